/// A failure at the edge of the file system. After a failed write or sync nothing may be assumed of what was written:
/// the caller stops, and the restart reads what is there.
package struct FileFailure: Error, Equatable, CustomStringConvertible {
    package enum Code: Sendable {
        /// Another process holds the lock.
        case busy
        case failed
    }
    package let code: Code
    /// Path and reason, on one line.
    package let description: String

    package init(_ code: Code, _ description: String) { (self.code, self.description) = (code, description) }
}
