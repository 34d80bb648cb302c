/// What a row reader found next. A rejection says why no row could be made of the line.
enum RowOutcome: Sendable, Equatable {
    case row
    case blank
    case header
    case preamble
    case footer
    case rejected(Reason, detail: String)
    case end

    /// Of the design, section 4.
    enum Reason: String, Sendable {
        case shape
        case noPerson = "no-person"
        case encoding
        case truncated
        case tooLong = "too-long"
        case notARow = "not-a-row"
    }
}

/// Where the current row stands: its physical lines and its bytes in the file.
package struct RowPlace: Sendable, Equatable {
    /// From 1.
    package var line: UInt64
    package var lineCount: UInt64
    package var offset: UInt64
    package var length: UInt64
}

/// Reads the rows of delimited text one after the other, and tells which physical lines and bytes each takes.
struct RowReader: ~Copyable {
    private let layout: Layout
    private(set) var window: TextWindow
    private(set) var settler: RowSettler
    /// Where several tables stand one below the other: of each, the line it begins with and how its rows are read.
    private let stack: [Table]
    private typealias Table = (line: [UInt8], quoted: [UInt64], settler: RowSettler)
    /// Of the current row: which of them.
    private(set) var table: Int
    /// The table that begins within the current row: a reading that begins behind it sees no more than that it does.
    private var below: Int?
    private(set) var place: RowPlace
    /// The end of the current row in the window; consumed by the next call.
    private var end = 0

    /// Begins at byte `offset`, which is the start of physical line `line`.
    init(
        _ source: any ByteSource, _ layout: Layout, _ stack: [StackedTable] = [], from offset: UInt64, line: UInt64
    ) throws(FileRefused) {
        let (header, titles) = (try layout.headerText(source), try layout.titles(source))
        let tables = try stack.map { table throws(FileRefused) -> Table in
            let own = RowSettler(
                table.layout, header: try table.layout.headerText(source), titles: titles)
            return (try layout.line(source, table.lower..<table.upper), table.quoted, own)
        }
        let first = try RowReader.table(of: offset, source, layout, tables, stack)
        (self.layout, self.stack, table) = (layout, tables, first)
        settler =
            tables.isEmpty
            ? RowSettler(layout, header: header, titles: titles) : tables[table].settler
        place = RowPlace(line: line, lineCount: 0, offset: offset, length: 0)
        window = TextWindow(source, unit: layout.encoding.unit, from: offset)
    }

    /// The bytes of the current row as they stand in the window, line end included.
    var content: Range<Int> { window.start..<end }

    mutating func next() throws(FileRefused) -> RowOutcome {
        if end > window.start { window.advance(to: end) }
        if let below { (table, settler, self.below) = (below, stack[below].settler, nil) }
        let line = place.line + place.lineCount
        try window.fill()
        guard window.remaining > 0 else {
            place = RowPlace(line: line, lineCount: 0, offset: window.sourceOffset, length: 0)
            end = window.start
            return .end
        }
        let begins = stack.isEmpty ? nil : RowReader.beginning(window, window.start, stack)
        let isQuoted = begins.map { stack[$0].quoted.contains(window.sourceOffset) } ?? false
        if let begins, !isQuoted { (table, settler) = (begins, stack[begins].settler) }
        var read = RowReader.read(window, &settler, isHeader: begins != nil)
        if isQuoted { read.outcome = .rejected(.shape, detail: "the words over a table, amid a text") }
        end = read.end
        let isTooLong = if case .rejected(.tooLong, _) = read.outcome { true } else { false }
        let lines =
            settler.splitter.isOneLine
            ? 1 : RowReader.lines(window.bytes.span.extracting(content), isOpen: isTooLong, layout.dialect)
        if lines > 1, let within = RowReader.last(window, content, stack, layout.dialect) {
            below = within
        }
        place = RowPlace(
            line: line, lineCount: lines, offset: window.sourceOffset,
            length: UInt64(window.sourceLength(content)))
        if isTooLong { try skipLine() }
        return read.outcome
    }

    /// The physical lines of a row's bytes, whatever it made of their ends. `isOpen`: its last line goes on behind them.
    private static func lines(_ text: Span<UInt8>, isOpen: Bool, _ dialect: borrowing Dialect) -> UInt64 {
        var (at, isEnded, lines) = (0, true, UInt64(0))
        while at < text.count {
            (at, isEnded) = lineEnd(text, at, dialect.carriageReturn)
            lines += 1
        }
        return isOpen && isEnded ? lines + 1 : lines
    }

    // Apart, so that the window is borrowed while the settler changes.
    private static func read(
        _ window: borrowing TextWindow, _ settler: inout RowSettler, isHeader: Bool
    ) -> (outcome: RowOutcome, end: Int) {
        if isHeader { return (.header, settler.lineEnd(window.bytes.span, window.start)) }
        return settler.read(window.bytes.span, window.start, offset: window.sourceOffset, isLast: window.isAtEnd)
    }

    /// The table of the row at `offset`: the last line above that begins one tells.
    private static func table(
        of offset: UInt64, _ source: any ByteSource, _ layout: Layout, _ stack: [Table], _ places: [StackedTable]
    ) throws(FileRefused) -> Int {
        let above = places.indices.filter { places[$0].lower < offset }
        guard var table = above.max(by: { places[$0].lower < places[$1].lower }) else { return 0 }
        var window = TextWindow(source, unit: layout.encoding.unit, from: places[table].lower)
        var isLine = true
        while true {
            try window.fill()
            guard window.remaining > 0, window.sourceOffset < offset else { return table }
            if isLine, let begins = beginning(window, window.start, stack),
                !stack[begins].quoted.contains(window.sourceOffset)
            {
                table = begins
            }
            let next = lineEnd(window.bytes.span, window.start, layout.dialect.carriageReturn)
            isLine = next.1
            window.advance(to: next.0)
        }
    }

    /// The last table that begins on a line of a row, its first line aside.
    private static func last(
        _ window: borrowing TextWindow, _ row: Range<Int>, _ stack: [Table], _ dialect: borrowing Dialect
    ) -> Int? {
        guard !stack.isEmpty else { return nil }
        var (at, isEnded, found) = (row.lowerBound, true, Int?.none)
        while isEnded {
            (at, isEnded) = lineEnd(window.bytes.span, at, dialect.carriageReturn)
            guard at < row.upperBound else { return found }
            if let begins = beginning(window, at, stack),
                !stack[begins].quoted.contains(
                    window.sourceOffset + UInt64(window.sourceLength(window.start..<at)))
            {
                found = begins
            }
        }
        return found
    }

    /// The table whose first line stands at `start` of the window.
    private static func beginning(_ window: borrowing TextWindow, _ start: Int, _ stack: [Table]) -> Int? {
        let text = window.bytes.span
        for index in stack.indices {
            let end = start + stack[index].line.count
            guard end <= text.count, end == text.count || text[end] == 0x0a || text[end] == 0x0d else { continue }
            if text.extracting(start..<end).isSame(stack[index].line) { return index }
        }
        return nil
    }

    /// Consumes the rest of a line longer than the window holds.
    private mutating func skipLine() throws(FileRefused) {
        while true {
            window.advance(to: end)
            try window.fill()
            let (next, isEnded) = RowReader.lineEnd(window.bytes.span, window.start, layout.dialect.carriageReturn)
            end = next
            place.length += UInt64(window.sourceLength(window.start..<end))
            if isEnded || window.isAtEnd { return }
        }
    }

    private static func lineEnd(_ text: Span<UInt8>, _ start: Int, _ carriageReturn: Bool) -> (Int, Bool) {
        var at = start
        while at < text.count {
            let byte = text[at]
            at += 1
            if byte == 0x0a { return (at, true) }
            if byte == 0x0d, carriageReturn, at == text.count || text[at] != 0x0a { return (at, true) }
        }
        return (at, false)
    }
}
