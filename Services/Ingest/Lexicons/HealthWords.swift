import Model

/// What the words of a free text tell of a person's health. The text itself goes no further than here.
///
/// `pas`, `sans`, `absence de`, … deny the term right after them: any word between that is no article and says nothing of
/// its own ends that. `négatif`, `absent`, a final `non`, … deny what precedes them in the clause, which ends at a full
/// stop, a comma, `mais`. In doubt a word counts: who is told of too much is safer than who is told of too little.
struct HealthWords {
    static var version: Int { HealthLexicon.version }
    static let terms = HealthTerms(HealthLexicon.text)

    static func exposures(_ text: Span<UInt8>) -> Exposures {
        var words = HealthWords()
        var tokens = HealthTokens()
        let terms = HealthWords.terms
        while let word = tokens.next(text) { words.take(word, terms, text) }
        words.endClause()
        return words.found
    }

    /// Of a result, beside the name of the test that it is of. What the name holds is only asked: the result says whether
    /// it is so.
    static func exposures(_ result: Span<UInt8>, of test: Span<UInt8>) -> Exposures {
        var words = HealthWords()
        var tokens = HealthTokens()
        let terms = HealthWords.terms
        words.isAsked = true
        while let word = tokens.next(test) { words.take(word, terms, test) }
        words.isAsked = false
        words.denial = .none
        words.isOpenDenial = false
        if let answer = HealthAnswer(result, digits: false) {
            words.resolve(answer.isYes ? .positive : .negative)
        } else {
            tokens = HealthTokens()
            while let word = tokens.next(result) { words.take(word, terms, result) }
        }
        words.endClause()
        return words.found
    }

    /// Whether words under a header that is a term bear it out: not what denies it or says that nobody knows.
    static func isSaid(_ text: Span<UInt8>) -> Bool {
        var tokens = HealthTokens()
        guard let first = tokens.next(text) else { return false }
        switch HealthTerms.kind(HealthWords.terms.value(first.hash)) {
        case .before, .both, .after, .negative: return false
        default: return !HealthHeader.isUnknown(first.hash)
        }
    }

    /// What a column is about whose header is a health term and hardly anything else; nil for any other.
    static func kind(ofHeader text: Span<UInt8>) -> HealthTerms.Kind? {
        var words = HealthWords()
        var tokens = HealthTokens()
        let terms = HealthWords.terms
        var (found, unknown): (HealthTerms.Kind?, Int) = (nil, 0)
        while let word = tokens.next(text) {
            let (kind, length) = words.longest(word, terms, text)
            let isAlsoWord = terms.value(HealthTerms.capitals(word.hash)) & HealthTerms.isAlsoWord != 0
            switch kind {
            case .filler, .link, .positive, .result: break
            case let kind? where kind.isOfHealth && !(isAlsoWord && length == 1):
                unknown -= length - 1
                // A test for something may have been done or have come out.
                let isAskedFor = found?.isTest == true && !kind.isTest || found?.isTest == false && kind.isTest
                found = isAskedFor ? .proof : found ?? kind
            case nil where word.isNumber || HealthHeader.isNeutral(word.hash): break
            default: unknown += 1
            }
        }
        return unknown > 0 ? nil : found
    }

    private var found: Exposures = []
    /// The words are a test's name.
    private var isAsked = false
    /// What the next term would be denied as.
    private var denial = Denial.none
    /// A negative result reaches those infections that follow.
    private var negative = 0
    /// Words since the denial, itself counted: what is denied as a whole may be an expression of its own (`non voyant`).
    private var sinceDenial = 0
    /// The last denial that a word ended, and the words since.
    private var ended = Denial.none
    private var sinceEnded = 1
    /// Words since the last term that was denied: a longer expression that begins with it is denied too.
    private var sinceDenied = 1
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
    /// The word before, where what follows it may be a name: `title`, `doctor` or `place`.
    private var owner: HealthTerms.Kind?
    /// The last word that says anything was a measure: a number now is its result.
    private var isMeasuring = false
    /// Keys of the words before this one that longer entries begin with, in capitals and not; 0 for none.
    private var one: (plain: UInt64, capitals: UInt64) = (0, 0)
    private var two: (plain: UInt64, capitals: UInt64) = (0, 0)

    private enum Denial {
        case none, all
        /// Behind a denied word for treatments at large, or for tests: what it names more closely is denied with it.
        case treatments, tests

        func reaches(_ kind: HealthTerms.Kind) -> Bool {
            switch self {
            case .none: false
            case .all: true
            case .treatments: kind == .treatment || kind == .cure
            case .tests: kind.isTested
            }
        }
    }

    private init() {}

    private mutating func take(_ word: HealthTokens.Word, _ terms: HealthTerms, _ text: Span<UInt8>) {
        if word.clauseSign != 0, !isAsked {
            endClause()
            if word.clauseSign != UInt8(ascii: ".") { owner = nil }  // M. X, Dr. Y
        }
        if word.followsSlash, hasDenied { denial = .all }
        if word.isNumber, isMeasuring { found.formUnion(.testResult) }
        var (kind, length) = longest(word, terms, text)
        if kind == .filler {
            if mayJoin { denial = .all }
            mayJoin = false
            return
        }
        sinceDenial += 1
        sinceDenied += 1
        sinceEnded += 1
        sincePending += 1
        if kind == nil, word.upper - word.lower >= HealthSpellings.least, one.plain == 0 {
            kind = terms.spellings.kind(text, word.lower..<word.upper)
        }
        let isName = owner.map { isNamed($0, word, text) } ?? false
        owner = nil
        guard let kind, kind != .ordinary, !isName || length > 1 else {
            pass(word)
            return
        }
        decide(kind, length, word)
    }

    /// Whether the word that follows `owner` is a name.
    private func isNamed(_ owner: HealthTerms.Kind, _ word: HealthTokens.Word, _ text: Span<UInt8>) -> Bool {
        owner != .title || word.hasInitial && word.sign == 0 && HealthTokens.standsOut(word, text)
    }

    /// The longest entry that ends with the word, and its words. Remembers which longer ones may go on.
    private mutating func longest(_ word: HealthTokens.Word, _ terms: HealthTerms, _ text: Span<UInt8>) -> (
        kind: HealthTerms.Kind?, length: Int
    ) {
        let plain = terms.value(word.hash)
        let own = HealthTerms.kind(plain)
        if own == .filler { return (own, 1) }
        let capitals = HealthTerms.capitals(word.hash)
        let inCapitals = word.isCapitals && !word.isNumber ? terms.value(capitals) : 0
        var (kind, length) = (own ?? HealthTerms.kind(inCapitals), 1)
        if own == nil, inCapitals & HealthTerms.isAlsoWord != 0, !HealthTokens.standsOut(word, text) { kind = nil }
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
        case .condition, .illness, .infection, .treatment, .cure, .test, .measure, .proof: assert(kind, length, word)
        case .nothing:
            withdraw(length)
            (denial, isOpenDenial) = (.none, false)
        case .ordinary, .filler, .link: break
        case .title, .doctor, .place: owner = kind
        case .before: deny()
        case .both:
            if count > 0, sincePending <= 2 { isOpenDenial = true }
            deny()
        case .after:
            if count > 0 { count -= 1 }
        case .negative: resolve(.negative)
        case .positive: resolve(denial == .none ? .positive : .negative)
        case .result: resolve(.result)
        case .join:
            if hasDenied { mayJoin = true }
            // « ou » goes on with a denial, « et » only with « de ».
            if hasDenied, word.hash == HealthWords.or { denial = .all }
        case .end: endClause()
        }
    }

    private static let or: UInt64 = {
        var tokens = HealthTokens()
        let text = Array("ou".utf8)
        return tokens.next(text.span)?.hash ?? 0
    }()

    private mutating func deny() {
        (denial, sinceDenial, hasDenied, mayJoin) = (.all, 0, false, false)
    }

    /// A word that the lexicon does not hold: it ends a denial, unless it proves to begin a longer entry.
    private mutating func pass(_ word: HealthTokens.Word) {
        guard !word.isNumber else { return }
        if denial != .none { (ended, sinceEnded) = (denial, 0) }
        if negative > 0 { negative -= 1 }
        (denial, hasDenied, mayJoin, isOpenDenial, isMeasuring) = (.none, false, false, false, false)
    }

    private mutating func assert(_ kind: HealthTerms.Kind, _ length: Int, _ word: HealthTokens.Word) {
        withdraw(length)
        (isOpenDenial, mayJoin, isMeasuring) = (false, false, false)
        // `non voyant`: the denial is part of the expression.
        let reach = sinceEnded < length ? ended : denial
        let isDenied = reach.reaches(kind) && sinceDenial >= length || sinceDenied < length
        if isDenied {
            (hasDenied, sinceDenied) = (true, 0)
            switch kind {
            case .test, .measure, .proof:
                found.formUnion(.test)
                denial = .tests
            case .illness: denial = .all
            case .cure: denial = .treatments
            default: denial = .none
            }
            return
        }
        denial = .none
        if negative > 0, kind == .infection || kind == .proof {
            found.formUnion([.test, .testResult])
            return
        }
        if count == 8 { endPending() }
        let isQuestion = isAsked && kind != .treatment && !kind.isTest
        pending[count] = isQuestion ? HealthTerms.Kind.proof.rawValue : kind.rawValue
        count += 1
        sincePending = 0
        isMeasuring = kind == .measure
        if isMeasuring, word.isNumber { found.formUnion(.testResult) }
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
            guard let kind, kind.isTested, outcome != .result || kind != .infection else {
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
        case .condition where outcome == .negative, .illness where outcome == .negative: count -= 1
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
            case .condition, .illness, .infection: found.formUnion(.healthCondition)
            case .treatment, .cure: found.formUnion(.treatment)
            case .test, .measure, .proof: found.formUnion(.test)
            default: break
            }
        }
        count = 0
    }

    private mutating func endClause() {
        if isOpenDenial, count > 0 { count -= 1 }
        endPending()
        (denial, negative, hasDenied, mayJoin, isOpenDenial) = (.none, 0, false, false, false)
        isMeasuring = false
        (one, two) = ((0, 0), (0, 0))
    }
}
