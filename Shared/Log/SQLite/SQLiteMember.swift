/// A place in a group: a leased row that a thread of its own keeps warm (`Heartbeat`).
final class SQLiteMember: LogMember {
    let seat: GroupRoster.Seat
    private let session: Duration
    private let database: SQLiteDatabase
    private let roster: GroupRoster
    private let version: SQLiteStatement
    private var topics = TopicTable()
    private var heartbeat: Heartbeat
    private var incarnation: Int64
    private var generation: Int64 = 0
    private var owned: Set<TopicPartition> = []
    private var seenVersion: Int64 = -1
    /// When the next lease of another ends unless renewed.
    private var nextExpiry: Int64 = 0

    init(path: String, seat: GroupRoster.Seat, session: Duration) throws(LogError) {
        let database = try SQLiteDatabase(path: path, durability: .process)
        self.database = database
        self.seat = seat
        self.session = session
        for topic in seat.topics { _ = try topics.entry(topic, in: database) }
        roster = GroupRoster(database: database, seat: seat)
        version = try database.prepare("PRAGMA data_version")
        incarnation = try roster.join(session: session)
        heartbeat = try Heartbeat(path: path, seat: seat, incarnation: incarnation, session: session)
    }

    func poll() throws(LogError) -> Set<TopicPartition> {
        heartbeat.noteProgress()
        let now = MonotonicClock.milliseconds()
        guard try version.step(doing: "read the group") else { return owned }
        let found = version.number(0)
        version.reset()
        if found == seenVersion, now < nextExpiry { return owned }
        seenVersion = found
        try lookAtGroup(now: now)
        return owned
    }

    func committed(_ partitions: [TopicPartition]) throws(LogError) -> [TopicPartition: Int64] {
        let position = try database.prepare("SELECT next FROM position WHERE grp = ? AND partition = ?")
        var found: [TopicPartition: Int64] = [:]
        for partition in partitions {
            position.bind(1, seat.group)
            position.bind(2, try topics.id(partition, in: database))
            if try position.step(doing: "read the positions") { found[partition] = position.number(0) }
            position.reset()
        }
        return found
    }

    /// The seat stays warm for one session from now.
    func close() {
        heartbeat.stop()
        // The last beat that got through counts from its own time; a failure only shortens the wait.
        _ = try? roster.beat(incarnation: incarnation)
    }

    /// Inside a writer's transaction, on its connection: refuses positions this member may not commit.
    func checkPlace(for partitions: some Collection<TopicPartition>, in database: SQLiteDatabase) throws(LogError) {
        let roster = GroupRoster(database: database, seat: seat)
        let mine = try roster.rows(now: 0).first { $0.instance == seat.instance }
        if let mine, mine.incarnation != incarnation { throw takenOver }
        guard mine != nil, try roster.generation() == generation else {
            throw LogError(.abortable, "group \(seat.group): the members changed; partitions may have moved")
        }
        if let foreign = partitions.first(where: { !owned.contains($0) }) {
            throw LogError(.abortable, "group \(seat.group): \(foreign) is not owned by \(seat.instance)")
        }
    }

    private var takenOver: LogError {
        LogError(
            .fatal,
            "group \(seat.group): another process has taken the instance name \(seat.instance); "
                + "give each instance its own name")
    }

    private func lookAtGroup(now: Int64) throws(LogError) {
        var (found, rows) = try snapshot(now: now)
        if !rows.contains(where: { $0.instance == seat.instance }) {
            // Dropped for dead (the process was stopped, or did not poll for too long): sit down again.
            incarnation = try roster.join(session: session)
            heartbeat.stop()
            heartbeat = try Heartbeat(path: database.path, seat: seat, incarnation: incarnation, session: session)
            (found, rows) = try snapshot(now: MonotonicClock.milliseconds())
        } else if rows.contains(where: { $0.instance == seat.instance && $0.incarnation != incarnation }) {
            throw takenOver
        } else if rows.contains(where: { !$0.isAlive }) {
            guard try roster.beat(incarnation: incarnation) else { throw takenOver }
            (found, rows) = try snapshot(now: MonotonicClock.milliseconds())
        }
        generation = found
        nextExpiry = rows.filter { $0.instance != seat.instance }.map(\.expiresAt).min() ?? .max
        var partitions: [String: Int32] = [:]
        for topic in seat.topics { partitions[topic] = try topics.entry(topic, in: database).partitions }
        owned = RangeAssignor.owned(
            by: seat.instance, members: rows.map { ($0.instance, $0.topics) }, partitions: partitions)
    }

    /// Generation and members of one moment.
    private func snapshot(now: Int64) throws(LogError) -> (Int64, [GroupRoster.Row]) {
        try database.transaction(writing: false, doing: "read the group") { () throws(LogError) in
            (try roster.generation(), try roster.rows(now: now))
        }
    }
}
