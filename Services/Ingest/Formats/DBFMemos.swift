/// A dBase table with the file of its texts.
struct TableWithMemo: ByteSource {
    let table: any ByteSource
    let memo: any ByteSource
    var count: UInt64 { table.count }

    func read(at offset: UInt64, length: Int, into buffer: inout [UInt8]) throws(FileRefused) {
        try table.read(at: offset, length: length, into: &buffer)
    }
}

/// The texts of a dBase or FoxPro table (`.dbt`, `.fpt`), by the number of the block each begins in.
struct DBFMemos {
    enum Memo {
        case text([UInt8])
        /// A picture or another object.
        case binary
        case missing
    }

    private let source: any ByteSource
    private let blockSize: UInt64
    private let isFoxPro: Bool

    /// `version`: of the table, its first byte.
    init(_ source: any ByteSource, version: UInt8) throws(FileRefused) {
        self.source = source
        let head = BinaryFields(try source.bytes(at: 0, length: 512))
        isFoxPro = [0x30, 0x31, 0x32, 0xf5].contains(version)
        if isFoxPro {
            let size = UInt64(head.byte(6) ?? 0) << 8 | UInt64(head.byte(7) ?? 0)
            blockSize = size > 0 ? size : 1
        } else {
            // dBase III has no size there, and blocks of 512 bytes.
            let size = version == 0x83 || version == 0x03 ? 0 : head.number(20, 2) ?? 0
            blockSize = size >= 64 ? size : 512
        }
    }

    func read(_ block: UInt64) throws(FileRefused) -> Memo {
        let (offset, isTooFar) = block.multipliedReportingOverflow(by: blockSize)
        guard block > 0, !isTooFar, offset < source.count else { return .missing }
        let head = BinaryFields(try source.bytes(at: offset, length: 8))
        if isFoxPro {
            let numbers = head.bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            guard head.count == 8 else { return .missing }
            return numbers >> 32 == 1 ? try text(offset + 8, numbers & 0xffff_ffff) : .binary
        }
        if head.number(0, 4) == 0x0008_ffff {  // dBase IV: the length counts this head
            return try text(offset + 8, max(head.number(4, 4) ?? 8, 8) - 8)
        }
        let bytes = try source.bytes(at: offset, length: RowCells.cellLimit)
        return .text(DBFMemos.plain(bytes[...]))
    }

    private func text(_ offset: UInt64, _ length: UInt64) throws(FileRefused) -> Memo {
        guard offset <= source.count, length <= source.count - offset else { return .missing }
        return .text(
            DBFMemos.plain(try source.bytes(at: offset, length: Int(min(length, UInt64(RowCells.cellLimit))))[...]))
    }

    /// Up to an end mark; line ends that an editor only put in for its window are spaces.
    private static func plain(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var plain: [UInt8] = []
        plain.reserveCapacity(text.count)
        for byte in text {
            if byte == 0x1a || byte == 0x1f { break }
            if byte == 0x0a, plain.last == 0x8d {
                plain[plain.count - 1] = 0x20
            } else {
                plain.append(byte)
            }
        }
        return plain
    }
}
