/// Single words between signs, `--- KERBRAT ---`: of a section where they come again, else perhaps somebody's surname.
struct LoneTitles {
    private var counts: [[UInt8]: Int] = [:]

    init(_ lines: [ArraySlice<UInt8>]) {
        for word in lines.lazy.compactMap(LoneTitles.word) { counts[Array(word), default: 0] += 1 }
    }

    /// Whether a third of those that stand once are surnames that are known.
    var areSurnames: Bool {
        let once = counts.filter { $0.value == 1 }.keys
        return once.count > 1 && once.count { Lexicon.surnames.contains($0.span) } * 3 >= once.count
    }

    /// The word of a line, where it may be a surname.
    func surname(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        LoneTitles.word(line).flatMap { counts[Array($0), default: 0] > 1 ? nil : $0 }
    }

    private static func word(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard line.count < 128, let first = line.first(where: { !ASCII.isSpace($0) }), isSign(first) else { return nil }
        let parts = line.split { ASCII.isSpace($0) || isSign($0) }
        guard parts.count == 1, let word = parts.first, word.count > 2,
            line.suffix(from: word.endIndex).contains(where: isSign),
            line.count(where: isSign) > 3 || line.contains(UInt8(ascii: "["))
        else { return nil }
        let bytes = Array(word)
        let isOfLetters = bytes.allSatisfy { ASCII.isLetter($0) || $0 == UInt8(ascii: "'") }
        guard isOfLetters, FullName.isCapitals(bytes.span, 0..<bytes.count) || Lexicon.surnames.contains(bytes.span),
            !NoName.isFrame(bytes.span), !NoName.isSlot(bytes.span), HealthWords.exposures(bytes.span).isEmpty
        else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        let isTold = HeaderWords.meaning(text) != nil || HeaderRole(text) != nil || BlockMark.isTitle(text)
        return isTold ? nil : word
    }

    private static func isSign(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: "~"),
            UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ">"), UInt8(ascii: "<"):
            true
        default: false
        }
    }
}
