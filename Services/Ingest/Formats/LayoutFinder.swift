/// Finds where the rows of a file begin and end, its header, and how its cells are written.
struct LayoutFinder {
    let survey: TextSurvey
    let verdict: EncodingVerdict
    let textByte: UInt64
    let dates: DateReader
    let settings: ReadingSettings

    /// No table is as wide: rows of more cells are not worth a look.
    private static let cellsMax = TextSurvey.Histogram.tooMany

    struct Found {
        var layout: Layout
        var header: [String]
        var statistics: [ColumnStatistics]
    }

    private struct HeadRow {
        var place: RowPlace
        var cells: [String]
        var fits: Bool
        var isBlank: Bool
    }

    func find(_ source: any ByteSource, _ best: DialectHypothesis?, delimiter: UInt8?) throws(FileRefused) -> Found {
        var layout = Layout(
            encoding: verdict.main, fallback: verdict.fallback, dialect: dialect(best, delimiter: delimiter),
            bodyByte: textByte, textByte: textByte)
        var rows = try head(source, layout)
        if let width = raggedWidth(rows, layout.dialect) {
            layout.dialect.width = width
            layout.dialect.ragged = true
            rows = try head(source, layout)
        }
        var header: [String] = []
        if let index = headerIndex(rows, layout.dialect) {
            header = index == 0 ? rows[index].cells : HeaderRow.under(rows[index - 1].cells, rows[index].cells)
            layout.headerLower = rows[index].place.offset
            layout.headerUpper = rows[index].place.offset + rows[index].place.length
            layout.bodyByte = layout.headerUpper
            if index + 1 < rows.count, rows[index + 1].fits, HeaderRow.isTypes(rows[index + 1].cells) {
                layout.bodyByte += rows[index + 1].place.length
            }
        } else if let first = rows.firstIndex(where: { $0.fits && !isSeparatorLine($0) }) {
            layout.bodyByte = rows[first].place.offset
            if settings.hasHeader == nil, let below = survey.sections.headers.first,
                below.words.count == layout.dialect.width,
                below.delimiter == layout.dialect.delimiter, below.offset > layout.bodyByte
            {
                let row = try self.row(at: below.offset, source, layout)
                header = row.cells
                (layout.headerLower, layout.headerUpper) = (row.place.offset, row.place.offset + row.place.length)
            }
        }
        layout.footerByte = footer(layout)
        let statistics = try statistics(source, layout, header: header)
        return Found(layout: layout, header: header, statistics: statistics)
    }

    private func dialect(_ best: DialectHypothesis?, delimiter: UInt8?) -> Dialect {
        var dialect = Dialect(delimiter: best?.delimiter ?? delimiter ?? UInt8(ascii: ";"), width: best?.width ?? 1)
        if survey.singleOpened * 5 > survey.textLines, survey.singleClosed * 2 > survey.singleOpened,
            survey.doubleOpened * 5 < survey.singleOpened
        {
            dialect.quote = .single
        }
        dialect.backslash =
            survey.backslashQuotes > 0 || dialect.quote == .single && survey.backslashApostrophes > 0
            || survey.hasEscapes(dialect)
        dialect.carriageReturn = survey.carriageReturnEndsLine
        if best != nil, dialect.quote == .double, survey.isWrapped {
            dialect.wrapped = true
            dialect.width = width(dialect)
        }
        dialect.entities = survey.entityLines > 0
        return dialect
    }

    /// The cells most lines have once they are unwrapped: quotes hold delimiters within them too.
    private func width(_ dialect: Dialect) -> Int {
        var splitter = RowSplitter(dialect)
        var widths: [Int: Int] = [:]
        for line in survey.samples where !line.isEmpty {
            _ = splitter.split(line.span, from: 0, limit: line.count)
            widths[splitter.cells.count, default: 0] += 1
        }
        return widths.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? dialect.width
    }

    /// The row at `offset` as text.
    private func row(at offset: UInt64, _ source: any ByteSource, _ layout: Layout) throws(FileRefused) -> HeadRow {
        var layout = layout
        layout.bodyByte = textByte
        let rows = try head(source, layout, from: offset, count: 1)
        guard let row = rows.first else { throw FileRefused("ends where a header was: it changed while it was read") }
        return row
    }

    /// The first rows as text.
    private func head(_ source: any ByteSource, _ layout: Layout) throws(FileRefused) -> [HeadRow] {
        try head(source, layout, from: textByte, count: 60)
    }

    private func head(
        _ source: any ByteSource, _ layout: Layout, from offset: UInt64, count: Int
    ) throws(FileRefused) -> [HeadRow] {
        var reader = try RowReader(source, layout, from: offset, line: 1)
        var text = CellText()
        var rows: [HeadRow] = []
        while rows.count < count {
            let outcome = try reader.next()
            if outcome == .end { break }
            var cells: [String] = []
            // Of an over-long line the window holds only the end.
            let isTooLong = if case .rejected(.tooLong, _) = outcome { true } else { false }
            if outcome != .blank, !isTooLong {
                let line = reader.window.bytes.span.extracting(reader.content)
                text.use(LineEncoding.of(line, reader.settler.splitter.forms, layout))
                for cell in reader.settler.splitter.cells.prefix(LayoutFinder.cellsMax) {
                    text.read(reader.window.bytes.span, cell, layout.dialect)
                    let span = text.bytes.span
                    let range = span.trimmedRange
                    cells.append(String(decoding: text.bytes[range], as: UTF8.self))
                }
            }
            rows.append(HeadRow(place: reader.place, cells: cells, fits: outcome == .row, isBlank: outcome == .blank))
        }
        return rows
    }

    /// The header's width, where many rows leave out their last cells.
    private func raggedWidth(_ rows: [HeadRow], _ dialect: Dialect) -> Int? {
        guard let index = survey.delimiters.firstIndex(of: dialect.delimiter), dialect.width > 1,
            let header = rows.first(where: { !$0.isBlank && isHeader($0) }), header.cells.count > dialect.width
        else { return nil }
        let histogram = survey.plain[index] + survey.unquoted[index]
        let (mode, total) = (dialect.width - 1, survey.textLines)
        guard histogram.share(mode, of: total) < 0.8 else { return nil }
        let within = histogram.share(below: header.cells.count, of: total)
        return within >= 0.9 ? header.cells.count : nil
    }

    private func isSeparatorLine(_ row: HeadRow) -> Bool {
        row.place.offset == textByte && FileAnalysis.separatorLine(survey.samples.first) != nil
    }

    private func headerIndex(_ rows: [HeadRow], _ dialect: Dialect) -> Int? {
        let first = rows.firstIndex { $0.fits && !isSeparatorLine($0) }
        if settings.hasHeader == false { return nil }
        let isSaid = settings.hasHeader == true
        guard let first else { return isSaid ? rows.firstIndex { !$0.isBlank && !isSeparatorLine($0) } : nil }
        if !isSaid, let below = headerBelow(rows, first) { return below }
        if isHeader(rows[first]) || isUntyped(rows[first], above: rows[(first + 1)...]) { return first }
        // A header of another width than its rows: they end with one delimiter more.
        if first > 0, !rows[first - 1].isBlank, rows[first - 1].cells.count > 1, isHeader(rows[first - 1]) {
            return first - 1
        }
        return isSaid ? first : nil
    }

    /// A header below titles, or below words over groups of columns: before the data begin.
    private func headerBelow(_ rows: [HeadRow], _ first: Int) -> Int? {
        var best = isHeader(rows[first]) ? rows[first].cells : []
        var found: Int?
        for index in first..<min(first + 20, rows.count) where rows[index].fits {
            let cells = rows[index].cells
            let isBelow = index > first && isHeader(rows[index])
            if isBelow,
                HeaderRow.isBetter(cells, than: best, dates)
                    || found == nil && HeaderRow.isGroups(rows[index - 1].cells, over: cells)
            {
                (found, best) = (index, cells)
            }
            let filled = cells.filter { !$0.isEmpty }
            if filled.count * 2 > cells.count, filled.count(where: isTyped) * 3 >= filled.count { break }
        }
        return found
    }

    private func isTyped(_ cell: String) -> Bool { HeaderRow.isTyped(cell, dates) }

    private func isHeader(_ row: HeadRow) -> Bool { HeaderRow.isOne(row.cells, dates) }

    /// Text in every cell, where rows below hold numbers or dates.
    private func isUntyped(_ row: HeadRow, above others: ArraySlice<HeadRow>) -> Bool {
        guard !row.cells.contains(where: { isTyped($0) || $0.utf8.contains(where: ASCII.isDigit) && $0.contains(" ") }),
            row.cells.count(where: { !$0.isEmpty }) * 2 > row.cells.count,
            Set(row.cells).count * 4 >= row.cells.count * 3
        else { return false }
        let rows = others.filter(\.fits)
        guard rows.count >= 2, !HeaderRow.namesPerson(row.cells, above: rows.map(\.cells)) else { return false }
        for index in row.cells.indices {
            let typed = rows.count { index < $0.cells.count && isTyped($0.cells[index]) }
            if typed * 10 >= rows.count * 7 { return true }
        }
        return false
    }

    /// What follows the last row that fits: from the first blank line, or from a line without any delimiter.
    func footer(_ layout: Layout) -> UInt64 {
        guard layout.dialect.width > 1, let index = survey.delimiters.firstIndex(of: layout.dialect.delimiter),
            let last = survey.tail.lastIndex(where: { Int($0.counts[index]) >= layout.dialect.width - 1 })
        else { return .max }
        let rest = survey.tail[(last + 1)...]
        guard rest.contains(where: { !$0.isBlank }) else { return .max }
        if rest.count == 1, let only = rest.first, !only.isEnded { return .max }  // the file was cut there
        for line in rest {
            if line.offset < layout.bodyByte { return .max }
            if line.isBlank || line.counts[index] == 0 { return line.offset }
            return .max
        }
        return .max
    }

    /// Whether a row holds words over columns, or the names of their types, rather than data.
    private func isFrame(_ line: Span<UInt8>, _ cells: [Cell]) -> Bool {
        guard !cells.contains(where: { !$0.isEmpty && ASCII.isDigit(line[$0.lower]) }) else { return false }
        let words = HeaderRow.words(line, cells)
        return HeaderRow.isTypes(words) || HeaderRow.isOneAmid(words, dates)
    }

    private func statistics(
        _ source: any ByteSource, _ layout: Layout, header: [String]
    ) throws(FileRefused) -> [ColumnStatistics] {
        var columns = [ColumnStatistics](repeating: ColumnStatistics(), count: layout.dialect.width)
        var open = 0
        var settler = RowSettler(layout, header: [])
        var text = CellText()
        for sample in survey.samples {
            let line = sample.span
            guard settler.read(line, 0, offset: layout.bodyByte, isLast: true).outcome == .row else {
                if opensQuote(line, layout.dialect) { open += 1 }
                continue
            }
            text.use(LineEncoding.of(line, settler.splitter.forms, layout))
            var isHeaderAgain = !header.isEmpty
            var cells = 0
            for (index, cell) in settler.splitter.cells.enumerated() where index < columns.count {
                text.read(line, cell, layout.dialect)
                let span = text.bytes.span
                let range = span.trimmedRange
                if isHeaderAgain, index >= header.count || !text.bytes[range].elementsEqual(header[index].utf8) {
                    isHeaderAgain = false
                    cells = index
                    break
                }
                cells += 1
            }
            if isHeaderAgain || isFrame(line, settler.splitter.cells) { continue }
            for (index, cell) in settler.splitter.cells.enumerated() where index < columns.count {
                text.read(line, cell, layout.dialect)
                columns[index].count(text.bytes.span, dates)
            }
            let last = settler.splitter.cells.last
            if let last, !last.isEmpty, line[last.lower] == layout.dialect.quote.byte { open += 1 }
        }
        return open * 20 > survey.samples.count ? try statistics(ofRows: source, layout) : columns
    }

    /// Whether a quoted cell begins on the line and goes on in the next.
    private func opensQuote(_ line: Span<UInt8>, _ dialect: Dialect) -> Bool {
        var splitter = RowSplitter(dialect)
        return splitter.split(line, from: 0, limit: line.count) == .openQuote
    }

    private static let rowsMax = 2048

    /// A sample is a line: where many a row runs over several, the first rows are looked at instead.
    private func statistics(ofRows source: any ByteSource, _ layout: Layout) throws(FileRefused) -> [ColumnStatistics] {
        var columns = [ColumnStatistics](repeating: ColumnStatistics(), count: layout.dialect.width)
        var reader = try RowReader(source, layout, from: layout.bodyByte, line: 1)
        var text = CellText()
        for _ in 0..<LayoutFinder.rowsMax {
            let outcome = try reader.next()
            if outcome == .end { break }
            guard outcome == .row else { continue }
            let line = reader.window.bytes.span.extracting(reader.content)
            text.use(LineEncoding.of(line, reader.settler.splitter.forms, layout))
            for (index, cell) in reader.settler.splitter.cells.enumerated() where index < columns.count {
                text.read(reader.window.bytes.span, cell, layout.dialect)
                columns[index].count(text.bytes.span, dates)
            }
        }
        return columns
    }
}
