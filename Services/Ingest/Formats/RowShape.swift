/// What the cells of each column have in common, told from rows that fit: it decides on lines that do not.
struct RowShape: Sendable, Equatable, Codable {
    /// Of each column, what nearly all of its cells are, and what hardly any is.
    private let always: [CellKind]
    private let never: [CellKind]
    /// Columns of free text: a line break or a delimiter may stand in a cell without quotes.
    private let texts: [Int]
    private let referenceYear: Int
    /// A column of numbers or dates, where words are no data; nil where there is none.
    let numbers: Int?

    private static let told: [CellKind] = [.date, .nir, .phone, .email, .postcode, .iban, .digits]
    /// Of more columns no line is mended: what is kept of a file stays small.
    private static let widthMax = 256

    init?(_ statistics: [ColumnStatistics], _ columns: [ColumnReading], referenceYear: Int) {
        guard columns.count == statistics.count, columns.count <= RowShape.widthMax else { return nil }
        self.referenceYear = referenceYear
        let always = statistics.map { column in
            CellKind(RowShape.told.filter { column.filled > 1 && column.share($0) >= 0.9 })
        }
        texts = columns.indices.filter { always[$0].isEmpty && RowShape.isText(columns[$0].field) }
        never = columns.indices.map { [texts] index in
            CellKind(
                RowShape.told.filter { statistics[index].share($0) < 0.02 && !($0 == .digits && texts.contains(index)) }
            )
        }
        numbers = columns.indices.filter { !always[$0].isDisjoint(with: RowShape.numeric) }
            .max { (statistics[$0].filled, $1) < (statistics[$1].filled, $0) }
        self.always = always
    }

    private static let numeric: CellKind = [.date, .nir, .phone, .postcode, .digits]

    private static func isText(_ field: ColumnField) -> Bool {
        switch field {
        case .comment, .text, .ignore, .address, .street, .treatment, .test, .testResult, .occupation, .password: true
        default: false
        }
    }

    /// Dates as its cells were told.
    var dates: DateReader { DateReader(referenceYear: referenceYear) }

    /// The only column of free text that explains `cells`, which may be too many: whatever is beyond the width stands in
    /// it, and so do the line ends in the cells of `breaks`. Every other cell is what those of its column are, and one
    /// beyond the text has to show it; where none is beyond, one before it.
    func text(of cells: [Cell], _ text: Span<UInt8>, breaks: [Int]) -> Int? {
        let surplus = cells.count - always.count
        guard surplus >= 0 else { return nil }
        let kinds = cells.map { kind(text, $0) }
        let found = texts.filter { column in
            let own = column...column + surplus
            guard breaks.allSatisfy(own.contains) else { return false }
            var (before, beyond) = (0, 0)
            for (index, cell) in cells.enumerated() where !cell.isEmpty {
                let place = index < column ? index : max(column, index - surplus)
                let kind = kinds[index]
                guard kind.isDisjoint(with: never[place]),
                    always[place].isEmpty || !kind.isDisjoint(with: always[place])
                else { return false }
                guard !always[place].isEmpty else { continue }
                if place < column { before += 1 } else { beyond += 1 }
            }
            return column == always.count - 1 ? before > 0 : beyond > 0
        }
        return found.count == 1 ? found[0] : nil
    }

    /// Whether a row may end with `cells`, its last ones being left out as empty: most are there, each is what its column
    /// is, and two at least show it.
    func mayEndEarly(_ cells: [Cell], _ text: Span<UInt8>) -> Bool {
        guard cells.count < always.count, cells.count * 2 > always.count else { return false }
        var shown = 0
        for (index, cell) in cells.enumerated() where !cell.isEmpty {
            let kind = kind(text, cell)
            guard kind.isDisjoint(with: never[index]) else { return false }
            guard !always[index].isEmpty else { continue }
            guard !kind.isDisjoint(with: always[index]) else { return false }
            shown += 1
        }
        return shown > 1
    }

    /// No cell is what nearly all of its column are.
    func isStrange(_ cells: [Cell], _ text: Span<UInt8>) -> Bool {
        for (index, cell) in cells.enumerated() where index < always.count && !cell.isEmpty && !always[index].isEmpty {
            if !kind(text, cell).isDisjoint(with: always[index]) { return false }
        }
        return true
    }

    private func kind(_ text: Span<UInt8>, _ cell: Cell) -> CellKind {
        CellKind(text.extracting(text.trimmedRange(of: cell.lower..<cell.upper)), dates)
    }
}

extension CellKind: Codable {}
