package import Model

extension Scorer {
    /// Whether a rule, not the odds, forbids that the two records be one person's. Reviewers' decisions left out.
    package func isForbidden(_ a: RecordID, _ b: RecordID) -> Bool {
        let rows = records.rows(of: [a, b])
        guard let first = rows[0], let second = rows[1] else { return false }
        return CannotLink(records, different: []).forbids([UInt32(first)], [UInt32(second)])
    }
}
