/// Decides what the line at hand is, lenient with what breaks other readers: the line's own number of cells decides what
/// an open quote, a stray delimiter or a line break means, so that no damaged row takes its neighbours with it.
struct RowSettler: Sendable {
    private let layout: Layout
    private let header: [UInt8]
    private(set) var splitter: RowSplitter
    /// The text ends within the line.
    private var isCut = false
    private var outlook = QuoteOutlook()
    /// Of the row at hand, in the file.
    private var offset: UInt64 = 0

    init(_ layout: Layout, header: [UInt8]) {
        (self.layout, self.header) = (layout, header)
        splitter = RowSplitter(layout.dialect)
    }

    /// Reads the row that begins at `start` of `text`, byte `offset` of the file. `isLast`: no more text follows.
    mutating func read(
        _ text: Span<UInt8>, _ start: Int, offset: UInt64, isLast: Bool
    ) -> (outcome: RowOutcome, end: Int) {
        let limit = min(text.count, start + TextWindow.rowLimit)
        (isCut, self.offset) = (false, offset)
        let isFrame = offset < layout.bodyByte || offset >= layout.footerByte
        let ending = splitter.split(text, from: start, limit: limit, isFrame ? .literal : .strict)
        if isFrame {
            return (frame(text, start, offset), splitter.end)
        }
        switch ending {
        case .line:
            if splitter.cells.count == layout.dialect.width, !splitter.forms.contains(.bare) {
                if isHeaderAgain(text, start) { return (.header, splitter.end) }
                return (.row, splitter.end)
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

    private var tooLong: RowOutcome { .rejected(.tooLong, detail: "longer than \(TextWindow.rowLimit) bytes") }

    private func frame(_ text: Span<UInt8>, _ start: Int, _ offset: UInt64) -> RowOutcome {
        if isBlank(text, start, splitter.contentEnd) { return .blank }
        if offset >= layout.footerByte { return .footer }
        return layout.headerBytes.contains(offset) ? .header : .preamble
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
        if splitter.cells.count < layout.dialect.width, unquotedLines(text, start, limit) {
            return (.row, splitter.end)
        }
        _ = splitter.split(text, from: start, limit: limit, .literal)
        return (rejection(), splitter.end)
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

    /// Glues following lines that are no rows by themselves, until the width is met: a line break without quotes.
    private mutating func unquotedLines(_ text: Span<UInt8>, _ start: Int, _ limit: Int) -> Bool {
        let width = layout.dialect.width
        guard width > 2, splitter.cells.count > 1 else { return false }
        for _ in 0..<8 {
            let from = splitter.end
            guard from < limit else { return false }
            let before = splitter.cells.count
            let ending = splitter.join(text, lineAt: from, limit: limit)
            let added = splitter.cells.count - before + 1
            if ending == .endOfText, splitter.contentEnd == from { return false }
            if added >= width || splitter.cells.count > width { return false }
            if splitter.cells.count == width { return true }
        }
        return false
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
        for index in start..<end where text[index] != 0x20 && text[index] != 0x09 && text[index] != 0x1a {
            return false
        }
        return true
    }

    private func isHeaderAgain(_ text: Span<UInt8>, _ start: Int) -> Bool {
        guard !header.isEmpty, splitter.contentEnd - start == header.count, text[start] == header[0] else {
            return false
        }
        for index in header.indices where text[start + index] != header[index] { return false }
        return true
    }
}
extension Span<UInt8> {
    fileprivate subscript(range: Range<Int>, has byte: UInt8) -> Bool {
        for index in range where self[index] == byte { return true }
        return false
    }
}
