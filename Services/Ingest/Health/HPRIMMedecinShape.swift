/// The twelve lines that begin an HPRIM Médecin report: 1 code at the laboratory, 2 surname, 3 given name, 4 and 5 address,
/// 6 postcode and town, 7 birth date, 8 NIR, 9 dossier, 10 date of the exam, 11 sender, 12 receiver.
enum HPRIMMedecinShape {
    static let lines = 12

    /// Whether a report begins near the beginning of `text`.
    static func begins(_ text: ArraySlice<UInt8>) -> Bool {
        var lines: [[UInt8]] = []
        var isBroken = false
        for raw in text.prefix(8192).split(
            maxSplits: 60, omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0a })
        {
            var line = Array(raw.last == 0x0d ? raw.dropLast() : raw)
            if isBroken { line = lines.removeLast() + line }
            isBroken = QuotedPrintable.isBroken(line)
            if isBroken { line.removeLast() }
            lines.append(line)
        }
        for index in lines.indices { QuotedPrintable.undo(&lines[index]) }
        return (0..<min(8, max(lines.count - HPRIMMedecinShape.lines + 1, 0))).contains { isHead(lines[$0...]) }
    }

    /// Lines 7 and 10 are dates, 8 is a NIR or blank, 6 begins with a postcode or is blank, 2 and 3 hold letters. Without a
    /// birth date in line 7 it takes a NIR, or to stand where nothing but a head can: behind an end mark.
    static func isHead(_ lines: ArraySlice<[UInt8]>, isBehindEnd: Bool = false) -> Bool {
        guard lines.count >= HPRIMMedecinShape.lines else { return false }
        // The most telling first: of most lines no more is looked at.
        let birth = lines[lines.startIndex + 6]
        let hasBirth = isDate(birth)
        guard hasBirth || birth.allSatisfy(ASCII.isSpace) else { return false }
        func line(_ number: Int) -> [UInt8] { trimmed(lines[lines.startIndex + number - 1]) }
        guard isDate(line(10)), line(2).contains(where: ASCII.isLetter), line(2).count <= 60,
            line(3).contains(where: ASCII.isLetter), line(3).count <= 60
        else { return false }
        let (town, number) = (line(6), line(8))
        let isPlace = town.isEmpty || town.count >= 5 && town[..<5].allSatisfy(ASCII.isDigit)
        let digits = number.count { !ASCII.isSpace($0) }
        guard hasBirth || isBehindEnd || !number.isEmpty else { return false }
        return isPlace && (number.isEmpty || digits >= 13 && digits <= 15 && number.count(where: ASCII.isDigit) >= 12)
    }

    /// `dd/mm/yyyy`, with any sign between, or two digits for the year; a time may follow.
    private static func isDate(_ line: [UInt8]) -> Bool {
        let date = line.drop(while: ASCII.isSpace).prefix { !ASCII.isSpace($0) }
        guard date.count == 10 || date.count == 8 else { return false }
        let signs = (date[date.startIndex + 2], date[date.startIndex + 5])
        return signs.0 == signs.1 && !ASCII.isDigit(signs.0) && date.count(where: ASCII.isDigit) == date.count - 2
    }

    static func trimmed(_ line: [UInt8]) -> [UInt8] {
        var line = line[...]
        while let last = line.last, ASCII.isSpace(last) { line = line.dropLast() }
        return Array(line.drop(while: ASCII.isSpace))
    }
}
