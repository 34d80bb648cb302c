/// A table of text: the first column to the left, the others to the right unless told.
struct Table {
    private var rows: [[String]] = []
    private let header: [String]
    private let isLeft: [Bool]

    init(_ header: [String], left: Set<Int> = [0]) {
        self.header = header
        isLeft = header.indices.map { left.contains($0) }
    }

    mutating func add(_ cells: String...) { rows.append(cells) }

    /// With a line end after each row.
    var text: String {
        let hasHeader = header.contains { !$0.isEmpty }
        let all = (hasHeader ? [header] : []) + rows
        let widths = header.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { cells in
            let padded = zip(cells.indices, cells).map { column, cell in
                let space = String(repeating: " ", count: widths[column] - cell.count)
                return isLeft[column] ? cell + space : space + cell
            }
            var line = padded.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }.joined()
    }

    /// `491840` as `491 840`.
    static func grouped(_ number: Int) -> String {
        let digits = Array(String(number.magnitude))
        var text = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text.append(" ") }
            text.append(digit)
        }
        return text
    }

    static func percent(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "-" }
        let tenths = (part * 2000 / whole + 1) / 2
        return "\(tenths / 10).\(tenths % 10) %"
    }
}
