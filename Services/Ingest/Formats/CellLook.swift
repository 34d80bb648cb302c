/// What the cells are like that a delimiter gives, as shares of one.
struct CellLook {
    /// Dates, numbers of people, postcodes.
    private(set) var typed = 0.0
    /// Those that another delimiter would divide: none of them is typed, for what is read out of it is of several cells.
    private(set) var divided = 0.0
    /// Of the cells of a line near the beginning, words that stand over columns.
    private(set) var header = 0.0

    private static let linesMax = 80
    private static let headLines = 10
    private static let headCells = 256

    init(
        _ samples: [[UInt8]], _ delimiter: UInt8, _ width: Int, _ rivals: RivalDelimiters, _ dates: DateReader
    ) {
        var splitter = RowSplitter(Dialect(delimiter: delimiter, width: width))
        for sample in samples.prefix(CellLook.headLines) {
            let line = sample.span
            guard splitter.split(line, from: 0, limit: line.count) != .openQuote, splitter.cells.count > 1 else {
                continue
            }
            let cells = Array(splitter.cells.prefix(CellLook.headCells))
            let whole = cells.filter { !rivals.divide(line, $0, of: delimiter) }
            let known = HeaderRow.words(line, whole).count { HeaderWords.meaning($0) != nil }
            header = max(header, Double(known) / Double(cells.count))
        }
        var (typed, divided, filled) = (0, 0, 0)
        for index in stride(from: 0, to: samples.count, by: max(1, samples.count / CellLook.linesMax)) {
            let sample = samples[index]
            let line = sample.span
            guard splitter.split(line, from: 0, limit: line.count) != .openQuote, splitter.cells.count == width else {
                continue
            }
            for cell in splitter.cells where !cell.isEmpty {
                filled += 1
                if rivals.divide(line, cell, of: delimiter) {
                    divided += 1
                } else if CellKind(line.extracting(line.trimmedRange(of: cell.lower..<cell.upper)), dates).isTyped {
                    typed += 1
                }
            }
        }
        guard filled > 0 else { return }
        (self.typed, self.divided) = (Double(typed) / Double(filled), Double(divided) / Double(filled))
    }
}
