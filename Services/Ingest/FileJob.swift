import Model
import Sealing

/// One file being read: from where the log says it stands.
final class FileJob {
    let file: FileID
    private let added: FileAdded
    private var reader: ChunkReader
    private let understanding: String

    /// A piece is one chunk or so; a batch this many rows' worth of bytes is a transaction, and what a crash repeats.
    private static let batchBytes = 1 << 20

    /// Goes on from `event`, which is the file's last.
    init(_ source: any ByteSource, _ file: FileID, _ added: FileAdded, _ event: FileEvent) throws(FileRefused) {
        self.file = file
        self.added = added
        understanding = event.understanding ?? ""
        reader = try ChunkReader(
            source, file: file.ordinal, try Understanding(text: understanding),
            from: event.state == .started ? nil : event.position, counts: event.counts)
    }

    /// The next pieces, and the file's state after them.
    func advance() throws(FileRefused) -> (pieces: [FilePiece], event: FileEvent) {
        var pieces: [FilePiece] = []
        var bytes = 0
        var isLast = false
        repeat {
            let piece = try reader.next()
            bytes += (piece.chunk?.count ?? 0) + piece.rejections.reduce(0) { $0 + $1.raw.count + 256 }
            isLast = piece.isLast
            pieces.append(piece)
        } while !isLast && bytes < FileJob.batchBytes
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
