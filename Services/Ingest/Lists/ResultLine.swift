/// A line of a report that tells of a test and its result: `VIH    Négatif`, `VIH;Négatif`, `VIH : Négatif`.
struct ResultLine {
    let test: [UInt8]
    let result: [UInt8]

    init?(_ text: ArraySlice<UInt8>) {
        let text = PersonLine.plain(text)
        guard let end = text.indices.first(where: { ResultLine.parts(text, $0) }) else { return nil }
        test = PersonLine.plain(text[..<end])
        // Dots may lead from the one to the other.
        let rest = PersonLine.plain(text[end...].drop { $0 == 0x3a || $0 == 0x2e || ASCII.isSpace($0) })
        result = Array(rest[..<(rest.indices.first { ResultLine.parts(rest, $0) } ?? rest.endIndex)])
        guard test.contains(where: ASCII.isLetter), !result.isEmpty else { return nil }
    }

    /// A test that is known.
    var isKnown: Bool { HealthWords.kind(ofHeader: test.span) != nil }

    /// A test that is known, or what answers one beside words that are nobody's name.
    var isOne: Bool { isKnown || !isBesideName && (isAnswer || isNumber) }

    /// Found in somebody: no number of a letterhead's.
    var isFound: Bool { isKnown || isAnswer && !isBesideName }

    private var isBesideName: Bool {
        !CellKind(test.span, .ofAnyYear).isDisjoint(with: [.surname, .givenName, .wholeName])
            || NameForm.isOne(test.span)
    }
    private var isAnswer: Bool { HealthAnswer(result.span, digits: false) != nil }
    private var isNumber: Bool {
        ASCII.isDigit(result[0])
            && CellKind(result.span, .ofAnyYear).isDisjoint(with: [.phone, .nir, .postcode, .date])
    }

    /// A sign between cells, or a blank or dots of two and more.
    private static func parts(_ text: [UInt8], _ at: Int) -> Bool {
        switch text[at] {
        case UInt8(ascii: ";"), UInt8(ascii: "|"), 0x09, UInt8(ascii: ":"): true
        case 0x20: at + 1 < text.count && ASCII.isSpace(text[at + 1])
        case 0x2e: at + 1 < text.count && text[at + 1] == 0x2e
        default: false
        }
    }
}
