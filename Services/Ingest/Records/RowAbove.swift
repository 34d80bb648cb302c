/// Who is named in the row above, for rows that go on it (`RowsBelow`).
struct RowAbove: Sendable {
    /// Of each table, the columns whose empty cells are those of the row above; empty where none are.
    private let columns: [[Bool]]
    /// Of each table, all of its columns.
    private let wanted: [[Bool]]
    private var table = 0
    private var person = TableBatch()
    private var own = TableBatch()
    let isAnywhere: Bool
    /// Why the row that was taken last is of nobody, where it is for want of one above.
    private(set) var absence: String?

    init(_ tables: [[ColumnReading]]) {
        columns = tables.map { table in table.contains { $0.goesDown == true } ? table.map { $0.goesDown == true } : []
        }
        wanted = columns.map { $0.map { _ in true } }
        isAnywhere = columns.contains { !$0.isEmpty }
    }

    /// What stands between the rows may part them.
    mutating func forget() {
        if isAnywhere { person.begin(0) }
    }

    /// Takes the row that `builder` has built, of a person or not; builds it anew where it goes on the one above.
    /// Whether it is of a person.
    mutating func take(
        _ rows: RowStream, _ isPerson: Bool, _ builder: inout RecordBuilder, _ text: inout CellText, row: UInt32
    ) -> Bool {
        absence = nil
        guard !columns[rows.table].isEmpty else {
            forget()
            return isPerson
        }
        read(rows, &text)
        if own.cells.contains(where: { columns[rows.table][$0.column] }) {
            table = rows.table
            swap(&person, &own)
            if !isPerson { forget() }
            return isPerson
        }
        guard !isPerson, !own.cells.isEmpty else { return isPerson }
        guard table == rows.table, !person.cells.isEmpty else {
            absence = "it goes on a row above that names nobody, or does not stand right above it"
            return false
        }
        builder.begin(row: row)
        for cell in person.cells where columns[table][cell.column] {
            builder.take(cell.column, person.bytes.span.extracting(cell.range))
        }
        for cell in own.cells { builder.take(cell.column, own.bytes.span.extracting(cell.range)) }
        builder.finish()
        builder.remark("row.below")
        return builder.hasPerson
    }

    private mutating func read(_ rows: RowStream, _ text: inout CellText) {
        own.begin(0)
        let (all, wanted) = (0..<columns[rows.table].count, wanted[rows.table])
        if let cursor = rows.cursor {
            TableReader.read(cursor.cells, all, wanted, into: &own)
        } else if let delimited = rows.delimited {
            TableReader.read(delimited.rows, all, wanted, &text, rows.layout, into: &own)
        }
    }
}
