import Model
import Runtime
import Sealing
import Synchronization

/// One file being read: from where the log says it stands. While a batch is sealed and written, the next is read on a
/// thread of its own, so that one large file keeps two cores busy.
final class FileJob {
    let file: FileID
    private let added: FileAdded
    private let reading: Reading
    private var ahead: OSThread?
    private let understanding: String

    /// Goes on from `event`, which is the file's last.
    init(_ source: any ByteSource, _ file: FileID, _ added: FileAdded, _ event: FileEvent) throws(FileRefused) {
        self.file = file
        self.added = added
        understanding = event.understanding ?? ""
        reading = Reading(
            try ChunkReader(
                source, file: file.ordinal, try Understanding(text: understanding),
                from: event.state == .started ? nil : event.position, counts: event.counts))
    }

    deinit { ahead?.join() }

    /// The next pieces, and the file's state after them.
    func advance() throws(FileRefused) -> (pieces: [FilePiece], event: FileEvent) {
        if let ahead { ahead.join() } else { reading.readBatch() }
        ahead = nil
        let pieces = try reading.take()
        let isLast = pieces.last?.isLast ?? true
        if !isLast { ahead = OSThread { [reading] in reading.readBatch() } }
        var event = FileEvent(
            caseID: file.caseID, file: file.ordinal, state: isLast ? .completed : .progressed, kind: added.kind,
            bytes: added.bytes)
        event.understanding = understanding
        if let last = pieces.last {
            event.position = last.position
            event.counts = last.counts
        }
        if isLast { event.lines = event.counts.lines }
        return (pieces, event)
    }
}

/// The reader of a file and the batch it read last, passed from thread to thread.
private final class Reading: Sendable {
    /// A piece is one chunk or so; a batch of this many bytes is a transaction, and what a crash repeats.
    private static let batchBytes = 1 << 20

    private let reader: Mutex<ChunkReader>
    private let batch = Mutex<Result<[FilePiece], FileRefused>>(.success([]))

    init(_ reader: consuming sending ChunkReader) { self.reader = Mutex(reader) }

    func readBatch() {
        let read = reader.withLock { reader in Result { () throws(FileRefused) in try Reading.batch(&reader) } }
        batch.withLock { $0 = read }
    }

    func take() throws(FileRefused) -> [FilePiece] { try batch.withLock { $0 }.get() }

    private static func batch(_ reader: inout ChunkReader) throws(FileRefused) -> [FilePiece] {
        var pieces: [FilePiece] = []
        var bytes = 0
        repeat {
            let piece = try reader.next()
            bytes += (piece.chunk?.count ?? 0) + piece.rejections.reduce(0) { $0 + $1.raw.count + 256 }
            pieces.append(piece)
            if piece.isLast { break }
        } while bytes < batchBytes
        return pieces
    }
}
