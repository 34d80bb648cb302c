package import Log

/// Which offsets of each partition the log's entries account for: from the first on, without a hole.
package struct Coverage: Sendable {
    /// Of each partition the offset after the last one accounted for.
    package private(set) var next: [TopicPartition: Int64]
    /// Of each partition the offset after the last record seen, with or without an entry.
    private var seen: [TopicPartition: Int64] = [:]

    package init(_ next: [TopicPartition: Int64] = [:]) { self.next = next }

    /// Offsets between the last record seen and this one that were never delivered.
    mutating func see(_ partition: TopicPartition, _ offset: Int64) -> Range<Int64> {
        let expected = seen[partition] ?? 0
        seen[partition] = max(expected, offset + 1)
        return expected..<max(expected, offset)
    }

    /// Whether an entry accounts for this offset already.
    func covers(_ partition: TopicPartition, _ offset: Int64) -> Bool { offset < next[partition] ?? 0 }

    /// Offsets before this one that no entry accounts for yet.
    func gap(_ partition: TopicPartition, before offset: Int64) -> Range<Int64> {
        let first = next[partition] ?? 0
        return first..<max(first, offset)
    }

    /// Takes in what an entry accounts for. False if it is not what comes next.
    mutating func cover(_ partition: TopicPartition, _ offsets: Range<Int64>) -> Bool {
        guard offsets.lowerBound == next[partition] ?? 0 else { return false }
        next[partition] = offsets.upperBound
        return true
    }
}
