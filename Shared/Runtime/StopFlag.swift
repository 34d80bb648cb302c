internal import Glibc
internal import Synchronization

/// Set once, by a signal or a caller; every loop looks at it at least ten times a second.
package final class StopFlag: Sendable {
    private let flag = Atomic<Bool>(false)

    package init() {}

    package var isSet: Bool { flag.load(ordering: .relaxed) || (self === StopFlag.process && Signals.arrived) }

    package func set() { flag.store(true, ordering: .relaxed) }

    /// Sleeps, but not past the flag.
    package func pause(_ duration: Duration) {
        let end = ContinuousClock.now + duration
        while !isSet, ContinuousClock.now < end { usleep(20_000) }
    }

    /// Set by SIGTERM and SIGINT once `Signals.install` was called.
    package static let process = StopFlag()
}
