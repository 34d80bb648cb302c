/// What a cell, or a word of it, is by itself.
extension HealthWords {
    /// Whether words under a header that asks for something bear it out: not what denies it or says that nobody knows. A
    /// test's negative result bears out the test.
    static func isSaid(_ text: Span<UInt8>, under kind: HealthTerms.Kind? = nil) -> Bool {
        let isTested = kind?.isTested == true
        var tokens = HealthTokens()
        var isDenied = false
        while let word = tokens.next(text) {
            let plain = HealthTerms.kind(HealthWords.terms.value(word.hash))
            let capitals = HealthTerms.kind(HealthWords.terms.value(HealthTerms.capitals(word.hash)))
            switch plain ?? (word.isCapitals ? capitals : nil) {
            case .filler: continue
            case .immune: return isTested || kind == .vaccine
            case .before where !isDenied && isTested, .both where !isDenied && isTested: isDenied = true
            case .before, .both, .after: return false
            case .negative: return isTested
            case .vaccine where kind == .infection: return false
            default:
                if HealthHeader.isAwaited(word.hash) { return kind?.isTest == true }
                return !isDenied && !HealthHeader.isUnknown(word.hash)
            }
        }
        return false
    }

    private static let orders = Lexicon(
        "serologie serologies sero test tests autotest trod tdr pcr depistage controle recherche")

    /// Whether nothing but a test for an infection is named, as a reason to come: `sérologie VIH`. Beside any other word
    /// the infection may be known.
    static func isOrder(_ text: Span<UInt8>) -> Bool {
        var words = HealthWords()
        var tokens = HealthTokens()
        var isTest = false
        while let word = tokens.next(text) {
            guard word.sign == 0 else { return false }
            let isOrdered = orders.contains(text, word.lower..<word.upper)
            switch words.longest(word, terms, text).kind {
            case .test where isOrdered, .proof: isTest = true
            case .infection, .filler, .trace, .join: continue
            default: if !isOrdered { return false }
            }
        }
        return isTest
    }

    static let things = ["er", "ete", "ie", "ose", "ite", "me", "ion", "nce", "esse"].map { Array($0.utf8.reversed()) }

    /// Whether the word names what someone has. In doubt it tells of who has it.
    static func isThing(_ word: Range<Int>, _ text: Span<UInt8>) -> Bool {
        var letters: [UInt8] = []
        for index in word where text[index] != 0xc3 {
            letters.append((0xa8...0xab).contains(text[index]) ? 0x65 : text[index] | 0x20)
        }
        if letters.last == 0x73 { letters.removeLast() }
        return letters.count < 5 || things.contains { letters.reversed().starts(with: $0) }
    }
}
