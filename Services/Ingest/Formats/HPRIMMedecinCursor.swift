/// Reads HPRIM Médecin (HPRIM 1): twelve lines that name the patient, then the report's text. Several reports may follow
/// one another.
final class HPRIMMedecinCursor: TableCursor {
    private let source: any ByteSource
    private var feed: TextFeed
    private var lines: [[UInt8]] = []
    private var line: [UInt8] = []
    private var hasRows = false
    let tables = [TableHead(name: "", columns: PatientColumn.allCases.map(\.head))]
    let table = 0
    let cells: RowCells
    private(set) var place: RowPlace

    init(_ source: any ByteSource, _ part: Part) {
        self.source = source
        feed = TextFeed(source, unit: part.layout.encoding.unit, from: part.layout.textByte)
        cells = RowCells(part.layout)
        place = RowPlace(line: 1, lineCount: 0, offset: part.layout.textByte, length: 0)
    }

    /// Lines 7 and 10 are dates, 8 is a NIR or blank, 6 begins with a postcode, 2 and 3 hold letters.
    static func isHead(_ lines: ArraySlice<[UInt8]>) -> Bool {
        guard lines.count >= 12 else { return false }
        func line(_ number: Int) -> [UInt8] { trimmed(lines[lines.startIndex + number - 1]) }
        guard isDate(line(7)), isDate(line(10)), line(2).contains(where: ASCII.isLetter), line(2).count <= 60,
            line(3).contains(where: ASCII.isLetter), line(3).count <= 60
        else { return false }
        let (town, number) = (line(6), line(8))
        let isPlace = town.isEmpty || town.count >= 5 && town[..<5].allSatisfy(ASCII.isDigit)
        let isNIR = number.isEmpty || NIR(number.span, key: [UInt8]().span) != nil
        return isPlace && isNIR
    }

    private static func isDate(_ line: [UInt8]) -> Bool {
        line.count == 10 && line[2] == line[5] && !ASCII.isDigit(line[2])
            && line.count(where: ASCII.isDigit) == 8
    }

    static func trimmed(_ line: [UInt8]) -> [UInt8] {
        var line = line[...]
        while let last = line.last, ASCII.isSpace(last) { line = line.dropLast() }
        return Array(line.drop(while: ASCII.isSpace))
    }

    func next() throws(FileRefused) -> RowOutcome {
        let start = feed.mark
        guard try feed.peek() != nil else {
            place = try feed.place(from: start)
            return .end
        }
        guard try isHeadNext() else {
            line.removeAll(keepingCapacity: true)
            _ = try feed.readLine(into: &line, limit: RowCells.cellLimit)
            place = try feed.place(from: start)
            if line.allSatisfy(ASCII.isSpace) { return .blank }
            return hasRows ? .footer : .preamble
        }
        hasRows = true
        cells.removeAll()
        for number in 1...12 {
            line.removeAll(keepingCapacity: true)
            _ = try feed.readLine(into: &line, limit: RowCells.cellLimit)
            take(number, HPRIMMedecinCursor.trimmed(line))
        }
        while try feed.peek() != nil, try !isHeadNext() {
            line.removeAll(keepingCapacity: true)
            _ = try feed.readLine(into: &line, limit: RowCells.cellLimit)
            if line.starts(with: Array("****FINFICHIER".utf8)) { break }
            takeText()
        }
        place = try feed.place(from: start)
        return .row
    }

    private func isHeadNext() throws(FileRefused) -> Bool {
        let here = feed.mark
        lines.removeAll(keepingCapacity: true)
        while lines.count < 12, try feed.peek() != nil {
            var line: [UInt8] = []
            guard try feed.readLine(into: &line, limit: 256) else { break }
            lines.append(line)
        }
        feed.goBack(to: here)
        return HPRIMMedecinCursor.isHead(lines[...])
    }

    private func take(_ number: Int, _ text: [UInt8]) {
        func append(_ column: PatientColumn) { cells.append(column.rawValue, text) }
        switch number {
        case 1: append(.ipp)
        case 2: append(.surname)
        case 3: append(.givenNames)
        case 4, 5: append(.address)
        case 6:
            cells.append(PatientColumn.postcode.rawValue, Array(text.prefix(5)))
            cells.append(PatientColumn.town.rawValue, HPRIMMedecinCursor.trimmed(Array(text.dropFirst(5))))
        case 7: append(.birthDate)
        case 8: append(.nationalID)
        case 9: append(.dossier)
        case 12: append(.doctor)
        default: break
        }
    }

    /// `RES|label|code|…` is a test and its result, `TEX|` and all else are text.
    private func takeText() {
        if line.starts(with: Array("RES|".utf8)) {
            let fields = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
            if fields.count > 1 { cells.append(PatientColumn.test.rawValue, Array(fields[1])) }
            if fields.count > 4 { cells.append(PatientColumn.result.rawValue, Array(fields[4])) }
        } else {
            cells.append(PatientColumn.comment.rawValue, line)
        }
    }

    func raw(_ limit: Int) throws(FileRefused) -> [UInt8] {
        try source.bytes(at: place.offset, length: Int(min(place.length, UInt64(limit))))
    }
}
