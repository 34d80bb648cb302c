/// Reads JSON: one value, lines of values, or values one after the other; arrays are seen through, but for lists of lists
/// where those are rows. Lenient with commas.
/// A number is its digits, never a value of a machine. A structure of its own: what a class holds is checked for exclusive
/// use at every byte, which took half of the time.
struct JSONLexer: ~Copyable {
    private struct Frame {
        var isArray: Bool
        /// That the elements of an array take.
        var name: [UInt8]
        /// Values begun in it, where lists are rows, and how many of them are.
        var count = 0
        var lists = 0
    }

    /// A list in a list is a branch of its own (`JSONLists`).
    private let hasLists: Bool
    /// So is one that stands in none: `["MARTIN","Anne"]` line by line.
    private let hasLoneLists: Bool
    /// What begins with a list is none itself: `[[["MARTIN","Anne"], …], …]`
    private let hasPages: Bool
    /// What a row begins with.
    var opening: UInt8
    /// What ends one.
    private var closing: UInt8 { opening == UInt8(ascii: "\"") ? opening : opening + 2 }
    private var loneLists = 0
    /// Which of `frames` is that list; nil outside of one.
    private var list: Int?
    /// How far into its line it begins.
    private var listIndent = 0
    /// How many values the last list had, nulls too.
    private(set) var listCount = 0
    private var feed: TextFeed
    private var frames: [Frame] = []
    private(set) var name: [UInt8] = []
    private(set) var text: [UInt8] = []
    private(set) var eventMark: TextFeed.Mark
    private(set) var eventIndent = 0
    var hasContent = false
    /// How many brackets of lists were read.
    private(set) var brackets = 0
    private var indent = 0
    private static let stringMax = 16 << 20

    init(
        _ source: any ByteSource, _ layout: Layout, hasLists: Bool = false, hasLoneLists: Bool = false,
        hasPages: Bool = false
    ) {
        (self.hasLists, self.hasLoneLists, self.hasPages) = (hasLists, hasLoneLists, hasPages)
        opening = hasLists ? UInt8(ascii: "[") : UInt8(ascii: "{")
        feed = TextFeed(source, unit: layout.encoding.unit, from: layout.textByte)
        eventMark = feed.mark
    }

    var mark: TextFeed.Mark { mutating get { feed.mark } }
    var depth: Int { frames.count }
    var isInList: Bool { list != nil }
    /// Whether the branch that has just begun stands in no object.
    var isInListsAlone: Bool { frames.dropLast().allSatisfy(\.isArray) }
    /// Of the current value in its list, from 0.
    var column: Int { (list.map { frames[$0].count } ?? 0) - 1 }
    /// Whether the value, or the branch that has just begun, stands in a list.
    func isElement(isOpen: Bool) -> Bool { frames.dropLast(isOpen ? 1 : 0).last?.isArray == true }
    /// Whether the open list is the first in the one around it, and whether that one stands in no other.
    var isFirstList: Bool { list.map { $0 == 0 ? loneLists == 1 : frames[$0 - 1].lists == 1 } ?? false }
    var isListOfAll: Bool { list.map { frames[..<$0].drop { !$0.isArray }.allSatisfy(\.isArray) } ?? false }
    /// Whether that one stands in a list again.
    var isOnPage: Bool { list.map { $0 > 1 && frames[$0 - 2].isArray } ?? false }

    mutating func place(from start: TextFeed.Mark) throws(FileRefused) -> RowPlace { try feed.place(from: start) }

    mutating func next() throws(FileRefused) -> TreeEvent {
        while true {
            try skipSeparators()
            eventMark = feed.mark
            eventIndent = indent
            guard let byte = try feed.peek() else { return .end }
            hasContent = true
            indent = -1
            let top = frames.last
            if let top, !top.isArray {
                if byte == UInt8(ascii: "}") {
                    feed.skip()
                    frames.removeLast()
                    return .close
                }
                guard byte == UInt8(ascii: "\"") else { return .broken("no name where one is expected") }
                feed.skip()
                if let failure = try readString() { return failure }
                name = text
                try skipSeparators()
                guard try feed.peek() == UInt8(ascii: ":") else { return .broken("no colon after a name") }
                feed.skip()
                try skipSeparators()
                guard let value = try feed.peek() else { return .end }
                if let event = try readValue(value) { return event }
            } else if byte == UInt8(ascii: "]"), top != nil {
                feed.skip()
                brackets += 1
                let last = frames.removeLast()
                if frames.count == list {
                    (list, listCount) = (nil, last.count)
                    return .close
                }
            } else if byte == UInt8(ascii: "}"), frames.contains(where: { !$0.isArray }) {
                return .broken("a bracket closes what it did not open")
            } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
                feed.skip()  // left over from a row that was broken
            } else {
                name = top?.name ?? []
                if hasLists, top != nil { frames[frames.count - 1].count += 1 }
                if let event = try readValue(byte) { return event }
            }
        }
    }

    private mutating func skipSeparators() throws(FileRefused) {
        while let byte = try feed.peek() {
            if byte == 0x0a || byte == 0x0d {
                indent = 0
            } else if ASCII.isSpace(byte) || byte == 0x1e || byte == 0 {
                if indent >= 0 { indent += 1 }
            } else if byte == UInt8(ascii: ",") {
                indent = -1
            } else {
                return
            }
            feed.skip()
        }
    }

    mutating func skipRowEnd() throws(FileRefused) {
        while let byte = try feed.peek(), byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: ",") { feed.skip() }
        if try feed.peek() == 0x0d { feed.skip() }
        guard try feed.peek() == 0x0a else { return }
        feed.skip()
        try skipIndent()
    }

    private mutating func skipIndent() throws(FileRefused) {
        indent = 0
        while let space = try feed.peek(), space == 0x20 || space == 0x09 {
            feed.skip()
            indent += 1
        }
    }

    /// nil for an array or null, which are no events.
    private mutating func readValue(_ byte: UInt8) throws(FileRefused) -> TreeEvent? {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            if list != nil, byte == UInt8(ascii: "["), eventIndent >= 0, eventIndent <= listIndent {
                return .broken("a list begins where the one above it has not ended")
            }
            feed.skip()
            guard frames.count < JSONReader.depthMax else {
                throw FileRefused("is JSON nested deeper than \(JSONReader.depthMax)")
            }
            var isList =
                hasLists && list == nil && byte == UInt8(ascii: "[") && frames.last?.isArray ?? hasLoneLists
            if isList, hasPages {
                try skipSeparators()
                isList = try feed.peek() != UInt8(ascii: "[")
            }
            if isList, frames.isEmpty { loneLists += 1 } else if isList { frames[frames.count - 1].lists += 1 }
            if isList { (list, listIndent) = (frames.count, eventIndent) }
            if byte == UInt8(ascii: "[") { brackets += 1 }
            frames.append(Frame(isArray: byte == UInt8(ascii: "["), name: name))
            return byte == UInt8(ascii: "{") || isList ? .open : nil
        case UInt8(ascii: "\""):
            feed.skip()
            let kept = name
            if let failure = try readString() { return failure }
            name = kept
            return .leaf
        default:
            guard ASCII.isDigit(byte) || byte == UInt8(ascii: "-") || byte | 0x20 &- 0x61 < 26 else {
                return .broken("no value where one is expected")
            }
            text.removeAll(keepingCapacity: true)
            while let byte = try feed.peek(),
                ASCII.isDigit(byte) || byte | 0x20 &- 0x61 < 26 || byte == UInt8(ascii: "-")
                    || byte == UInt8(ascii: "+")
                    || byte == UInt8(ascii: ".")
            {
                guard text.count < 256 else { return .broken("a number longer than 256 digits") }
                text.append(byte)
                feed.skip()
            }
            return text == Array("null".utf8) ? nil : .leaf
        }
    }

    /// Reads up to the closing quote; what is wrong, or nil.
    private mutating func readString() throws(FileRefused) -> TreeEvent? {
        text.removeAll(keepingCapacity: true)
        var count = 0
        let limit = min(JSONLexer.stringMax, feed.patience)
        while let byte = try feed.take() {
            count += 1
            switch byte {
            case UInt8(ascii: "\""): return nil
            case UInt8(ascii: "\\"): try readEscape()
            case 0x0a where try feed.peek() == opening: return .broken("a string does not close")
            default:
                if text.count < RowCells.cellLimit { text.append(byte) }
                count += feed.takeRun(
                    until: UInt8(ascii: "\""), or: UInt8(ascii: "\\"), into: &text, limit: RowCells.cellLimit)
            }
            if count > limit { return .broken("a string longer than \(limit) bytes") }
        }
        return .broken("a string does not close")
    }

    private mutating func readEscape() throws(FileRefused) {
        guard let byte = try feed.take() else { return }
        switch byte {
        case UInt8(ascii: "n"): append(0x0a)
        case UInt8(ascii: "r"): append(0x0d)
        case UInt8(ascii: "t"): append(0x09)
        case UInt8(ascii: "b"), UInt8(ascii: "f"): append(0x20)
        case UInt8(ascii: "u"):
            guard let unit = try readUnit() else { return append(0xfffd) }
            guard unit & 0xfc00 == 0xd800 else { return append(unit & 0xfc00 == 0xdc00 ? 0xfffd : unit) }
            guard try feed.peek() == UInt8(ascii: "\\"), try feed.peekSecond() == UInt8(ascii: "u") else {
                return append(0xfffd)
            }
            feed.skip()
            feed.skip()
            guard let low = try readUnit() else { return append(0xfffd) }
            if low & 0xfc00 == 0xdc00 {
                append(0x10000 + (unit & 0x3ff) << 10 + (low & 0x3ff))
            } else {
                append(0xfffd)
                append(low & 0xf800 == 0xd800 ? 0xfffd : low)
            }
        default: append(UInt32(byte))
        }
    }

    private mutating func append(_ scalar: UInt32) {
        if text.count < RowCells.cellLimit { UTF8Text.append(scalar, to: &text) }
    }

    private mutating func readUnit() throws(FileRefused) -> UInt32? {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = try feed.peek(), let digit = Character(UnicodeScalar(byte)).hexDigitValue else {
                return nil
            }
            value = value << 4 | UInt32(digit)
            feed.skip()
        }
        return value
    }

    mutating func recover(from start: TextFeed.Mark, indent: Int, depth: Int) throws(FileRefused) {
        if frames.count > depth { frames.removeLast(frames.count - max(depth, 0)) }
        if let open = list, open >= frames.count { list = nil }
        try feed.goBack(to: start)
        if try feed.take() == nil { return }
        while let byte = try feed.take() {
            if byte == 0x0a {
                try skipIndent()
                let next = try feed.peek()
                if next == opening, indent < 0 || self.indent == indent { return }
                if next == UInt8(ascii: "]"), self.indent < max(indent, 1) { return }
            } else if indent < 0, byte == closing {
                self.indent = -1
                while let space = try feed.peek(), ASCII.isSpace(space) { feed.skip() }
                guard try feed.peek() == UInt8(ascii: ",") else { continue }
                feed.skip()
                while let space = try feed.peek(), ASCII.isSpace(space) { feed.skip() }
                if try feed.peek() == opening { return }
            }
        }
    }
}
