/// How a text is written in which people stand one a line: alone, or each above the results of theirs. Told from its
/// beginning, the same each time.
struct ReportShape {
    enum Line {
        case blank
        /// Signs alone: what stands below them is something else.
        case rule
        case person(PersonLine)
        /// May name somebody, and is no line of a person.
        case named
        /// What pages and totals are made of; `endsPage`: what stands below it is another page's.
        case frame(endsPage: Bool)
        case other(LineBelow)
    }

    /// What stands below a person is that person's.
    private(set) var hasResults = false
    /// The lines above the first person.
    private var titles = PageTitles()
    /// How lines begin that stand in most sections.
    private var beginnings: Set<[UInt8]> = []
    /// Commas that are followed by a blank, or stand amid a number, part no cells of such a text: above results, or before
    /// `né(e) le`, which no cell with a date begins with.
    private(set) var isOfPhrases = false
    /// A name by itself begins a section: `Patient : MARTIN Anne`, `=== MARTIN Anne ===`.
    private var heedsNames = false
    private let outside: OutsideLine
    private let cells: RowCells
    private let title = BlockTitle()

    private static let linesMax = 1000

    /// The head of a text; nil where it is none.
    init?(_ head: ArraySlice<UInt8>, _ layout: Layout) {
        (outside, cells) = (OutsideLine(layout), RowCells(layout))
        var lines = head.split(maxSplits: ReportShape.linesMax) { $0 == 0x0a || $0 == 0x0d }
        if lines.count > ReportShape.linesMax { lines.removeLast() }
        if !measure(lines) {
            heedsNames = true
            guard measure(lines), hasResults else { return nil }
        }
        heedsNames = hasResults
    }

    /// Whether most lines are people, or what stands below them.
    private mutating func measure(_ lines: [ArraySlice<UInt8>]) -> Bool {
        titles = PageTitles()
        var (persons, born, named, above, others, results) = (0, 0, 0, 0, 0, 0)
        var loose: [[UInt8]] = []
        var counts: [[UInt8]: Int] = [:]
        for text in lines {
            switch line(text) {
            case .blank, .rule: continue
            case .frame: break
            case .person(let line):
                persons += 1
                let saysBirth = line.parts.contains { $0.part == .birthDate }
                if saysBirth, decoded(text).contains("(e) ".utf8) { born += 1 }
            case .named: named += 1
            case .other(let line) where persons == 0:
                above += 1
                _ = titles.take(line)
            case .other(let line):
                others += 1
                counts[line.beginning, default: 0] += 1
                if line.isResult { results += 1 } else { loose.append(line.beginning) }
            }
        }
        guard persons > 1, named <= persons else { return false }
        let isFrequent = { (count: Int) in count > 1 && count * 2 >= persons }
        beginnings = Set(counts.filter { isFrequent($0.value) && ReportShape.isNobodys($0.key) }.keys)
        hasResults = others * 2 > persons
        isOfPhrases = hasResults || born * 2 > persons
        if hasResults { return (results + loose.count(where: beginnings.contains)) * 2 > others }
        return persons + 2 >= above && named + others <= (persons > 2 ? persons : 0)
    }

    /// The shape of a text whose lines are no rows of `best`, if it has one.
    static func find(_ head: [UInt8], _ layout: Layout, _ survey: TextSurvey, _ best: DialectHypothesis?) -> Self? {
        let isTable = best.map { ($0.share > 0.6 || $0.typed > 0.1) && !isAmid(survey, $0) } ?? false
        guard !isTable || Prose.isPunctuated(survey, best), !survey.holdsObjects,
            let shape = ReportShape(Signature.beginning(head), layout), !isTable || shape.isOfPhrases
        else { return nil }
        return shape
    }

    /// Whether lines that name people stand amid the rows of a table.
    private static func isAmid(_ survey: TextSurvey, _ best: DialectHypothesis) -> Bool {
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
        guard !plain.isEmpty else { return ReportShape.isRule(raw) ? .rule : .blank }
        let line = PersonLine(text)
        if line.isPerson || heedsNames && line.isTitled { return .person(line) }
        if heedsNames, let name = title.name(text[...]) { return .person(PersonLine(name: Array(name))) }
        if NoName.isFrame(plain.span) { return .frame(endsPage: ReportShape.endsPage(raw, plain)) }
        let other = LineBelow(text, line)
        return !other.isResult && outside.mayNameSomeone(raw) ? .named : .other(other)
    }

    /// Whether it stood above the first person too.
    func isTitle(_ line: LineBelow) -> Bool { titles.contains(line.text) }

    private static func isRule(_ raw: ArraySlice<UInt8>) -> Bool {
        raw.count { [UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "*")].contains($0) } > 2
    }

    /// Whether a line below a person is that person's. `isParted`: a blank line parts it from what was: a field that
    /// tells who somebody is may be the next one's, a test nobody knows a name.
    func isOfPerson(_ line: LineBelow, isParted: Bool) -> Bool {
        if line.said.goesOn { return !(isParted && line.said.identifies) }
        if line.isOfColumns || beginnings.contains(line.beginning) { return true }
        if let result = line.result, isParted ? result.isKnown : line.isResult { return true }
        return !isParted && line.tellsHealth
    }

    /// No word that stands for a patient, as in `DOSSIER 1232`, and no name.
    private static func isNobodys(_ beginning: [UInt8]) -> Bool {
        guard beginning.contains(where: ASCII.isLetter) else { return false }
        let words = String(decoding: beginning, as: UTF8.self)
        return !words.split(separator: " ").contains { BlockMark.isTitle(String($0)) }
            && (HealthWords.kind(ofHeader: beginning.span) != nil || !BlockKey.namesSomeone(words))
    }

    private static func endsPage(_ raw: ArraySlice<UInt8>, _ plain: [UInt8]) -> Bool {
        raw.contains(0x0c)
            || Words(plain.span, 0..<plain.count).first.count == 4 && plain.span.equals("PAGE", in: 0..<4)
    }
}
