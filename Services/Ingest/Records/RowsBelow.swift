/// Rows that go on the person above: name, birth date and numbers stand in the first of some rows, and the others tell
/// but of more results. Told from the first rows of a table: a third of those that name nobody would be too many for
/// cells left out, and nobody is named twice in a row where each row names its own.
struct RowsBelow {
    /// Of a table, the columns whose empty cells are those of the row above.
    let columns: Set<Int>

    private static let rowsMax = 400
    private static let least = 3

    /// What says whom a row is about.
    private static let who = PartAnalysis.naming.union([.birthDate, .localID])
    private static let health: Set<ColumnField> = [
        .test, .testResult, .health, .comment, .text, .treatment, .careDate, .bloodGroup, .ignore, .doctor,
    ]

    /// Whether fewer cells name someone than tell of health.
    static func mayBe(_ statistics: [ColumnStatistics], _ columns: [ColumnReading]) -> Bool {
        func filled(_ isOne: (ColumnReading) -> Bool) -> Int {
            zip(statistics, columns).filter { isOne($1) }.map { $0.0.filled }.max() ?? 0
        }
        let named = filled { PartAnalysis.naming.contains($0.field) }
        return named > 0 && named * 5 < 4 * filled { health.contains($0.field) && $0.field != .ignore }
    }

    /// `rows`: the first of a table, each as its filled cells.
    init?(_ columns: [ColumnReading], _ rows: [[Int: [UInt8]]]) {
        let who = Set(
            columns.indices.filter { RowsBelow.who.contains(columns[$0].field) && columns[$0].kind != "request" })
        let health = Set(
            columns.indices.filter { RowsBelow.health.contains(columns[$0].field) && columns[$0].field != .ignore })
        var (named, below) = (0, 0)
        var last: [Int: [UInt8]]?
        var filledBelow: Set<Int> = []
        for row in rows {
            let own = row.filter { who.contains($0.key) }
            if !own.isEmpty {
                if own == last { return nil }
                (last, named) = (own, named + 1)
            } else if last != nil, row.keys.contains(where: health.contains) {
                below += 1
                filledBelow.formUnion(row.keys)
            }
        }
        guard named >= RowsBelow.least, below >= RowsBelow.least, below * 3 >= rows.count else { return nil }
        self.columns = Set(
            columns.indices.filter { !filledBelow.contains($0) && !RowsBelow.health.contains(columns[$0].field) })
    }

    /// The first rows of each table of `part`.
    static func rows(_ source: any ByteSource, _ understanding: Understanding) throws(FileRefused) -> [[[Int: [UInt8]]]]
    {
        let tables = RowStream.tables(understanding)
        let firsts = tables.indices.map { index in tables[..<index].reduce(0) { $0 + $1.count } }
        var rows = [[[Int: [UInt8]]]](repeating: [], count: tables.count)
        var reader = try TableReader(source, understanding)
        var batch = TableBatch()
        try reader.read(rowsMax, into: &batch)
        for index in batch.ends.indices {
            var (row, table) = ([Int: [UInt8]](), 0)
            for cell in batch.cells[batch.cells(ofRowAt: index)] {
                table = firsts.lastIndex { $0 <= cell.column } ?? 0
                row[cell.column - firsts[table]] = Array(batch.bytes[cell.range])
            }
            rows[table].append(row)
        }
        return rows
    }
}
