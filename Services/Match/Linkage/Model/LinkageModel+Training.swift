import Model

extension LinkageModel {
    /// Learns from the records alone, without a labelled pair. The same records give the same model, bit for bit.
    ///
    /// `acrossFilesOnly`: each file holds a person once at most, so pairs within a file are none.
    package static func train(_ records: SortedRecords, acrossFilesOnly: Bool = false) -> LinkageModel {
        train(records, acrossFilesOnly: acrossFilesOnly, size: .standard(records.count)).model
    }

    /// The same, and the blocks that `Blocks(records, model)` would build again, for more rows to come.
    package static func trainAndBlock(_ records: SortedRecords) -> (model: LinkageModel, blocks: Blocks) {
        let training = train(records, acrossFilesOnly: false, size: .standard(records.count), isGrowing: true)
        return (training.model, training.blocks)
    }

    /// What training leaves behind.
    struct Training {
        let model: LinkageModel
        let blocks: Blocks
        /// The links that the model would find, where it took scoring to make it.
        let links: [Link]?
    }

    static func train(
        _ records: SortedRecords, acrossFilesOnly: Bool, size: SampleSize, isGrowing: Bool = false
    ) -> Training {
        let comparer = PairComparer(records)
        let costs = Blocks.costs(records, BlockingKey.allCases.filter { $0 != .everyPair })
        // Broad blocks to learn from (narrow ones hold too few of the pairs that are no match), narrow ones to score.
        let broad = Blocks.cheapest(costs, budget: max(25 * records.count, 6_000_000))
        let narrow =
            records.count <= Blocks.fewRows
            ? [.everyPair] : Blocks.cheapest(costs, budget: Blocks.budget(records.count))
        let blocks = Blocks(records, keys: narrow, isGrowing: isGrowing)
        let pairs = broad.reduce(0) { sum, key in sum + (costs.first { $0.key == key }?.pairs ?? 0) }
        let rows = TrainingSample.rows(of: records.count, pairs: pairs, wanted: size.candidates)
        let sampled =
            pairs == 0
            ? blocks : blocks.with(broad.filter { !narrow.contains($0) }, records, around: rows).only(broad)
        let sample = TrainingSample(comparer, sampled, rows, acrossFilesOnly: acrossFilesOnly, random: size.random)
        var maximisation = ExpectationMaximisation(
            sample, rowCount: records.count, allPairs: allPairs(records, acrossFilesOnly))
        maximisation.run()
        var model = LinkageModel(
            maximisation.tables, records, sample, keys: blocks.keys, acrossFilesOnly: acrossFilesOnly)
        guard records.count <= Calibration.mostRows, !acrossFilesOnly else {
            return Training(model: model, blocks: blocks, links: nil)
        }
        let scorer = Scorer(records, model)
        let links = scorer.score(0..<records.count, in: blocks, floor: Calibration.least)
        model.shift = Calibration(scorer, links).shift
        let shift = Float(model.shift)
        let moved = links.compactMap { link in
            link.logOdds + shift < Scorer.defaultFloor ? nil : Link(link.a, link.b, logOdds: link.logOdds + shift)
        }
        return Training(model: model, blocks: blocks, links: moved)
    }

    private init(
        _ tables: ClassTables, _ records: SortedRecords, _ sample: TrainingSample, keys: [BlockingKey],
        acrossFilesOnly: Bool
    ) {
        let classes = PairClass.allCases
        probabilities = classes.flatMap { pairClass in tables.probabilities.map { $0[pairClass.rawValue] } }
        shares = classes.map { tables.shares[$0.rawValue] }
        shift = 0
        comparisons = Comparison.allCases.filter { comparison in
            sample.random.patterns.contains { $0.levels[comparison.rawValue] != 0 }
                || sample.candidates.patterns.contains { $0.levels[comparison.rawValue] != 0 }
        }
        blockingKeys = keys
        self.acrossFilesOnly = acrossFilesOnly
        trainedRows = records.count
        randomPairs = Int(sample.random.total)
        candidatePairs = Int(sample.candidates.total)
    }

    private static func allPairs(_ records: SortedRecords, _ acrossFilesOnly: Bool) -> Double {
        let count = Double(records.count)
        var pairs = count * (count - 1) / 2
        if acrossFilesOnly {
            var files: [UInt32: Double] = [:]
            for id in records.ids { files[id.file, default: 0] += 1 }
            // Integers below 2^53: the order of the sum does not matter.
            for size in files.values { pairs -= size * (size - 1) / 2 }
        }
        return max(pairs, 1)
    }
}
