package import Log

/// Which offsets of each partition the log's entries account for: from the first on, without a hole.
package struct Coverage: Sendable {
    private struct Place {
        let partition: TopicPartition
        /// The offset after the last one accounted for.
        var next: Int64 = 0
        /// The offset after the last record seen, with or without an entry.
        var seen: Int64 = 0
    }

    /// Few, and asked for in runs: a search beats hashing names.
    private var places: [Place] = []
    private var last = 0

    package init(_ next: [TopicPartition: Int64] = [:]) {
        places = next.sorted { $0.key < $1.key }.map { Place(partition: $0.key, next: $0.value) }
    }

    /// Of each partition the offset after the last one accounted for.
    package var next: [TopicPartition: Int64] {
        Dictionary(uniqueKeysWithValues: places.filter { $0.next > 0 }.map { ($0.partition, $0.next) })
    }

    /// Offsets between the last record seen and this one that were never delivered.
    mutating func see(_ partition: TopicPartition, _ offset: Int64) -> Range<Int64> {
        let place = place(of: partition)
        let expected = places[place].seen
        places[place].seen = max(expected, offset + 1)
        return expected..<max(expected, offset)
    }

    /// The first offset that no entry accounts for.
    mutating func due(_ partition: TopicPartition) -> Int64 { places[place(of: partition)].next }

    /// Takes in what an entry accounts for. False if it is not what comes next.
    mutating func cover(_ partition: TopicPartition, _ offsets: Range<Int64>) -> Bool {
        let place = place(of: partition)
        guard offsets.lowerBound == places[place].next else { return false }
        places[place].next = offsets.upperBound
        return true
    }

    private mutating func place(of partition: TopicPartition) -> Int {
        if last < places.count, places[last].partition == partition { return last }
        if let found = places.firstIndex(where: { $0.partition == partition }) {
            last = found
        } else {
            last = places.count
            places.append(Place(partition: partition))
        }
        return last
    }
}
