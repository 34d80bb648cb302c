import KafkaShim

/// A static member of a consumer group that fetches nothing: the group's assignment alone is of interest. librdkafka
/// sends the heartbeats on threads of its own.
final class KafkaMember: LogMember {
    let group: String
    private let instance: String
    private let topics: Set<String>
    private let log: KafkaLog
    private var client: KafkaClient?
    /// As told by the last poll.
    private(set) var owned: Set<TopicPartition> = []
    private var seen: Int64 = -1
    /// The committed positions of owned partitions, as far as they were asked for or written: they never move back.
    private var floor: [TopicPartition: Int64] = [:]

    init(group: String, instance: String, topics: [String], log: KafkaLog) throws(LogError) {
        (self.group, self.instance, self.topics, self.log) = (group, instance, Set(topics), log)
        let client = try KafkaClient(.member, log.properties.member(group: group, instance: instance))
        self.client = client
        let failure = withCStrings(topics.sorted()) { names in
            KafkaFailure.of { kafka_member_subscribe(client.handle, names, Int32(names.count), $0) }
        }
        if let failure { throw failure.logError("group \(group): joining as \(instance)") }
    }

    var handle: OpaquePointer? { client?.handle }

    func poll() throws(LogError) -> Set<TopicPartition> {
        let client = try opened()
        if let failure = KafkaFailure.of({ kafka_member_poll(client.handle, $0) }), !failure.passes {
            if failure.code == kafka_code_fenced_instance {
                throw LogError(
                    .fatal,
                    "group \(group): another process runs as instance \(instance), or this one was away for longer than "
                        + "its session: \(failure.text)")
            }
            throw failure.logError("group \(group), instance \(instance)")
        }
        var generation: Int64 = 0
        let offsets = KafkaOffsets(owning: kafka_member_owned(client.handle, &generation))
        guard generation != seen else { return owned }
        seen = generation
        owned = Set(offsets.values.keys)
        floor = [:]
        // A broker gives a returning static member what it had before, whatever it asks for now.
        if let foreign = owned.map(\.topic).filter({ !topics.contains($0) }).min() {
            throw LogError(
                .fatal,
                "group \(group): instance \(instance) was given \(foreign), which it no longer reads: stop the group "
                    + "for longer than its session, then start it again")
        }
        return owned
    }

    func committed(_ partitions: [TopicPartition]) throws(LogError) -> [TopicPartition: Int64] {
        guard !partitions.isEmpty else { return [:] }
        let client = try opened()
        let offsets = KafkaOffsets(Dictionary(partitions.map { ($0, -1_001) }) { first, _ in first })
        if let failure = KafkaFailure.of({ kafka_member_committed(client.handle, offsets.handle, 10_000, $0) }) {
            throw failure.logError("group \(group): asking for its positions")
        }
        return offsets.values.filter { $0.value >= 0 }
    }

    /// The first of `positions` that would move the group back.
    func regression(in positions: [TopicPartition: Int64]) throws(LogError) -> TopicPartition? {
        let unknown = positions.keys.filter { floor[$0] == nil }
        if !unknown.isEmpty {
            let committed = try committed(unknown)
            for source in unknown { floor[source] = committed[source] ?? 0 }
        }
        return positions.filter { $0.value < floor[$0.key] ?? 0 }.keys.min()
    }

    /// To be told by the writer once Kafka holds them.
    func raise(to positions: [TopicPartition: Int64]) {
        for (source, position) in positions { floor[source] = position }
    }

    func close() {
        client = nil
        owned = []
    }

    private func opened() throws(LogError) -> KafkaClient {
        guard let client else { throw LogError(.fatal, "group \(group): the member is closed") }
        return client
    }
}
