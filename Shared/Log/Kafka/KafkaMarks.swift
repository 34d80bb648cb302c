import Synchronization

/// How far this process has written. A commit returns when it is durable; the marks that let readers see it reach the
/// partitions a moment later, so a reader that must know its own writes waits for these offsets.
final class KafkaMarks: Sendable {
    private let marks = Mutex<[TopicPartition: Int64]>([:])
    private let count = Atomic<Int>(0)

    /// Grows with each commit.
    var version: Int { count.load(ordering: .acquiring) }

    func raise(to offsets: [TopicPartition: Int64]) {
        marks.withLock { $0.merge(offsets) { max($0, $1) } }
        count.add(1, ordering: .acquiringAndReleasing)
    }

    func value(_ source: TopicPartition) -> Int64 { marks.withLock { $0[source] ?? 0 } }
}
