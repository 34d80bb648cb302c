/// Whether the words amid rows stand over those below them, rather than being a row themselves.
struct SectionJudge {
    private let source: any ByteSource
    private let layout: Layout
    /// Above and below each header so much is looked at.
    private static let sampleBytes: UInt64 = 16 << 10

    init(_ source: any ByteSource, _ layout: Layout) { (self.source, self.layout) = (source, layout) }

    /// The sections whose headers are some, each with what stands below those that are none.
    func judged(
        _ sections: [SectionFinder.Section], _ headers: inout [SectionFinder.Header]
    ) throws(FileRefused) -> [SectionFinder.Section] {
        var judged: [SectionFinder.Section] = []
        var isTable = [Bool?](repeating: nil, count: headers.count)
        for section in sections {
            guard let above = judged.last else {
                judged.append(section)
                isTable[section.header] = true
                continue
            }
            if isTable[section.header] == nil {
                let isOne = try !isRow(section, headers[section.header], headers[above.header])
                isTable[section.header] = isOne
                if !isOne { headers[above.header].rows += headers[section.header].rows + 1 }
            }
            if isTable[section.header] == true {
                judged.append(section)
            } else {
                judged[judged.count - 1].end = section.end
            }
        }
        return judged
    }

    /// A cell of it stands in its column above, or what stands below is what `own` says rather than what it says itself.
    private func isRow(
        _ section: SectionFinder.Section, _ header: SectionFinder.Header, _ own: SectionFinder.Header
    ) throws(FileRefused) -> Bool {
        let begin = section.begin.offset
        let lower = max(begin - min(begin, SectionJudge.sampleBytes), own.offset + own.length)
        let end = min(section.end?.offset ?? source.count, begin + section.begin.length + SectionJudge.sampleBytes)
        for row in try rows(lower..<max(begin, lower), own.delimiter)
        where !HeaderRow.isSame(row, own.words) && !HeaderRow.isSame(row, header.words) {
            if zip(row, header.words).contains(where: { !$0.isEmpty && $0 == $1 }) { return true }
        }
        guard own.words.count == header.words.count else { return false }
        let below = try rows(begin + section.begin.length..<max(end, begin + section.begin.length), header.delimiter)
        let (old, new) = (SectionJudge.fit(own.words, below), SectionJudge.fit(header.words, below))
        return old.cells > new.cells && old.cells * 2 > old.told
    }

    private func rows(_ range: Range<UInt64>, _ delimiter: UInt8) throws(FileRefused) -> [[String]] {
        let text = try layout.line(source, range)
        var splitter = RowSplitter(Dialect(delimiter: delimiter, width: 1))
        return text.split { $0 == 0x0a || $0 == 0x0d }.map { line in
            let line = Array(line)
            _ = splitter.split(line.span, from: 0, limit: line.count)
            return HeaderRow.words(line.span, splitter.cells)
        }
    }

    /// How many cells are what the words over them say, of those whose words say what a cell looks like.
    private static func fit(_ words: [String], _ rows: [[String]]) -> (cells: Int, told: Int) {
        var fit = (cells: 0, told: 0)
        for (index, word) in words.enumerated() {
            guard let field = HeaderWords.meaning(word)?.field, let kind = kind(field) else { continue }
            for row in rows where row.count == words.count && !row[index].isEmpty {
                let bytes = Array(row[index].utf8)
                fit.told += 1
                if !CellKind(bytes.span, .ofAnyYear).isDisjoint(with: kind) { fit.cells += 1 }
            }
        }
        return fit
    }

    private static func kind(_ field: ColumnField) -> CellKind? {
        switch field {
        case .surname, .birthName: .surname
        case .givenNames: .givenName
        case .fullName: .wholeName
        case .birthDate, .careDate, .deathDate: .date
        case .nationalID: .nir
        case .phone: .phone
        case .email: .email
        case .postcode: .postcode
        case .town: .town
        default: nil
        }
    }
}
