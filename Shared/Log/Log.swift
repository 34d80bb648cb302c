/// A durable, partitioned, append-only log of records: what the services know of Kafka, and all they know.
///
/// Promises, on every engine (checked by one conformance suite): a commit is atomic over its records and the group's
/// positions, and durable when it returns; readers see whole committed transactions only, in partition order; a writer
/// whose id was taken over, or whose membership moved on, is refused; a group's partitions move when a member dies,
/// and stay when a member returns within the session timeout.
///
/// Readers, writers and members are each owned by one thread. Every call may block; none runs on the cooperative pool.
package protocol Log: Sendable {
    /// The topics that exist, with their partition counts.
    func topics() throws(LogError) -> [String: Int32]

    /// Creates what is missing. Fatal if a topic exists with another partition count.
    func create(_ topics: [TopicSpecification]) throws(LogError)

    /// Reads without a group, whole committed transactions only.
    func reader() throws(LogError) -> any LogReader

    /// The only writer of this id from now on: an older one of the same id is refused at its next commit.
    /// Ids are stable over restarts, one per service instance.
    func writer(id: String) throws(LogError) -> any LogWriter

    /// Joins `group` as the static member `instance`, to share the partitions of `topics` with its other members.
    /// Partitions of equal number go to the same member (range assignment).
    func member(of group: String, instance: String, topics: [String]) throws(LogError) -> any LogMember

    /// The first and the next offset of each partition.
    func extent(of partitions: [TopicPartition]) throws(LogError) -> [TopicPartition: Range<Int64>]

    /// The positions `group` has committed, asked as no member of it; a partition without one is absent.
    func committed(by group: String, _ partitions: [TopicPartition]) throws(LogError) -> [TopicPartition: Int64]

    /// What is wrong, for this client, with a topic that exists: its settings, its leaders, the right to read it, and
    /// with `writing` the right to write to it. One line each; empty if nothing is. No reader sees a trace of it.
    func faults(of topic: TopicSpecification, writing: Bool) throws(LogError) -> [String]
}

package struct TopicSpecification: Sendable, Equatable {
    package let name: String
    package let partitions: Int32

    package init(name: String, partitions: Int32) {
        (self.name, self.partitions) = (name, partitions)
    }
}

package protocol LogReader: AnyObject {
    /// Reads these partitions from these offsets from now on, and no others. 0 means the first that is kept.
    func assign(_ positions: [TopicPartition: Int64]) throws(LogError)

    /// The offset after the last record delivered of each assigned partition.
    var positions: [TopicPartition: Int64] { get }

    /// Waits up to `timeout` for records; returns early with what there is, or when woken. At most about `maxBytes` of
    /// keys and values, but always whole records. Order is kept within a partition. Fatal if a position is outside
    /// what the log keeps: never a silent jump.
    func poll(maxBytes: Int, timeout: Duration) throws(LogError) -> [LogRecord]

    /// Whether everything is delivered that stood in the assigned partitions at `assign`, be it decided only later, and
    /// everything committed since through the same `Log`: the fold is up to date, its own work included.
    var isCaughtUp: Bool { get }

    /// Ends a blocked poll from any thread; it returns empty.
    var wake: @Sendable () -> Void { get }

    func close()
}

package protocol LogWriter: AnyObject {
    /// Adds to the open transaction, or opens one. Not visible before `commit`.
    func append(_ records: [Append]) throws(LogError)

    /// Makes everything appended, and the positions of `member`'s group, durable and visible at once.
    /// Abortable if the member no longer owns what it writes positions for; fatal if the writer's id was taken over.
    /// Without positions nobody asks who owns what: who owns nothing must not write what owners write.
    func commit(positions: [TopicPartition: Int64], of member: (any LogMember)?) throws(LogError)

    /// Drops the open transaction.
    func abort() throws(LogError)

    func close()
}

package protocol LogMember: AnyObject {
    /// Keeps the membership alive and tells what this member owns now, without waiting. Call at least every 100 ms
    /// while idle; heartbeats go on beside it while the thread computes (up to 5 minutes).
    func poll() throws(LogError) -> Set<TopicPartition>

    /// The group's committed positions; a partition without one is absent.
    func committed(_ partitions: [TopicPartition]) throws(LogError) -> [TopicPartition: Int64]

    /// Leaves the loop but keeps the place: partitions wait for this instance until the session times out.
    func close()
}
