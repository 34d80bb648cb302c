import KafkaShim

/// The transactional producer of one id. A failure that leaves the handle unsure of its transaction ends it: everything
/// after that is fatal, and the restart begins from the log.
final class KafkaWriter: LogWriter {
    private enum State {
        case idle
        case open
        /// Fenced, refused or unsure: nothing more goes through this handle.
        case dead(LogError)
    }

    private struct Topic {
        let handle: UnsafeMutableRawPointer
        let partitions: Int32
    }

    private let id: String
    private let log: KafkaLog
    private var client: KafkaClient?
    private var state = State.idle
    private var topics: [String: Topic] = [:]

    init(id: String, log: KafkaLog) throws(LogError) {
        (self.id, self.log) = (id, log)
        let client = try KafkaClient(.writer, log.properties.writer(id: id))
        self.client = client
        let clock = ContinuousClock()
        let deadline = clock.now + log.properties.timeouts.start
        while true {
            // Short calls: an earlier one of the same id may have left a transaction that Kafka is still ending.
            let left = max(.milliseconds(100), min(.seconds(5), deadline - clock.now))
            guard let failure = KafkaFailure.of({ kafka_writer_init(client.handle, left.wholeMilliseconds, $0) }) else {
                return
            }
            guard failure.passes, clock.now < deadline else {
                let line = client.lastLine
                let words = failure.passes && !line.isEmpty ? " (\(line))" : ""
                throw LogError(.fatal, failure.logError("writer \(id): taking its id over").message + words)
            }
            Duration.milliseconds(100).pass()
        }
    }

    func append(_ records: [Append]) throws(LogError) {
        guard !records.isEmpty else { return }
        if let record = records.first(where: { $0.sizeBytes > Append.maximumBytes }) {
            throw LogError(
                .fatal, "\(record.topic): a record of \(record.sizeBytes) bytes, over \(Append.maximumBytes)")
        }
        let client = try begun()
        for record in records {
            let topic = try topic(record.topic, client)
            let partition = try record.place(among: topic.partitions)
            if let failure = add(record, to: topic, partition, client) {
                throw failed(failure, "\(record.topic)[\(partition)]: appending")
            }
        }
    }

    func commit(positions: [TopicPartition: Int64], of member: (any LogMember)?) throws(LogError) {
        if case .idle = state, positions.isEmpty {
            _ = try opened()
            return
        }
        let client = try begun()
        let seat = positions.isEmpty ? nil : try add(positions, of: member, client)
        if let failure = persist({ kafka_writer_commit(client.handle, $0) }) {
            throw failed(failure, "committing", unsureIfPasses: true)
        }
        seat?.raise(to: positions)
        log.marks.raise(to: KafkaOffsets(owning: kafka_writer_written(client.handle)).values)
        state = .idle
    }

    func abort() throws(LogError) {
        let client = try opened()
        guard case .open = state else { return }
        if let failure = persist({ kafka_writer_abort(client.handle, -1, $0) }) {
            throw failed(failure, "aborting", unsureIfPasses: true)
        }
        state = .idle
    }

    /// Waits until Kafka has taken the records of the open transaction, which no reader sees yet.
    func deliver() throws(LogError) {
        let client = try opened()
        if let failure = KafkaFailure.of({ kafka_writer_deliver(client.handle, 10_000, $0) }) {
            throw failure.logError("writer \(id): writing")
        }
    }

    func close() {
        if case .open = state, let client {
            // Else readers would wait for the transaction's time to pass. Failing that, they do.
            _ = KafkaFailure.of { kafka_writer_abort(client.handle, 5_000, $0) }
        }
        topics = [:]
        client = nil
    }

    // MARK: - Steps

    private func opened() throws(LogError) -> KafkaClient {
        if case .dead(let reason) = state { throw reason }
        guard let client else { throw LogError(.fatal, "writer \(id) is closed") }
        return client
    }

    private func begun() throws(LogError) -> KafkaClient {
        let client = try opened()
        guard case .idle = state else { return client }
        if let failure = KafkaFailure.of({ kafka_writer_begin(client.handle, $0) }) {
            throw failed(failure, "beginning a transaction")
        }
        state = .open
        return client
    }

    /// Asked of the broker before the first record: else the first commit waits most of a second for it.
    private func topic(_ name: String, _ client: KafkaClient) throws(LogError) -> Topic {
        if let known = topics[name] { return known }
        // A producer's own question would make Kafka create the topic where that is allowed.
        guard try log.topics()[name] != nil else { throw KafkaLog.missing(name) }
        var handle: UnsafeMutableRawPointer?
        var partitions: Int32 = 0
        let failure = KafkaFailure.of { kafka_writer_topic(client.handle, name, 10_000, &handle, &partitions, $0) }
        guard failure == nil, let handle else { throw failed(failure, "\(name): asking for its partitions") }
        let topic = Topic(handle: handle, partitions: partitions)
        topics[name] = topic
        return topic
    }

    private func add(_ record: Append, to topic: Topic, _ partition: Int32, _ client: KafkaClient) -> KafkaFailure? {
        record.key.withUnsafeBufferPointer { key in
            record.headers.encoded.withUnsafeBufferPointer { headers in
                (record.value ?? []).withUnsafeBufferPointer { value in
                    KafkaFailure.of {
                        kafka_writer_add(
                            client.handle, topic.handle, partition, key.baseAddress, Int32(key.count),
                            headers.baseAddress, Int32(headers.count), value.baseAddress,
                            record.value == nil ? -1 : Int32(value.count), $0)
                    }
                }
            }
        }
    }

    private func add(
        _ positions: [TopicPartition: Int64], of member: (any LogMember)?, _ client: KafkaClient
    ) throws(LogError) -> KafkaMember {
        guard let member = member as? KafkaMember, let handle = member.handle else {
            throw LogError(.fatal, "writer \(id): positions without an open member of their group")
        }
        // Kafka checks the member's generation, not what it owns.
        if let lost = positions.keys.filter({ !member.owned.contains($0) }).min() {
            throw LogError(.abortable, "group \(member.group): \(lost) is no longer this member's")
        }
        // Asked before: Kafka does not tell a group's positions while it holds ours undecided.
        let regression = try member.regression(in: positions)
        let offsets = KafkaOffsets(positions)
        if let failure = persist({ kafka_writer_offsets(client.handle, offsets.handle, handle, $0) }) {
            throw failed(failure, "group \(member.group): committing its positions")
        }
        // Judged after: who was away while an heir went on is refused by Kafka above, and is not at fault.
        if let source = regression {
            try abort()
            throw end(
                LogError(.fatal, "\(source): position \(positions[source] ?? 0) of group \(member.group) moves back"))
        }
        return member
    }

    /// Repeats what may be repeated, for as long as Kafka keeps the transaction.
    private func persist(_ call: (UnsafeMutablePointer<kafka_error>) -> Int32) -> KafkaFailure? {
        let clock = ContinuousClock()
        let deadline = clock.now + log.properties.transaction
        var wait = Duration.milliseconds(100)
        while true {
            guard let failure = KafkaFailure.of(call) else { return nil }
            // -1 in the shim: a call that timed out has used up the transaction's time.
            guard failure.passes, failure.code != kafka_code_timed_out, clock.now < deadline else { return failure }
            wait.pass()
            wait = min(wait * 2, .seconds(1))
        }
    }

    // MARK: - Failures

    /// What the caller is told. A handle that cannot go on is ended; `unsureIfPasses`: the coordinator may still commit
    /// or abort later, and would then hit the next transaction of this handle.
    private func failed(_ failure: KafkaFailure?, _ what: String, unsureIfPasses: Bool = false) -> LogError {
        guard let failure else { return end(LogError(.fatal, "writer \(id): \(what): no answer")) }
        let error = failure.logError("writer \(id): \(what)")
        switch error.code {
        case .abortable: return error
        case .retriable:
            guard unsureIfPasses else { return error }
            return end(LogError(.fatal, error.message + ": Kafka may or may not have done it; restart from the log"))
        case .fatal:
            guard failure.code == kafka_code_fenced else { return end(error) }
            return end(
                LogError(
                    .fatal,
                    "writer \(id): \(what): refused, a newer writer has this id, or the transaction was open for over "
                        + "\(log.properties.transaction.components.seconds) s: \(failure.text)"))
        }
    }

    private func end(_ error: LogError) -> LogError {
        state = .dead(error)
        topics = [:]
        client = nil
        return error
    }
}
