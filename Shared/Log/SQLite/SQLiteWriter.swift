/// Gathers appended records in memory and writes them in one SQLite transaction at `commit`, after checking that
/// neither the writer's id nor its member's place was taken over meanwhile.
final class SQLiteWriter: LogWriter {
    private let database: SQLiteDatabase
    private let id: String
    private let epoch: Int64
    private let currentEpoch: SQLiteStatement
    private let advance: SQLiteStatement
    private let insert: SQLiteStatement
    private var topics = TopicTable()
    private var gathered: [Int64: RecordBatchBuilder] = [:]
    private let marks: CommitMarks
    private let checkpointer: Checkpointer
    /// Set by a commit refused as abortable, until `abort`.
    private var refused: LogError?

    init(path: String, id: String, marks: CommitMarks) throws(LogError) {
        let database = try SQLiteDatabase(path: path, durability: .full)
        try database.execute("PRAGMA journal_size_limit=\(Checkpointer.keptBytes)", doing: "open")
        self.database = database
        self.id = id
        self.marks = marks
        let takeOver = try database.prepare(
            """
            INSERT INTO writer(id, epoch) VALUES(?, 1) ON CONFLICT(id) DO UPDATE SET epoch = epoch + 1 RETURNING epoch
            """)
        takeOver.bind(1, id)
        epoch = try database.transaction(writing: true, doing: "take the writer's id") { () throws(LogError) in
            guard try takeOver.step(doing: "take the writer's id") else { return 0 }
            let epoch = takeOver.number(0)
            takeOver.reset()
            return epoch
        }
        currentEpoch = try database.prepare("SELECT epoch FROM writer WHERE id = ?")
        advance = try database.prepare("UPDATE partition SET next = next + ?2 WHERE id = ?1 RETURNING next - ?2")
        insert = try database.prepare("INSERT INTO batch(id, count, time, records) VALUES(?, ?, ?, ?)")
        checkpointer = try Checkpointer(path: path)
    }

    func append(_ records: [Append]) throws(LogError) {
        if let refused { throw refused }
        for record in records {
            guard record.sizeBytes <= Append.maximumBytes else {
                throw LogError(
                    .fatal, "\(record.topic): a record of \(record.sizeBytes) bytes, over \(Append.maximumBytes)")
            }
            let topic = try topics.entry(record.topic, in: database)
            let partition = try record.place(among: topic.partitions)
            gathered[SQLiteFormat.partitionID(topic: topic.id, partition), default: .init()].append(record)
        }
    }

    func commit(positions: [TopicPartition: Int64], of member: (any LogMember)?) throws(LogError) {
        if let refused { throw refused }
        guard let seat = member as? SQLiteMember? else {
            throw LogError(.fatal, "\(database.path): the member belongs to another log")
        }
        precondition(positions.isEmpty || seat != nil, "positions are a group's")
        guard !database.hasMoved else {
            throw LogError(
                .fatal, "\(database.path): the file was moved or deleted while in use; put it back and restart")
        }
        try checkpointer.check()
        do {
            let written = try database.transaction(writing: true, doing: "commit") { () throws(LogError) in
                try checkEpoch()
                if let seat, !positions.isEmpty { try commit(positions, of: seat) }
                return try writeBatches()
            }
            marks.raise(to: written)
        } catch {
            if error.code == .abortable { refused = error }
            throw error
        }
        forget()
        CommitWatch.announce(path: database.path)
        checkpointer.note(frames: database.walFrames)
    }

    func abort() throws(LogError) {
        forget()
        refused = nil
    }

    func close() {
        gathered = [:]
        checkpointer.stop()
    }

    private func forget() {
        for partition in gathered.keys { gathered[partition]?.removeAll() }
    }

    private func checkEpoch() throws(LogError) {
        currentEpoch.bind(1, id)
        let found = try currentEpoch.step(doing: "commit") ? currentEpoch.number(0) : 0
        currentEpoch.reset()
        guard found == epoch else {
            throw LogError(
                .fatal, "writer \(id): another process has taken this id over; give each instance its own name")
        }
    }

    private func commit(_ positions: [TopicPartition: Int64], of member: SQLiteMember) throws(LogError) {
        try member.checkPlace(for: positions.keys, in: database)
        let upsert = try database.prepare(
            """
            INSERT INTO position(grp, partition, next) VALUES(?1, ?2, ?3)
            ON CONFLICT(grp, partition) DO UPDATE SET next = ?3 WHERE next <= ?3 RETURNING next
            """)
        for (partition, next) in positions.sorted(by: { $0.key < $1.key }) {
            upsert.bind(1, member.seat.group)
            upsert.bind(2, try topics.id(partition, in: database))
            upsert.bind(3, next)
            let grows = try upsert.step(doing: "commit")
            upsert.reset()
            guard grows else {
                throw LogError(.fatal, "\(partition): position \(next) of group \(member.seat.group) would move back")
            }
        }
    }

    /// Where each partition written to ends now.
    private func writeBatches() throws(LogError) -> [TopicPartition: Int64] {
        var written: [TopicPartition: Int64] = [:]
        let now = MonotonicClock.wallMilliseconds()
        for partition in gathered.keys.sorted() {
            gathered[partition]?.close()
            guard let batches = gathered[partition]?.closed, !batches.isEmpty else { continue }
            let count = batches.reduce(0) { $0 + Int64($1.count) }
            advance.bind(1, partition)
            advance.bind(2, count)
            guard try advance.step(doing: "commit") else {
                throw SQLiteFailure.damaged(database.path, "partition \(partition) has no counter")
            }
            var base = advance.number(0)
            advance.reset()
            for batch in batches {
                insert.bind(1, SQLiteFormat.batchID(partition: partition, offset: base))
                insert.bind(2, Int64(batch.count))
                insert.bind(3, now)
                try insert.run(blob: batch.bytes, at: 4, doing: "commit")
                base += Int64(batch.count)
            }
            if let source = topics.source(of: partition) { written[source] = base }
        }
        return written
    }
}
