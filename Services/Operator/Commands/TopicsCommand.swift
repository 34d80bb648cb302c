internal import Log
internal import Model
internal import Runtime

/// `vigie topics`: makes them, and shows how much is in them; never a content.
enum TopicsCommand {
    static let subcommands = [
        Subcommand(
            name: "topics create", about: "Create the topics that are missing.",
            options: [
                HomeOptions.home, HomeOptions.log,
                Subcommand.Option("partitions", "P", "of topics that are shared out (\(Topic.defaultPartitions))"),
            ], example: "vigie topics create --log kafka://localhost:9092 --partitions 12",
            run: { arguments, console in
                let count = try arguments.value("partitions", "a number from 1 to 1000") { text in
                    Int32(text).flatMap { (1...1000).contains($0) ? $0 : nil }
                }
                let log = try arguments.settings().openedLog()
                try create(in: log, partitions: count ?? Topic.defaultPartitions)
                try list(log, console)
            }),
        Subcommand(
            name: "topics list", about: "Show the topics with their partitions and events.",
            options: [HomeOptions.home, HomeOptions.log], example: "vigie topics list",
            run: { arguments, console in try list(try arguments.settings().openedLog(), console) }),
        Subcommand(
            name: "topics watch", about: "Show how much comes into each topic, second by second, until Ctrl-C.",
            options: [
                HomeOptions.home, HomeOptions.log, Subcommand.Option("seconds", "N", "stop after this long"),
            ], example: "vigie topics watch --seconds 30",
            run: { arguments, console in
                let seconds = try arguments.value("seconds", "a whole number above 0") {
                    Int($0).flatMap { $0 > 0 ? $0 : nil }
                }
                try watch(try arguments.settings().openedLog(), seconds: seconds ?? .max, console)
            }),
    ]

    struct Size: Encodable, Equatable {
        let topic: String
        let partitions: Int32
        let events: Int64
    }

    static func create(in log: any Log, partitions: Int32) throws {
        try log.create(
            Topic.allCases.map {
                TopicSpecification(
                    name: $0.rawValue, partitions: $0.isPartitioned ? partitions : 1, compacted: $0.isCompacted)
            })
    }

    /// Events are offsets between the first kept and the next: on Kafka a transaction's own markers count too.
    static func sizes(_ log: any Log) throws -> [Size] {
        let found = try log.topics()
        return try Topic.allCases.compactMap { topic in
            guard let count = found[topic.rawValue] else { return nil }
            let extent = try log.extent(of: (0..<count).map { TopicPartition(topic.rawValue, $0) })
            return Size(
                topic: topic.rawValue, partitions: count,
                events: extent.values.reduce(0) { $0 + $1.upperBound - $1.lowerBound })
        }
    }

    private static func list(_ log: any Log, _ console: Console) throws {
        let sizes = try sizes(log)
        var table = Table(["topic", "partitions", "events"])
        for size in sizes { table.add(size.topic, "\(size.partitions)", Table.grouped(Int(size.events))) }
        try console.show(sizes, sizes.isEmpty ? "no topics: create them with `vigie topics create`\n" : table.text)
    }

    private static func watch(_ log: any Log, seconds: Int, _ console: Console) throws {
        Signals.install()
        var before = try sizes(log)
        for _ in 0..<seconds {
            StopFlag.process.pause(.seconds(1))
            if StopFlag.process.isSet { return }
            let now = try sizes(log)
            var table = Table(["topic", "events", "a second"])
            for (old, new) in zip(before, now) {
                table.add(new.topic, Table.grouped(Int(new.events)), Table.grouped(Int(new.events - old.events)))
            }
            try console.show(now, table.text + "\n")
            before = now
        }
    }
}
