/// How a text is written in which people stand one a line: alone, or each above the results of theirs. Told from its
/// beginning, the same each time.
struct ReportShape {
    enum Line {
        case blank
        case person(PersonLine)
        /// May name somebody, and is no line of a person.
        case named
        /// What pages and totals are made of; `endsPage`: what stands below it is another page's.
        case frame(endsPage: Bool)
        case other(PersonLine)
    }

    /// What stands below a person is that person's.
    private(set) var hasResults = false
    /// The lines above the first person.
    private(set) var titles: Set<[UInt8]> = []
    private let outside: OutsideLine
    private let cells: RowCells

    private static let linesMax = 1000

    /// The head of a text; nil where it is none.
    init?(_ head: ArraySlice<UInt8>, _ layout: Layout) {
        (outside, cells) = (OutsideLine(layout), RowCells(layout))
        var lines = head.split(maxSplits: ReportShape.linesMax) { $0 == 0x0a || $0 == 0x0d }
        if lines.count > 3 { lines.removeLast() }
        var (persons, labelled, named, others, results) = (0, 0, 0, 0, 0)
        for text in lines {
            switch line(text) {
            case .blank: continue
            case .frame: break
            case .person(let line):
                persons += 1
                if line.hasLabels { labelled += 1 }
            case .named: named += 1
            case .other(let line):
                others += persons > 0 ? 1 : 0
                if ResultLine(decoded(text)[...])?.isOne == true || line.goesOn { results += 1 }
            }
            if persons == 0 { titles.insert(ReportShape.title(text)) }
        }
        guard persons > 1, named <= persons else { return nil }
        hasResults = others * 2 > persons
        guard hasResults ? results * 2 > others : persons > 2 && named + others <= persons else { return nil }
    }

    /// Whether lines that name people stand amid the rows of a table.
    static func isAmid(_ survey: TextSurvey, _ best: DialectHypothesis) -> Bool {
        var (looks, persons) = (0, 0)
        for line in survey.samples where line.count(where: { $0 == best.delimiter }) != best.width - 1 {
            guard line.contains(UInt8(ascii: ":")), looks < 256 else { continue }
            looks += 1
            if PersonLine(line).isPerson { persons += 1 }
            if persons > 1 { return true }
        }
        return false
    }

    /// In UTF-8.
    func decoded(_ raw: ArraySlice<UInt8>) -> [UInt8] {
        cells.removeAll()
        cells.append(0, Array(raw))
        return cells.bytes
    }

    func line(_ raw: ArraySlice<UInt8>) -> Line {
        let text = decoded(raw)
        let plain = PersonLine.plain(text[...])
        guard !plain.isEmpty else { return .blank }
        let line = PersonLine(text)
        if line.isPerson { return .person(line) }
        if NoName.isFrame(plain.span) { return .frame(endsPage: ReportShape.endsPage(raw, plain)) }
        if !line.goesOn, ResultLine(text[...])?.isOne != true, outside.mayNameSomeone(raw) { return .named }
        return .other(line)
    }

    private static func endsPage(_ raw: ArraySlice<UInt8>, _ plain: [UInt8]) -> Bool {
        raw.contains(0x0c)
            || Words(plain.span, 0..<plain.count).first.count == 4 && plain.span.equals("PAGE", in: 0..<4)
    }

    static func title(_ text: Span<UInt8>) -> [UInt8] {
        var line: [UInt8] = []
        RecordBuilder.copy(text, to: &line)
        return title(line[...])
    }

    /// A title is the same on each page, whatever numbers it bears.
    static func title(_ text: ArraySlice<UInt8>) -> [UInt8] {
        PersonLine.plain(text).map { ASCII.isDigit($0) ? 0x30 : $0 }
    }
}

/// A line of a report that tells of a test and its result: `VIH    Négatif`, `VIH;Négatif`, `VIH : Négatif`.
struct ResultLine {
    let test: [UInt8]
    let result: [UInt8]

    init?(_ text: ArraySlice<UInt8>) {
        let text = PersonLine.plain(text)
        guard let end = text.indices.first(where: { ResultLine.parts(text, $0) }) else { return nil }
        test = PersonLine.plain(text[..<end])
        let rest = PersonLine.plain(text[end...].drop { $0 == 0x3a || ASCII.isSpace($0) })
        result = Array(rest[..<(rest.indices.first { ResultLine.parts(rest, $0) } ?? rest.endIndex)])
        guard test.contains(where: ASCII.isLetter), !result.isEmpty else { return nil }
    }

    /// A test that is known, or what answers one beside words that are nobody's name.
    var isOne: Bool {
        if HealthWords.kind(ofHeader: test.span) != nil { return true }
        let isName = !CellKind(test.span, .ofAnyYear).isDisjoint(with: [.surname, .givenName, .wholeName])
        guard !isName, !NameForm.isOne(test.span) else { return false }
        return HealthAnswer(result.span, digits: false) != nil
            || ASCII.isDigit(result[0])
                && CellKind(result.span, .ofAnyYear).isDisjoint(with: [.phone, .nir, .postcode])
    }

    /// A sign between cells, or a blank of two and more.
    private static func parts(_ text: [UInt8], _ at: Int) -> Bool {
        switch text[at] {
        case UInt8(ascii: ";"), UInt8(ascii: "|"), 0x09, UInt8(ascii: ":"): true
        case 0x20: at + 1 < text.count && ASCII.isSpace(text[at + 1])
        default: false
        }
    }
}
