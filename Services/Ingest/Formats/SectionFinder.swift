/// Finds where tables begin that stand one below the other: at the words over their columns, and wherever these stand
/// again. How many headers there are is bounded, how often each stands is not.
struct SectionFinder: Sendable {
    /// The words over a table's columns, where they stand first.
    struct Header: Sendable {
        var offset: UInt64
        /// In the file, the line's end included.
        var length: UInt64
        /// As the window shows it.
        var text: [UInt8]
        var delimiter: UInt8
        var words: [String]
        /// Lines below it, wherever it stands.
        var rows: UInt64 = 0
    }

    /// What stands from one header to the next.
    struct Section: Sendable {
        var header: Int
        var begin: Line
        /// The header below; nil where there is none, or the next section's.
        var end: Line?
    }

    /// A line without numbers that may be a header.
    struct Line: Sendable {
        /// In the file.
        var offset: UInt64
        var length: UInt64
        /// Counted from 1, and among those that are not blank.
        var number: UInt64
        var textNumber: UInt64
        var delimiter: UInt8
        /// Above it is nothing, or no more than a title.
        var isBelowGap: Bool
    }

    /// Each unlike the others; `headersMax` at most.
    private(set) var headers: [Header] = []
    /// In order: the first of each header, and the first `sectionsMax` of all.
    private(set) var sections: [Section] = []
    static let headersMax = 64
    static let sectionsMax = 4096

    /// The header above the line at hand, and where it stands; nil while there is none.
    private var last: Line?
    private var current = 0
    /// The section at hand is the last of `sections`.
    private var isKept = false
    /// Lines below a gap that may be headers of words that nobody knows: where they come again and again they are.
    private var unknown: [(header: Header, lines: [Line])] = []
    /// The header that the line at hand is.
    private var known: Int?
    /// So many lines were looked at for words.
    private var looks: UInt64 = 0
    /// Of lines that hold no numbers so many are looked at, then those that pass at a glance, one in `stride` of all at
    /// most: tables without any number stay fast.
    private static let looksMax: UInt64 = 1024
    private static let stride: UInt64 = 8
    /// Lines amid quoted cells that are written as headers are, and where they stand.
    private(set) var quoted: [[UInt8]: [UInt64]] = [:]
    private var quotes = 0
    /// Those of the cell at hand, which may not close.
    private var open: [(text: [UInt8], offset: UInt64)] = []
    static let quotesMax = 1024
    private static let unknownMax = 64
    private static let times = 3

    /// Whether a line of words is worth a look: a header that was there before, or one of the first lines, or of many.
    mutating func mayBegin(_ text: Span<UInt8>, _ number: UInt64, delimiter: UInt8) -> Bool {
        guard text.count <= 4096 else { return false }
        known = headers.firstIndex { text.isSame($0.text) }
        if known != nil { return true }
        guard headers.count < SectionFinder.headersMax else { return false }
        if looks >= SectionFinder.looksMax {
            guard looks < SectionFinder.looksMax + number / SectionFinder.stride,
                HeaderGlance.mayBeHeader(text, delimiter)
            else { return false }
        }
        looks += 1
        return true
    }

    /// Looks at the line that may begin a table; it has `width` cells.
    mutating func look(_ text: Span<UInt8>, _ line: Line, width: Int) {
        if let known { return begin(known, line) }
        guard let words = SectionFinder.words(text, line.delimiter, width) else { return }
        var bytes: [UInt8] = []
        for index in text.indices { bytes.append(text[index]) }
        let header = Header(
            offset: line.offset, length: line.length, text: bytes, delimiter: line.delimiter, words: words)
        if HeaderRow.isOneAmid(words, .ofAnyYear) && !HeaderRow.holdsName(words, .ofAnyYear)
            || line.isBelowGap && HeaderRow.isOneBelowGap(words, .ofAnyYear)
        {
            add(header, line)
        } else if line.isBelowGap, HeaderRow.mayBeOne(words, .ofAnyYear) {
            meet(header, line)
        }
    }

    private static func words(_ text: Span<UInt8>, _ delimiter: UInt8, _ width: Int) -> [String]? {
        var splitter = RowSplitter(Dialect(delimiter: delimiter, width: width))
        if splitter.split(text, from: 0, limit: text.count) == .openQuote { return nil }
        return HeaderRow.words(text, splitter.cells)
    }

    /// Keeps in mind a line amid a quoted cell where a header would say the same.
    mutating func meetQuoted(_ text: Span<UInt8>, _ offset: UInt64, delimiter: UInt8, width: Int) {
        guard text.count <= 4096, quotes + open.count < SectionFinder.quotesMax,
            HeaderGlance.mayBeHeader(text, delimiter), let words = SectionFinder.words(text, delimiter, width),
            HeaderRow.isOneAmid(words, .ofAnyYear)
        else { return }
        var bytes: [UInt8] = []
        for index in text.indices { bytes.append(text[index]) }
        open.append((bytes, offset))
    }

    /// The quoted cell is at its end; `isOne`: it was one, rather than a quote that closes nowhere.
    mutating func closeQuote(isOne: Bool) {
        for (text, offset) in isOne ? open : [] { quoted[text, default: []].append(offset) }
        if isOne { quotes += open.count }
        open = []
    }

    /// Puts what was found in order. The text has so many lines.
    mutating func finish(textLines: UInt64) {
        sections.sort { $0.begin.offset < $1.begin.offset }
        for (index, section) in sections.enumerated() {
            if index + 1 < sections.count {
                let next = sections[index + 1].begin
                sections[index].end = section.end.map { $0.offset < next.offset ? $0 : next } ?? next
            }
            let end = sections[index].end?.textNumber ?? textLines + 1
            headers[section.header].rows += end - section.begin.textNumber - 1
        }
        if !isKept, let last { headers[current].rows += textLines - last.textNumber }
    }

    private mutating func add(_ header: Header, _ line: Line) {
        if let last {
            let own = headers[current]
            // A second line of words is the first one's.
            if line.number == last.number + 1 { return }
            if own.delimiter == header.delimiter, HeaderRow.isSame(own.words, header.words) { return }
            // What has no rows stands above the first table.
            if sections.count == 1, line.textNumber == last.textNumber + 1 {
                (headers, sections, self.last, isKept) = ([], [], nil, false)
            }
        }
        headers.append(header)
        begin(headers.count - 1, line, isFirst: true)
    }

    private mutating func begin(_ header: Int, _ line: Line, isFirst: Bool = false) {
        if isKept {
            sections[sections.count - 1].end = line
        } else if let last {
            headers[current].rows += line.textNumber - last.textNumber - 1
        }
        (current, last) = (header, line)
        isKept = isFirst || sections.count < SectionFinder.sectionsMax
        if isKept { sections.append(Section(header: header, begin: line)) }
    }

    private mutating func meet(_ header: Header, _ line: Line) {
        guard let index = unknown.firstIndex(where: { $0.header.text == header.text }) else {
            if unknown.count < SectionFinder.unknownMax { unknown.append((header, [line])) }
            return
        }
        unknown[index].lines.append(line)
        guard unknown[index].lines.count == SectionFinder.times else { return }
        let (first, lines) = unknown.remove(at: index)
        headers.append(first)
        begin(headers.count - 1, line, isFirst: true)
        sections = lines.dropLast().map { Section(header: headers.count - 1, begin: $0) } + sections
    }
}
