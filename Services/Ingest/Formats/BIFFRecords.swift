/// The records of an XLS workbook's stream, one after the other ([MS-XLS] 2.1.4). The body of a record goes on in CONTINUE
/// records behind it, which reading passes into by itself.
struct BIFFRecords {
    private let source: any ByteSource
    private var window: [UInt8] = []
    private var windowOffset: UInt64 = 0
    /// Of the record that comes next.
    private(set) var offset: UInt64 = 0
    private(set) var body: ArraySlice<UInt8> = []
    /// Strings have no flags and are of one byte a character, before 1997.
    var isOld = false

    private static let windowSize = 128 << 10
    private static let continuation = 0x3c

    init(_ source: any ByteSource) { self.source = source }

    var count: UInt64 { source.count }

    /// The kind of the record that comes next and the first number in it, which is a cell's row; nil at the end and where
    /// the stream is cut.
    mutating func peek() throws(FileRefused) -> (kind: Int, row: Int)? {
        guard let head = try fields(4), let kind = head.int16(0), let length = head.int16(2) else { return nil }
        guard let record = try fields(4 + length) else { return nil }
        return (kind, record.int16(4) ?? 0)
    }

    /// Goes to the next record; its kind, nil at the end.
    mutating func next() throws(FileRefused) -> Int? {
        guard let (kind, _) = try peek(), let length = try fields(4)?.int16(2),
            let body = try fields(4 + length)?.slice(4, length)
        else { return nil }
        self.body = body
        offset += UInt64(4 + length)
        return kind
    }

    private mutating func fields(_ length: Int) throws(FileRefused) -> BinaryFields? {
        guard offset < source.count, source.count - offset >= UInt64(length) else { return nil }
        if offset < windowOffset || offset + UInt64(length) > windowOffset + UInt64(window.count) {
            window.removeAll(keepingCapacity: true)
            try source.read(at: offset, length: BIFFRecords.windowSize, into: &window)
            windowOffset = offset
        }
        return BinaryFields(window).slice(Int(offset - windowOffset), length).map { BinaryFields($0) }
    }

    // MARK: The body, from its beginning on

    /// Little-endian, of up to 8 bytes; nil where the body ends before.
    mutating func number(_ length: Int) throws(FileRefused) -> UInt64? {
        var value: UInt64 = 0
        for index in 0..<length {
            guard try hasMore(), let byte = body.popFirst() else { return nil }
            value |= UInt64(byte) << UInt64(8 * index)
        }
        return value
    }

    mutating func int16() throws(FileRefused) -> Int? { try number(2).map { Int($0) } }

    mutating func skip(_ length: Int) throws(FileRefused) {
        var rest = length
        while rest > 0, try hasMore() {
            let step = min(rest, body.count)
            body.removeFirst(step)
            rest -= step
        }
    }

    private mutating func hasMore() throws(FileRefused) -> Bool {
        while body.isEmpty {
            guard try peek()?.kind == BIFFRecords.continuation, try next() != nil else { return false }
        }
        return true
    }

    /// A string whose length is a number of `lengthBytes`: as UTF-8, or of an old workbook as it stands in its code page.
    /// nil where the body ends before the length; what is missing of the string is left out.
    mutating func text(lengthBytes: Int) throws(FileRefused) -> [UInt8]? {
        guard let count = try number(lengthBytes).map({ Int($0) }) else { return nil }
        if isOld { return try characters(count) }
        guard let flags = try number(1) else { return [] }
        let runs = flags & 8 != 0 ? try int16() ?? 0 : 0
        let extra = flags & 4 != 0 ? Int(try number(4) ?? 0) : 0
        let text = try characters(count, isWide: flags & 1 != 0)
        try skip(runs * 4 + extra)
        return text
    }

    private mutating func characters(_ count: Int) throws(FileRefused) -> [UInt8] {
        var text: [UInt8] = []
        while text.count < count, try hasMore() {
            let piece = body.prefix(count - text.count)
            text += piece
            body.removeFirst(piece.count)
        }
        return text
    }

    /// A CONTINUE record begins by telling anew whether characters are of two bytes.
    private mutating func characters(_ count: Int, isWide: Bool) throws(FileRefused) -> [UInt8] {
        var (isWide, rest) = (isWide, count)
        var units: [UInt8] = []
        units.reserveCapacity(count * 2)
        while rest > 0 {
            if body.isEmpty {
                guard try hasMore(), let flags = body.popFirst() else { break }
                isWide = flags & 1 != 0
            }
            if isWide {
                let step = min(rest, body.count / 2)
                units += body.prefix(step * 2)
                body.removeFirst(step * 2)
                rest -= step
                if step == 0 { body = [] }
            } else {
                let step = min(rest, body.count)
                for byte in body.prefix(step) { BIFFRecords.append(byte, to: &units) }
                body.removeFirst(step)
                rest -= step
            }
        }
        var text: [UInt8] = []
        UTF16Text.drain(&units, littleEndian: true, isLast: true, into: &text)
        return text
    }

    /// Characters of one byte are Unicode's first 256; the control characters among them are some writer's Windows-1252.
    private static func append(_ byte: UInt8, to units: inout [UInt8]) {
        let scalar = (0x80..<0xa0).contains(byte) ? CodePages.windows1252[Int(byte) - 0x80] : UInt16(byte)
        units.append(UInt8(truncatingIfNeeded: scalar))
        units.append(UInt8(truncatingIfNeeded: scalar >> 8))
    }
}
