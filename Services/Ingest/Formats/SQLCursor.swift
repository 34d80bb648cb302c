/// Reads the rows of an SQL dump: the tuples of INSERT, the values of INSERT … SET and UPDATE, the lines of COPY. What
/// stands between them is frame, but for statements that hold rows in other ways: those are rejected. A row that cannot be
/// read, such as one with a string that never closes, takes no other with it.
final class SQLCursor: TableCursor {
    private enum State {
        case statements
        /// Within the VALUES of an INSERT, or behind its SELECT.
        case tuples
        case selects
        case assignments(table: String, isUpdate: Bool)
        case copied(SQLCopy)
        /// At the beginning of a statement that is not read.
        case unread(String)
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
                if try lexer.feed.starts(with: "row(") { _ = try lexer.word() }  // MySQL 8
                guard try lexer.feed.peek() == UInt8(ascii: "(") else {
                    state = .statements
                    continue
                }
                if let frame = try frame() { return frame }
                return try tuple()
            case .selects:
                if let frame = try frame() { return frame }
                return try selected()
            case .assignments(let table, let isUpdate):
                if let frame = try frame() { return frame }
                return try assigned(table, isUpdate)
            case .copied(let form):
                if let frame = try frame() { return frame }
                if let row = try copied(form) { return row }
            case .unread(let reason):
                if let frame = try frame() { return frame }
                _ = try lexer.word()
                return try broken(reason)
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
        let begin = lexer.feed.mark
        switch try lexer.statement() {
        case .tuples(let table, let columns):
            use(table, columns)
            state = .tuples
        case .selects(let table, let columns):
            use(table, columns)
            state = .selects
        case .assignments(let table, let isUpdate): state = .assignments(table: table, isUpdate: isUpdate)
        case .copied(let table, let columns, let form):
            use(table, columns)
            state = .copied(form)
            if form.hasHeader { try lexer.feed.skipLine() }
        case .created(let table, let columns):
            createdColumns += columns.count + 1
            if createdColumns <= SQLCursor.columnsMax * 4 { created[table] = columns }
        case .frame: break
        case .unread(let reason):
            try lexer.feed.goBack(to: begin)
            state = .unread(reason)
        }
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
            try lexer.feed.goBack(to: begin)
            try lexer.skipBrokenRow()
            let isAtEnd = try lexer.feed.peek() == nil
            return try row(.rejected(isAtEnd ? .truncated : .shape, detail: failure))
        }
        // The comma after it, and its line's end.
        try lexer.skipRowEnd()
        if lexer.isComputed { cells.remark("sql.expression") }
        return try row(judge(columns))
    }

    /// The rest of a statement that cannot be read.
    private func broken(_ detail: String) throws(FileRefused) -> RowOutcome {
        state = .statements
        try lexer.skipStatement()
        try lexer.skipRowEnd()
        return try row(.rejected(.shape, detail: detail))
    }

    /// `SELECT 'a', 'b' FROM dual UNION ALL SELECT …`: literals, of no table.
    private func selected() throws(FileRefused) -> RowOutcome {
        cells.removeAll()
        var columns = 0
        if let failure = try lexer.values({ value in
            cells.append(columns, value)
            columns += 1
        }) {
            return try broken(failure)
        }
        var word = try lexer.peekWord()
        if word == "from" {
            _ = try lexer.word()
            guard try lexer.name()?.lowercased() == "dual" else { return try broken("an INSERT from another table") }
            try lexer.skipSpaceAndComments()
            word = try lexer.peekWord()
        }
        switch word {
        case "union":
            _ = try lexer.word()
            try lexer.skipSpaceAndComments()
            if try lexer.peekWord() == "all" { _ = try lexer.word() }
            try lexer.skipSpaceAndComments()
            guard try lexer.word() == "select" else { return try broken("no SELECT behind UNION") }
        case "where": return try broken("an INSERT under a condition")
        default: state = .statements
        }
        try lexer.skipRowEnd()
        if lexer.isComputed { cells.remark("sql.expression") }
        return try row(judge(columns))
    }

    private func assigned(_ name: String, _ isUpdate: Bool) throws(FileRefused) -> RowOutcome {
        cells.removeAll()
        var columns: [String] = []
        func take(_ column: String, _ value: [UInt8]) {
            cells.append(columns.count, value)
            columns.append(column)
        }
        guard try lexer.assignments(",", take) else { return try broken("a SET without values of its own") }
        var isComputed = lexer.isComputed
        if isUpdate, try lexer.peekWord() == "where" {
            _ = try lexer.word()
            guard try lexer.assignments("and", take) else { return try broken("an UPDATE of more than one row") }
            isComputed = isComputed || lexer.isComputed
        }
        switch try lexer.peekWord() {
        case "on", "limit": try lexer.skipStatement()
        case "go", "insert", "update": break
        case "" where try [nil, UInt8(ascii: ";")].contains(lexer.feed.peek()): break
        default: return try broken("a SET under a condition")
        }
        state = .statements
        try lexer.skipRowEnd()
        use(name, columns)
        if isComputed { cells.remark("sql.expression") }
        return try row(judge(columns.count))
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
    private func copied(_ form: SQLCopy) throws(FileRefused) -> RowOutcome? {
        line.removeAll(keepingCapacity: true)
        guard try lexer.feed.peek() != nil else {
            state = .statements
            return nil
        }
        var fits = try lexer.feed.readLine(into: &line, limit: RowCells.rowLimit)
        if line == Array("\\.".utf8) {
            state = .statements
            return nil
        }
        if fits, form.isOpen(line) { fits = try readOn(form) }
        cells.removeAll()
        guard fits else { return try row(.rejected(.tooLong, detail: "longer than \(RowCells.rowLimit) bytes")) }
        let values = form.values(line)
        for (column, value) in values.enumerated() {
            if let value { cells.append(column, value) }
        }
        return try row(judge(values.count))
    }

    /// The lines up to the one where the quote closes, where there is one; whether they fit.
    private func readOn(_ form: SQLCopy) throws(FileRefused) -> Bool {
        let (here, first) = (lexer.feed.mark, line)
        let limit = min(RowCells.rowLimit, lexer.feed.patience)
        var isOpen = true
        while isOpen, line.count < limit, try lexer.feed.peek() != nil {
            line.append(0x0a)
            let begin = line.count
            guard try lexer.feed.readLine(into: &line, limit: limit) else { break }
            isOpen = !form.isOpen(Array(line[begin...]))
        }
        if isOpen {
            try lexer.feed.goBack(to: here)
            line = first
        }
        return true
    }

    func raw(_ limit: Int) throws(FileRefused) -> [UInt8] {
        try source.bytes(of: place, limit)
    }
}
