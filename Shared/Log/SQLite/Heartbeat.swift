import Glibc
import Synchronization

/// Renews a member's lease on a thread of its own, with a connection of its own, while the member's thread computes.
/// Stops when told, when the seat was taken, or when the member has not polled for five minutes: a process that hangs
/// must lose its partitions.
final class Heartbeat: Sendable {
    private static let longestPause: Duration = .seconds(300)

    private let lastProgress: Atomic<Int64>
    private let stopping: WakeSignal
    private let thread: Mutex<pthread_t?>

    init(path: String, seat: GroupRoster.Seat, incarnation: Int64, session: Duration) throws(LogError) {
        lastProgress = Atomic(MonotonicClock.milliseconds())
        stopping = try WakeSignal()
        thread = Mutex(nil)
        let loop = Loop(heartbeat: self, path: path, seat: seat, incarnation: incarnation, session: session)
        var handle = pthread_t()
        let code = pthread_create(
            &handle, nil,
            { context in
                guard let context else { return nil }
                Unmanaged<Loop>.fromOpaque(context).takeRetainedValue().run()
                return nil
            }, Unmanaged.passRetained(loop).toOpaque())
        guard code == 0 else { throw LogError(.fatal, "cannot start a thread: \(String(cString: strerror(code)))") }
        thread.withLock { $0 = handle }
    }

    func noteProgress() { lastProgress.store(MonotonicClock.milliseconds(), ordering: .relaxed) }

    /// Returns when the thread has ended. May be called again.
    func stop() {
        stopping.raise()
        let handle = thread.withLock { handle in
            defer { handle = nil }
            return handle
        }
        if let handle { pthread_join(handle, nil) }
    }

    private final class Loop {
        let heartbeat: Heartbeat
        let path: String
        let seat: GroupRoster.Seat
        let incarnation: Int64
        let session: Duration

        init(heartbeat: Heartbeat, path: String, seat: GroupRoster.Seat, incarnation: Int64, session: Duration) {
            (self.heartbeat, self.path, self.seat) = (heartbeat, path, seat)
            (self.incarnation, self.session) = (incarnation, session)
        }

        /// A beat that fails (a busy or full disk) is tried again at the next: if none gets through, the lease ends,
        /// and the member learns it at its next poll or commit.
        func run() {
            var roster: GroupRoster?
            let interval = max(session.milliseconds / 6, 20)
            while !heartbeat.stopping.wait(milliseconds: interval) {
                let pause = MonotonicClock.milliseconds() - heartbeat.lastProgress.load(ordering: .relaxed)
                if pause > Heartbeat.longestPause.milliseconds { continue }
                if roster == nil, let database = try? SQLiteDatabase(path: path, durability: .process) {
                    roster = GroupRoster(database: database, seat: seat)
                }
                if let isOurs = try? roster?.beat(incarnation: incarnation), !isOurs { return }
            }
        }
    }
}
