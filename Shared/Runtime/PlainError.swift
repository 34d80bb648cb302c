package import Files
package import Log
package import Model
package import Sealing

/// An error whose text may be shown and logged: it names files, topics, offsets, people who sign and what to do, and
/// never quotes what stands in a file or a record. Of any other error only the type is shown.
package protocol PlainError: Error, CustomStringConvertible {}

extension FileFailure: PlainError {}
extension LogError: PlainError {}
extension SealingError: PlainError {}
extension ProtoError: PlainError {}
extension UsageError: PlainError {}

/// One line for the operator.
package func plainText(of error: any Error) -> String {
    (error as? any PlainError)?.description ?? "an error of type \(type(of: error))"
}
