/// Reads the tables of an HTML page, as web exports and files renamed `.xls` hold them, or the sheets of a workbook that
/// Excel 2003 saved as XML.
final class HTMLCursor: TableCursor {
    private let source: any ByteSource
    private var lexer: MarkupLexer
    private var head: GridHead
    private var start: TextFeed.Mark
    private var isInRow = false
    /// A tag that ends a row begins the next piece.
    private var waiting: MarkupLexer.Token?
    private var hasRows = false
    private(set) var table = 0
    let cells: RowCells
    private(set) var place: RowPlace
    private var cell: [UInt8] = []
    private let isSheet: Bool
    private var spans = GridSpans()
    /// The current table is one too many.
    private var isBeyond = false
    private static let tablesMax = 1000

    init(_ source: any ByteSource, _ part: Part) {
        (self.source, isSheet) = (source, part.format == .excelXML)
        lexer = MarkupLexer(source, part.layout, isHTML: true)
        head = GridHead(part.headerRows)
        start = lexer.mark
        cells = RowCells(part.layout)
        place = RowPlace(line: 1, lineCount: 0, offset: part.layout.textByte, length: 0)
    }

    var tables: [TableHead] { head.tables }

    func next() throws(FileRefused) -> RowOutcome {
        if isInRow { return try row() }
        while true {
            let token = if let waiting { waiting } else { try lexer.next() }
            waiting = nil
            switch token {
            case .open where isTable: addTable()
            case .open where isRow:
                if head.tables.isEmpty { addTable() }
                isInRow = true
                guard lexer.mark.offset > start.offset else { return try row() }
                place = TextFeed.place(from: start, to: lexer.mark)
                start = lexer.mark
                return hasRows ? .header : .preamble
            case .end:
                let rest = lexer.here.offset > start.offset
                place = try lexer.place(from: start)
                start = lexer.here
                return !rest ? .end : hasRows ? .footer : .preamble
            default: continue
            }
        }
    }

    private var isTable: Bool { isSheet ? lexer.isNamed("worksheet") : lexer.isNamed("table") }
    private var isRow: Bool { isSheet ? lexer.isNamed("row") : lexer.isNamed("tr") }
    private var isCell: Bool { isSheet ? lexer.isNamed("cell") : lexer.isNamed("td") || lexer.isNamed("th") }

    private func addTable() {
        isBeyond = head.tables.count == HTMLCursor.tablesMax
        let name = isSheet ? lexer.attribute("name").map { String(decoding: $0, as: UTF8.self) } : nil
        if !isBeyond { head.add(name ?? "table \(head.tables.count + 1)") }
        table = head.tables.count - 1
        spans = GridSpans()
    }

    private func number(_ attribute: StaticString) -> Int? {
        lexer.attribute(attribute).flatMap { Int(String(decoding: $0, as: UTF8.self)) }
    }

    /// How many columns and rows the cell that begins takes.
    private var size: (columns: Int, rows: Int) {
        let (columns, rows) =
            isSheet
            ? (1 + min(number("mergeacross") ?? 0, 99), 1 + min(number("mergedown") ?? 0, 999))
            : (number("colspan") ?? 1, number("rowspan") ?? 1)
        return (min(max(columns, 1), 100), min(max(rows, 1), 1000))
    }

    private func row() throws(FileRefused) -> RowOutcome {
        isInRow = false
        hasRows = true
        cells.removeAll()
        spans.beginRow()
        var size: (columns: Int, rows: Int)?
        // A comment on a cell is none of it.
        var isComment = false
        cell.removeAll(keepingCapacity: true)
        func flush() {
            if let size { spans.take(cell, columns: size.columns, rows: size.rows, cells) }
            cell.removeAll(keepingCapacity: true)
        }
        reading: while true {
            let token = try lexer.next()
            switch token {
            case .open where isCell:
                flush()
                (size, isComment) = (self.size, false)
                spans.beginCell(isSheet ? number("index").map { min(max($0, 1), 16_384) - 1 } : nil, cells)
            case .open where isRow || isTable, .close where isTable:
                flush()
                spans.endRow(cells)
                waiting = token
                place = TextFeed.place(from: start, to: lexer.mark)
                start = lexer.mark
                return outcome()
            case .open:
                if lexer.isNamed("br"), !cell.isEmpty { cell.append(0x20) }
                if isSheet, lexer.isNamed("comment") { isComment = true }
            case .text:
                if !isComment, cell.count < RowCells.cellLimit {
                    cell += lexer.text.map { ASCII.isSpace($0) ? 0x20 : $0 }
                }
            case .close where isRow:
                try lexer.skipLineEnd()
                break reading
            case .close: if lexer.isNamed("comment") { isComment = false }
            case .end: break reading
            }
        }
        flush()
        spans.endRow(cells)
        place = try lexer.place(from: start)
        start = lexer.here
        return outcome()
    }

    private func outcome() -> RowOutcome {
        if cells.isTooLong { return .rejected(.tooLong, detail: "longer than \(RowCells.rowLimit) bytes") }
        if isBeyond { return .rejected(.shape, detail: "in one of more than \(HTMLCursor.tablesMax) tables") }
        return head.judge(table, cells)
    }

    func raw(_ limit: Int) throws(FileRefused) -> [UInt8] {
        try source.bytes(of: place, limit)
    }
}
