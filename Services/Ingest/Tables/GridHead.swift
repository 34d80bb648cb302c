/// Tells the words over the columns of a grid from its rows, where the analysis has found them.
struct GridHead {
    /// Of each table, the header's row from 1; 0 where there is none. nil while they are being looked for.
    let rows: [Int]?
    private(set) var tables: [TableHead] = []
    private var seen: [Int] = []
    /// Of each table, whether the rows stand under another header than its own.
    private var isForeign: [Bool] = []
    private var columns = 0
    /// Of all tables: as many as one sheet can have.
    private static let columnsMax = 16_384

    init(_ rows: [Int]?) { self.rows = rows }

    mutating func add(_ name: String) {
        tables.append(TableHead(name: name))
        seen.append(0)
        isForeign.append(false)
    }

    /// Names the columns of a table in words that stand outside of it.
    mutating func name(_ table: Int, _ words: [String]) {
        for (column, word) in words.prefix(GridHead.columnsMax).enumerated() {
            if column < tables[table].columns.count {
                tables[table].columns[column].words = word
            } else {
                tables[table].columns.append(ColumnHead(word))
            }
        }
    }

    /// What the row in `cells` is.
    mutating func judge(_ table: Int, _ cells: RowCells) -> RowOutcome {
        guard !cells.cells.isEmpty else { return .blank }
        seen[table] += 1
        for (column, _) in cells.cells {
            let more = max(0, column + 1 - tables[table].columns.count)
            guard columns + more <= GridHead.columnsMax else {
                return .rejected(.shape, detail: "more than \(GridHead.columnsMax) columns in all")
            }
            columns += more
            for _ in 0..<more { tables[table].columns.append(ColumnHead("")) }
        }
        guard let rows, table < rows.count else { return .row }
        guard seen[table] <= rows[table] else { return below(table, cells) }
        guard seen[table] == rows[table] else {
            let bytes = cells.bytes
            return StrayLine.mayNameSomeone(bytes.span, cells.cells.map(\.range), .ofAnyYear)
                ? .rejected(.shape, detail: "above the table, and may name someone") : .preamble
        }
        for (index, cell) in cells.cells.enumerated() {
            tables[table].columns[cell.column].words = cells.string(index)
        }
        return .header
    }

    /// Whether a cell is somebody's given name, as no header has one: looked up in bytes, for most rows are people's.
    private func isGivenName(_ cell: Span<UInt8>) -> Bool {
        Lexicon.givenNames.contains(cell) && !GridHead.alsoWords.contains(cell)
    }

    /// Given names that are words over columns too.
    static let alsoWords = Lexicon("iban nino")

    /// What a row below the header is: a row, a header once more, or of another table.
    private mutating func below(_ table: Int, _ cells: RowCells) -> RowOutcome {
        let bytes = cells.bytes
        if cells.cells.count > 1, !cells.cells.contains(where: { ASCII.isDigit(bytes[$0.range.lowerBound]) }),
            !cells.cells.contains(where: { isGivenName(bytes.span.extracting($0.range)) })
        {
            let words = cells.cells.indices.map(cells.string)
            if HeaderRow.isTypes(words) { return .header }
            if HeaderRow.isOneAmid(words, .ofAnyYear) {
                var names = [String](repeating: "", count: tables[table].columns.count)
                for (cell, word) in zip(cells.cells, words) { names[cell.column] = word }
                let isOwn = HeaderRow.isSame(names, tables[table].columns.map(\.words))
                isForeign[table] = !isOwn && rows?[table] != 0
                guard isForeign[table] else { return .header }
                return .rejected(.shape, detail: "the words over other columns than the table's")
            }
        }
        return isForeign[table] ? .rejected(.shape, detail: "under another header than the table's") : .row
    }

    /// Looks for the header of each table among its first rows.
    static func find(_ cursor: any TableCursor, _ dates: DateReader, _ settings: ReadingSettings) throws(FileRefused)
        -> [Int]
    {
        var found: [Int?] = []
        var best: [[String]] = []
        var seen: [Int] = []
        while true {
            let outcome = try cursor.next()
            if outcome == .end { break }
            guard outcome == .row else { continue }
            while found.count <= cursor.table {
                found.append(nil)
                best.append([])
                seen.append(0)
            }
            seen[cursor.table] += 1
            let row = seen[cursor.table]
            guard row <= 20 else {
                cursor.leaveTable()
                continue
            }
            if let wanted = settings.hasHeader {
                found[cursor.table] = found[cursor.table] ?? (wanted ? row : 0)
                continue
            }
            let words = cursor.cells.cells.indices.map(cursor.cells.string)
            if HeaderRow.isBetter(words, than: best[cursor.table], dates) {
                (found[cursor.table], best[cursor.table]) = (row, words)
            }
        }
        return found.map { $0 ?? 0 }
    }
}
