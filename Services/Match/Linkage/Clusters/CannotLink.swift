import Model

/// What forbids that two groups of rows be one person, whatever their odds: a reviewer's word, one file where each holds
/// a person once, or two different NIRs, each with a right key and borne out by its record's own birth date.
struct CannotLink: Sendable {
    private let rows: [Row]
    /// Rows decided to be different, as `smaller << 32 | larger`.
    private let different: Set<UInt64>
    /// Of the rows, where rows of one file are different people.
    private let files: [UInt32]

    init(_ records: SortedRecords, different: [(Int, Int)], acrossFilesOnly: Bool = false) {
        rows = records.rows
        files = acrossFilesOnly ? records.ids.map(\.file) : []
        self.different = Set(different.map { CannotLink.key(UInt32($0.0), UInt32($0.1)) })
    }

    func forbids(_ a: [UInt32], _ b: [UInt32]) -> Bool {
        for first in a {
            for second in b {
                if !different.isEmpty, different.contains(CannotLink.key(first, second)) { return true }
                if !files.isEmpty, files[Int(first)] == files[Int(second)] { return true }
                if conflict(rows[Int(first)], rows[Int(second)]) { return true }
            }
        }
        return false
    }

    /// A typing error breaks the key, and a NIR borrowed from a parent contradicts the birth date: what is left differs
    /// because the people do.
    private func conflict(_ a: Row, _ b: Row) -> Bool {
        let certain: Row.Marks = [.validNIR, .ownNIR]
        return a.nationalID != b.nationalID && a.marks.isSuperset(of: certain) && b.marks.isSuperset(of: certain)
    }

    private static func key(_ a: UInt32, _ b: UInt32) -> UInt64 { UInt64(min(a, b)) << 32 | UInt64(max(a, b)) }
}
