/// Reads JSON whose rows are lists of values (`JSONLists`): each list of them is a table, with the columns that are named
/// beside it or in one of its first rows.
final class JSONListsCursor: TableCursor {
    private let source: any ByteSource
    private var lexer: JSONLexer
    private var head: GridHead
    private var names = JSONColumnNames()
    /// Of each table, how many values its rows have: as its header, or else its first row; 0 while that is not known.
    private var widths: [Int] = []
    /// Of each table, how many its first row has.
    private var firsts: [Int] = []
    /// Tables whose columns are named beside them.
    private var named: Set<Int> = []
    private let shape: RowShape?
    private let arePaged: Bool
    private let areLone: Bool
    /// A page has begun whose first row is not read yet: it goes on with the table before it, or is one of its own.
    private var isNewPage = false
    /// All columns are known: rows are told from what is none.
    private let isSettled: Bool
    /// Values that are empty are left out at the end of a row, as Google's do.
    private var endsEarly = false
    private var start: TextFeed.Mark
    private var isInRow = false
    private var rowIndent = 0
    private var hasRows = false
    /// What stands outside the rows may tell of someone.
    private var mayNameSomeone = false
    private let outside: OutsideLine
    /// How deep the object is that stands where a row does.
    private var objectDepth: Int?
    private(set) var table = 0
    let cells: RowCells
    private(set) var place: RowPlace
    private static let tablesMax = 1000
    private static let outsideLists = "outside the lists, and may name someone"

    init(_ source: any ByteSource, _ part: Part) throws(FileRefused) {
        guard let shape = JSONLists(Signature.beginning(try source.bytes(at: 0, length: 64 * 1024))) else {
            throw FileRefused("is not what it was when its reading began")
        }
        self.source = source
        lexer = JSONLexer(
            source, part.layout, hasLists: true, hasLoneLists: shape.areLone, hasPages: shape.arePaged)
        head = GridHead(part.headerRows)
        (arePaged, areLone) = (shape.arePaged, shape.areLone)
        (self.shape, isSettled) = (part.layout.shape, !part.tables.isEmpty)
        start = lexer.mark
        outside = OutsideLine(part.layout)
        cells = RowCells(part.layout)
        place = RowPlace(line: 1, lineCount: 0, offset: part.layout.textByte, length: 0)
    }

    var tables: [TableHead] { head.tables }

    /// Looks for the header of each table that has no names beside it.
    static func headers(
        _ source: any ByteSource, _ part: Part, _ dates: DateReader, _ settings: ReadingSettings
    ) throws(FileRefused) -> [Int] {
        let cursor = try JSONListsCursor(source, part)
        var rows = try GridHead.find(cursor, dates, settings)
        for table in cursor.named where table < rows.count { rows[table] = 0 }
        return rows
    }

    func next() throws(FileRefused) -> RowOutcome {
        if isInRow { return try row() }
        (lexer.hasContent, mayNameSomeone) = (false, false)
        while true {
            switch try lexer.next() {
            case .open where lexer.isInList:
                if lexer.isFirstList {
                    isNewPage = arePaged && !widths.isEmpty
                    if !isNewPage { addTable(lexer.name) }
                }
                isInRow = true
                rowIndent = lexer.eventIndent
                let first = lexer.eventMark
                guard first.offset > start.offset else { return try row() }
                place = TextFeed.place(from: start, to: first)
                start = first
                return outcomeOutside(isSpace: source.isBetweenRows(place), hasRows ? .header : .preamble)
            case .open:
                let isElement = lexer.isElement(isOpen: true)
                names.open(lexer.name, isElement: isElement)
                if objectDepth == nil, isElement || areLone { objectDepth = lexer.depth }
            case .leaf: takeOutside()
            case .close:
                names.close()
                guard let depth = objectDepth, lexer.depth < depth else { continue }
                objectDepth = nil
                guard mayNameSomeone else { continue }
                try lexer.skipRowEnd()
                return try finish(.rejected(.notARow, detail: JSONListsCursor.outsideLists))
            case .broken(let detail):
                objectDepth = nil
                try lexer.recover(from: start, indent: -1, depth: lexer.depth)
                return try finish(.rejected(.notARow, detail: detail))
            case .end:
                nameColumns()
                let rest = lexer.mark.offset > start.offset
                place = try lexer.place(from: start)
                start = lexer.mark
                return !rest ? .end : outcomeOutside(isSpace: !lexer.hasContent, hasRows ? .footer : .preamble)
            }
        }
    }

    private func takeOutside() {
        if names.take(lexer.name, lexer.text, isElement: lexer.isElement(isOpen: false)) { return }
        if lexer.name.elementsEqual("majorDimension".utf8) { endsEarly = true }
        let text = lexer.text[...]
        if JSONLists.namesSomeone(lexer.name) || outside.mayNameSomeone(text) { mayNameSomeone = true }
    }

    private func outcomeOutside(isSpace: Bool, _ outcome: RowOutcome) -> RowOutcome {
        if isSpace { return .blank }
        return mayNameSomeone ? .rejected(.notARow, detail: JSONListsCursor.outsideLists) : outcome
    }

    private func addTable(_ name: [UInt8]) {
        // Names may stand behind their rows: then those before this table are of the one before it.
        if !widths.isEmpty, !named.contains(0) { nameColumns() }
        widths.append(0)
        firsts.append(0)
        guard widths.count <= JSONListsCursor.tablesMax else { return }
        head.add(String(decoding: name, as: UTF8.self))
        table = widths.count - 1
    }

    /// What was said of columns is of the last table, where it names as many as that has, or words of headers.
    private func nameColumns() {
        let words = names.takeWords()
        guard !words.isEmpty, !head.tables.isEmpty, words.count == firsts[table] || HeaderRow.hits(words) > 1,
            named.insert(table).inserted
        else { return }
        if widths[table] == 0 { widths[table] = words.count }
        head.name(table, words)
    }

    private func row() throws(FileRefused) -> RowOutcome {
        isInRow = false
        hasRows = true
        cells.removeAll()
        let depth = lexer.depth - 1
        while true {
            switch try lexer.next() {
            case .open: continue
            case .leaf: cells.append(lexer.column, lexer.text)
            case .close:
                if lexer.isInList { continue }
                try lexer.skipRowEnd()
                return try finish(outcome())
            case .broken(let detail):
                try lexer.recover(from: start, indent: rowIndent, depth: depth)
                return try finish(.rejected(.shape, detail: detail))
            case .end: return try finish(.rejected(.truncated, detail: "the file ends within it"))
            }
        }
    }

    private func outcome() -> RowOutcome {
        if isNewPage {
            isNewPage = false
            let words = cells.cells.map { String(decoding: cells.bytes[$0.range], as: UTF8.self) }
            if lexer.listCount != firsts[table] || HeaderRow.hits(words) > 1 { addTable([]) }
        }
        if cells.isTooLong { return .rejected(.tooLong, detail: "longer than \(RowCells.rowLimit) bytes") }
        guard widths.count <= JSONListsCursor.tablesMax else {
            return .rejected(.shape, detail: "in one of more than \(JSONListsCursor.tablesMax) lists")
        }
        let count = lexer.listCount
        if firsts[table] == 0 {
            firsts[table] = max(count, 1)
            nameColumns()
        }
        let width = widths[table]
        if width > 0, count > width { return .rejected(.shape, detail: "\(count) values where \(width) have a name") }
        let outcome = head.judge(table, cells)
        guard head.rows != nil, outcome == .row || outcome == .header else { return outcome }
        if width == 0 { widths[table] = count }
        guard outcome == .row, count < width, isSettled, !endsEarly, !mayEndEarly(count) else { return outcome }
        return .rejected(.shape, detail: "\(count) values where there are \(width) columns")
    }

    /// Whether the last values of the row may have been left out, as they are of sheets.
    private func mayEndEarly(_ count: Int) -> Bool {
        guard let shape, head.tables.count == 1 else { return false }
        var row = [Cell](repeating: Cell(lower: 0, upper: 0, form: .high), count: count)
        for (column, range) in cells.cells where column < count {
            row[column] = Cell(lower: range.lowerBound, upper: range.upperBound, form: .high)
        }
        let bytes = cells.bytes
        return shape.mayEndEarly(row, bytes.span)
    }

    private func finish(_ outcome: RowOutcome) throws(FileRefused) -> RowOutcome {
        place = try lexer.place(from: start)
        start = lexer.mark
        return outcome
    }

    func raw(_ limit: Int) throws(FileRefused) -> [UInt8] { try source.bytes(of: place, limit) }
}
