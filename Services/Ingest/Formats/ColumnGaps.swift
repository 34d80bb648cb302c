/// What the columns of blanks in aligned lines say of where columns begin, set right: groups of digits are one number, and
/// the end of a long text is no column.
struct ColumnGaps {
    let rows: [[UInt8]]
    /// The words over the columns, where there are some.
    let header: [UInt8]?
    let isUTF8: Bool
    let dates: DateReader

    private static let groupsMax = 9
    private static let digitsMax = 15

    func joined(_ starts: [Int]) -> [Int] {
        let numbers = numbersJoined(starts)
        return numbers.indices.filter { $0 == 0 || !isEnd(numbers, $0) }.map { numbers[$0] }
    }

    /// The widest numbers first: what begins within one is none.
    private func numbersJoined(_ starts: [Int]) -> [Int] {
        let some = Array(rows.prefix(100))
        var starts = starts
        for width in (2...ColumnGaps.groupsMax).reversed() {
            var column = 0
            while column + width <= starts.count {
                if isOneNumber(some, starts, column..<column + width) {
                    starts.removeSubrange(column + 1..<column + width)
                }
                column += 1
            }
        }
        return starts
    }

    /// Whether digits in neighbouring columns, one blank between them, are a telephone, a NIR or a date together, and
    /// those on the left none.
    private func isOneNumber(_ rows: [[UInt8]], _ starts: [Int], _ columns: Range<Int>) -> Bool {
        guard starts[columns.upperBound - 1] - starts[columns.lowerBound] <= 2 * ColumnGaps.digitsMax else {
            return false
        }
        var (several, typed) = (0, 0)
        var parts = [Int](repeating: 0, count: columns.count)
        for row in rows {
            let cells = columns.map { cell(row, starts, $0) }
            let filled = cells.indices.filter { !cells[$0].isEmpty }
            guard filled.count > 1 else { continue }
            several += 1
            let whole = Array(cells.joined(separator: [0x20]))
            let isOfDigits = whole.allSatisfy { ASCII.isDigit($0) || $0 == 0x20 || $0 == UInt8(ascii: "+") }
            guard filled.count == filled.last.map({ $0 + 1 }), isOfDigits,
                whole.count(where: ASCII.isDigit) <= ColumnGaps.digitsMax,
                columns.dropFirst().prefix(filled.count - 1).allSatisfy({ isBehindOneBlank(row, starts[$0]) })
            else { continue }
            let kind = CellKind(whole.span, dates)
            // A date has three groups: an age before a telephone may look like one with a time behind it.
            let isDay = kind.contains(.date) && whole.count(where: { $0 == 0x20 }) <= 2
            guard isDay || kind.subtracting(.date).isTyped else { continue }
            typed += 1
            guard NIR(whole.span)?.state != .valid else { continue }
            for count in 1..<filled.count {
                var part = CellKind(Array(cells[..<count].joined(separator: [0x20])).span, dates)
                // The first groups of a telephone may look like a date.
                if kind.contains(.phone) { part.remove(.date) }
                if part.isTyped { parts[count] += 1 }
            }
        }
        return several > 0 && typed * 10 >= several * 8 && !parts.contains { $0 * 10 > several * 3 }
    }

    private func isBehindOneBlank(_ row: [UInt8], _ start: Int) -> Bool {
        let before = FixedWidth.cut(row, start - 2, start, isUTF8)
        return before.count == 2 && before[0] != 0x20 && before[1] == 0x20
    }

    /// Whether a column is the end of the words on its left: hardly ever filled, or nothing over it where there are words
    /// over columns, and no gap before it.
    private func isEnd(_ starts: [Int], _ column: Int) -> Bool {
        let start = starts[column]
        guard start > 1, !isHeaded(starts, column) else { return false }
        let filled = rows.filter { !cell($0, starts, column).isEmpty }
        let behind = filled.count { row in
            FixedWidth.cut(row, start - 2, start, isUTF8) != [0x20, 0x20]
                && cell(row, starts, column - 1).last.map { !ASCII.isDigit($0) } == true
        }
        return (header != nil || filled.count * 5 < rows.count) && behind * 2 >= filled.count
    }

    /// Whether a word begins behind the left neighbour's beginning and reaches over the column.
    private func isHeaded(_ starts: [Int], _ column: Int) -> Bool {
        guard let header else { return false }
        let upper = column + 1 < starts.count ? starts[column + 1] : Int.max
        let words = header.filter { !isUTF8 || $0 & 0xc0 != 0x80 }
        return words.indices.split { ASCII.isSpace(words[$0]) }.contains { word in
            word.startIndex > starts[column - 1] && word.startIndex < upper && word.endIndex > starts[column]
        }
    }

    private func cell(_ line: [UInt8], _ starts: [Int], _ column: Int) -> [UInt8] {
        let upper = column + 1 < starts.count ? starts[column + 1] : Int.max
        let cell = FixedWidth.cut(line, starts[column], upper, isUTF8)
        return Array(cell[cell.span.trimmedRange])
    }
}
