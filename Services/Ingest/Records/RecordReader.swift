package import Model

/// A row that became no record.
package struct Rejection: Sendable, Equatable {
    /// Data rows count from 1, rejected ones too.
    package var row: UInt32
    package var place: RowPlace
    /// `shape`, `no-person`, `encoding`, `truncated`, `too-long` or `not-a-row`.
    package var reason: String
    /// What is wrong, without a value of the row.
    package var detail: String
    /// The row as it stands in the file, cut at `rawLimit`.
    package var raw: [UInt8]

    package static let rawLimit = 64 * 1024
}

/// Reads a file as records and rejections, in order, and counts every physical line as one thing or another.
package struct RecordReader: ~Copyable {
    package enum Outcome: Sendable {
        /// `record` holds it.
        case record
        case rejection(Rejection)
        case end
    }

    /// No record is larger: with the chunk it would complete it has to fit in one message of the log.
    private static let recordLimit = 256 << 10

    private let rows: RowStream
    private var builders: [RecordBuilder]
    /// The builder of the current row's table.
    private var current = 0
    private var text = CellText()
    private var scorer: FrenchScorer?
    /// Of the current row's table where rows go on the one above.
    private var above: RowAbove
    /// Where reading begins, while the rows before it are yet to be passed.
    private var unread: UInt64?
    package private(set) var position: FileEvent.Position
    package private(set) var counts: FileEvent.Counts
    /// Lines whose accents the file's encoding did not explain.
    package private(set) var doubtfulLines: UInt64 = 0

    /// Begins at `position`, which is where an earlier reading of the same file stood; tells nothing of what is before.
    package init(
        _ source: any ByteSource, _ understanding: Understanding, from position: FileEvent.Position? = nil,
        counts: FileEvent.Counts = FileEvent.Counts()
    ) throws(FileRefused) {
        try self.init(
            source, understanding, from: position, counts, in: try Archive(source, understanding.container))
    }

    /// `archive`: that of the source, opened before; nil where it is none.
    init(
        _ source: any ByteSource, _ understanding: Understanding, from position: FileEvent.Position?,
        _ counts: FileEvent.Counts = FileEvent.Counts(), in archive: Archive?
    ) throws(FileRefused) {
        let start = position ?? FileEvent.Position(byte: understanding.layout.textByte)
        (self.position, self.counts) = (start, counts)
        let tables = RowStream.tables(understanding)
        builders = tables.map { RecordBuilder($0, understanding) }
        above = RowAbove(tables)
        let part = understanding.parts.last { $0.firstByte <= start.byte } ?? understanding.parts[0]
        // Who stands above is told by the rows above.
        let isBelow = above.isAnywhere && start.byte > part.firstByte + part.layout.textByte
        rows = try RowStream(
            source, understanding, from: isBelow ? part.firstByte : start.byte,
            line: isBelow ? part.firstLine + 1 : start.line, in: archive)
        unread = isBelow ? start.byte : nil
    }

    private mutating func pass(to byte: UInt64) throws(FileRefused) {
        unread = nil
        while rows.place.offset + rows.place.length < byte {
            let outcome = try rows.next()
            if outcome == .end { throw FileRefused("is not what it was when its reading began") }
            if outcome == .row { _ = buildRow() } else { above.forget() }
        }
    }

    /// The record of the last call that returned `.record`.
    package var record: Record { builders[current].record }
    /// Of the record, among all tables of all parts.
    package var table: Int { current }
    /// Where the record's row stands.
    package var place: RowPlace { rows.place }

    package mutating func next() throws(FileRefused) -> Outcome {
        if let unread { try pass(to: unread) }
        while true {
            let outcome = try rows.next()
            let place = rows.place
            position.byte = place.offset + place.length
            position.line = place.line + place.lineCount
            if above.isAnywhere, outcome != .row { above.forget() }
            switch outcome {
            case .end: return .end
            case .blank: counts.blank += place.lineCount
            case .header: counts.header += place.lineCount
            case .preamble: counts.preamble += place.lineCount
            case .footer: counts.footer += place.lineCount
            case .rejected(let reason, let detail): return .rejection(try reject(reason, detail))
            case .row:
                if buildRow() {
                    guard record.size <= RecordReader.recordLimit else {
                        return .rejection(
                            try reject(.tooLong, "its record is longer than \(RecordReader.recordLimit) bytes"))
                    }
                    if rows.isTest, rows.cursor?.cells.bearsTestIdentity != true {
                        builders[current].remark("\(RowCells.testIdentity)")
                    }
                    counts.records += 1
                    countLines(place)
                    position.row += 1
                    return .record
                }
                if let delimited = rows.delimited, RecordReader.isGarbled(delimited.rows) {
                    return .rejection(try reject(.encoding, "control characters"))
                }
                let absence = rows.cursor?.cells.absence.map { "\($0)" }
                return .rejection(try reject(.noPerson, absence ?? above.absence ?? builders[current].absence))
            }
        }
    }

    private mutating func reject(
        _ reason: RowOutcome.Reason, _ detail: String
    ) throws(FileRefused) -> Rejection {
        let place = rows.place
        counts.rejected[reason.rawValue, default: 0] += 1
        countLines(place)
        let raw = try rows.raw(Rejection.rawLimit)
        defer { position.row += 1 }
        return Rejection(row: position.row, place: place, reason: reason.rawValue, detail: detail, raw: raw)
    }

    private mutating func countLines(_ place: RowPlace) {
        if place.lineCount == 0 { counts.shared += 1 } else { counts.continuation += place.lineCount - 1 }
    }

    /// Whether the row, or the one above that it goes on, is of a person.
    private mutating func buildRow() -> Bool {
        current = rows.table
        let isPerson = build()
        guard above.isAnywhere else { return isPerson }
        return above.take(rows, isPerson, &builders[current], &text, row: position.row)
    }

    private mutating func build() -> Bool {
        if let cursor = rows.cursor {
            RecordReader.build(cursor.cells, &builders[current], row: position.row)
            return builders[current].hasPerson
        }
        guard let delimited = rows.delimited else { return false }
        let layout = rows.layout
        if scorer?.encoding != layout.fallback {
            scorer = FrenchScorer.all.first { $0.encoding == layout.fallback }
        }
        return RecordReader.build(
            delimited.rows, &builders[current], &text, layout, scorer, &doubtfulLines, row: position.row)
    }

    private static func build(_ cells: RowCells, _ builder: inout RecordBuilder, row: UInt32) {
        builder.begin(row: row)
        let bytes = cells.bytes
        let text = bytes.span
        for (column, range) in cells.cells where column < builder.columns.count {
            let trimmed = text.trimmedRange(of: range)
            if !trimmed.isEmpty { builder.take(column, text.extracting(trimmed)) }
        }
        builder.finish()
        for remark in cells.remarks { builder.remark("\(remark)") }
    }

    // Apart, so that the window is borrowed while the builder changes.
    private static func build(
        _ rows: borrowing RowReader, _ builder: inout RecordBuilder, _ text: inout CellText, _ layout: borrowing Layout,
        _ scorer: FrenchScorer?, _ doubtful: inout UInt64, row: UInt32
    ) -> Bool {
        builder.begin(row: row)
        let bytes = rows.window.bytes.span
        let forms = rows.settler.splitter.forms
        if forms.contains(.high) {
            let line = bytes.extracting(rows.content)
            var encoding = LineEncoding.of(line, forms, layout)
            if encoding != .utf8, let scorer, let better = LineEncoding.better(than: scorer, line) {
                encoding = better
                doubtful += 1
            } else if encoding != layout.encoding, layout.encoding.unit == .byte {
                doubtful += 1
            }
            text.use(encoding)
        } else {
            text.use(.utf8)
        }
        let cells = rows.settler.splitter.cells
        for index in 0..<min(cells.count, builder.columns.count) {
            let cell = cells[index]
            if cell.isEmpty { continue }
            if cell.isPlain {
                let range = bytes.trimmedRange(of: cell.lower..<cell.upper)
                if !range.isEmpty { builder.take(index, bytes.extracting(range)) }
            } else {
                text.read(bytes, cell, layout.dialect)
                let range = text.bytes.span.trimmedRange
                if !range.isEmpty { builder.take(index, text.bytes.span.extracting(range)) }
            }
        }
        builder.finish()
        if rows.settler.isMended { builder.remark("row.mended") }
        return builder.hasPerson
    }

    /// Control characters all over: the row is of another encoding than the file.
    private static func isGarbled(_ rows: borrowing RowReader) -> Bool {
        guard rows.settler.splitter.forms.contains(.nul) else { return false }
        let line = rows.window.bytes.span.extracting(rows.content)
        var controls = 0
        for index in line.indices where line[index] < 0x20 && !ASCII.isSpace(line[index]) { controls += 1 }
        return controls * 10 > line.count
    }
}
