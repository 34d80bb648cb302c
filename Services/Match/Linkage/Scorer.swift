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
            var walk = CandidateWalk()
            var others: [Row] = []
            var links: [Link] = []
            for row in cuts[part] {
                blocks.candidates(of: row, &walk)
                // Copied first, in one go: loads that do not wait for each other overlap.
                others.removeAll(keepingCapacity: true)
                for other in walk.found { others.append(records.rows[Int(other)]) }
                let first = records.rows[row]
                for place in others.indices {
                    let other = Int(walk.found[place])
                    if model.acrossFilesOnly, records.ids[row].file == records.ids[other].file { continue }
                    if let odds = score(first, others[place], floor: floor, &cache) {
                        links.append(Link(records.ids[row], records.ids[other], logOdds: odds))
                    }
                }
            }
            return links
        }
        return parts.flatMap { $0 }
    }

    /// The links among `pairs`, of which each holds one row above and another below; in the order of the pairs.
    package func score(_ pairs: ArraySlice<UInt64>, floor: Float = Scorer.defaultFloor) -> [Link] {
        let cuts = Parallel.cut(pairs.indices, into: max(min(pairs.count / 4096, 32), 1))
        return Parallel.map(cuts.count) { part in
            var cache = SimilarityCache()
            var links: [Link] = []
            for pair in pairs[cuts[part]] {
                let (row, other) = (Int(pair >> 32), Int(pair & 0xffff_ffff))
                if let odds = score(records.rows[row], records.rows[other], floor: floor, &cache) {
                    links.append(Link(records.ids[row], records.ids[other], logOdds: odds))
                }
            }
            return links
        }.flatMap { $0 }
    }

    /// ln of the odds that both rows are one person's, or nil when they are below `floor`. Symmetric.
    @inline(__always)
    func score(_ a: Row, _ b: Row, floor: Float, _ cache: inout SimilarityCache) -> Float? {
        var names: (surname: Outcome, given: Outcome)?
        guard weights.mayReach(floor, a, b, comparer, &cache, &names) else { return nil }
        let lanes = weights.total(comparer.compare(a, b, &cache, names: names))
        // The sum of the other classes' odds is no less than the greatest of them: no logarithm tells more.
        guard lanes.min() >= floor - WeightTable.step else { return nil }
        let odds = WeightTable.logOdds(lanes)
        return odds >= floor ? odds : nil
    }
}
