import Synchronization

/// How far this process has written, through one `Log`. A service works on what it has folded: a reader that must know
/// its own writes waits for these offsets, else the same would be done twice. On Kafka a commit returns when it is
/// durable, and what lets readers see it reaches the partitions a moment later.
final class CommitMarks: Sendable {
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
