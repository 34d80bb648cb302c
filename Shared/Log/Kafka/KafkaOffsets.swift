import KafkaShim

/// Offsets by partition, as librdkafka lists them.
final class KafkaOffsets {
    let handle: OpaquePointer

    init(owning handle: OpaquePointer) { self.handle = handle }

    convenience init(_ offsets: [TopicPartition: Int64]) {
        self.init(owning: kafka_offsets_new())
        for (source, offset) in offsets { kafka_offsets_add(handle, source.topic, source.partition, offset) }
    }

    deinit { kafka_offsets_free(handle) }

    /// Negative ones stand for none.
    var values: [TopicPartition: Int64] {
        var values: [TopicPartition: Int64] = [:]
        for index in 0..<kafka_offsets_count(handle) {
            var partition: Int32 = 0
            var offset: Int64 = 0
            guard let topic = kafka_offsets_get(handle, index, &partition, &offset) else { continue }
            values[TopicPartition(String(cString: topic), partition)] = offset
        }
        return values
    }

    /// Each partition's answer to a question, in which `which` stands for it.
    static func ask(
        _ partitions: some Sequence<TopicPartition>, _ which: Int64, _ what: String,
        _ call: (OpaquePointer, UnsafeMutablePointer<kafka_error>) -> Int32
    ) throws(LogError) -> [TopicPartition: Int64] {
        let clock = ContinuousClock()
        let deadline = clock.now + .seconds(10)
        while true {
            let offsets = KafkaOffsets(Dictionary(partitions.map { ($0, which) }) { first, _ in first })
            guard kafka_offsets_count(offsets.handle) > 0 else { return [:] }
            guard let failure = KafkaFailure.of({ call(offsets.handle, $0) }) else { return offsets.values }
            // A leader or coordinator that has just moved, or begun, says so for a moment.
            guard failure.passes, clock.now < deadline else { throw failure.logError(what) }
            Duration.milliseconds(50).pass()
        }
    }
}
