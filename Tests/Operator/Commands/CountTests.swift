import Foundation
import Testing

@testable import Operator

/// The number of persons comes with bounds, estimated without truth: they must hold it.
@Suite struct CountTests {
    private struct Linked: Decodable {
        struct Certainty: Decodable {
            struct Count: Decodable {
                let persons, low, high, certain, probable, possible: Int
            }
            let count: Count
            let expectedPrecision: Double
            let expectedRecall: Double
        }
        let persons: Int
        let certainty: Certainty
    }

    private struct Outcome {
        let seed: UInt64
        let persons: Int
        let linked: Linked
        var holds: Bool { (linked.certainty.count.low...linked.certainty.count.high).contains(persons) }
    }

    @Test func theBoundsHoldTheTrueNumberInNineteenOfTwentyDrills() async throws {
        let rows = 2000
        let outcomes = try await withThrowingTaskGroup(of: Outcome.self) { group in
            for seed in UInt64(101)...120 {
                group.addTask {
                    let scratch = try Scratch()
                    var options = Drill.Options(folder: scratch.path)
                    (options.rows, options.seed) = (rows, seed)
                    var drill = try Drill(options)
                    _ = try drill.run()
                    let spoken = Spoken(
                        "link", scratch.path + "/leak.csv", "--out", scratch.path + "/persons.csv", "--json")
                    #expect(spoken.status == 0, "\(spoken.error)")
                    let truth = try Truth(path: scratch.path + "/truth.csv")
                    return Outcome(
                        seed: seed, persons: Set(truth.lines.map(\.person)).count,
                        linked: try JSONDecoder().decode(Linked.self, from: Data(spoken.output.utf8)))
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let missed = outcomes.filter { !$0.holds }
        #expect(missed.count <= 1, "\(missed.map { "seed \($0.seed): \($0.persons) in \($0.linked.certainty.count)" })")
        for outcome in outcomes {
            let count = outcome.linked.certainty.count
            #expect(count.persons == outcome.linked.persons)
            #expect(count.certain + count.probable + count.possible == count.persons)
            // Bounds so wide that they say nothing would hold anything.
            #expect(count.high - count.low < count.persons / 50, "seed \(outcome.seed): \(count)")
            #expect((0.97...1).contains(outcome.linked.certainty.expectedPrecision))
            #expect((0.9...1).contains(outcome.linked.certainty.expectedRecall))
        }
    }
}
