/// How a text of fields below each other is written: `Nom : MARTIN`, one field a line, one person after the other; also
/// rows printed by psql (`\x`) or MySQL (`\G`), and LDIF. Told from its beginning, the same each time.
struct BlockShape {
    enum Line: Equatable {
        case blank
        /// Stands between persons (`BlockMark`).
        case mark
        /// An empty key: words that are none of the text's keys, which are part of the value.
        case field(key: String, value: ArraySlice<UInt8>)
        /// Has no value, and ends nothing: of a directory.
        case comment
        /// A field whose key may be somebody's name.
        case named
        case other
    }

    private(set) var separator = UInt8(ascii: ":")
    /// LDIF (RFC 2849): a line that begins with a space goes on the one above it, `::` announces base64.
    private(set) var isDirectory = false
    /// A blank line ends a person.
    private(set) var blanksPart = true
    /// Rows that a database's console printed: a mark stands above each.
    private(set) var isPrinted = false
    /// Logins and passwords of people whom no other field names, as malware gathers them: who logs in is whom a block is of.
    private(set) var isOfLogins = false
    /// Words and what they stand for are written on alternate lines.
    private(set) var labels: AlternateLines?
    /// Single words between signs.
    let loneTitles: LoneTitles
    /// Whose the fields are stands over them, for they name nobody themselves.
    private(set) var title: BlockTitle?
    /// The key of a title's name.
    static let patient = "Patient"
    /// What most persons begin with.
    private(set) var firstKey = ""
    /// Those met more than once, or known, that name nobody.
    private(set) var keys: Set<String> = []

    /// The head of a text, in UTF-8 or bytes of a code page.
    init?(_ head: ArraySlice<UInt8>) {
        let end: UInt8 = head.contains(0x0a) ? 0x0a : 0x0d
        var lines = head.split(separator: end, omittingEmptySubsequences: false)
        loneTitles = LoneTitles(lines)
        guard let first = lines.first(where: { !$0.allSatisfy(ASCII.isSpace) }) else { return nil }
        isDirectory = BlockShape.beginsDirectory(lines)
        if first.starts(with: "-[ RECORD ".utf8) { (isPrinted, separator) = (true, UInt8(ascii: "|")) }
        if first.starts(with: "***".utf8), first.contains(". row ***".utf8) { isPrinted = true }
        if !measure(lines) {
            separator = UInt8(ascii: "=")
            guard !isDirectory else { return nil }
            if !measure(lines) {
                guard !isPrinted, let labels = AlternateLines(lines) else { return nil }
                (self.labels, separator) = (labels, UInt8(ascii: ":"))
                lines = labels.joined(lines)
                guard measure(lines) else { return nil }
            }
        }
        heedTitles(lines)
    }

    /// Takes names over fields that name nobody as theirs.
    private mutating func heedTitles(_ lines: [ArraySlice<UInt8>]) {
        guard !isDirectory, !isPrinted, !keys.contains(where: { BlockShape.surnames.contains(meaning($0)?.field) })
        else {
            return
        }
        let untitled = self
        title = BlockTitle(surnames: loneTitles.areSurnames ? loneTitles : nil)
        if !measure(lines) || !keys.contains(BlockShape.patient) { self = untitled }
    }

    static let surnames: Set<ColumnField?> = [.surname, .birthName, .fullName]

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
        var (fields, results, others, isOpen, isBlank) = (0, 0, 0, false, true)
        for line in lines {
            switch self.line(line, isMeasured: false) {
            case .blank: (isOpen, isBlank) = (false, true)
            case .mark: (isOpen, isBlank) = (false, false)
            case .comment, .named: break
            // The first of a person's results may stand alone as a field does.
            case .other where ResultLine(line)?.isOne == true:
                if !isOpen, isBlank { afterBlank["", default: 0] += 1 }
                (isOpen, results) = (true, results + 1)
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
        let isSure = isPrinted || isDirectory
        order.removeAll { !isKey($0, counts, of: isSure ? .max : starts.values.reduce(0, +)) }
        let known = order.filter { meaning($0) != nil }
        func tells(_ fields: Set<ColumnField>) -> Bool {
            known.contains { meaning($0).map { fields.contains($0.field) } ?? false }
        }
        let knownFields = known.reduce(0) { $0 + counts[$1, default: 0] }
        // Keys nobody knows are keys where they come again and again.
        let areKeys = knownFields * 2 >= fields || knownFields * 3 >= fields && order.count * 2 <= fields
        isOfLogins = !isSure && tells([.login]) && tells([.password]) && !tells(BlockShape.single)
        guard fields > others, isSure || known.count > 1 && (isOfLogins || tells(BlockShape.own)) && areKeys else {
            return false
        }
        // Many results below persons of one line each are a report (`ReportShape`).
        guard fields > others + results || !lines.contains(where: { PersonLine(Array($0)).isPerson }) else {
            return false
        }
        // Settings are written with the sign of equality too.
        let isOfSettings = separator == UInt8(ascii: "=") && !isSure
        guard !isOfSettings || Set(known.compactMap { meaning($0)?.field }).intersection(BlockShape.personal).count > 1
        else { return false }
        let beginnings = (isSure ? order : known).filter { starts[$0] != nil }
        let most = beginnings.max { starts[$0, default: 0] < starts[$1, default: 0] }
        firstKey = title == nil ? most ?? order.first ?? "" : BlockShape.patient
        // Once only, with nobody named: how to reach whoever wrote the text.
        guard isSure || counts[firstKey, default: 0] > 1 || tells(BlockShape.single) else { return false }
        let stretches = afterBlank.values.reduce(0, +)
        blanksPart = isDirectory || afterBlank[firstKey, default: 0] * 10 > stretches * 6
        keys = Set(order)
        return true
    }

    /// Whether these words, met so often in the head, are a key: one that nobody knows comes again or tells of health, and
    /// is nobody's name, unless a surname by chance that stands in every other block.
    private func isKey(_ key: String, _ counts: [String: Int], of blocks: Int) -> Bool {
        let count = counts[key, default: 0]
        if BlockKey.namesSomeone(key) { return !key.contains(" ") && count > 2 && count >= blocks / 2 && blocks < .max }
        return count > 1 || isPrinted || isDirectory || meaning(key) != nil || BlockKey.tellsHealth(Array(key.utf8))
    }

    /// Whether there are separators for as many fields as there are lines without: soon told of a table. Results below
    /// fields are written in columns.
    private func mayBeFields(_ lines: [ArraySlice<UInt8>]) -> Bool {
        var (separators, others) = (0, 0)
        for line in lines where !line.isEmpty {
            let count = line.count { $0 == separator }
            separators += count
            if count == 0, !BlockShape.isOfColumns(line) { others += 1 }
        }
        return isPrinted || isDirectory || separators > others
    }

    private static func isOfColumns(_ line: ArraySlice<UInt8>) -> Bool {
        let line = line.drop(while: ASCII.isSpace)
        return zip(line, line.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
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

    /// Of these settings have one at most.
    private static let personal: Set<ColumnField> = [.surname, .givenNames, .birthDate, .nationalID, .phone]

    /// Of these a person has one: another begins the next person.
    static let single: Set<ColumnField> = [.surname, .fullName, .givenNames, .birthDate, .nationalID]
}
