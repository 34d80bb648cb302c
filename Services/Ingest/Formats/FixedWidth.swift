/// Where the columns of lines without delimiters begin, told from the columns of blanks between them.
enum FixedWidth {
    /// nil where the lines show no such columns. Positions are characters where `isUTF8`, else bytes.
    static func starts(_ survey: TextSurvey, isUTF8: Bool, dates: DateReader) -> [Int]? {
        let lines = survey.samples.filter { !$0.isEmpty && !isRule($0) }
        guard lines.count >= 3 else { return nil }
        let lengths = lines.map { length($0, isUTF8) }
        guard let width = mode(lengths), width >= 20, lengths.count(where: { $0 == width }) * 10 >= lines.count * 9
        else { return nil }
        var filled = [Int](repeating: 0, count: width)
        for (line, length) in zip(lines, lengths) where length == width {
            var position = 0
            for byte in line where !isUTF8 || byte & 0xc0 != 0x80 {
                if byte != 0x20 { filled[position] += 1 }
                position += 1
            }
        }
        var starts = [0]
        for position in 1..<width where filled[position] > 0 && filled[position - 1] * 200 <= lines.count {
            if position > (starts.last ?? 0) + 1 || filled[position] * 2 > lines.count { starts.append(position) }
        }
        let header = HeaderLine.first(of: lines, isUTF8: isUTF8, dates)?.line
        let rows = lines.filter { $0 != header && length($0, isUTF8) == width }
        starts = ColumnGaps(rows: rows, header: header, isUTF8: isUTF8, dates: dates).joined(starts)
        if let first = lines.first, length(first, isUTF8) < width, isTitle(first, starts, isUTF8, dates) { return nil }
        starts = parted(starts, lines.filter { length($0, isUTF8) == width }, width, isUTF8, dates)
        guard starts.count >= 3, starts.count <= 200 else { return nil }
        return typed(lines, starts, isUTF8, dates) ? starts : nil
    }

    /// Whether words run over the beginnings of columns, and are none that stand over them: the lines are a page's.
    private static func isTitle(_ line: [UInt8], _ starts: [Int], _ isUTF8: Bool, _ dates: DateReader) -> Bool {
        let crosses = starts.dropFirst().contains { start in
            let beside = cut(line, start - 1, start + 1, isUTF8)
            return beside.count > 1 && !beside.contains(0x20)
        }
        guard crosses, HeaderLine(line, isUTF8: isUTF8, dates) == nil else { return false }
        let cells = line.split(separator: 0x20).map { BlockKey.words($0) }
        return !HeaderRow.isOne(cells, dates)
    }

    private static let dash = UInt8(ascii: "-")

    /// Dashes under the words of a header, as consoles of databases write them.
    static func isRule(_ line: [UInt8]) -> Bool {
        line.count { $0 == dash } > 2 && line.allSatisfy { $0 == dash || ASCII.isSpace($0) }
    }

    /// The columns with those fields told apart that stand side by side without a blank: a NIR, a date, a postcode before
    /// a town, at the same place of nearly every line.
    private static func parted(
        _ starts: [Int], _ lines: [[UInt8]], _ width: Int, _ isUTF8: Bool, _ dates: DateReader
    ) -> [Int] {
        let some = Array(lines.dropFirst().prefix(50))
        var found = starts
        func share(_ lower: Int, _ length: Int, _ holds: (Span<UInt8>) -> Bool) -> Double {
            let cells = some.map { cut($0, lower, lower + length, isUTF8) }.filter { $0.contains { $0 != 0x20 } }
            guard cells.count > 2 else { return 0 }
            return Double(cells.count { $0.count == length && holds($0.span) }) / Double(cells.count)
        }
        func isDate(_ text: Span<UInt8>) -> Bool { CellKind(text, dates).isSuperset(of: [.digits, .date]) }
        func isBeforeTown(_ text: Span<UInt8>) -> Bool {
            text.indices.allSatisfy { $0 == 5 ? ASCII.isLetter(text[$0]) || text[$0] >= 0x80 : ASCII.isDigit(text[$0]) }
        }
        for (index, lower) in starts.enumerated() {
            let upper = index + 1 < starts.count ? starts[index + 1] : width
            guard upper - lower > 8 else { continue }
            var pieces = [(lower, upper)]
            if upper - lower > 15,
                let nir = (lower...upper - 15).first(where: { share($0, 15) { NIR($0)?.state == .valid } >= 0.8 })
            {
                pieces = [(lower, nir), (nir + 15, upper)]
                found += [nir, nir + 15]
            }
            for (lower, upper) in pieces where upper - lower > 5 {
                let isTold =
                    share(lower, upper - lower) { !CellKind($0.extracting($0.trimmedRange), dates).isTyped } < 0.5
                if isTold { continue }
                if upper - lower > 8, let date = (lower...upper - 8).first(where: { share($0, 8, isDate) >= 0.9 }) {
                    found += [date, date + 8]
                } else if share(lower, 6, isBeforeTown) >= 0.9 {
                    found.append(lower + 5)
                }
            }
        }
        return Set(found).filter { $0 < width }.sorted()
    }

    /// Columns of much text in which a NIR stands here and there.
    static func hidden(_ survey: TextSurvey, _ starts: [Int], isUTF8: Bool) -> [Int] {
        let some = survey.samples.filter { !$0.isEmpty }.prefix(50)
        return starts.indices.filter { index in
            let upper = index + 1 < starts.count ? starts[index + 1] : Int.max
            let holding = some.count { line in
                let cell = cut(line, starts[index], upper, isUTF8)
                return cell.count >= 40
                    && (0...cell.count - 15).contains { NIR(Array(cell[$0..<$0 + 15]).span)?.state == .valid }
            }
            return holding * 3 > some.count
        }
    }

    /// Whether most lines hold digits side by side that are no one number: fields without a blank between them.
    static func isCrowded(_ survey: TextSurvey) -> Bool {
        let lines = survey.samples.filter { !$0.isEmpty }
        let crowded = lines.count { line in
            line.split { !ASCII.isDigit($0) }.contains { digits in
                let text = Array(digits)
                return text.count > 15 || text.count > 11 && NIR(text.span)?.state != .valid
            }
        }
        return lines.count > 2 && crowded * 10 >= lines.count * 9
    }

    /// The deaths list of INSEE: lines of 198 characters, `NOM*PRENOMS/` in the first 80.
    static func isDeathsList(_ survey: TextSurvey, isUTF8: Bool) -> Bool {
        let lines = survey.samples.prefix(200).filter { !$0.isEmpty }
        let fit = lines.count { line in
            let (name, rest) = (cut(line, 0, 80, isUTF8), cut(line, 80, 170, isUTF8))
            return rest.count >= 80 && name.contains(UInt8(ascii: "*")) && name.contains(UInt8(ascii: "/"))
                && (rest[0] == 0x31 || rest[0] == 0x32) && rest[1..<9].allSatisfy(ASCII.isDigit)
        }
        return !lines.isEmpty && fit * 10 >= lines.count * 9
    }

    private static func length(_ line: [UInt8], _ isUTF8: Bool) -> Int {
        isUTF8 ? line.count { $0 & 0xc0 != 0x80 } : line.count
    }

    private static func mode(_ lengths: [Int]) -> Int? {
        let counts = Dictionary(grouping: lengths) { $0 }.mapValues(\.count)
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    }

    /// Whether some column holds what a table of people does.
    private static func typed(_ lines: [[UInt8]], _ starts: [Int], _ isUTF8: Bool, _ dates: DateReader) -> Bool {
        let some = lines.dropFirst().prefix(50)
        for index in starts.indices {
            let upper = index + 1 < starts.count ? starts[index + 1] : Int.max
            let typed = some.count { line in
                let cell = cut(line, starts[index], upper, isUTF8)
                let span = cell.span
                return CellKind(span.extracting(span.trimmedRange), dates).isTyped
            }
            if typed * 10 >= some.count * 6 { return true }
        }
        return false
    }

    /// The characters `lower` to `upper` of a line.
    static func cut(_ line: [UInt8], _ lower: Int, _ upper: Int, _ isUTF8: Bool) -> [UInt8] {
        guard isUTF8 else { return lower < line.count ? Array(line[lower..<min(upper, line.count)]) : [] }
        var position = -1
        var cell: [UInt8] = []
        for byte in line {
            if byte & 0xc0 != 0x80 { position += 1 }
            if position >= upper { break }
            if position >= lower { cell.append(byte) }
        }
        return cell
    }
}

/// Reads lines whose cells stand at fixed places.
final class FixedWidthCursor: TableCursor {
    private let source: any ByteSource
    private let starts: [Int]
    private let isUTF8: Bool
    private let isDeathsList: Bool
    private let hasHeader: Bool
    private var feed: TextFeed
    private var line: [UInt8] = []
    private var headerLine: [UInt8] = []
    private(set) var tables: [TableHead]
    let table = 0
    let cells: RowCells
    private(set) var place = RowPlace(line: 1, lineCount: 0, offset: 0, length: 0)

    /// Name, sex, birth, its place, commune and country, death, its place, the act's number.
    private static let deaths: [(upper: Int, head: ColumnHead)] = [
        (80, ColumnHead("nom", ColumnReading(.surname))), (80, ColumnHead("prénoms", ColumnReading(.givenNames))),
        (81, ColumnHead("sexe", ColumnReading(.sex))),
        (89, ColumnHead("date de naissance", ColumnReading(.birthDate))),
        (94, ColumnHead("code du lieu de naissance", ColumnReading(.birthPlaceCode))),
        (124, ColumnHead("commune de naissance", ColumnReading(.birthPlace))),
        (154, ColumnHead("pays de naissance", ColumnReading(.ignore))),
        (162, ColumnHead("date de décès", ColumnReading(.deathDate))),
        (167, ColumnHead("code du lieu de décès", ColumnReading(.ignore))),
        (176, ColumnHead("numéro d'acte", ColumnReading(.ignore))),
    ]

    init(_ source: any ByteSource, _ part: Part) throws(FileRefused) {
        self.source = source
        isDeathsList = part.format == .deathsList
        starts = part.starts ?? [0]
        hasHeader = part.headerRows?.first == 1
        isUTF8 = part.layout.encoding == .utf8 || part.layout.encoding.unit != .byte
        cells = RowCells(part.layout)
        feed = TextFeed(source, unit: part.layout.encoding.unit, from: part.layout.textByte)
        place.offset = part.layout.textByte
        if isDeathsList {
            tables = [TableHead(name: "", columns: FixedWidthCursor.deaths.map(\.head))]
        } else {
            tables = [TableHead(name: "", columns: starts.map { _ in ColumnHead("") })]
            if hasHeader {
                var first = TextFeed(source, unit: part.layout.encoding.unit, from: part.layout.textByte)
                _ = try first.readLine(into: &line, limit: RowCells.cellLimit)
                headerLine = line
                cutCells()
                for (index, cell) in cells.cells.enumerated() {
                    tables[0].columns[cell.column].words = cells.string(index)
                }
            }
        }
    }

    func next() throws(FileRefused) -> RowOutcome {
        let start = feed.mark
        line.removeAll(keepingCapacity: true)
        guard try feed.peek() != nil else {
            place = try feed.place(from: start)
            return .end
        }
        let isFirst = place.lineCount == 0
        let fits = try feed.readLine(into: &line, limit: RowCells.cellLimit)
        place = try feed.place(from: start)
        guard fits else { return .rejected(.tooLong, detail: "longer than \(RowCells.cellLimit) bytes") }
        if line.allSatisfy({ ASCII.isSpace($0) || $0 == 0x1a }) { return .blank }
        if hasHeader, isFirst || line == headerLine || FixedWidth.isRule(line) { return .header }
        let least = isDeathsList ? 89 : (starts.last ?? 0) / 3
        guard line.count >= least else {
            let isCut = try feed.peek() == nil
            return .rejected(
                isCut ? .truncated : .shape, detail: "\(line.count) bytes where at least \(least) are expected")
        }
        cutCells()
        return .row
    }

    private func cutCells() {
        cells.removeAll()
        guard isDeathsList else {
            for (column, lower) in starts.enumerated() {
                let upper = column + 1 < starts.count ? starts[column + 1] : Int.max
                append(column, FixedWidth.cut(line, lower, upper, isUTF8))
            }
            return
        }
        let name = FixedWidth.cut(line, 0, 80, isUTF8)
        let star = name.firstIndex(of: UInt8(ascii: "*")) ?? name.endIndex
        append(0, Array(name[..<star]))
        append(1, Array(name[star...].dropFirst().prefix { $0 != UInt8(ascii: "/") }))
        for column in 2..<FixedWidthCursor.deaths.count {
            let lower = FixedWidthCursor.deaths[column - 1].upper
            append(column, FixedWidth.cut(line, lower, FixedWidthCursor.deaths[column].upper, isUTF8))
        }
    }

    private func append(_ column: Int, _ cell: [UInt8]) {
        let range = cell.span.trimmedRange
        cells.append(column, Array(cell[range]))
    }

    func raw(_ limit: Int) throws(FileRefused) -> [UInt8] {
        try source.bytes(of: place, limit)
    }
}
