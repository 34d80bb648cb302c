/// Reads the tables of an HTML page, as web exports and files renamed `.xls` hold them.
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
    /// The current table is one too many.
    private var isBeyond = false
    private static let tablesMax = 1000

    init(_ source: any ByteSource, _ part: Part) {
        self.source = source
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
            case .open where lexer.isNamed("table"): addTable()
            case .open where lexer.isNamed("tr"):
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

    private func addTable() {
        isBeyond = head.tables.count == HTMLCursor.tablesMax
        if !isBeyond { head.add("table \(head.tables.count + 1)") }
        table = head.tables.count - 1
    }

    private func row() throws(FileRefused) -> RowOutcome {
        isInRow = false
        hasRows = true
        cells.removeAll()
        var column = -1
        var span = 1
        cell.removeAll(keepingCapacity: true)
        func flush() {
            if column >= 0 { cells.append(column, cell) }
            cell.removeAll(keepingCapacity: true)
        }
        reading: while true {
            let token = try lexer.next()
            switch token {
            case .open where lexer.isNamed("td") || lexer.isNamed("th"):
                flush()
                column += span
                span = lexer.attribute("colspan").flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 1
                span = min(max(span, 1), 100)
            case .open where lexer.isNamed("tr") || lexer.isNamed("table"), .close where lexer.isNamed("table"):
                flush()
                waiting = token
                place = TextFeed.place(from: start, to: lexer.mark)
                start = lexer.mark
                return outcome()
            case .open: if lexer.isNamed("br"), !cell.isEmpty { cell.append(0x20) }
            case .text:
                if cell.count < RowCells.cellLimit { cell += lexer.text.map { ASCII.isSpace($0) ? 0x20 : $0 } }
            case .close where lexer.isNamed("tr"):
                try lexer.skipLineEnd()
                break reading
            case .close: continue
            case .end: break reading
            }
        }
        flush()
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
        try source.bytes(at: place.offset, length: Int(min(place.length, UInt64(limit))))
    }
}
