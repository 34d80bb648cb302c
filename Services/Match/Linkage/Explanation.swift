package import Model

/// Why two records were held to be one person's, or not.
package struct Explanation: Sendable {
    package struct Term: Sendable {
        package let comparison: Comparison
        /// In words; nil when a side lacks the value, and then the weight is 0.
        package let level: String?
        package let levelNumber: Int
        /// What it adds to ln of the odds of the match against `rival`.
        package let weight: Float
    }

    /// In the order of `Comparison`, of the comparisons the model has.
    package let terms: [Term]
    /// By `PairClass.rawValue`; sums to 1.
    package let posteriors: [Double]
    /// What the pair most likely is if not a match.
    package let rival: PairClass
    /// ln of the odds of the match against `rival` before anything is compared.
    package let prior: Float
    /// What the remaining classes take from the odds; 0 or below.
    package let others: Float
    /// The score: prior, weights and others together.
    package let logOdds: Float
}

extension Scorer {
    /// Explains a pair, whether or not it was ever a candidate; nil when a record is not here.
    package func explain(_ a: RecordID, _ b: RecordID) -> Explanation? {
        let rows = records.rows(of: [a, b])
        guard let first = rows[0], let second = rows[1] else { return nil }
        var cache = SimilarityCache()
        let pair = comparer.compare(records.rows[first], records.rows[second], &cache)
        return weights.explain(pair, model)
    }
}

extension WeightTable {
    func explain(_ pair: PairLevels, _ model: LinkageModel) -> Explanation {
        let total = total(pair)
        let classes = PairClass.allCases
        var rival = PairClass.random
        for pairClass in classes where pairClass != .match && total[pairClass.rawValue] < total[rival.rawValue] {
            rival = pairClass
        }
        let terms = model.comparisons.map { comparison in
            let level = Int(pair.levels[comparison.rawValue])
            let lanes = lanes(comparison.rawValue, level, pair.frequencies[comparison.rawValue])
            return Explanation.Term(
                comparison: comparison, level: level == 0 ? nil : ComparisonTable.rule(comparison).levels[level - 1],
                levelNumber: level, weight: lanes[rival.rawValue])
        }
        let logOdds = WeightTable.logOdds(total)
        let against = classes.map { $0 == .match ? 1 : ExpLog.exp(-Double(total[$0.rawValue])) }
        let sum = against.reduce(0, +)
        return Explanation(
            terms: terms, posteriors: against.map { $0 / sum }, rival: rival, prior: prior[rival.rawValue],
            others: logOdds - total[rival.rawValue], logOdds: logOdds)
    }
}
