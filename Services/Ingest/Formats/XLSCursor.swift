/// Reads the sheets of an XLS workbook one after the other as its stream has them, hidden ones too. Places are bytes of the
/// stream; each row counts as a line.
final class XLSCursor: TableCursor {
    /// A row whose cells a writer has scattered cannot be read whole.
    private enum Fault: String {
        case scattered = "its cells do not stand together"
        case textMissing = "a text it names is missing"
        case tooWide = "a cell beyond the last column"
    }

    private let workbook: BIFFWorkbook
    private var records: BIFFRecords
    private var head: GridHead
    /// Parts of the stream that are open; cells stand in the first alone, charts in the others.
    private var depth = 0
    private var isSheet = false
    private var rowsSeen: [Bool] = []
    private var fault: Fault?
    /// Of the cell that is read.
    private var text: [UInt8] = []
    private var start: UInt64 = 0
    private var line: UInt64 = 1
    let cells: RowCells
    private(set) var place = RowPlace(line: 1, lineCount: 0, offset: 0, length: 0)
    private(set) var table = 0

    static let sheetsMax = 1000
    static let tooManySheets = FileRefused("is a workbook of more than \(sheetsMax) sheets: save them as CSV")
    private static let columnsMax = 256
    private static let cellKinds: Set<Int> = [0x06, 0x7e, 0xbd, 0xbe, 0xd6, 0xfd, 0x201, 0x203, 0x204, 0x205, 0x27e]
    /// What belongs to the cell before it: STRING, CONTINUE, SHRFMLA, ARRAY, TABLE.
    private static let cellParts: Set<Int> = [0x207, 0x3c, 0x4bc, 0xbc, 0x221, 0x236]

    init(_ source: any ByteSource, _ part: Part) throws(FileRefused) {
        workbook = try BIFFWorkbook(source)
        records = BIFFRecords(workbook.stream)
        head = GridHead(part.headerRows)
        cells = RowCells(part.layout)
    }

    /// Of an old workbook's strings.
    static func codePage(_ source: any ByteSource) throws(FileRefused) -> TextEncoding {
        try BIFFWorkbook(source).codePage
    }

    var tables: [TableHead] { head.tables }

    func next() throws(FileRefused) -> RowOutcome {
        while let (kind, row) = try records.peek() {
            if depth == 1, isSheet, XLSCursor.cellKinds.contains(kind) {
                guard records.offset > start else { return try self.row(row) }
                close(lines: 0)
                return .preamble
            }
            let offset = records.offset
            _ = try records.next()
            switch kind {
            case 0x809: try open(at: offset)
            case 0x0a: depth = max(depth - 1, 0)
            default: break
            }
        }
        return end()
    }

    private func open(at offset: UInt64) throws(FileRefused) {
        depth += 1
        records.isOld = BIFFWorkbook.isOld(records.body)
        guard depth == 1 else { return }
        // A worksheet or a sheet of macros, which may hold data too.
        let kind = BinaryFields(records.body).int16(2)
        isSheet = kind == 0x10 || kind == 0x40
        guard isSheet else { return }
        guard head.tables.count < XLSCursor.sheetsMax else { throw XLSCursor.tooManySheets }
        head.add(workbook.sheetNames[offset] ?? "")
        table = head.tables.count - 1
        rowsSeen = [Bool](repeating: false, count: 65_536)
    }

    private func end() -> RowOutcome {
        let isCut = depth > 0 && start < records.count
        let hasRest = start < records.count
        place = RowPlace(line: line, lineCount: isCut ? 1 : 0, offset: start, length: records.count - start)
        line += place.lineCount
        (start, depth) = (records.count, 0)
        return isCut
            ? .rejected(.truncated, detail: "the workbook ends within a sheet") : hasRest ? .footer : .end
    }

    private func close(lines: UInt64) {
        place = RowPlace(line: line, lineCount: lines, offset: start, length: records.offset - start)
        line += lines
        start = records.offset
    }

    // MARK: Rows

    private func row(_ row: Int) throws(FileRefused) -> RowOutcome {
        cells.removeAll()
        fault = rowsSeen[row] ? .scattered : nil
        rowsSeen[row] = true
        var formula: Int?
        while let (kind, nextRow) = try records.peek() {
            guard XLSCursor.cellKinds.contains(kind) && nextRow == row || XLSCursor.cellParts.contains(kind) else {
                break
            }
            _ = try records.next()
            if kind == 0x207 {
                if let column = formula, let text = try records.text(lengthBytes: 2) { append(column, text) }
                formula = nil
            } else if XLSCursor.cellKinds.contains(kind) {
                formula = try cell(kind, BinaryFields(records.body))
            }
        }
        close(lines: 1)
        if cells.isTooLong { return .rejected(.tooLong, detail: "longer than \(RowCells.rowLimit) bytes") }
        if let fault { return .rejected(.shape, detail: fault.rawValue) }
        return head.judge(table, cells)
    }

    /// Takes one cell, or several of a row; the column whose text comes in a record of its own.
    private func cell(_ kind: Int, _ fields: BinaryFields) throws(FileRefused) -> Int? {
        guard let column = fields.int16(2), let style = fields.int16(4) else { return nil }
        switch kind {
        case 0xfd:
            guard let index = fields.int32(6) else { return nil }
            text.removeAll(keepingCapacity: true)
            if !workbook.texts.read(index, into: &text) { fault = .textMissing }
            append(column, text)
        case 0x204, 0xd6:
            try records.skip(6)
            if let text = try records.text(lengthBytes: 2) { append(column, text) }
        case 0x203: if let bits = fields.number(6, 8) { append(column, Double(bitPattern: bits), style) }
        case 0x27e, 0x7e: if let value = fields.int32(6) { append(column, XLSCursor.number(value), style) }
        case 0xbd:
            var (column, at) = (column, 4)
            // The last column stands at the end.
            while at + 6 <= fields.count - 2, let style = fields.int16(at), let value = fields.int32(at + 2) {
                append(column, XLSCursor.number(value), style)
                (column, at) = (column + 1, at + 6)
            }
        case 0x205: if fields.byte(7) == 0, let value = fields.byte(6) { append(column, value == 0 ? [0x30] : [0x31]) }
        case 0x06: return result(column, style, fields)
        default: break  // blank
        }
        return nil
    }

    /// What a formula gave when it was last reckoned.
    private func result(_ column: Int, _ style: Int, _ fields: BinaryFields) -> Int? {
        guard let bits = fields.number(6, 8) else { return nil }
        guard bits >> 48 == 0xffff else {
            append(column, Double(bitPattern: bits), style)
            return nil
        }
        switch bits & 0xff {
        case 0: return column
        case 1: append(column, bits >> 16 & 0xff == 0 ? [0x30] : [0x31])
        default: break  // an error, or empty
        }
        return nil
    }

    private func append(_ column: Int, _ text: [UInt8]) {
        if column >= XLSCursor.columnsMax { fault = .tooWide } else { cells.append(column, text) }
    }

    private func append(_ column: Int, _ number: Double, _ style: Int) {
        if style < workbook.dateStyles.count, workbook.dateStyles[style],
            let date = SpreadsheetNumber.date(number, is1904: workbook.is1904)
        {
            append(column, date)
        } else {
            append(column, SpreadsheetNumber.text(number))
        }
    }

    /// A number packed in 30 bits: whole or the upper bits of a fraction, perhaps a hundred times too large.
    private static func number(_ packed: Int) -> Double {
        let value =
            packed & 2 != 0
            ? Double(Int32(truncatingIfNeeded: packed) >> 2) : Double(bitPattern: UInt64(packed & 0xffff_fffc) << 32)
        return packed & 1 != 0 ? value / 100 : value
    }

    func raw(_ limit: Int) throws(FileRefused) -> [UInt8] {
        try workbook.stream.bytes(of: place, limit)
    }
}
