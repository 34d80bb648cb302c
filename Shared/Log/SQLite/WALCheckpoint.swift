/// Keeps the write-ahead log bounded: copies it into the file every 64 MiB, and past 128 MiB waits for the readers at
/// work (a poll's length each) so that it starts afresh.
struct WALCheckpoint {
    private static let stepFrames: Int32 = 4096
    private static let limitFrames: Int32 = 2 * stepFrames
    /// What SQLite may leave of the -wal file when it starts afresh, in bytes.
    static let keptBytes = Int(stepFrames) * SQLiteDatabase.pageSizeBytes

    private var due = stepFrames

    /// To be called after a commit. Another process's checkpoint is as good as ours; a failure is not: it would fail
    /// the next commit as well.
    mutating func runIfDue(_ database: SQLiteDatabase) throws(LogError) {
        // The log has started afresh since.
        if database.walFrames < due - Self.stepFrames { due = Self.stepFrames }
        guard database.walFrames >= due else { return }
        let done = try database.checkpoint(restarting: database.walFrames >= Self.limitFrames)
        let isEmptied = done.map { $0.frames == $0.copied } ?? false
        due = isEmptied ? Self.stepFrames : database.walFrames + Self.stepFrames
    }
}
