import Model
import Testing

@testable import Match

/// Records that come later, linked under the model that is there: as if all pairs were scored under it, and who has
/// nothing to do with them stays as it was. A failure names its seed.
struct GrowingLinkageTests {
    private static let seeds: [UInt64] = [3, 14, 159]
    private static let size = SampleSize(random: 8_000, candidates: 12_000)

    /// A population in stages: linked at the first, then grown.
    private struct Growth {
        private(set) var growing: GrowingRecords
        let model: LinkageModel
        private var runs: BlockRuns
        private(set) var clustering: Clustering
        private(set) var links: [Link]

        init(_ entries: [(id: RecordID, entry: SyntheticPeople.Entry)]) {
            var columns = RecordColumns()
            for (id, entry) in entries { columns.append(id, entry.values) }
            growing = GrowingRecords(columns)
            let records = growing.records
            let training = LinkageModel.train(records, acrossFilesOnly: false, size: size, isGrowing: true)
            model = training.model
            runs = BlockRuns(training.blocks)
            let scorer = Scorer(records, model)
            links = scorer.score(0..<records.count, in: training.blocks)
            clustering = Clustering(scorer, links)
        }

        /// Gives the links that the stage brings.
        @discardableResult
        mutating func extend(_ entries: [(id: RecordID, entry: SyntheticPeople.Entry)]) -> [Link] {
            growing.extend { columns in for (id, entry) in entries { columns.append(id, entry.values) } }
            let pairs = runs.extend(growing.records)
            let scorer = Scorer(growing.records, model)
            let found = scorer.score(pairs[...])
            links += found
            clustering.extend(scorer, found)
            return found
        }

        /// The same records, all pairs scored.
        var whole: (links: Set<Link>, clusters: [Cluster]) {
            let records = growing.records
            let scorer = Scorer(records, model)
            let links = scorer.score(0..<records.count, in: Blocks(records, model))
            return (Set(links), scorer.resolve(links))
        }
    }

    private static func stages(_ families: Int, _ seed: UInt64) -> [[(id: RecordID, entry: SyntheticPeople.Entry)]] {
        let entries = SyntheticPeople(families: families, seed: seed).entries.enumerated().map { place, entry in
            (id: RecordID(file: UInt32(1 + place % 3), row: UInt32(place + 1)), entry: entry)
        }
        let (first, second) = (entries.count * 8 / 10, entries.count * 9 / 10)
        return [Array(entries[..<first]), Array(entries[first..<second]), Array(entries[second...])]
    }

    /// Few rows, of which every pair is compared, and so many that keys are needed.
    @Test(arguments: seeds, [110, 700])
    func theSamePersonsAsOfAllPairsUnderTheKeptModel(_ seed: UInt64, _ families: Int) {
        let stages = Self.stages(families, seed)
        var growth = Growth(stages[0])
        #expect((families > 500) == (growth.model.blockingKeys != [.everyPair]))
        for stage in stages.dropFirst() {
            #expect(!growth.extend(stage).isEmpty)
            let whole = growth.whole
            #expect(Set(growth.links) == whole.links, "seed \(seed)")
            #expect(growth.links.count == whole.links.count, "seed \(seed): a pair was scored twice")
            #expect(growth.clustering.clusters == whole.clusters, "seed \(seed)")
        }
    }

    @Test(arguments: seeds)
    func whoHasNoLinkToAFurtherRecordStaysAsItWas(_ seed: UInt64) {
        let stages = Self.stages(700, seed)
        var growth = Growth(stages[0])
        let before = growth.clustering.clusters
        let found = growth.extend(stages[1])
        // Reached: over links from even odds on, however far.
        var reached = Set(stages[1].map(\.id)).union(found.flatMap { [$0.a, $0.b] })
        var size = 0
        while size != reached.count {
            size = reached.count
            for link in growth.links where link.logOdds >= 0 && reached.contains(link.a) != reached.contains(link.b) {
                reached.formUnion([link.a, link.b])
            }
        }
        let untouched = before.filter { reached.isDisjoint(with: $0.members) }
        #expect(untouched.count * 2 > before.count)
        #expect(Set(untouched).isSubset(of: growth.clustering.clusters), "seed \(seed)")
    }

    /// Whoever is asked, whatever order records arrived in within their stage.
    @Test(arguments: seeds)
    func theOrderWithinAStageLeavesNoTrace(_ seed: UInt64) {
        var generator = SplitMix(state: seed)
        let stages = Self.stages(700, seed)
        var (one, other) = (Growth(stages[0]), Growth(stages[0].shuffled(using: &generator)))
        #expect(one.model == other.model)
        for stage in stages.dropFirst() {
            let links = one.extend(stage)
            #expect(other.extend(stage.shuffled(using: &generator)) == links, "seed \(seed)")
            #expect(one.clustering.clusters == other.clustering.clusters, "seed \(seed)")
        }
    }

    /// Blocks that must be split are split with what comes later as with all at once.
    @Test(arguments: [true, false])
    func blocksTooLargeGiveTheSamePairs(_ areSplit: Bool) {
        let values: (Int) -> [(field: PersonField, value: ArraySlice<UInt8>)] = { index in
            let year = areSplit ? "\(1930 + index % 40)" : "1930"
            let texts: [(PersonField, String)] = [
                (.surname, "Martin"), (.givenNames, "Jeanne"), (.birthYear, year), (.localID, "\(index)"),
            ]
            return texts.map { (field: $0.0, value: Array($0.1.utf8)[...]) }
        }
        var columns = RecordColumns()
        for index in 0..<2000 { columns.append(RecordID(file: 1, row: UInt32(index + 1)), values(index)) }
        var growing = GrowingRecords(columns)
        var runs = BlockRuns(Blocks(growing.records, keys: [.names], isGrowing: true))
        for first in stride(from: 2000, to: 3200, by: 100) {
            growing.extend { columns in
                for index in first..<first + 100 {
                    columns.append(RecordID(file: 2, row: UInt32(index + 1)), values(index))
                }
            }
            let pairs = runs.extend(growing.records)
            let blocks = Blocks(growing.records, keys: [.names])
            let expected = (0..<growing.records.count).flatMap { row in
                blocks.candidates(of: row).filter { $0 >= first }.map { UInt64($0) << 32 | UInt64(row) }
            }
            #expect(pairs == expected.sorted())
        }
    }
}
