/// The places of groups in the file. The members of a group's current generation are its rows: a row appears or goes
/// only together with a new generation, so the assignment needs no storing.
///
/// A lease is alive while `0 <= now - beat < session` on the machine's clock since boot; a beat from before a reboot
/// lies in the future or far in the past, and is dead either way (or, at worst, for one session not yet).
struct GroupRoster {
    struct Seat: Sendable {
        let group: String
        let instance: String
        /// Sorted.
        let topics: [String]
    }

    struct Row {
        let instance: String
        let incarnation: Int64
        let topics: [String]
        let isAlive: Bool
        let expiresAt: Int64
    }

    let database: SQLiteDatabase
    let seat: Seat

    func generation() throws(LogError) -> Int64 {
        let statement = try database.prepare("SELECT generation FROM grp WHERE name = ?")
        statement.bind(1, seat.group)
        return try statement.step(doing: "read the group") ? statement.number(0) : 0
    }

    func rows(now: Int64) throws(LogError) -> [Row] {
        let statement = try database.prepare(
            "SELECT instance, incarnation, topics, beat, session FROM member WHERE grp = ? ORDER BY instance")
        statement.bind(1, seat.group)
        var rows: [Row] = []
        while try statement.step(doing: "read the group") {
            let (beat, session) = (statement.number(3), statement.number(4))
            rows.append(
                Row(
                    instance: statement.text(0), incarnation: statement.number(1),
                    topics: statement.text(2).split(separator: "\n").map(String.init),
                    isAlive: 0..<session ~= now - beat, expiresAt: beat + session))
        }
        return rows
    }

    /// Takes the seat in a write transaction, from whoever sat there, and drops who is dead. A seat still warm, with
    /// the same topics, is taken without a new generation. Returns the new incarnation.
    func join(session: Duration) throws(LogError) -> Int64 {
        try database.transaction(writing: true, doing: "join the group") { () throws(LogError) in
            let now = MonotonicClock.milliseconds()
            let rows = try rows(now: now)
            let mine = rows.first { $0.instance == seat.instance }
            let isWarm = mine.map { $0.isAlive && $0.topics == seat.topics } ?? false
            let evicted = try evict(rows.filter { $0.instance != seat.instance })
            if !isWarm || evicted { try startGeneration() }
            let incarnation = (mine?.incarnation ?? now << 8) + 1
            let put = try database.prepare(
                """
                INSERT INTO member(grp, instance, incarnation, beat, session, topics) VALUES(?1, ?2, ?3, ?4, ?5, ?6)
                ON CONFLICT(grp, instance) DO UPDATE SET incarnation = ?3, beat = ?4, session = ?5, topics = ?6
                """)
            put.bind(1, seat.group)
            put.bind(2, seat.instance)
            put.bind(3, incarnation)
            put.bind(4, now)
            put.bind(5, session.milliseconds)
            put.bind(6, seat.topics.joined(separator: "\n"))
            try put.run(doing: "join the group")
            return incarnation
        }
    }

    /// Renews the lease and drops the dead; false if the seat is no longer this incarnation's.
    func beat(incarnation: Int64) throws(LogError) -> Bool {
        try database.transaction(writing: true, doing: "renew the lease") { () throws(LogError) in
            let now = MonotonicClock.milliseconds()
            let renew = try database.prepare(
                """
                UPDATE member SET beat = ? WHERE grp = ? AND instance = ? AND incarnation = ? RETURNING beat
                """)
            renew.bind(1, now)
            renew.bind(2, seat.group)
            renew.bind(3, seat.instance)
            renew.bind(4, incarnation)
            guard try renew.step(doing: "renew the lease") else { return false }
            renew.reset()
            if try evict(try rows(now: now)) { try startGeneration() }
            return true
        }
    }

    /// Inside a write transaction: drops the dead of `rows`; whether there was one.
    private func evict(_ rows: [Row]) throws(LogError) -> Bool {
        let dead = rows.filter { !$0.isAlive }
        if dead.isEmpty { return false }
        let delete = try database.prepare("DELETE FROM member WHERE grp = ? AND instance = ?")
        for row in dead {
            delete.bind(1, seat.group)
            delete.bind(2, row.instance)
            try delete.run(doing: "drop a dead member")
        }
        return true
    }

    private func startGeneration() throws(LogError) {
        let next = try database.prepare(
            """
            INSERT INTO grp(name, generation) VALUES(?, 1) ON CONFLICT(name) DO UPDATE SET generation = generation + 1
            """)
        next.bind(1, seat.group)
        try next.run(doing: "start a generation")
    }
}
