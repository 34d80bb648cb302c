/// Splits one row of delimited text into cells. Its storage is kept from row to row.
struct RowSplitter: Sendable {
    /// How to read quotes. `lines` lets a quoted cell go on over line ends: it closes at the first quote before a
    /// delimiter, or before a line end at or after `from`, and within `linesOfACell`.
    enum Mode {
        case strict
        case literal
        case lines(from: Int)
    }

    /// Lines that a quoted cell may run over.
    static let linesOfACell = 200

    enum Ending { case line, openQuote, endOfText }

    private enum Kind {
        static let delimiter: UInt8 = 1
        static let lineFeed: UInt8 = 2
        static let carriageReturn: UInt8 = 3
        static let high: UInt8 = 4
        static let control: UInt8 = 5
        static let ampersand: UInt8 = 6
        static let backslash: UInt8 = 7
        /// A delimiter, unless it is an address's.
        static let colon: UInt8 = 8
    }

    let dialect: Dialect
    private let kinds: InlineArray<256, UInt8>
    private let quote: UInt8
    private(set) var cells: [Cell] = []
    /// What stands in any cell of the row.
    private(set) var forms: Cell.Form = []
    /// The end of the row's content, and of its line end.
    private(set) var contentEnd = 0
    private(set) var end = 0
    /// Line ends within the row, and one: bounds what a quoted cell runs over.
    private var lineCount = 0
    /// No line end stands within the row. Where one does, its physical lines are to be counted.
    var isOneLine: Bool { lineCount == 1 }

    init(_ dialect: Dialect) {
        self.dialect = dialect
        quote = dialect.quote.byte
        var kinds = InlineArray<256, UInt8>(repeating: 0)
        for byte in 0..<32 where byte != 9 { kinds[byte] = Kind.control }
        for byte in 128..<256 { kinds[byte] = Kind.high }
        if dialect.entities { kinds[Int(UInt8(ascii: "&"))] = Kind.ampersand }
        if dialect.backslash { kinds[Int(UInt8(ascii: "\\"))] = Kind.backslash }
        kinds[0x0a] = Kind.lineFeed
        kinds[0x0d] = Kind.carriageReturn
        kinds[Int(dialect.delimiter)] = dialect.delimiter == UInt8(ascii: ":") ? Kind.colon : Kind.delimiter
        self.kinds = kinds
    }

    /// Splits the row that begins at `start`, up to `limit` at most.
    mutating func split(_ text: Span<UInt8>, from start: Int, limit: Int, _ mode: Mode = .strict) -> Ending {
        cells.removeAll(keepingCapacity: true)
        forms = []
        lineCount = 1
        if dialect.wrapped == true, isWrapped(text, start, limit) { return unwrap(text, start, limit) }
        var (at, lower) = (start, start)
        var form: Cell.Form = []
        let isQuoting = if case .literal = mode { false } else { quote != 0 }
        if isQuoting, at < limit, text[at] == quote {
            guard let next = quoted(text, at, limit, mode) else { return .openQuote }
            at = next
            lower = -1
        }
        while at < limit {
            let kind = kinds[Int(text[at])]
            if kind == 0 {
                at &+= 1
                continue
            }
            switch kind {
            case Kind.delimiter, Kind.colon:
                if kind == Kind.colon, AddressColon.isOne(text, start, at, limit) {
                    at &+= 1
                    continue
                }
                if form.contains(.entity), text[at] == UInt8(ascii: ";"), HTMLEntities.length(text, endingAt: at) != nil
                {
                    at &+= 1
                    continue
                }
                if lower >= 0 {
                    cells.append(Cell(lower: lower, upper: at, form: form))
                    forms.formUnion(form)
                }
                form = []
                at &+= 1
                lower = at
                if isQuoting, at < limit, text[at] == quote {
                    guard let next = quoted(text, at, limit, mode) else { return .openQuote }
                    at = next
                    lower = -1
                }
            case Kind.lineFeed:
                finish(lower, at, form)
                end = at + 1
                return .line
            case Kind.carriageReturn:
                let isPair = at + 1 < limit && text[at + 1] == 0x0a
                if isPair || dialect.carriageReturn {
                    finish(lower, at, form)
                    end = at + (isPair ? 2 : 1)
                    return .line
                }
                at &+= 1
            case Kind.high:
                form.insert(.high)
                at &+= 1
            case Kind.ampersand:
                form.insert(.entity)
                at &+= 1
            case Kind.backslash:
                form.insert(.escaped)
                countEscaped(text, at + 1, limit)
                at &+= 2
                if at > limit { at = limit }
            default:
                form.insert(.nul)
                at &+= 1
            }
        }
        finish(lower, at, form)
        end = at
        return .endOfText
    }

    /// Whether quotes within the line stand in pairs, and one at each end.
    private func isWrapped(_ text: Span<UInt8>, _ start: Int, _ limit: Int) -> Bool {
        guard start < limit, text[start] == quote else { return false }
        var (at, run) = (start + 1, 0)
        while at < limit, !isEnd(text, at, limit) || text[at] == dialect.delimiter {
            if text[at] == quote { run += 1 } else if run % 2 == 1 { return false } else { run = 0 }
            at += 1
        }
        return run % 2 == 1
    }

    /// Splits a line that was quoted as a whole: within it two quotes stand for one.
    private mutating func unwrap(_ text: Span<UInt8>, _ start: Int, _ limit: Int) -> Ending {
        var upper = start
        while upper < limit, !isEnd(text, upper, limit) || text[upper] == dialect.delimiter { upper += 1 }
        var at = start + 1
        let last = upper > at && text[upper - 1] == quote ? upper - 1 : upper
        while true {
            let isQuoted = at + 1 < last && text[at] == quote && text[at + 1] == quote
            var (lower, form) = (isQuoted ? at + 2 : at, Cell.Form())
            at = lower
            while at < last {
                let isPair = text[at] == quote && at + 1 < last && text[at + 1] == quote
                if isQuoted, isPair, at + 2 >= last || text[at + 2] == dialect.delimiter { break }
                if !isQuoted, text[at] == dialect.delimiter { break }
                if isPair { form.insert(.escaped) }
                switch kinds[Int(text[at])] {
                case Kind.high: form.insert(.high)
                case Kind.ampersand: form.insert(.entity)
                case Kind.control: form.insert(.nul)
                default: break
                }
                at += isPair ? 2 : 1
            }
            if isQuoted { form.insert(.quoted) }
            lower = min(lower, at)
            cells.append(Cell(lower: lower, upper: at, form: form))
            forms.formUnion(form)
            if isQuoted { at = min(at + 2, last) }
            guard at < last else { break }
            at += 1
        }
        contentEnd = upper
        guard upper < limit else {
            end = upper
            return .endOfText
        }
        let isPair = text[upper] == 0x0d && upper + 1 < limit && text[upper + 1] == 0x0a
        end = upper + (isPair ? 2 : 1)
        return .line
    }

    private mutating func finish(_ lower: Int, _ at: Int, _ form: Cell.Form) {
        if lower >= 0 {
            cells.append(Cell(lower: lower, upper: at, form: form))
            forms.formUnion(form)
        }
        contentEnd = at
    }

    /// Reads the quoted cell whose quote stands at `open`; returns where the delimiter or line end after it stands, or
    /// nil when it does not close.
    private mutating func quoted(_ text: Span<UInt8>, _ open: Int, _ limit: Int, _ mode: Mode) -> Int? {
        var form: Cell.Form = .quoted
        var at = open + 1
        let closesFrom = if case .lines(let from) = mode { from } else { 0 }
        let isOverLines = if case .lines = mode { true } else { false }
        while at < limit {
            let byte = text[at]
            if byte == quote {
                var after = at + 1
                while after < limit, text[after] == 0x20 { after += 1 }
                if isEnd(text, after, limit), at >= closesFrom || after < limit && text[after] == dialect.delimiter {
                    cells.append(Cell(lower: open + 1, upper: at, form: form))
                    forms.formUnion(form)
                    return after
                }
                if at + 1 < limit, text[at + 1] == quote {
                    form.insert(.escaped)
                    at += 2
                } else {
                    form.insert(.bare)
                    at += 1
                }
                continue
            }
            switch kinds[Int(byte)] {
            case Kind.high: form.insert(.high)
            case Kind.ampersand: form.insert(.entity)
            case Kind.control: form.insert(.nul)
            case Kind.backslash:
                form.insert(.escaped)
                at += 1
                countEscaped(text, at, limit)
            case Kind.lineFeed:
                if !isOverLines || lineCount >= RowSplitter.linesOfACell { return nil }
                lineCount += 1
            case Kind.carriageReturn:
                if !isOverLines, dialect.carriageReturn || at + 1 < limit && text[at + 1] == 0x0a { return nil }
                if dialect.carriageReturn, at + 1 >= limit || text[at + 1] != 0x0a {
                    if lineCount >= RowSplitter.linesOfACell { return nil }
                    lineCount += 1
                }
            default: break
            }
            at += 1
        }
        return nil
    }

    /// A line end that a backslash escapes stands within the row.
    private mutating func countEscaped(_ text: Span<UInt8>, _ at: Int, _ limit: Int) {
        guard at < limit else { return }
        let isReturn = dialect.carriageReturn && text[at] == 0x0d && (at + 1 >= limit || text[at + 1] != 0x0a)
        if text[at] == 0x0a || isReturn { lineCount += 1 }
    }

    /// Whether a cell ends at `at`.
    func isEnd(_ text: Span<UInt8>, _ at: Int, _ limit: Int) -> Bool {
        guard at < limit else { return true }
        let byte = text[at]
        return byte == dialect.delimiter || byte == 0x0a
            || byte == 0x0d && (dialect.carriageReturn || at + 1 < limit && text[at + 1] == 0x0a)
    }

    /// Drops cells beyond `width`, which are empty.
    mutating func trim(to width: Int) { cells.removeLast(cells.count - width) }

    /// Puts the same cells with other bounds in their place.
    mutating func set(_ cells: [Cell]) { self.cells = cells }

    /// Makes one cell of several, and of what stands between them.
    mutating func merge(_ range: ClosedRange<Int>) {
        var merged = cells[range.lowerBound]
        merged.upper = cells[range.upperBound].upper
        for cell in cells[range] { merged.form.formUnion(cell.form) }
        cells.replaceSubrange(range, with: [merged])
    }

    /// Adds the cells of the line at `start` to those of the lines before: the last cell goes on there.
    mutating func join(_ text: Span<UInt8>, lineAt start: Int, limit: Int) -> Ending {
        let before = cells
        let (formsBefore, linesBefore) = (forms, lineCount)
        let ending = split(text, from: start, limit: limit, .literal)
        guard var glued = before.last, let first = cells.first else { return ending }
        glued.upper = first.upper
        glued.form.formUnion(first.form)
        cells.replaceSubrange(0..<1, with: before.dropLast() + [glued])
        forms.formUnion(formsBefore)
        lineCount += linesBefore
        return ending
    }
}
