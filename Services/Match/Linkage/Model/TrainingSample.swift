import Model

/// About how many pairs to learn from.
struct SampleSize: Sendable {
    var random: Int
    var candidates: Int

    /// Fewer lose accuracy, more gain none; a large file's pairs are alike enough for fewer.
    static func standard(_ records: Int) -> SampleSize {
        records > 200_000
            ? SampleSize(random: 200_000, candidates: 300_000) : SampleSize(random: 500_000, candidates: 500_000)
    }
}

/// The pairs a model learns from: random ones, and candidates found by broad blocking. The sample hangs on the content
/// order of the records alone.
struct TrainingSample: Sendable {
    let random: PatternCounts
    let candidates: PatternCounts
    /// Rows whose candidates were all taken.
    let sampledRows: Int

    /// `chosen`: the rows to take the candidates of; `wanted`: how many random pairs.
    init(
        _ comparer: PairComparer, _ blocks: Blocks, _ chosen: [UInt32], acrossFilesOnly: Bool, random wanted: Int
    ) {
        let records = comparer.records
        random = TrainingSample.randomPairs(comparer, wanted, acrossFilesOnly)
        sampledRows = chosen.count
        let cuts = Parallel.cut(0..<chosen.count, into: 8)
        let parts = Parallel.map(cuts.count) { part in
            var cache = SimilarityCache()
            var counts: [Pattern: Int] = [:]
            var walk = CandidateWalk()
            for index in cuts[part] {
                let row = Int(chosen[index])
                blocks.candidates(of: row, &walk)
                for other in walk.found {
                    if acrossFilesOnly, records.ids[row].file == records.ids[Int(other)].file { continue }
                    let pair = comparer.compare(records.rows[row], records.rows[Int(other)], &cache)
                    counts[Pattern(pair), default: 0] += 1
                }
            }
            return counts
        }
        candidates = PatternCounts(parts)
    }

    /// Rows by a stride that visits each once, so many that their candidates are about `wanted` when `pairs` are in all
    /// blocks.
    static func rows(of count: Int, pairs: Int, wanted: Int) -> [UInt32] {
        var stride = max(Int(Double(count) * 0.6180339887) | 1, 1)
        while gcd(stride, count) != 1 { stride += 1 }
        // Blocks hold a pair once for each key it shares: about a third more than there are.
        let share = Double(wanted) * 4 / 3 / Double(max(pairs, 1))
        let rows = share >= 1 ? count : min(Int(Double(count) * share) + 1, count)
        return (0..<rows).map { UInt32($0 * stride % count) }
    }

    private static func randomPairs(_ comparer: PairComparer, _ wanted: Int, _ acrossFilesOnly: Bool) -> PatternCounts {
        let records = comparer.records
        let count = records.count
        let all = count * (count - 1) / 2
        let parts = Parallel.map(8) { part in
            var cache = SimilarityCache()
            var counts: [Pattern: Int] = [:]
            func take(_ i: Int, _ j: Int) {
                if acrossFilesOnly, records.ids[i].file == records.ids[j].file { return }
                counts[Pattern(comparer.compare(records.rows[i], records.rows[j], &cache)), default: 0] += 1
            }
            if all <= wanted {
                for i in stride(from: part, to: count, by: 8) { for j in i + 1..<max(count, i + 1) { take(i, j) } }
            } else {
                for pair in stride(from: part, to: acrossFilesOnly ? wanted * 2 : wanted, by: 8) {
                    let i = Int(ContentHash.mix(UInt64(pair) << 1) % UInt64(count))
                    let j = Int(ContentHash.mix(UInt64(pair) << 1 | 1) % UInt64(count))
                    if i != j { take(min(i, j), max(i, j)) }
                }
            }
            return counts
        }
        return PatternCounts(parts)
    }

    private static func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
}
