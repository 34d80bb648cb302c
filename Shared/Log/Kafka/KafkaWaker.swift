import KafkaShim
import Synchronization

/// Ends a reader's poll from any thread, as long as the reader is open.
final class KafkaWaker: Sendable {
    /// Sent between threads only to be yielded, which librdkafka allows from any.
    private struct Handle: @unchecked Sendable { let pointer: OpaquePointer }
    private let handle: Mutex<Handle?>

    init(_ pointer: OpaquePointer) { handle = Mutex(Handle(pointer: pointer)) }

    func wake() {
        handle.withLock { if let handle = $0 { kafka_reader_wake(handle.pointer) } }
    }

    /// Before the client goes.
    func disarm() { handle.withLock { $0 = nil } }
}
