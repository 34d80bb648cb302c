/// Reads HPRIM Médecin (HPRIM 1): twelve lines that name the patient, then the report's text. Several reports may follow
/// one another. What stands after a report's end mark and is no report is rejected: nobody can say whose it is.
final class HPRIMMedecinCursor: TableCursor {
    /// A line with what the mail broke off it put back, and where the next one begins.
    private struct Line {
        var text: [UInt8]
        var end: TextFeed.Mark
    }

    private let source: any ByteSource
    private var feed: TextFeed
    /// The next lines, enough to tell a head.
    private var ahead: [Line] = []
    private var texts: [[UInt8]] = []
    private var start: TextFeed.Mark
    private var hasRows = false
    /// Behind `****FIN****`, before the next head.
    private var isEnded = false
    let tables = [TableHead(name: "", columns: PatientColumn.table)]
    let table = 0
    let cells: RowCells
    private(set) var place: RowPlace
    private static let joinedMax = 16

    init(_ source: any ByteSource, _ part: Part) {
        self.source = source
        feed = TextFeed(source, unit: part.layout.encoding.unit, from: part.layout.textByte)
        start = feed.mark
        cells = RowCells(part.layout)
        place = RowPlace(line: 1, lineCount: 0, offset: part.layout.textByte, length: 0)
    }

    func next() throws(FileRefused) -> RowOutcome {
        try look()
        guard let first = ahead.first else {
            place = TextFeed.place(from: start, to: start)
            return .end
        }
        if isHeadNext { return try report() }
        let isBlank = first.text.allSatisfy(ASCII.isSpace)
        if isBlank || !isEnded || HPRIMMedecinCursor.isMark(first.text, "****FINFICHIER") {
            finish(try take().end)
            return isBlank ? .blank : hasRows ? .footer : .preamble
        }
        var end = first.end
        while let line = ahead.first, !isHeadNext, !HPRIMMedecinCursor.isMark(line.text, "****FINFICHIER") {
            end = try take().end
        }
        finish(end)
        return .rejected(.notARow, detail: "text behind a report's end mark")
    }

    private func report() throws(FileRefused) -> RowOutcome {
        cells.removeAll()
        hasRows = true
        isEnded = false
        var end = start
        for number in 1...HPRIMMedecinShape.lines {
            let line = try take()
            end = line.end
            take(number, HPRIMMedecinShape.trimmed(line.text))
        }
        while !ahead.isEmpty, !isHeadNext, !isEnded {
            let line = try take()
            end = line.end
            isEnded =
                HPRIMMedecinCursor.isMark(line.text, "****FIN****")
                || HPRIMMedecinCursor.isMark(line.text, "****FINFICHIER")
            if !isEnded { takeText(line.text) }
        }
        if isEnded, let line = ahead.first, HPRIMMedecinCursor.isMark(line.text, "****FINFICHIER") {
            end = try take().end
        }
        finish(end)
        return .row
    }

    private static func isMark(_ line: [UInt8], _ mark: String) -> Bool { line.starts(with: mark.utf8) }

    private var isHeadNext: Bool { HPRIMMedecinShape.isHead(texts[...], isBehindEnd: isEnded) }

    private func finish(_ end: TextFeed.Mark) {
        place = TextFeed.place(from: start, to: end)
        start = end
    }

    private func take() throws(FileRefused) -> Line {
        texts.removeFirst()
        let line = ahead.removeFirst()
        try look()
        return line
    }

    private func look() throws(FileRefused) {
        while ahead.count < HPRIMMedecinShape.lines, try feed.peek() != nil {
            let begin = feed.mark
            var text: [UInt8] = []
            _ = try feed.readLine(into: &text, limit: RowCells.cellLimit)
            var pieces = 1
            while QuotedPrintable.isBroken(text), pieces < HPRIMMedecinCursor.joinedMax, try feed.peek() != nil {
                text.removeLast()
                _ = try feed.readLine(into: &text, limit: RowCells.cellLimit)
                pieces += 1
            }
            // Settles the last line, ended or not.
            if try feed.peek() == nil { _ = try feed.place(from: begin) }
            QuotedPrintable.undo(&text)
            texts.append(text)
            ahead.append(Line(text: text, end: feed.mark))
        }
    }

    private func take(_ number: Int, _ text: [UInt8]) {
        switch number {
        case 1: cells.append(.ipp, text)
        case 2: cells.append(.surname, text)
        case 3: cells.append(.givenNames, text)
        case 4, 5: cells.append(.address, text)
        case 6:
            cells.append(.postcode, Array(text.prefix(5)))
            cells.append(.town, HPRIMMedecinShape.trimmed(Array(text.dropFirst(5))))
        case 7: cells.append(.birthDate, text)
        case 8: cells.append(.nationalID, text)
        case 9: cells.append(.dossier, text)
        case 12: cells.append(.doctor, text)
        default: break
        }
    }

    /// `RES|label|code|N or A|value|unit|low|high|flag|status|value2|…` is a test and its results, `TEX|` and all else
    /// are text.
    private func takeText(_ line: [UInt8]) {
        guard line.starts(with: Array("RES|".utf8)) else {
            let isText = line.starts(with: Array("TEX|".utf8))
            guard !line.starts(with: Array("****".utf8)) else { return }
            return cells.append(.comment, isText ? Array(line.dropFirst(4)) : line)
        }
        let fields = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
        if fields.count > 1 { cells.append(.test, Array(fields[1])) }
        for value in [4, 10] where value < fields.count { cells.append(.result, Array(fields[value])) }
    }

    func raw(_ limit: Int) throws(FileRefused) -> [UInt8] {
        try source.bytes(of: place, limit)
    }
}
