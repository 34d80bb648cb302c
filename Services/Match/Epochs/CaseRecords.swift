import Model

/// A case's records made ready for scoring under one model, kept from epoch to epoch: files that come later are taken in,
/// and only the pairs they make are scored.
struct CaseRecords {
    let model: LinkageModel
    private(set) var stages: [[EpochOpened.File]]
    private(set) var growing: GrowingRecords
    /// Of the first stage, while its pairs are scored.
    private var blocks: Blocks?
    private var runs: BlockRuns
    /// Those that the last stage makes; of the first all that stand in blocks.
    private var pairs: [UInt64] = []

    /// The first stage, learned from.
    init(training columns: consuming RecordColumns, _ files: [EpochOpened.File]) {
        growing = GrowingRecords(columns)
        let trained = LinkageModel.trainAndBlock(growing.records)
        (model, blocks, runs) = (trained.model, trained.blocks, BlockRuns(trained.blocks))
        stages = [files]
    }

    /// The first stage under a model learned from it.
    init(_ columns: consuming RecordColumns, _ files: [EpochOpened.File], _ model: LinkageModel) {
        growing = GrowingRecords(columns)
        let blocks = Blocks(growing.records, model, isGrowing: true)
        (self.model, self.blocks, runs) = (model, blocks, BlockRuns(blocks))
        stages = [files]
    }

    var scorer: Scorer { Scorer(growing.records, model) }

    /// Takes a further stage in, whose records `fill` appends.
    mutating func extend(
        _ files: [EpochOpened.File], _ fill: (inout RecordColumns) throws -> Void
    ) rethrows {
        blocks = nil
        try growing.extend(fill)
        pairs = runs.extend(growing.records)
        stages.append(files)
    }

    /// The links of shard `shard` of `count`, which divide the last stage's rows, or its pairs.
    func score(_ shard: UInt32, of count: UInt32) -> [Link] {
        let all = blocks == nil ? pairs.count : growing.records.count
        let part = all * Int(shard) / Int(count)..<all * (Int(shard) + 1) / Int(count)
        return blocks.map { scorer.score(part, in: $0) } ?? scorer.score(pairs[part])
    }

    /// Nothing is left to be scored.
    mutating func scored() { (blocks, pairs) = (nil, []) }
}
