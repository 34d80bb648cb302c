import Synchronization

/// The embedded log: one durable file, used by any number of processes of one machine at once (SQLite in WAL mode,
/// each commit synced).
final class SQLiteLog: Log {
    private let path: String
    private let timeouts: LogTimeouts
    private let marks = CommitMarks()
    /// Held open so that the -wal and -shm files live as long as the log, not as each call.
    private let shared: Mutex<Connection>

    private struct Connection: @unchecked Sendable {  // reached through the mutex alone
        let database: SQLiteDatabase
        var topics = TopicTable()
    }

    /// Creates the file if it is missing, but not its folder.
    init(path: String, timeouts: LogTimeouts) throws(LogError) {
        self.path = path
        self.timeouts = timeouts
        try SQLiteFormat.prepare(path: path)
        shared = Mutex(Connection(database: try SQLiteDatabase(path: path, durability: .full)))
    }

    func topics() throws(LogError) -> [String: Int32] {
        try locked { (connection) throws(LogError) in
            try connection.topics.refresh(from: connection.database)
            return connection.topics.entries.mapValues(\.partitions)
        }
    }

    func create(_ topics: [TopicSpecification]) throws(LogError) {
        try locked { (connection) throws(LogError) in
            let database = connection.database
            var table = connection.topics
            try database.transaction(writing: true, doing: "create topics") { () throws(LogError) in
                try table.refresh(from: database)
                for topic in topics { try Self.create(topic, unlessIn: table, database) }
            }
        }
    }

    private static func create(
        _ topic: TopicSpecification, unlessIn table: TopicTable, _ database: SQLiteDatabase
    ) throws(LogError) {
        if let found = table.entries[topic.name] {
            guard found.partitions == topic.partitions else {
                throw LogError(
                    .fatal,
                    "\(database.path): topic \(topic.name) has \(found.partitions) partitions, not "
                        + "\(topic.partitions); keep the number it was created with")
            }
            return
        }
        guard 1...SQLiteFormat.maximumPartitions ~= topic.partitions else {
            throw LogError(.fatal, "topic \(topic.name): partitions must be 1 to \(SQLiteFormat.maximumPartitions)")
        }
        let insert = try database.prepare(
            "INSERT INTO topic(name, partitions) VALUES(?, ?) RETURNING id")
        insert.bind(1, topic.name)
        insert.bind(2, Int64(topic.partitions))
        guard try insert.step(doing: "create topics") else { return }
        let id = insert.number(0)
        let partition = try database.prepare("INSERT INTO partition(id, next) VALUES(?, 0)")
        for number in 0..<topic.partitions {
            partition.bind(1, SQLiteFormat.partitionID(topic: id, number))
            try partition.run(doing: "create topics")
        }
    }

    func reader() throws(LogError) -> any LogReader { try SQLiteReader(path: path, marks: marks) }

    func writer(id: String) throws(LogError) -> any LogWriter { try SQLiteWriter(path: path, id: id, marks: marks) }

    func member(of group: String, instance: String, topics: [String]) throws(LogError) -> any LogMember {
        try SQLiteMember(
            path: path, seat: .init(group: group, instance: instance, topics: topics.sorted()),
            session: timeouts.session)
    }

    func extent(of partitions: [TopicPartition]) throws(LogError) -> [TopicPartition: Range<Int64>] {
        try locked { (connection) throws(LogError) in
            let next = try connection.database.prepare("SELECT next FROM partition WHERE id = ?")
            var extent: [TopicPartition: Range<Int64>] = [:]
            for partition in partitions {
                next.bind(1, try connection.topics.id(partition, in: connection.database))
                if try next.step(doing: "read the extent") { extent[partition] = 0..<next.number(0) }
                next.reset()
            }
            return extent
        }
    }

    func committed(by group: String, _ partitions: [TopicPartition]) throws(LogError) -> [TopicPartition: Int64] {
        try locked { (connection) throws(LogError) in
            let position = try connection.database.prepare("SELECT next FROM position WHERE grp = ? AND partition = ?")
            var found: [TopicPartition: Int64] = [:]
            for partition in partitions {
                position.bind(1, group)
                position.bind(2, try connection.topics.id(partition, in: connection.database))
                if try position.step(doing: "read the positions") { found[partition] = position.number(0) }
                position.reset()
            }
            return found
        }
    }

    /// Who can open the file may read and write all of it, and it has no settings.
    func faults(of topic: TopicSpecification, writing: Bool) throws(LogError) -> [String] {
        _ = try locked { (connection) throws(LogError) in
            try connection.topics.entry(topic.name, in: connection.database).partitions
        }
        return []
    }

    private func locked<Value: Sendable>(
        _ body: (inout Connection) throws(LogError) -> Value
    ) throws(LogError) -> Value {
        try shared.withLock { (connection) throws(LogError) in try body(&connection) }
    }
}
