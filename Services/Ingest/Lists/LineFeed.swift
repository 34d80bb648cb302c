/// A text line by line with one line to look ahead, for formats whose rows are some lines.
struct LineFeed: ~Copyable {
    struct Line {
        /// Without its end; cut at `RowCells.cellLimit`.
        fileprivate(set) var text: ArraySlice<UInt8>
        fileprivate(set) var isCut = false
        /// Where it begins, and the next one.
        fileprivate var begin: TextFeed.Mark
        fileprivate var end: TextFeed.Mark
        /// The feed stands at its beginning rather than at its end.
        fileprivate var isRest = false
    }

    private var feed: TextFeed
    private let isFolded: Bool
    private let labels: AlternateLines?
    private var ahead: Line?
    /// Where the current piece begins.
    private var start: TextFeed.Mark
    private var last: TextFeed.Mark

    /// `isFolded`: a line that begins with a space or a tab goes on the one above it (RFC 2849, RFC 6350). `labels`: those
    /// are one line with what stands below them.
    init(_ source: any ByteSource, _ part: Part, isFolded: Bool, labels: AlternateLines? = nil) {
        feed = TextFeed(source, unit: part.layout.encoding.unit, from: part.layout.textByte)
        (self.isFolded, self.labels) = (isFolded, labels)
        start = feed.mark
        last = start
    }

    /// The next line; nil at the end.
    mutating func peek() throws(FileRefused) -> Line? {
        if ahead == nil, try feed.peek() != nil {
            let begin = feed.mark
            var text: [UInt8] = []
            var fits = try feed.readLine(into: &text, limit: RowCells.cellLimit)
            while isFolded, !text.isEmpty, let byte = try feed.peek(), byte == 0x20 || byte == 0x09 {
                feed.skip()
                fits = try feed.readLine(into: &text, limit: RowCells.cellLimit) && fits
            }
            if let labels, labels.isLabel(text[...]) { fits = try readValue(of: labels, into: &text) && fits }
            // Settles the last line, ended or not.
            if try feed.peek() == nil { _ = try feed.place(from: begin) }
            ahead = Line(text: text[...], isCut: !fits, begin: begin, end: feed.mark)
        }
        return ahead
    }

    /// Reads the line below a label, which is its value unless it is another one.
    private mutating func readValue(of labels: AlternateLines, into text: inout [UInt8]) throws(FileRefused) -> Bool {
        let end = feed.mark
        var value: [UInt8] = []
        var fits = try feed.readLine(into: &value, limit: RowCells.cellLimit)
        if labels.isSpaced, value.allSatisfy(ASCII.isSpace) {
            value.removeAll()
            fits = try feed.readLine(into: &value, limit: RowCells.cellLimit)
        }
        let isOne = labels.isValue(value[...])
        text = labels.field(text[...], isOne ? value[...] : [])
        if !isOne { try feed.goBack(to: end) }
        return fits || !isOne
    }

    /// Takes the line that `peek` has shown into the current piece.
    mutating func take() throws(FileRefused) {
        guard let line = ahead else { return }
        if line.isRest { try feed.goBack(to: line.end) }
        last = line.end
        ahead = nil
    }

    /// Takes what stands before `index` of a line that is not folded; the rest is the next line.
    mutating func take(before index: Int) throws(FileRefused) {
        guard var line = ahead else { return }
        if !line.isRest { try feed.goBack(to: line.begin) }
        for _ in line.text.startIndex..<index where try feed.peek() != nil { feed.skip() }
        (line.text, line.begin, line.isRest) = (line.text[index...], feed.mark, true)
        (last, ahead) = (line.begin, line)
    }

    /// Ends the current piece behind the last line taken: where it stands.
    mutating func place() -> RowPlace {
        defer { start = last }
        return TextFeed.place(from: start, to: last)
    }
}
