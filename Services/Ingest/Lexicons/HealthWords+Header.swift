/// What a header says that its column is about.
extension HealthWords {
    /// What a column is about whose header is a health term and hardly anything else; nil for any other.
    static func kind(ofHeader text: Span<UInt8>) -> HealthTerms.Kind? {
        var words = HealthWords()
        var tokens = HealthTokens()
        let terms = HealthWords.terms
        var found: (kind: HealthTerms.Kind, index: Int)?
        var isOfFamily = false
        var isUnknown: [Bool] = []
        while let word = tokens.next(text) {
            let (kind, length) = words.longest(word, terms, text)
            if kind == .filler { continue }
            let isAlsoWord = terms.value(HealthTerms.capitals(word.hash)) & HealthTerms.isAlsoWord != 0
            let index = isUnknown.count
            for word in max(index - length + 1, 0)..<index where kind?.isOfHealth == true { isUnknown[word] = false }
            isUnknown.append(false)
            switch kind {
            case .link, .trace, .own, .aside, .positive, .result: break
            case .heredity, .theirs: isOfFamily = true
            case let kind? where kind.isOfHealth && !(isAlsoWord && length == 1):
                guard let last = found, index - last.index >= length, kind != .vaccine else {
                    found = (kind, index)
                    break
                }
                // A test for something may have been done or have come out.
                if last.kind.isTest != kind.isTest { found = (.proof, index) }
            case nil where word.isNumber || HealthHeader.isNeutral(word.hash): break
            case nil where HealthHeader.isHabit(word.hash): found = found ?? (.condition, index)
            default: isUnknown[index] = true
            }
        }
        if isUnknown.contains(true) { return nil }
        return isOfFamily ? .heredity : found?.kind
    }
}
