/// Reads a text in which people stand one a line (`ReportShape`): a person, with what stands below, is a row.
final class ReportCursor: TableCursor {
    private let source: any ByteSource
    private let shape: ReportShape
    private let outside: OutsideLine
    private var feed: LineFeed
    /// What the line ahead is, where that is known.
    private var ahead: ReportShape.Line?
    private var columns: [PersonLine.Part: Int] = [:]
    private var hasRows = false
    /// Why it is not known whose the lines are that follow; nil where nobody stands above.
    private var doubt: String?
    /// What is known of the current person.
    private var told: Set<ColumnField> = []
    /// The label of somebody else, named last.
    private var someone: PersonLine.Part?
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
        let said = ahead
        ahead = nil
        try feed.take()
        guard !line.isCut else {
            return .rejected(.tooLong, detail: "a line of more than \(RowCells.cellLimit) bytes")
        }
        switch said ?? shape.line(line.text) {
        case .blank: return .blank
        case .rule:
            if hasRows, shape.hasResults { doubt = "below a rule" }
            return .blank
        case .person(let person):
            cells.removeAll()
            (told, someone, doubt) = ([], nil, nil)
            take(person)
            if shape.hasResults { try readBelow() }
            hasRows = true
            return cells.isTooLong ? .rejected(.tooLong, detail: "longer than \(RowCells.rowLimit) bytes") : .row
        case .named:
            doubt = "below a line that may name someone else"
            return .rejected(.notARow, detail: "no person by its form, and may name someone")
        case .frame(let endsPage):
            if endsPage, hasRows { doubt = "below the end of a page" }
            return hasRows ? .footer : .preamble
        case .other(let line):
            if shape.isTitle(line) { return hasRows ? .header : .preamble }
            guard hasRows else {
                return .rejected(.notARow, detail: "above the first person, and may be somebody's")
            }
            defer { if shape.hasResults, doubt == nil { doubt = "below a line that is no result" } }
            return .rejected(
                .notARow,
                detail: line.said.parts.isEmpty || doubt == nil
                    ? "no name in it" : "\(doubt ?? ""): whose it is is not told"
            )
        }
    }

    /// Takes the lines that are the person's above, up to the first that may be another's.
    private func readBelow() throws(FileRefused) {
        var (hasOwn, isBehindResult, isParted) = (false, false, false)
        while let text = try feed.peek(), !text.isCut {
            let said = shape.line(text.text)
            ahead = said
            switch said {
            case .person, .named, .frame(endsPage: true): return
            case .rule where isBehindResult: return
            case .blank: isParted = hasOwn
            case .frame, .rule: break
            case .other(let line):
                guard !shape.isTitle(line), !isAnothers(line.said), shape.isOfPerson(line, isParted: isParted) else {
                    return
                }
                takeBelow(line)
                // A rule below anything else underlines that.
                isBehindResult = line.isResult
                (hasOwn, isParted) = (true, false)
            }
            ahead = nil
            try feed.take()
        }
    }

    /// Whether it tells what one person has alone, and the one above has.
    private func isAnothers(_ said: PersonLine) -> Bool {
        said.parts.contains { part in
            PersonLine.field(part.part).map { BlockShape.single.contains($0) && told.contains($0) } ?? false
        }
    }

    private func takeBelow(_ below: LineBelow) {
        if below.said.hasLabels { return take(below.said) }
        let text = below.text
        if below.isOfColumns {
            cells.append(Column.text, PersonLine.plain(text[...]))
        } else if let line = below.result, !HeaderRow.isWord(String(decoding: line.test, as: UTF8.self)) {
            cells.append(Column.test, line.test)
            cells.append(Column.result, line.result)
        } else {
            let words = PersonLine.plain(text[...])
            cells.append(RecordBuilder.isTest(words.span) ? Column.test : Column.text, words)
        }
    }

    /// What reaches someone is of whoever was named last, up to what can only be the patient's.
    private func take(_ line: PersonLine) {
        let saysBirth = line.parts.contains { PersonLine.field($0.part) == .birthDate }
        for (part, text) in line.parts {
            let field = PersonLine.field(part)
            if case .labelled(let words) = part, PersonLine.other(words) != nil {
                someone = part
            } else if let field, !PersonLine.reaches.contains(field) {
                someone = nil
            }
            if let field { told.insert(field) }
            // Beside a birth date another date is none, even where those by themselves are.
            let own = if saysBirth, case .date(let number) = part { PersonLine.Part.date(number + 1) } else { part }
            cells.append(column(someone ?? own), text)
        }
    }

    private func column(_ part: PersonLine.Part) -> Int {
        if part == .rest { return Column.text }
        if let column = columns[part] { return column }
        guard columns.count < ReportCursor.columnsMax else { return Column.text }
        let head: ColumnHead =
            switch part {
            case .labelled(let words): ColumnHead(words, PersonLine.other(words).map { ColumnReading($0) })
            case .date: ColumnHead("")
            case .town, .postcode, .name, .sex, .birthDate, .nir, .phone, .email, .rest:
                ColumnHead("", PersonLine.field(part).map { ColumnReading($0) })
            }
        columns[part] = tables[0].columns.count
        tables[0].columns.append(head)
        return tables[0].columns.count - 1
    }

    func raw(_ limit: Int) throws(FileRefused) -> [UInt8] { try source.bytes(of: place, limit) }
}
