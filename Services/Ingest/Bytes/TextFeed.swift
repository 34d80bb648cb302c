/// A text one byte at a time, for formats whose rows are no lines. Counts the physical lines (LF, CRLF, CR) it passes and
/// tells where a piece of it stands in the file.
struct TextFeed: ~Copyable {
    /// A place to come back to.
    struct Mark {
        fileprivate(set) var offset: UInt64
        fileprivate var lines: UInt64
        fileprivate var isMidLine: Bool
        fileprivate var afterReturn: Bool
        fileprivate var at: Int
        fileprivate var filling: Int
    }

    /// What may be read in vain, beyond twice what has been read: see `patience`.
    private static let spare: UInt64 = 32 << 20

    private let source: any ByteSource
    private let unit: TextWindow.CodeUnit
    private var window: TextWindow
    private var at = 0
    /// How often the window was filled: an index of it is good for one filling.
    private var filling = 0
    private var lines: UInt64 = 0
    /// Bytes stand behind that no line end closes.
    private(set) var isMidLine = false
    private var afterReturn = false
    /// Bytes read again after going back.
    private var repeated: UInt64 = 0
    /// How far `known` is into the window, and the bytes of the file up to there.
    private var known = 0
    private var knownOffset: UInt64

    init(_ source: any ByteSource, unit: TextWindow.CodeUnit, from offset: UInt64) {
        (self.source, self.unit, knownOffset) = (source, unit, offset)
        window = TextWindow(source, unit: unit, from: offset)
    }

    /// Of the next byte, in the file.
    private mutating func offset() -> UInt64 {
        // From the last place told on: what is UTF-16 in the file has to be counted.
        if known > at || known < window.start { (known, knownOffset) = (window.start, window.sourceOffset) }
        knownOffset += UInt64(window.sourceLength(known..<at))
        known = at
        return knownOffset
    }

    var mark: Mark {
        mutating get {
            Mark(
                offset: offset(), lines: lines, isMidLine: isMidLine, afterReturn: afterReturn, at: at,
                filling: filling)
        }
    }

    /// How many bytes a search may look through for an end that may be missing, so that a text full of such beginnings
    /// costs no more than a few readings of it. Depends on nothing but the text.
    var patience: Int {
        mutating get { Int(min(2 * offset() + TextFeed.spare - min(repeated, 2 * offset() + TextFeed.spare), 1 << 40)) }
    }

    /// What was shown there is shown again: `skip` passes it without another `peek`.
    mutating func goBack(to mark: Mark) throws(FileRefused) {
        let here = offset()
        repeated += here > mark.offset ? here - mark.offset : 0
        if mark.filling == filling, mark.at >= window.start {
            at = mark.at
            (known, knownOffset) = (at, mark.offset)
        } else {
            window = TextWindow(source, unit: unit, from: mark.offset)
            at = 0
            filling += 1
            (known, knownOffset) = (0, mark.offset)
            try refill()
        }
        (lines, isMidLine, afterReturn) = (mark.lines, mark.isMidLine, mark.afterReturn)
    }

    /// The next byte; nil at the end.
    mutating func peek() throws(FileRefused) -> UInt8? {
        if at == window.bytes.count {
            try refill()
            if at == window.bytes.count { return nil }
        }
        return window.bytes[at]
    }

    /// The byte after the next.
    mutating func peekSecond() throws(FileRefused) -> UInt8? {
        if at + 1 >= window.bytes.count { try refill() }
        return at + 1 < window.bytes.count ? window.bytes[at + 1] : nil
    }

    /// Passes the byte that `peek` has shown.
    mutating func skip() {
        let byte = window.bytes[at]
        at += 1
        if byte == 0x0a {
            lines += 1
            (isMidLine, afterReturn) = (false, false)
        } else {
            if afterReturn { lines += 1 }
            isMidLine = true
            afterReturn = byte == 0x0d
        }
    }

    /// Passes what stands before the next `stop`, `other` or line end, as far as it is at hand, and appends it to `text`
    /// while that is shorter than `limit`; how many bytes.
    @discardableResult
    mutating func takeRun(until stop: UInt8, or other: UInt8, into text: inout [UInt8], limit: Int) -> Int {
        let from = at
        while at < window.bytes.count {
            let byte = window.bytes[at]
            if byte == stop || byte == other || byte == 0x0a || byte == 0x0d { break }
            at += 1
        }
        guard at > from else { return 0 }
        if afterReturn { lines += 1 }
        (isMidLine, afterReturn) = (true, false)
        let room = max(limit - text.count, 0)
        text += window.bytes[from..<min(at, from + room)]
        return at - from
    }

    mutating func take() throws(FileRefused) -> UInt8? {
        guard let byte = try peek() else { return nil }
        skip()
        return byte
    }

    /// Whether `word` (ASCII, lower case) comes next, in any case.
    mutating func starts(with word: StaticString) throws(FileRefused) -> Bool {
        let count = word.utf8CodeUnitCount
        if at + count > window.bytes.count { try refill() }
        guard at + count <= window.bytes.count else { return false }
        let (from, bytes) = (at, window.bytes)
        return word.withUTF8Buffer { letters in
            for index in 0..<count {
                let byte = bytes[from + index]
                let folded = byte &- 0x41 < 26 ? byte | 0x20 : byte
                if unsafe letters[index] != folded { return false }
            }
            return true
        }
    }

    /// Passes white space.
    mutating func skipSpace() throws(FileRefused) {
        while let byte = try peek(), ASCII.isSpace(byte) { skip() }
    }

    /// Passes the rest of the line, its end included.
    mutating func skipLine() throws(FileRefused) {
        while let byte = try take() {
            if byte == 0x0a { return }
            if byte == 0x0d {
                if try peek() == 0x0a { skip() }
                return
            }
        }
    }

    /// Appends the rest of the line to `text`, at most `limit` bytes of it, and passes its end; whether all of it fits.
    mutating func readLine(into text: inout [UInt8], limit: Int) throws(FileRefused) -> Bool {
        var fits = true
        while let byte = try take() {
            if byte == 0x0a { return fits }
            if byte == 0x0d {
                if try peek() == 0x0a { skip() }
                return fits
            }
            if text.count < limit { text.append(byte) } else { fits = false }
        }
        return fits
    }

    /// Where the text from `start` up to here stands. At the very end the last line counts, ended or not.
    mutating func place(from start: Mark) throws(FileRefused) -> RowPlace {
        if try peek() == nil, isMidLine {
            lines += 1
            (isMidLine, afterReturn) = (false, false)
        }
        window.advance(to: at)
        return TextFeed.place(from: start, to: mark)
    }

    static func place(from start: Mark, to end: Mark) -> RowPlace {
        RowPlace(
            line: start.lines + 1, lineCount: end.lines - start.lines, offset: start.offset,
            length: end.offset - start.offset)
    }

    private mutating func refill() throws(FileRefused) {
        knownOffset = offset()
        window.advance(to: at)
        try window.fill()
        at = window.start
        known = at
        filling += 1
    }
}
