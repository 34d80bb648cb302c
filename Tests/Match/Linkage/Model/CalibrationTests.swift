import Testing

@testable import Match

struct CalibrationTests {
    private static func shift(of moved: Double) -> Double {
        var model = LinkageTests.model
        model.shift = moved
        return Calibration(Scorer(LinkageTests.records, model), LinkageTests.blocks).shift
    }

    @Test func oddsThatAreTooLowAreRaisedAndOddsThatAreTooHighLowered() {
        let (low, right, high) = (Self.shift(of: -3), Self.shift(of: 0), Self.shift(of: 3))
        #expect(low > right)
        #expect(high < right)
        #expect(abs(right) < 1.5)
    }

    @Test func noPairsTellNothing() {
        let records = SyntheticPeople(families: 1, seed: 4).columns.sorted()
        let (model, _) = LinkageModel.trainAndBlock(records)
        #expect(abs(model.shift) < 0.3)
    }
}
