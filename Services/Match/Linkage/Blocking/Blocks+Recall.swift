import Model

extension Blocks {
    /// Pairs looked at, at most.
    private static let mostPairs = 100_000

    /// About what part of one person's pairs the blocks let be compared, judged without truth: from how many accepted
    /// pairs one key alone finds, and how many two. Those that none finds are then about f1² / 2 f2 (Chao 1987): more
    /// where keys depend on each other, as they do, so that this is an upper bound of the recall.
    package func estimatedRecall(_ links: [Link], _ records: SortedRecords) -> Double {
        if keys.contains(.everyPair) { return 1 }
        let accepted = links.filter { $0.logOdds >= 0 }
        if accepted.isEmpty { return 1 }
        let hashes = BlockingKeys(records)
        let index = RowIndex(records.ids)
        let step = max(accepted.count / Blocks.mostPairs, 1)
        var (all, byOne, byTwo) = (0.0, 0.0, 0.0)
        for place in stride(from: 0, to: accepted.count, by: step) {
            guard let a = index[accepted[place].a], let b = index[accepted[place].b] else { continue }
            let found = keys.count { Blocks.share($0, hashes, records.rows[a], records.rows[b]) }
            all += 1
            if found == 1 { byOne += 1 } else if found == 2 { byTwo += 1 }
        }
        let missed = byOne * max(byOne - 1, 0) / (2 * (byTwo + 1))
        return all / (all + missed)
    }

    private static func share(_ key: BlockingKey, _ hashes: BlockingKeys, _ a: Row, _ b: Row) -> Bool {
        for first in 0..<key.slots {
            guard let hash = hashes.hash(key, slot: first, a) else { continue }
            for second in 0..<key.slots where hashes.hash(key, slot: second, b) == hash { return true }
        }
        return false
    }
}
