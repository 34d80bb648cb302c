/// When and where someone was born, as a cell of names says it last: `LE GOFF Anne née MARTIN le 12/03/1980 à VANNES`.
struct BirthTail {
    /// The cell without it; the name at birth stays there, with the word before it.
    let name: Range<Int>
    let date: Range<Int>
    /// Empty where none is said.
    let place: Range<Int>

    /// No shorter cell holds a name, the word and a day.
    static let least = 12

    /// nil where no word says `né` before a date, or no name stands before that.
    init?(_ text: Span<UInt8>) {
        guard text.count >= BirthTail.least, let digit = text.indices.first(where: { ASCII.isDigit(text[$0]) }) else {
            return nil
        }
        let words = Words(text, 0..<text.count)
        guard let first = (0..<words.count).first(where: { words.end($0) > digit }), first > 1,
            let marker = (1..<first).last(where: { BirthTail.isMarker(text, words[$0]) }),
            let last = BirthTail.end(text, words, first)
        else { return nil }
        date = digit..<BirthTail.trimmed(text, digit..<words.end(last)).upperBound
        let isArticle = first - 1 > marker && BirthTail.articles.contains(text, words[first - 1])
        // The word belongs to the date, or to the name between.
        let tail = isArticle ? first - 1 : first
        // `ne pas rappeler avant le 12/03/2021`
        guard tail == marker + 1 || words[marker].count > 2 else { return nil }
        name = BirthTail.trimmed(text, 0..<words.start(tail == marker + 1 ? marker : tail))
        guard !name.isEmpty else { return nil }
        let isPlaced = last + 2 < words.count && BirthTail.places.contains(text, words[last + 1])
        place = isPlaced ? BirthTail.trimmed(text, words.start(last + 2)..<text.count) : 0..<0
    }

    private static let articles = Lexicon("le en ce du")
    private static let places = Lexicon("a in")

    /// `née`, `(née`, `né(e)`.
    private static func isMarker(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        PersonName.marker(text, trimmed(text, word)) == .born
    }

    /// The last word of a date that begins in word `first`: one of one word, or of three.
    private static func end(_ text: Span<UInt8>, _ words: Words, _ first: Int) -> Int? {
        for last in [first, first + 2] where last < words.count {
            let part = trimmed(text, words.start(first)..<words.end(last))
            let groups = DateReader.groups(text.extracting(part))
            if groups.isReadable, groups.count == 3 || groups.count == 1 && groups.widths[0] == 4 { return last }
        }
        return nil
    }

    /// Without the signs around it; a bracket that was opened within is closed there.
    private static func trimmed(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var (lower, upper) = (range.lowerBound, range.upperBound)
        func isSign(_ byte: UInt8) -> Bool { !ASCII.isLetter(byte) && !ASCII.isDigit(byte) }
        while lower < upper, isSign(text[lower]) { lower += 1 }
        let isOpened = (lower..<upper).contains { text[$0] == 0x28 }
        while lower < upper, isSign(text[upper - 1]), !(isOpened && text[upper - 1] == 0x29) { upper -= 1 }
        return lower..<upper
    }
}
