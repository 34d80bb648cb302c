/// Names of tables and columns, and lists of them.
extension SQLLexer {
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
}
