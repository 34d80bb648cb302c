/// The words of a free text, folded: accents, case and a plural's s do not count; `V.I.H.` is one word; all numbers are
/// alike.
struct HealthTokens {
    struct Word {
        var hash: UInt64
        var isNumber = false
        /// Capitals prevail.
        var isCapitals = false
        var hasInitial = false
        /// Letters with full stops between: `V.I.H.`.
        var isDotted = false
        /// Where it stands.
        var lower = 0
        var upper = 0
        /// The sign between the last word and this one that ends a clause; 0 for none.
        var clauseSign: UInt8 = 0
        /// Signs between the last word and this one: `/`; `:` or `=`, which what follows answers.
        var followsSlash = false
        var isAnswer = false
        /// `<`, `>` or `=` before it: a number now is a result.
        var isCompared = false
        /// `+` or `-` right after the word, or in brackets: a result.
        var sign: UInt8 = 0
    }

    private var at = 0

    static let number: UInt64 = 0x6e75_6d62_6572_0001

    /// The next word, or nil at the end.
    mutating func next(_ text: Span<UInt8>) -> Word? {
        var word = Word(hash: NameHash.empty)
        while at < text.count {
            let byte = text[at]
            if ASCII.isLetter(byte) || ASCII.isDigit(byte) { break }
            switch byte {
            case 0x2f: word.followsSlash = true
            case 0x3a: word.isAnswer = true
            case 0x3f where answers(text): word.isAnswer = true
            case 0x3d: (word.isAnswer, word.isCompared) = (true, true)
            case 0x3c, 0x3e: word.isCompared = true
            default: if HealthTokens.endsClause(text, at) { word.clauseSign = byte }
            }
            at += 1
        }
        guard at < text.count else { return nil }
        word.lower = at
        if ASCII.isDigit(text[at]) { readNumber(text, &word) } else { readWord(text, &word) }
        return word
    }

    /// Whether `oui`, `non` or the like follows the question mark: `diabète ? non`.
    private func answers(_ text: Span<UInt8>) -> Bool {
        var lower = at + 1
        while lower < text.count, text[lower] == 0x20 { lower += 1 }
        var upper = lower
        while upper < text.count, ASCII.isLetter(text[upper]) || text[upper] >= 0x80 { upper += 1 }
        return HealthAnswer(text.extracting(lower..<upper), digits: false) != nil
    }

    private static func endsClause(_ text: Span<UInt8>, _ at: Int) -> Bool {
        switch text[at] {
        case 0x2e, 0x2c, 0x3b, 0x0a, 0x0d, 0x21, 0x3f: true
        case 0x2d: at > 0 && text[at - 1] == 0x20 && at + 1 < text.count && text[at + 1] == 0x20
        default: false
        }
    }

    /// Whether a word in capitals is so for its own sake: dotted, or none of its clause's other letters prevail as
    /// capitals. In a text all in capitals an abbreviation can't be told from the word or month that is spelt the same.
    static func standsOut(_ word: Word, _ text: Span<UInt8>) -> Bool {
        if word.isDotted { return true }
        var (small, capital) = (0, 0)
        func count(_ byte: UInt8) {
            if byte >= 0x61, byte <= 0x7a { small += 1 } else if ASCII.isLetter(byte), byte < 0x80 { capital += 1 }
        }
        var index = word.lower - 1
        while index >= 0, !endsClause(text, index) {
            count(text[index])
            index -= 1
        }
        index = word.upper
        while index < text.count, !endsClause(text, index) {
            count(text[index])
            index += 1
        }
        return small >= capital
    }

    private mutating func readNumber(_ text: Span<UInt8>, _ word: inout Word) {
        word.hash = HealthTokens.number
        word.isNumber = true
        while at < text.count {
            let isPoint = text[at] == 0x2c || text[at] == 0x2e
            guard ASCII.isDigit(text[at]) || isPoint && at + 1 < text.count && ASCII.isDigit(text[at + 1]) else {
                break
            }
            at += 1
        }
        word.upper = at
    }

    private mutating func readWord(_ text: Span<UInt8>, _ word: inout Word) {
        var (letters, capitals, last) = (0, 0, UInt8(0))
        var before = word.hash
        let first = text[at]
        word.hasInitial = first >= 0x41 && first <= 0x5a || first == 0xc3 && at + 1 < text.count && text[at + 1] < 0xa0
        func take(_ letter: UInt8) {
            before = word.hash
            word.hash = NameHash.next(word.hash, letter)
            last = letter
            letters += 1
        }
        while at < text.count {
            let byte = text[at]
            let folded = byte | 0x20
            if folded >= 0x61, folded <= 0x7a {
                if byte < 0x61 { capitals += 1 }
                take(folded)
            } else if ASCII.isDigit(byte) {
                take(byte)
                capitals += 1
            } else if byte >= 0x80 {
                if at + 1 < text.count, byte >= 0xc3, byte <= 0xc5 {
                    let (first, second) = NameHash.letters(byte, text[at + 1])
                    if first != 0 { take(first) }
                    if second != 0 { take(second) }
                    if byte == 0xc3, text[at + 1] < 0xa0 { capitals += 1 }
                    at += 1
                } else if byte >= 0xe2, at + 2 < text.count {
                    // Signs of three bytes, such as the apostrophe of l’hypertension, part words.
                    if letters > 0 { break }
                    at += 2
                }
            } else if byte == 0x2e, letters == 1 || at >= 2 && text[at - 2] == 0x2e, at + 1 < text.count,
                ASCII.isLetter(text[at + 1]), text[at + 1] < 0x80
            {
                word.isDotted = true
            } else {
                break
            }
            at += 1
        }
        if letters > 3, last == 0x73 { word.hash = before }
        word.isCapitals = capitals * 2 > letters || capitals * 2 == letters && letters > 2  // PreP
        word.upper = at
        if word.isDotted, at < text.count, text[at] == 0x2e { at += 1 }
        // `aucun(e)`
        if at + 2 < text.count, text[at] == 0x28, text[at + 1] | 0x20 == 0x65, text[at + 2] == 0x29 { at += 3 }
        readSign(text, &word)
    }

    /// `VIH+`, `VIH +`, `VIH (-)`, `VIH-`, `VIH -, VHB -`: what follows a sign decides whether it is one.
    private func readSign(_ text: Span<UInt8>, _ word: inout Word) {
        var index = at
        while index < text.count, text[index] == 0x20 || text[index] == 0x28 || text[index] == 0x3a { index += 1 }
        guard index < text.count, text[index] == 0x2b || text[index] == 0x2d else { return }
        let isFollowed = index + 1 < text.count && (ASCII.isLetter(text[index + 1]) || ASCII.isDigit(text[index + 1]))
        if isFollowed { return }
        if text[index] == 0x2b || index == at || text[index - 1] == 0x28 || HealthTokens.endsItem(text, index + 1) {
            word.sign = text[index]
        }
    }

    /// Whether a minus before `at`, apart from its word, is no dash: nothing goes on behind it, or the text's last sign is
    /// one of the kind.
    private static func endsItem(_ text: Span<UInt8>, _ at: Int) -> Bool {
        var next = at
        while next < text.count, text[next] == 0x20 { next += 1 }
        guard next < text.count else { return true }
        switch text[next] {
        case 0x2c, 0x3b, 0x2e, 0x2f, 0x0a, 0x0d: return true
        default: return text[text.count - 1] == 0x2b || text[text.count - 1] == 0x2d
        }
    }
}
