/// A run of consecutive rows of one file, as records: the unit of bulk. The same file read again gives the same
/// chunks, so (file, index) identifies one and a consumer drops repeats.
package struct RecordChunk: Sendable {
    /// A chunk is closed once its records reach this size, in bytes.
    package static let targetBytes = 120 * 1024

    package let file: UInt32
    /// From 0.
    package let index: UInt32
    package let firstRow: UInt32
    package let lastRow: UInt32
    /// Message bodies, one a record.
    private let bodies: [ArraySlice<UInt8>]

    package var count: Int { bodies.count }

    package init(decoding bytes: ArraySlice<UInt8>) throws(ProtoError) {
        var (file, index, firstRow, lastRow): (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)
        var bodies: [ArraySlice<UInt8>] = []
        var reader = ProtoReader(bytes)
        while let (number, value) = try reader.next() {
            switch number {
            case 1: file = value.uint32
            case 2: index = value.uint32
            case 3: firstRow = value.uint32
            case 4: lastRow = value.uint32
            case 5: bodies.append(value.data)
            default: break
            }
        }
        (self.file, self.index, self.firstRow, self.lastRow) = (file, index, firstRow, lastRow)
        self.bodies = bodies
    }

    /// Fills `record` with that of `row`; false if the row is not a record of this chunk.
    package func find(row: UInt32, into record: inout Record) throws(ProtoError) -> Bool {
        guard row >= firstRow, row <= lastRow else { return false }
        // Rows grow, and few are missing: the record stands at or a little before the place a full chunk would have it.
        var at = min(Int(row - firstRow), bodies.count - 1)
        while at >= 0 {
            try record.decode(bodies[at])
            if record.row == row { return true }
            if record.row < row { return false }
            at -= 1
        }
        return false
    }

    /// Visits the records in order; `record` is refilled for each.
    package func forEach(_ body: (borrowing Record) throws -> Void) throws {
        var record = Record()
        for bytes in bodies {
            try record.decode(bytes)
            try body(record)
        }
    }
}

/// Gathers records into one chunk.
package struct RecordChunkBuilder: Sendable {
    private var records = ProtoWriter()
    private var scratch = ProtoWriter()
    package private(set) var count = 0

    package init() {}

    package var isFull: Bool { records.bytes.count >= RecordChunk.targetBytes }

    package mutating func append(_ record: Record) {
        scratch.reset()
        record.encode(into: &scratch)
        records.data(5, scratch.bytes)
        count += 1
    }

    /// The chunk's message; the builder is empty after it.
    package mutating func finish(file: UInt32, index: UInt32, firstRow: UInt32, lastRow: UInt32) -> [UInt8] {
        var head = ProtoWriter()
        head.number(1, file)
        head.number(2, index)
        head.number(3, firstRow)
        head.number(4, lastRow)
        let message = head.bytes + records.bytes
        records.reset()
        count = 0
        return message
    }
}
