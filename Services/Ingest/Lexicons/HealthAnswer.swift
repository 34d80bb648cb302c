/// What a cell answers to a question that its header or the name of a test asks: by known words alone.
struct HealthAnswer: Equatable {
    let isYes: Bool
    /// Said as a test's outcome: `positif`, `+`, `négatif`.
    let isOutcome: Bool

    private static let words: [UInt64: HealthAnswer] = {
        var words: [UInt64: HealthAnswer] = [:]
        for (list, isYes, isOutcome) in [
            ("oui o yes y vrai true x v", true, false),
            ("positif positive pos p posit reactif reactive detecte detectee presence present presente", true, true),
            ("non n no faux false aucun aucune neant", false, false),
            ("negatif negative neg nega absence absent absente", false, true),
        ] {
            for word in list.split(separator: " ") {
                var tokens = HealthTokens()
                let bytes = Array(word.utf8)
                if let hash = tokens.next(bytes.span)?.hash {
                    words[hash] = HealthAnswer(isYes: isYes, isOutcome: isOutcome)
                }
            }
        }
        return words
    }()

    private init(isYes: Bool, isOutcome: Bool) { (self.isYes, self.isOutcome) = (isYes, isOutcome) }

    /// nil for all but one such word or sign. `digits`: 1 says yes and 0 no, where no result would be a number.
    init?(_ text: Span<UInt8>, digits: Bool) {
        guard text.count > 0, text.count <= 16 else { return nil }
        var (plus, minus, others) = (0, 0, 0)
        for index in text.indices {
            switch text[index] {
            case 0x2b: plus += 1
            case 0x2d: minus += 1
            case 0x20, 0x28, 0x29: break
            default: others += 1
            }
        }
        if others == 0 {
            guard (plus > 0) != (minus > 0) else { return nil }
            self.init(isYes: plus > 0, isOutcome: true)
            return
        }
        if others == 1, plus + minus == 0, text.count == 1, ASCII.isDigit(text[0]) {
            guard digits, text[0] <= 0x31 else { return nil }
            self.init(isYes: text[0] == 0x31, isOutcome: false)
            return
        }
        var tokens = HealthTokens()
        guard let word = tokens.next(text), let known = HealthAnswer.words[word.hash] else { return nil }
        guard let next = tokens.next(text) else {
            self = known
            return
        }
        // `non détecté`
        guard !known.isYes, !known.isOutcome, HealthAnswer.words[next.hash]?.isOutcome == true, tokens.next(text) == nil
        else { return nil }
        self.init(isYes: false, isOutcome: true)
    }
}
