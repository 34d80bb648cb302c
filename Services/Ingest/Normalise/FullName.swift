/// A whole name in one cell, told apart into surname and given names.
struct FullName: Sendable, Equatable {
    enum Order: String, Sendable, Codable { case surnameFirst, givenFirst }

    var surname: Range<Int>
    var given: Range<Int>
    var title: PersonName.Title?

    /// `order` is the column's, used where case and lexicon do not tell.
    init(_ text: Span<UInt8>, _ order: Order) {
        var whole = 0..<text.count
        var words = Words(text, whole)
        if words.count > 1, let found = PersonName.title(text, words.first) {
            title = found
            whole = words.start(1)..<text.count
            words = Words(text, whole)
        }
        surname = whole
        given = whole.upperBound..<whole.upperBound
        for index in whole where text[index] == 0x2c || text[index] == 0x7e {
            surname = text.trimmedRange(of: whole.lowerBound..<index)
            given = text.trimmedRange(of: index + 1..<whole.upperBound)
            return
        }
        guard words.count > 1 else { return }
        let cut = FullName.cut(text, words, order)
        let (head, tail) = (whole.lowerBound..<words.end(cut.at - 1), words.start(cut.at)..<whole.upperBound)
        (surname, given) = cut.isSurnameFirst ? (head, tail) : (tail, head)
    }

    private static func cut(_ text: Span<UInt8>, _ words: Words, _ order: Order) -> (at: Int, isSurnameFirst: Bool) {
        // LE GOFF Anne, Anne LE GOFF: capitals are the surname.
        var capitals = 0
        while capitals < words.count, isCapitals(text, words[capitals]) { capitals += 1 }
        if capitals > 0, capitals < words.count { return (capitals, true) }
        var last = words.count
        while last > 0, isCapitals(text, words[last - 1]) { last -= 1 }
        if last > 0, last < words.count { return (last, false) }
        switch order {
        case .surnameFirst:
            var at = words.count - 1
            while at > 1, Lexicon.givenNames.contains(text, words[at - 1]), Lexicon.givenNames.contains(text, words[at])
            {
                at -= 1
            }
            return (at, true)
        case .givenFirst:
            var at = 1
            while at < words.count - 1, Lexicon.givenNames.contains(text, words[at]) { at += 1 }
            return (at, false)
        }
    }

    private static func isCapitals(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var letters = 0
        for index in range {
            if text[index] &- 0x61 < 26 { return false }
            if text[index] == 0xc3, index + 1 < range.upperBound, text[index + 1] >= 0xa0 { return false }
            if ASCII.isLetter(text[index]) { letters += 1 }
        }
        return letters > 1
    }
}
