/// A command line that says nothing the program understands: exit status 2, one line.
package struct UsageError: Error, Equatable, CustomStringConvertible {
    package let description: String
    /// The command of `vigie` whose help would tell.
    package let command: String?

    package init(_ description: String, _ command: String? = nil) {
        (self.description, self.command) = (description, command)
    }
}
