/// Reads whole batches, a row each, and deals their records out. Each query sees whole transactions only (SQLite's
/// snapshots), and no transaction of a reader outlives a poll, so that checkpoints can go on.
final class SQLiteReader: LogReader {
    private struct Assigned {
        let source: TopicPartition
        let id: Int64
        var position: Int64
        /// The next offset of the partition, when last looked at.
        var end: Int64
        /// Where the partition ended at `assign`, or this process's last commit since: the fold is up to date behind it.
        var target: Int64 = 0
        /// A batch delivered in part.
        var rest: RecordBatchCursor?
    }

    private let database: SQLiteDatabase
    private let marks: CommitMarks
    private let watch: CommitWatch
    private let version: SQLiteStatement
    private let ends: SQLiteStatement
    private let batches: SQLiteStatement
    private var topics = TopicTable()
    private var assigned: [Assigned] = []
    private var seenVersion: Int64 = -1
    /// Of the commits that the targets take in.
    private var seenMarks = 0
    /// The partition whose turn it is to be read first.
    private var turn = 0

    let wake: @Sendable () -> Void

    init(path: String, marks: CommitMarks) throws(LogError) {
        self.marks = marks
        database = try SQLiteDatabase(path: path, durability: .full)
        watch = try CommitWatch(path: path)
        version = try database.prepare("PRAGMA data_version")
        ends = try database.prepare("SELECT next FROM partition WHERE id = ?")
        // From the batch that holds offset ?1 to the partition's last.
        batches = try database.prepare(
            """
            SELECT id, count, time, records FROM batch
            WHERE id >= (SELECT max(id) FROM batch WHERE id <= ?1) AND id < ?2 ORDER BY id
            """)
        wake = { [signal = watch.signal] in signal.raise() }
    }

    func assign(_ positions: [TopicPartition: Int64]) throws(LogError) {
        var next: [Assigned] = []
        for (source, position) in positions.sorted(by: { $0.key < $1.key }) {
            next.append(Assigned(source: source, id: try topics.id(source, in: database), position: position, end: 0))
        }
        assigned = next
        turn = 0
        // Before the ends are looked at: what is committed meanwhile is in one of them, or in both.
        seenMarks = marks.version
        try lookAtEnds()
        for index in assigned.indices { assigned[index].target = assigned[index].end }
    }

    var positions: [TopicPartition: Int64] {
        Dictionary(uniqueKeysWithValues: assigned.map { ($0.source, $0.position) })
    }

    var isCaughtUp: Bool {
        if marks.version != seenMarks {
            seenMarks = marks.version
            for index in assigned.indices {
                assigned[index].target = max(assigned[index].target, marks.value(assigned[index].source))
            }
        }
        return assigned.allSatisfy { $0.position >= $0.target }
    }

    func poll(maxBytes: Int, timeout: Duration) throws(LogError) -> [LogRecord] {
        let deadline = MonotonicClock.milliseconds() + timeout.milliseconds
        if watch.signal.take() { return [] }
        while true {
            if try hasChanged() { try lookAtEnds() }
            let records = try read(maxBytes: maxBytes)
            if !records.isEmpty { return records }
            switch watch.wait(until: deadline) {
            case .woken, .timedOut: return []
            case .maybeChanged: break
            }
        }
    }

    /// Nothing is held beyond the object itself.
    func close() {}

    /// Whether another connection committed since the last look.
    private func hasChanged() throws(LogError) -> Bool {
        guard try version.step(doing: "read") else { return false }
        let found = version.number(0)
        version.reset()
        defer { seenVersion = found }
        return found != seenVersion
    }

    private func lookAtEnds() throws(LogError) {
        for index in assigned.indices {
            ends.bind(1, assigned[index].id)
            guard try ends.step(doing: "read") else {
                throw SQLiteFailure.damaged(database.path, "\(assigned[index].source) has no counter")
            }
            assigned[index].end = ends.number(0)
            ends.reset()
            let (position, end) = (assigned[index].position, assigned[index].end)
            guard 0...end ~= position else {
                throw LogError(
                    .fatal,
                    "\(assigned[index].source): position \(position) is outside what the log keeps (0 to \(end)); "
                        + "was the log replaced? restart to read it from the start")
            }
        }
    }

    private func read(maxBytes: Int) throws(LogError) -> [LogRecord] {
        var records: [LogRecord] = []
        var budget = max(maxBytes, 1)
        for step in assigned.indices {
            let index = (turn + step) % assigned.count
            guard assigned[index].position < assigned[index].end else { continue }
            try read(&assigned[index], into: &records, budget: &budget)
            if budget <= 0 {
                turn = (index + 1) % assigned.count
                break
            }
        }
        return records
    }

    private func read(
        _ partition: inout Assigned, into records: inout [LogRecord], budget: inout Int
    ) throws(LogError) {
        if partition.rest != nil { try deliver(&partition, into: &records, budget: &budget) }
        guard budget > 0, partition.position < partition.end else { return }
        batches.bind(1, SQLiteFormat.batchID(partition: partition.id, offset: partition.position))
        batches.bind(2, SQLiteFormat.batchID(partition: partition.id + 1, offset: 0))
        defer { batches.reset() }
        while budget > 0, try batches.step(doing: "read") {
            let (base, count) = (SQLiteFormat.offset(batchID: batches.number(0)), batches.number(1))
            guard base...(base + count) ~= partition.position else { throw damaged(partition, partition.position) }
            do {
                partition.rest = try RecordBatchCursor(
                    bytes: batches.bytes(3), source: partition.source, base: base, count: count,
                    timestampMilliseconds: batches.number(2))
            } catch { throw damaged(partition, base) }
            try deliver(&partition, into: &records, budget: &budget)
        }
        guard partition.position >= partition.end || budget <= 0 else { throw damaged(partition, partition.position) }
    }

    /// Deals out of the batch at hand.
    private func deliver(
        _ partition: inout Assigned, into records: inout [LogRecord], budget: inout Int
    ) throws(LogError) {
        do {
            try partition.rest?.read(from: partition.position, into: &records, budget: &budget)
        } catch { throw damaged(partition, partition.position) }
        guard let rest = partition.rest else { return }
        partition.position = max(partition.position, rest.offset)
        partition.end = max(partition.end, rest.endOffset)
        if rest.isAtEnd { partition.rest = nil }
    }

    private func damaged(_ partition: Assigned, _ offset: Int64) -> LogError {
        SQLiteFailure.damaged(database.path, "the batch at \(partition.source)@\(offset) is not as written")
    }
}
