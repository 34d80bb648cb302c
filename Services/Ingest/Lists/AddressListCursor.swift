/// Reads a list of mail addresses: an address is a row, of which several may stand in one line.
final class AddressListCursor: TableCursor {
    private let source: any ByteSource
    private let shape: AddressList
    private var feed: TextFeed
    private var start: TextFeed.Mark
    let tables = [
        TableHead(name: "", columns: [ColumnHead("name"), ColumnHead("e-mail", ColumnReading(.email))])
    ]
    let table = 0
    let cells: RowCells
    private(set) var place: RowPlace

    init(_ source: any ByteSource, _ part: Part) throws(FileRefused) {
        guard let shape = AddressList(Signature.beginning(try source.bytes(at: 0, length: 64 * 1024))) else {
            throw FileRefused("is not what it was when its reading began")
        }
        (self.source, self.shape) = (source, shape)
        feed = TextFeed(source, unit: part.layout.encoding.unit, from: part.layout.textByte)
        start = feed.mark
        cells = RowCells(part.layout)
        place = RowPlace(line: 1, lineCount: 0, offset: part.layout.textByte, length: 0)
    }

    func next() throws(FileRefused) -> RowOutcome {
        guard try feed.peek() != nil else {
            place = TextFeed.place(from: start, to: start)
            return .end
        }
        var text: [UInt8] = []
        let begin = feed.mark
        if try !read(into: &text, heedsQuotes: true) {
            try feed.goBack(to: begin)
            _ = try read(into: &text, heedsQuotes: false)
        }
        // What parts it from the next one is the entry's, up to the end of the line.
        while let byte = try feed.peek(), shape.parts(byte) || byte == 0x20 || byte == 0x09 { feed.skip() }
        if let byte = try feed.peek(), byte == 0x0a || byte == 0x0d { try feed.skipLine() }
        place = try feed.place(from: start)
        start = feed.mark
        cells.removeAll()
        let entry = AddressList.Entry(text)
        guard !entry.isBlank else { return .blank }
        guard entry.isAddress else { return .rejected(.notARow, detail: "no mail address") }
        cells.append(0, entry.name)
        cells.append(1, entry.address)
        return .row
    }

    /// Reads an entry; false where a quote does not close on its line.
    private func read(into text: inout [UInt8], heedsQuotes: Bool) throws(FileRefused) -> Bool {
        text.removeAll(keepingCapacity: true)
        var reach = shape.reach(heedsQuotes: heedsQuotes)
        while let byte = try feed.peek(), reach.takes(byte) {
            feed.skip()
            if text.count < RowCells.cellLimit { text.append(byte) }
        }
        return !reach.isInQuotes
    }

    func raw(_ limit: Int) throws(FileRefused) -> [UInt8] { try source.bytes(of: place, limit) }
}
