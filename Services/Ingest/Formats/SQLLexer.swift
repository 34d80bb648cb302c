/// The words, names and values of SQL, as MySQL and PostgreSQL write them in dumps: what is passed over here, names and
/// values in files of their own.
struct SQLLexer: ~Copyable {
    var feed: TextFeed
    /// A backslash escapes within strings.
    let backslash: Bool
    /// The last value read; where the row has to end that it is of; what is wrong with it.
    var value: [UInt8] = []
    var end: UInt64 = 0
    var fault: String?
    /// Some value of the row is for the database alone to tell.
    var isComputed = false
    /// What ends a statement: `DELIMITER` changes it.
    var delimiter: [UInt8] = [UInt8(ascii: ";")]

    init(_ feed: consuming TextFeed, backslash: Bool) {
        self.feed = feed
        self.backslash = backslash
    }

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

    /// Passes a comment; one that does not close hides nothing: it is passed as mere characters.
    private mutating func skipComment() throws(FileRefused) {
        feed.skip()
        feed.skip()
        let here = feed.mark
        var rest = feed.patience
        while rest > 0, let byte = try feed.take() {
            rest -= 1
            if byte == UInt8(ascii: "*"), try feed.peek() == UInt8(ascii: "/") { return feed.skip() }
        }
        try feed.goBack(to: here)
    }

    /// Passes all up to the next word; false at the end.
    mutating func skipToWord() throws(FileRefused) -> Bool {
        while true {
            try skipSpaceAndComments()
            guard let byte = try feed.peek() else { return false }
            if byte == delimiter[0], try skipDelimiter() { continue }
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
        try feed.goBack(to: here)
        return word
    }

    /// Passes the rest of a statement, what ends it included. SQL Server may do without: a line of `GO` ends it too, and
    /// the next INSERT.
    mutating func skipStatement() throws(FileRefused) {
        let isOfLines = delimiter == [UInt8(ascii: ";")]
        while true {
            try skipSpaceAndComments()
            guard let byte = try feed.peek() else { return }
            if isOfLines, !feed.isMidLine, try feed.starts(with: "insert ") { return }
            if isOfLines, !feed.isMidLine, byte | 0x20 == UInt8(ascii: "g"), try peekWord() == "go" { return }
            if byte == delimiter[0], try skipDelimiter() { return }
            switch byte {
            case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"): try skipQuoted(byte)
            case UInt8(ascii: "$"): try skipDollarQuoted()
            default: feed.skip()
            }
        }
    }

    private mutating func skipDelimiter() throws(FileRefused) -> Bool {
        let here = feed.mark
        for sign in delimiter {
            guard try feed.take() == sign else {
                try feed.goBack(to: here)
                return false
            }
        }
        return true
    }

    /// What stands behind DELIMITER on its line.
    mutating func readDelimiter() throws(FileRefused) {
        var line: [UInt8] = []
        _ = try feed.readLine(into: &line, limit: 64)
        let sign = line[line.span.trimmedRange]
        delimiter = sign.isEmpty ? [UInt8(ascii: ";")] : Array(sign)
    }

    /// Passes a quoted text; one that does not close within a line limit is passed as a mere character.
    mutating func skipQuoted(_ quote: UInt8) throws(FileRefused) {
        feed.skip()
        let here = feed.mark
        let limit = min(RowCells.rowLimit, feed.patience)
        var count = 0
        while let byte = try feed.take() {
            count += 1
            if count > limit { break }
            if byte == UInt8(ascii: "\\"), backslash, try feed.peek() != nil {
                feed.skip()
            } else if byte == quote {
                if try feed.peek() != quote { return }
                feed.skip()
            }
        }
        try feed.goBack(to: here)
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
        guard try feed.peek() == UInt8(ascii: "$") else { return try feed.goBack(to: here) }
        feed.skip()
        let mark = Array("$".utf8) + tag + Array("$".utf8)
        var matched = 0
        var rest = feed.patience
        while rest > 0, let byte = try feed.take() {
            rest -= 1
            matched = byte == mark[matched] ? matched + 1 : byte == mark[0] ? 1 : 0
            if matched == mark.count { return }
        }
        try feed.goBack(to: here)
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
}
