import Inflating

/// What the first bytes of a file say it is, when it is not a table of text. By content, never by extension.
enum Signature {
    enum Kind: Equatable {
        case container(Container)
        case format(Format)
        /// What it seems to be, that no table can be read from.
        case refused(String)
        /// Lines: delimited or of fixed width.
        case lines
    }

    /// `count`: bytes of the whole.
    static func kind(_ head: [UInt8], count: UInt64) -> Kind {
        if head.starts(with: [0x1f, 0x8b]) {
            var plain: [UInt8] = []
            _ = Inflater(.gzip).unpack(head, from: 0, into: &plain, limit: 512)
            return .container(TarDirectory.isHead(plain) ? .tarGzip : .gzip)
        }
        if head.dropFirst(30).starts(with: "mimetypeapplication/vnd.oasis.opendocument".utf8) {
            return .refused("an OpenDocument file: save it as XLSX or CSV")
        }
        if head.starts(with: [0x50, 0x4b, 0x03, 0x04]) || head.starts(with: [0x50, 0x4b, 0x05, 0x06]) {
            return .container(.zip)
        }
        for (bytes, name) in known where head.starts(with: bytes) { return .refused(name) }
        if head.starts(with: CompoundFile.signature) || BIFFWorkbook.isBare(head) { return .format(.xls) }
        if isDatabase(head) { return .format(.sqlite) }
        if TarDirectory.isHead(head) { return .container(.tar) }
        if DBFCursor.isOne(head, count: count) { return .format(.dbf) }
        let text = beginning(head)
        if let format = format(text) { return .format(format) }
        if let other = OtherText.kind(text) { return .refused(other) }
        if let format = list(text) { return .format(format) }
        return isNoise(head) ? .refused("binary data of no known kind") : .lines
    }

    static func isDatabase(_ head: [UInt8]) -> Bool { head.starts(with: "SQLite format 3\0".utf8) }

    /// The first text of the head, from its first character that is no space on; UTF-16 as UTF-8.
    static func beginning(_ head: [UInt8]) -> ArraySlice<UInt8> {
        var text = head
        if let (encoding, length) = utf16(head) {
            var units = Array(head.dropFirst(length).prefix(64 * 1024))
            text = []
            UTF16Text.drain(&units, littleEndian: encoding == .utf16Little, isLast: false, into: &text)
        }
        return text.drop { $0 == 0xef || $0 == 0xbb || $0 == 0xbf || ASCII.isSpace($0) || $0 == 0x0b || $0 == 0x1e }
    }

    private static func format(_ text: ArraySlice<UInt8>) -> Format? {
        if JSONLists(text) != nil { return .jsonLists }
        if JSONValues(text)?.areOfPeople == true { return .json }
        if isJSON(text) {
            return text.prefix(4096).contains(Array("\"resourceType\"".utf8)) ? .fhir : .json
        }
        if let format = markup(text) { return format }
        let line = Array(text.prefix { $0 != 0x0a && $0 != 0x0d }.prefix(4096))
        for name in ["MSH", "FHS", "BHS"] where line.starts(with: name.utf8) {
            if PipeSeparators(line, isHPRIM: false)?.component != nil { return .hl7 }
        }
        if line.first == UInt8(ascii: "H"), let signs = PipeSeparators(line, isHPRIM: true), signs.escape != nil {
            return .hprimSante
        }
        if isSQL(text) { return .sql }
        return HPRIMMedecinShape.begins(text) ? .hprimMedecin : nil
    }

    /// People one below the other or side by side, but in no table.
    private static func list(_ text: ArraySlice<UInt8>) -> Format? {
        if CardCursor.begins(text) { return .vCard }
        if AddressList(text) != nil { return .addressList }
        return BlockShape(text) == nil ? nil : .blocks
    }

    private static func markup(_ text: ArraySlice<UInt8>) -> Format? {
        guard text.first == UInt8(ascii: "<"), let second = text.dropFirst().first,
            ASCII.isLetter(second) || second == UInt8(ascii: "!") || second == UInt8(ascii: "?")
        else { return nil }
        let head = String(decoding: text.prefix(64 * 1024), as: UTF8.self).lowercased()
        if head.hasPrefix("<!doctype html") || head.hasPrefix("<html") || head.hasPrefix("<table") { return .html }
        if let format = HealthXML.format(head) { return format }  // whose texts may hold tables
        if head.contains("urn:schemas-microsoft-com:office:spreadsheet") { return .excelXML }
        return head.contains("<table") && head.contains("<tr") ? .html : .xml
    }

    /// An object with a name in it, or an array of objects; `{…}` alone may well be a cell.
    private static func isJSON(_ text: ArraySlice<UInt8>) -> Bool {
        var signs: [UInt8] = []
        for byte in text.prefix(4096) where !ASCII.isSpace(byte) {
            if byte == UInt8(ascii: "["), signs.isEmpty || signs == [byte] {
                if signs.isEmpty { signs.append(byte) }
            } else {
                signs.append(byte)
            }
            if signs.count == 3 { break }
        }
        let (object, quote) = (UInt8(ascii: "{"), UInt8(ascii: "\""))
        return signs.starts(with: [object, quote]) || signs.starts(with: [UInt8(ascii: "["), object])
            || signs.starts(with: [object, UInt8(ascii: "}")])
    }

    /// A text that begins as a script does and has rows in it.
    private static func isSQL(_ text: ArraySlice<UInt8>) -> Bool {
        let line = String(decoding: text.prefix { $0 != 0x0a && $0 != 0x0d }.prefix(4096), as: UTF8.self).uppercased()
        guard isOfScript(line) else { return false }
        return String(decoding: text.prefix(64 * 1024), as: UTF8.self).uppercased()
            .split(whereSeparator: \.isNewline).contains(where: holdsRows)
    }

    private static func isOfScript(_ line: String) -> Bool {
        if line.hasPrefix("--") || line.hasPrefix("/*") || line.hasPrefix("#") || line.hasPrefix("\\") { return true }
        let word = line.prefix { $0.isLetter || $0 == "_" }
        guard let next = line.dropFirst(word.count).first else { return ["BEGIN", "GO", "COMMIT"].contains(word) }
        return scriptWords.contains(word) && (next.isWhitespace || next == ";")
    }

    private static let scriptWords: Set<Substring> = [
        "INSERT", "REPLACE", "CREATE", "DROP", "COPY", "UPDATE", "SET", "BEGIN", "START", "PRAGMA", "USE", "LOCK",
        "SELECT",
        "ALTER", "DELIMITER", "DELETE", "TRUNCATE", "REM", "PROMPT", "EXEC", "PRINT", "DECLARE", "GRANT", "COMMENT",
        "CONNECT",
        "WHENEVER", "SPOOL", "ALTER", "IF", "MERGE", "WITH", "CALL",
    ]

    private static func holdsRows(_ line: Substring) -> Bool {
        var words = line.prefix(200).split { $0 == " " || $0 == "\t" || $0 == "(" }[...]
        guard let first = words.popFirst(), let second = words.popFirst() else { return false }
        switch first {
        case "INSERT", "REPLACE":
            return ["INTO", "IGNORE", "OR", "ALL", "LOW_PRIORITY", "DELAYED", "HIGH_PRIORITY"].contains(second)
                || ["[", "\"", "`"].contains(second.prefix(1)) || words.contains("VALUES")
        case "UPDATE": return words.contains("SET")
        case "CREATE": return second == "TABLE" || words.first == "TABLE"
        case "DROP": return second == "TABLE" && words.first == "IF"
        case "COPY": return line.contains(" FROM STDIN")
        case "MERGE": return second == "INTO"
        default: return false
        }
    }

    /// Whether backslashes escape in the strings of an SQL dump.
    static func hasBackslashes(_ head: [UInt8], _ survey: TextSurvey) -> Bool {
        let text = String(decoding: head.prefix(16 * 1024), as: UTF8.self).uppercased()
        if text.contains("NO_BACKSLASH_ESCAPES") { return false }
        if text.contains("MYSQL") || text.contains("MARIADB") || text.contains("`") { return true }
        // Nor do they in what SQL Server and Oracle write.
        let others = ["POSTGRESQL", "STANDARD_CONFORMING_STRINGS", "PRAGMA ", "[DBO].", "SET DEFINE OFF"]
        if others.contains(where: text.contains) { return false }
        return survey.samples.contains { $0.contains(Array("\\'".utf8)) }
    }

    private static let known: [([UInt8], String)] = [
        ([0x37, 0x7a, 0xbc, 0xaf], "a 7z archive: unpack it first"),
        ([0x09, 0x02, 0x06, 0x00], "an XLS workbook older than 1993: save it as CSV"),
        ([0x09, 0x04, 0x06, 0x00], "an XLS workbook older than 1993: save it as CSV"),
        ([0x37, 0x7f, 0x06, 0x82], "the write-ahead log of an SQLite database: let SQLite take it in first"),
        ([0x37, 0x7f, 0x06, 0x83], "the write-ahead log of an SQLite database: let SQLite take it in first"),
        ([0xd9, 0xd5, 0x05, 0xf9], "the journal of an SQLite database: let SQLite roll it back first"),
        ([0x18, 0xe2, 0x2d, 0x00], "the shared memory of an SQLite database: nothing stands in it"),
        (Array("%PDF".utf8), "a PDF: no table can be read from it"),
        ([0x89, 0x50, 0x4e, 0x47], "a PNG image"), ([0xff, 0xd8, 0xff], "a JPEG image"),
        ([0x7f, 0x45, 0x4c, 0x46], "a program"), (Array("GIF8".utf8), "a GIF image"),
        ([0x28, 0xb5, 0x2f, 0xfd], "zstd: unpack it first"), (Array("BZh".utf8), "bzip2: unpack it first"),
        ([0xfd, 0x37, 0x7a, 0x58, 0x5a], "xz: unpack it first"), (Array("Rar!".utf8), "a RAR archive: unpack it first"),
    ]
    private static func isNoise(_ head: [UInt8]) -> Bool {
        guard utf16(head) == nil else { return false }
        let controls = head.count {
            $0 < 0x20 && $0 != 0 && !ASCII.isSpace($0) && $0 != 0x01 && $0 != 0x1e && $0 != 0x1f && $0 != 0x1a
        }
        // Zeros pad the cells of some programs' texts.
        return controls * 20 > head.count || head.count { $0 == 0 } * 2 > head.count
    }

    /// UTF-16 by its mark or its zero bytes, and the length of the mark.
    static func utf16(_ head: [UInt8]) -> (encoding: TextEncoding, markLength: Int)? {
        if head.starts(with: [0xff, 0xfe]) { return (.utf16Little, 2) }
        if head.starts(with: [0xfe, 0xff]) { return (.utf16Big, 2) }
        var zeros = (even: 0, odd: 0)
        let length = min(head.count, 4096) & ~1
        guard length >= 8 else { return nil }
        for index in 0..<length where head[index] == 0 {
            if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
        }
        if zeros.odd * 10 > length * 3, zeros.even * 20 < length { return (.utf16Little, 0) }
        if zeros.even * 10 > length * 3, zeros.odd * 20 < length { return (.utf16Big, 0) }
        return nil
    }
}
