/// Pairs alike in all that training sees: their levels, and the frequencies of shared values in quarters of a nat.
struct Pattern: Hashable, Sendable {
    var levels: SIMD16<UInt8>
    var quarters: SIMD16<UInt8>

    init(_ pair: PairLevels) {
        levels = pair.levels
        let scaled = (pair.frequencies * -4).rounded(.toNearestOrEven)
        quarters = SIMD16<UInt8>(clamping: SIMD16<Int32>(scaled))
    }

    func hash(into hasher: inout Hasher) {
        var (a, b): (UInt64, UInt64) = (0, 0)
        for index in 0..<Comparison.allCases.count {
            a = a &* 31 &+ UInt64(levels[index])
            b = b &* 131 &+ UInt64(quarters[index])
        }
        hasher.combine(a ^ b &* 0x9e37_79b9_7f4a_7c15)
    }

    /// Of the same order in every process.
    static func precedes(_ a: Pattern, _ b: Pattern) -> Bool {
        for index in 0..<16 where a.levels[index] != b.levels[index] { return a.levels[index] < b.levels[index] }
        for index in 0..<16 where a.quarters[index] != b.quarters[index] {
            return a.quarters[index] < b.quarters[index]
        }
        return false
    }
}

/// Patterns and how many pairs have each, in a fixed order.
struct PatternCounts: Sendable {
    private(set) var patterns: [Pattern] = []
    private(set) var counts: [Double] = []

    init(_ parts: [[Pattern: Int]]) {
        var joined: [Pattern: Int] = [:]
        for part in parts { joined.merge(part, uniquingKeysWith: +) }
        let sorted = joined.sorted { Pattern.precedes($0.key, $1.key) }
        patterns = sorted.map(\.key)
        counts = sorted.map { Double($0.value) }
    }

    /// By comparison, the part of the pairs of which both records have the field.
    func seen() -> [Double] {
        var seen = [Double](repeating: 0, count: Comparison.allCases.count)
        for (pattern, count) in zip(patterns, counts) {
            for comparison in seen.indices where pattern.levels[comparison] != 0 { seen[comparison] += count }
        }
        let total = max(total, 1)
        return seen.map { $0 / total }
    }

    var total: Double { counts.reduce(0, +) }
}
