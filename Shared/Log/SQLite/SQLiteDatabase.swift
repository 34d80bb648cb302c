import CSQLite
import Glibc

/// One connection to the log's file. Owned by one thread at a time.
///
/// No code of this process may open the file by other means: closing any descriptor of it would drop the POSIX locks
/// SQLite holds for the whole process. `stat` and `utimensat` by path are harmless.
final class SQLiteDatabase {
    enum Durability: String {
        /// The write is on the disk when `commit` returns.
        case full = "FULL"
        /// The write may be lost with the machine's power, never with the process: enough for a heartbeat.
        case process = "NORMAL"
    }

    /// A connection waits this long for another's transaction.
    static let busyTimeoutMilliseconds = 30_000
    /// 16 KiB pages: 128 KiB values take few of them, small commits write four or five.
    static let pageSizeBytes = 16384

    let path: String
    private let handle: OpaquePointer
    private let frames: UnsafeMutablePointer<Int32>

    /// Frames in the write-ahead log after this connection's last commit.
    var walFrames: Int32 { frames.pointee }

    /// Opens an existing file for reading and writing; the file's own checks are `SQLiteFormat`'s.
    init(
        path: String, durability: Durability, creating: Bool = false,
        patienceMilliseconds: Int = busyTimeoutMilliseconds
    ) throws(LogError) {
        var handle: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (creating ? SQLITE_OPEN_CREATE : 0)
        let code = sqlite3_open_v2(path, &handle, flags, nil)
        guard code == SQLITE_OK, let handle else {
            let detail = handle.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
            sqlite3_close_v2(handle)
            throw SQLiteFailure.error(code, path: path, doing: "open", detail: detail)
        }
        self.path = path
        self.handle = handle
        frames = .allocate(capacity: 1)
        frames.initialize(to: 0)
        sqlite3_extended_result_codes(handle, 1)
        sqlite3_busy_handler(handle, waitForLock, UnsafeMutableRawPointer(bitPattern: patienceMilliseconds))
        // Takes the place of SQLite's own automatic checkpoint: `Checkpointer` runs them, so that nobody's
        // commit pays for one.
        sqlite3_wal_hook(handle, noteFrames, frames)
        try execute("PRAGMA synchronous=\(durability.rawValue)", doing: "open")
        // Cells of damaged pages are then checked before they are used.
        try execute("PRAGMA cell_size_check=ON", doing: "open")
    }

    deinit {
        sqlite3_close_v2(handle)
        frames.deallocate()
    }

    /// Whether the file was deleted or replaced under this connection.
    var hasMoved: Bool {
        var moved: Int32 = 0
        let code = sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved)
        return code == SQLITE_OK && moved != 0
    }

    func execute(_ sql: String, doing: String) throws(LogError) {
        let code = sqlite3_exec(handle, sql, nil, nil, nil)
        guard code == SQLITE_OK else { throw failure(code, doing: doing) }
    }

    func prepare(_ sql: String) throws(LogError) -> SQLiteStatement {
        var statement: OpaquePointer?
        let code = sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
        guard code == SQLITE_OK, let statement else { throw failure(code, doing: "read") }
        return SQLiteStatement(owning: statement, of: self)
    }

    /// The first column of the only row of `sql`.
    func number(_ sql: String, doing: String) throws(LogError) -> Int64 {
        let statement = try prepare(sql)
        guard try statement.step(doing: doing) else { return 0 }
        return statement.number(0)
    }

    /// Runs `body` in a transaction: all of it or none. `writing` takes the only write lock at once, so that nothing
    /// read inside can be stale at the commit.
    func transaction<Result>(
        writing: Bool, doing: String, _ body: () throws(LogError) -> Result
    ) throws(LogError) -> Result {
        try execute(writing ? "BEGIN IMMEDIATE" : "BEGIN", doing: doing)
        do {
            let result = try body()
            try execute("COMMIT", doing: doing)
            return result
        } catch {
            // An error may have rolled back already; the first failure is the one to report.
            if sqlite3_get_autocommit(handle) == 0 { sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
            throw error
        }
    }

    /// Copies the write-ahead log into the file, as far as no reader or writer stands in the way; `restarting` waits for
    /// them, so that the log starts afresh. Does nothing while another process is at it.
    func checkpoint(restarting: Bool) throws(LogError) {
        let mode = restarting ? SQLITE_CHECKPOINT_RESTART : SQLITE_CHECKPOINT_PASSIVE
        let code = sqlite3_wal_checkpoint_v2(handle, nil, mode, nil, nil)
        guard code == SQLITE_OK || code & 0xff == SQLITE_BUSY else { throw failure(code, doing: "checkpoint") }
    }

    func failure(_ code: Int32, doing: String) -> LogError {
        let extended = sqlite3_extended_errcode(handle)
        return SQLiteFailure.error(
            extended & 0xff == code & 0xff ? extended : code, path: path, doing: doing,
            detail: String(cString: sqlite3_errmsg(handle)))
    }
}

/// SQLite's own busy timeout sleeps up to 100 ms at a time; a commit takes about one.
/// The context is no address but the patience in milliseconds.
private func waitForLock(context: UnsafeMutableRawPointer?, tries: Int32) -> Int32 {
    usleep(tries < 10 ? 1000 : 2000)
    return Int(tries) * 2 < Int(bitPattern: context) ? 1 : 0
}

private func noteFrames(
    context: UnsafeMutableRawPointer?, _: OpaquePointer?, _: UnsafePointer<CChar>?, count: Int32
) -> Int32 {
    context?.storeBytes(of: count, as: Int32.self)
    return SQLITE_OK
}
