import Model

/// An epoch's records ready to be scored: made once, used for all shards this instance owns, and for resolving.
struct Scoring {
    let caseID: CaseID
    let epoch: UInt32
    let scorer: Scorer
    let blocks: Blocks

    /// The rows of shard `shard` of `count`.
    func rows(_ shard: UInt32, of count: UInt32) -> Range<Int> {
        let rows = scorer.records.count
        return rows * Int(shard) / Int(count)..<rows * (Int(shard) + 1) / Int(count)
    }
}
