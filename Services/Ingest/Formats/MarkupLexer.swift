/// The tags and texts of XML or HTML, well-formed or not. Entities beyond characters are never expanded, nothing outside
/// the file is ever read, and what does not close takes nothing else with it.
struct MarkupLexer: ~Copyable {
    enum Token { case open, close, text, end }

    private var feed: TextFeed
    /// Of a tag, without its prefix; in lower case for HTML.
    private(set) var name: [UInt8] = []
    private(set) var attributes = MarkupAttributes()
    /// An opening tag that closes itself.
    private(set) var isEmpty = false
    /// UTF-8, trimmed of nothing.
    private(set) var text: [UInt8] = []
    /// Where the token begins.
    private(set) var mark: TextFeed.Mark
    private let isHTML: Bool
    private var declaresEntities = false
    private var isUnexpanded = false
    private let layout: Layout
    private var decoder = CellText()
    private var value: [UInt8] = []
    private var attributeName: [UInt8] = []

    init(_ source: any ByteSource, _ layout: Layout, isHTML: Bool) {
        feed = TextFeed(source, unit: layout.encoding.unit, from: layout.textByte)
        (self.isHTML, self.layout) = (isHTML, layout)
        mark = feed.mark
    }

    /// Where reading stands.
    var here: TextFeed.Mark { mutating get { feed.mark } }

    mutating func place(from start: TextFeed.Mark) throws(FileRefused) -> RowPlace { try feed.place(from: start) }

    /// Passes the white space up to the end of the line, and the next line's indent.
    mutating func skipLineEnd() throws(FileRefused) {
        while let byte = try feed.peek(), ASCII.isSpace(byte) {
            feed.skip()
            if byte == 0x0a { break }
        }
        while let byte = try feed.peek(), byte == 0x20 || byte == 0x09 { feed.skip() }
    }

    /// The next token; texts of white space alone are passed over.
    mutating func next() throws(FileRefused) -> Token {
        while true {
            mark = feed.mark
            guard let byte = try feed.peek() else { return .end }
            guard byte == UInt8(ascii: "<"), let second = try feed.peekSecond(), MarkupLexer.begins(second) else {
                if try readText() { return .text }
                continue
            }
            switch second {
            case UInt8(ascii: "!"):
                if try feed.starts(with: "<![cdata[") {
                    try readCharacterData()
                    if !text.isEmpty { return .text }
                } else if try feed.starts(with: "<!--") {
                    try skip(past: Array("-->".utf8))
                } else {
                    try skipDeclaration()
                }
            case UInt8(ascii: "?"): try skip(past: isHTML ? [0x3e] : Array("?>".utf8))
            case UInt8(ascii: "/"):
                feed.skip()
                feed.skip()
                try readName()
                while let byte = try feed.peek(), byte != UInt8(ascii: "<") {
                    feed.skip()
                    if byte == UInt8(ascii: ">") { break }
                }
                return .close
            default:
                feed.skip()
                try readName()
                try readAttributes()
                if isHTML, name == Array("script".utf8) || name == Array("style".utf8) { try skipScript() }
                return .open
            }
        }
    }

    private static func begins(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!")
            || byte == UInt8(ascii: "?")
    }

    private mutating func readText() throws(FileRefused) -> Bool {
        value.removeAll(keepingCapacity: true)
        var isBlank = true
        let mark = UInt8(ascii: "<")
        while let byte = try feed.peek() {
            if byte == mark, !value.isEmpty, let second = try feed.peekSecond(), MarkupLexer.begins(second) {
                break
            }
            if isBlank, !ASCII.isSpace(byte) { isBlank = false }
            if value.count < RowCells.cellLimit { value.append(byte) }
            feed.skip()
            // Nearly all of a text, and none of what lies between the tags of a file of one line.
            if !isBlank { feed.takeRun(until: mark, or: mark, into: &value, limit: RowCells.cellLimit) }
        }
        if !isBlank { decode() }
        return !isBlank
    }

    /// `value` as UTF-8 in `text`, its entities undone where it has any.
    private mutating func decode(entities: Bool = true) {
        var hasHigh = false
        var isPlain = true
        for byte in value {
            if byte >= 0x80 { hasHigh = true }
            if byte == UInt8(ascii: "&") || byte == 0 { isPlain = false }
        }
        if isPlain, !hasHigh {
            swap(&text, &value)
            return
        }
        let raw = value
        var form: Cell.Form = entities ? .entity : []
        if hasHigh {
            form.insert(.high)
            let isUnicode = layout.encoding.unit != .byte || UTF8Text.isValid(raw.span)
            decoder.use(isUnicode ? .utf8 : layout.fallback)
        }
        decoder.read(raw.span, Cell(lower: 0, upper: raw.count, form: form), layout.dialect)
        text.removeAll(keepingCapacity: true)
        text += decoder.bytes
        if declaresEntities, entities, let start = text.firstIndex(of: UInt8(ascii: "&")),
            text[start...].contains(UInt8(ascii: ";"))
        {
            isUnexpanded = true
        }
    }

    private mutating func readCharacterData() throws(FileRefused) {
        for _ in 0..<9 { feed.skip() }
        value.removeAll(keepingCapacity: true)
        while let byte = try feed.peek() {
            if byte == UInt8(ascii: "]"), try feed.starts(with: "]]>") {
                for _ in 0..<3 { feed.skip() }
                break
            }
            if value.count < RowCells.cellLimit { value.append(byte) }
            feed.skip()
        }
        decode(entities: false)
    }

    /// Passes what ends with `mark`; where that never comes, the first two characters alone.
    private mutating func skip(past end: [UInt8]) throws(FileRefused) {
        feed.skip()
        feed.skip()
        let here = feed.mark
        var rest = feed.patience
        var last: [UInt8] = []
        while rest > 0, let byte = try feed.take() {
            rest -= 1
            last.append(byte)
            if last.count > end.count { last.removeFirst() }
            if last == end { return }
        }
        try feed.goBack(to: here)
    }

    /// Whether a text held an entity of the document's own since this was last asked.
    mutating func takeUnexpanded() -> Bool {
        defer { isUnexpanded = false }
        return isUnexpanded
    }

    /// A DOCTYPE, with the declarations within its brackets.
    private mutating func skipDeclaration() throws(FileRefused) {
        feed.skip()
        feed.skip()
        let here = feed.mark
        var rest = feed.patience
        var depth = 0
        while rest > 0, let byte = try feed.take() {
            rest -= 1
            if byte == UInt8(ascii: "<"), try feed.starts(with: "!entity") { declaresEntities = true }
            if byte == UInt8(ascii: "[") { depth += 1 }
            if byte == UInt8(ascii: "]") { depth -= 1 }
            if byte == UInt8(ascii: ">"), depth <= 0 { return }
        }
        try feed.goBack(to: here)
    }

    private mutating func skipScript() throws(FileRefused) {
        let isScript = name == Array("script".utf8)
        while try feed.peek() != nil {
            if try feed.starts(with: "</"), try feed.starts(with: isScript ? "</script" : "</style") { return }
            feed.skip()
        }
    }

    private mutating func readName() throws(FileRefused) {
        try MarkupLexer.readName(&feed, into: &name, isHTML: isHTML)
    }

    /// Without its prefix.
    private static func readName(
        _ feed: inout TextFeed, into name: inout [UInt8], isHTML: Bool
    ) throws(FileRefused) {
        name.removeAll(keepingCapacity: true)
        while let byte = try feed.peek(), isName(byte) {
            if byte == UInt8(ascii: ":") {
                name.removeAll(keepingCapacity: true)
            } else if name.count < nameMax {
                name.append(isHTML && byte &- 0x41 < 26 ? byte | 0x20 : byte)
            }
            feed.skip()
        }
    }

    private static let nameMax = 256

    private static func isName(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
    }

    /// Up to the end of the tag.
    private mutating func readAttributes() throws(FileRefused) {
        attributes.removeAll()
        isEmpty = false
        while let byte = try feed.peek() {
            if byte == UInt8(ascii: ">") {
                feed.skip()
                return
            }
            if byte == UInt8(ascii: "<") { return }
            isEmpty = byte == UInt8(ascii: "/")
            guard MarkupLexer.isName(byte) else {
                feed.skip()
                continue
            }
            let isNamespace = try feed.starts(with: "xmlns")
            try MarkupLexer.readName(&feed, into: &attributeName, isHTML: isHTML)
            try feed.skipSpace()
            value.removeAll(keepingCapacity: true)
            if try feed.peek() == UInt8(ascii: "=") {
                feed.skip()
                try feed.skipSpace()
                try readAttributeValue()
            }
            if !isNamespace, !value.isEmpty, attributes.count < 256 {
                decode()
                attributes.append(attributeName, text)
            }
        }
    }

    private mutating func readAttributeValue() throws(FileRefused) {
        guard let quote = try feed.peek() else { return }
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        if isQuoted { feed.skip() }
        while let byte = try feed.peek(), byte != UInt8(ascii: "<") {
            if isQuoted ? byte == quote : byte == UInt8(ascii: ">") || ASCII.isSpace(byte) {
                if isQuoted { feed.skip() }
                return
            }
            if value.count < RowCells.cellLimit { value.append(byte) }
            feed.skip()
            if isQuoted { feed.takeRun(until: quote, or: UInt8(ascii: "<"), into: &value, limit: RowCells.cellLimit) }
        }
    }

    func attribute(_ word: StaticString) -> ArraySlice<UInt8>? { attributes.value(of: word) }

    func isNamed(_ word: StaticString) -> Bool { MarkupLexer.equals(name[...], word) }

    static func equals(_ name: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
        guard name.count == word.utf8CodeUnitCount else { return false }
        return word.withUTF8Buffer { letters in
            var at = name.startIndex
            for index in letters.indices {
                if unsafe letters[index] != name[at] { return false }
                at += 1
            }
            return true
        }
    }
}
