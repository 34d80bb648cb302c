import Model

/// What the words of a free text tell of a person's health. The text itself goes no further than here.
///
/// `pas`, `sans`, `absence de`, … deny the term right after them: any word between that is no article and says nothing of
/// its own ends that. `négatif`, `absent`, a final `non`, … deny what precedes them in the clause, which ends at a full
/// stop, a comma, `mais`. In doubt a word counts: who is told of too much is safer than who is told of too little.
///
/// What is said of one of the family (`mère diabétique`) tells of the person that something of a relative's is out, in a
/// comment on health, and never a condition. So it is where something is a relative's (`dialyse de son mari`). In doubt
/// again it is the person's: a mother who is named, young or nursing is the person, and who has something lives with
/// parents (`autiste chez parents`), while something occurs in a family (`cancer dans la famille`).
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

    /// Of a cell under a header that is a term of `kind`, which its words go on from where they bear it out.
    static func exposures(_ text: Span<UInt8>, under kind: HealthTerms.Kind) -> Exposures {
        var words = HealthWords()
        var tokens = HealthTokens()
        let terms = HealthWords.terms
        if isSaid(text, under: kind) {
            (words.pending[0], words.count, words.isMeasuring) = (kind.rawValue, 1, kind == .measure)
        }
        while let word = tokens.next(text) { words.take(word, terms, text) }
        words.endClause()
        return words.found
    }

    /// Of a cell under a header that speaks of the family.
    static func exposures(ofFamily text: Span<UInt8>) -> Exposures {
        var words = HealthWords()
        var tokens = HealthTokens()
        let terms = HealthWords.terms
        words.bearer = .familyAlways
        while let word = tokens.next(text) { words.take(word, terms, text) }
        words.endClause()
        return isSaid(text) ? words.found.union(.ofFamily) : words.found
    }

    private var found = Exposures.none
    /// The words are a test's name.
    private var isAsked = false
    /// What the next term would be denied as.
    private var denial = Denial.none
    /// A negative result reaches those infections that follow, and says this of them; a vaccine against them says nothing.
    private var negative = 0
    private var negativeTells = Exposures.none
    /// A colon stands behind it, or behind a denial: `sérologies négatives : VIH, VHB`.
    private var isList = false
    /// The clause speaks of what a test looks for: `anticorps anti-VIH`, whose absence is a result.
    private var isTraced = false
    /// Words since `de` behind the last pending term, or `chez` behind what someone has.
    private var sinceOf = 8
    /// The last word said that what follows is the family's, and may be cut short by a full stop.
    private var isCut = false
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
    /// Whose the conditions are that follow.
    private var bearer = Bearer.person
    private var sinceKin = 1
    /// Words since one ended that: a longer expression may begin with it (`tante K sein`).
    private var sinceKinEnded = 1
    private var endedKin = Bearer.relative
    /// What was said of a relative in the clause: whoever is pregnant or nurses is the person all along.
    private var withheld = Exposures.none
    /// Where a title ends, or the name behind it; the title itself.
    private var nameEnd = -2
    private var isTitle = false
    /// The last pending term names what someone has.
    private var isThing = false
    /// The last term that was given to the family, and the words since.
    private var taken: UInt8 = 0
    private var sinceTaken = 8
    /// The last word that says anything was a measure: a number now is its result.
    private var isMeasuring = false
    /// Keys of the words before this one that longer entries begin with, in capitals and not; 0 for none.
    private var one: (plain: UInt64, capitals: UInt64) = (0, 0)
    private var two: (plain: UInt64, capitals: UInt64) = (0, 0)

    init() {}

    private mutating func take(_ word: HealthTokens.Word, _ terms: HealthTerms, _ text: Span<UInt8>) {
        if word.clauseSign != 0, !isAsked {
            let isComma = word.clauseSign == UInt8(ascii: ",")
            let (isDenied, isListed) = (denial == .all, isComma && isList)
            endClause(listing: isListed ? negative : 0)
            if isDenied, isListed { (denial, isList) = (.all, true) }
            let isStop = word.clauseSign == UInt8(ascii: ".")
            if !isStop { owner = nil }  // M. X, Dr. Y
            // ATCD fam. : cancer
            if bearer.isOne || bearer == .family && !isComma && !(isStop && isCut) { bearer = .person }
        }
        isCut = false
        if word.followsSlash {
            if isOpenDenial { endClause() } else if hasDenied { denial = .all }
        }
        if word.isAnswer, negative > 0 || denial == .all && sinceDenial == 0 && !isOpenDenial { isList = true }
        if HealthWords.isNo(word, text), !isMeasuring {
            if word.isNumber, count > 0, sincePending == 0 { return denyLast() }
            if word.isAnswer { answerNo() }
        }
        if word.isNumber, isMeasuring || word.isCompared && isTestLast { found.unite(.testResult) }
        var (kind, length) = longest(word, terms, text)
        if kind == .filler {
            if mayJoin { denial = .all }
            mayJoin = false
            if sincePending == 0, HealthWords.of.contains(word.hash) { sinceOf = 0 }
            if word.hasInitial { extendName(word) }
            return
        }
        if kind == nil, HealthWords.possessives.contains(word.hash) { return endDenial() }
        sinceDenial += 1
        sinceDenied += 1
        sinceEnded += 1
        sincePending += 1
        sinceKin += 1
        sinceKinEnded += 1
        sinceTaken += 1
        sinceOf += 1
        if word.hash == HealthWords.at, count > 0, isThing { sinceOf = 0 }
        if kind == nil, word.upper - word.lower >= HealthSpellings.least, one.plain == 0 {
            kind = terms.spellings.kind(text, word.lower..<word.upper)
        }
        let isName = owner.map { isNamed($0, word, text) } ?? false
        owner = nil
        guard let kind, kind != .ordinary, !isName || length > 1 else {
            pass(word, text)
            // `rue du docteur X`
            if let kind, kind == .title || kind == .doctor || kind == .place { owner = kind }
            return
        }
        decide(kind, length, word, text)
    }

    /// Whether the word that follows `owner` is a name.
    private func isNamed(_ owner: HealthTerms.Kind, _ word: HealthTokens.Word, _ text: Span<UInt8>) -> Bool {
        owner != .title || word.hasInitial && word.sign == 0 && HealthTokens.standsOut(word, text)
    }

    /// The longest entry that ends with the word, and its words. Remembers which longer ones may go on.
    mutating func longest(_ word: HealthTokens.Word, _ terms: HealthTerms, _ text: Span<UInt8>) -> (
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

    private mutating func decide(
        _ kind: HealthTerms.Kind, _ length: Int, _ word: HealthTokens.Word, _ text: Span<UInt8>
    ) {
        switch kind {
        case .hormone: assert(isAsked ? .test : kind, length, word, text)
        case .condition, .pregnancy, .illness, .allergy, .infection, .treatment, .cure, .remedy, .vaccine, .test,
            .measure, .proof:
            assert(kind, length, word, text)
        case .nothing:
            withdraw(length)
            (denial, isOpenDenial) = (.none, false)
        case .ordinary, .filler: break
        // `Ac+`
        case .link, .trace:
            if kind == .trace { isTraced = true }
            if word.sign != 0, count > 0 { resolve(word.sign == 0x2b ? .positive : .negative) }
        case .title, .doctor, .place:
            owner = kind
            guard kind == .title else { break }
            let isAbbreviated = word.upper < text.count && text[word.upper] == 0x2e
            (nameEnd, isTitle) = (word.upper + (isAbbreviated ? 1 : 0), true)
        case .before: deny()
        case .both:
            if bearer == .family { bearer = .person }
            if word.isAnswer, answerNo() { return }
            if count > 0, sincePending <= 2 { isOpenDenial = true }
            deny()
        case .after:
            if count > 0 { count -= 1 }
        case .negative: resolve(.negative)
        case .positive: resolve(denial == .none ? .positive : .negative)
        case .result: resolve(.result)
        case .immune:
            resolve(.immune)
            (negative, negativeTells) = (2, .outcome)
            (denial, isOpenDenial) = (.none, false)
        case .join:
            if hasDenied { mayJoin = true }
            // « ou » goes on with a denial, « et » only with « de ».
            if hasDenied, word.hash == HealthWords.or { denial = .all }
        case .end: endClause()
        case .kin, .parent:
            let one = kind == .kin ? Bearer.relative : .parent
            // `cancer de sa mère`
            if sinceOf <= length { giveToFamily(one) }
            // `Mme MARTIN mère diabétique`
            if bearer == .person, word.lower != nameEnd + 1 { bearer = one }
            sinceKin = 0
        case .heredity:
            // What no one of the family has is followed by what the person has.
            if bearer != .familyAlways { bearer = denial == .none ? .family : .person }
            isCut = true
        case .theirs:
            if count == 0 {
                bearer = denial == .none ? .family : bearer
            } else if isThing {
                giveToFamily(.parent)
            }
        case .own: (bearer, withheld) = (.person, .none)
        case .returned:
            bearer = .person
            guard sinceTaken < length, count < 8 else { break }
            pending[count] = taken
            count += 1
        case .aside: endDenial()
        }
    }

    /// `0` or `N`, but not `n'a`.
    private static func isNo(_ word: HealthTokens.Word, _ text: Span<UInt8>) -> Bool {
        guard word.upper - word.lower == 1, text[word.lower] == 0x30 || text[word.lower] == 0x4e else { return false }
        return word.upper == text.count || text[word.upper] != 0x27 && text[word.upper] < 0x80
    }

    /// `diabète : non`, `allergie = 0`: what was asked last is not so, and nothing is said of what follows.
    @discardableResult private mutating func answerNo() -> Bool {
        guard count > 0, sincePending <= 2 else { return false }
        count -= 1
        return true
    }

    /// What was said last is of `one`: `cancer chez la mère`. Who is a parent may be with child, others' children are theirs.
    private mutating func giveToFamily(_ one: Bearer) {
        guard count > 0, let kind = HealthTerms.Kind(rawValue: pending[count - 1]) else { return }
        guard kind.exposures.contains(.healthCondition), kind != .pregnancy || one == .relative && isThing else {
            return
        }
        count -= 1
        (taken, sinceTaken) = (kind.rawValue, 0)
        found.unite(.ofFamily)
    }

    /// `VIH 0`, `allergie 0`.
    private mutating func denyLast() {
        if isTestLast || pending[count - 1] == HealthTerms.Kind.infection.rawValue {
            resolveLast(.negative)
        } else {
            count -= 1
        }
        (one, two) = ((0, 0), (0, 0))
    }

    /// The last word was a test's name.
    private var isTestLast: Bool {
        count > 0 && sincePending == 0 && HealthTerms.Kind(rawValue: pending[count - 1])?.isTest == true
    }

    private static let or = NameHash.of("ou")
    private static let of = ["de", "du", "des", "d"].map { NameHash.of($0) }
    private static let at = NameHash.of("chez")
    private static let possessives = ["son", "sa"].map { NameHash.of($0) }

    private mutating func deny() {
        (denial, sinceDenial, hasDenied, mayJoin) = (.all, 0, false, false)
    }

    /// A word that the lexicon does not hold: it ends a denial, unless it proves to begin a longer entry.
    private mutating func pass(_ word: HealthTokens.Word, _ text: Span<UInt8>) {
        guard !word.isNumber else { return }
        // `sa femme Marie`, `conjoint : DURAND Paul`
        let isNamed = sinceKin <= 2 && word.hasInitial && (!word.isCapitals || HealthTokens.standsOut(word, text))
        if bearer.isOne, !isNamed { (endedKin, bearer, sinceKinEnded) = (bearer, .person, 0) }
        extendName(word)
        endDenial()
    }

    /// Behind a title one word is a name at least, and more where they are written as such.
    private mutating func extendName(_ word: HealthTokens.Word) {
        if word.lower == nameEnd + 1, isTitle || word.hasInitial { (nameEnd, isTitle) = (word.upper, false) }
    }

    private mutating func endDenial() {
        if denial != .none { (ended, sinceEnded) = (denial, 0) }
        if negative > 0 { negative -= 1 }
        (denial, hasDenied, mayJoin, isOpenDenial, isMeasuring) = (.none, false, false, false, false)
    }

    /// Endings of what someone has, rather than of who has it: cancer, diabète, épilepsie, phlébite, autisme, cécité.
    private mutating func assert(
        _ kind: HealthTerms.Kind, _ length: Int, _ word: HealthTokens.Word, _ text: Span<UInt8>
    ) {
        withdraw(length)
        (isOpenDenial, mayJoin, isMeasuring, sinceOf) = (false, false, false, 8)
        // `non voyant`: the denial is part of the expression.
        let reach = sinceEnded < length ? ended : denial
        let isDenied = reach.reaches(kind) && sinceDenial >= length || sinceDenied < length
        if kind == .vaccine { (negative, negativeTells) = (2, .none) }
        if isDenied {
            (hasDenied, sinceDenied) = (true, 0)
            switch kind {
            case .infection where isTraced:
                found.unite(.outcome)
                denial = .none
            case .test, .measure, .proof:
                found.unite(.test)
                denial = .tests
            case _ where isList: break
            case .illness, .allergy: denial = .all
            case .cure: denial = .treatments
            default: denial = .none
            }
            return
        }
        denial = .none
        // `mère porteuse` is no mother.
        if bearer.isOne, sinceKin < length { bearer = .person }
        if sinceKinEnded < length { bearer = endedKin }
        if kind == .pregnancy, bearer == .parent || bearer == .family {
            found.unite(withheld)
            bearer = .person
        }
        if bearer == .familyAlways || bearer != .person && kind.exposures.contains(.healthCondition)
            || bearer.isOne && kind.isTreatment && kind != .vaccine
        {
            if bearer.isOne { withheld.unite(kind.exposures) }
            found.unite(.ofFamily)
            return
        }
        // Tests are the person's, and so are a family's treatments.
        bearer = .person
        let isListed = negative > 0 && word.sign != 0x2b && (kind == .infection || kind == .proof)
        if isListed {
            found.unite(negativeTells)
            if isList { negative = 2 }
            if negativeTells.isEmpty { return }
        }
        if let last = count > 0 ? HealthTerms.Kind(rawValue: pending[count - 1]) : nil, last.isAtLarge {
            if last == .allergy, kind.isTreatment, sincePending <= length {
                sincePending = 0
                return
            }
            // `infection VIH`: the second says which.
            if sincePending == 1, kind.exposures.contains(.healthCondition) { count -= 1 }
        }
        if count == 8 { endPending() }
        // What goes with a negative result may prove to have its own.
        let isQuestion = isListed || isAsked && !kind.isTreatment && !kind.isTest
        isThing = HealthWords.isThing(word.lower..<word.upper, text)
        pending[count] = isQuestion ? HealthTerms.Kind.proof.rawValue : kind.rawValue
        count += 1
        sincePending = 0
        isMeasuring = kind == .measure
        if isMeasuring, word.isNumber { found.unite(.testResult) }
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
            if hasResolved { (negative, negativeTells) = (2, .outcome) }
        }
        if outcome == .positive, !hasResolved, count > 0 { found.unite(.testResult) }
    }

    /// Of the last term alone.
    private mutating func resolveLast(_ outcome: HealthTerms.Kind) {
        let kind = HealthTerms.Kind(rawValue: pending[count - 1])
        switch kind {
        case .infection, .test, .measure, .proof:
            count -= 1
            record(outcome, kind)
        case .condition where outcome == .negative, .pregnancy where outcome == .negative,
            .illness where outcome == .negative, .allergy where outcome == .negative:
            count -= 1
        default: break
        }
    }

    private mutating func record(_ outcome: HealthTerms.Kind, _ kind: HealthTerms.Kind?) {
        found.unite(.outcome)
        if outcome == .positive, kind == .infection || kind == .proof { found.unite(.healthCondition) }
    }

    private mutating func endPending() {
        for index in 0..<count {
            if let kind = HealthTerms.Kind(rawValue: pending[index]) { found.unite(kind.exposures) }
        }
        count = 0
    }

    /// `listing`: how far a negative result goes on, as the clauses are items of its list.
    private mutating func endClause(listing: Int = 0) {
        if isOpenDenial, count > 0 { count -= 1 }
        endPending()
        (denial, negative, hasDenied, mayJoin, isOpenDenial) = (.none, listing, false, false, false)
        (isMeasuring, isTraced, isList) = (false, false, listing > 0)
        withheld = .none
        (one, two) = ((0, 0), (0, 0))
    }
}
