/// A whole name in one cell, told apart into surname and given names.
struct FullName: Sendable, Equatable {
    enum Order: String, Sendable, Codable { case surnameFirst, givenFirst }

    var surname: Range<Int>
    var given: Range<Int>
    /// Where a marker tells two names apart: `Mme LE GOFF née MARTIN Anne`.
    var birthName: Range<Int>?
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
        if readParts(text, whole) { return }
        for index in whole where text[index] == 0x2c || text[index] == 0x7e || FullName.isStar(text, index) {
            // `MARTIN Anne, née DURAND`
            let rest = text.trimmedRange(of: index + 1..<whole.upperBound)
            if PersonName.marker(text, Words(text, rest).first) != nil { break }
            surname = text.trimmedRange(of: whole.lowerBound..<index)
            given = rest
            return
        }
        guard words.count > 1 else { return }
        if words.count > 4, readMarkedTwice(text, words, order) { return }
        if words.count > 3, readMarked(text, words, order) { return }
        let cut = FullName.cut(text, words, order)
        let (head, tail) = (whole.lowerBound..<words.end(cut.at - 1), words.start(cut.at)..<whole.upperBound)
        (surname, given) = cut.isSurnameFirst ? (head, tail) : (tail, head)
    }

    /// `GILBERT^Céline^Marie^Mme`, as DICOM and HL7 write names: the surname, the given names, others of those, what stands
    /// before and behind the name. What follows `=` is the same name in another script.
    private mutating func readParts(_ text: Span<UInt8>, _ whole: Range<Int>) -> Bool {
        var parts: [Range<Int>] = []
        var start = whole.lowerBound
        let end = whole.first { text[$0] == 0x3d } ?? whole.upperBound
        for index in start..<end where text[index] == 0x5e {
            parts.append(text.trimmedRange(of: start..<index))
            start = index + 1
        }
        guard !parts.isEmpty else { return false }
        parts.append(text.trimmedRange(of: start..<end))
        surname = parts[0]
        given = parts[1]
        if parts.count > 2, !parts[2].isEmpty { given = given.lowerBound..<parts[2].upperBound }
        for part in parts.dropFirst(3) {
            if title == nil { title = PersonName.title(text, part) }
        }
        return true
    }

    /// Whether a caret parts a surname from given names.
    static func isParted(_ text: Span<UInt8>) -> Bool {
        guard text.indices.contains(where: { text[$0] == 0x5e }) else { return false }
        let name = FullName(text, .surnameFirst)
        let first = name.given.first { text[$0] == 0x5e || ASCII.isSpace(text[$0]) } ?? name.given.upperBound
        return Lexicon.surnames.contains(text, name.surname)
            || Lexicon.givenNames.contains(text, name.given.lowerBound..<first)
    }

    /// `MARTIN*HELENE/`, as INSEE writes names.
    private static func isStar(_ text: Span<UInt8>, _ index: Int) -> Bool {
        text[index] == UInt8(ascii: "*") && index > 0 && index + 1 < text.count && !ASCII.isSpace(text[index - 1])
            && !ASCII.isSpace(text[index + 1])
    }

    /// Behind a name with a marker of its own stands another: `GARCIA Lucie épouse LOPEZ née GARCIA`.
    private mutating func readMarkedTwice(_ text: Span<UInt8>, _ words: Words, _ order: Order) -> Bool {
        func isMarker(_ word: Int) -> Bool { PersonName.marker(text, words[word]) != nil }
        let inner = 1..<words.count - 1
        guard let first = inner.first(where: isMarker), let at = inner.last(where: isMarker), first < at else {
            return false
        }
        let head = FullName(text.extracting(0..<words.end(at - 1)), order)
        guard !head.given.isEmpty else { return false }
        (surname, given, birthName) = (head.surname, head.given, head.birthName)
        if PersonName.marker(text, words[at]) == .born { birthName = words.start(at + 1)..<words.end(words.count - 1) }
        return true
    }

    /// A marker stands between two names, and the given names beside one of them.
    private mutating func readMarked(_ text: Span<UInt8>, _ words: Words, _ order: Order) -> Bool {
        guard let at = (1..<words.count - 1).first(where: { PersonName.marker(text, words[$0]) != nil }),
            let marker = PersonName.marker(text, words[at])
        else { return false }
        var (before, after) = (0..<at, at + 1..<words.count)
        var given = FullName.given(text, words, after, isSureAlone: true)
        if let given, given.lowerBound > after.lowerBound {
            after = after.lowerBound..<given.lowerBound
        } else {
            given = FullName.given(text, words, before, isSureAlone: true) ?? FullName.given(text, words, after)
            // No given names: surname and birth name, which PersonName tells apart.
            guard let given else { return true }
            if given.lowerBound > at {
                let isFirst = given.lowerBound == after.lowerBound
                after = isFirst ? given.upperBound..<after.upperBound : after.lowerBound..<given.lowerBound
            } else if given.lowerBound == 0 {
                before = given.upperBound..<at
            } else {
                before = 0..<given.lowerBound
            }
        }
        guard let given else { return true }
        func range(_ part: Range<Int>) -> Range<Int> {
            var (lower, upper) = (words.start(part.lowerBound), words.end(part.upperBound - 1))
            while lower < upper, !ASCII.isLetter(text[lower]) { lower += 1 }
            while lower < upper, !ASCII.isLetter(text[upper - 1]) { upper -= 1 }
            return lower..<upper
        }
        self.given = range(given)
        (surname, birthName) = marker == .born ? (range(before), range(after)) : (range(after), range(before))
        return true
    }

    /// Which of the words in `part` are given names; never all of them. Where `isSureAlone`, only what case or the lexicon
    /// tells.
    private static func given(_ text: Span<UInt8>, _ words: Words, _ part: Range<Int>, isSureAlone: Bool = false)
        -> Range<Int>?
    {
        guard part.count > 1 else { return nil }
        let (first, last) = (part.lowerBound, part.upperBound - 1)
        let capitals = part.count { isCapitals(text, words[$0]) }
        if capitals > 0, capitals < part.count {
            var at = first
            while isCapitals(text, words[at]) { at += 1 }
            if at > first { return at..<part.upperBound }
            at = last
            while isCapitals(text, words[at]) { at -= 1 }
            return at < last ? first..<at + 1 : nil
        }
        if Lexicon.givenNames.contains(text, words[last]) { return last..<last + 1 }
        if Lexicon.givenNames.contains(text, words[first]) { return first..<first + 1 }
        return isSureAlone ? nil : last..<last + 1
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

    static func isCapitals(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var letters = 0
        for index in range {
            if text[index] &- 0x61 < 26 { return false }
            if text[index] == 0xc3, index + 1 < range.upperBound, text[index + 1] >= 0xa0 { return false }
            if ASCII.isLetter(text[index]) { letters += 1 }
        }
        return letters > 1
    }
}
