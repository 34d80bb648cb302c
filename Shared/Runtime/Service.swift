package import Log
package import Model

/// A service's core: a fold of the log, and the work that follows from it. The loop polls, applies, asks for work,
/// commits it with the group's positions, and tells that it was committed. State is rebuilt from the log at the start,
/// and again whenever a commit was refused: nothing else is stored.
package protocol Service {
    /// The group's name, the transactional id's beginning, and the source of its events.
    static var name: String { get }

    /// The topics whose partitions are shared out over the instances: who owns a partition does its work.
    static var owned: [Topic] { get }

    /// What this instance owns has changed. Returns what to read from now on and from where on, what it owns included;
    /// partitions read already go on where they are. State about partitions no longer owned may go.
    mutating func assign(_ owned: Set<TopicPartition>) throws -> [TopicPartition: Int64]

    /// Folds one record in. Records may come twice (after a takeover): the second changes nothing.
    mutating func apply(_ record: LogRecord) throws

    /// One bounded piece of work, at most a few seconds long. Called only while something is owned, and once the replay
    /// that follows an assignment is over. What this instance commits may come back through `apply` after the next call: what `work` does or
    /// `committed` confirms is noted in the state there and then, so that it is not done twice.
    mutating func work(at now: Timestamp) throws -> Work

    /// What `work` asked to commit is durable. Effects outside the log belong here, or in the next `work`.
    mutating func committed() throws

    /// Counters and gauges by name without prefix, for `/metrics`.
    var figures: [(name: String, value: Double)] { get }
}

package enum Work: Sendable {
    /// Nothing to do before the next record, or this moment.
    case idle(until: Timestamp?)
    /// Something was done, and there is more, but nothing to write yet.
    case again
    case commit([Append])
}

/// What a service is built with, each time anew.
package struct ServiceContext: Sendable {
    package let log: any Log
    package let settings: Settings
    package let journal: Journal
    /// Partitions of each topic.
    package let partitions: [Topic: Int32]

    package init(log: any Log, settings: Settings, journal: Journal, partitions: [Topic: Int32]) {
        (self.log, self.settings, self.journal, self.partitions) = (log, settings, journal, partitions)
    }

    /// Every partition of these topics, from the start.
    package func whole(_ topics: [Topic]) -> [TopicPartition: Int64] {
        var positions: [TopicPartition: Int64] = [:]
        for topic in topics {
            for partition in 0..<(partitions[topic] ?? 0) {
                positions[TopicPartition(topic.rawValue, partition)] = 0
            }
        }
        return positions
    }
}
