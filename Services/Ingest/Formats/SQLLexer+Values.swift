/// The values of a row: what the literals of an expression say.
extension SQLLexer {
    private static let depthMax = 16

    /// Reads `(…)`, giving each value (empty for NULL); what is wrong with it, or nil.
    mutating func tuple(_ take: ([UInt8]) -> Void) throws(FileRefused) -> String? {
        feed.skip()
        if let failure = try values(take) { return failure }
        guard try feed.peek() == UInt8(ascii: ")") else {
            return try feed.peek() == nil ? "the file ends within it" : "neither a comma nor a bracket after a value"
        }
        feed.skip()
        return nil
    }

    /// Reads what commas stand between, up to a bracket, a word or the end; what is wrong with it, or nil.
    mutating func values(_ take: ([UInt8]) -> Void) throws(FileRefused) -> String? {
        begin()
        while true {
            try skipSpaceAndComments()
            guard let byte = try feed.peek() else { return "the file ends within it" }
            if byte == UInt8(ascii: ")") { return nil }  // `()` or a comma before it
            if let failure = try readValue() { return failure }
            take(value)
            try skipSpaceAndComments()
            guard try feed.peek() == UInt8(ascii: ",") else { return nil }
            feed.skip()
        }
    }

    /// A string, whatever stands before it to say how it is written; nil where none comes next.
    mutating func quoted() throws(FileRefused) -> [UInt8]? {
        begin()
        return try term(0)
    }

    /// Reads `name = value`, `separator` between them; false where something else stands in their place.
    mutating func assignments(
        _ separator: String, _ take: (String, [UInt8]) -> Void
    ) throws(FileRefused) -> Bool {
        begin()
        while true {
            guard let name = try name() else { return false }
            try skipSpaceAndComments()
            guard try feed.peek() == UInt8(ascii: "=") else { return false }
            feed.skip()
            guard try readValue() == nil else { return false }
            take(name, value)
            try skipSpaceAndComments()
            if separator == "," {
                guard try feed.peek() == UInt8(ascii: ",") else { return true }
                feed.skip()
            } else {
                guard try peekWord() == separator else { return true }
                _ = try word()
            }
        }
    }

    /// A new row: its values have to end within a limit.
    private mutating func begin() {
        end = feed.mark.offset + UInt64(min(RowCells.rowLimit * 8, feed.patience))
        (fault, isComputed) = (nil, false)
    }

    /// Reads one value into `value`; what is wrong with it, or nil.
    private mutating func readValue() throws(FileRefused) -> String? {
        try skipSpaceAndComments()
        value.removeAll(keepingCapacity: true)
        guard let byte = try feed.peek() else { return "the file ends within it" }
        var first: [UInt8]??
        if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
            try readString(byte, backslash)
            if fault != nil { return fault }
            if let next = try feed.peek(), next == UInt8(ascii: ",") || next == UInt8(ascii: ")") { return nil }
            first = .some(value)
        }
        value = try expression(first, 0) ?? []
        if fault == nil, feed.mark.offset > end { fault = "longer than \(RowCells.rowLimit * 8) bytes" }
        return fault
    }

    /// The text of an expression, up to the comma, bracket or word behind it; nil where it is NULL or only the database
    /// can tell it.
    private mutating func expression(_ first: [UInt8]??, _ depth: Int) throws(FileRefused) -> [UInt8]? {
        var text = if let first { first } else { try term(depth) }
        while fault == nil {
            try skipSpaceAndComments()
            guard let byte = try feed.peek() else { return text }
            switch byte {
            case UInt8(ascii: ","), UInt8(ascii: ")"), UInt8(ascii: ";"), UInt8(ascii: "}"): return text
            case UInt8(ascii: ":"): try skipType()
            case UInt8(ascii: "|"), UInt8(ascii: "+"):  // texts joined: by `+` in SQL Server
                while let sign = try feed.peek(), sign == byte { feed.skip() }
                guard let left = text else { return try skipRest() }
                text = try term(depth).map { left + $0 }
                if let joined = text, joined.count > RowCells.cellLimit { text = Array(joined[..<RowCells.cellLimit]) }
            case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "%"), UInt8(ascii: "<"),
                UInt8(ascii: ">"), UInt8(ascii: "="):
                return try skipRest()
            default:
                switch try peekWord() {
                case "as", "collate", "using":
                    _ = try word()
                    try skipSpaceAndComments()
                    if let bytes = text, let type = SQLBinaryDay(rawValue: try peekWord()) {
                        text = type.text(bytes) ?? bytes
                    }
                    try skipType()
                case let word where SQLLexer.ends.contains(word): return text
                default: fault = "neither a comma nor a bracket after a value"
                }
            }
        }
        return nil
    }

    /// Words that follow the last value of a statement without a bracket, or the first of the next.
    private static let ends: Set<String> = [
        "from", "union", "where", "and", "limit", "on", "go", "insert", "update", "returning",
    ]

    private mutating func term(_ depth: Int) throws(FileRefused) -> [UInt8]? {
        try skipSpaceAndComments()
        guard let byte = try feed.peek(), depth < SQLLexer.depthMax else {
            fault = "a value does not end"
            return nil
        }
        switch byte {
        case UInt8(ascii: "'"), UInt8(ascii: "\""): return try string(byte, backslash)
        case UInt8(ascii: "("), UInt8(ascii: "{"):  // `{d '…'}`
            feed.skip()
            let text = try expression(nil, depth + 1)
            let close = byte == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "}")
            guard try feed.peek() == close else {
                fault = fault ?? "a bracket does not close"
                return nil
            }
            feed.skip()
            return text
        default: break
        }
        let word = try bareWord()
        if fault != nil { return nil }
        try feed.skipSpace()
        switch try feed.peek() {
        case UInt8(ascii: "'") where !word.isEmpty:
            // `E'…'`, `N'…'`, `_binary '…'`: only PostgreSQL's E changes how it is read, X how it is written.
            switch String(decoding: word, as: UTF8.self).lowercased() {
            case "e":
                value.removeAll(keepingCapacity: true)
                try readString(UInt8(ascii: "'"), true, isRaw: true)
                return SQLEscapes.postgres(value[...])
            case "x": return SQLEscapes.bytes(hexadecimal: try string(UInt8(ascii: "'"), backslash)[...])
            default: return try string(UInt8(ascii: "'"), backslash)
            }
        case UInt8(ascii: "(") where !word.isEmpty: return try call(word, depth)
        default:
            let name = String(decoding: word.prefix(16), as: UTF8.self).lowercased()
            return SQLLexer.computing.contains(name) ? try skipRest() : literal(word)
        }
    }

    /// Words that begin an expression of several.
    private static let computing: Set<String> = ["interval", "case", "next", "not", "current_timestamp"]

    private mutating func literal(_ word: [UInt8]) -> [UInt8]? {
        guard let first = word.first else {
            fault = "neither a comma nor a bracket after a value"
            return nil
        }
        if word.starts(with: Array("0x".utf8)), word.count % 2 == 0 {
            return SQLEscapes.bytes(hexadecimal: word[2...])
        }
        if ASCII.isDigit(first) || [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ".")].contains(first) {
            return word
        }
        switch String(decoding: word.prefix(8), as: UTF8.self).lowercased() {
        case "true", "false": return word
        case "null", "default": return nil
        default:
            isComputed = true
            return nil
        }
    }

    /// What stands in the brackets of a function.
    private mutating func call(_ name: [UInt8], _ depth: Int) throws(FileRefused) -> [UInt8]? {
        feed.skip()
        guard let function = SQLFunction(rawValue: String(decoding: name, as: UTF8.self).lowercased()) else {
            return try skipRest(inBrackets: true)
        }
        var arguments: [[UInt8]?] = []
        // The name of a type or a format without quotes among them is no loss.
        let wasComputed = isComputed
        while fault == nil {
            try skipSpaceAndComments()
            if try feed.peek() == UInt8(ascii: ")") { break }
            let argument = try expression(nil, depth + 1)
            if arguments.count < 64 { arguments.append(argument) }
            try skipSpaceAndComments()
            switch try feed.peek() {
            case UInt8(ascii: ","): feed.skip()
            case UInt8(ascii: ")"): break
            default:  // `TRIM(BOTH ' ' FROM 'x')`
                if fault == nil { return try skipRest(inBrackets: true) }
            }
        }
        if fault != nil { return nil }
        feed.skip()
        let text = function.text(arguments)
        isComputed = text == nil ? isComputed : wasComputed
        return text.map { $0.count > RowCells.cellLimit ? Array($0[..<RowCells.cellLimit]) : $0 }
    }

    /// Passes what no literal tells, up to the comma or bracket that ends it, or over the bracket that is open.
    private mutating func skipRest(inBrackets: Bool = false) throws(FileRefused) -> [UInt8]? {
        isComputed = true
        var depth = inBrackets ? 1 : 0
        while let byte = try feed.peek() {
            if feed.mark.offset > end { fault = "a value does not end" }
            if fault != nil { return nil }
            switch byte {
            case UInt8(ascii: ","): if depth == 0 { return nil }
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                if depth == 0 { return nil }
                depth -= 1
                if depth == 0, inBrackets {
                    feed.skip()
                    return nil
                }
            case UInt8(ascii: "'"):
                value.removeAll(keepingCapacity: true)
                try readString(byte, backslash)
                continue
            case UInt8(ascii: ";"): fault = "a value does not end"
            default: break
            }
            feed.skip()
        }
        return nil
    }

    /// Passes `::text`, `AS character varying(15)`, `COLLATE x`.
    private mutating func skipType() throws(FileRefused) {
        var isInBrackets = false
        for _ in 0..<64 {
            try skipSpaceAndComments()
            guard let byte = try feed.peek() else { return }
            switch byte {
            case UInt8(ascii: "("): isInBrackets = true
            case UInt8(ascii: ")") where isInBrackets: isInBrackets = false
            case UInt8(ascii: ",") where isInBrackets: break
            case UInt8(ascii: "\""), UInt8(ascii: "`"):
                try skipQuoted(byte)
                continue
            case UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "["), UInt8(ascii: "]"): break
            default:
                guard SQLLexer.isWord(byte), !SQLLexer.ends.contains(try peekWord()) else { return }
                _ = try word()
                continue
            }
            feed.skip()
        }
        fault = "no type after a value"
    }

    /// A number, the name of a function or a column, the prefix of a string.
    private mutating func bareWord() throws(FileRefused) -> [UInt8] {
        var word: [UInt8] = []
        while let byte = try feed.peek() {
            switch byte {
            case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ";"), UInt8(ascii: "'"),
                UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: ":"):
                return word
            case _ where ASCII.isSpace(byte): return word
            default: break
            }
            if word.count < RowCells.cellLimit { word.append(byte) } else { fault = "a value does not end" }
            if fault != nil { return word }
            feed.skip()
        }
        return word
    }

    private mutating func string(_ quote: UInt8, _ backslash: Bool) throws(FileRefused) -> [UInt8] {
        value.removeAll(keepingCapacity: true)
        try readString(quote, backslash)
        return value
    }

    /// Appends the text of a string to `value`; `isRaw`: its backslashes are left to be read.
    private mutating func readString(
        _ quote: UInt8, _ backslash: Bool, isRaw: Bool = false
    ) throws(FileRefused) {
        let limit = end - min(feed.mark.offset, end)
        feed.skip()
        var count = 0
        while let byte = try feed.take() {
            count += 1
            if count > limit { break }
            if byte == UInt8(ascii: "\\"), backslash {
                guard let escaped = try feed.take() else { break }
                if isRaw { append(byte) }
                append(isRaw ? escaped : SQLEscapes.mysql(escaped))
            } else if byte == quote {
                guard try feed.peek() == quote else { return }
                feed.skip()
                append(quote)
            } else {
                append(byte)
            }
        }
        fault = "a string does not close"
    }

    private mutating func append(_ byte: UInt8) {
        if value.count < RowCells.cellLimit { value.append(byte) }
    }
}
