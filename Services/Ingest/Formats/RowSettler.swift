/// Decides what the line at hand is, lenient with what breaks other readers: the line's own number of cells decides what
/// an open quote, a stray delimiter or a line break means, so that no damaged row takes its neighbours with it.
struct RowSettler: Sendable {
    private let layout: Layout
    private let header: [UInt8]
    /// The lines above the header, whatever numbers they bear: on each page they stand again.
    private let titles: PageTitles
    private(set) var splitter: RowSplitter
    /// The text ends within the line.
    private var isCut = false
    private var outlook = QuoteOutlook()
    /// Of the row at hand, in the file.
    private var offset: UInt64 = 0
    /// A column where words are no data; -1 where there is none.
    private let numbers: Int
    /// The row at hand was put together from cells or lines that do not fit by themselves.
    private(set) var isMended = false

    init(_ layout: Layout, header: [UInt8], titles: PageTitles = PageTitles()) {
        (self.layout, self.header, self.titles) = (layout, header, titles)
        splitter = RowSplitter(layout.dialect)
        numbers = layout.shape?.numbers ?? -1
    }

    /// Reads the row that begins at `start` of `text`, byte `offset` of the file. `isLast`: no more text follows.
    mutating func read(
        _ text: Span<UInt8>, _ start: Int, offset: UInt64, isLast: Bool
    ) -> (outcome: RowOutcome, end: Int) {
        let limit = min(text.count, start + TextWindow.rowLimit)
        (isCut, isMended, self.offset) = (false, false, offset)
        let isFrame = offset < layout.bodyByte || offset >= layout.footerByte
        let ending = splitter.split(text, from: start, limit: limit, isFrame ? .literal : .strict)
        if isFrame {
            return (frame(text, start, offset), splitter.end)
        }
        switch ending {
        case .line:
            if splitter.cells.count == layout.dialect.width, !splitter.forms.contains(.bare) {
                if isHeaderAgain(text, start) { return (.header, splitter.end) }
                if layout.dialect.width == 1, isBlank(text, start, splitter.contentEnd) {
                    return (.blank, splitter.end)
                }
                return (holdsWords(text) ? words(text) : .row, splitter.end)
            }
        case .endOfText:
            if limit < text.count || !isLast {
                return (tooLong, limit)
            }
            isCut = true
        case .openQuote: break
        }
        return settle(text, start, limit, ending, isLast: isLast)
    }

    /// Splits the line at `start` as a header; gives its end.
    mutating func lineEnd(_ text: Span<UInt8>, _ start: Int) -> Int {
        isMended = false
        _ = splitter.split(text, from: start, limit: min(text.count, start + TextWindow.rowLimit), .literal)
        return splitter.end
    }

    private var tooLong: RowOutcome { .rejected(.tooLong, detail: "longer than \(TextWindow.rowLimit) bytes") }

    private func frame(_ text: Span<UInt8>, _ start: Int, _ offset: UInt64) -> RowOutcome {
        if isBlank(text, start, splitter.contentEnd) { return .blank }
        if layout.headerBytes.contains(offset) { return .header }
        if let shape = layout.shape,
            StrayLine.mayNameSomeone(text, splitter.cells.map { $0.lower..<$0.upper }, shape.dates)
        {
            return .rejected(.shape, detail: "outside the table, and may name someone")
        }
        if offset >= layout.footerByte { return .footer }
        // The types of the columns stand between the header and the rows.
        return layout.headerUpper > 0 && offset >= layout.headerUpper ? .header : .preamble
    }

    /// Whether a letter begins a cell where numbers or dates are expected.
    private func holdsWords(_ text: Span<UInt8>) -> Bool {
        guard numbers >= 0 else { return false }
        let cell = splitter.cells[numbers]
        return cell.lower < cell.upper && (ASCII.isLetter(text[cell.lower]) || text[cell.lower] >= 0x80)
    }

    /// What a row is that holds words for numbers: a row, or once more the words over the columns.
    private func words(_ text: Span<UInt8>) -> RowOutcome {
        guard let shape = layout.shape, shape.isStrange(splitter.cells, text) else { return .row }
        let words = HeaderRow.words(text, splitter.cells)
        if HeaderRow.isTypes(words) { return .header }
        guard HeaderRow.isOneAmid(words, shape.dates) else { return .row }
        var own = RowSplitter(layout.dialect)
        let line = header.span
        _ = own.split(line, from: 0, limit: line.count)
        return HeaderRow.isSame(words, HeaderRow.words(line, own.cells))
            ? .header : .rejected(.shape, detail: "the words over other columns than the table's")
    }

    /// Decides on a line whose cells do not fit at first sight.
    private mutating func settle(
        _ text: Span<UInt8>, _ start: Int, _ limit: Int, _ ending: RowSplitter.Ending, isLast: Bool
    ) -> (RowOutcome, end: Int) {
        if ending != .openQuote {
            if splitter.cells.count == 1, isBlank(text, start, splitter.contentEnd) { return (.blank, splitter.end) }
            let isBareAtEnd = splitter.forms.contains(.bare) && text[max(start, splitter.contentEnd - 1)] == quote
            if fits(), !isBareAtEnd || !continues(text, start, limit) {
                return (.row, splitter.end)
            }
            if fits() { return (.row, splitter.end) }
        }
        // The line by itself, its quotes being mere characters.
        let alone = splitter.split(text, from: start, limit: limit, .literal)
        if alone == .endOfText, limit < text.count || !isLast { return (tooLong, limit) }
        let aloneFits = fits()
        let aloneEnd = splitter.end
        if quote != 0, alone == .line, text[start..<splitter.contentEnd, has: quote] {
            let nextFits = aloneFits && lineFits(text, aloneEnd, limit)
            if !nextFits, overLines(text, start, limit, closesFrom: 0) { return (.row, splitter.end) }
            _ = splitter.split(text, from: start, limit: limit, .literal)
        }
        if fits() { return (.row, splitter.end) }
        if endsEarly(text, start, limit) || mends(text, start, limit, isLast: isLast) { return (.row, splitter.end) }
        _ = splitter.split(text, from: start, limit: limit, .literal)
        return (pageLine(text, start) ?? rejection(), splitter.end)
    }

    /// What pages are made of: a title once more, a total, the number of a page, a rule. nil for all else.
    private func pageLine(_ text: Span<UInt8>, _ start: Int) -> RowOutcome? {
        if isRuler(text, start) { return .header }
        guard !titles.isEmpty, splitter.cells.count == 1, let shape = layout.shape, splitter.contentEnd - start < 512
        else { return nil }
        let line = text.extracting(text.trimmedRange(of: start..<splitter.contentEnd))
        var copy: [UInt8] = []
        RecordBuilder.copy(line, to: &copy)
        let isTitle = titles.contains(copy)
        guard isTitle || NoName.isFrame(line), !StrayLine.mayNameSomeone(line, [0..<line.count], shape.dates),
            HealthWords.exposures(line).isEmpty
        else { return nil }
        return isTitle ? .header : .footer
    }

    /// `-----+-----`, as consoles of databases write below the words over columns.
    private func isRuler(_ text: Span<UInt8>, _ start: Int) -> Bool {
        var dashes = 0
        for at in start..<splitter.contentEnd {
            switch text[at] {
            case UInt8(ascii: "-"): dashes += 1
            case UInt8(ascii: "+"), UInt8(ascii: "|"), 0x20, 0x09, 0x0d: continue
            default: return false
            }
        }
        return dashes > 2
    }

    /// Whether the quoted cell that seems to end with the line goes on in the next, which fits no row by itself.
    private mutating func continues(_ text: Span<UInt8>, _ start: Int, _ limit: Int) -> Bool {
        let (contentEnd, end) = (splitter.contentEnd, splitter.end)
        if end < limit, !lineFits(text, end, limit), overLines(text, start, limit, closesFrom: contentEnd) {
            return true
        }
        _ = splitter.split(text, from: start, limit: limit)
        return false
    }

    private mutating func lineFits(_ text: Span<UInt8>, _ start: Int, _ limit: Int) -> Bool {
        guard start < limit else { return true }
        let ending = splitter.split(text, from: start, limit: limit)
        if ending == .openQuote { _ = splitter.split(text, from: start, limit: limit, .literal) }
        return fits() || splitter.cells.count == 1 && isBlank(text, start, splitter.contentEnd)
    }

    /// Reads on over line ends until the open quote closes; whether a row of the right width comes of it.
    private mutating func overLines(_ text: Span<UInt8>, _ start: Int, _ limit: Int, closesFrom: Int) -> Bool {
        // Offsets are indices of the text there; UTF-16 is looked through each time.
        if layout.encoding.unit == .byte, !outlook.mayClose(text, start, limit, offset: offset, splitter) {
            return false
        }
        let ending = splitter.split(text, from: start, limit: limit, .lines(from: closesFrom))
        return ending != .openQuote && fits() && !splitter.isOneLine
    }

    /// Takes surplus cells, or the following lines that are no rows by themselves, as text of one column's cell that
    /// should have been quoted, where that alone explains them.
    private mutating func mends(_ text: Span<UInt8>, _ start: Int, _ limit: Int, isLast: Bool) -> Bool {
        let width = layout.dialect.width
        guard let shape = layout.shape, width > 1, splitter.cells.count > 1 else { return false }
        var breaks: [Int] = []
        while true {
            let count = splitter.cells.count
            guard count <= width + RowSettler.surplusMax else { return false }
            if count >= width, let column = shape.text(of: unquoted(text), text, breaks: breaks) {
                splitter.set(unquoted(text))
                splitter.merge(column...column + count - width)
                isMended = true
                return true
            }
            let from = splitter.end
            guard from < limit, breaks.count < RowSettler.linesMended, !isCut else { return false }
            let ending = splitter.join(text, lineAt: from, limit: limit)
            if ending == .endOfText, limit < text.count || !isLast || splitter.contentEnd == from { return false }
            if splitter.cells.count - count + 1 >= width { return false }
            breaks.append(count - 1)
        }
    }

    /// Whether the last cells of a row are left out, rather than on the next line.
    private mutating func endsEarly(_ text: Span<UInt8>, _ start: Int, _ limit: Int) -> Bool {
        guard let shape = layout.shape, !isCut, shape.mayEndEarly(unquoted(text), text) else { return false }
        let end = splitter.end
        isMended = end >= limit || lineFits(text, end, limit) || shape.mayEndEarly(unquoted(text), text)
        _ = splitter.split(text, from: start, limit: limit, .literal)
        if isMended { splitter.set(unquoted(text)) }
        return isMended
    }

    private static let surplusMax = 16
    private static let linesMended = 8

    /// Cells read without regard to quotes, the quotes around each taken off.
    private func unquoted(_ text: Span<UInt8>) -> [Cell] {
        splitter.cells.map { cell in
            guard quote != 0, cell.upper - cell.lower > 1, text[cell.lower] == quote, text[cell.upper - 1] == quote
            else {
                return cell
            }
            var cell = cell
            (cell.lower, cell.upper) = (cell.lower + 1, cell.upper - 1)
            return cell
        }
    }

    private mutating func fits() -> Bool {
        let width = layout.dialect.width
        let count = splitter.cells.count
        if count == width { return true }
        if count > width {
            guard splitter.cells[width...].allSatisfy(\.isEmpty) else { return false }
            splitter.trim(to: width)
            return true
        }
        return layout.dialect.ragged && count > 1 && !isCut
    }

    private func rejection() -> RowOutcome {
        let (count, width) = (splitter.cells.count, layout.dialect.width)
        let detail = "\(count) field\(count == 1 ? "" : "s") where \(width) are expected"
        if isCut, count < width { return .rejected(.truncated, detail: detail) }
        return .rejected(count == 1 && width > 2 ? .notARow : .shape, detail: detail)
    }

    private var quote: UInt8 { layout.dialect.quote.byte }

    private func isBlank(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        for index in start..<end
        where text[index] != 0x20 && text[index] != 0x09 && text[index] != 0x1a
            && text[index] != 0x0c
        {
            return false
        }
        return true
    }

    private func isHeaderAgain(_ text: Span<UInt8>, _ start: Int) -> Bool {
        guard !header.isEmpty, splitter.contentEnd - start == header.count, text[start] == header[0] else {
            return false
        }
        return text.extracting(start..<splitter.contentEnd).isSame(header)
    }
}
extension Span<UInt8> {
    func isSame(_ bytes: [UInt8]) -> Bool {
        guard count == bytes.count else { return false }
        for index in indices where self[index] != bytes[index] { return false }
        return true
    }

    fileprivate subscript(range: Range<Int>, has byte: UInt8) -> Bool {
        for index in range where self[index] == byte { return true }
        return false
    }
}
