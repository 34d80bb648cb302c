/// What a statement is, read up to where its values begin.
enum SQLStatement {
    case tuples(table: String, columns: [String]?)
    /// `SELECT` and what is selected.
    case selects(table: String, columns: [String]?)
    /// `name = value` and so on, of UPDATE with the same behind WHERE.
    case assignments(table: String, isUpdate: Bool)
    case copied(table: String, columns: [String]?, SQLCopy)
    case created(table: String, columns: [String])
    /// Passed: it holds no rows.
    case frame
    /// It holds people, or might, in no way that is read here.
    case unread(String)
}

extension SQLLexer {
    /// Reads the statement that begins with the next word.
    mutating func statement() throws(FileRefused) -> SQLStatement {
        let word = try word()
        switch word {
        case "insert", "replace", "into":
            return try insert() ?? .unread("an \(word.uppercased()) without values of its own")
        case "update": return try update() ?? .unread("an UPDATE of more than one row's values")
        case "merge", "upsert", "with", "call": return .unread("\(word.uppercased()): not a row that can be read")
        case "create": return try create()
        case "copy": return try copy()
        case "delimiter": try readDelimiter()
        case "go", "rem", "remark", "prompt": try feed.skipLine()
        default: try skipStatement()
        }
        return .frame
    }

    private static let modifiers: Set<String> = [
        "into", "ignore", "delayed", "low_priority", "high_priority", "or", "replace", "overwrite", "table", "all",
        "abort",
        "fail", "rollback",
    ]

    private mutating func insert() throws(FileRefused) -> SQLStatement? {
        for _ in 0..<4 {  // LOW_PRIORITY, IGNORE, OR REPLACE, INTO
            try skipSpaceAndComments()
            guard SQLLexer.modifiers.contains(try peekWord()) else { break }
            _ = try word()
        }
        guard let table = try name() else { return nil }
        var columns: [String]?
        for _ in 0..<4 {  // AS x, PARTITION (p0), the columns, OVERRIDING SYSTEM VALUE
            try skipSpaceAndComments()
            if try feed.peek() == UInt8(ascii: "(") {
                columns = try names()
                continue
            }
            switch try word() {
            case "as": _ = try name()
            case "partition":
                try skipSpaceAndComments()
                if try feed.peek() == UInt8(ascii: "(") { _ = try names() }
            case "overriding":
                for _ in 0..<2 {
                    try skipSpaceAndComments()
                    _ = try word()
                }
            case "values", "value": return .tuples(table: table, columns: columns)
            case "select": return .selects(table: table, columns: columns)
            case "set": return columns == nil ? .assignments(table: table, isUpdate: false) : nil
            default: return nil
            }
        }
        return nil
    }

    private mutating func update() throws(FileRefused) -> SQLStatement? {
        for _ in 0..<2 {
            try skipSpaceAndComments()
            guard ["low_priority", "ignore", "only"].contains(try peekWord()) else { break }
            _ = try word()
        }
        guard let table = try name() else { return nil }
        try skipSpaceAndComments()
        return try word() == "set" ? .assignments(table: table, isUpdate: true) : nil
    }

    private mutating func create() throws(FileRefused) -> SQLStatement {
        for _ in 0..<6 {  // TEMPORARY, UNLOGGED, TABLE, IF NOT EXISTS
            try skipSpaceAndComments()
            let word = try peekWord()
            guard ["temporary", "unlogged", "global", "local", "table", "if", "not", "exists"].contains(word) else {
                break
            }
            _ = try self.word()
            if word != "table" { continue }
            try skipSpaceAndComments()
            for _ in 0..<3 where ["if", "not", "exists"].contains(try peekWord()) {
                _ = try self.word()
                try skipSpaceAndComments()
            }
            guard let name = try name() else { break }
            try skipSpaceAndComments()
            guard try feed.peek() == UInt8(ascii: "(") else { break }
            let columns = try columnsOfCreate()
            try skipStatement()
            return .created(table: name, columns: columns)
        }
        try skipStatement()
        return .frame
    }

    private mutating func copy() throws(FileRefused) -> SQLStatement {
        guard let table = try name() else {
            try skipStatement()
            return .frame
        }
        try skipSpaceAndComments()
        var columns: [String]?
        if try feed.peek() == UInt8(ascii: "(") { columns = try names() }
        for word in ["from", "stdin"] {
            try skipSpaceAndComments()
            guard try peekWord() == word else {
                try skipStatement()
                return .frame
            }
            _ = try self.word()
        }
        let form = try SQLCopy(&self)
        try feed.skipLine()
        return .copied(table: table, columns: columns, form)
    }
}
