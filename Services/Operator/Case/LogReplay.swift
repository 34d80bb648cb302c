import Log
import Model

/// Reads topics from the start to where they end now.
enum LogReplay {
    static func run(
        _ log: any Log, _ topics: [Topic], _ partitions: [Topic: Int32], _ body: (LogRecord) throws -> Void
    ) throws {
        let places = topics.flatMap { topic in
            (0..<(partitions[topic] ?? 0)).map { TopicPartition(topic.rawValue, $0) }
        }
        try run(log, places, body)
    }

    static func run(_ log: any Log, _ places: [TopicPartition], _ body: (LogRecord) throws -> Void) throws {
        let reader = try log.reader()
        defer { reader.close() }
        try reader.assign(Dictionary(uniqueKeysWithValues: places.map { ($0, 0) }))
        while true {
            let records = try reader.poll(maxBytes: 8 << 20, timeout: .milliseconds(100))
            for record in records { try body(record) }
            if records.isEmpty, reader.isCaughtUp { return }
        }
    }
}
