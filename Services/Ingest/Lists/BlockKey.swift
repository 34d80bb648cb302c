/// The words before a field's separator.
enum BlockKey {
    /// Without spaces and a bullet before it.
    static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var text = text.drop(while: ASCII.isSpace)
        for bullet in ["- ", "* ", "\u{2022} "] where text.starts(with: bullet.utf8) {
            text = text.dropFirst(bullet.utf8.count).drop(while: ASCII.isSpace)
        }
        while let last = text.last, ASCII.isSpace(last) { text.removeLast() }
        return text
    }

    static func words(_ text: ArraySlice<UInt8>) -> String {
        let raw = Array(trimmed(text))
        guard !UTF8Text.isValid(raw.span) else { return String(decoding: raw, as: UTF8.self) }
        var text = CellText()
        func words(_ encoding: TextEncoding) -> String {
            text.use(encoding)
            text.read(raw.span, Cell(lower: 0, upper: raw.count, form: .high), Workbook.layout.dialect)
            return String(decoding: text.bytes, as: UTF8.self)
        }
        // Keys tell of themselves in which code page they make sense.
        let isTold = { HeaderWords.meaning(words($0)) != nil }
        return words([.windows1252, .cp850, .macRoman].first(where: isTold) ?? .windows1252)
    }

    /// Whether it may be somebody's name: `DUPONT Jean`, also where a part of it means something (`VILLENEUVE Anne`).
    static func namesSomeone(_ key: String) -> Bool {
        guard !HeaderWords.isKnown(HeaderWords.fold(key)) else { return false }
        var (given, surnames, capitals, small, others) = (0, 0, 0, 0, 0)
        for word in key.split(separator: " ") {
            let bytes = Array(word.utf8)
            if bytes.count < 2 || HeaderRole.words(word).allSatisfy(isOfHeaders) || tellsHealth(bytes) {
                others += 1
            } else if Lexicon.givenNames.contains(bytes.span), bytes[0] < 0x61 || bytes[0] >= 0x80 {
                given += 1
            } else if FullName.isCapitals(bytes.span, 0..<bytes.count) {
                capitals += 1
                if Lexicon.surnames.contains(bytes.span) { surnames += 1 }
            } else if Lexicon.surnames.contains(bytes.span), bytes[0] < 0x61 {
                surnames += 1
            } else {
                small += bytes[0] < 0x61 ? 1 : 0
                others += 1
            }
        }
        return given > 0 || surnames > 0 && others == 0 || capitals > 0 && small == 1 && others == 1
    }

    private static func isOfHeaders(_ word: String) -> Bool { HeaderWords.isKnown(word) }

    static func tellsHealth(_ word: [UInt8]) -> Bool { !HealthWords.exposures(word.span).isEmpty }
}
