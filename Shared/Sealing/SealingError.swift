/// What goes wrong with keys and sealed values. Messages name files, keys and people, never a content.
package enum SealingError: Error, Equatable, CustomStringConvertible {
    /// The value was not sealed under this key for this place, or is damaged: no more can be told.
    case refused(String)
    /// A key file or secret is missing, unreadable, or open to others; says what to do.
    case key(String)

    package var description: String {
        switch self {
        case .refused(let message), .key(let message): message
        }
    }
}
