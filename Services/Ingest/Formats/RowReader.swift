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
    private let stack: [(line: [UInt8], settler: RowSettler)]
    /// Of the current row: which of them.
    private(set) var table = 0
    private(set) var place: RowPlace
    /// The end of the current row in the window; consumed by the next call.
    private var end = 0

    /// Begins at byte `offset`, which is the start of physical line `line`.
    init(
        _ source: any ByteSource, _ layout: Layout, _ stack: [StackedTable] = [], from offset: UInt64, line: UInt64
    ) throws(FileRefused) {
        let header = try layout.headerText(source)
        let tables = try stack.map { table throws(FileRefused) in
            let own = RowSettler(table.layout, header: try table.layout.headerText(source))
            return (line: try layout.line(source, table.lower..<table.upper), settler: own)
        }
        (self.layout, self.stack) = (layout, tables)
        settler = RowSettler(layout, header: header)
        place = RowPlace(line: line, lineCount: 0, offset: offset, length: 0)
        window = TextWindow(source, unit: layout.encoding.unit, from: offset)
    }

    /// The bytes of the current row as they stand in the window, line end included.
    var content: Range<Int> { window.start..<end }

    mutating func next() throws(FileRefused) -> RowOutcome {
        if end > window.start { window.advance(to: end) }
        let line = place.line + place.lineCount
        try window.fill()
        guard window.remaining > 0 else {
            place = RowPlace(line: line, lineCount: 0, offset: window.sourceOffset, length: 0)
            end = window.start
            return .end
        }
        let begins = stack.isEmpty ? nil : RowReader.beginning(window, stack)
        if let begins { (table, settler) = (begins, stack[begins].settler) }
        let read = RowReader.read(window, &settler, isHeader: begins != nil)
        end = read.end
        let isTooLong = if case .rejected(.tooLong, _) = read.outcome { true } else { false }
        let lines =
            settler.splitter.isOneLine
            ? 1 : RowReader.lines(window.bytes.span.extracting(content), isOpen: isTooLong, layout.dialect)
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

    /// The table whose first line stands where the window is.
    private static func beginning(
        _ window: borrowing TextWindow, _ stack: borrowing [(line: [UInt8], settler: RowSettler)]
    ) -> Int? {
        let text = window.bytes.span
        let start = window.start
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
