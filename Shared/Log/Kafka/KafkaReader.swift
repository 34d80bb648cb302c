import KafkaShim

/// Reads partitions by hand, without a group: positions are ours alone. Each batch is copied once into one buffer, so
/// that no record keeps a fetch of librdkafka's alive.
final class KafkaReader: LogReader {
    private struct Slot {
        let source: TopicPartition
        var position: Int64
        /// Where the partition ended at `assign`, or this process's last commit since. What was undecided then may
        /// have been a former owner's work: the fold is up to date only behind it.
        var target: Int64
    }

    private let log: KafkaLog
    private var client: KafkaClient?
    private var slots: [Slot] = []
    /// Of the commits that the targets take in.
    private var version = 0
    private var entries = [kafka_entry](repeating: kafka_entry(), count: 512)
    /// Found behind records that were still to be delivered.
    private var pending: LogError?
    private let waker: KafkaWaker

    init(log: KafkaLog) throws(LogError) {
        let client = try KafkaClient(.reader, log.properties.reader())
        (self.log, self.client) = (log, client)
        waker = KafkaWaker(client.handle)
    }

    func assign(_ positions: [TopicPartition: Int64]) throws(LogError) {
        let client = try opened()
        try log.require(positions.keys)
        version = log.marks.version
        let ends = try log.ends(of: positions.keys)
        kafka_reader_stop(client.handle)
        pending = nil
        slots = positions.sorted { $0.key < $1.key }.map {
            Slot(source: $0.key, position: $0.value, target: ends[$0.key] ?? 0)
        }
        for (index, slot) in slots.enumerated() {
            let failure = KafkaFailure.of {
                kafka_reader_start(
                    client.handle, slot.source.topic, slot.source.partition, slot.position == 0 ? -1 : slot.position,
                    Int32(index), $0)
            }
            if let failure { throw failure.logError("\(slot.source)@\(slot.position): starting to read") }
        }
    }

    var positions: [TopicPartition: Int64] {
        Dictionary(uniqueKeysWithValues: slots.map { ($0.source, $0.position) })
    }

    var isCaughtUp: Bool {
        if log.marks.version != version {
            version = log.marks.version
            for index in slots.indices {
                slots[index].target = max(slots[index].target, log.marks.value(slots[index].source))
            }
        }
        return slots.allSatisfy { $0.position >= $0.target }
    }

    func poll(maxBytes: Int, timeout: Duration) throws(LogError) -> [LogRecord] {
        let client = try opened()
        if let failure = pending { throw failure }
        let clock = ContinuousClock()
        let deadline = clock.now + timeout
        var records: [LogRecord] = []
        var budget = Int64(maxBytes)
        while budget > 0, pending == nil {
            // What is there is enough once there is something.
            let wait = records.isEmpty ? (deadline - clock.now).wholeMilliseconds : 0
            guard kafka_reader_poll(client.handle, wait) > 0 else { break }
            budget -= take(from: client, maxBytes: budget, into: &records)
        }
        if records.isEmpty, let failure = pending { throw failure }
        return records
    }

    var wake: @Sendable () -> Void { { [waker] in waker.wake() } }

    func close() {
        waker.disarm()
        client = nil
        slots = []
    }

    private func opened() throws(LogError) -> KafkaClient {
        guard let client else { throw LogError(.fatal, "the reader is closed") }
        return client
    }

    /// Copies the messages at hand out, about `maxBytes` of them; returns the bytes taken.
    private func take(from client: KafkaClient, maxBytes: Int64, into records: inout [LogRecord]) -> Int64 {
        var bytes: Int64 = 0
        let count = Int(kafka_reader_describe(client.handle, maxBytes, &entries, Int32(entries.count), &bytes))
        if count > 0, entries[count - 1].what == KAFKA_ENTRY_ERROR { note(client, entries[count - 1]) }
        let buffer = [UInt8](unsafeUninitializedCapacity: Int(bytes)) { into, initialized in
            kafka_reader_copy(client.handle, into.baseAddress)
            initialized = Int(bytes)
        }
        var at = 0
        records.reserveCapacity(records.count + count)
        for entry in entries[..<count] {
            let slot = Int(entry.slot)
            switch entry.what {
            case Int32(KAFKA_ENTRY_RECORD):
                let headersAt = at + Int(entry.key_size)
                let valueAt = headersAt + Int(entry.headers_size)
                let end = valueAt + Int(max(0, entry.value_size))
                // A stray of an earlier assignment has no slot.
                if slot >= 0 {
                    records.append(
                        LogRecord(
                            source: slots[slot].source, offset: entry.offset, timestampMilliseconds: entry.timestamp,
                            key: buffer[at..<headersAt], headers: Headers(encoded: buffer[headersAt..<valueAt]),
                            value: entry.value_size < 0 ? nil : buffer[valueAt..<end]))
                    slots[slot].position = entry.offset + 1
                }
                at = end
            case Int32(KAFKA_ENTRY_END):
                guard slot >= 0 else { break }
                // Past the last transaction's own mark too: nothing of it is lag.
                slots[slot].position = max(slots[slot].position, entry.offset)
            default: break
            }
        }
        return bytes
    }

    /// A broker that restarts is no failure: librdkafka goes on by itself.
    private func note(_ client: KafkaClient, _ entry: kafka_entry) {
        var error = kafka_error()
        kafka_reader_error(client.handle, &error)
        let failure = KafkaFailure(error)
        guard !failure.passes else { return }
        let place = entry.slot >= 0 ? "\(slots[Int(entry.slot)].source)@\(slots[Int(entry.slot)].position)" : "reading"
        if failure.code == kafka_code_offset_reset {
            pending = LogError(
                .fatal,
                "\(place): Kafka no longer keeps this position (\(failure.text)): the topic was cut or made anew, "
                    + "and going on would skip records")
        } else {
            pending = failure.logError(place)
        }
    }
}
