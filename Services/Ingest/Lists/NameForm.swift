/// Whether words that stand by themselves are a whole name.
enum NameForm {
    /// `MARTIN Anne`, `Mme Anne LE GOFF`: letters alone, and no words of headers, totals or sentences.
    static func isOne(_ text: Span<UInt8>) -> Bool {
        let words = Words(text, 0..<text.count)
        guard words.count > 1, words.count < 7, !NoName.isFrame(text), !NoName.isText(text) else { return false }
        for index in text.indices
        where !ASCII.isLetter(text[index]) && !ASCII.isSpace(text[index]) && !isOfNames(text[index]) { return false }
        guard !CellKind(text, .ofAnyYear).contains(.doctor), HealthWords.exposures(text).isEmpty else { return false }
        if CellKind(text, .ofAnyYear).contains(.wholeName) { return true }
        // KERBRAT Ewenig, in no lexicon.
        let first = PersonName.title(text, words.first) == nil ? 0 : 1
        let own = (first..<words.count).map { words[$0] }
        guard own.count > 1, own.count < 4, own.allSatisfy({ $0.count > 1 && !isOfHeaders(text, $0) }) else {
            return false
        }
        let capitals = own.map { FullName.isCapitals(text, $0) }
        return capitals.first != capitals.last && own.allSatisfy { text[$0.lowerBound] &- 0x61 >= 26 }
    }

    private static func isOfNames(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: ".")
    }

    private static func isOfHeaders(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var word: [UInt8] = []
        for index in range { word.append(text[index]) }
        return HeaderWords.isKnown(HeaderWords.fold(String(decoding: word, as: UTF8.self)))
    }
}
