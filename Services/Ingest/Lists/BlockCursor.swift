/// Reads fields below each other (`BlockShape`): a block of them is a row, its keys are the columns.
final class BlockCursor: TableCursor {
    private let source: any ByteSource
    private let shape: BlockShape
    private var feed: LineFeed
    private var columns: [String: Int] = [:]
    /// What each column means, by its key.
    private var readings: [ColumnReading?] = []
    private var hasRows = false
    private(set) var tables = [TableHead(name: "")]
    let table = 0
    let cells: RowCells
    private(set) var place: RowPlace

    /// What is being read of the current row.
    private struct Block {
        /// Those it has, and the last of them.
        var columns: Set<Int> = []
        var column = 0
        var value: [UInt8] = []
        var isOfAPerson = false
        /// A name as a directory shows it, where it also has it in parts.
        var shown: (column: Int, name: [UInt8])?
        var isNamed = false
    }
    private var block = Block()

    /// Of keys no more are told apart: those beyond are one column.
    private static let columnsMax = 1024
    private static let dates = DateReader(referenceYear: 2100)

    init(_ source: any ByteSource, _ part: Part) throws(FileRefused) {
        guard let shape = BlockShape(Signature.beginning(try source.bytes(at: 0, length: 64 * 1024))) else {
            throw FileRefused("is not what it was when its reading began")
        }
        (self.source, self.shape) = (source, shape)
        feed = LineFeed(source, part, isFolded: shape.isDirectory)
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
        switch shape.line(line.text[...]) {
        case .field: return try readBlock()
        case .blank:
            while let line = try feed.peek(), shape.line(line.text[...]) == .blank { feed.take() }
            return .blank
        case .mark:
            feed.take()
            return .header
        case .other:
            feed.take()
            cells.removeAll()
            cells.append(0, line.text)
            let bytes = cells.bytes
            return StrayLine.mayNameSomeone(bytes.span, cells.cells.map(\.range), BlockCursor.dates)
                ? .rejected(.notARow, detail: "no field, and may name someone") : hasRows ? .footer : .preamble
        }
    }

    private func readBlock() throws(FileRefused) -> RowOutcome {
        cells.removeAll()
        block = Block()
        var isBehindBlank = false
        while let line = try feed.peek() {
            let found = shape.line(line.text[...])
            switch found {
            case .mark: return finish()
            case .blank:
                if shape.blanksPart { return finish() }
            case .field(let key, let value):
                guard !begins(key) else { return finish() }
                if isText(key) { goOn(line.text[...]) } else { take(key, value) }
            case .other:
                if isBehindBlank { return finish() }
                goOn(line.text[...])
            }
            isBehindBlank = found == .blank
            feed.take()
        }
        return finish()
    }

    /// Whether a field is the first of the next person's.
    private func begins(_ key: String) -> Bool {
        guard !block.columns.isEmpty, !shape.isDirectory else { return false }
        if key == shape.firstKey { return true }
        guard let column = columns[key], block.columns.contains(column), let field = readings[column]?.field else {
            return false
        }
        return BlockShape.single.contains(field)
    }

    /// Words before a colon in a comment of several lines.
    private func isText(_ key: String) -> Bool {
        !shape.keys.contains(key) && !block.columns.isEmpty && readings[block.column]?.field == .comment
    }

    private func finish() -> RowOutcome {
        settle()
        if let shown = block.shown, !block.isNamed { cells.append(shown.column, shown.name) }
        hasRows = true
        if cells.isTooLong { return .rejected(.tooLong, detail: "longer than \(RowCells.rowLimit) bytes") }
        guard block.isOfAPerson || shape.isPrinted else {
            return .rejected(.notARow, detail: "fields that tell of no person")
        }
        return .row
    }

    private func take(_ key: String, _ value: ArraySlice<UInt8>) {
        settle()
        open(key)
        block.value = Array(value)
        if shape.isDirectory {
            block.value = DirectoryKey.plain(value)
        } else if shape.isPrinted, value.elementsEqual("NULL".utf8) {
            block.value = []
        } else {
            splitFields()
        }
    }

    /// `Nom : MARTIN  Prénom : Anne`: other fields on the line of the first.
    private func splitFields() {
        while readings[block.column]?.field != .comment,
            let (lower, key, value) = shape.innerField(block.value[...])
        {
            let rest = Array(value)
            block.value.removeSubrange(lower...)
            while let last = block.value.last, BlockShape.isBetween(last) { block.value.removeLast() }
            settle()
            open(key)
            block.value = rest
        }
    }

    private func open(_ key: String) {
        block.column = column(key)
        block.columns.insert(block.column)
        if let field = readings[block.column]?.field, BlockShape.own.contains(field) { block.isOfAPerson = true }
    }

    /// The value goes on: an address in a cell of its own, all else in the same.
    private func goOn(_ text: ArraySlice<UInt8>) {
        if readings[block.column]?.field == .address {
            settle()
        }
        if !block.value.isEmpty { block.value.append(0x20) }
        if block.value.count < RowCells.cellLimit { block.value += text.drop(while: ASCII.isSpace) }
    }

    private func settle() {
        guard !block.value.isEmpty else { return }
        let field = readings[block.column]?.field
        if field == .surname || field == .givenNames { block.isNamed = true }
        if shape.isDirectory, field == .fullName {
            block.shown = block.shown ?? (block.column, block.value)
            block.value = []
            return
        }
        cells.append(block.column, block.value)
        block.value = []
    }

    private func column(_ key: String) -> Int {
        if let column = columns[key] { return column }
        let isBeyond = columns.count >= BlockCursor.columnsMax
        if isBeyond, readings.count > BlockCursor.columnsMax { return BlockCursor.columnsMax }
        let column = readings.count
        let key = isBeyond ? "" : key
        let reading = isBeyond ? nil : shape.meaning(key)
        if !isBeyond { columns[key] = column }
        readings.append(reading)
        tables[0].columns.append(ColumnHead(key, shape.isDirectory ? reading : nil))
        return column
    }

    func raw(_ limit: Int) throws(FileRefused) -> [UInt8] {
        try source.bytes(at: place.offset, length: Int(min(place.length, UInt64(limit))))
    }
}
