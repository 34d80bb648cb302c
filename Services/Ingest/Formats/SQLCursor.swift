/// Reads the rows of an SQL dump: the tuples of INSERT, the lines of COPY. What stands between them is frame. A row that
/// cannot be read, such as one with a string that never closes, takes no other with it.
final class SQLCursor: TableCursor {
    private enum State {
        case statements
        /// Within the VALUES of an INSERT; whether the next tuple's table is `table`.
        case tuples
        case copied
    }

    private let source: any ByteSource
    private var lexer: SQLLexer
    private var state = State.statements
    private var start: TextFeed.Mark
    private var hasRows = false
    /// Columns by table's name, as CREATE TABLE gives them.
    private var created: [String: [String]] = [:]
    private var known: [String: Int] = [:]
    private(set) var tables: [TableHead] = []
    private(set) var table = 0
    let cells: RowCells
    private(set) var place: RowPlace
    private var line: [UInt8] = []
    /// The current table is one too many, or has too many columns.
    private var isBeyond = false
    /// Of all tables, and of all that were created.
    private var columns = 0
    private var createdColumns = 0
    private static let tablesMax = 1000
    private static let columnsMax = 16_384

    init(_ source: any ByteSource, _ part: Part) {
        self.source = source
        lexer = SQLLexer(
            TextFeed(source, unit: part.layout.encoding.unit, from: part.layout.textByte),
            backslash: part.layout.dialect.backslash)
        start = lexer.feed.mark
        cells = RowCells(part.layout)
        place = RowPlace(line: 1, lineCount: 0, offset: part.layout.textByte, length: 0)
    }

    func next() throws(FileRefused) -> RowOutcome {
        while true {
            switch state {
            case .statements:
                guard try lexer.skipToWord() else { return try end() }
                try statement()
            case .tuples:
                try lexer.skipSpaceAndComments()
                guard try lexer.feed.peek() == UInt8(ascii: "(") else {
                    state = .statements
                    continue
                }
                if let frame = try frame() { return frame }
                return try tuple()
            case .copied:
                if let frame = try frame() { return frame }
                if let row = try copiedLine() { return row }
            }
        }
    }

    /// What stands before a row, as a piece of its own.
    private func frame() throws(FileRefused) -> RowOutcome? {
        let here = lexer.feed.mark
        guard here.offset > start.offset else { return nil }
        place = TextFeed.place(from: start, to: here)
        start = here
        return hasRows ? .header : .preamble
    }

    private func end() throws(FileRefused) -> RowOutcome {
        let here = lexer.feed.mark
        guard here.offset > start.offset else {
            place = TextFeed.place(from: start, to: here)
            return .end
        }
        place = try lexer.feed.place(from: start)
        start = lexer.feed.mark
        return hasRows ? .footer : .preamble
    }

    private func row(_ outcome: RowOutcome) throws(FileRefused) -> RowOutcome {
        place = try lexer.feed.place(from: start)
        start = lexer.feed.mark
        hasRows = true
        return outcome
    }

    // MARK: Statements

    private func statement() throws(FileRefused) {
        let word = try lexer.word()
        switch word {
        case "insert", "replace": try insert()
        case "create": try create()
        case "copy": try copy()
        default: try lexer.skipStatement()
        }
    }

    private func insert() throws(FileRefused) {
        for _ in 0..<4 {  // LOW_PRIORITY, IGNORE, OR REPLACE, INTO
            try lexer.skipSpaceAndComments()
            guard
                ["into", "ignore", "delayed", "low_priority", "high_priority", "or", "replace", "overwrite", "table"]
                    .contains(try lexer.peekWord())
            else { break }
            _ = try lexer.word()
        }
        guard let name = try lexer.name() else { return try lexer.skipStatement() }
        try lexer.skipSpaceAndComments()
        var columns: [String]?
        if try lexer.feed.peek() == UInt8(ascii: "(") { columns = try lexer.names() }
        for _ in 0..<3 {  // OVERRIDING SYSTEM VALUE
            try lexer.skipSpaceAndComments()
            let word = try lexer.peekWord()
            if word == "values" || word == "value" {
                _ = try lexer.word()
                use(name, columns)
                state = .tuples
                return
            }
            guard ["overriding", "system", "user"].contains(word) else { break }
            _ = try lexer.word()
        }
        try lexer.skipStatement()
    }

    private func create() throws(FileRefused) {
        for _ in 0..<6 {  // TEMPORARY, UNLOGGED, TABLE, IF NOT EXISTS
            try lexer.skipSpaceAndComments()
            let word = try lexer.peekWord()
            guard ["temporary", "unlogged", "global", "local", "table", "if", "not", "exists"].contains(word) else {
                break
            }
            _ = try lexer.word()
            if word != "table" { continue }
            for _ in 0..<3 where ["if", "not", "exists"].contains(try lexer.peekWord()) {
                _ = try lexer.word()
                try lexer.skipSpaceAndComments()
            }
            guard let name = try lexer.name() else { break }
            try lexer.skipSpaceAndComments()
            if try lexer.feed.peek() == UInt8(ascii: "(") {
                let names = try lexer.columnsOfCreate()
                createdColumns += names.count + 1
                if createdColumns <= SQLCursor.columnsMax * 4 { created[name] = names }
            }
            break
        }
        try lexer.skipStatement()
    }

    private func copy() throws(FileRefused) {
        guard let name = try lexer.name() else { return try lexer.skipStatement() }
        try lexer.skipSpaceAndComments()
        var columns: [String]?
        if try lexer.feed.peek() == UInt8(ascii: "(") { columns = try lexer.names() }
        try lexer.skipSpaceAndComments()
        guard try lexer.peekWord() == "from" else { return try lexer.skipStatement() }
        _ = try lexer.word()
        try lexer.skipSpaceAndComments()
        guard try lexer.peekWord() == "stdin" else { return try lexer.skipStatement() }
        try lexer.skipStatement()
        try lexer.feed.skipLine()
        use(name, columns)
        state = .copied
    }

    /// One table for each name and list of columns.
    private func use(_ name: String, _ listed: [String]?) {
        let columns = listed ?? created[name] ?? []
        let key = name + "\u{0}" + columns.joined(separator: "\u{0}")
        let index = known[key]
        let fits = tables.count < SQLCursor.tablesMax && self.columns + columns.count <= SQLCursor.columnsMax
        isBeyond = index == nil && !fits
        if let index {
            table = index
        } else if fits {
            table = tables.count
            known[key] = table
            self.columns += columns.count
            tables.append(TableHead(name: name, columns: columns.map { ColumnHead($0) }))
        }
    }

    // MARK: Rows

    private func tuple() throws(FileRefused) -> RowOutcome {
        cells.removeAll()
        let begin = lexer.feed.mark
        var columns = 0
        let failure = try lexer.tuple { value in
            cells.append(columns, value)
            columns += 1
        }
        if let failure {
            lexer.feed.goBack(to: begin)
            try lexer.skipBrokenRow()
            let isAtEnd = try lexer.feed.peek() == nil
            return try row(.rejected(isAtEnd ? .truncated : .shape, detail: failure))
        }
        // The comma after it, and its line's end.
        try lexer.skipRowEnd()
        return try row(judge(columns))
    }

    private func judge(_ columns: Int) -> RowOutcome {
        if isBeyond {
            return .rejected(
                .shape,
                detail:
                    "in one of more than \(SQLCursor.tablesMax) tables, or of \(SQLCursor.columnsMax) columns in all")
        }
        if tables[table].columns.isEmpty {
            let count = min(columns, SQLCursor.columnsMax - self.columns)
            self.columns += count
            tables[table].columns = [ColumnHead](repeating: ColumnHead(""), count: count)
        }
        let width = tables[table].columns.count
        if cells.isTooLong { return .rejected(.tooLong, detail: "longer than \(RowCells.rowLimit) bytes") }
        guard columns == width else {
            return .rejected(.shape, detail: "\(columns) values where \(width) are expected")
        }
        return .row
    }

    /// nil at the end mark.
    private func copiedLine() throws(FileRefused) -> RowOutcome? {
        line.removeAll(keepingCapacity: true)
        guard try lexer.feed.peek() != nil else {
            state = .statements
            return nil
        }
        let fits = try lexer.feed.readLine(into: &line, limit: RowCells.rowLimit)
        if line == Array("\\.".utf8) {
            state = .statements
            return nil
        }
        cells.removeAll()
        guard fits else { return try row(.rejected(.tooLong, detail: "longer than \(RowCells.rowLimit) bytes")) }
        var columns = 0
        for value in line.split(separator: 0x09, omittingEmptySubsequences: false) {
            if value != Array("\\N".utf8)[...] { cells.append(columns, SQLLexer.unescaped(value)) }
            columns += 1
        }
        return try row(judge(columns))
    }

    func raw(_ limit: Int) throws(FileRefused) -> [UInt8] {
        try source.bytes(at: place.offset, length: Int(min(place.length, UInt64(limit))))
    }
}
