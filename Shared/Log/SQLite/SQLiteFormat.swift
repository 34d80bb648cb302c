import CSQLite
import Glibc

/// The file's tables, its version, and how a file is made and checked. Version 1.
///
/// A batch's row id says where it belongs (topic, partition, first offset), so that rows of one partition lie together
/// in offset order and no second index is kept.
enum SQLiteFormat {
    /// "VIGI", at byte 68 of the file (SQLite's file format, section 1.3.16).
    static let applicationID: Int64 = 0x5649_4749
    static let version: Int64 = 1

    private static let partitionBits: Int64 = 12
    private static let offsetBits: Int64 = 38
    static let maximumPartitions: Int32 = 1 << partitionBits

    static func partitionID(topic: Int64, _ partition: Int32) -> Int64 { topic << partitionBits | Int64(partition) }
    static func place(partitionID: Int64) -> (topic: Int64, partition: Int32) {
        (partitionID >> partitionBits, Int32(partitionID & (1 << partitionBits - 1)))
    }
    static func batchID(partition: Int64, offset: Int64) -> Int64 { partition << offsetBits | offset }
    static func offset(batchID: Int64) -> Int64 { batchID & (1 << offsetBits - 1) }

    private static let tables = """
        CREATE TABLE topic(
            id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, partitions INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE partition(id INTEGER PRIMARY KEY, next INTEGER NOT NULL) STRICT;
        CREATE TABLE batch(
            id INTEGER PRIMARY KEY, count INTEGER NOT NULL, time INTEGER NOT NULL, records BLOB NOT NULL
        ) STRICT;
        CREATE TABLE writer(id TEXT PRIMARY KEY, epoch INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE position(
            grp TEXT, partition INTEGER, next INTEGER NOT NULL, PRIMARY KEY(grp, partition)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE grp(name TEXT PRIMARY KEY, generation INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE member(
            grp TEXT, instance TEXT, incarnation INTEGER NOT NULL, beat INTEGER NOT NULL, session INTEGER NOT NULL,
            topics TEXT NOT NULL, PRIMARY KEY(grp, instance)
        ) STRICT, WITHOUT ROWID;
        """

    /// Makes the file if there is none, else checks it, once per process: what it is, its version, and that each
    /// partition ends where its counter says. Changes nothing of an existing file.
    static func prepare(path: String) throws(LogError) {
        var status = stat()
        if stat(path, &status) != 0 {
            guard errno == ENOENT else { throw unreachable(path) }
            try create(path: path)
        } else if status.st_mode & S_IFMT == S_IFDIR {
            throw LogError(.fatal, "\(path): is a folder; name a file in it, as in sqlite:\(path)/vigie.log")
        } else if status.st_size == 0 {
            // SQLite would take it for a new database; a log cut to nothing must not look like one just begun.
            throw LogError(
                .fatal, "\(path): is empty, so no Vigie log (any more); restore a backup, or remove it to start afresh")
        }
        // Asked first: a reader without rights would leave -wal and -shm files that lock the rightful user out.
        for name in [path, folder(of: path)] where faccessat(AT_FDCWD, name, R_OK | W_OK, AT_EACCESS) != 0 {
            throw SQLiteFailure.error(SQLITE_READONLY, path: path, doing: "open", detail: name)
        }
        try checkSize(path)
        try check(SQLiteDatabase(path: path, durability: .full))
    }

    /// A file shorter than its header says is cut, unless a write-ahead log holds the rest.
    private static func checkSize(_ path: String) throws(LogError) {
        guard sizeBytes(path + "-wal") == 0 else { return }
        let size = sizeBytes(path)
        let database = try SQLiteDatabase(path: path, durability: .full)
        let pages = try database.number("PRAGMA page_count", doing: "open")
        let expected = pages * (try database.number("PRAGMA page_size", doing: "open"))
        // Another process may just have begun to write.
        guard size < expected, sizeBytes(path) == size, sizeBytes(path + "-wal") == 0 else { return }
        throw SQLiteFailure.damaged(path, "\(size) bytes where \(expected) are expected")
    }

    /// 0 if there is no such file.
    private static func sizeBytes(_ path: String) -> Int64 {
        var status = stat()
        return stat(path, &status) == 0 ? Int64(status.st_size) : 0
    }

    private static func check(_ database: SQLiteDatabase) throws(LogError) {
        let path = database.path
        let application = try database.number("PRAGMA application_id", doing: "open")
        guard application == applicationID else {
            throw LogError(.fatal, "\(path): is another program's SQLite file; point VIGIE_LOG at another path")
        }
        let found = try database.number("PRAGMA user_version", doing: "open")
        guard found == version else {
            throw LogError(
                .fatal,
                "\(path): has format version \(found), this program reads version \(version); "
                    + "use the Vigie release that wrote it")
        }
        let partitions = try database.prepare("SELECT id, next FROM partition ORDER BY id")
        let last = try database.prepare("SELECT id, count FROM batch WHERE id < ? ORDER BY id DESC LIMIT 1")
        while try partitions.step(doing: "open") {
            let (id, next) = (partitions.number(0), partitions.number(1))
            last.bind(1, batchID(partition: id + 1, offset: 0))
            var end: Int64 = 0
            if try last.step(doing: "open"), last.number(0) >= batchID(partition: id, offset: 0) {
                end = offset(batchID: last.number(0)) + last.number(1)
            }
            last.reset()
            guard end == next else {
                throw SQLiteFailure.damaged(path, "partition \(id) ends at \(end), not at \(next)")
            }
        }
    }

    /// The file appears under its name whole or not at all, and only one of several processes makes it: it is built
    /// beside and linked.
    private static func create(path: String) throws(LogError) {
        let draft = "\(path).new-\(getpid())-\(MonotonicClock.nanoseconds())"
        defer {
            for suffix in ["", "-wal", "-shm", "-journal"] { unlink(draft + suffix) }
        }
        do {
            let database = try SQLiteDatabase(path: draft, durability: .full, creating: true)
            try database.execute(
                """
                PRAGMA page_size=\(SQLiteDatabase.pageSizeBytes); PRAGMA journal_mode=WAL;
                PRAGMA application_id=\(applicationID); PRAGMA user_version=\(version);
                BEGIN; \(tables) COMMIT;
                """, doing: "create")
        } catch {
            var status = stat()
            if stat(folder(of: path), &status) != 0 { throw unreachable(path) }
            throw LogError(error.code, error.message.replacing(draft, with: path))
        }
        guard link(draft, path) == 0 || errno == EEXIST else {
            throw LogError(.fatal, "\(path): cannot create: \(String(cString: strerror(errno)))")
        }
        let descriptor = open(folder(of: path), O_RDONLY | O_DIRECTORY)
        if descriptor >= 0 {
            fsync(descriptor)
            Glibc.close(descriptor)
        }
    }

    private static func unreachable(_ path: String) -> LogError {
        LogError(
            .fatal,
            "\(path): cannot reach the folder \(folder(of: path)) (\(String(cString: strerror(errno)))); "
                + "create it, or correct --home or --log")
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
