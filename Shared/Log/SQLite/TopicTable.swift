/// The topics as one connection last read them. Topics are only ever added, so what was found stays true.
struct TopicTable {
    struct Entry {
        let id: Int64
        let partitions: Int32
    }

    private(set) var entries: [String: Entry] = [:]

    /// The topic, reading the table anew if it is not known yet.
    mutating func entry(_ name: String, in database: SQLiteDatabase) throws(LogError) -> Entry {
        if let entry = entries[name] { return entry }
        try refresh(from: database)
        guard let entry = entries[name] else {
            throw LogError(
                .fatal, "\(database.path): topic \(name) does not exist; create the topics with `vigie topics create`")
        }
        return entry
    }

    /// The row id of a partition.
    mutating func id(_ partition: TopicPartition, in database: SQLiteDatabase) throws(LogError) -> Int64 {
        let topic = try entry(partition.topic, in: database)
        guard 0..<topic.partitions ~= partition.partition else {
            throw LogError(
                .fatal, "\(database.path): \(partition) does not exist; the topic has \(topic.partitions) partitions")
        }
        return SQLiteFormat.partitionID(topic: topic.id, partition.partition)
    }

    /// The partition of a row id, of a topic known here.
    func source(of partitionID: Int64) -> TopicPartition? {
        let (topic, partition) = SQLiteFormat.place(partitionID: partitionID)
        return entries.first { $0.value.id == topic }.map { TopicPartition($0.key, partition) }
    }

    mutating func refresh(from database: SQLiteDatabase) throws(LogError) {
        let rows = try database.prepare("SELECT id, name, partitions FROM topic")
        entries = [:]
        while try rows.step(doing: "read the topics") {
            entries[rows.text(1)] = Entry(id: rows.number(0), partitions: Int32(rows.number(2)))
        }
    }
}
