/// What a whole file's bytes say of encoding, line ends, delimiter and frame. Nothing is frozen on a sample of the head.
struct TextSurvey: Sendable {
    /// How many lines have so many of one delimiter, none aside.
    struct Histogram: Sendable {
        /// One more than a spreadsheet has columns: the lines that have so many or more.
        static let tooMany = 16_384
        /// As long as the widest line asks.
        private(set) var lines: [UInt32] = []

        mutating func count(_ delimiters: UInt16) {
            let count = min(Int(delimiters), Histogram.tooMany)
            widen(to: count + 1)
            lines[count] &+= 1
        }

        private mutating func widen(to length: Int) {
            if length > lines.count { lines.append(contentsOf: repeatElement(0, count: length - lines.count)) }
        }

        static func + (a: Self, b: Self) -> Self {
            var sum = a
            sum.widen(to: b.lines.count)
            for index in b.lines.indices { sum.lines[index] &+= b.lines[index] }
            return sum
        }

        /// The most frequent number of delimiters; the larger where two tie; 0 where no line has one.
        var mode: Int {
            var best = 0
            for (count, times) in lines.enumerated().dropFirst() where times > 0 {
                if best == 0 || times >= lines[best] { best = count }
            }
            return best
        }

        /// Of `total` lines, those with any.
        func share(of total: UInt64) -> Double { share(below: lines.count, of: total) }

        func share(_ count: Int, of total: UInt64) -> Double {
            total == 0 || count >= lines.count ? 0 : Double(lines[count]) / Double(total)
        }

        func share(below count: Int, of total: UInt64) -> Double {
            let below = lines.prefix(count).reduce(0) { $0 + UInt64($1) }
            return total == 0 ? 0 : Double(below) / Double(total)
        }
    }

    /// A line near the end of the file.
    struct Tail: Sendable {
        var offset: UInt64
        var isBlank: Bool
        var isEnded: Bool
        var counts: InlineArray<10, UInt16>
    }

    var encoding = EncodingSurvey()
    var lines: UInt64 = 0
    var blankLines: UInt64 = 0
    var lineFeeds: UInt64 = 0
    var pairs: UInt64 = 0
    var carriageReturns: UInt64 = 0
    var nulBytes: UInt64 = 0
    var entityLines: UInt64 = 0
    var quotedLines: UInt64 = 0
    /// Rows, where quotes may run over lines.
    var rowsOverLines: UInt64 = 0
    /// Those of `Dialect.delimiters` and perhaps one more.
    var delimiters = Dialect.delimiters
    /// Per delimiter. Of lines without a quote:
    var plain = [Histogram](repeating: Histogram(), count: 10)
    /// Of lines with one: every delimiter; those outside quotes; those outside quotes that may run over lines.
    var raw = [Histogram](repeating: Histogram(), count: 10)
    var unquoted = [Histogram](repeating: Histogram(), count: 10)
    var overLines = [Histogram](repeating: Histogram(), count: 10)
    /// Cells that begin, or begin and end, with the quote.
    var doubleOpened: UInt64 = 0
    var singleOpened: UInt64 = 0
    var singleClosed: UInt64 = 0
    var backslashQuotes: UInt64 = 0
    var backslashApostrophes: UInt64 = 0
    /// Cells of `\N` alone; backslashes before a tab, a line end or another backslash; those that escape nothing.
    var nullCells: UInt64 = 0
    var escapes: UInt64 = 0
    var plainBackslashes: UInt64 = 0
    /// Tabs between the cells of lines with a backslash before a tab or a line end, if it escapes that.
    var escaped = Histogram()
    /// Lines from all over the file, in order, as the window shows them.
    var samples: [[UInt8]] = []
    var sections = SectionFinder()
    /// The last lines, oldest first.
    var tail: [Tail] = []

    /// A backslash escapes the byte after it, as databases write text that has no quotes (`\N`, `\t`, `\\`). Folders and
    /// what people type end in one too: where no cell is `\N`, lines have to be as wide as the table by that alone.
    func hasEscapes(_ dialect: Dialect) -> Bool {
        guard nullCells + escapes > 0, plainBackslashes * 10 <= nullCells + escapes, doubleOpened == 0 else {
            return false
        }
        if nullCells > 0 { return true }
        let joined = escaped.lines.reduce(0) { $0 + UInt64($1) }
        return dialect.delimiter == 0x09 && escaped.share(dialect.width - 1, of: joined) >= 0.9
    }

    /// Most lines hold JSON, as a cell of a table: `1,"{""nom"": ""MARTIN""}"`.
    var holdsObjects: Bool {
        let open = [UInt8(ascii: "{"), UInt8(ascii: "\"")]
        return samples.count { $0.contains(open) } * 2 > samples.count
    }

    /// Each line is one quoted cell, in which quotes are doubled.
    var isWrapped: Bool {
        var (lines, wrapped) = (0, 0)
        for line in samples where !line.isEmpty {
            lines += 1
            if TextSurvey.isWrapped(line) { wrapped += 1 }
        }
        return wrapped > 1 && wrapped * 10 >= lines * 9
    }

    private static func isWrapped(_ line: [UInt8]) -> Bool {
        let quote = UInt8(ascii: "\"")
        guard line.count > 2, line[0] == quote, line[line.count - 1] == quote else { return false }
        var run = 0
        for byte in line.dropFirst().dropLast() {
            if byte == quote {
                run += 1
            } else if run % 2 == 1 {
                return false
            } else {
                run = 0
            }
        }
        return run % 2 == 0
    }

    /// A carriage return alone ends lines here, rather than being a stray byte of a cell.
    var carriageReturnEndsLine: Bool { carriageReturns > 0 && carriageReturns * 20 >= lineFeeds + pairs }
    var textLines: UInt64 { lines - blankLines }
    /// A carriage return alone is the last byte: it ends the last line whatever it means elsewhere.
    var endsWithReturn = false
    /// Physical lines where carriage returns alone are stray.
    var linesButReturns: UInt64 { lines - carriageReturns + (endsWithReturn ? 1 : 0) }
}
