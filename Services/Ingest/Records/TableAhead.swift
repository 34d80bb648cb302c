import Runtime
import Synchronization

/// Reads a table batch by batch: while one is taken, the next is read on a thread of its own.
package final class TableAhead {
    private let reading: Reading
    private var ahead: OSThread?

    package init(_ reader: consuming sending TableReader) {
        reading = Reading(reader)
        begin()
    }

    deinit { ahead?.join() }

    /// The next rows, in place of those in `batch`, whose storage is used again; none at the end.
    package func next(_ batch: inout TableBatch) throws(FileRefused) {
        ahead?.join()
        ahead = nil
        try reading.exchange(&batch)
        if !batch.isEmpty { begin() }
    }

    private func begin() { ahead = OSThread { [reading] in reading.read() } }
}

/// The reader of a table and the batch it read last, passed from thread to thread.
private final class Reading: Sendable {
    /// About a megabyte: a thread is begun for each batch.
    private static let rows = 16_384

    private struct State: ~Copyable {
        var reader: TableReader
        var batch = TableBatch()
        var fault: FileRefused?
    }

    private let state: Mutex<State>

    init(_ reader: consuming sending TableReader) { state = Mutex(State(reader: reader)) }

    func read() {
        state.withLock { state in
            do throws(FileRefused) {
                try state.reader.read(Reading.rows, into: &state.batch)
            } catch {
                state.fault = error
            }
        }
    }

    func exchange(_ batch: inout TableBatch) throws(FileRefused) {
        let (read, fault) = state.withLock { [spare = batch] state in
            let read = state.batch
            state.batch = spare
            return (read, state.fault)
        }
        if let fault { throw fault }
        batch = read
    }
}
