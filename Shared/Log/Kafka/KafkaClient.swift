import KafkaShim

/// Owns one client of librdkafka, and its threads. Used by one thread, save for what the shim calls thread-safe.
final class KafkaClient {
    enum Role {
        /// A producer: transactional if its properties say so; also asks about topics.
        case writer
        case reader
        case member
    }

    let handle: OpaquePointer

    /// Later properties win. Connects in the background: a broker that is away is no error here.
    init(_ role: Role, _ properties: [KafkaAddress.Property]) throws(LogError) {
        guard let settings = kafka_settings_new() else { throw LogError(.fatal, "out of memory") }
        for property in properties {
            let failure = KafkaFailure.of { kafka_settings_set(settings, property.name, property.value, $0) }
            if let failure {
                kafka_settings_free(settings)
                // librdkafka's words may repeat the value, and a value may be a password.
                let reason = failure.text.contains(property.value) && !property.value.isEmpty ? "" : ": \(failure.text)"
                throw LogError(.fatal, "the log's address: Kafka's client rejects \(property.name)\(reason)")
            }
        }
        let kind =
            switch role {
            case .writer: KAFKA_WRITER
            case .reader: KAFKA_READER
            case .member: KAFKA_MEMBER
            }
        var error = kafka_error()
        guard let handle = kafka_client_new(settings, Int32(kind), &error) else {
            throw LogError(.fatal, "the log's address: \(KafkaFailure(error).text)")
        }
        self.handle = handle
    }

    /// Blocks until the client's threads have ended, so its owner lets go of it on its own thread, never on the pool.
    deinit { kafka_client_free(handle) }

    /// The last warning the client logged; empty if none. From any thread.
    var lastLine: String {
        var line = [CChar](repeating: 0, count: 256)
        kafka_client_last_line(handle, &line, line.count)
        return String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
