import Model

/// What the words of a free text tell of a person's health. The text itself goes no further than here.
///
/// A clause denies what follows `pas`, `sans`, `absence de`, … within three words, and what precedes `négatif`, `absent`, a
/// final `non`, …; it ends at a full stop, a comma, `mais`. In doubt a word counts: who is told of too much is safer than
/// who is told of too little.
struct HealthWords {
    static var version: Int { HealthLexicon.version }
    static let terms = HealthTerms(HealthLexicon.text)

    static func exposures(_ text: Span<UInt8>) -> Exposures {
        var words = HealthWords()
        var tokens = HealthTokens()
        let terms = HealthWords.terms
        while let word = tokens.next(text) { words.take(word, terms) }
        words.endClause()
        return words.found
    }

    private var found: Exposures = []
    /// How many words further the clause's denial reaches.
    private var denial = 0
    /// A negative result reaches those infections that follow.
    private var negative = 0
    /// Words since the denial, itself counted: what is denied as a whole may be an expression of its own (`non voyant`).
    private var sinceDenial = 0
    /// The last word denied something: `ou` goes on with it.
    private var hasDenied = false
    /// `et` stood there: `et de` goes on with a denial, `et` alone does not.
    private var mayJoin = false
    /// A word that denies what precedes it unless something follows.
    private var isOpenDenial = false
    /// The terms that the clause holds and has not denied, the last ones last.
    private var pending = InlineArray<8, UInt8>(repeating: 0)
    private var count = 0
    /// Words since the last pending term.
    private var sincePending = 0
    /// Keys of the words before this one that longer entries begin with, in capitals and not; 0 for none.
    private var one: (plain: UInt64, capitals: UInt64) = (0, 0)
    private var two: (plain: UInt64, capitals: UInt64) = (0, 0)

    private init() {}

    private mutating func take(_ word: HealthTokens.Word, _ terms: HealthTerms) {
        if word.beginsClause { endClause() }
        if word.followsSlash, hasDenied { denial = 3 }
        if word.isNumber, sincePending < 3, count > 0, pending[count - 1] == HealthTerms.Kind.measure.rawValue {
            found.formUnion(.testResult)
        }
        let (kind, length) = longest(word, terms)
        if kind == .filler {
            if mayJoin { denial = 3 }
            mayJoin = false
            return
        }
        sinceDenial += 1
        sincePending += 1
        guard let kind else {
            pass(word)
            return
        }
        decide(kind, length, word)
    }

    /// The longest entry that ends with the word, and its words. Remembers which longer ones may go on.
    private mutating func longest(_ word: HealthTokens.Word, _ terms: HealthTerms) -> (
        kind: HealthTerms.Kind?, length: Int
    ) {
        let plain = terms.value(word.hash)
        let own = HealthTerms.kind(plain)
        if own == .filler { return (own, 1) }
        let capitals = HealthTerms.capitals(word.hash)
        let inCapitals = word.isCapitals && !word.isNumber ? terms.value(capitals) : 0
        var (kind, length) = (own ?? HealthTerms.kind(inCapitals), 1)
        var next: (plain: UInt64, capitals: UInt64) = (0, 0)
        func extend(_ key: UInt64, _ isCapitals: Bool, _ size: Int) {
            guard key != 0 else { return }
            // `9 SA`: after a number the word itself may need capitals.
            for last in [word.hash, capitals] where last == word.hash || word.isCapitals && key == HealthTokens.number {
                let longer = HealthTerms.phrase(key, last)
                let value = terms.value(longer)
                guard value != 0 else { continue }
                if let found = HealthTerms.kind(value), size > length { (kind, length) = (found, size) }
                guard size == 2, value & HealthTerms.begins != 0 else { continue }
                if isCapitals { next.capitals = longer } else { next.plain = longer }
            }
        }
        extend(two.plain, false, 3)
        extend(two.capitals, true, 3)
        extend(one.plain, false, 2)
        extend(one.capitals, true, 2)
        two = next
        one = (
            plain & HealthTerms.begins != 0 ? word.hash : 0, inCapitals & HealthTerms.begins != 0 ? capitals : 0
        )
        return (kind, length)
    }

    private mutating func decide(_ kind: HealthTerms.Kind, _ length: Int, _ word: HealthTokens.Word) {
        switch kind {
        case .condition, .infection, .treatment, .test, .measure, .proof: assert(kind, length, word)
        case .nothing:
            withdraw(length)
            (denial, isOpenDenial) = (0, false)
        case .filler, .link: break
        case .before: deny()
        case .both:
            if count > 0, sincePending <= 2 { isOpenDenial = true }
            deny()
        case .after:
            if count > 0 { count -= 1 }
        case .negative: resolve(.negative)
        case .positive: resolve(.positive)
        case .result: resolve(.result)
        case .break where denial > 0 && sinceDenial > 1: denial = 0
        case .break: break
        case .owner: denial = 0
        case .join:
            if hasDenied { mayJoin = true }
            // « ou » goes on with a denial, « et » only with « de ».
            if hasDenied, word.hash == HealthWords.or { denial = 3 }
        case .end: endClause()
        }
    }

    private static let or: UInt64 = {
        var tokens = HealthTokens()
        let text = Array("ou".utf8)
        return tokens.next(text.span)?.hash ?? 0
    }()

    private mutating func deny() {
        (denial, sinceDenial, hasDenied, mayJoin) = (3, 0, false, false)
    }

    /// A word that the lexicon does not hold.
    private mutating func pass(_ word: HealthTokens.Word) {
        guard !word.isNumber else { return }
        if denial > 0 { denial -= 1 }
        if negative > 0 { negative -= 1 }
        (hasDenied, mayJoin, isOpenDenial) = (false, false, false)
    }

    private mutating func assert(_ kind: HealthTerms.Kind, _ length: Int, _ word: HealthTokens.Word) {
        withdraw(length)
        isOpenDenial = false
        mayJoin = false
        // `non voyant`: the denial is part of the expression.
        let isDenied = denial > 0 && sinceDenial >= length
        let isTest = kind == .test || kind == .measure || kind == .proof
        if isDenied {
            if isTest { found.formUnion(.test) } else { denial = 0 }
            hasDenied = true
            return
        }
        if negative > 0, kind == .infection || kind == .proof {
            found.formUnion([.test, .testResult])
            return
        }
        if count == 8 { endPending() }
        pending[count] = kind.rawValue
        count += 1
        sincePending = 0
        if word.sign != 0 { resolveLast(word.sign == 0x2b ? .positive : .negative) }
    }

    /// Takes back the terms that the first words of a longer expression made.
    private mutating func withdraw(_ length: Int) {
        if length > 1, count > 0, sincePending < length { count -= 1 }
    }

    /// Of all terms in the clause that a test can be about, what came out.
    private mutating func resolve(_ outcome: HealthTerms.Kind) {
        var kept = 0
        var hasResolved = false
        for index in 0..<count {
            let kind = HealthTerms.Kind(rawValue: pending[index])
            let isAboutTest = kind == .infection || kind == .test || kind == .measure || kind == .proof
            guard isAboutTest, outcome != .result || kind != .infection else {
                pending[kept] = pending[index]
                kept += 1
                continue
            }
            hasResolved = true
            record(outcome, kind)
        }
        count = kept
        if outcome == .negative {
            if !hasResolved, count > 0, sincePending <= 2 { count -= 1 }
            if hasResolved { negative = 2 }
        }
        if outcome == .positive, !hasResolved, count > 0 { found.formUnion(.testResult) }
    }

    /// Of the last term alone.
    private mutating func resolveLast(_ outcome: HealthTerms.Kind) {
        let kind = HealthTerms.Kind(rawValue: pending[count - 1])
        switch kind {
        case .infection, .test, .measure, .proof:
            count -= 1
            record(outcome, kind)
        case .condition where outcome == .negative: count -= 1
        default: break
        }
    }

    private mutating func record(_ outcome: HealthTerms.Kind, _ kind: HealthTerms.Kind?) {
        found.formUnion([.test, .testResult])
        if outcome == .positive, kind == .infection || kind == .proof { found.formUnion(.healthCondition) }
    }

    private mutating func endPending() {
        for index in 0..<count {
            switch HealthTerms.Kind(rawValue: pending[index]) {
            case .condition, .infection: found.formUnion(.healthCondition)
            case .treatment: found.formUnion(.treatment)
            case .test, .measure, .proof: found.formUnion(.test)
            default: break
            }
        }
        count = 0
    }

    private mutating func endClause() {
        if isOpenDenial, count > 0 { count -= 1 }
        endPending()
        (denial, negative, hasDenied, mayJoin, isOpenDenial) = (0, 0, false, false, false)
        (one, two) = ((0, 0), (0, 0))
    }
}
