import Glibc

/// The machine's clock since boot, the same for all its processes; it never jumps, and stands still while the machine
/// sleeps, so that nobody's lease expires meanwhile.
enum MonotonicClock {
    static func nanoseconds() -> Int64 { read(CLOCK_MONOTONIC) }

    static func milliseconds() -> Int64 { nanoseconds() / 1_000_000 }

    /// Milliseconds since 1970 (UTC): what a record's timestamp shows.
    static func wallMilliseconds() -> Int64 { read(CLOCK_REALTIME) / 1_000_000 }

    private static func read(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}

extension Duration {
    /// Rounded up, so that a short wait is not a busy one.
    var milliseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    }
}
