/// How a text of fields below each other is written: `Nom : MARTIN`, one field a line, one person after the other; also
/// rows printed by psql (`\x`) or MySQL (`\G`), and LDIF. Told from its beginning, the same each time.
struct BlockShape {
    enum Line: Equatable {
        case blank
        /// A rule or a numbered title that stands between persons.
        case mark
        case field(key: String, value: ArraySlice<UInt8>)
        case other
    }

    private(set) var separator = UInt8(ascii: ":")
    /// LDIF (RFC 2849): a line that begins with a space goes on the one above it, `::` announces base64.
    private(set) var isDirectory = false
    /// A blank line ends a person.
    private(set) var blanksPart = true
    /// Rows that a database's console printed: a mark stands above each.
    private(set) var isPrinted = false
    /// What most persons begin with.
    private(set) var firstKey = ""
    /// Those met more than once, or known.
    private(set) var keys: Set<String> = []

    /// The head of a text, in UTF-8 or bytes of a code page.
    init?(_ head: ArraySlice<UInt8>) {
        let lines = head.split(omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0a })
        guard let first = lines.first(where: { !$0.allSatisfy(ASCII.isSpace) }) else { return nil }
        isDirectory = BlockShape.beginsDirectory(lines)
        if first.starts(with: "-[ RECORD ".utf8) { (isPrinted, separator) = (true, UInt8(ascii: "|")) }
        if first.starts(with: "***".utf8), first.contains(". row ***".utf8) { isPrinted = true }
        if measure(lines) { return }
        separator = UInt8(ascii: "=")
        guard !isDirectory, measure(lines) else { return nil }
    }

    /// The first line that says something, comments aside, is a name of an entry or the format's version.
    private static func beginsDirectory(_ lines: [ArraySlice<UInt8>]) -> Bool {
        let telling = lines.lazy.filter { !$0.isEmpty && $0.first != UInt8(ascii: "#") }.prefix(2)
            .map { String(decoding: $0.prefix(16), as: UTF8.self).lowercased() }
        return telling.first?.hasPrefix("dn:") == true
            || telling.first?.hasPrefix("version:") == true && telling.last?.hasPrefix("dn:") == true
    }

    /// Whether fields make up most of the lines, and say that people are in them.
    private mutating func measure(_ lines: [ArraySlice<UInt8>]) -> Bool {
        guard mayBeFields(lines) else { return false }
        var (counts, starts, afterBlank): ([String: Int], [String: Int], [String: Int]) = ([:], [:], [:])
        var order: [String] = []
        var (fields, others, isOpen, isBlank) = (0, 0, false, true)
        for line in lines {
            switch self.line(line) {
            case .blank: (isOpen, isBlank) = (false, true)
            case .mark: (isOpen, isBlank) = (false, false)
            case .other: others += 1
            case .field(let key, var value):
                if !isOpen {
                    starts[key, default: 0] += 1
                    if isBlank { afterBlank[key, default: 0] += 1 }
                    isOpen = true
                }
                var next: String? = key
                while let key = next {
                    fields += 1
                    if counts[key] == nil { order.append(key) }
                    counts[key, default: 0] += 1
                    let inner = innerField(value)
                    (next, value) = (inner?.key, inner?.value ?? [])
                }
            }
        }
        let known = order.filter { meaning($0) != nil }
        func tells(_ fields: Set<ColumnField>) -> Bool {
            known.contains { meaning($0).map { fields.contains($0.field) } ?? false }
        }
        let knownFields = known.reduce(0) { $0 + counts[$1, default: 0] }
        // Keys nobody knows are keys where they come again and again.
        let areKeys = knownFields * 2 >= fields || knownFields * 3 >= fields && order.count * 2 <= fields
        let isSure = isPrinted || isDirectory
        guard fields > others, isSure || known.count > 1 && tells(BlockShape.own) && areKeys else { return false }
        let beginnings = (isSure ? order : known).filter { starts[$0] != nil }
        firstKey = beginnings.max { starts[$0, default: 0] < starts[$1, default: 0] } ?? order[0]
        // Once only, with nobody named: how to reach whoever wrote the text.
        guard isSure || counts[firstKey, default: 0] > 1 || tells(BlockShape.single) else { return false }
        let stretches = afterBlank.values.reduce(0, +)
        blanksPart = isDirectory || afterBlank[firstKey, default: 0] * 10 > stretches * 6
        keys = Set(order.filter { counts[$0, default: 0] > 1 }).union(known)
        return true
    }

    /// Whether there are separators for as many fields as there are lines without: soon told of a table.
    private func mayBeFields(_ lines: [ArraySlice<UInt8>]) -> Bool {
        var (separators, others) = (0, 0)
        for line in lines where !line.isEmpty {
            let count = line.count { $0 == separator }
            if count == 0 { others += 1 } else { separators += count }
        }
        return isPrinted || isDirectory || separators > others
    }

    /// What a key means, where its words or the format say so.
    func meaning(_ key: String) -> ColumnReading? {
        if isDirectory, let reading = DirectoryKey.meaning(key) { return reading }
        return HeaderWords.meaning(key).map { ColumnReading($0.field, kind: $0.kind) }
    }

    /// What tells of a person.
    static let own: Set<ColumnField> = [
        .surname, .birthName, .fullName, .givenNames, .birthDate, .nationalID, .phone, .email, .localID, .address,
    ]

    /// Of these a person has one: another begins the next person.
    static let single: Set<ColumnField> = [.surname, .fullName, .givenNames, .birthDate, .nationalID]

    // MARK: lines

    func line(_ text: ArraySlice<UInt8>) -> Line {
        var text = text
        while let last = text.last, ASCII.isSpace(last) { text.removeLast() }
        guard !text.isEmpty else { return .blank }
        if isDirectory {
            guard let first = text.first, first != UInt8(ascii: "#"), !ASCII.isSpace(first) else { return .other }
        }
        if BlockShape.isRule(text) { return .mark }
        if let at = field(text) {
            let key = BlockShape.key(text[..<at])
            return .field(key: key, value: text[(at + 1)...].drop(while: ASCII.isSpace))
        }
        return BlockShape.isNumberedTitle(text) ? .mark : .other
    }

    /// Where the separator behind a line's key stands; nil where it has none.
    private func field(_ text: ArraySlice<UInt8>) -> Int? {
        guard let at = text.prefix(BlockShape.keyLimit).firstIndex(of: separator) else { return nil }
        let key = BlockShape.trimmed(text[..<at])
        guard let first = key.first, ASCII.isLetter(first), key.count(where: { $0 == 0x20 }) < 6,
            key.allSatisfy({ BlockShape.isOfKey($0) || isDirectory && $0 == UInt8(ascii: ";") })
        else { return nil }
        return text[(at + 1)...].starts(with: "//".utf8) ? nil : at
    }

    private static let keyLimit = 64
    /// Longer lines are text.
    private static let lineLimit = 4096

    /// The first field within a value: known words before a separator. Of the value of the field before it the part below
    /// `lower` is left.
    func innerField(_ value: ArraySlice<UInt8>) -> (lower: Int, key: String, value: ArraySlice<UInt8>)? {
        guard !isDirectory, !isPrinted, value.count <= BlockShape.lineLimit else { return nil }
        for at in value.indices where value[at] == separator {
            // The beginnings of the last words before it, nearest first.
            var starts: [Int] = []
            var index = at
            while index > value.startIndex, ASCII.isSpace(value[index - 1]) { index -= 1 }
            while index > value.startIndex, starts.count < 4, BlockShape.isOfKey(value[index - 1]) {
                index -= 1
                let isStart = index > value.startIndex && BlockShape.isBetween(value[index - 1])
                if isStart, !ASCII.isSpace(value[index]) { starts.append(index) }
            }
            for lower in starts.reversed() {
                let key = BlockShape.key(value[lower..<at])
                guard keys.contains(key) || HeaderWords.isKnown(HeaderWords.fold(key)) else { continue }
                return (lower, key, value[(at + 1)...].drop(while: ASCII.isSpace))
            }
        }
        return nil
    }

    /// What stands before a field that is not the first of its line.
    static func isBetween(_ byte: UInt8) -> Bool {
        ASCII.isSpace(byte) || [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "|")].contains(byte)
    }

    /// Words as a key bears them: no sign that parts cells, none of an e-mail.
    private static func isOfKey(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "("),
            UInt8(ascii: ")"), UInt8(ascii: "'"):
            true
        default: ASCII.isLetter(byte) || ASCII.isDigit(byte)
        }
    }

    /// Without spaces and a bullet before it.
    private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var text = text.drop(while: ASCII.isSpace)
        for bullet in ["- ", "* ", "\u{2022} "] where text.starts(with: bullet.utf8) {
            text = text.dropFirst(bullet.utf8.count).drop(while: ASCII.isSpace)
        }
        while let last = text.last, ASCII.isSpace(last) { text.removeLast() }
        return text
    }

    private static func key(_ text: ArraySlice<UInt8>) -> String {
        let raw = Array(trimmed(text))
        guard !UTF8Text.isValid(raw.span) else { return String(decoding: raw, as: UTF8.self) }
        var text = CellText()
        func words(_ encoding: TextEncoding) -> String {
            text.use(encoding)
            text.read(raw.span, Cell(lower: 0, upper: raw.count, form: .high), Workbook.layout.dialect)
            return String(decoding: text.bytes, as: UTF8.self)
        }
        // Keys tell of themselves in which code page they make sense.
        let isTold = { HeaderWords.meaning(words($0)) != nil }
        return words([.windows1252, .cp850, .macRoman].first(where: isTold) ?? .windows1252)
    }

    /// `-----`, `*** 1. row ***`, `-[ RECORD 1 ]---`, `[patient 1]`
    private static func isRule(_ text: ArraySlice<UInt8>) -> Bool {
        let text = text.drop(while: ASCII.isSpace)
        if text.first == UInt8(ascii: "["), text.last == UInt8(ascii: "]") { return true }
        guard let first = text.first, [0x2a, 0x2d, 0x3d, 0x5f, 0x23, 0x7e, 0x2b].contains(first) else { return false }
        return text.starts(with: "-[ RECORD ".utf8)
            || text.count > 2 && text.prefix(3).allSatisfy { $0 == first } && text.last == first
    }

    /// `Patient n° 12`, `Fiche 3`
    private static func isNumberedTitle(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count < 40, let last = text.last(where: { ASCII.isLetter($0) || ASCII.isDigit($0) }),
            ASCII.isDigit(last)
        else { return false }
        let words = HeaderRole.words(String(decoding: text, as: UTF8.self))
        return words.count <= 3 && words.contains { titles.contains($0) }
    }

    private static let titles: Set<String> = [
        "patient", "patiente", "fiche", "dossier", "record", "enregistrement", "personne", "contact", "row", "ligne",
    ]
}
