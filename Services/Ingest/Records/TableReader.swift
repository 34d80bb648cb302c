/// Reads a file as rows of cells, each with what its column means: for the linkage of any table with people in it, where
/// no row is too poor to count. Cells are trimmed UTF-8, as `RecordReader` sees them.
package struct TableReader: ~Copyable {
    private let tables: [[ColumnReading]]
    private let rows: RowStream
    private var text = CellText()
    private var values: [(field: ColumnField, value: ArraySlice<UInt8>)] = []
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
                values.removeAll(keepingCapacity: true)
                let columns = tables[rows.table]
                if let cursor = rows.cursor {
                    read(cursor.cells, columns)
                } else if let delimited = rows.delimited {
                    TableReader.read(delimited.rows, columns, &text, rows.layout, into: &values)
                }
                return (row, values)
            }
        }
    }

    private mutating func read(_ cells: RowCells, _ columns: [ColumnReading]) {
        let bytes = cells.bytes
        for (column, range) in cells.cells where column < columns.count {
            let trimmed = bytes.span.trimmedRange(of: range)
            if !trimmed.isEmpty { values.append((columns[column].field, Array(bytes[trimmed])[...])) }
        }
    }

    // Apart, so that the window is borrowed while the rest changes.
    private static func read(
        _ rows: borrowing RowReader, _ columns: [ColumnReading], _ text: inout CellText, _ layout: borrowing Layout,
        into values: inout [(field: ColumnField, value: ArraySlice<UInt8>)]
    ) {
        let bytes = rows.window.bytes.span
        let forms = rows.settler.splitter.forms
        text.use(forms.contains(.high) ? LineEncoding.of(bytes.extracting(rows.content), forms, layout) : .utf8)
        let cells = rows.settler.splitter.cells
        for index in 0..<min(cells.count, columns.count) where !cells[index].isEmpty {
            text.read(bytes, cells[index], layout.dialect)
            let range = text.bytes.span.trimmedRange
            if !range.isEmpty { values.append((columns[index].field, Array(text.bytes[range])[...])) }
        }
    }
}
