import Glibc

/// Tells readers, in any process of the machine, that something was committed: the writer touches the file's times,
/// which inotify reports at once (under a millisecond measured) and which costs a sleeping reader nothing.
final class CommitWatch {
    enum Outcome { case woken, maybeChanged, timedOut }

    /// A writer killed between its commit and its touch is noticed after this; without inotify (its instances are
    /// limited per user) this is the polling interval.
    private static let fallbackMilliseconds: (watched: Int64, unwatched: Int64) = (250, 10)

    let signal: WakeSignal
    private let inotify: Int32

    init(path: String) throws(LogError) {
        signal = try WakeSignal()
        let descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
        if descriptor >= 0, inotify_add_watch(descriptor, path, UInt32(IN_ATTRIB)) < 0 {
            Glibc.close(descriptor)
            inotify = -1
        } else {
            inotify = descriptor
        }
    }

    deinit {
        if inotify >= 0 { Glibc.close(inotify) }
    }

    /// To be called after each commit that readers wait for.
    static func announce(path: String) { utimensat(AT_FDCWD, path, nil, 0) }

    /// Waits at most until `deadline` (`MonotonicClock.milliseconds`).
    func wait(until deadline: Int64) -> Outcome {
        let left = deadline - MonotonicClock.milliseconds()
        if left <= 0 { return signal.take() ? .woken : .timedOut }
        let slice =
            inotify >= 0 ? Self.fallbackMilliseconds.watched : Self.fallbackMilliseconds.unwatched
        // A negative descriptor is skipped by poll(2).
        var wanted = [
            pollfd(fd: signal.descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: inotify, events: Int16(POLLIN), revents: 0),
        ]
        Glibc.poll(&wanted, 2, Int32(clamping: min(left, slice)))
        if inotify >= 0 { drain() }
        return signal.take() ? .woken : .maybeChanged
    }

    private func drain() {
        withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
            while read(inotify, buffer.baseAddress, buffer.count) > 0 {}
        }
    }
}
