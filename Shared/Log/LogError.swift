/// A failure at the edge of the log: what to do about it, what happened, and where.
package struct LogError: Error, Equatable, CustomStringConvertible {
    package enum Code: String, Sendable {
        /// The same call with the same arguments, after a pause.
        case retriable
        /// Nothing of the transaction was written: rebuild the state from the log and go on.
        case abortable
        /// Exit non-zero; the restart recovers from the log.
        case fatal
    }
    package let code: Code
    /// Topic, partition, offset, counts, and what the operator should do; never a value from a record.
    package let message: String

    package init(_ code: Code, _ message: String) {
        (self.code, self.message) = (code, message)
    }

    package var description: String { message }
}
