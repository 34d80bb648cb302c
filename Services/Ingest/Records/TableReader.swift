/// Reads a file as rows of cells, each with what its column means: for the linkage of any table with people in it, where
/// no row is too poor to count. Cells are trimmed UTF-8, as `RecordReader` sees them.
package struct TableReader: ~Copyable {
    private let layout: Layout
    private let columns: [ColumnReading]
    private var rows: RowReader
    private var text = CellText()
    private var values: [(field: ColumnField, value: ArraySlice<UInt8>)] = []
    /// The bytes `values` are slices of, by cell.
    private var row: UInt32 = 0

    package init(_ source: any ByteSource, _ understanding: Understanding) throws(FileRefused) {
        layout = understanding.layout
        columns = understanding.columns
        rows = try RowReader(source, layout, from: understanding.layout.textByte, line: 1)
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
                TableReader.read(rows, columns, &text, layout, into: &values)
                return (row, values)
            }
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
