internal import Audit
internal import Ingest
internal import Log
internal import Match
internal import Model
internal import Notify
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
            name: "topics watch",
            about: "Show second by second what comes into each topic, and how far its group is behind, until Ctrl-C.",
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
        /// By group, of those whose work is shared out by this topic: events after its committed positions.
        var behind: [String: Int64]?
    }

    /// Which topics share out the work of each group.
    private static let groups: [(name: String, topics: [Topic])] = [
        (IngestService.name, IngestService.owned), (MatchService.name, MatchService.owned),
        (NotifyService.name, NotifyService.owned), (AuditService.name, AuditService.owned),
    ]

    static func create(in log: any Log, partitions: Int32) throws {
        try log.create(Topic.allCases.map { $0.specification(partitions: partitions) })
    }

    /// Events are offsets between the first kept and the next: on Kafka a transaction's own markers count too.
    static func sizes(_ log: any Log, withGroups: Bool = false) throws -> [Size] {
        let found = try log.topics()
        return try Topic.allCases.compactMap { topic in
            guard let count = found[topic.rawValue] else { return nil }
            let partitions = (0..<count).map { TopicPartition(topic.rawValue, $0) }
            // Before the ends: what is committed meanwhile does not show as less than nothing.
            var committed: [String: [TopicPartition: Int64]] = [:]
            for group in groups where withGroups && group.topics.contains(topic) {
                committed[group.name] = try log.committed(by: group.name, partitions)
            }
            let extent = try log.extent(of: partitions)
            return Size(
                topic: topic.rawValue, partitions: count,
                events: extent.values.reduce(0) { $0 + $1.upperBound - $1.lowerBound },
                behind: withGroups ? committed.mapValues { behind($0, extent) } : nil)
        }
    }

    private static func behind(
        _ committed: [TopicPartition: Int64], _ extent: [TopicPartition: Range<Int64>]
    ) -> Int64 {
        extent.reduce(0) { $0 + max(0, $1.value.upperBound - max(committed[$1.key] ?? 0, $1.value.lowerBound)) }
    }

    private static func list(_ log: any Log, _ console: Console) throws {
        let sizes = try sizes(log)
        var table = Table(["topic", "partitions", "events"])
        for size in sizes { table.add(size.topic, "\(size.partitions)", Table.grouped(Int(size.events))) }
        try console.show(sizes, sizes.isEmpty ? "no topics: create them with `vigie topics create`\n" : table.text)
    }

    private static func watch(_ log: any Log, seconds: Int, _ console: Console) throws {
        Signals.install()
        var before = try sizes(log, withGroups: true)
        for _ in 0..<seconds {
            StopFlag.process.pause(.seconds(1))
            if StopFlag.process.isSet { return }
            let now = try sizes(log, withGroups: true)
            var table = Table(["topic", "events", "a second", "behind"])
            for (old, new) in zip(before, now) {
                let behind = (new.behind ?? [:]).sorted { $0.key < $1.key }
                    .map { "\($0.key) \(Table.grouped(Int($0.value)))" }.joined(separator: ", ")
                table.add(
                    new.topic, Table.grouped(Int(new.events)), Table.grouped(Int(new.events - old.events)), behind)
            }
            try console.show(now, table.text + "\n")
            before = now
        }
    }
}
