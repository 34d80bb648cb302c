/// Reads HL7 v2 and HPRIM Santé with one lenient reader: each patient of a message is a row, with what its message tells.
final class PipeCursor: TableCursor {
    private let source: any ByteSource
    private let isHPRIM: Bool
    private var feed: TextFeed
    private var separators: PipeSeparators?
    private var line: [UInt8] = []
    private var peeked: [UInt8] = []
    private var hasRows = false
    let tables = [TableHead(name: "", columns: PatientColumn.table)]
    let table = 0
    let cells: RowCells
    private(set) var place: RowPlace
    /// As the last header spells it.
    private var charset: [UInt8] = []
    private var start: [UInt8] = []
    /// A document of 800 kB as base64, and as much again.
    private static let segmentMax = 2 << 20

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
            if current == head { readHead() } else if let separators { read(PipeSegment(line, separators), current) }
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

    private func read(_ segment: PipeSegment, _ name: String) {
        if isHPRIM { HPRIMSegments.read(segment, name, cells) } else { HL7Segments.read(segment, name, cells) }
    }

    /// `MSH-18` names the message's encoding. The header has been read as ASCII until here.
    private func readHead() {
        guard !isHPRIM, let separators else { return }
        let name = PipeSegment(line, separators).value(17)
        guard name != charset else { return }
        charset = name
        cells.declared = TextEncoding(hl7: String(decoding: name, as: UTF8.self))
    }

    /// Reads one segment, with the lines that go on with it, into `line`; gives its name, empty where it is none.
    private func segment() throws(FileRefused) -> String {
        line.removeAll(keepingCapacity: true)
        _ = try feed.readLine(into: &line, limit: PipeCursor.segmentMax)
        PipeCursor.dropFrame(&line)
        let name = name(of: line)
        if name == head || !isHPRIM && (name == "FHS" || name == "BHS") {
            separators = PipeSeparators(line, isHPRIM: isHPRIM) ?? separators
        }
        guard !name.isEmpty else { return name }
        while let next = try following(), next.isEmpty || next == (isHPRIM ? "A" : "ADD") {
            peeked.removeAll(keepingCapacity: true)
            _ = try feed.readLine(into: &peeked, limit: PipeCursor.segmentMax)
            PipeCursor.dropFrame(&peeked)
            guard line.count + peeked.count < PipeCursor.segmentMax, !peeked.isEmpty else { continue }
            if next.isEmpty {
                line.append(0x0a)
                line += peeked
            } else {
                line += peeked.dropFirst(next.utf8.count + 1)
            }
        }
        return name
    }

    /// What MLLP puts around a message: 0x0B before it, 0x1C after.
    private static func dropFrame(_ line: inout [UInt8]) {
        while let last = line.last, last == 0x1c || last == 0x0b { line.removeLast() }
        let residue = line.prefix { $0 == 0x0b || $0 == 0x1c }.count
        if residue > 0 { line.removeFirst(residue) }
    }

    /// The name of the segment that the next line begins; empty where it begins none, nil at the end. Any line end may
    /// end a segment, and a line that begins no segment belongs to the one before: writers end them with CR, with LF, and
    /// with one where the other ends the header, and texts hold line feeds.
    private func following() throws(FileRefused) -> String? {
        start.removeAll(keepingCapacity: true)
        guard try feed.peekLine(into: &start, limit: 16) else { return nil }
        let residue = start.prefix { $0 == 0x0b || $0 == 0x1c }.count
        if residue > 0 { start.removeFirst(residue) }
        return name(of: start)
    }

    private func name(of line: [UInt8]) -> String {
        var length = 0
        while length < line.count, length < 4, line[length] &- 0x41 < 26 || length > 0 && ASCII.isDigit(line[length]) {
            length += 1
        }
        guard length > 0, length <= 3, length < line.count, isHPRIM || length == 3 else { return "" }
        let next = line[length]
        let isSegment = next == (separators?.field ?? UInt8(ascii: "|"))
        let name = String(decoding: line[..<length], as: UTF8.self)
        if isSegment { return name }
        // A header has signs of its own: all of them, where a lone H could begin any line of text.
        guard name == head || PipeCursor.frames.contains(name), let own = PipeSeparators(line, isHPRIM: isHPRIM) else {
            return ""
        }
        return (isHPRIM ? own.escape : own.component) != nil ? name : ""
    }

    func raw(_ limit: Int) throws(FileRefused) -> [UInt8] {
        try source.bytes(of: place, limit)
    }
}

extension TextFeed {
    /// Appends the beginning of the next line, at most `limit` bytes of it, without passing it; false at the end.
    fileprivate mutating func peekLine(into text: inout [UInt8], limit: Int) throws(FileRefused) -> Bool {
        guard try peek() != nil else { return false }
        let here = mark
        while text.count < limit, let byte = try peek(), byte != 0x0a, byte != 0x0d {
            text.append(byte)
            skip()
        }
        try goBack(to: here)
        return true
    }
}
