package import Model

/// A run of rows of one file: what is published at once. The same file gives the same pieces.
package struct FilePiece: Sendable {
    /// The chunk's message (`RecordChunk`); nil when no record stands in the run.
    package var chunk: [UInt8]?
    /// Of the chunk; the piece's own index when there is one.
    package var index: UInt32
    package var firstRow: UInt32
    package var lastRow: UInt32
    package var records: UInt32
    package var rejections: [Rejection]
    /// Records by controller as the file spells it, sorted; one without counts under `-`. Not for all to see.
    package var byController: [(controller: String, records: Int)]
    /// Where reading goes on after it.
    package var position: FileEvent.Position
    package var counts: FileEvent.Counts
    /// No row follows.
    package var isLast: Bool
}

/// Reads a file piece by piece. A piece closes when its chunk is full, or holds as many rows or rejections as it may:
/// the same ends wherever reading begins.
package struct ChunkReader: ~Copyable {
    private static let rowsMax = 8192
    private static let rejectedBytesMax = 256 * 1024
    /// So that their counts fit a header, however wrong a column is taken for one of controllers.
    private static let controllersMax = 1024

    private let file: UInt32
    private var reader: RecordReader
    private var builder = RecordChunkBuilder()
    private var chunk: UInt32
    private var controllers: [(hash: UInt64, name: [UInt8], records: Int)] = []

    package init(
        _ source: any ByteSource, file: UInt32, _ understanding: Understanding,
        from position: FileEvent.Position? = nil,
        counts: FileEvent.Counts = FileEvent.Counts()
    ) throws(FileRefused) {
        self.file = file
        chunk = position?.chunk ?? 0
        reader = try RecordReader(source, understanding, from: position, counts: counts)
    }

    package mutating func next() throws(FileRefused) -> FilePiece {
        let firstRow = reader.position.row
        var rejections: [Rejection] = []
        var (records, rejectedBytes) = (0, 0)
        var isLast = false
        controllers.removeAll(keepingCapacity: true)
        reading: while !builder.isFull, rejectedBytes < ChunkReader.rejectedBytesMax,
            controllers.count < ChunkReader.controllersMax, Int(reader.position.row - firstRow) < ChunkReader.rowsMax
        {
            switch try reader.next() {
            case .record:
                builder.append(reader.record)
                count(reader.record[.controller])
                records += 1
            case .rejection(let rejection):
                rejectedBytes += rejection.raw.count + 256
                rejections.append(rejection)
            case .end:
                isLast = true
                break reading
            }
        }
        let lastRow = reader.position.row - 1
        let index = chunk
        let message = records > 0 ? builder.finish(file: file, index: index, firstRow: firstRow, lastRow: lastRow) : nil
        if records > 0 { chunk += 1 }
        var position = reader.position
        position.chunk = chunk
        return FilePiece(
            chunk: message, index: index, firstRow: firstRow, lastRow: lastRow, records: UInt32(records),
            rejections: rejections, byController: sortedControllers(), position: position, counts: reader.counts,
            isLast: isLast)
    }

    private mutating func count(_ controller: ArraySlice<UInt8>?) {
        let name = controller ?? ChunkReader.none
        // The rows of a file come from dozens of controllers by turns.
        let hash = name.reduce(NameHash.empty, NameHash.next)
        for index in controllers.indices
        where controllers[index].hash == hash && controllers[index].name.elementsEqual(name) {
            controllers[index].records += 1
            return
        }
        controllers.append((hash, Array(name), 1))
    }

    private static let none = ArraySlice("-".utf8)

    private func sortedControllers() -> [(controller: String, records: Int)] {
        controllers.map { (String(decoding: $0.name, as: UTF8.self), $0.records) }.sorted { $0.0 < $1.0 }
    }
}
