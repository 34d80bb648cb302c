/// How a printed listing is written: cells in columns that blanks part, lines of any length, with titles, rules, the words
/// over the columns and page ends among them. Told from its beginning, the same each time.
struct Listing {
    enum Line {
        case rule, header, row
        /// In other columns than the rows', or none.
        case outside
    }

    /// Where the columns begin, in characters where `isUTF8`, else bytes.
    private(set) var starts: [Int] = []
    /// The words over them; empty where there are none.
    private(set) var header: [String] = []
    /// A line of dashes gives the columns.
    private(set) var isRuled = false
    /// Other lines stand above the words over the columns.
    private(set) var isTitled = false
    let isUTF8: Bool
    private let dates: DateReader
    /// Of each column, what nearly all of its cells are.
    private var always: [CellKind] = []

    private static let linesMax = 600
    private static let widthMax = 1024
    /// Rows that have to agree, below words over the columns and without.
    private static let least = 5
    private static let leastAlone = 18

    /// The head of a text; nil where it is none.
    init?(_ head: ArraySlice<UInt8>, _ layout: Layout, _ dates: DateReader) {
        isUTF8 = layout.encoding == .utf8 || layout.encoding.unit != .byte
        self.dates = dates
        var lines = head.split(maxSplits: Listing.linesMax) { $0 == 0x0a || $0 == 0x0d }.map(Listing.plain)
        if lines.count > 3, head.count > 60_000 { lines.removeLast() }
        lines.removeAll { $0.isEmpty || $0.contains(0x09) }
        if let rule = lines.prefix(60).first(where: FixedWidth.isRule), let starts = Listing.starts(ofRule: rule) {
            isRuled = true
            guard take(starts, lines, least: 1) else { return nil }
            return
        }
        let header = HeaderLine.first(of: lines, isUTF8: isUTF8, dates)
        let parted = gutters(lines.filter(mayBeRow), header)
        let told = header.flatMap { aligned($0, lines) }
        // Lines among the rows fill the blanks between columns.
        let isFilled = parted.map { starts in header?.stands(in: starts) == false } ?? false
        if !isFilled, let parted, take(parted, lines, least: nil) { return }
        if let told, take(told, lines, least: 1) { return }
        guard isFilled, let parted, take(parted, lines, least: nil) else { return nil }
    }

    /// Whether the lines are rows of columns that begin so.
    private mutating func take(_ starts: [Int], _ lines: [[UInt8]], least: Int?) -> Bool {
        self.starts = starts
        let rows = lines.filter { !FixedWidth.isRule($0) && mayBeRow($0) && !crosses($0) && filled($0) > 1 }
        header = lines.lazy.compactMap(words).first ?? []
        isTitled = !header.isEmpty && lines.first.flatMap(words) == nil
        guard rows.count >= least ?? (header.isEmpty ? Listing.leastAlone : Listing.least) else { return false }
        if header.isEmpty, areSentences(rows) { return false }
        always = starts.indices.map { column in
            let cells = rows.map { cell($0, column) }.filter { !$0.isEmpty }
            return CellKind(
                Listing.told.filter { kind in
                    cells.count * 10 >= rows.count * 9
                        && cells.count { CellKind($0.span, dates).contains(kind) } * 10 >= cells.count * 9
                })
        }
        return always.contains { !$0.isEmpty } && !hidesPeople(rows)
    }

    /// The beginnings of words over columns, where the cells of the rows below begin just there. Lines in fewer columns
    /// may stand among them, but no people.
    private func aligned(_ header: HeaderLine, _ lines: [[UInt8]]) -> [Int]? {
        guard header.words.count > 2, header.namesAnyone else { return nil }
        let shape = Listing(self, [0] + header.starts.dropFirst())
        func isRow(_ line: [UInt8]) -> Bool {
            !shape.crosses(line) && shape.filled(line) > 2
        }
        func fits(_ line: [UInt8]) -> Bool {
            header.starts.indices.allSatisfy { column in
                let first = FixedWidth.cut(line, header.starts[column], header.starts[column] + 1, isUTF8)
                return first != [0x20] || shape.cell(line, column).isEmpty
            }
        }
        let below = lines.drop { $0 != header.line }.dropFirst().filter(mayBeRow)
        let rows = below.filter(isRow)
        let others = below.count { !isRow($0) && PersonLine($0).isPerson }
        return !rows.isEmpty && rows.count(where: fits) * 10 >= rows.count * 8 && others * 10 <= rows.count
            ? shape.starts : nil
    }

    private init(_ other: Listing, _ starts: [Int]) {
        self = other
        self.starts = starts
    }

    /// The first text, blanks at its beginning too: they set its first column in.
    static func beginning(_ head: [UInt8], _ layout: Layout) -> ArraySlice<UInt8> {
        layout.encoding.unit == .byte ? head.dropFirst(Int(layout.textByte)) : Signature.beginning(head)
    }

    /// Whether nearly all rows have the same words in small letters: `Vu le 12/03/2020 avec X au 06…`.
    private func areSentences(_ rows: [[UInt8]]) -> Bool {
        let same = starts.indices.count { column in
            let word = cell(rows[0], column)
            guard let first = word.first, first >= 0x61, first <= 0x7a else { return false }
            return rows.count { cell($0, column) == word } * 10 >= rows.count * 9
        }
        return same > 1
    }

    /// Whether names and numbers stand side by side in one column: people one a line, in no columns.
    private func hidesPeople(_ rows: [[UInt8]]) -> Bool {
        let some = rows.prefix(50)
        return starts.indices.contains { column in
            some.count { PersonLine(cell($0, column)).isPerson } * 3 > some.count
        }
    }

    private static let told: [CellKind] = [.date, .nir, .phone, .email, .postcode]

    /// Without the sign of a new page, and blanks at its end.
    static func plain(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var line = line.drop { $0 == 0x0c }
        while let last = line.last, ASCII.isSpace(last) || last == 0x0c { line.removeLast() }
        return Array(line.prefix(4 * widthMax))
    }

    /// Of a plain line that is not blank.
    func line(_ line: [UInt8]) -> Line {
        if FixedWidth.isRule(line) { return .rule }
        if words(line) != nil { return .header }
        guard !crosses(line), !NoName.isFrame(line.span) else { return .outside }
        guard filled(line) > 1 else { return .outside }
        let cells = starts.indices.map { cell(line, $0) }
        let told = zip(cells, always).filter { !$0.0.isEmpty && !$0.1.isEmpty }
        let isOne = told.contains { !CellKind($0.0.span, dates).isDisjoint(with: $0.1) }
        return isOne || told.isEmpty && NameForm.isOne(Array(cells.joined(separator: [0x20])).span) ? .row : .outside
    }

    /// How many cells hold something.
    private func filled(_ line: [UInt8]) -> Int { starts.indices.count { !cell(line, $0).isEmpty } }

    func cell(_ line: [UInt8], _ column: Int) -> [UInt8] {
        let upper = column + 1 < starts.count ? starts[column + 1] : Int.max
        let cell = FixedWidth.cut(line, starts[column], upper, isUTF8)
        return Array(cell[cell.span.trimmedRange])
    }

    /// The words over the columns, where the line is nothing else.
    private func words(_ line: [UInt8]) -> [String]? {
        guard HeaderLine.isOfWords(line), isRuled || !crosses(line) else { return nil }
        let words = starts.indices.map { BlockKey.words(cell(line, $0)[...]) }
        return HeaderRow.isOne(words, dates) && words.count(where: { !$0.isEmpty }) > 1 ? words : nil
    }

    /// Whether a word runs over the beginning of a column.
    private func crosses(_ line: [UInt8]) -> Bool {
        starts.dropFirst().contains { start in
            let beside = FixedWidth.cut(line, start - 1, start + 1, isUTF8)
            return beside.count > 1 && !ASCII.isSpace(beside[0]) && !ASCII.isSpace(beside[beside.count - 1])
        }
    }

    /// Numbers stand in it, as in rows of people.
    private func mayBeRow(_ line: [UInt8]) -> Bool {
        line.count > 12 && line.count(where: ASCII.isDigit) > 4 && line.contains(0x20) && !NoName.isFrame(line.span)
    }

    private static func starts(ofRule rule: [UInt8]) -> [Int]? {
        let dash = UInt8(ascii: "-")
        let starts = rule.indices.filter { rule[$0] == dash && ($0 == 0 || rule[$0 - 1] != dash) }
        return starts.count > 1 && starts.count <= 200 ? [0] + starts.dropFirst() : nil
    }

    /// Columns whose beginnings have a blank before them in every row but a few, which are none.
    private func gutters(_ lines: [[UInt8]], _ header: HeaderLine?) -> [Int]? {
        let rough = Listing.starts(filled(lines), lines.count, one: 10)
        let rows = lines.filter { line in
            !rough.dropFirst().contains { start in
                let before = FixedWidth.cut(line, start - 1, start, isUTF8)
                return !before.isEmpty && before[0] != 0x20
            }
        }
        guard rows.count >= Listing.least, rows.count * 10 >= lines.count * 8 else { return nil }
        let gaps = ColumnGaps(rows: rows, header: header?.line, isUTF8: isUTF8, dates: dates)
        let starts = gaps.joined(Listing.starts(filled(rows), rows.count, one: 200))
        return starts.count > 2 && starts.count <= 200 ? starts : nil
    }

    /// In how many lines a character stands at each place.
    private func filled(_ lines: [[UInt8]]) -> [Int] {
        var filled = [Int](repeating: 0, count: Listing.widthMax)
        for line in lines {
            var position = -1
            for byte in line {
                if !isUTF8 || byte & 0xc0 != 0x80 { position += 1 }
                guard position < filled.count else { break }
                if byte != 0x20, !isUTF8 || byte & 0xc0 != 0x80 { filled[position] += 1 }
            }
        }
        return filled
    }

    /// Of as many lines no more than one in `one` has a character before a column.
    private static func starts(_ filled: [Int], _ lines: Int, one: Int) -> [Int] {
        let first = filled.firstIndex { $0 > 0 } ?? 0
        return [0] + filled.indices.filter { $0 > first && filled[$0] * one > lines && filled[$0 - 1] * one <= lines }
    }
}
