/// Reads vCards 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350): a card is a row.
final class CardCursor: TableCursor {
    private let source: any ByteSource
    private var feed: LineFeed
    private var hasRows = false
    /// The name as it is shown, and the organisation, of the current card.
    private var shown: [UInt8] = []
    private var organisation: [UInt8] = []
    let tables = [TableHead(name: "", columns: PatientColumn.table)]
    let table = 0
    let cells: RowCells
    private(set) var place: RowPlace
    private let outside: OutsideLine

    /// Lines may stand above the first card.
    static func begins(_ text: ArraySlice<UInt8>) -> Bool {
        text.prefix(4096).split { $0 == 0x0a || $0 == 0x0d }.contains { isLine($0, "BEGIN:VCARD") }
    }

    init(_ source: any ByteSource, _ part: Part) {
        self.source = source
        feed = LineFeed(source, part, isFolded: true)
        cells = RowCells(part.layout)
        outside = OutsideLine(part.layout)
        place = RowPlace(line: 1, lineCount: 0, offset: part.layout.textByte, length: 0)
    }

    private static func isLine(_ line: ArraySlice<UInt8>, _ mark: StaticString) -> Bool {
        guard line.count < 64 else { return false }
        let line = Array(line)
        return line.span.extracting(line.span.trimmedRange).equals(mark)
    }

    func next() throws(FileRefused) -> RowOutcome {
        let outcome = try read()
        place = feed.place()
        return outcome
    }

    private func read() throws(FileRefused) -> RowOutcome {
        guard let line = try feed.peek() else { return .end }
        try feed.take()
        if CardCursor.isLine(line.text, "BEGIN:VCARD") { return try readCard() }
        if line.text.allSatisfy(ASCII.isSpace) { return .blank }
        return outside.outcome(line.text, "stands in no card", hasRows: hasRows)
    }

    private func readCard() throws(FileRefused) -> RowOutcome {
        cells.removeAll()
        hasRows = true
        (shown, organisation) = ([], [])
        /// Of a card within the card, the agent's (vCard 2.1), how deep it is.
        var (depth, isBehindAgent) = (0, false)
        while let line = try feed.peek() {
            if CardCursor.isLine(line.text, "BEGIN:VCARD") {
                guard isBehindAgent else { break }
                depth += 1
            }
            try feed.take()
            if CardCursor.isLine(line.text, "END:VCARD") {
                if depth == 0 { break }
                depth -= 1
            }
            guard let property = try property(line.text) else { continue }
            isBehindAgent = property.name == "AGENT" && property.isEmpty
            if property.name == "AGENT", CardCursor.isLine(property.text[...], "BEGIN:VCARD") { depth += 1 }
            if depth == 0 { take(property) } else if property.name == "FN" { cells.append(.relative, property.text) }
        }
        // A company's card shows its own name.
        if cells.filled & (PatientColumn.surname.bit | PatientColumn.givenNames.bit) == 0, shown != organisation {
            cells.append(.fullName, shown)
        }
        return cells.isTooLong ? .rejected(.tooLong, detail: "longer than \(RowCells.rowLimit) bytes") : .row
    }

    /// A property with the lines it goes on in; nil where the line is none. A card cut short ends before the next one.
    private func property(_ line: ArraySlice<UInt8>) throws(FileRefused) -> CardProperty? {
        guard var property = CardProperty(line) else { return nil }
        while property.isBroken, let next = try feed.peek(), !CardCursor.isLine(next.text, "BEGIN:VCARD"),
            !CardCursor.isLine(next.text, "END:VCARD")
        {
            try feed.take()
            property.goOn(next.text)
        }
        return property
    }

    private func take(_ property: CardProperty) {
        func part(_ index: Int) -> [UInt8] {
            let parts = property.parts
            return index < parts.count ? parts[index] : []
        }
        switch property.name {
        case "N":
            cells.append(.surname, part(0))
            cells.append(.givenNames, part(1) + (part(2).isEmpty ? [] : [0x20] + part(2)))
            cells.append(.title, part(3))
        case "FN": shown = property.text
        case "ORG": organisation = part(0)
        case "TEL": cells.append(.phone, CardCursor.without("tel:", property.text))
        case "EMAIL": cells.append(.email, CardCursor.without("mailto:", property.text))
        case "BDAY": cells.append(.birthDate, CardDay.plain(property.text))
        case "DEATHDATE": cells.append(.deathDate, CardDay.plain(property.text))
        case "GENDER", "X-GENDER": cells.append(.sex, Array(part(0).prefix(1)))
        case "ADR":
            for index in 0...2 { cells.append(.address, part(index)) }
            cells.append(.town, part(3))
            cells.append(.postcode, part(5))
            cells.append(.country, part(6))
        case "NOTE": cells.append(.comment, property.text)
        case "PHOTO": cells.append(.photo, Array("photo".utf8))
        case "RELATED", "AGENT", "X-SPOUSE": cells.append(.relative, property.text)
        default: break
        }
    }

    private static func without(_ scheme: StaticString, _ text: [UInt8]) -> [UInt8] {
        let count = scheme.utf8CodeUnitCount
        return "\(scheme)".utf8.elementsEqual(text.prefix(count).map { $0 | 0x20 })
            ? text.dropFirst(count).prefix { $0 != UInt8(ascii: ";") } + [] : text
    }

    func raw(_ limit: Int) throws(FileRefused) -> [UInt8] { try source.bytes(of: place, limit) }
}
