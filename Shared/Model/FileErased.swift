/// The certificate that a file's content was erased from the intake (GDPR art. 5(1)(e)): overwritten in place, then deleted.
/// JSON.
package struct FileErased: Sendable, Equatable, Codable {
    package enum Reason: String, Sendable, Codable {
        /// The days that the case keeps raw files for are over.
        case clock
        case caseClosed = "case.closed"
    }

    package var caseID: CaseID
    package var file: UInt32
    package var reason: Reason
    /// Of the plain content, as it was added.
    package var bytes: UInt64
    package var sha256: String

    package init(_ file: FileID, _ reason: Reason, bytes: UInt64, sha256: String) {
        (caseID, self.file, self.reason) = (file.caseID, file.ordinal, reason)
        (self.bytes, self.sha256) = (bytes, sha256)
    }

    private enum CodingKeys: String, CodingKey {
        case caseID = "case"
        case file, reason, bytes, sha256
    }
}
