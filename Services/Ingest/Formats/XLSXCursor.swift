/// Reads the sheets of an XLSX workbook one after the other. Places are bytes of the sheets' XML, unpacked and put end to
/// end; each row counts as a line.
final class XLSXCursor: TableCursor {
    private let workbook: Workbook
    private var head: GridHead
    private var lexer: MarkupLexer
    private var sheet = 0
    /// Of the current sheet, in all of them.
    private var sheetByte: UInt64 = 0
    private var content: any ByteSource
    private var start: TextFeed.Mark
    private var isInRow = false
    private var isLeft = false
    private var line: UInt64 = 1
    let cells: RowCells
    private(set) var place = RowPlace(line: 1, lineCount: 0, offset: 0, length: 0)
    private var value: [UInt8] = []
    private var isTextMissing = false

    init(_ source: any ByteSource, _ part: Part) throws(FileRefused) {
        workbook = try Workbook(source)
        head = GridHead(part.headerRows)
        for sheet in workbook.sheets { head.add(sheet.name) }
        content = try workbook.content(0)
        lexer = MarkupLexer(content, Workbook.layout, isHTML: false)
        start = lexer.mark
        cells = RowCells(Workbook.layout)
    }

    var tables: [TableHead] { head.tables }
    var table: Int { sheet }

    func next() throws(FileRefused) -> RowOutcome {
        if isLeft {
            isLeft = false
            guard try openNext() else { return .end }
        }
        if isInRow { return try row() }
        while true {
            switch try lexer.next() {
            case .open where lexer.isNamed("row"):
                isInRow = true
                guard lexer.mark.offset > start.offset else { return try row() }
                close(at: lexer.mark, lines: 0)
                return .preamble
            case .end:
                let rest = lexer.here.offset > start.offset
                close(at: lexer.here, lines: 0)
                if rest { return .footer }
                guard try openNext() else { return .end }
            default: continue
            }
        }
    }

    private func openNext() throws(FileRefused) -> Bool {
        guard sheet + 1 < workbook.sheets.count else { return false }
        sheetByte += content.count
        sheet += 1
        content = try workbook.content(sheet)
        lexer = MarkupLexer(content, Workbook.layout, isHTML: false)
        start = lexer.mark
        return true
    }

    func leaveTable() { isLeft = true }

    private func close(at mark: TextFeed.Mark, lines: UInt64) {
        place = RowPlace(
            line: line, lineCount: lines, offset: sheetByte + start.offset, length: mark.offset - start.offset)
        line += lines
        start = mark
    }

    private func row() throws(FileRefused) -> RowOutcome {
        isInRow = false
        isTextMissing = false
        cells.removeAll()
        if !lexer.isEmpty { try readCells() }
        try lexer.skipLineEnd()
        close(at: lexer.here, lines: 1)
        if cells.isTooLong { return .rejected(.tooLong, detail: "longer than \(RowCells.rowLimit) bytes") }
        if isTextMissing { return .rejected(.shape, detail: "a text it names is missing") }
        return head.judge(sheet, cells)
    }

    /// What a cell's value is, by its attribute `t`.
    private enum Kind { case number, shared, text, date, error }

    private func readCells() throws(FileRefused) {
        var column = -1
        var (kind, style) = (Kind.number, 0)
        var isValue = false
        value.removeAll(keepingCapacity: true)
        while true {
            switch try lexer.next() {
            case .open:
                if lexer.isNamed("c") {
                    column = lexer.attribute("r").flatMap(XLSXCursor.column) ?? column + 1
                    kind = XLSXCursor.kind(lexer.attribute("t"))
                    style = lexer.attribute("s").flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 0
                    value.removeAll(keepingCapacity: true)
                    isValue = false
                } else {
                    isValue = (lexer.isNamed("v") || lexer.isNamed("t")) && !lexer.isEmpty
                }
            case .text: if isValue, value.count < RowCells.cellLimit { value += lexer.text }
            case .close:
                isValue = false
                if lexer.isNamed("row") { return }
                if lexer.isNamed("c"), column >= 0 { add(column, kind, style) }
            case .end: return
            }
        }
    }

    private static func kind(_ name: ArraySlice<UInt8>?) -> Kind {
        guard let name else { return .number }
        if MarkupLexer.equals(name, "s") { return .shared }
        if MarkupLexer.equals(name, "e") { return .error }
        if MarkupLexer.equals(name, "d") { return .date }
        for word: StaticString in ["str", "inlineStr", "b"] where MarkupLexer.equals(name, word) { return .text }
        return .number
    }

    private func add(_ column: Int, _ kind: Kind, _ style: Int) {
        switch kind {
        case .shared:
            guard let index = Int(String(decoding: value, as: UTF8.self)) else { return }
            value.removeAll(keepingCapacity: true)
            if !workbook.texts.read(index, into: &value) { isTextMissing = true }
            cells.append(column, value)
        case .error: return
        case .text: cells.append(column, value)
        case .date: cells.append(column, Array(value.prefix(10)))
        case .number:
            if style >= 0, style < workbook.dateStyles.count, workbook.dateStyles[style],
                let serial = Double(String(decoding: value, as: UTF8.self)),
                let date = SpreadsheetNumber.date(serial, is1904: workbook.is1904)
            {
                cells.append(column, date)
            } else {
                cells.append(column, SpreadsheetNumber.plain(value))
            }
        }
    }

    /// `B12` -> 1
    private static func column(_ reference: ArraySlice<UInt8>) -> Int? {
        var column = 0
        for byte in reference {
            let letter = ASCII.upper(byte)
            guard letter &- 0x41 < 26, column < 100_000 else { break }
            column = column * 26 + Int(letter - 0x40)
        }
        return column > 0 ? column - 1 : nil
    }

    func raw(_ limit: Int) throws(FileRefused) -> [UInt8] {
        try content.bytes(at: place.offset - sheetByte, length: Int(min(place.length, UInt64(limit))))
    }
}
