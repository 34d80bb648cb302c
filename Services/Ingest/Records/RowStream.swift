/// The rows of a file, part after part, whatever each is written in.
final class RowStream {
    private let source: any ByteSource
    private let understanding: Understanding
    private let archive: Archive?
    private var part = 0
    /// The current part's reader: one of the two.
    private(set) var delimited: DelimitedRows?
    private(set) var cursor: (any TableCursor)?
    private var content: any ByteSource
    /// Of the current row, in the whole.
    private(set) var place: RowPlace
    private var firstTables: [Int] = []

    /// Begins at byte `offset` of the whole, where line `line` begins or goes on; passes what was read before it.
    /// `archive`: that of the source; nil where it is none.
    init(
        _ source: any ByteSource, _ understanding: Understanding, from offset: UInt64, line: UInt64,
        in archive: Archive?
    ) throws(FileRefused) {
        (self.source, self.understanding, content) = (source, understanding, source)
        place = RowPlace(line: line, lineCount: 0, offset: offset, length: 0)
        layout = understanding.layout
        var tables = 0
        for part in understanding.parts {
            firstTables.append(tables)
            tables += max(part.tables.count, 1)
        }
        self.archive = archive
        part = understanding.parts.lastIndex { $0.firstByte <= offset } ?? 0
        try open(from: offset, line: line)
    }

    /// All tables' columns, in the order of `table`.
    static func tables(_ understanding: Understanding) -> [[ColumnReading]] {
        understanding.parts.flatMap { $0.tables.isEmpty ? [[]] : $0.tables }
    }

    /// The current part is made up for tests.
    var isTest: Bool { understanding.parts[part].isTest == true }
    /// Of the current row, as is its table among all.
    private(set) var layout: Layout
    var table: Int {
        firstTables[part] + min(cursor?.table ?? stacked, max(understanding.parts[part].tables.count, 1) - 1)
    }
    /// Of tables one below the other, which one is read.
    private var stacked = 0

    private func open(from offset: UInt64, line: UInt64) throws(FileRefused) {
        let part = understanding.parts[part]
        (layout, stacked) = (part.layout, 0)
        content = try FileAnalysis.content(source, archive, part)
        guard part.format == .delimited else {
            let cursor = try Cursors.open(content, part)
            (self.cursor, delimited) = (cursor, nil)
            let target = offset - part.firstByte
            // What cannot be entered in the middle is read again up to there.
            while cursor.place.offset + cursor.place.length < target {
                if try cursor.next() == .end { throw FileRefused("is not what it was when its reading began") }
            }
            return
        }
        let start = max(offset - part.firstByte, part.layout.textByte)
        let rows = DelimitedRows(
            try RowReader(content, part.layout, part.stack ?? [], from: start, line: line - part.firstLine))
        (delimited, cursor) = (rows, nil)
        if let stack = part.stack { settle(rows.rows.table, stack) }
    }

    private func settle(_ table: Int, _ stack: [StackedTable]) { (stacked, layout) = (table, stack[table].layout) }

    func next() throws(FileRefused) -> RowOutcome {
        while true {
            let outcome: RowOutcome
            let local: RowPlace
            if let delimited {
                outcome = try delimited.rows.next()
                local = delimited.rows.place
                if delimited.rows.table != stacked, let stack = understanding.parts[part].stack {
                    settle(delimited.rows.table, stack)
                }
            } else if let cursor {
                outcome = try cursor.next()
                local = cursor.place
            } else {
                return .end
            }
            let current = understanding.parts[part]
            place = RowPlace(
                line: local.line + current.firstLine, lineCount: local.lineCount,
                offset: local.offset + current.firstByte, length: local.length)
            guard outcome == .end, part + 1 < understanding.parts.count else { return outcome }
            part += 1
            let next = understanding.parts[part]
            try open(from: next.firstByte, line: next.firstLine + 1)
        }
    }

    /// The bytes of the current row, `limit` of them at most.
    func raw(_ limit: Int) throws(FileRefused) -> [UInt8] {
        if let cursor { return try cursor.raw(limit) }
        let offset = place.offset - understanding.parts[part].firstByte
        return try content.bytes(at: offset, length: Int(min(place.length, UInt64(limit))))
    }
}

/// A row reader where several hold it.
final class DelimitedRows {
    var rows: RowReader
    init(_ rows: consuming RowReader) { self.rows = rows }
}
