/// A line of a report that names nobody, looked at once: what it may say of the person above.
struct LineBelow {
    /// In UTF-8.
    let text: [UInt8]
    let said: PersonLine
    let result: ResultLine?
    /// Words over the columns of results: `Analyse;Résultat;Unité`.
    let isOfColumns: Bool
    /// A test and its result, or a field.
    let isResult: Bool

    init(_ text: [UInt8], _ said: PersonLine) {
        (self.text, self.said) = (text, said)
        result = ResultLine(text[...])
        isOfColumns = LineBelow.isOfColumns(text)
        isResult = said.goesOn || result?.isOne == true
    }

    static func isOfColumns(_ text: [UInt8]) -> Bool {
        var cells: [ArraySlice<UInt8>] = []
        var lower = 0
        for at in 0...text.count where at == text.count || parts(text, at) {
            let cell = text[lower..<at].drop(while: ASCII.isSpace)
            if !cell.isEmpty { cells.append(cell) }
            lower = at + 1
        }
        guard cells.count > 1 else { return false }
        let words = cells.count { cell in
            cell.contains(where: ASCII.isLetter) && HeaderRow.isWord(String(decoding: cell, as: UTF8.self))
        }
        return words * 2 >= cells.count
    }

    private static func parts(_ text: [UInt8], _ at: Int) -> Bool {
        switch text[at] {
        case 0x09, UInt8(ascii: ";"), UInt8(ascii: "|"): true
        case 0x20: at > 0 && text[at - 1] == 0x20
        default: false
        }
    }

    /// Up to the first number or result.
    var beginning: [UInt8] {
        let text = result?.test ?? PersonLine.plain(text[...])
        return PersonLine.plain(text.prefix { !ASCII.isDigit($0) }[...])
    }

    /// Words of health, unless a date or a number may be that of somebody whom no lexicon knows.
    var tellsHealth: Bool {
        let first = PersonLine.plain(text[...]).prefix { !ASCII.isSpace($0) }
        return !said.isTyped && !HealthWords.exposures(text.span).isEmpty
            && !BlockKey.namesSomeone(String(decoding: first, as: UTF8.self))
    }
}
