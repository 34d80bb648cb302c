/// A text line by line with one line to look ahead, for formats whose rows are some lines.
struct LineFeed: ~Copyable {
    struct Line {
        /// Without its end; cut at `RowCells.cellLimit`.
        var text: [UInt8]
        /// Where the next one begins.
        var end: TextFeed.Mark
    }

    private var feed: TextFeed
    private let isFolded: Bool
    private var ahead: Line?
    /// Where the current piece begins.
    private var start: TextFeed.Mark
    private var last: TextFeed.Mark

    /// `isFolded`: a line that begins with a space or a tab goes on the one above it (RFC 2849, RFC 6350).
    init(_ source: any ByteSource, _ part: Part, isFolded: Bool) {
        feed = TextFeed(source, unit: part.layout.encoding.unit, from: part.layout.textByte)
        self.isFolded = isFolded
        start = feed.mark
        last = start
    }

    /// The next line; nil at the end.
    mutating func peek() throws(FileRefused) -> Line? {
        if ahead == nil, try feed.peek() != nil {
            let begin = feed.mark
            var text: [UInt8] = []
            _ = try feed.readLine(into: &text, limit: RowCells.cellLimit)
            while isFolded, !text.isEmpty, let byte = try feed.peek(), byte == 0x20 || byte == 0x09 {
                feed.skip()
                _ = try feed.readLine(into: &text, limit: RowCells.cellLimit)
            }
            // Settles the last line, ended or not.
            if try feed.peek() == nil { _ = try feed.place(from: begin) }
            ahead = Line(text: text, end: feed.mark)
        }
        return ahead
    }

    /// Takes the line that `peek` has shown into the current piece.
    mutating func take() {
        guard let line = ahead else { return }
        last = line.end
        ahead = nil
    }

    /// Ends the current piece behind the last line taken: where it stands.
    mutating func place() -> RowPlace {
        defer { start = last }
        return TextFeed.place(from: start, to: last)
    }
}
