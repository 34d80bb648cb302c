/// A line that is no part of a list's persons: rejected where it may name someone.
struct OutsideLine {
    private let cells: RowCells

    init(_ layout: Layout) { cells = RowCells(layout) }

    /// `where`: what it stands in the way of, for the one who reads the rejection.
    func outcome(_ line: ArraySlice<UInt8>, _ place: StaticString, hasRows: Bool) -> RowOutcome {
        mayNameSomeone(line) || isAlone(line)
            ? .rejected(.notARow, detail: "\(place), and may name someone") : hasRows ? .footer : .preamble
    }

    /// A telephone or a number of somebody's, with nothing beside it.
    private func isAlone(_ line: ArraySlice<UInt8>) -> Bool {
        take(line)
        let bytes = cells.bytes
        let kind = CellKind(bytes.span.extracting(bytes.span.trimmedRange), .ofAnyYear)
        return !kind.isDisjoint(with: [.phone, .nir])
    }

    /// Whether a value that is said to name or reach someone does.
    func isOfSomeone(_ value: ArraySlice<UInt8>) -> Bool {
        take(value)
        let bytes = cells.bytes
        let kind = CellKind(bytes.span.extracting(bytes.span.trimmedRange), .ofAnyYear)
        return !kind.isDisjoint(with: [.surname, .givenName, .wholeName, .phone, .nir, .email])
    }

    /// `Page 3 / 10`, `Imprimé le 12/03/2021`, `2 rows in set (0.00 sec)`
    func isFrame(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.contains(where: ASCII.isDigit) else { return false }
        take(line)
        let bytes = cells.bytes
        let text = bytes.span.extracting(bytes.span.trimmedRange)
        return NoName.isFrame(text) || text.count > 0 && ASCII.isDigit(text[0]) && isRowCount(text)
    }

    private func isRowCount(_ text: Span<UInt8>) -> Bool {
        let words = Words(text, 0..<text.count)
        return words.count > 1 && (text.equals("row", in: words[1]) || text.equals("rows", in: words[1]))
    }

    /// Of a test and its result, where it is one.
    func result(_ line: ArraySlice<UInt8>) -> ResultLine? {
        decode(line)
        return ResultLine(cells.bytes[...]).flatMap { $0.isOne ? $0 : nil }
    }

    /// Words over the columns of results.
    func isOfColumns(_ line: ArraySlice<UInt8>) -> Bool {
        decode(line)
        return LineBelow.isOfColumns(cells.bytes)
    }

    private func decode(_ line: ArraySlice<UInt8>) {
        cells.removeAll()
        cells.append(0, Array(line))
    }

    func mayNameSomeone(_ line: ArraySlice<UInt8>) -> Bool {
        take(line)
        let bytes = cells.bytes
        return StrayLine.mayNameSomeone(bytes.span, cells.cells.map(\.range), .ofAnyYear)
            || OutsideLine.holdsName(bytes.span)
    }

    /// Signs around a name, and brackets, part words as spaces do.
    private func take(_ line: ArraySlice<UInt8>) {
        cells.removeAll()
        var line = line.drop { !ASCII.isLetter($0) && !ASCII.isDigit($0) && $0 != UInt8(ascii: "+") }
        while let last = line.last, !ASCII.isLetter(last), !ASCII.isDigit(last) { line.removeLast() }
        cells.append(0, line.map { OutsideLine.isSign($0) ? 0x20 : $0 })
    }

    private static func isSign(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "*"), UInt8(ascii: "="), UInt8(ascii: "#"),
            UInt8(ascii: "~"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("),
            UInt8(ascii: ")"):
            true
        default: false
        }
    }

    /// `MARTIN Anne` wherever it stands, `KERBRAT Ewenig` where nothing else does.
    private static func holdsName(_ text: Span<UInt8>) -> Bool {
        var words: [(range: Range<Int>, isCapital: Bool)] = []
        var others = 0
        var at = 0
        while at < text.count, words.count < 512 {
            while at < text.count, ASCII.isSpace(text[at]) { at += 1 }
            let lower = at
            while at < text.count, !ASCII.isSpace(text[at]) { at += 1 }
            let isWord = (lower..<at).allSatisfy { ASCII.isLetter(text[$0]) || text[$0] >= 0x80 || isOfNames(text[$0]) }
            guard isWord, (lower..<at).contains(where: { ASCII.isLetter(text[$0]) }) else {
                others += (lower..<at).contains { ASCII.isLetter(text[$0]) } ? 1 : 0
                continue
            }
            words.append((lower..<at, FullName.isCapitals(text, lower..<at)))
        }
        for (left, right) in zip(words, words.dropFirst()) where left.isCapital != right.isCapital {
            let (surname, given) = left.isCapital ? (left.range, right.range) : (right.range, left.range)
            guard surname.count > 1, given.count > 2, text[given.lowerBound] < 0x61 || text[given.lowerBound] >= 0x80
            else { continue }
            if Lexicon.givenNames.contains(text, given) || others == 0 && words.count == 2 && !NoName.isFrame(text) {
                return true
            }
        }
        return false
    }

    private static func isOfNames(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") }
}
