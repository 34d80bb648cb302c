import Model

/// Scores pairs of records under a model.
package struct Scorer: Sendable {
    package let records: SortedRecords
    package let model: LinkageModel
    let comparer: PairComparer
    let weights: WeightTable

    /// Below these odds a pair is not worth reporting: no link, and no doubt either.
    package static let defaultFloor: Float = -2

    package init(_ records: SortedRecords, _ model: LinkageModel) {
        self.records = records
        self.model = model
        comparer = PairComparer(records)
        weights = WeightTable(model)
    }

    /// The links found from the rows of `shard` to later rows: shards that partition `0..<records.count` partition the
    /// pairs. In a fixed order, whatever the number of threads.
    package func score(_ shard: Range<Int>, in blocks: Blocks, floor: Float = Scorer.defaultFloor) -> [Link] {
        let cuts = Parallel.cut(shard, into: max(min(shard.count / 512, 32), 1))
        let parts = Parallel.map(cuts.count) { part in
            var cache = SimilarityCache()
            var stamps = [UInt32](repeating: .max, count: records.count)
            var found: [UInt32] = []
            var links: [Link] = []
            for row in cuts[part] {
                found.removeAll(keepingCapacity: true)
                blocks.candidates(of: row, stamps: &stamps, into: &found)
                let first = records.rows[row]
                for other in found {
                    if model.acrossFilesOnly, records.ids[row].file == records.ids[Int(other)].file { continue }
                    if let odds = score(first, records.rows[Int(other)], floor: floor, &cache) {
                        links.append(Link(records.ids[row], records.ids[Int(other)], logOdds: odds))
                    }
                }
            }
            return links
        }
        return parts.flatMap { $0 }
    }

    /// ln of the odds that both rows are one person's, or nil when they are below `floor`. Symmetric.
    @inline(__always)
    func score(_ a: Row, _ b: Row, floor: Float, _ cache: inout SimilarityCache) -> Float? {
        guard weights.mayReach(floor, a, b, comparer, &cache) else { return nil }
        let odds = weights.logOdds(comparer.compare(a, b, &cache))
        return odds >= floor ? odds : nil
    }
}
