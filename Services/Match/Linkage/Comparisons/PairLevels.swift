/// The outcome of comparing two records: a level each comparison, and, where a value is shared, ln of its probability.
struct PairLevels: Sendable {
    var levels = SIMD16<UInt8>(repeating: 0)
    /// 0 where no value is shared.
    var frequencies = SIMD16<Float>(repeating: 0)

    mutating func set(_ comparison: Comparison, _ outcome: Outcome) {
        levels[comparison.rawValue] = outcome.level
        frequencies[comparison.rawValue] = outcome.frequency
    }
}

/// A level, and ln of the shared value's probability or 0.
struct Outcome: Sendable {
    var level: UInt8
    var frequency: Float

    init(_ level: UInt8, _ frequency: Float = 0) { (self.level, self.frequency) = (level, frequency) }

    static let missing = Outcome(0)
}
