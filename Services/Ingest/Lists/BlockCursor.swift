/// Reads fields below each other (`BlockShape`): a block of them is a row, its keys are the columns.
final class BlockCursor: TableCursor {
    private let source: any ByteSource
    private let shape: BlockShape
    private let outside: OutsideLine
    private var feed: LineFeed
    private var columns: [String: Int] = [:]
    private var folded: [String: Int] = [:]
    /// What each column means, by its key.
    private var readings: [ColumnReading?] = []
    private var hasRows = false
    /// The line above may have named someone: whose the fields are that follow it is not known.
    private var isBehindSomeone = false
    private(set) var tables = [TableHead(name: "")]
    let table = 0
    let cells: RowCells
    private(set) var place: RowPlace

    /// What is being read of the current row.
    private struct Block {
        /// Those that hold something.
        var columns: Set<Int> = []
        /// The current field.
        var column = 0
        var value: [UInt8] = []
        var isOfAPerson = false
        var isNamed = false
        /// It holds what one person has alone.
        var isSomeones = false
        /// The key of somebody else's name: what reaches someone is that one's, up to what can only be the patient's.
        var someone: String?
        var entry = DirectoryEntry()
    }
    private var block = Block()

    /// Of keys no more are told apart: those beyond are one column, as are words that are no keys.
    private static let columnsMax = 1024

    init(_ source: any ByteSource, _ part: Part) throws(FileRefused) {
        guard let shape = BlockShape(Signature.beginning(try source.bytes(at: 0, length: 64 * 1024))) else {
            throw FileRefused("is not what it was when its reading began")
        }
        (self.source, self.shape) = (source, shape)
        outside = OutsideLine(part.layout)
        feed = LineFeed(source, part, isFolded: shape.isDirectory, labels: shape.labels)
        cells = RowCells(part.layout)
        place = RowPlace(line: 1, lineCount: 0, offset: part.layout.textByte, length: 0)
    }

    func next() throws(FileRefused) -> RowOutcome {
        let outcome = try read()
        place = feed.place()
        return outcome
    }

    private func read() throws(FileRefused) -> RowOutcome {
        guard let line = try feed.peek() else { return .end }
        let said = said(line)
        if case .field = said, !line.isCut || isLong(said) { return try readBlock() }
        try feed.take()
        switch said {
        case .field:
            return .rejected(.tooLong, detail: "a line of more than \(RowCells.cellLimit) bytes")
        case .named:
            isBehindSomeone = true
            return .rejected(.notARow, detail: "a field whose name may be someone's")
        case .blank:
            isBehindSomeone = false
            while let line = try feed.peek(), shape.line(line.text) == .blank { try feed.take() }
            return .blank
        case .mark:
            isBehindSomeone = false
            return .header
        case .comment where try isNameOfNext(line.text): return .header
        case .other where outside.result(line.text) != nil:
            return .rejected(.notARow, detail: "a result that stands below nobody")
        case .other where try mayBeSurname(line.text):
            isBehindSomeone = true
            return .rejected(.notARow, detail: "a title that may name someone")
        case .other where shape.labels != nil && hasRows && !outside.isFrame(line.text):
            isBehindSomeone = true
            return .rejected(.notARow, detail: "no label known, and below none")
        case .comment, .other:
            let outcome = outside.outcome(line.text, "no field", hasRows: hasRows)
            if case .rejected = outcome { isBehindSomeone = true }
            return outcome
        }
    }

    /// A comment that has the name of the entry below it, as `ldapsearch` writes one above each: `# Anne MARTIN, gens`.
    private func isNameOfNext(_ comment: ArraySlice<UInt8>) throws(FileRefused) -> Bool {
        guard let next = try feed.peek(), case .field("dn", let value) = shape.line(next.text) else { return false }
        return DirectoryKey.isComment(comment, of: DirectoryKey.plain(value))
    }

    /// A single word between signs over fields that begin with no name.
    private func mayBeSurname(_ line: ArraySlice<UInt8>) throws(FileRefused) -> Bool {
        guard !shape.isDirectory, !shape.isPrinted, shape.loneTitles.surname(line) != nil, let next = try feed.peek(),
            case .field(let key, _) = shape.line(next.text)
        else { return false }
        return !key.isEmpty && !BlockShape.surnames.contains(shape.meaning(key)?.field)
    }

    private func said(_ line: LineFeed.Line) -> BlockShape.Line {
        let said = shape.line(line.text)
        if case .field("", let value) = said, outside.mayNameSomeone(value) { return .named }
        return said
    }

    /// Whether it is cut rather than rejected where it has no end: what else stands in it is text.
    private func isLong(_ line: BlockShape.Line) -> Bool {
        guard case .field(let key, _) = line, !shape.isDirectory, !shape.isPrinted else { return true }
        return shape.meaning(key)?.field == .comment
    }

    private func readBlock() throws(FileRefused) -> RowOutcome {
        cells.removeAll()
        block = Block()
        var isBehindBlank = false
        while let line = try feed.peek() {
            let said = said(line)
            switch said {
            case .mark, .named: return finish()
            case .comment: break
            case .blank:
                if shape.blanksPart { return finish() }
            case .field(let key, _) where isText(key): goOn(line.text)
            case .field(let key, let value):
                guard !begins(key), !line.isCut || isLong(said) else { return finish() }
                if let next = take(key, value) {
                    try feed.take(before: next)
                    return finish()
                }
            case .other where !shape.isDirectory && takeResult(line.text): break
            case .other:
                guard !isBehindBlank, goesOn(line.text) else { return finish() }
                goOn(line.text)
            }
            isBehindBlank = said == .blank
            try feed.take()
        }
        return finish()
    }

    /// Whether a field is the first of the next person's.
    private func begins(_ key: String) -> Bool {
        guard !shape.isDirectory, !key.isEmpty, !block.columns.isEmpty || !block.value.isEmpty else { return false }
        let column = column(key)
        if columns[shape.firstKey] == column { return true }
        guard block.columns.contains(column) || column == block.column && !block.value.isEmpty else { return false }
        return readings[column].map { BlockShape.single.contains($0.field) } ?? false
    }

    /// Words before a colon in a comment of several lines.
    private func isText(_ key: String) -> Bool {
        guard !shape.keys.contains(key), !block.columns.isEmpty || !block.value.isEmpty else { return false }
        return readings[block.column]?.field == .comment
    }

    /// Takes a line of a test and its result, or the words over such lines, as the person's above.
    private func takeResult(_ text: ArraySlice<UInt8>) -> Bool {
        guard block.isSomeones || readings[block.column].map({ BlockShape.single.contains($0.field) }) == true else {
            return false
        }
        guard let line = outside.result(text) else { return outside.isOfColumns(text) }
        settle()
        cells.append(column("test, of a line", ColumnReading(.test)), line.test)
        cells.append(column("result, of a line", ColumnReading(.testResult)), line.result)
        return true
    }

    /// Whether what is no field is more of the value above it.
    private func goesOn(_ text: ArraySlice<UInt8>) -> Bool {
        guard !shape.isDirectory else { return false }
        let field = readings[block.column]?.field
        let isIndented = text.first.map(ASCII.isSpace) ?? false
        if isIndented, field == .comment { return true }
        guard isIndented || field == .address || field == .comment || shape.isPrinted && field == nil else {
            return false
        }
        // Small letters alone name nobody who could be told.
        let isPlain = text.allSatisfy { $0 &- 0x61 < 26 || ASCII.isSpace($0) || $0 == 0x2e || $0 == 0x2c }
        return isPlain || !outside.mayNameSomeone(text) && !outside.isFrame(text)
    }

    private func finish() -> RowOutcome {
        settle()
        if let shown = block.entry.shown, !block.isNamed { cells.append(shown.column, shown.name) }
        if shape.isDirectory, block.columns.allSatisfy({ DirectoryKey.isOfFile(tables[0].columns[$0].words) }),
            !outside.mayNameSomeone(cells.bytes[...])
        {
            return hasRows ? .footer : .preamble
        }
        hasRows = true
        let isNobodys = isBehindSomeone && !block.isSomeones
        isBehindSomeone = false
        if cells.isTooLong { return .rejected(.tooLong, detail: "longer than \(RowCells.rowLimit) bytes") }
        if isNobodys { return .rejected(.notARow, detail: "fields below a line that may name someone else") }
        if shape.isOfLogins { cells.absence = "its login is nobody's e-mail or NIR" }
        if let column = columns[BlockShape.patient], shape.title != nil, block.columns == [column] {
            return .rejected(.notARow, detail: "a name over no fields")
        }
        guard shape.isDirectory ? block.entry.isOfAPerson : block.isOfAPerson || shape.isPrinted else {
            return .rejected(.notARow, detail: "fields that tell of no person")
        }
        return .row
    }

    /// Takes the fields of a line (`Nom : MARTIN  Prénom : Anne`); where the next person's begin, if they do.
    private func take(_ key: String, _ value: ArraySlice<UInt8>) -> Int? {
        var (key, value) = (key, value)
        while true {
            settle()
            open(key)
            guard !isOneText, let inner = shape.innerField(value) else { break }
            var own = value[..<inner.lower]
            while let last = own.last, BlockShape.isBetween(last) { own.removeLast() }
            block.value = Array(own)
            if begins(inner.key) { return inner.lower }
            (key, value) = (inner.key, inner.value)
        }
        if shape.isDirectory {
            block.value = DirectoryKey.plain(value)
            block.entry.take(key, readings[block.column]?.field, block.value)
        } else if !shape.isPrinted || !value.elementsEqual("NULL".utf8) {
            block.value = Array(value)
        }
        return nil
    }

    /// Whether what looks like a field in the value is the value's own.
    private var isOneText: Bool { [.comment, .password].contains(readings[block.column]?.field) }

    private func open(_ key: String) {
        if let someone = block.someone, let field = shape.meaning(key)?.field, PersonLine.reaches.contains(field) {
            block.column = column("\(key), \(someone)", ColumnReading(PersonLine.other(someone) ?? .ignore))
            return
        }
        block.column = column(key)
        block.someone = namesOther(key) ? key : nil
        if let field = readings[block.column]?.field, BlockShape.own.contains(field) { block.isOfAPerson = true }
        if shape.isOfLogins, readings[block.column]?.field == .login { block.isOfAPerson = true }
    }

    private func namesOther(_ key: String) -> Bool {
        guard !shape.isDirectory, !shape.isPrinted, !shape.isOfLogins else { return false }
        return [.relative, .doctor, .guardian].contains(PersonLine.other(key))
    }

    /// The value goes on: an address in a cell of its own, all else in the same.
    private func goOn(_ text: ArraySlice<UInt8>) {
        if readings[block.column]?.field == .address { settle() }
        if !block.value.isEmpty { block.value.append(0x20) }
        if block.value.count < RowCells.cellLimit { block.value += text.drop(while: ASCII.isSpace) }
    }

    private func settle() {
        defer { block.value = [] }
        // A number is nobody's name.
        if let key = block.someone, columns[key] == block.column, !block.value.contains(where: ASCII.isLetter) {
            block.someone = nil
        }
        guard !block.value.isEmpty else { return }
        block.columns.insert(block.column)
        let field = readings[block.column]?.field
        if field == .surname || field == .givenNames { block.isNamed = true }
        if let field, BlockShape.single.contains(field) { block.isSomeones = true }
        if shape.isDirectory, field == .fullName {
            block.entry.shown = block.entry.shown ?? (block.column, block.value)
        } else {
            cells.append(block.column, block.value)
        }
        if shape.isOfLogins, field == .login, let told = whoLogsIn() { cells.append(told, block.value) }
    }

    /// The column of those who log in by an e-mail or a NIR, whatever most others log in by.
    private func whoLogsIn() -> Int? {
        let value = block.value
        let text = value.span.extracting(value.span.trimmedRange)
        let kind = CellKind(text, .ofAnyYear)
        if kind.contains(.email) { return column("login, an e-mail", ColumnReading(.email)) }
        guard kind.contains(.nir), NIR(text)?.state == .valid else { return nil }
        return column("login, a NIR", ColumnReading(.nationalID))
    }

    /// A column of the reader's own; its words have a comma, which those of no key have.
    private func column(_ words: String, _ reading: ColumnReading) -> Int {
        if let column = columns[words] { return column }
        columns[words] = readings.count
        readings.append(reading)
        tables[0].columns.append(ColumnHead(words, reading))
        return readings.count - 1
    }

    /// `Nom` and `NOM` are one.
    private func column(_ key: String) -> Int {
        if let column = columns[key] { return column }
        let isBeyond = key.isEmpty || columns.count >= BlockCursor.columnsMax
        let key = isBeyond ? "" : key
        if let column = columns[key] { return column }
        let words = HeaderWords.fold(key)
        if let column = folded[words], !words.isEmpty {
            columns[key] = column
            return column
        }
        let column = readings.count
        let reading = isBeyond ? nil : shape.meaning(key)
        (columns[key], folded[words]) = (column, column)
        let isTold = shape.isDirectory || shape.isOfLogins && reading?.field == .login
        readings.append(reading)
        tables[0].columns.append(ColumnHead(key, isTold ? reading : nil))
        return column
    }

    func raw(_ limit: Int) throws(FileRefused) -> [UInt8] { try source.bytes(of: place, limit) }
}
