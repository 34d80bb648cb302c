/// Reads the rows of a printed listing (`Listing`); titles, rules and page ends among them are none.
final class ListingCursor: TableCursor {
    private let source: any ByteSource
    private let shape: Listing
    private let outside: OutsideLine
    private var feed: LineFeed
    private var hasRows = false
    /// The lines above the first row, whatever numbers they bear.
    private var titles = PageTitles()
    let tables: [TableHead]
    let table = 0
    let cells: RowCells
    private(set) var place: RowPlace

    init(_ source: any ByteSource, _ part: Part) throws(FileRefused) {
        let head = Listing.beginning(try source.bytes(at: 0, length: 64 * 1024), part.layout)
        guard let shape = Listing(head, part.layout, .ofAnyYear) else {
            throw FileRefused("is not what it was when its reading began")
        }
        (self.source, self.shape) = (source, shape)
        outside = OutsideLine(part.layout)
        feed = LineFeed(source, part, isFolded: false)
        cells = RowCells(part.layout)
        place = RowPlace(line: 1, lineCount: 0, offset: part.layout.textByte, length: 0)
        let header = shape.header.isEmpty ? shape.starts.map { _ in "" } : shape.header
        tables = [TableHead(name: "", columns: header.map { ColumnHead($0) })]
    }

    func next() throws(FileRefused) -> RowOutcome {
        let outcome = try read()
        place = feed.place()
        return outcome
    }

    private func read() throws(FileRefused) -> RowOutcome {
        guard let line = try feed.peek() else { return .end }
        try feed.take()
        guard !line.isCut else { return .rejected(.tooLong, detail: "longer than \(RowCells.cellLimit) bytes") }
        let text = Listing.plain(line.text)
        guard text.contains(where: { $0 != 0x1a && !ASCII.isSpace($0) }) else { return .blank }
        switch shape.line(text) {
        case .rule, .header: return .header
        case .outside: return stray(line.text)
        case .row:
            hasRows = true
            cells.removeAll()
            for column in shape.starts.indices { cells.append(column, shape.cell(text, column)) }
            return .row
        }
    }

    private func stray(_ text: ArraySlice<UInt8>) -> RowOutcome {
        guard hasRows else {
            guard titles.take(Array(text)) else {
                return .rejected(.notARow, detail: "above the rows, and may be somebody's")
            }
            return outside.outcome(text, "above the rows", hasRows: false)
        }
        if titles.contains(Array(text)) { return .header }
        if outside.isFrame(text) || NoName.isFrame(PersonLine.plain(text).span), !outside.mayNameSomeone(text) {
            return .footer
        }
        return .rejected(.shape, detail: "its cells do not stand in the columns of the rows")
    }

    func raw(_ limit: Int) throws(FileRefused) -> [UInt8] { try source.bytes(of: place, limit) }
}
