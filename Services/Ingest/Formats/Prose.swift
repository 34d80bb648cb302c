/// Text that is written to be read: its commas part no cells.
enum Prose {
    private static let samplesMax = 256

    /// Whether the operator says what columns mean that it may have: by number, or by words that stand in its first line.
    /// What is said of another file's columns says nothing of it.
    static func isMapped(_ survey: TextSurvey, _ map: [String: ColumnField]) -> Bool {
        let first = String(decoding: survey.samples.first { !$0.isEmpty } ?? [], as: UTF8.self)
        return map.keys.contains { Int($0.drop { $0 == "#" }) != nil || first.contains($0) }
    }

    /// Whether most lines are sentences, the commas in them punctuation: no header stands above them, and they are not
    /// all of as many cells as `best` has it.
    static func isOne(_ survey: TextSurvey, _ best: DialectHypothesis?, _ dates: DateReader) -> Bool {
        if best.map({ $0.share < 0.9 }) ?? true, MachineText.isOne(survey.samples.prefix(samplesMax)) { return true }
        guard let best, best.delimiter == UInt8(ascii: ","), best.share < 0.9 else { return false }
        let first = survey.samples.first { !$0.isEmpty } ?? []
        let cells = first.split(separator: best.delimiter).map { String(decoding: $0, as: UTF8.self) }
        guard cells.count < 2 || !HeaderRow.isOne(cells, dates) else { return false }
        var (lines, sentences, commas, spaced) = (0, 0, 0, 0)
        for sample in survey.samples.prefix(samplesMax) {
            let line = sample.span.extracting(sample.span.trimmedRange)
            guard line.count > 0 else { continue }
            lines += 1
            if isSentence(line) { sentences += 1 }
            for at in line.indices where line[at] == UInt8(ascii: ",") {
                commas += 1
                if at + 1 == line.count || ASCII.isSpace(line[at + 1]) { spaced += 1 }
            }
        }
        return sentences > 1 && sentences * 2 >= lines && spaced * 10 >= commas * 9 || endsInCommas(survey)
    }

    /// `Bonjour,`: each comma ends a line, and most lines end in none.
    private static func endsInCommas(_ survey: TextSurvey) -> Bool {
        var (ended, others) = (0, 0)
        for sample in survey.samples.prefix(samplesMax) {
            let line = sample[sample.span.trimmedRange]
            guard let last = line.last else { continue }
            guard !line.dropLast().contains(UInt8(ascii: ",")) else { return false }
            if last == UInt8(ascii: ",") { ended += 1 } else { others += 1 }
        }
        return ended > 0 && ended <= others
    }

    /// Whether the commas of a text are punctuation, or stand in numbers.
    static func isPunctuated(_ survey: TextSurvey, _ best: DialectHypothesis?) -> Bool {
        guard best?.delimiter == UInt8(ascii: ",") else { return false }
        return survey.samples.prefix(samplesMax).allSatisfy { line in
            line.indices.allSatisfy { at in
                guard line[at] == UInt8(ascii: ","), at + 1 < line.count else { return true }
                return ASCII.isSpace(line[at + 1])
                    || at > 0 && ASCII.isDigit(line[at - 1]) && ASCII.isDigit(line[at + 1])
            }
        }
    }

    /// A content of which no line is a row: each stands outside of any table, and is rejected where it may name someone.
    static func part(_ layout: Layout, _ bytes: UInt64, _ settings: ReadingSettings) -> Part {
        var own = layout
        own.dialect = Dialect(delimiter: 0x1f, quote: .none, width: 1)
        own.bodyByte = bytes
        let columns = [ColumnReading(.ignore)]
        own.shape = RowShape([ColumnStatistics()], columns, referenceYear: settings.referenceYear)
        var part = Part(.delimited, own, tables: [columns])
        part.bytes = bytes
        return part
    }

    /// Five words and more, two of which join the others, and no cell of a table beside them. Or four, the second a small
    /// one behind a large one, that join or end as sentences do.
    private static func isSentence(_ line: Span<UInt8>) -> Bool {
        for byte in [UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")] {
            for at in line.indices where line[at] == byte && !(at > 0 && ASCII.isSpace(line[at - 1])) { return false }
        }
        let words = Words(line, 0..<line.count)
        let joining = NoName.joining(line, words)
        if words.count > 4 && joining > 1 { return true }
        guard words.count > 3, ASCII.upper(line[0]) == line[0], ASCII.isLetter(line[0]),
            line[words.start(1)] &- 0x61 < 26
        else { return false }
        let last = line[line.count - 1]
        return joining > 0 || last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
    }
}
