import Synchronization

/// Keeps the write-ahead log bounded, beside the writer and not in its way: a thread copies it into the file at every
/// 32 MiB; past 128 MiB it holds the writers up until the readers at work are done (a poll's length each) and the log
/// starts afresh. So the -wal file stays below 128 MiB and what is written during one such copy.
final class Checkpointer {
    private static let stepFrames: Int32 = 2048
    private static let limitFrames: Int32 = 4 * stepFrames
    /// What SQLite may leave of the -wal file when it starts afresh, in bytes.
    static let keptBytes = Int(limitFrames) * SQLiteDatabase.pageSizeBytes

    /// A reader that takes longer (a stopped process) must not hold the writers up with us: the log then grows on.
    private static let patienceMilliseconds = 1000

    private final class State: Sendable {
        let frames = Atomic<Int32>(0)
        let failure = Mutex<LogError?>(nil)
    }

    private let state: State
    private let thread: BackgroundThread
    private var due = stepFrames

    init(path: String) throws(LogError) {
        let state = State()
        self.state = state
        thread = try BackgroundThread { control in
            var database: SQLiteDatabase?
            while control.wait(milliseconds: 60_000) {
                do throws(LogError) {
                    let frames = state.frames.exchange(0, ordering: .relaxed)
                    guard frames > 0 else { continue }
                    if database == nil {
                        database = try SQLiteDatabase(
                            path: path, durability: .full, patienceMilliseconds: Self.patienceMilliseconds)
                    }
                    try database?.checkpoint(restarting: frames >= Self.limitFrames)
                } catch {
                    if error.code != .retriable { state.failure.withLock { $0 = error } }
                }
            }
        }
    }

    /// To be called after a commit, with the frames in the log since it last started afresh.
    func note(frames: Int32) {
        if frames < due - Self.stepFrames { due = Self.stepFrames }
        guard frames >= due else { return }
        due = frames + Self.stepFrames
        state.frames.store(frames, ordering: .relaxed)
        thread.nudge()
    }

    /// What stopped a checkpoint, if anything did: the file no longer takes what is committed.
    func check() throws(LogError) {
        if let failure = state.failure.withLock({ $0 }) { throw failure }
    }

    /// Returns when the thread has ended.
    func stop() { thread.stop() }
}
