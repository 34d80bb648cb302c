/// Level probabilities of all classes while they are learned: for each comparison and level a vector, one lane a class.
struct ClassTables: Sendable {
    typealias Lanes = SIMD8<Double>

    static let classes = PairClass.allCases.count
    static let comparisons = Comparison.allCases.count
    static let room = Comparison.levelRoom

    /// P(level | class); 1 at level 0.
    var probabilities: [Lanes]
    /// Shares of all pairs; 0 for classes that do not exist.
    var shares: Lanes

    static func place(_ comparison: Int, _ level: Int) -> Int { comparison * room + level }

    /// 1 in the lanes of the classes in which the level comes by chance, so that a shared value's frequency counts.
    static func chanceLanes(_ comparison: Int, _ level: Int) -> Lanes {
        var lanes = Lanes(repeating: 0)
        lanes[PairClass.random.rawValue] = 1
        for (offset, learning) in ComparisonTable.rules[comparison].learning.enumerated() where learning.isChance(level)
        {
            lanes[PairClass.household.rawValue + offset] = 1
        }
        return lanes
    }

    /// The start: match as declared, random as counted, the others between.
    init(u: [[Double]], shares: Lanes) {
        self.shares = shares
        probabilities = [Lanes](repeating: Lanes(repeating: 1), count: ClassTables.comparisons * ClassTables.room)
        for (comparison, rule) in ComparisonTable.rules.enumerated() {
            let match = ClassTables.normalised(rule.start)
            for level in 1...rule.levels.count {
                let (m, chance) = (match[level - 1], u[comparison][level])
                var lanes = Lanes(repeating: 1)
                lanes[PairClass.match.rawValue] = m
                lanes[PairClass.random.rawValue] = chance
                let weights = [rule.householdStart, rule.householdStart, rule.householdStart, 1, 0.3]
                for (offset, weight) in weights.enumerated() {
                    lanes[PairClass.household.rawValue + offset] = weight * m + (1 - weight) * chance
                }
                probabilities[ClassTables.place(comparison, level)] = lanes
            }
        }
        pin(u: u)
    }

    /// Sets what defines the classes.
    mutating func pin(u: [[Double]]) {
        for (comparison, rule) in ComparisonTable.rules.enumerated() {
            let start = ClassTables.normalised(rule.start)
            for level in 1...rule.levels.count {
                probabilities[ClassTables.place(comparison, level)][PairClass.random.rawValue] = u[comparison][level]
            }
            for (offset, learning) in rule.learning.enumerated() {
                let lane = PairClass.household.rawValue + offset
                switch learning {
                case .learned: break
                case .chance: set(comparison, lane) { u[comparison][$0] }
                case .asMatch: set(comparison, lane) { start[$0 - 1] }
                case .sameDay: set(comparison, lane) { $0 == 1 ? 0.97 : 0.03 * start[$0 - 1] / (1 - start[0]) }
                case .chanceBut(let free):
                    let pinned = (1...rule.levels.count).reduce(0) { free.contains($1) ? $0 : $0 + u[comparison][$1] }
                    let old = free.map { probabilities[ClassTables.place(comparison, $0)][lane] }
                    let learned = old.reduce(0, +)
                    set(comparison, lane) { level in
                        guard free.contains(level) else { return u[comparison][level] }
                        let part = learned > 0 ? old[level - free.lowerBound] / learned : 1 / Double(free.count)
                        return (1 - pinned) * part
                    }
                }
            }
        }
    }

    private mutating func set(_ comparison: Int, _ lane: Int, _ value: (Int) -> Double) {
        let values = (1...ComparisonTable.rules[comparison].levels.count).map(value)
        for (offset, value) in values.enumerated() {
            probabilities[ClassTables.place(comparison, offset + 1)][lane] = max(value, 1e-9)
        }
    }

    static func normalised(_ values: [Double]) -> [Double] {
        let sum = values.reduce(0, +)
        return values.map { $0 / sum }
    }
}

extension ClassTables {
    /// `chanceLanes` of all comparisons and levels, by `place`.
    static func allChanceLanes() -> [Lanes] {
        (0..<comparisons * room).map { chanceLanes($0 / room, $0 % room) }
    }
}
