/// How the lines behind a COPY are written, as its options say.
struct SQLCopy {
    private(set) var isCSV = false
    private(set) var hasHeader = false
    private var delimiter: UInt8?
    private var null: [UInt8]?
    private var quote = UInt8(ascii: "\"")
    private var escape: UInt8?

    /// Reads the options up to the end of the statement.
    init(_ lexer: inout SQLLexer) throws(FileRefused) {
        for _ in 0..<100 {
            try lexer.skipSpaceAndComments()
            guard let byte = try lexer.feed.peek() else { return }
            guard SQLLexer.isWord(byte) else {
                if byte == UInt8(ascii: "'") { try lexer.skipQuoted(byte) } else { lexer.feed.skip() }
                if byte == UInt8(ascii: ";") { return }
                continue
            }
            switch try lexer.word() {
            case "csv": isCSV = true
            case "header":
                try lexer.skipSpaceAndComments()
                hasHeader = !["false", "off", "0"].contains(try lexer.peekWord())
            case "delimiter", "delimiters": delimiter = try SQLCopy.text(&lexer)?.first
            case "null": null = try SQLCopy.text(&lexer)
            case "quote": quote = try SQLCopy.text(&lexer)?.first ?? quote
            case "escape": escape = try SQLCopy.text(&lexer)?.first
            default: continue
            }
        }
    }

    /// `';'`, `AS ';'`, `E'\t'`
    private static func text(_ lexer: inout SQLLexer) throws(FileRefused) -> [UInt8]? {
        try lexer.skipSpaceAndComments()
        if try lexer.peekWord() == "as" { _ = try lexer.word() }
        return try lexer.quoted()
    }

    /// A line's values; nil is NULL.
    func values(_ line: [UInt8]) -> [[UInt8]?] {
        let delimiter = delimiter ?? (isCSV ? UInt8(ascii: ",") : 0x09)
        return isCSV ? quoted(line, delimiter) : escaped(line, delimiter)
    }

    private func escaped(_ line: [UInt8], _ delimiter: UInt8) -> [[UInt8]?] {
        let null = null ?? Array("\\N".utf8)
        var (values, lower, index) = ([[UInt8]?](), 0, 0)
        while index <= line.count {
            if index == line.count || line[index] == delimiter {
                let value = line[lower..<index]
                values.append(value == null[...] ? nil : SQLEscapes.postgres(value))
                lower = index + 1
            } else if line[index] == UInt8(ascii: "\\"), index + 1 < line.count {
                index += 1
            }
            index += 1
        }
        return values
    }

    private func quoted(_ line: [UInt8], _ delimiter: UInt8) -> [[UInt8]?] {
        let null = null ?? []
        var (values, value, index) = ([[UInt8]?](), [UInt8](), 0)
        var (isQuoted, wasQuoted) = (false, false)
        while index <= line.count {
            if index == line.count || !isQuoted && line[index] == delimiter {
                values.append(!wasQuoted && value == null ? nil : value)
                (value, wasQuoted) = ([], false)
            } else if isQuoted, line[index] == escape ?? quote, index + 1 < line.count,
                line[index + 1] == quote || line[index + 1] == escape
            {
                index += 1
                value.append(line[index])
            } else if line[index] == quote {
                isQuoted.toggle()
                wasQuoted = true
            } else {
                value.append(line[index])
            }
            index += 1
        }
        return values
    }

    /// A quote is open at the line's end: it goes on.
    func isOpen(_ line: [UInt8]) -> Bool {
        guard isCSV else { return false }
        var (isQuoted, index) = (false, 0)
        while index < line.count {
            if isQuoted, let escape, escape != quote, line[index] == escape {
                index += 1
            } else if line[index] == quote {
                isQuoted.toggle()
            }
            index += 1
        }
        return isQuoted
    }
}
