import KafkaShim
import Synchronization

/// The log on Apache Kafka: transactions for atomic commits, static group membership for sharing out, fencing by
/// transactional id. Kafka 2.5 or newer.
package final class KafkaLog: Log {
    let properties: KafkaProperties
    let marks = CommitMarks()
    private let onlookers: KafkaOnlookers
    /// For questions about topics: the calls made on it are thread-safe in librdkafka.
    nonisolated(unsafe) let admin: KafkaClient

    /// Waits for the first answer of a broker, at most `timeouts.start`; then fatal, naming what is wrong.
    package init(_ url: String, timeouts: LogTimeouts = LogTimeouts()) throws(LogError) {
        properties = KafkaProperties(address: try KafkaAddress(url), timeouts: timeouts)
        onlookers = KafkaOnlookers(properties)
        admin = try KafkaClient(.writer, properties.admin())
        try waitForBroker()
    }

    package func topics() throws(LogError) -> [String: Int32] {
        switch read(timeout: .seconds(10)) {
        case .success(let found): return found.filter { !$0.key.hasPrefix("__") }.mapValues(\.partitions)
        case .failure(let failure): throw failure.logError("asking Kafka for its topics")
        }
    }

    package func create(_ topics: [TopicSpecification]) throws(LogError) {
        let existing = try self.topics()
        for topic in topics where existing[topic.name] == nil { try create(topic) }
        try check(topics, waitingFor: .seconds(30))
    }

    package func reader() throws(LogError) -> any LogReader { try KafkaReader(log: self) }

    package func writer(id: String) throws(LogError) -> any LogWriter { try KafkaWriter(id: id, log: self) }

    package func member(of group: String, instance: String, topics: [String]) throws(LogError) -> any LogMember {
        try require(topics.map { TopicPartition($0, 0) })
        return try KafkaMember(group: group, instance: instance, topics: topics, log: self)
    }

    package func extent(of partitions: [TopicPartition]) throws(LogError) -> [TopicPartition: Range<Int64>] {
        try require(partitions)
        let firsts = try lookUp(partitions, -2)
        let nexts = try lookUp(partitions, -1)
        return firsts.reduce(into: [:]) { $0[$1.key] = $1.value..<max($1.value, nexts[$1.key] ?? 0) }
    }

    /// The offset at which each partition ends, transactions still undecided included.
    func ends(of partitions: some Sequence<TopicPartition>) throws(LogError) -> [TopicPartition: Int64] {
        try lookUp(partitions, -1)
    }

    package func committed(
        by group: String, _ partitions: [TopicPartition]
    ) throws(LogError) -> [TopicPartition: Int64] {
        try require(partitions)
        return try onlookers.committed(by: group, partitions).filter { $0.value >= 0 }
    }

    private func lookUp(
        _ partitions: some Sequence<TopicPartition>, _ which: Int64
    ) throws(LogError) -> [TopicPartition: Int64] {
        try KafkaOffsets.ask(partitions, which, "asking Kafka where its partitions end") {
            kafka_offsets_look_up(admin.handle, $0, 10_000, $1)
        }
    }

    /// Fatal unless all of these exist.
    func require(_ partitions: some Sequence<TopicPartition>) throws(LogError) {
        let existing = try topics()
        for source in partitions.sorted() {
            guard let count = existing[source.topic] else { throw Self.missing(source.topic) }
            guard source.partition < count else {
                throw LogError(.fatal, "\(source): the topic has \(count) partitions; is this the log that was used?")
            }
        }
    }

    static func missing(_ topic: String) -> LogError {
        LogError(.fatal, "Kafka has no topic \(topic), or hides it from this client: run `vigie topics create`")
    }

    // MARK: - Start

    private func waitForBroker() throws(LogError) {
        let clock = ContinuousClock()
        let deadline = clock.now + properties.timeouts.start
        while true {
            let left = deadline - clock.now
            guard case .failure(let failure) = read(timeout: min(.seconds(1), left)) else { return }
            if failure.passes, clock.now < deadline {
                Duration.milliseconds(100).pass()
                continue
            }
            throw LogError(
                .fatal,
                KafkaDiagnosis.unreachable(
                    brokers: properties.address.brokers, after: properties.timeouts.start.components.seconds,
                    lastLine: admin.lastLine, failure: failure.text))
        }
    }

    // MARK: - Topics

    struct Found {
        let partitions: Int32
        /// Every partition has a leader.
        let isReady: Bool
    }

    func read(timeout: Duration) -> Result<[String: Found], KafkaFailure> {
        var error = kafka_error()
        guard let topics = kafka_topics_read(admin.handle, timeout.wholeMilliseconds, &error) else {
            return .failure(KafkaFailure(error))
        }
        defer { kafka_topics_free(topics) }
        var found: [String: Found] = [:]
        for index in 0..<kafka_topics_count(topics) {
            var partitions: Int32 = 0
            var code: Int32 = 0
            guard let name = kafka_topics_get(topics, index, &partitions, &code), partitions > 0 else { continue }
            found[String(cString: name)] = Found(partitions: partitions, isReady: code == 0)
        }
        return .success(found)
    }

    private func create(_ topic: TopicSpecification) throws(LogError) {
        let settings = KafkaTopicSettings.made.flatMap { [$0.name, $0.value] }
        let failure = withCStrings(settings) { settings in
            KafkaFailure.of {
                kafka_topic_create(
                    admin.handle, topic.name, topic.partitions, settings, Int32(settings.count / 2), 30_000, $0)
            }
        }
        // Another client may have been faster; the check of the partition counts follows.
        if let failure, failure.code != kafka_code_topic_exists {
            throw failure.logError("\(topic.name): creating the topic")
        }
    }

    /// A new topic shows a moment later, without leaders at first.
    private func check(_ topics: [TopicSpecification], waitingFor limit: Duration) throws(LogError) {
        let clock = ContinuousClock()
        let deadline = clock.now + limit
        while true {
            let found = try? read(timeout: .seconds(5)).get()
            var pending: String?
            for topic in topics {
                guard let found = found?[topic.name], found.isReady else {
                    pending = pending ?? topic.name
                    continue
                }
                guard found.partitions == topic.partitions else {
                    throw LogError(
                        .fatal,
                        "\(topic.name) has \(found.partitions) partitions in Kafka where \(topic.partitions) are expected: "
                            + "use the number the log was created with")
                }
            }
            guard let pending else { return }
            guard clock.now < deadline else {
                throw LogError(.retriable, "\(pending): created, but has no leader yet")
            }
            Duration.milliseconds(20).pass()
        }
    }
}
