/// Reads a file as rows of cells, each with what its column means: for the linkage of any table with people in it, where
/// no row is too poor to count. Cells are trimmed UTF-8, as `RecordReader` sees them.
package struct TableReader: ~Copyable {
    private let tables: [[ColumnReading]]
    private let rows: RowStream
    private var text = CellText()
    /// The cells of a row, one after the other, and where each stands: one allocation a row, not one a cell.
    private var bytes: [UInt8] = []
    private var cells: [(field: ColumnField, range: Range<Int>)] = []
    private var row: UInt32 = 0

    package init(_ source: any ByteSource, _ understanding: Understanding) throws(FileRefused) {
        tables = RowStream.tables(understanding)
        rows = try RowStream(source, understanding, from: understanding.layout.textByte, line: 1)
    }

    /// The next data row, from 1, and its cells that hold anything; of a row that doesn't fit the file's shape no cells.
    /// nil at the end.
    package mutating func next() throws(FileRefused) -> (
        row: UInt32, values: [(field: ColumnField, value: ArraySlice<UInt8>)]
    )? {
        while true {
            switch try rows.next() {
            case .end: return nil
            case .blank, .header, .preamble, .footer: continue
            case .rejected:
                row += 1
                return (row, [])
            case .row:
                row += 1
                bytes.removeAll(keepingCapacity: true)
                cells.removeAll(keepingCapacity: true)
                let columns = tables[rows.table]
                if let cursor = rows.cursor {
                    read(cursor.cells, columns)
                } else if let delimited = rows.delimited {
                    TableReader.read(delimited.rows, columns, &text, rows.layout, into: &bytes, &cells)
                }
                return (row, cells.map { ($0.field, bytes[$0.range]) })
            }
        }
    }

    private mutating func read(_ row: RowCells, _ columns: [ColumnReading]) {
        let text = row.bytes
        for (column, range) in row.cells where column < columns.count {
            let trimmed = text.span.trimmedRange(of: range)
            TableReader.add(columns[column].field, text.span.extracting(trimmed), to: &bytes, &cells)
        }
    }

    // Apart, so that the window is borrowed while the rest changes.
    private static func read(
        _ rows: borrowing RowReader, _ columns: [ColumnReading], _ text: inout CellText, _ layout: borrowing Layout,
        into out: inout [UInt8], _ found: inout [(field: ColumnField, range: Range<Int>)]
    ) {
        let bytes = rows.window.bytes.span
        let forms = rows.settler.splitter.forms
        text.use(forms.contains(.high) ? LineEncoding.of(bytes.extracting(rows.content), forms, layout) : .utf8)
        let cells = rows.settler.splitter.cells
        for index in 0..<min(cells.count, columns.count) where !cells[index].isEmpty {
            text.read(bytes, cells[index], layout.dialect)
            let trimmed = text.bytes.span.trimmedRange
            add(columns[index].field, text.bytes.span.extracting(trimmed), to: &out, &found)
        }
    }

    private static func add(
        _ field: ColumnField, _ value: Span<UInt8>, to bytes: inout [UInt8],
        _ cells: inout [(field: ColumnField, range: Range<Int>)]
    ) {
        guard !value.isEmpty else { return }
        let lower = bytes.count
        RecordBuilder.copy(value, to: &bytes)
        cells.append((field, lower..<bytes.count))
    }
}
