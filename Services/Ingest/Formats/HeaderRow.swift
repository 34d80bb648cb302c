/// Whether a row holds the words over the columns rather than data.
enum HeaderRow {
    /// Words of headers stand in it, and hardly anything that data would be.
    static func isOne(_ cells: [String], _ dates: DateReader) -> Bool {
        let filled = cells.filter { !$0.isEmpty }
        let typed = filled.count { isTyped($0, dates) }
        guard !filled.isEmpty, typed * 5 < filled.count || typed == 0 else { return false }
        let hits = HeaderRow.hits(filled)
        guard hits >= 2 && hits * 4 >= filled.count || hits == 1 && filled.count <= 2 else { return false }
        // A row of people has a word or two of headers too.
        return hits * 2 >= filled.count || !filled.contains(where: isGivenName)
    }

    /// As `isOne`, but of a row that stands amid others: half of it has to be words of headers, and none a given name.
    static func isOneAmid(_ cells: [String], _ dates: DateReader) -> Bool {
        let filled = cells.filter { !$0.isEmpty }
        guard isOne(filled, dates), Set(filled).count * 2 > filled.count else { return false }
        let hits = HeaderRow.hits(filled)
        return hits > 1 && hits * 2 >= filled.count && !filled.contains(where: isGivenName)
    }

    private static func isGivenName(_ cell: String) -> Bool {
        let bytes = Array(cell.utf8)
        return Lexicon.givenNames.contains(bytes.span) && !isWord(cell)
    }

    /// As `isOneAmid`, but of a row below a gap: a third of its words will do where every cell has some.
    static func isOneBelowGap(_ cells: [String], _ dates: DateReader) -> Bool {
        mayBeOne(cells, dates) && cells.count > 2 && hits(cells) * 3 >= cells.count
    }

    /// Words in every cell, none of them a given name and few a surname: over and over below a gap they are a header,
    /// known or not.
    static func mayBeOne(_ cells: [String], _ dates: DateReader) -> Bool {
        guard cells.count > 1, Set(cells).count == cells.count else { return false }
        var surnames = 0
        for name in cells {
            let bytes = Array(name.utf8)
            let kind = CellKind(bytes.span, dates)
            guard !bytes.isEmpty, bytes.count < 64, !bytes.contains(where: ASCII.isDigit), !kind.isTyped else {
                return false
            }
            if isWord(name) { continue }
            if !kind.isDisjoint(with: [.givenName, .wholeName]) { return false }
            if kind.contains(.surname) { surnames += 1 }
        }
        return surnames * 2 <= cells.count
    }

    /// How many cells are words that stand over columns.
    static func hits(_ cells: [String]) -> Int { cells.count(where: isWord) }

    /// A word that stands over columns: what they hold, or of whom they are (`père`, `enfant`).
    private static func isWord(_ cell: String) -> Bool {
        !cell.isEmpty && (HeaderWords.meaning(cell) != nil || HeaderRole(cell)?.isSomeone == true)
    }

    /// Whether a row further down is the header rather than `upper`: a title has a word or two of headers, and words over
    /// groups of columns leave gaps.
    static func isBetter(_ cells: [String], than upper: [String], _ dates: DateReader) -> Bool {
        guard isOne(cells, dates) else { return false }
        let (more, hits) = (HeaderRow.hits(cells), HeaderRow.hits(upper))
        let fills = cells.count { !$0.isEmpty } > upper.count { !$0.isEmpty }
        return hits == 0 || more >= 3 && more >= (fills ? hits + 1 : 2 * hits)
    }

    /// Words over groups of columns: gaps between them, and none in the row below. One alone is a title.
    static func isGroups(_ cells: [String], over names: [String]) -> Bool {
        let filled = cells.count { !$0.isEmpty }
        return filled > 1 && filled * 2 <= cells.count && filled < names.count { !$0.isEmpty }
            && !cells.contains { $0.utf8.contains(where: ASCII.isDigit) }
    }

    /// The words of a header, each behind those over its group of columns where there are some: `Médecin.Nom`.
    static func under(_ groups: [String], _ names: [String]) -> [String] {
        guard groups.count == names.count, isGroups(groups, over: names) else { return names }
        var group = ""
        let spread = groups.map { above in
            if !above.isEmpty { group = above }
            return group
        }
        // How to reach the person, unless it is somebody with a name.
        let others = Set(
            zip(spread, names).filter { isName($0.1) }.map(\.0).filter { HeaderWords.fold($0).hasPrefix("contact") })
        return zip(spread, names).map { group, name in
            let isOwn = HeaderWords.fold(group).hasPrefix("contact") && !others.contains(group)
            return group.isEmpty || name.isEmpty || isOwn ? name : "\(group).\(name)"
        }
    }

    private static func isName(_ words: String) -> Bool {
        switch HeaderWords.meaning(words)?.field {
        case .surname, .birthName, .givenNames, .fullName: true
        default: false
        }
    }

    /// The names of columns' types, as some databases write them below the header.
    static func isTypes(_ cells: [String]) -> Bool {
        let filled = cells.filter { !$0.isEmpty }
        return filled.count > 1
            && filled.allSatisfy { types.contains(HeaderWords.fold(String($0.prefix { $0 != "(" && $0 != " " }))) }
    }

    private static let types: Set<String> = [
        "varchar", "varchar2", "nvarchar", "char", "nchar", "character", "text", "string", "str", "clob", "date",
        "datetime",
        "time", "timestamp", "int", "integer", "bigint", "smallint", "tinyint", "number", "numeric", "decimal", "float",
        "double", "real", "bool", "boolean", "bit", "enum", "uuid", "object", "texte", "chaine", "entier", "nombre",
        "numerique", "alphanumerique", "caractere", "caracteres", "booleen",
    ]

    /// The same words over the same columns, however they are written.
    static func isSame(_ a: [String], _ b: [String]) -> Bool {
        a.count == b.count && zip(a, b).allSatisfy { HeaderWords.fold($0) == HeaderWords.fold($1) }
    }

    /// The cells as words, a byte order mark before them taken off. What is no UTF-8 is Latin.
    static func words(_ text: Span<UInt8>, _ cells: [Cell]) -> [String] {
        cells.map { cell in
            let range = text.trimmedRange(of: cell.lower..<cell.upper)
            var bytes: [UInt8] = []
            for index in range { bytes.append(text[index]) }
            if bytes.starts(with: [0xef, 0xbb, 0xbf]) { bytes.removeFirst(3) }
            if UTF8Text.isValid(bytes.span) { return String(decoding: bytes, as: UTF8.self) }
            return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
        }
    }

    static func isTyped(_ cell: String, _ dates: DateReader) -> Bool {
        let bytes = Array(cell.utf8)
        let kind = CellKind(bytes.span, dates)
        return kind.isTyped || kind.contains(.digits)
    }
}
