/// The words, names and values of SQL, as MySQL and PostgreSQL write them in dumps.
struct SQLLexer: ~Copyable {
    var feed: TextFeed
    /// A backslash escapes within strings.
    let backslash: Bool
    private var value: [UInt8] = []

    init(_ feed: consuming TextFeed, backslash: Bool) {
        self.feed = feed
        self.backslash = backslash
    }

    // MARK: Space and words

    mutating func skipSpaceAndComments() throws(FileRefused) {
        while let byte = try feed.peek() {
            if ASCII.isSpace(byte) {
                feed.skip()
            } else if byte == UInt8(ascii: "#") {
                try feed.skipLine()
            } else if byte == UInt8(ascii: "-"), try feed.starts(with: "--") {
                try feed.skipLine()
            } else if byte == UInt8(ascii: "/"), try feed.starts(with: "/*") {
                try skipComment()
            } else {
                return
            }
        }
    }

    private mutating func skipComment() throws(FileRefused) {
        feed.skip()
        feed.skip()
        while let byte = try feed.take() {
            if byte == UInt8(ascii: "*"), try feed.peek() == UInt8(ascii: "/") { return feed.skip() }
        }
    }

    /// Passes all up to the next word; false at the end.
    mutating func skipToWord() throws(FileRefused) -> Bool {
        while true {
            try skipSpaceAndComments()
            guard let byte = try feed.peek() else { return false }
            if SQLLexer.isWord(byte) { return true }
            switch byte {
            case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"): try skipQuoted(byte)
            case UInt8(ascii: "\\"): try feed.skipLine()  // a command of psql
            default: feed.skip()
            }
        }
    }

    static func isWord(_ byte: UInt8) -> Bool {
        ASCII.isDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$") || ASCII.isLetter(byte)
    }

    /// The word that comes next in lower case, passed; empty where none does.
    mutating func word() throws(FileRefused) -> String {
        var letters: [UInt8] = []
        while let byte = try feed.peek(), SQLLexer.isWord(byte) {
            if letters.count < 256 { letters.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
            feed.skip()
        }
        return String(decoding: letters, as: UTF8.self)
    }

    /// The same, not passed.
    mutating func peekWord() throws(FileRefused) -> String {
        let here = feed.mark
        let word = try word()
        feed.goBack(to: here)
        return word
    }

    /// A name, perhaps quoted, perhaps after those of database and schema: its last part.
    mutating func name() throws(FileRefused) -> String? {
        var name: String?
        while true {
            try skipSpaceAndComments()
            guard let part = try simpleName() else { return name }
            name = part
            guard try feed.peek() == UInt8(ascii: ".") else { return name }
            feed.skip()
        }
    }

    private mutating func simpleName() throws(FileRefused) -> String? {
        guard let open = try feed.peek() else { return nil }
        let close: UInt8
        switch open {
        case UInt8(ascii: "`"), UInt8(ascii: "\""): close = open
        case UInt8(ascii: "["): close = UInt8(ascii: "]")
        default:
            guard SQLLexer.isWord(open) else { return nil }
            var letters: [UInt8] = []
            while let byte = try feed.peek(), SQLLexer.isWord(byte) {
                if letters.count < 256 { letters.append(byte) }
                feed.skip()
            }
            return String(decoding: letters, as: UTF8.self)
        }
        feed.skip()
        var letters: [UInt8] = []
        while let byte = try feed.take(), byte != close, byte != 0x0a {
            if letters.count < 256 { letters.append(byte) }
        }
        return String(decoding: letters, as: UTF8.self)
    }

    /// `(a, b, c)`
    mutating func names() throws(FileRefused) -> [String] {
        var names: [String] = []
        feed.skip()
        while let byte = try feed.peek(), names.count < 4096 {
            if byte == UInt8(ascii: ")") {
                feed.skip()
                break
            }
            if byte == UInt8(ascii: ",") {
                feed.skip()
            } else if let name = try name() {
                names.append(name)
            } else {
                try skipSpaceAndComments()
                guard let byte = try feed.peek(), byte != UInt8(ascii: ";"), byte != UInt8(ascii: "(") else { break }
                if byte != UInt8(ascii: ")"), byte != UInt8(ascii: ",") { feed.skip() }
            }
        }
        return names
    }

    /// The columns of `CREATE TABLE t (…`: the first word of each part that is no key or constraint.
    mutating func columnsOfCreate() throws(FileRefused) -> [String] {
        var names: [String] = []
        feed.skip()
        while names.count < 4096 {
            try skipSpaceAndComments()
            guard let byte = try feed.peek(), byte != UInt8(ascii: ")"), byte != UInt8(ascii: ";") else { break }
            let isQuoted = !SQLLexer.isWord(byte)
            guard let name = try simpleName() else { break }
            if isQuoted || !SQLLexer.constraints.contains(name.lowercased()) { names.append(name) }
            try skipPart()
            guard try feed.peek() == UInt8(ascii: ",") else { break }
            feed.skip()
        }
        return names
    }

    private static let constraints: Set<String> = [
        "primary", "unique", "key", "index", "constraint", "foreign", "check", "fulltext", "spatial", "exclude", "like",
    ]

    /// Passes up to the comma or bracket that ends a part of a list.
    private mutating func skipPart() throws(FileRefused) {
        var depth = 0
        while let byte = try feed.peek() {
            switch byte {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                if depth == 0 { return }
                depth -= 1
            case UInt8(ascii: ","): if depth == 0 { return }
            case UInt8(ascii: ";"): return
            case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"):
                try skipQuoted(byte)
                continue
            default: break
            }
            feed.skip()
        }
    }

    /// Passes the rest of a statement, its `;` included.
    mutating func skipStatement() throws(FileRefused) {
        while true {
            try skipSpaceAndComments()
            guard let byte = try feed.peek() else { return }
            switch byte {
            case UInt8(ascii: ";"): return feed.skip()
            case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"): try skipQuoted(byte)
            case UInt8(ascii: "$"): try skipDollarQuoted()
            default: feed.skip()
            }
        }
    }

    /// Passes a quoted text; one that does not close within a line limit is passed as a mere character.
    private mutating func skipQuoted(_ quote: UInt8) throws(FileRefused) {
        feed.skip()
        let here = feed.mark
        var count = 0
        while let byte = try feed.take() {
            count += 1
            if byte == UInt8(ascii: "\\"), backslash, try feed.peek() != nil {
                feed.skip()
            } else if byte == quote {
                if try feed.peek() != quote { return }
                feed.skip()
            } else if count > RowCells.rowLimit {
                break
            }
        }
        feed.goBack(to: here)
    }

    /// `$tag$ … $tag$`: the bodies of functions.
    private mutating func skipDollarQuoted() throws(FileRefused) {
        feed.skip()
        var tag: [UInt8] = []
        let here = feed.mark
        while let byte = try feed.peek(), byte != UInt8(ascii: "$"), SQLLexer.isWord(byte), tag.count < 64 {
            tag.append(byte)
            feed.skip()
        }
        guard try feed.peek() == UInt8(ascii: "$") else { return feed.goBack(to: here) }
        feed.skip()
        let mark = Array("$".utf8) + tag + Array("$".utf8)
        var matched = 0
        while let byte = try feed.take() {
            matched = byte == mark[matched] ? matched + 1 : byte == mark[0] ? 1 : 0
            if matched == mark.count { return }
        }
        feed.goBack(to: here)
    }

    // MARK: Values

    /// Reads `(…)`, giving each value (empty for NULL); what is wrong with it, or nil.
    mutating func tuple(_ take: ([UInt8]) -> Void) throws(FileRefused) -> String? {
        feed.skip()
        var total = 0
        while true {
            try skipSpaceAndComments()
            guard let byte = try feed.peek() else { return "the file ends within it" }
            if byte == UInt8(ascii: ")") {  // `()` or a comma before it
                feed.skip()
                return nil
            }
            value.removeAll(keepingCapacity: true)
            if let failure = try readValue() { return failure }
            total += value.count
            if total > RowCells.rowLimit * 8 { return "longer than \(RowCells.rowLimit * 8) bytes" }
            take(value)
            try skipSpaceAndComments()
            switch try feed.peek() {
            case UInt8(ascii: ","): feed.skip()
            case UInt8(ascii: ")"):
                feed.skip()
                return nil
            case nil: return "the file ends within it"
            default: return "neither a comma nor a bracket after a value"
            }
        }
    }

    private mutating func readValue() throws(FileRefused) -> String? {
        var word: [UInt8] = []
        var depth = 0
        while let byte = try feed.peek() {
            if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") && word.isEmpty {
                // `E'…'`, `N'…'`, `_binary '…'`: only PostgreSQL's E changes how it is read, X how it is written.
                let prefix = String(decoding: word, as: UTF8.self).lowercased()
                if let failure = try readString(byte, backslash || prefix == "e") { return failure }
                if prefix == "x" { value = SQLLexer.bytes(hexadecimal: value[...]) }
                return try skipCast()
            }
            if byte == UInt8(ascii: "("), !word.isEmpty {
                depth += 1
            } else if byte == UInt8(ascii: ")"), depth > 0 {
                depth -= 1
            } else if depth == 0, byte == UInt8(ascii: ",") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: ";") {
                break
            }
            if byte == UInt8(ascii: ":"), try feed.peekSecond() == UInt8(ascii: ":") {
                if let failure = try skipCast() { return failure }
                break
            }
            if word.count < 4096 * 16 { word.append(byte) }
            feed.skip()
            if ASCII.isSpace(byte) {  // `_binary '…'`
                while let next = try feed.peek(), ASCII.isSpace(next) { feed.skip() }
                word.removeLast()
                if depth == 0, try feed.peek() != UInt8(ascii: "'") { break }
            }
        }
        if word.starts(with: Array("0x".utf8)), word.count % 2 == 0 {
            value = SQLLexer.bytes(hexadecimal: word[2...])
        } else if String(decoding: word.prefix(8), as: UTF8.self).uppercased() != "NULL" {
            value = word
        }
        return nil
    }

    /// `'…'::text`
    private mutating func skipCast() throws(FileRefused) -> String? {
        guard try feed.peek() == UInt8(ascii: ":") else { return nil }
        var depth = 0
        while let byte = try feed.peek() {
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") {
                if depth == 0 { return nil }
                depth -= 1
            }
            if depth == 0, byte == UInt8(ascii: ",") { return nil }
            if byte == UInt8(ascii: ";") || byte == UInt8(ascii: "'") { return "no type after a value" }
            feed.skip()
        }
        return nil
    }

    private mutating func readString(_ quote: UInt8, _ backslash: Bool) throws(FileRefused) -> String? {
        feed.skip()
        var count = 0
        while let byte = try feed.take() {
            count += 1
            if count > RowCells.rowLimit * 8 { return "a string does not close" }
            if byte == UInt8(ascii: "\\"), backslash {
                guard let escaped = try feed.take() else { break }
                append(SQLLexer.unescaped(escaped))
            } else if byte == quote {
                guard try feed.peek() == quote else { return nil }
                feed.skip()
                append(quote)
            } else {
                append(byte)
            }
        }
        return "a string does not close"
    }

    private mutating func append(_ byte: UInt8) {
        if value.count < RowCells.cellLimit { value.append(byte) }
    }

    /// After a row that could not be read: up to what looks like the next row's or statement's beginning.
    mutating func skipBrokenRow() throws(FileRefused) {
        while let byte = try feed.take() {
            if byte == UInt8(ascii: ")"), try feed.peek() == UInt8(ascii: ",") {
                feed.skip()
                try feed.skipSpace()
                if try feed.peek() == UInt8(ascii: "(") { return }
            } else if byte == 0x0a {
                if try feed.peek() == UInt8(ascii: "(") { return }
                for word in ["insert ", "copy ", "create ", "replace ", "/*!", "unlock ", "-- "] as [StaticString]
                where try feed.starts(with: word) { return }
            }
        }
    }

    /// The comma after a row and the end of its line.
    mutating func skipRowEnd() throws(FileRefused) {
        while let byte = try feed.peek(), byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: ",") { feed.skip() }
        if try feed.peek() == UInt8(ascii: ";") { return }
        if try feed.peek() == 0x0d { feed.skip() }
        if try feed.peek() == 0x0a { feed.skip() }
    }

    static func unescaped(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "n"): 0x0a
        case UInt8(ascii: "r"): 0x0d
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "0"): 0
        case UInt8(ascii: "Z"): 0x1a
        default: byte
        }
    }

    /// A value of COPY.
    static func unescaped(_ value: ArraySlice<UInt8>) -> [UInt8] {
        guard value.contains(UInt8(ascii: "\\")) else { return Array(value) }
        var text: [UInt8] = []
        var isEscaped = false
        for byte in value {
            if isEscaped {
                text.append(unescaped(byte))
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else {
                text.append(byte)
            }
        }
        return text
    }

    private static func bytes(hexadecimal digits: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var high: UInt8?
        for digit in digits {
            let value: UInt8
            switch digit {
            case 0x30...0x39: value = digit - 0x30
            case 0x41...0x46: value = digit - 0x37
            case 0x61...0x66: value = digit - 0x57
            default: return Array(digits)
            }
            if let first = high {
                bytes.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        return bytes
    }
}
