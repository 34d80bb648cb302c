import Glibc

/// Ends the wait of one thread from any other. A wake with nobody waiting ends the next wait.
final class WakeSignal: Sendable {
    /// Readable while a wake is pending.
    let descriptor: Int32
    private let sender: Int32

    init() throws(LogError) {
        // A pipe: Swift's Glibc module has neither eventfd nor pipe2.
        var ends: (Int32, Int32) = (-1, -1)
        let code = withUnsafeMutablePointer(to: &ends) {
            $0.withMemoryRebound(to: Int32.self, capacity: 2) { pipe($0) }
        }
        guard code == 0 else {
            throw LogError(.fatal, "no file descriptor left; raise this process's limit (ulimit -n)")
        }
        (descriptor, sender) = ends
        for end in [ends.0, ends.1] {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
    }

    deinit {
        close(descriptor)
        close(sender)
    }

    /// A full pipe has a wake pending already.
    func raise() {
        var byte: UInt8 = 1
        write(sender, &byte, 1)
    }

    /// Whether a wake was pending; it no longer is.
    func take() -> Bool {
        withUnsafeTemporaryAllocation(byteCount: 64, alignment: 1) { buffer in
            var taken = false
            while read(descriptor, buffer.baseAddress, buffer.count) > 0 { taken = true }
            return taken
        }
    }

    /// Waits for a wake; false when the time is up.
    func wait(milliseconds: Int64) -> Bool {
        var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        poll(&wanted, 1, Int32(clamping: milliseconds))
        return take()
    }
}
