/// Reads a dBase or FoxPro table. Deleted rows are read too: they are out as the others are. Lengths in the header are
/// not believed where the bytes say otherwise.
final class DBFCursor: TableCursor {
    private struct Field {
        var kind: UInt8
        var lower: Int
        var upper: Int
    }

    private let source: any ByteSource
    private let memos: DBFMemos?
    private let headSize: UInt64
    private let recordSize: Int
    private var fields: [Field] = []
    private(set) var tables: [TableHead]
    let table = 0
    let cells: RowCells
    private(set) var place = RowPlace(line: 1, lineCount: 0, offset: 0, length: 0)
    private var block: [UInt8] = []
    private var blockOffset: UInt64 = 0
    private var value: [UInt8] = []

    /// The encoding that byte 29 of the header names; nil where it names none that is known.
    static func encoding(_ head: [UInt8]) -> TextEncoding? {
        switch head.count > 29 ? head[29] : 0 {
        case 0x01: .cp437
        case 0x02: .cp850
        case 0x03, 0x57, 0x58, 0x59: .windows1252
        case 0x04: .macRoman
        default: nil
        }
    }

    /// By the version, a possible date, and sizes that agree with each other and with the field descriptors.
    static func isOne(_ head: [UInt8], count: UInt64) -> Bool {
        guard head.count >= 65,
            [0x02, 0x03, 0x04, 0x05, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8b, 0xcb, 0xf5, 0xfb]
                .contains(head[0]), head[2] <= 12, head[3] <= 31
        else { return false }
        let (headSize, recordSize) = sizes(head)
        guard headSize >= 65, recordSize >= 2, UInt64(headSize) <= count else { return false }
        var (at, sum) = (32, 1)
        while at + 32 <= head.count, at + 32 <= headSize, head[at] != 0x0d {
            guard head[at] > 0x20, DBFCursor.kinds.contains(head[at + 11]) else { return false }
            sum += Int(head[at + 16])
            at += 32
        }
        return sum > 1 && sum <= recordSize + 256
    }

    private static let kinds = Array("CNDLMFIBTYGPV0@O+W".utf8)

    private static func sizes(_ head: [UInt8]) -> (head: Int, record: Int) {
        (Int(head[8]) | Int(head[9]) << 8, Int(head[10]) | Int(head[11]) << 8)
    }

    init(_ source: any ByteSource, _ layout: Layout) throws(FileRefused) {
        self.source = source
        cells = RowCells(layout)
        let head = try source.bytes(at: 0, length: 64 * 1024)
        guard DBFCursor.isOne(head, count: source.count) else { throw FileRefused("seems to be a damaged DBF table") }
        memos = try (source as? TableWithMemo).map { pair throws(FileRefused) in
            try DBFMemos(pair.memo, version: head[0])
        }
        let sizes = DBFCursor.sizes(head)
        (headSize, recordSize) = (UInt64(sizes.head), sizes.record)
        var columns: [ColumnHead] = []
        var (at, lower) = (32, 1)
        while at + 32 <= min(head.count, sizes.head), head[at] != 0x0d {
            let words = head[at..<at + 11].prefix { $0 != 0 }
            // A text field longer than 255 keeps the high byte of its length where others keep their decimals.
            let kind = head[at + 11]
            let length = Int(head[at + 16]) + (kind == UInt8(ascii: "C") ? Int(head[at + 17]) << 8 : 0)
            let upper = min(lower + (lower + length <= sizes.record ? length : Int(head[at + 16])), sizes.record)
            if kind != UInt8(ascii: "0"), upper > lower {
                fields.append(Field(kind: kind, lower: lower, upper: upper))
                columns.append(ColumnHead(String(decoding: words, as: UTF8.self)))
            }
            lower = upper
            at += 32
        }
        tables = [TableHead(name: "", columns: columns)]
    }

    /// What the rows say of their encoding.
    static func survey(_ source: any ByteSource) throws(FileRefused) -> EncodingSurvey {
        var survey = EncodingSurvey()
        let layout = Layout(
            encoding: .windows1252, fallback: .windows1252, dialect: Dialect(delimiter: UInt8(ascii: ";"), width: 1))
        let cursor = try DBFCursor(source, layout)
        while true {
            let outcome = try cursor.next()
            if outcome == .end { return survey }
            guard outcome == .row else { continue }
            let start = Int(cursor.place.offset - cursor.blockOffset)
            let block = cursor.block
            for field in cursor.fields where field.kind == UInt8(ascii: "C") {
                let text = block.span.extracting(start + field.lower..<start + field.upper)
                var hasHigh = false
                for index in text.indices where text[index] >= 0x80 { hasHigh = true }
                if hasHigh { survey.count(text) } else { survey.countASCII() }
            }
        }
    }

    func next() throws(FileRefused) -> RowOutcome {
        let (line, offset) = (place.line + place.lineCount, place.offset + place.length)
        place = RowPlace(line: line, lineCount: 1, offset: offset, length: 0)
        if offset == 0 {
            place.length = headSize
            return .header
        }
        let rest = source.count - offset
        guard rest > 0 else {
            place.lineCount = 0
            return .end
        }
        if offset + UInt64(recordSize) > blockOffset + UInt64(block.count) {
            block.removeAll(keepingCapacity: true)
            try source.read(at: offset, length: max(1 << 18, recordSize), into: &block)
            blockOffset = offset
        }
        let start = Int(offset - blockOffset)
        let flag = block[start]
        if flag == 0x1a || flag == 0 && rest < UInt64(recordSize) {
            place.length = rest
            return .footer
        }
        guard rest >= UInt64(recordSize) else {
            place.length = rest
            return .rejected(.truncated, detail: "\(rest) bytes where \(recordSize) are expected")
        }
        place.length = UInt64(recordSize)
        guard flag == 0x20 || flag == 0x2a else {
            return .rejected(.shape, detail: "begins with neither of the marks of a row")
        }
        cells.removeAll()
        if flag == 0x2a { cells.remark("row.deleted") }
        for (column, field) in fields.enumerated() { try read(field, column, start) }
        return .row
    }

    private func read(_ field: Field, _ column: Int, _ start: Int) throws(FileRefused) {
        let raw = block[start + field.lower..<start + field.upper]
        value.removeAll(keepingCapacity: true)
        switch field.kind {
        case UInt8(ascii: "D"):
            guard raw.count == 8, raw.allSatisfy(ASCII.isDigit) else { return cells.append(column, Array(raw)) }
            let digits = Array(raw)
            value = Array(digits[0..<4]) + [0x2d] + Array(digits[4..<6]) + [0x2d] + Array(digits[6..<8])
        case UInt8(ascii: "I"), UInt8(ascii: "+"):
            guard raw.count == 4 else { return cells.append(column, Array(raw)) }
            value = Array("\(Int32(truncatingIfNeeded: DBFCursor.number(raw)))".utf8)
        case UInt8(ascii: "T"), UInt8(ascii: "@"):
            let day = DBFCursor.number(raw.prefix(4))
            guard (2_300_000...2_600_000).contains(day) else { return }
            CalendarDate(daysSince1970: Int(day) - 2_440_588).write(to: &value)  // a Julian day number
        case UInt8(ascii: "B") where raw.count == 8:
            value = Array("\(Double(bitPattern: DBFCursor.number(raw)))".utf8)
        case UInt8(ascii: "M"), UInt8(ascii: "G"), UInt8(ascii: "P"), UInt8(ascii: "B"):
            try readMemo(raw, column)
            return
        default: value = Array(raw)
        }
        cells.append(column, value)
    }

    /// `raw` tells where the text stands in another file, which may not be here.
    private func readMemo(_ raw: ArraySlice<UInt8>, _ column: Int) throws(FileRefused) {
        guard raw.contains(where: { $0 != 0x20 && $0 != 0x30 && $0 != 0 }) else { return }
        let digits = raw.drop { $0 == 0x20 }.prefix { $0 != 0x20 && $0 != 0 }
        let block = raw.count == 4 ? DBFCursor.number(raw) : UInt64(String(decoding: digits, as: UTF8.self))
        guard let memos, let block else { return cells.remark("memo.missing") }
        switch try memos.read(block) {
        case .text(let text): cells.append(column, text)
        case .binary: cells.remark("blob.unread")
        case .missing: cells.remark("memo.missing")
        }
    }

    /// Little-endian.
    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    func raw(_ limit: Int) throws(FileRefused) -> [UInt8] {
        try source.bytes(of: place, limit)
    }
}
