/// What one reviewer holds of two records, above any odds; the last word of each reviewer on a pair counts. No value of a
/// record stands in it.
package struct PairReviewed: Sendable, Equatable, Codable {
    package enum Verdict: String, Sendable, Codable, CaseIterable {
        case same, different
        /// The reviewer takes back what they said before.
        case withdrawn
    }

    /// The record first in order.
    package var a: RecordID
    package var b: RecordID
    package var verdict: Verdict

    package init(_ a: RecordID, _ b: RecordID, _ verdict: Verdict) {
        (self.a, self.b) = a < b ? (a, b) : (b, a)
        self.verdict = verdict
    }
}
