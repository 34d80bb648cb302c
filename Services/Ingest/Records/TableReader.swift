/// Reads a file as rows of cells, each with what its column means: for the linkage of any table with people in it, where
/// no row is too poor to count. Cells are trimmed UTF-8, as `RecordReader` sees them.
package struct TableReader: ~Copyable {
    /// The columns of all tables of the file, one table after the other.
    package let columns: [ColumnField]
    private let isWanted: [Bool]
    /// By table, its place in `columns`.
    private let tables: [Range<Int>]
    private let rows: RowStream
    private var text = CellText()
    private var row: UInt32 = 0

    /// `wanted`: the columns to read; no cell of another is looked at.
    package init(
        _ source: any ByteSource, _ understanding: Understanding, wanted: (ColumnField) -> Bool = { _ in true }
    ) throws(FileRefused) {
        let readings = RowStream.tables(understanding)
        columns = readings.flatMap { $0.map(\.field) }
        isWanted = columns.map(wanted)
        var first = 0
        tables = readings.map { table in
            defer { first += table.count }
            return first..<first + table.count
        }
        rows = try RowStream(
            source, understanding, from: understanding.layout.textByte, line: 1,
            in: try Archive(source, understanding.container))
    }

    /// Puts the next `count` rows into `batch`, or as many as there are; none at the end. A row that doesn't fit the
    /// file's shape has no cells.
    package mutating func read(_ count: Int, into batch: inout TableBatch) throws(FileRefused) {
        batch.begin(row + 1)
        while batch.ends.count < count {
            switch try rows.next() {
            case .end: return
            case .blank, .header, .preamble, .footer: continue
            case .rejected: break
            case .row:
                let table = tables[rows.table]
                if let cursor = rows.cursor {
                    TableReader.read(cursor.cells, table, isWanted, into: &batch)
                } else if let delimited = rows.delimited {
                    TableReader.read(delimited.rows, table, isWanted, &text, rows.layout, into: &batch)
                }
            }
            row += 1
            batch.endRow()
        }
    }

    static func read(_ row: RowCells, _ table: Range<Int>, _ isWanted: [Bool], into batch: inout TableBatch) {
        let text = row.bytes
        for (index, range) in row.cells where index < table.count && isWanted[table.lowerBound + index] {
            let trimmed = text.span.trimmedRange(of: range)
            batch.add(table.lowerBound + index, text.span.extracting(trimmed))
        }
    }

    // Apart, so that the window is borrowed while the rest changes.
    static func read(
        _ rows: borrowing RowReader, _ table: Range<Int>, _ isWanted: [Bool], _ text: inout CellText,
        _ layout: borrowing Layout, into batch: inout TableBatch
    ) {
        let bytes = rows.window.bytes.span
        let forms = rows.settler.splitter.forms
        text.use(forms.contains(.high) ? LineEncoding.of(bytes.extracting(rows.content), forms, layout) : .utf8)
        let cells = rows.settler.splitter.cells
        for index in 0..<min(cells.count, table.count)
        where !cells[index].isEmpty && isWanted[table.lowerBound + index] {
            text.read(bytes, cells[index], layout.dialect)
            let trimmed = text.bytes.span.trimmedRange
            batch.add(table.lowerBound + index, text.bytes.span.extracting(trimmed))
        }
    }
}
