/// The lines above the first person of a text: on each page they stand again, whatever numbers they bear.
struct PageTitles: Sendable {
    private var lines: Set<[UInt8]> = []
    /// Nothing stands above the first person.
    private(set) var isEmpty = true

    private static let linesMax = 256

    /// Takes a line in UTF-8; false where it may tell of somebody, and is no title.
    mutating func take(_ text: [UInt8]) -> Bool { take(LineBelow(text, PersonLine(text))) }

    mutating func take(_ line: LineBelow) -> Bool {
        isEmpty = false
        guard !PageTitles.tellsOfSomeone(line) else { return false }
        // A number to reach somebody by, or found in somebody, is the same on each page or another's.
        let isPlain = PageTitles.isDated(line.said) || !line.said.isTyped && line.result?.isOne != true
        if lines.count < PageTitles.linesMax {
            lines.insert(isPlain ? PageTitles.withoutNumbers(line.text) : PersonLine.plain(line.text[...]))
        }
        return true
    }

    func contains(_ text: [UInt8]) -> Bool {
        !lines.isEmpty
            && (lines.contains(PageTitles.withoutNumbers(text)) || lines.contains(PersonLine.plain(text[...])))
    }

    private static func withoutNumbers(_ text: [UInt8]) -> [UInt8] {
        PersonLine.plain(text[...]).map { ASCII.isDigit($0) ? 0x30 : $0 }
    }

    /// A test and its result, what names or identifies one person, a number by itself, or words beside one that nothing
    /// joins: the name of somebody whom no lexicon knows.
    private static func tellsOfSomeone(_ line: LineBelow) -> Bool {
        if line.said.isNamed || line.said.identifies || line.result?.isFound == true && !line.isOfColumns {
            return true
        }
        guard line.said.isTyped, !isDated(line.said) else { return false }
        let others = line.said.parts.filter { $0.part == .rest }
        return !line.text.contains(where: ASCII.isLetter)
            || others.contains { !namesNobody($0.text) }
    }

    private static func namesNobody(_ words: [UInt8]) -> Bool {
        !holdsWord(words) || NoName.isSlot(words.span) || NoName.isFrame(words.span)
            || HeaderWords.isKnown(HeaderWords.fold(String(decoding: words, as: UTF8.self)))
    }

    /// A date alone, or behind what joins it to other words: `Liste du 12/03/2021`, `Vannes, le 12/03/2021`, `Lundi 12/03`.
    private static func isDated(_ line: PersonLine) -> Bool {
        let isOfDates = line.parts.allSatisfy { part in
            switch part.part {
            case .date: true
            case .rest:
                !holdsWord(part.text)
                    || joins.contains { part.text.span.equals($0, in: wordAtEnd(part.text)) }
                        && mayBeTitle(part.text)
            case .name, .sex, .birthDate, .nir, .phone, .email, .postcode, .town, .labelled: false
            }
        }
        return isOfDates && line.isTyped
    }

    /// Words before a date that are no name: those of titles, one that is no capitals alone, or a town.
    private static func mayBeTitle(_ text: [UInt8]) -> Bool {
        let words = Words(text.span, 0..<text.count - wordAtEnd(text).count)
        guard words.count > 0 else { return true }
        let first = Array(text[words[0]])
        if namesNobody(first) || CellKind.isTown(first.span) { return true }
        let capitals = (0..<words.count).count { FullName.isCapitals(text.span, words[$0]) }
        let capitalised = (0..<words.count).count { text[words.start($0)] &- 0x61 >= 26 }
        return capitals == 0 && capitalised < 2
    }

    private static let joins: [StaticString] = [
        "LE", "DU", "AU", "EN", "DES", "ET", "LUNDI", "MARDI", "MERCREDI", "JEUDI", "VENDREDI", "SAMEDI", "DIMANCHE",
    ]

    /// Two letters side by side: `à 10 h 30` has none.
    private static func holdsWord(_ text: [UInt8]) -> Bool {
        let letters = text.filter { $0 & 0xc0 != 0x80 }.map(ASCII.isLetter)
        return zip(letters, letters.dropFirst()).contains { $0 && $1 }
    }

    private static func wordAtEnd(_ text: [UInt8]) -> Range<Int> {
        let start = text.lastIndex(where: ASCII.isSpace).map { $0 + 1 } ?? 0
        // `KERBRAT LE` is a surname.
        return start < text.count && text[start] &- 0x61 < 26 || start == 0 ? start..<text.count : 0..<0
    }
}
