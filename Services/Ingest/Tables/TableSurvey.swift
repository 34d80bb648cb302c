/// What the tables of a cursor look like, over rows from all of each.
struct TableSurvey {
    private(set) var heads: [TableHead] = []
    private(set) var statistics: [[ColumnStatistics]] = []
    /// Of each table.
    private(set) var rows: [UInt64] = []
    private(set) var lines: UInt64 = 0
    /// Rows, or stretches of them, that are not in the shape of their table.
    private(set) var misshapen: UInt64 = 0
    /// Rows with an INS of tests or demonstrations, and of humans.
    private(set) var testIdentities: UInt64 = 0
    private(set) var humanIdentities: UInt64 = 0
    private static let empty: [UInt8] = []
    /// Beyond so many columns in all, a few rows of each table have to do: what is kept of them stays small.
    private static let wide = 2048

    /// Reads all of it.
    init(_ cursor: any TableCursor, _ dates: DateReader) throws(FileRefused) {
        var filled: [Bool] = []
        var columns = 0
        while true {
            let outcome = try cursor.next()
            lines += cursor.place.lineCount
            if outcome == .end { break }
            if case .rejected(.shape, _) = outcome { misshapen += 1 }
            guard outcome == .row else { continue }
            let table = cursor.table
            while statistics.count <= table {
                statistics.append([])
                rows.append(0)
            }
            rows[table] += 1
            if cursor.cells.bearsTestIdentity {
                testIdentities += 1
            } else if cursor.cells.bearsIdentity {
                humanIdentities += 1
            }
            let width = cursor.tables[table].columns.count
            guard columns <= TableSurvey.wide ? TableSurvey.isSample(rows[table]) : rows[table] <= 64 else { continue }
            while statistics[table].count < width {
                statistics[table].append(ColumnStatistics())
                columns += 1
            }
            filled = [Bool](repeating: false, count: width)
            let cells = cursor.cells
            let bytes = cells.bytes
            for (column, range) in cells.cells where column < width {
                filled[column] = true
                statistics[table][column].count(bytes.span.extracting(range), dates)
            }
            for column in 0..<width where !filled[column] {
                statistics[table][column].count(TableSurvey.empty.span, dates)
            }
        }
        heads = cursor.tables
        while statistics.count < heads.count {
            statistics.append([])
            rows.append(0)
        }
        for (table, head) in heads.enumerated() {
            while statistics[table].count < head.columns.count { statistics[table].append(ColumnStatistics()) }
        }
    }

    /// All of the first 1024 rows, then half of the next as many, a quarter of the next twice as many, and so on.
    private static func isSample(_ row: UInt64) -> Bool {
        guard row > 1024 else { return true }
        return row & ((row / 1024).nextPowerOf2 - 1) == 0
    }
}

extension UInt64 {
    fileprivate var nextPowerOf2: UInt64 { 1 << UInt64(64 - leadingZeroBitCount) }
}
