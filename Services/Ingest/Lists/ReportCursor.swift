/// Reads a text in which people stand one a line (`ReportShape`): a person, with what stands below, is a row.
final class ReportCursor: TableCursor {
    private let source: any ByteSource
    private let shape: ReportShape
    private let outside: OutsideLine
    private var feed: LineFeed
    private var columns: [PersonLine.Part: Int] = [:]
    private var hasRows = false
    /// Why it is not known whose the lines are that follow; nil where nobody stands above.
    private var doubt: String?
    private(set) var tables = [
        TableHead(
            name: "",
            columns: [
                ColumnHead("test", ColumnReading(.test)), ColumnHead("result", ColumnReading(.testResult)),
                ColumnHead("text", ColumnReading(.text)),
            ])
    ]
    private enum Column {
        static let test = 0
        static let result = 1
        static let text = 2
    }
    let table = 0
    let cells: RowCells
    private(set) var place: RowPlace

    /// Of labels no more are told apart.
    private static let columnsMax = 256

    init(_ source: any ByteSource, _ part: Part) throws(FileRefused) {
        let head = Signature.beginning(try source.bytes(at: 0, length: 64 * 1024))
        guard let shape = ReportShape(head, part.layout) else {
            throw FileRefused("is not what it was when its reading began")
        }
        (self.source, self.shape) = (source, shape)
        outside = OutsideLine(part.layout)
        feed = LineFeed(source, part, isFolded: false)
        cells = RowCells(part.layout)
        place = RowPlace(line: 1, lineCount: 0, offset: part.layout.textByte, length: 0)
    }

    func next() throws(FileRefused) -> RowOutcome {
        let outcome = try read()
        place = feed.place()
        return outcome
    }

    private func read() throws(FileRefused) -> RowOutcome {
        guard let line = try feed.peek() else { return .end }
        try feed.take()
        guard !line.isCut else {
            return .rejected(.tooLong, detail: "a line of more than \(RowCells.cellLimit) bytes")
        }
        switch shape.line(line.text) {
        case .blank: return .blank
        case .person(let person):
            cells.removeAll()
            take(person)
            if shape.hasResults { try readBelow() }
            (hasRows, doubt) = (true, nil)
            return cells.isTooLong ? .rejected(.tooLong, detail: "longer than \(RowCells.rowLimit) bytes") : .row
        case .named:
            doubt = "below a line that may name someone else"
            return .rejected(.notARow, detail: "no person by its form, and may name someone")
        case .frame(let endsPage):
            if endsPage, hasRows { doubt = "below the end of a page" }
            return hasRows ? .footer : .preamble
        case .other(let said):
            if shape.titles.contains(ReportShape.title(line.text)) { return hasRows ? .header : .preamble }
            guard hasRows else { return outside.outcome(line.text, "above the first person", hasRows: false) }
            return .rejected(
                .notARow,
                detail: said.parts.isEmpty || doubt == nil ? "no name in it" : "\(doubt ?? ""): whose it is is not told"
            )
        }
    }

    /// Takes the lines that are the person's above.
    private func readBelow() throws(FileRefused) {
        while let line = try feed.peek(), !line.isCut {
            switch shape.line(line.text) {
            case .person, .named, .frame(endsPage: true): return
            case .blank, .frame: break
            case .other(let said):
                if shape.titles.contains(ReportShape.title(line.text)) { return }
                takeBelow(line.text, said)
            }
            try feed.take()
        }
    }

    private func takeBelow(_ text: ArraySlice<UInt8>, _ said: PersonLine) {
        if said.hasLabels { return take(said) }
        let text = shape.decoded(text)
        if let line = ResultLine(text[...]), !HeaderRow.isWord(String(decoding: line.test, as: UTF8.self)) {
            cells.append(Column.test, line.test)
            cells.append(Column.result, line.result)
        } else {
            let words = PersonLine.plain(text[...])
            cells.append(RecordBuilder.isTest(words.span) ? Column.test : Column.text, words)
        }
    }

    private func take(_ line: PersonLine) {
        for (part, text) in line.parts { cells.append(column(part), text) }
    }

    private func column(_ part: PersonLine.Part) -> Int {
        if part == .rest { return Column.text }
        if let column = columns[part] { return column }
        guard columns.count < ReportCursor.columnsMax else { return Column.text }
        let head: ColumnHead =
            switch part {
            case .labelled(let words): ColumnHead(words, PersonLine.other(words).map { ColumnReading($0) })
            case .date: ColumnHead("")
            case .town, .postcode, .name, .birthDate, .nir, .phone, .email, .rest:
                ColumnHead("", PersonLine.field(part).map { ColumnReading($0) })
            }
        columns[part] = tables[0].columns.count
        tables[0].columns.append(head)
        return tables[0].columns.count - 1
    }

    func raw(_ limit: Int) throws(FileRefused) -> [UInt8] { try source.bytes(of: place, limit) }
}
