/// A line that stands outside the rows: before the header, behind the last row.
enum StrayLine {
    /// Cells are looked at up to here: what is longer is text.
    private static let cellLimit = 4096

    /// Whether it may hold a person: a NIR or an e-mail, or cells as a row of people has them.
    static func mayNameSomeone(_ text: Span<UInt8>, _ cells: [Range<Int>], _ dates: DateReader) -> Bool {
        var (typed, names) = (0, 0)
        for cell in cells {
            let cell = text.extracting(
                text.trimmedRange(of: cell.lowerBound..<min(cell.upperBound, cell.lowerBound + cellLimit)))
            let kind = CellKind(cell, dates)
            if isUnmistakable(cell, kind) { return true }
            if kind.isTyped {
                typed += 1
            } else if !kind.isDisjoint(with: [.surname, .givenName, .wholeName]) {
                names += 1
            }
        }
        if cells.count > 1, typed > 2 || typed + names > 1 && names > 0 { return true }
        return cells.contains { saysSomeone(text, $0, dates) }
    }

    private static func isUnmistakable(_ cell: Span<UInt8>, _ kind: CellKind) -> Bool {
        kind.contains(.email) || kind.contains(.nir) && NIR(cell)?.state == .valid
    }

    /// Words that are no cells: a NIR or an e-mail, a date or phone beside a given name and a surname, or a given name
    /// beside a word in capitals.
    private static func saysSomeone(_ text: Span<UInt8>, _ cell: Range<Int>, _ dates: DateReader) -> Bool {
        var (typed, given, names) = (false, 0, 0)
        var (wasGiven, wasCapitals) = (false, false)
        var at = cell.lowerBound
        while at < cell.upperBound {
            while at < cell.upperBound, isBetween(text[at]) { at += 1 }
            let lower = at
            while at < cell.upperBound, !isBetween(text[at]) { at += 1 }
            var upper = at
            while upper > lower, text[upper - 1] == UInt8(ascii: ".") { upper -= 1 }
            guard upper > lower + 2, upper - lower < 256 else { continue }
            let word = text.extracting(lower..<upper)
            let kind = CellKind(word, dates)
            if isUnmistakable(word, kind) { return true }
            if !kind.isDisjoint(with: [.date, .phone]) { typed = true }
            let isCapital = word[0] < 0x61 || word[0] >= 0x80
            let isCapitals = FullName.isCapitals(text, lower..<upper) && !NoName.isFrame(word)
            let isGiven = isCapital && !isCapitals && kind.contains(.givenName)
            if isGiven && wasCapitals || isCapitals && wasGiven { return true }
            (wasGiven, wasCapitals) = (isGiven, isCapitals)
            if isCapital, kind.contains(.givenName) {
                given += 1
            } else if isCapital, kind.contains(.surname) {
                names += 1
            }
        }
        return typed && (given > 0 && given + names > 1)
    }

    private static func isBetween(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00...0x20, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"),
            UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "="), UInt8(ascii: "|"):
            true
        default: false
        }
    }
}
