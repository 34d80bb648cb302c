import Model
import Testing

@testable import Match

struct CalibrationTests {
    private static func shift(of moved: Double) -> Double {
        var model = LinkageTests.model
        model.shift = moved
        let scorer = Scorer(LinkageTests.records, model)
        let links = scorer.score(0..<scorer.records.count, in: LinkageTests.blocks, floor: Calibration.least)
        return Calibration(scorer, links).shift
    }

    @Test func oddsThatAreTooLowAreRaisedAndOddsThatAreTooHighLowered() {
        let (low, right, high) = (Self.shift(of: -3), Self.shift(of: 0), Self.shift(of: 3))
        #expect(low > right)
        #expect(high < right)
        #expect(abs(right) < 1.5)
    }

    @Test func theLinksOfTrainingAreThoseOfTheModel() throws {
        let records = LinkageTests.records
        let training = LinkageModel.train(
            records, acrossFilesOnly: false, size: SampleSize(random: 8_000, candidates: 12_000))
        let moved = try #require(training.links)
        let scored = Scorer(records, training.model).score(0..<records.count, in: training.blocks)
        let odds = Dictionary(uniqueKeysWithValues: moved.map { ([$0.a, $0.b], $0.logOdds) })
        #expect(abs(moved.count - scored.count) <= 2)
        // Apart by a rounding at most.
        for link in scored { #expect(abs((odds[[link.a, link.b]] ?? link.logOdds) - link.logOdds) < 0.01) }
        #expect(scored.count { odds[[$0.a, $0.b]] == nil } <= 2)
    }

    @Test func noPairsTellNothing() {
        let records = SyntheticPeople(families: 1, seed: 4).columns.sorted()
        let (model, _) = LinkageModel.trainAndBlock(records)
        #expect(abs(model.shift) < 0.3)
    }
}
