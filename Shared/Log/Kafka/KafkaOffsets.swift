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
}
