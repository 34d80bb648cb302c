/// Where the cells of a row stand, beside those that reach down from the rows above it: these hold in each row they reach.
struct GridSpans {
    /// By column: what the cell holds, and how many more rows it reaches into.
    private var reaching: [Int: (text: [UInt8], rows: Int)] = [:]
    /// Of the current row, the column behind its last cell.
    private var next = 0
    private static let cellsMax = 256
    private static let textMax = 4096

    mutating func beginRow() { next = 0 }

    /// A cell begins, in the column `wanted` where it says so itself.
    mutating func beginCell(_ wanted: Int?, _ cells: RowCells) {
        if let wanted {
            while next < wanted { pass(cells) }
        } else {
            while reaching[next] != nil { pass(cells) }
        }
    }

    mutating func take(_ text: [UInt8], columns: Int, rows: Int, _ cells: RowCells) {
        cells.append(next, text)
        for column in next..<next + columns {
            reaching[column] = nil
            guard rows > 1, reaching.count < GridSpans.cellsMax else { continue }
            reaching[column] = (column == next ? Array(text.prefix(GridSpans.textMax)) : [], rows - 1)
        }
        next += columns
    }

    mutating func endRow(_ cells: RowCells) {
        for column in reaching.keys.sorted() where column >= next {
            next = column
            pass(cells)
        }
    }

    private mutating func pass(_ cells: RowCells) {
        if let (text, rows) = reaching[next] {
            cells.append(next, text)
            reaching[next] = rows > 1 ? (text, rows - 1) : nil
        }
        next += 1
    }
}
