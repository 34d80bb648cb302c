/// Learns the level probabilities of the classes and their shares, from pairs nobody has labelled (Fellegi and Sunter
/// 1969, by EM as in Winkler 1988; several classes, some of their tables pinned).
struct ExpectationMaximisation {
    typealias Lanes = ClassTables.Lanes

    private let sample: TrainingSample
    private let rowCount: Int
    private let allPairs: Double
    private(set) var tables: ClassTables
    private var u: [[Double]]

    private static let rounds = 20
    /// In the first rounds random pairs are counted again without the matches among them.
    private static let cleaningRounds = 6
    /// As many pairs as the prior weighs.
    private static let priorWeight = 2.0

    init(_ sample: TrainingSample, rowCount: Int, allPairs: Double) {
        self.sample = sample
        self.rowCount = rowCount
        self.allPairs = allPairs
        u = ExpectationMaximisation.chance(sample.random, weights: nil)
        let match = min(0.2 * Double(rowCount) / allPairs, 0.3)
        var shares = Lanes(repeating: 0)
        let relative: [PairClass: Double] = [
            .match: 1, .household: 0.2, .sameBirthday: 0.1, .twins: 0.02, .namesakes: 0.01, .nameAlikes: 0.01,
        ]
        let seen = sample.random.seen()
        for (pairClass, share) in relative where pairClass.exists({ seen[$0.rawValue] >= 0.05 }) {
            shares[pairClass.rawValue] = share * match
        }
        shares[PairClass.random.rawValue] = 1 - shares.sum()
        tables = ClassTables(u: u, shares: shares)
    }

    mutating func run() {
        for round in 0..<ExpectationMaximisation.rounds {
            if round > 0, round <= ExpectationMaximisation.cleaningRounds {
                let (_, weights) = expect(sample.random) { posterior in
                    1 - posterior[PairClass.match.rawValue] - posterior[PairClass.household.rawValue]
                }
                u = ExpectationMaximisation.chance(sample.random, weights: weights)
                tables.pin(u: u)
            }
            let (sums, _) = expect(sample.candidates, weight: nil)
            maximise(sums)
        }
    }

    /// Sums of the posteriors by comparison and level, level 0 of comparison 0 holding those of all pairs too; and, where
    /// `weight` is given, what it makes of each pattern's posterior.
    private func expect(
        _ pairs: PatternCounts, weight: (@Sendable (Lanes) -> Double)?
    ) -> (sums: (levels: [Lanes], total: Lanes), weights: [Double]) {
        let scorer = PatternScorer(tables)
        let cuts = Parallel.cut(0..<pairs.patterns.count, into: 8)
        let parts = Parallel.map(cuts.count) { part in
            var levels = [Lanes](repeating: Lanes(repeating: 0), count: ClassTables.comparisons * ClassTables.room)
            var total = Lanes(repeating: 0)
            var weights: [Double] = []
            for index in cuts[part] {
                let pattern = pairs.patterns[index]
                let posterior = scorer.posterior(pattern)
                if let weight {
                    weights.append(weight(posterior))
                    continue
                }
                let mass = posterior * pairs.counts[index]
                total += mass
                for comparison in 0..<ClassTables.comparisons {
                    levels[ClassTables.place(comparison, Int(pattern.levels[comparison]))] += mass
                }
            }
            return (levels, total, weights)
        }
        var levels = [Lanes](repeating: Lanes(repeating: 0), count: ClassTables.comparisons * ClassTables.room)
        var total = Lanes(repeating: 0)
        var weights: [Double] = []
        for part in parts {
            for index in levels.indices { levels[index] += part.0[index] }
            total += part.1
            weights += part.2
        }
        return ((levels, total), weights)
    }

    private mutating func maximise(_ sums: (levels: [Lanes], total: Lanes)) {
        for (comparison, rule) in ComparisonTable.rules.enumerated() {
            let start = ClassTables.normalised(rule.start)
            let places = (1...rule.levels.count).map { ClassTables.place(comparison, $0) }
            let mass = places.reduce(Lanes(repeating: 0)) { $0 + sums.levels[$1] }
            for (offset, place) in places.enumerated() {
                // The prior: the start table; for the other classes half of it, half chance.
                let chance = u[comparison][offset + 1]
                var prior = Lanes(repeating: 0.5 * start[offset] + 0.5 * chance)
                prior[PairClass.match.rawValue] = start[offset]
                let weight = ExpectationMaximisation.priorWeight
                let learned = (sums.levels[place] + weight * prior) / (mass + weight)
                tables.probabilities[place] = learned
            }
        }
        tables.pin(u: u)
        let scale = Double(rowCount) / Double(max(sample.sampledRows, 1)) / allPairs
        var shares = (sums.total + 0.5) * scale
        for lane in 0..<8 where tables.shares[lane] == 0 { shares[lane] = 0 }
        // Twins and namesakes are a few of a hundred household pairs; free, they eat matches where no personal id can tell.
        let most = 0.1 * shares[PairClass.household.rawValue]
        shares[PairClass.twins.rawValue] = min(shares[PairClass.twins.rawValue], most)
        shares[PairClass.namesakes.rawValue] = min(shares[PairClass.namesakes.rawValue], most)
        shares[PairClass.random.rawValue] = 0
        if shares.sum() > 0.9 { shares *= 0.9 / shares.sum() }
        shares[PairClass.random.rawValue] = 1 - shares.sum()
        tables.shares = shares
    }

    /// Level probabilities of random pairs, smoothed; the joint cells of addresses are too rare to count and lean on
    /// the product of street and place.
    private static func chance(_ random: PatternCounts, weights: [Double]?) -> [[Double]] {
        var counts = [[Double]](
            repeating: [Double](repeating: 0, count: ClassTables.room), count: ClassTables.comparisons)
        for (index, pattern) in random.patterns.enumerated() {
            let count = random.counts[index] * (weights?[index] ?? 1)
            for comparison in 0..<ClassTables.comparisons {
                counts[comparison][Int(pattern.levels[comparison])] += count
            }
        }
        for (comparison, rule) in ComparisonTable.rules.enumerated() {
            let levels = rule.levels.count
            let total = counts[comparison][1...levels].reduce(0, +)
            if comparison == Comparison.address.rawValue {
                var (streets, places) = ([Double](repeating: 0.3, count: 6), [Double](repeating: 0.3, count: 5))
                for level in 1...levels {
                    streets[level / 5] += counts[comparison][level]
                    places[level % 5] += counts[comparison][level]
                }
                streets = ClassTables.normalised(streets)
                places = ClassTables.normalised(places)
                for level in 1...levels {
                    let product = streets[level / 5] * places[level % 5]
                    counts[comparison][level] = (counts[comparison][level] + 3 * product) / (total + 3)
                }
            } else {
                for level in 1...levels {
                    counts[comparison][level] = (counts[comparison][level] + 0.3) / (total + 0.3 * Double(levels))
                }
            }
            counts[comparison][0] = 1
        }
        return counts
    }
}

/// Posteriors of the classes for patterns, under one state of the tables.
private struct PatternScorer: Sendable {
    typealias Lanes = ClassTables.Lanes
    private let logs: [Lanes]
    private let prior: Lanes
    private let chance: [Lanes]

    init(_ tables: ClassTables) {
        logs = tables.probabilities.map { ExpLog.log($0) }
        // Lanes without a class: a share that never weighs.
        prior = ExpLog.log(tables.shares.replacing(with: 1e-300, where: tables.shares .<= 0))
        chance = ClassTables.allChanceLanes()
    }

    func posterior(_ pattern: Pattern) -> Lanes {
        var sum = prior
        for comparison in 0..<ClassTables.comparisons {
            let place = ClassTables.place(comparison, Int(pattern.levels[comparison]))
            sum += logs[place]
            if pattern.quarters[comparison] != 0 {
                let frequency = -0.25 * Double(pattern.quarters[comparison])
                var difference = frequency - logs[place][PairClass.random.rawValue]
                if ComparisonTable.rules[comparison].frequency == .weakening { difference = max(difference, 0) }
                sum += chance[place] * difference
            }
        }
        let largest = sum.max()
        var likelihood = Lanes(repeating: 0)
        for lane in 0..<ClassTables.classes { likelihood[lane] = ExpLog.exp(sum[lane] - largest) }
        return likelihood / likelihood.sum()
    }
}

extension ExpLog {
    static func log(_ lanes: SIMD8<Double>) -> SIMD8<Double> {
        var logs = SIMD8<Double>(repeating: 0)
        for lane in 0..<8 { logs[lane] = log(lanes[lane]) }
        return logs
    }
}
