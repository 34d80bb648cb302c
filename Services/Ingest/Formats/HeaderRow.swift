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
        return isOne(filled, dates) && Set(filled).count * 2 > filled.count && tells(filled, share: 2)
            && !filled.contains(where: isGivenName)
    }

    /// As `isOneAmid`, but of a row below a gap: a third of its words will do where every cell has some.
    static func isOneBelowGap(_ cells: [String], _ dates: DateReader) -> Bool {
        mayBeOne(cells, dates) && cells.count > 2 && tells(cells, share: 3)
    }

    /// Words in every cell, none of them a name and one of a header: over and over below a gap they are one.
    static func mayBeOne(_ cells: [String], _ dates: DateReader) -> Bool {
        guard cells.count > 1, Set(cells).count == cells.count, cells.contains(where: { field($0) != nil }) else {
            return false
        }
        return !holdsName(cells, dates)
            && cells.allSatisfy { cell in
                let bytes = Array(cell.utf8)
                return !bytes.isEmpty && bytes.count < 64 && !bytes.contains(where: ASCII.isDigit)
                    && !CellKind(bytes.span, dates).isTyped
            }
    }

    /// Whether a cell is a name, and no word of a header.
    static func holdsName(_ cells: [String], _ dates: DateReader) -> Bool {
        cells.contains { cell in
            let bytes = Array(cell.utf8)
            return !CellKind(bytes.span, dates).isDisjoint(with: [.surname, .givenName, .wholeName]) && !isWord(cell)
                && !resultWords.contains(HeaderWords.fold(cell))
        }
    }

    /// Whether what stands for a header is somebody's row: a name in it, and hardly any word of a header.
    static func isPerson(_ cells: [String]) -> Bool {
        hits(cells) * 2 < cells.count { !$0.isEmpty } && holdsName(cells, .ofAnyYear)
    }

    /// Whether a given name stands in it over others, and a surname beside it or in the same cell, none of them a word of
    /// headers.
    static func namesPerson(_ cells: [String], above rows: [[String]]) -> Bool {
        func kind(_ cell: String) -> CellKind {
            let bytes = Array(cell.utf8)
            return isWord(cell) ? [] : CellKind(bytes.span, .ofAnyYear)
        }
        let kinds = cells.map(kind)
        let surnames = kinds.indices.filter { kinds[$0].contains(.surname) }
        for (index, own) in kinds.enumerated() {
            let given = own.intersection([.givenName, .wholeName])
            let isBeside = own.contains(.wholeName) || surnames.contains(where: { $0 != index })
            guard !given.isEmpty, isBeside else { continue }
            if rows.count(where: { index < $0.count && !kind($0[index]).isDisjoint(with: given) }) * 2 > rows.count {
                return true
            }
        }
        return false
    }

    private static func isGivenName(_ cell: String) -> Bool {
        let bytes = Array(cell.utf8)
        return Lexicon.givenNames.contains(bytes.span) && !isWord(cell)
    }

    /// Whether one cell in `share` says what stands below it, and one of them who is named or reached, or all of them
    /// results.
    private static func tells(_ cells: [String], share: Int) -> Bool {
        let fields = cells.compactMap(field)
        let isNaming = fields.contains(where: naming.contains)
        guard isNaming || fields.allSatisfy(results.contains) else { return false }
        return fields.count > 1 && fields.count * share >= cells.count || isNaming && cells.allSatisfy(isWord)
    }

    /// What a word says that stands over columns and is no value in any: people are `conjoint`, `infirmière`, `CPAM`.
    private static func field(_ cell: String) -> ColumnField? {
        if resultWords.contains(HeaderWords.fold(cell)) { return .testResult }
        guard let field = HeaderWords.meaning(cell)?.field, !values.contains(field), HeaderRole(cell)?.isAlone != true
        else { return nil }
        return field
    }

    private static let naming = PartAnalysis.naming.union([.birthDate, .address, .postcode, .localID, .login])
    private static let results: Set<ColumnField> = [.test, .testResult, .careDate, .treatment, .comment]
    private static let resultWords: Set = [
        "unite", "unites", "unit", "units", "date", "libelle", "libelles", "taux", "drapeau", "seuil",
    ]
    private static let values: Set<ColumnField> = [
        .relative, .occupation, .insurer, .doctor, .guardian, .controller, .category, .deceased,
    ]

    /// How many cells are words that stand over columns.
    static func hits(_ cells: [String]) -> Int { cells.count(where: isWord) }

    /// A word that stands over columns: what they hold, or of whom they are (`père`, `enfant`).
    static func isWord(_ cell: String) -> Bool {
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

    /// The names of columns' types, as some databases write them below the header. Words that a person's cells may be too
    /// (`Real`, `Texte`) are some beside others, small, or over and over.
    static func isTypes(_ cells: [String]) -> Bool {
        let filled = cells.filter { !$0.isEmpty }
        guard filled.count > 1 else { return false }
        var names: Set<String> = []
        for cell in filled {
            let words = cell.prefix { $0 != "(" }.split(separator: " ").map { HeaderWords.fold(String($0)) }
            guard let name = words.first, types.contains(name) || typeWords.contains(name),
                words.dropFirst().allSatisfy(typeEnds.contains)
            else { return false }
            names.insert(name)
        }
        return !names.isDisjoint(with: types) || names.count < filled.count
            || filled.allSatisfy { $0 == $0.lowercased() }
    }

    private static let types: Set<String> = [
        "varchar", "varchar2", "nvarchar", "char", "nchar", "clob", "datetime", "timestamp", "int", "integer", "bigint",
        "smallint", "tinyint", "numeric", "decimal", "bool", "boolean", "enum", "uuid", "alphanumerique", "booleen",
    ]
    private static let typeWords: Set<String> = [
        "character", "text", "string", "str", "date", "time", "number", "float", "double", "real", "bit", "object",
        "texte", "chaine", "entier", "nombre", "numerique", "caractere", "caracteres",
    ]
    private static let typeEnds: Set<String> = [
        "not", "null", "unsigned", "precision", "varying", "with", "without", "time", "zone", "primary", "key",
        "unique",
        "long", "court",
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
