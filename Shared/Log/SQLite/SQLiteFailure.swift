import CSQLite

/// What SQLite's result codes mean to the caller of a log, in one line that says what to do.
/// Anything the caller cannot cure by waiting is fatal: the file is left as it is, the restart reads what was committed.
enum SQLiteFailure {
    /// `code` is an extended result code, `path` the log's file, `doing` what was tried ("commit").
    static func error(_ code: Int32, path: String, doing: String, detail: String) -> LogError {
        switch code & 0xff {
        case SQLITE_BUSY, SQLITE_LOCKED:
            LogError(
                .retriable,
                "\(path): cannot \(doing): another process has held the log for over "
                    + "\(SQLiteDatabase.busyTimeoutMilliseconds / 1000) s; it is slow or stopped")
        case SQLITE_FULL:
            LogError(
                .fatal,
                "\(path): cannot \(doing): the disk is full; free space there and restart (what was committed is kept)")
        case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH:
            LogError(
                .fatal,
                "\(path): cannot \(doing): the file or its folder is read-only; give this user write access to both")
        case SQLITE_CANTOPEN:
            LogError(
                .fatal,
                "\(path): cannot \(doing): the file, or the -wal and -shm files beside it, cannot be opened; "
                    + "give this user write access to the folder")
        case SQLITE_NOTADB:
            LogError(.fatal, "\(path): not a Vigie log (no SQLite file); point VIGIE_LOG at another path")
        case SQLITE_CORRUPT:
            damaged(path, "\(doing): \(detail)")
        case SQLITE_IOERR:
            LogError(
                .fatal,
                "\(path): cannot \(doing): the disk failed (\(detail), code \(code)); check it, then restart")
        case SQLITE_NOMEM:
            LogError(.fatal, "\(path): cannot \(doing): out of memory")
        default:
            LogError(.fatal, "\(path): cannot \(doing): \(detail) (SQLite code \(code))")
        }
    }

    /// Nothing is repaired: a log that lost a part must not look whole.
    static func damaged(_ path: String, _ detail: String) -> LogError {
        LogError(
            .fatal,
            "\(path): the log is damaged (\(detail)); stop all services, keep this file and the -wal and -shm beside it, "
                + "and restore a backup")
    }
}
