package import Model

/// What reviewers said of pairs: a fold of the signed commands. What of it counts is asked for a position of
/// `vigie.command`, so that every reader of the log comes to the same.
package struct ReviewBook: Sendable {
    package struct Pair: Hashable, Comparable, Sendable {
        package let a: RecordID
        package let b: RecordID

        package init(_ a: RecordID, _ b: RecordID) { (self.a, self.b) = a < b ? (a, b) : (b, a) }
        package static func < (x: Self, y: Self) -> Bool { (x.a, x.b) < (y.a, y.b) }
    }

    /// What the reviewers of one pair say, those who took it back left out.
    package struct Words: Sendable, Equatable {
        package fileprivate(set) var same: Set<String> = []
        package fileprivate(set) var different: Set<String> = []

        /// What counts: what all say, once they are as many as it takes. Two words against each other count for nothing.
        package func verdict(readers: Int) -> PairReviewed.Verdict? {
            if different.isEmpty, same.count >= readers { return .same }
            if same.isEmpty, different.count >= readers { return .different }
            return nil
        }
    }

    private struct Word: Sendable {
        let offset: Int64
        let by: String
        let pair: Pair
        let verdict: PairReviewed.Verdict
    }

    /// In the order of the log.
    private var words: [Word] = []

    package init() {}

    /// `offset`: of the command. Commands come in their order, each once.
    package mutating func reviewed(_ review: PairReviewed, by name: String, at offset: Int64) {
        words.append(Word(offset: offset, by: name, pair: Pair(review.a, review.b), verdict: review.verdict))
    }

    /// The offset after the last word; nil when nobody said anything.
    package var end: Int64? { words.last.map { $0.offset + 1 } }

    /// By pair, the words before `offset`; pairs of which all was taken back left out.
    package func words(before offset: Int64 = .max) -> [Pair: Words] {
        var found: [Pair: Words] = [:]
        for word in words where word.offset < offset {
            found[word.pair, default: Words()].same.remove(word.by)
            found[word.pair, default: Words()].different.remove(word.by)
            switch word.verdict {
            case .same: found[word.pair, default: Words()].same.insert(word.by)
            case .different: found[word.pair, default: Words()].different.insert(word.by)
            case .withdrawn: break
            }
        }
        return found.filter { $0.value != Words() }
    }

    /// How many readers a person of this tier takes: two named people for the highest.
    package static func readers(_ tier: Person.Tier) -> Int { tier == .veryHigh ? 2 : 1 }

    /// The decisions that count, given the tier that the pair's person would have.
    func decisions(before offset: Int64, tier: (Pair) throws -> Person.Tier) rethrows -> Decisions {
        var decisions = Decisions()
        for (pair, words) in words(before: offset).sorted(by: { $0.key < $1.key }) {
            switch words.verdict(readers: ReviewBook.readers(try tier(pair))) {
            case .same: decisions.same.append((pair.a, pair.b))
            case .different: decisions.different.append((pair.a, pair.b))
            case .withdrawn, nil: break
            }
        }
        return decisions
    }
}
