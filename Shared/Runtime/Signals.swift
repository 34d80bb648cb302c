internal import Glibc
internal import Synchronization

package enum Signals {
    /// A stop that takes longer is cut short: what is committed is whole, and the restart recovers the rest. Under the
    /// 10 s an orchestrator waits before it kills.
    private static let patienceSeconds: UInt32 = 8

    private static let count = Atomic<Int>(0)

    static var arrived: Bool { count.load(ordering: .relaxed) > 0 }

    /// SIGTERM and SIGINT ask for a clean stop, bounded in time; the second SIGINT ends at once. A closed pipe is an
    /// error, not an end. Handlers do only what signal-safety(7) allows.
    package static func install() {
        _ = arrived  // made before a handler needs it
        signal(SIGPIPE, SIG_IGN)
        for number in [SIGTERM, SIGINT] {
            signal(number) { number in
                let arrivals = Signals.count.add(1, ordering: .relaxed).newValue
                if arrivals > 1, number == SIGINT { _exit(130) }
                if arrivals == 1 { alarm(Signals.patienceSeconds) }
            }
        }
        signal(SIGALRM) { _ in
            let line: StaticString = "stopping took too long, leaving at once: the restart recovers from the log\n"
            _ = write(STDERR_FILENO, line.utf8Start, line.utf8CodeUnitCount)
            _exit(1)
        }
        // The parent may have started this process with them blocked.
        var wanted = sigset_t()
        sigemptyset(&wanted)
        for number in [SIGTERM, SIGINT, SIGALRM] { sigaddset(&wanted, number) }
        pthread_sigmask(SIG_UNBLOCK, &wanted, nil)
    }
}
