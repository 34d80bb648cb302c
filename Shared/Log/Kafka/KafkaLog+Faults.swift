import KafkaShim

extension KafkaLog {
    package func faults(of topic: TopicSpecification, writing: Bool) throws(LogError) -> [String] {
        let found: [String: Found]
        switch read(timeout: .seconds(10)) {
        case .success(let answer): found = answer
        case .failure(let failure): throw failure.logError("asking Kafka for its topics")
        }
        guard let now = found[topic.name] else { return [KafkaLog.missing(topic.name).message] }
        guard now.isReady else { return ["a partition has no leader: is a broker down?"] }
        var faults = try settings(of: topic.name)?.faults ?? []
        if let refusal = refusal({ () throws(LogError) in try readBriefly(topic.name, now.partitions) }) {
            faults.append(refusal)
        }
        if writing, let refusal = refusal({ () throws(LogError) in try writeInVain(topic.name) }) {
            faults.append(refusal)
        }
        return faults
    }

    /// Nil if this client may not ask for them: only who creates topics needs to.
    private func settings(of topic: String) throws(LogError) -> KafkaTopicSettings? {
        var text = [CChar](repeating: 0, count: 16_384)
        let failure = KafkaFailure.of { kafka_topic_settings(admin.handle, topic, 10_000, &text, text.count, $0) }
        if let failure {
            if failure.kind == KAFKA_AUTHORISATION { return nil }
            throw failure.logError("\(topic): asking for its settings")
        }
        return KafkaTopicSettings(
            String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }

    private func refusal(_ body: () throws(LogError) -> Void) -> String? {
        do throws(LogError) {
            try body()
            return nil
        } catch {
            return error.message
        }
    }

    /// A refusal to read comes in the place of the first answer.
    private func readBriefly(_ topic: String, _ partitions: Int32) throws(LogError) {
        let reader = try self.reader()
        defer { reader.close() }
        try reader.assign(Dictionary(uniqueKeysWithValues: (0..<partitions).map { (TopicPartition(topic, $0), 0) }))
        _ = try reader.poll(maxBytes: 1, timeout: .milliseconds(500))
    }

    /// Writes a record in a transaction that the writer's end drops.
    private func writeInVain(_ topic: String) throws(LogError) {
        let writer = try KafkaWriter(
            id: "operator-check-\(String(UInt64.random(in: 0 ... .max), radix: 16))", log: self)
        defer { writer.close() }
        try writer.append([Append(topic: topic, key: [], value: nil, partition: 0)])
        try writer.deliver()
    }
}
