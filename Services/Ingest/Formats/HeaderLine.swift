/// Words over columns that gaps of two blanks and more part.
struct HeaderLine {
    let line: [UInt8]
    /// Where they begin, in characters where `isUTF8`, else bytes.
    let starts: [Int]
    let words: [String]

    /// nil where the line is none.
    init?(_ line: [UInt8], isUTF8: Bool, _ dates: DateReader) {
        guard HeaderLine.isOfWords(line) else { return nil }
        var (starts, cells): ([Int], [[UInt8]]) = ([], [])
        var (position, blanks) = (-1, 2)
        for byte in line {
            if !isUTF8 || byte & 0xc0 != 0x80 { position += 1 }
            guard !ASCII.isSpace(byte) else {
                blanks += 1
                continue
            }
            if blanks > 1 {
                starts.append(position)
                cells.append([])
            } else if blanks == 1 {
                cells[cells.count - 1].append(0x20)
            }
            cells[cells.count - 1].append(byte)
            blanks = 0
        }
        self.line = line
        self.starts = starts
        words = cells.map { BlockKey.words($0[...]) }
        guard words.count > 1, HeaderRow.isOne(words, dates) else { return nil }
    }

    static func first(of lines: [[UInt8]], isUTF8: Bool, _ dates: DateReader) -> HeaderLine? {
        lines.prefix(60).lazy.compactMap { HeaderLine($0, isUTF8: isUTF8, dates) }.first
    }

    /// No number stands in it, though words may end in one: `TEL1`.
    static func isOfWords(_ line: [UInt8]) -> Bool {
        line.indices.allSatisfy { !ASCII.isDigit(line[$0]) || $0 > 0 && !ASCII.isSpace(line[$0 - 1]) }
    }

    /// The words say who people are, or how to reach them.
    var namesAnyone: Bool {
        words.contains { HeaderWords.meaning($0).map { PartAnalysis.naming.contains($0.field) } ?? false }
    }

    /// Whether no two of its words, parted by a gap, stand over one column.
    func stands(in columns: [Int]) -> Bool {
        zip(starts, starts.dropFirst()).allSatisfy { left, right in columns.contains { left < $0 && $0 <= right } }
    }
}
