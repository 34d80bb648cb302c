/// The values of a row, as INSERT and COPY write them.
extension SQLLexer {
    /// Reads `(…)`, giving each value (empty for NULL); what is wrong with it, or nil.
    mutating func tuple(_ take: ([UInt8]) -> Void) throws(FileRefused) -> String? {
        feed.skip()
        let begin = feed.mark.offset
        let limit = UInt64(min(RowCells.rowLimit * 8, feed.patience))
        while true {
            try skipSpaceAndComments()
            guard let byte = try feed.peek() else { return "the file ends within it" }
            if byte == UInt8(ascii: ")") {  // `()` or a comma before it
                feed.skip()
                return nil
            }
            value.removeAll(keepingCapacity: true)
            if let failure = try readValue(upTo: begin + limit) { return failure }
            if feed.mark.offset > begin + limit { return "longer than \(limit) bytes" }
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

    private mutating func readValue(upTo end: UInt64) throws(FileRefused) -> String? {
        var word: [UInt8] = []
        var (depth, count) = (0, 0)
        let limit = end - min(feed.mark.offset, end)
        while let byte = try feed.peek() {
            count += 1
            if count > limit { return "a value does not end" }
            if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") && word.isEmpty {
                // `E'…'`, `N'…'`, `_binary '…'`: only PostgreSQL's E changes how it is read, X how it is written.
                let prefix = String(decoding: word, as: UTF8.self).lowercased()
                if let failure = try readString(byte, backslash || prefix == "e", limit) { return failure }
                if prefix == "x" { value = SQLLexer.bytes(hexadecimal: value[...]) }
                return try skipCast(limit)
            }
            if byte == UInt8(ascii: "("), !word.isEmpty {
                depth += 1
            } else if byte == UInt8(ascii: ")"), depth > 0 {
                depth -= 1
            } else if depth == 0, byte == UInt8(ascii: ",") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: ";") {
                break
            }
            if byte == UInt8(ascii: ":"), try feed.peekSecond() == UInt8(ascii: ":") {
                if let failure = try skipCast(limit) { return failure }
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
    private mutating func skipCast(_ limit: UInt64) throws(FileRefused) -> String? {
        guard try feed.peek() == UInt8(ascii: ":") else { return nil }
        var (depth, count) = (0, 0)
        while let byte = try feed.peek() {
            count += 1
            if count > limit { return "no type after a value" }
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

    private mutating func readString(
        _ quote: UInt8, _ backslash: Bool, _ limit: UInt64
    ) throws(FileRefused) -> String? {
        feed.skip()
        var count = 0
        while let byte = try feed.take() {
            count += 1
            if count > limit { return "a string does not close" }
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
