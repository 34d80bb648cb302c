/// Reads HL7 v2 and HPRIM Santé with one lenient reader: each patient of a message is a row, with what its message tells.
final class PipeCursor: TableCursor {
    private let source: any ByteSource
    private let isHPRIM: Bool
    private var feed: TextFeed
    private var separators: PipeSeparators?
    private var line: [UInt8] = []
    private var peeked: [UInt8] = []
    private var hasRows = false
    let tables = [TableHead(name: "", columns: PatientColumn.allCases.map(\.head))]
    let table = 0
    let cells: RowCells
    private(set) var place: RowPlace
    private static let segmentMax = 256 << 10

    init(_ source: any ByteSource, _ part: Part) {
        self.source = source
        isHPRIM = part.format == .hprimSante
        feed = TextFeed(source, unit: part.layout.encoding.unit, from: part.layout.textByte)
        cells = RowCells(part.layout)
        place = RowPlace(line: 1, lineCount: 0, offset: part.layout.textByte, length: 0)
    }

    func next() throws(FileRefused) -> RowOutcome {
        let start = feed.mark
        guard try feed.peek() != nil else {
            place = try feed.place(from: start)
            return .end
        }
        let name = try segment()
        guard name == head || name == patient else {
            place = try feed.place(from: start)
            let isBlank = line.allSatisfy { ASCII.isSpace($0) || $0 == 0x1c }
            return isBlank ? .blank : hasRows ? .header : .preamble
        }
        cells.removeAll()
        var hasPatient = false
        var current = name
        while true {
            if current == patient { hasPatient = true }
            if let separators, current != head { read(PipeSegment(line, separators), current) }
            let following = try following()
            if following == nil || following == head || following == patient && hasPatient { break }
            if let following, PipeCursor.frames.contains(following) { break }
            current = try segment()
        }
        hasRows = true
        place = try feed.place(from: start)
        if cells.isTooLong { return .rejected(.tooLong, detail: "longer than \(RowCells.rowLimit) bytes") }
        return .row
    }

    private var head: String { isHPRIM ? "H" : "MSH" }
    private var patient: String { isHPRIM ? "P" : "PID" }
    private static let frames: Set<String> = ["FHS", "BHS", "BTS", "FTS"]

    /// Reads one segment, with the lines that go on with it, into `line`; gives its name, empty where it is none.
    private func segment() throws(FileRefused) -> String {
        line.removeAll(keepingCapacity: true)
        _ = try feed.readLine(into: &line, limit: PipeCursor.segmentMax)
        while let first = line.first, first == 0x0b || first == 0x1c { line.removeFirst() }
        let name = name(of: line)
        if name == head || !isHPRIM && (name == "FHS" || name == "BHS") {
            separators = PipeSeparators(line, isHPRIM: isHPRIM) ?? separators
        }
        guard !name.isEmpty else { return name }
        while let next = try following(), next.isEmpty || isHPRIM && next == "A" {
            let isContinued = !next.isEmpty
            peeked.removeAll(keepingCapacity: true)
            _ = try feed.readLine(into: &peeked, limit: PipeCursor.segmentMax)
            if isContinued {
                line += peeked.dropFirst(2)
            } else if line.count + peeked.count < PipeCursor.segmentMax {
                line.append(0x0a)
                line += peeked
            }
        }
        return name
    }

    /// The name of the segment that the next line begins; empty where it begins none, nil at the end.
    private func following() throws(FileRefused) -> String? {
        guard try feed.peek() != nil else { return nil }
        let here = feed.mark
        var start: [UInt8] = []
        while start.count < 8, let byte = try feed.peek(), byte != 0x0a, byte != 0x0d {
            start.append(byte)
            feed.skip()
        }
        feed.goBack(to: here)
        while let first = start.first, first == 0x0b || first == 0x1c { start.removeFirst() }
        return name(of: start)
    }

    private func name(of line: [UInt8]) -> String {
        let letters = line.prefix { $0 &- 0x41 < 26 || ASCII.isDigit($0) }
        guard let first = letters.first, !ASCII.isDigit(first), letters.count <= 3, letters.count < line.count,
            isHPRIM || letters.count == 3
        else { return "" }
        let name = String(decoding: letters, as: UTF8.self)
        let next = line[letters.count]
        if name == head || PipeCursor.frames.contains(name) {
            return next > 0x20 && next < 0x7f ? name : ""
        }
        return next == (separators?.field ?? UInt8(ascii: "|")) ? name : ""
    }

    // MARK: What the segments tell

    private func read(_ segment: PipeSegment, _ name: String) {
        if isHPRIM { HPRIMSegments.read(segment, name, self) } else { HL7Segments.read(segment, name, self) }
    }

    func append(_ column: PatientColumn, _ value: [UInt8]) { cells.append(column.rawValue, value) }

    /// `yyyymmdd`, `yyyymm`, `yyyy` and a time after them as a date with hyphens.
    func append(_ column: PatientColumn, date: [UInt8]) {
        let digits = Array(date.prefix(while: ASCII.isDigit).prefix(8))
        guard digits.count == 8 || digits.count == 6 || digits.count == 4 else { return append(column, date) }
        var text = Array(digits[..<4])
        if digits.count >= 6 { text += [0x2d] + digits[4..<6] }
        if digits.count == 8 { text += [0x2d] + digits[6..<8] }
        append(column, text)
    }

    func raw(_ limit: Int) throws(FileRefused) -> [UInt8] {
        try source.bytes(at: place.offset, length: Int(min(place.length, UInt64(limit))))
    }
}
