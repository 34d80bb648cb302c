/// Draws an index by weight in constant time: the alias method (Walker 1977, Vose 1991), in integers.
struct AliasTable {
    private var thresholds: [UInt64]
    private var aliases: [Int32]
    private let total: UInt64

    /// `weights` is not empty; each is under 2^32, and not all are 0.
    init(_ weights: [UInt64]) {
        let count = UInt64(weights.count)
        let total = weights.reduce(0, +)
        self.total = total
        thresholds = weights.map { $0 * count }
        aliases = Array(repeating: 0, count: weights.count)
        var small = weights.indices.filter { weights[$0] * count < total }
        var large = weights.indices.filter { weights[$0] * count >= total }
        while let less = small.popLast(), let more = large.last {
            aliases[less] = Int32(more)
            thresholds[more] -= total - thresholds[less]
            if thresholds[more] < total {
                large.removeLast()
                small.append(more)
            }
        }
    }

    func draw(_ generator: inout Generator) -> Int {
        let index = generator.below(thresholds.count)
        let level = generator.next().multipliedFullWidth(by: total).high
        return level < thresholds[index] ? index : Int(aliases[index])
    }
}
