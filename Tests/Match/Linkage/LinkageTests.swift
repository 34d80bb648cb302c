import Model
import Testing

@testable import Match

/// The engine as a whole, on invented families whose truth is known.
struct LinkageTests {
    static let people = SyntheticPeople(families: 160, seed: 11)
    static let records = people.columns.sorted()
    static let model = train(records)
    static let blocks = Blocks(records, model)
    static let scorer = Scorer(records, model)
    static let links = scorer.score(0..<records.count, in: blocks)
    static let clusters = scorer.resolve(links)

    /// On few pairs: a build for debugging is slow.
    private static func train(_ records: SortedRecords) -> LinkageModel {
        LinkageModel.train(records, acrossFilesOnly: false, size: SampleSize(random: 8_000, candidates: 12_000)).model
    }

    private static func persons(_ clusters: [Cluster]) -> [[Int]] {
        clusters.map { $0.members.map { Int($0.row) - 1 } }
    }

    @Test func mostPairsOfOnePersonAreFoundAndFewOthers() {
        var (right, found, real) = (0, 0, 0)
        for members in Self.persons(Self.clusters) {
            for (offset, a) in members.enumerated() {
                for b in members[(offset + 1)...] {
                    found += 1
                    if Self.people.entries[a].person == Self.people.entries[b].person { right += 1 }
                }
            }
        }
        let sizes = Dictionary(grouping: Self.people.entries, by: \.person).values.map(\.count)
        for size in sizes { real += size * (size - 1) / 2 }
        let f1 = 2 * Double(right) / Double(found + real)
        #expect(f1 > 0.98, "precision \(Double(right) / Double(found)), recall \(Double(right) / Double(real))")
    }

    @Test(arguments: [
        ("twins", people.twins, 0.1), ("namesakes", people.namesakes, 0.1), ("insured", people.insured, 0.01),
        ("spouses", people.spouses, 0.005),
    ])
    func relativesAreKeptApart(_ kind: String, _ pairs: [(Int, Int)], _ most: Double) {
        var merged = 0
        let together = Self.persons(Self.clusters).map { Set($0.map { Self.people.entries[$0].person }) }
        for (a, b) in pairs where together.contains(where: { $0.contains(a) && $0.contains(b) }) { merged += 1 }
        #expect(pairs.count > 2)
        #expect(Double(merged) <= most * Double(pairs.count), "\(kind): \(merged) of \(pairs.count) merged")
    }

    @Test func everyRecordIsInOneCluster() {
        let members = Self.clusters.flatMap(\.members)
        #expect(members.count == Self.people.entries.count)
        #expect(Set(members).count == members.count)
        #expect(Self.clusters.allSatisfy { $0.members == $0.members.sorted() })
    }

    @Test func theOrderOfArrivalChangesNothing() {
        var generator = SplitMix(state: 5)
        var columns = RecordColumns()
        for index in Array(Self.people.entries.indices).shuffled(using: &generator) {
            columns.append(SyntheticPeople.id(index), Self.people.entries[index].values)
        }
        let records = columns.sorted()
        let model = Self.train(records)
        #expect(model == Self.model)
        let scorer = Scorer(records, model)
        let links = scorer.score(0..<records.count, in: Blocks(records, model))
        #expect(links == Self.links)
        #expect(scorer.resolve(links.shuffled(using: &generator)) == Self.clusters)
    }

    @Test func theOrderOfRowsInAFileChangesNothing() {
        var columns = RecordColumns()
        let count = Self.people.entries.count
        for index in 0..<count {
            columns.append(SyntheticPeople.id(count - 1 - index), Self.people.entries[index].values)
        }
        let records = columns.sorted()
        let model = Self.train(records)
        #expect(model == Self.model)
        let scorer = Scorer(records, model)
        let clusters = scorer.resolve(scorer.score(0..<records.count, in: Blocks(records, model)))
        let turned = Self.persons(clusters).map { Set($0.map { count - 1 - $0 }) }
        #expect(Set(turned) == Set(Self.persons(Self.clusters).map { Set($0) }))
    }

    @Test func shardsTogetherGiveWhatOneDoes() {
        let count = Self.records.count
        for shards in [2, 3, 7] {
            let parts = Parallel.cut(0..<count, into: shards).map { Self.scorer.score($0, in: Self.blocks) }
            #expect(parts.flatMap { $0 } == Self.links)
        }
    }

    @Test func theModelSurvivesBeingPublished() throws {
        let bytes = try Self.model.encoded()
        let model = try LinkageModel(decoding: bytes)
        #expect(model == Self.model)
        let scorer = Scorer(Self.records, model)
        #expect(scorer.score(0..<200, in: Blocks(Self.records, model)) == Self.scorer.score(0..<200, in: Self.blocks))
    }

    @Test func theQuickBoundNeverDropsWhatTheFullScoreKeeps() {
        var cache = SimilarityCache()
        var walk = CandidateWalk()
        var (kept, asymmetric) = (0, 0)
        var wrong: [(RecordID, RecordID)] = []
        for row in stride(from: 0, to: Self.records.count, by: 9) {
            Self.blocks.candidates(of: row, &walk)
            for other in walk.found {
                let (a, b) = (Self.records.rows[row], Self.records.rows[Int(other)])
                let full = Self.scorer.weights.logOdds(Self.scorer.comparer.compare(a, b, &cache))
                for floor: Float in [-8, 0]
                where Self.scorer.score(a, b, floor: floor, &cache) != (full >= floor ? full : nil) {
                    wrong.append((Self.records.ids[row], Self.records.ids[Int(other)]))
                }
                if full != Self.scorer.weights.logOdds(Self.scorer.comparer.compare(b, a, &cache)) { asymmetric += 1 }
                if full >= 0 { kept += 1 }
            }
        }
        #expect(kept > 50)
        #expect(wrong.isEmpty, "\(wrong)")
        #expect(asymmetric == 0)
    }

    @Test func anExplanationSumsToTheScore() throws {
        for link in Self.links.prefix(60) {
            let why = try #require(Self.scorer.explain(link.a, link.b))
            #expect(why.logOdds == link.logOdds)
            let sum = why.prior + why.terms.map(\.weight).reduce(0, +) + why.others
            #expect(abs(sum - why.logOdds) < 0.01)
            #expect(abs(why.posteriors.reduce(0, +) - 1) < 1e-9)
            #expect(abs(why.posteriors[0] - link.probability) < 0.01)
        }
    }

    @Test func classesStayWhatTheyAre() {
        let model = Self.model
        #expect(model.probability(1, .birthDate, .twins) > 0.95)
        #expect(model.share(.twins) <= 0.1 * model.share(.household) + 1e-12)
        #expect(model.probability(1, .givenNames, .household) < 0.2)
        #expect(model.probability(1, .surname, .household) > 0.7)
        #expect(model.probability(1, .birthDate, .match) > 0.85)
        let pairs = Double(Self.records.count * (Self.records.count - 1) / 2)
        let sizes = Dictionary(grouping: Self.people.entries, by: \.person).values.map(\.count)
        let real = sizes.reduce(0) { $0 + Double($1 * ($1 - 1) / 2) }
        #expect(abs(model.share(.match) * pairs / real - 1) < 0.2)
    }

    @Test func aReviewersWordStands() throws {
        let pair = try #require(Self.clusters.first { $0.members.count == 2 })
        let apart = Self.scorer.resolve(
            Self.links, decisions: Decisions(different: [(pair.members[0], pair.members[1])]))
        #expect(
            apart.filter { $0.members.contains(pair.members[0]) || $0.members.contains(pair.members[1]) }.count == 2)
        let two = Self.clusters.filter { $0.members.count == 1 }.prefix(2).map { $0.members[0] }
        let joined = Self.scorer.resolve(Self.links, decisions: Decisions(same: [(two[0], two[1])]))
        #expect(joined.contains { $0.members == two.sorted() })
    }

    @Test func aSharedRareNameWeighsMoreThanACommonOne() {
        let frequencies = Self.records.frequencies
        let common = frequencies.surnameCounts.indices.max {
            frequencies.surnameCounts[$0] < frequencies.surnameCounts[$1]
        }
        let rare = frequencies.surnameCounts.firstIndex(of: 1)
        let weights = [common, rare].compactMap { $0 }.map {
            Self.scorer.weights.lanes(.surname, Outcome(1, frequencies.surname[$0]))[PairClass.random.rawValue]
        }
        #expect(weights[0] < weights[1] - 1)
    }
}
