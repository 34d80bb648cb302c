/// The properties each kind of client runs with. Each was measured or has a failure behind it.
struct KafkaProperties: Sendable {
    let address: KafkaAddress
    let timeouts: LogTimeouts

    /// How long Kafka keeps a transaction open for a silent writer: the longest outage survived without a restart, and
    /// how long readers wait behind one that never returns. Its partitions are waited for as long.
    var transaction: Duration { min(max(timeouts.session, .seconds(10)), .seconds(60)) }

    /// A record of 1 MB and its frame.
    static let recordBytes = 1_048_576

    typealias Property = KafkaAddress.Property

    private func common(_ clientID: String) -> [Property] {
        // The operator's come after these and win, and before what a promise rests on.
        make([
            "client.id": clientID, "reconnect.backoff.max.ms": "1000", "socket.keepalive.enable": "true",
            "message.max.bytes": "\(Self.recordBytes)",
        ]) + address.properties + make(["bootstrap.servers": address.brokers])
    }

    /// For questions about topics. Partitions end where Kafka's do: behind what is not decided yet.
    func admin() -> [Property] { common("vigie") + make(["isolation.level": "read_uncommitted"]) }

    func reader() -> [Property] {
        make([
            // What is fetched and not yet polled is most of a reader's memory. One answer comes on top of the limits,
            // and may grow tenfold when decompressed.
            "queued.max.messages.kbytes": "16384", "queued.min.messages": "10000",
            "fetch.max.bytes": "2097152", "fetch.message.max.bytes": "131072",
            // The end of an idle partition is told this often: a restart's replay waits for it.
            "fetch.wait.max.ms": "100", "fetch.error.backoff.ms": "100",
        ]) + common("vigie")
            + make([
                "isolation.level": "read_committed", "enable.partition.eof": "true", "auto.offset.reset": "error",
                "enable.auto.commit": "false", "enable.auto.offset.store": "false", "auto.commit.enable": "false",
            ])
    }

    func member(group: String, instance: String) -> [Property] {
        let session = timeouts.session.wholeMilliseconds
        return common(instance)
            + make([
                "group.id": group, "group.instance.id": instance, "partition.assignment.strategy": "range",
                "session.timeout.ms": "\(session)", "heartbeat.interval.ms": "\(max(100, min(3_000, session / 10)))",
                "max.poll.interval.ms": "\(max(300_000, session))", "enable.auto.commit": "false",
                "enable.auto.offset.store": "false", "auto.offset.reset": "error", "isolation.level": "read_committed",
            ])
    }

    /// For questions about a group's positions, by who never joins it. What is undecided is not waited for.
    func onlooker(group: String) -> [Property] {
        common("vigie")
            + make([
                "group.id": group, "enable.auto.commit": "false", "enable.auto.offset.store": "false",
                "auto.offset.reset": "error", "isolation.level": "read_uncommitted",
            ])
    }

    func writer(id: String) -> [Property] {
        make([
            "linger.ms": "5", "compression.codec": "lz4",
            // AddOffsetsToTxn soon after a commit waits this long.
            "retry.backoff.ms": "10",
            // Beyond it an append waits for deliveries.
            "queue.buffering.max.kbytes": "65536",
        ]) + common(id)
            + make([
                "transactional.id": id, "enable.idempotence": "true", "acks": "all",
                "transaction.timeout.ms": "\(transaction.wholeMilliseconds)",
            ])
    }

    private func make(_ pairs: KeyValuePairs<String, String>) -> [Property] {
        pairs.map { Property(name: $0.key, value: $0.value) }
    }
}
