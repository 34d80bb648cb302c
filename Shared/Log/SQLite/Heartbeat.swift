import Synchronization

/// Renews a member's lease on a thread of its own, with a connection of its own, while the member's thread computes.
/// Stops when told, when the seat was taken, or when the member has not polled for five minutes: a process that hangs
/// must lose its partitions.
final class Heartbeat {
    private static let longestPauseMilliseconds: Int64 = 300_000

    private final class Progress: Sendable {
        let last = Atomic(MonotonicClock.milliseconds())
    }

    private let progress: Progress
    private let thread: BackgroundThread

    init(path: String, seat: GroupRoster.Seat, incarnation: Int64, session: Duration) throws(LogError) {
        let progress = Progress()
        self.progress = progress
        // A beat that fails (a busy or full disk) is tried again at the next: if none gets through, the lease ends,
        // and the member learns it at its next poll or commit.
        thread = try BackgroundThread { control in
            var roster: GroupRoster?
            while control.wait(milliseconds: max(session.milliseconds / 6, 20)) {
                let pause = MonotonicClock.milliseconds() - progress.last.load(ordering: .relaxed)
                if pause > Self.longestPauseMilliseconds { continue }
                if roster == nil, let database = try? SQLiteDatabase(path: path, durability: .process) {
                    roster = GroupRoster(database: database, seat: seat)
                }
                if let isOurs = try? roster?.beat(incarnation: incarnation), !isOurs { return }
            }
        }
    }

    func noteProgress() { progress.last.store(MonotonicClock.milliseconds(), ordering: .relaxed) }

    /// Returns when the thread has ended. May be called again.
    func stop() { thread.stop() }
}
