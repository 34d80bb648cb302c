import Testing

@testable import Operator

@Suite struct AccuracyTests {
    private func truth(_ people: [(person: Int, household: Int, kinds: Kinds)]) -> Truth {
        Truth(people.map { TruthLine(person: $0.person, household: $0.household, kinds: $0.kinds) })
    }

    @Test func whatIsRightScoresOne() {
        let truth = truth([(1, 1, []), (1, 1, []), (2, 1, [])])
        let accuracy = Accuracy(truth: truth, persons: [7, 7, 9])
        #expect(accuracy.pairs == Accuracy.Score(1, 1))
        #expect(accuracy.bCubed == Accuracy.Score(1, 1))
        #expect((accuracy.truePeople, accuracy.persons, accuracy.doublons, accuracy.allCollisions) == (2, 2, 0, 0))
    }

    @Test func pairsAndRowsAreCountedByHand() {
        // Person 1 has rows a b c, person 2 rows d e; found are {a b} {c d e}.
        let truth = truth([(1, 1, []), (1, 1, []), (1, 1, []), (2, 2, []), (2, 2, [])])
        let accuracy = Accuracy(truth: truth, persons: [1, 1, 2, 2, 2])
        // Found pairs: ab, cd, ce, de; right: ab, de; real: ab, ac, bc, de.
        #expect(accuracy.pairs == Accuracy.Score(0.5, 0.5))
        // Precision by row: 1, 1, 1/3, 2/3, 2/3; recall: 2/3, 2/3, 1/3, 1, 1.
        #expect(abs(accuracy.bCubed.precision - 11.0 / 15) < 1e-12)
        #expect(abs(accuracy.bCubed.recall - 11.0 / 15) < 1e-12)
        #expect(accuracy.doublons == 1)
        #expect(accuracy.collisions == ["strangers": 1])
    }

    @Test func aRowWithoutPersonCountsForNothing() {
        let truth = truth([(1, 1, []), (1, 1, []), (1, 1, [])])
        let accuracy = Accuracy(truth: truth, persons: [4, nil, 4])
        #expect(accuracy.rows == 2)
        #expect(accuracy.pairs == Accuracy.Score(1, 1))
    }

    private static let alike: [(Kinds, Kinds, Bool, String)] = [
        (.twin, .twin, true, "twins"), (.namesake, .namesake, true, "namesakes"), (.childNIR, [], true, "child-nir"),
        (.spouse, .spouse, true, "spouses"), (.twin, [], true, "household"), (.homonym, [], false, "homonyms"),
        (.twin, .twin, false, "strangers"),
    ]

    @Test(arguments: alike)
    func aCollisionIsNamedByWhatMadeThemAlike(a: Kinds, b: Kinds, together: Bool, name: String) {
        let truth = truth([(1, 1, a), (2, together ? 1 : 2, b)])
        #expect(Accuracy(truth: truth, persons: [1, 1]).collisions == [name: 1])
    }

    @Test func theTruthOfADrillReadsBack() throws {
        let scratch = try Scratch()
        var options = Drill.Options(folder: scratch.path)
        options.rows = 500
        var drill = try Drill(options)
        let composition = try drill.run()
        let truth = try Truth(path: "\(scratch.path)/truth.csv")
        #expect(truth.lines.count == 500)
        let own = Accuracy(truth: truth, persons: truth.lines.map(\.person))
        #expect(own.pairs.f1 == 1)
        #expect(own.truePeople == composition.people)
    }
}
