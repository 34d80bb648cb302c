import Log
import Model

/// Reads topics from the start to where they end now.
enum LogReplay {
    static func run(
        _ log: any Log, _ topics: [Topic], _ partitions: [Topic: Int32], _ body: (LogRecord) throws -> Void
    ) throws {
        let reader = try log.reader()
        defer { reader.close() }
        var positions: [TopicPartition: Int64] = [:]
        for topic in topics {
            for partition in 0..<(partitions[topic] ?? 0) {
                positions[TopicPartition(topic.rawValue, partition)] = 0
            }
        }
        try reader.assign(positions)
        while true {
            let records = try reader.poll(maxBytes: 8 << 20, timeout: .milliseconds(100))
            for record in records { try body(record) }
            if records.isEmpty, reader.isCaughtUp { return }
        }
    }
}
