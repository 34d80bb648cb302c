internal import Log

/// How many records a reader is behind the log's ends, which are looked up now and then: on Kafka each look is a
/// request a partition.
struct ReadingLag {
    private let log: any Log
    private var ends: [TopicPartition: Int64] = [:]
    private var nextLook: ContinuousClock.Instant?
    private let interval = Duration.seconds(10)

    init(log: any Log) { self.log = log }

    /// The partitions have changed: look again at once.
    mutating func forget() { nextLook = nil }

    mutating func records(at positions: [TopicPartition: Int64]) -> Int64 {
        let now = ContinuousClock.now
        if nextLook.map({ now >= $0 }) ?? true {
            nextLook = now + interval
            // A figure for the operator: what keeps the log from answering shows in the loop's own calls.
            if let extents = try? log.extent(of: positions.keys.sorted()) { ends = extents.mapValues(\.upperBound) }
        }
        return positions.reduce(0) { $0 + max(0, (ends[$1.key] ?? 0) - $1.value) }
    }
}
