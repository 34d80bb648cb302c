import Model

/// How many matches stay unseen because too much in them differs, estimated from those seen: of a pair found with
/// certainty, what if one comparison had come out otherwise, as it does in so many matches? Each outcome that would have
/// hidden the pair stands for hidden pairs there are (Horvitz and Thompson 1952, one comparison at a time). It is the
/// rest of a pair that is taken as observed, so what goes together in one person's records is not assumed away.
struct UnseenMatches {
    /// Hidden pairs for each pair seen.
    let rate: Double

    /// Pairs looked at, at most: the first of each stretch of the links, which are in the order of content.
    private static let sample = 5000
    /// A pair above is held to be seen.
    private static let certain: Float = 4.6

    init(_ scorer: Scorer, _ links: [Link]) {
        let seen = links.filter { $0.logOdds >= UnseenMatches.certain }
        let step = max(seen.count / UnseenMatches.sample, 1)
        let index = RowIndex(scorer.records.ids)
        let chosen = stride(from: 0, to: seen.count, by: step).compactMap { at -> (Int, Int)? in
            guard let a = index[seen[at].a], let b = index[seen[at].b] else { return nil }
            return (a, b)
        }
        let usual = UnseenMatches.usualLevels(scorer.model)
        let cuts = Parallel.cut(0..<chosen.count, into: 16)
        let hidden = Parallel.map(cuts.count) { part in
            var cache = SimilarityCache()
            var sum = 0.0
            for (a, b) in chosen[cuts[part]] {
                let pair = scorer.comparer.compare(scorer.records.rows[a], scorer.records.rows[b], &cache)
                sum += UnseenMatches.hidden(pair, scorer, usual)
            }
            return sum
        }
        rate = chosen.isEmpty ? 0 : hidden.reduce(0, +) / Double(chosen.count)
    }

    /// By comparison, the level most matches have; 0 where the model lacks the comparison.
    private static func usualLevels(_ model: LinkageModel) -> [Int] {
        var usual = [Int](repeating: 0, count: Comparison.allCases.count)
        for comparison in model.comparisons {
            usual[comparison.rawValue] =
                (1...ComparisonTable.rule(comparison).levels.count).max {
                    model.probability($0, comparison, .match) < model.probability($1, comparison, .match)
                } ?? 0
        }
        return usual
    }

    private static func hidden(_ pair: PairLevels, _ scorer: Scorer, _ usual: [Int]) -> Double {
        let (model, weights) = (scorer.model, scorer.weights)
        let total = weights.total(pair)
        var sum = 0.0
        for comparison in model.comparisons {
            let place = comparison.rawValue
            let level = Int(pair.levels[place])
            guard level != 0, level == usual[place] else { continue }
            let usualShare = model.probability(level, comparison, .match)
            let without = total - weights.lanes(place, level, pair.frequencies[place])
            for other in 1...ComparisonTable.rule(comparison).levels.count where other != level {
                let then = without + weights.lanes(place, other, 0)
                guard WeightTable.logOdds(then) < 0 else { continue }
                // The same hidden pair is reached from each pair in which one of its differences were not.
                var ways = 1.0
                for second in model.comparisons where second != comparison {
                    let at = second.rawValue
                    let present = Int(pair.levels[at])
                    guard present != 0, present != usual[at] else { continue }
                    let repaired =
                        then - weights.lanes(at, present, pair.frequencies[at]) + weights.lanes(at, usual[at], 0)
                    if WeightTable.logOdds(repaired) >= 0 { ways += 1 }
                }
                sum += model.probability(other, comparison, .match) / usualShare / ways
            }
        }
        return sum
    }
}
