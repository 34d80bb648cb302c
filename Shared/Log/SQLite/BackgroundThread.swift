import Glibc
import Synchronization

/// A thread beside that of a member or writer, for blocking calls on a connection of its own.
final class BackgroundThread: Sendable {
    /// What the thread's body sees: it sleeps in `wait`, and ends soon after that says so.
    final class Control: Sendable {
        fileprivate let signal: WakeSignal
        fileprivate let stopping = Atomic(false)

        fileprivate init() throws(LogError) { signal = try WakeSignal() }

        /// Sleeps until nudged, stopped or `milliseconds` have passed; false once the thread must end.
        func wait(milliseconds: Int64) -> Bool {
            if !stopping.load(ordering: .acquiring) { _ = signal.wait(milliseconds: milliseconds) }
            return !stopping.load(ordering: .acquiring)
        }
    }

    private final class Start {
        let control: Control
        let body: @Sendable (Control) -> Void

        init(_ control: Control, _ body: @escaping @Sendable (Control) -> Void) {
            (self.control, self.body) = (control, body)
        }
    }

    private let control: Control
    private let thread: Mutex<pthread_t?>

    init(_ body: @escaping @Sendable (Control) -> Void) throws(LogError) {
        control = try Control()
        var handle = pthread_t()
        let code = pthread_create(
            &handle, nil,
            { context in
                guard let context else { return nil }
                let start = Unmanaged<Start>.fromOpaque(context).takeRetainedValue()
                start.body(start.control)
                return nil
            }, Unmanaged.passRetained(Start(control, body)).toOpaque())
        guard code == 0 else { throw LogError(.fatal, "cannot start a thread: \(String(cString: strerror(code)))") }
        thread = Mutex(handle)
    }

    deinit { stop() }

    /// Ends its sleep.
    func nudge() { control.signal.raise() }

    /// Returns when the thread has ended. May be called again.
    func stop() {
        control.stopping.store(true, ordering: .releasing)
        control.signal.raise()
        let handle = thread.withLock { handle in
            defer { handle = nil }
            return handle
        }
        if let handle { pthread_join(handle, nil) }
    }
}
