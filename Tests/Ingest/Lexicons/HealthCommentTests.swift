import Model
import Testing

@testable import Ingest

/// How much of what short comments tell is found, and how much that they do not tell.
struct HealthCommentTests {
    private static let flags: [(letter: Character, flag: Exposures)] = [
        ("c", .healthCondition), ("t", .treatment), ("x", .test), ("r", .testResult), ("f", .relative),
    ]

    /// What was told and found, told and missed, found and not told.
    private struct Tally {
        var (found, missed, wrong) = (0, 0, 0)
        var faults: [String] = []
        var recall: Double { Double(found) / Double(found + missed) }
        var precision: Double { Double(found) / Double(found + wrong) }

        mutating func take(_ comment: HealthComment) {
            let told = withSpan(comment.text) { HealthWords.exposures($0) }
            for (letter, flag) in HealthCommentTests.flags {
                let (isTold, isExpected) = (told.contains(flag), comment.expected.contains(letter))
                if isTold, isExpected { found += 1 }
                if !isTold, isExpected { missed += 1 }
                if isTold, !isExpected, !comment.allowed.contains(letter) { wrong += 1 }
                if isTold != isExpected, !isTold || !comment.allowed.contains(letter) {
                    faults.append("\(comment.text): \(isTold ? "wrongly" : "not") \(letter)")
                }
            }
        }
    }

    @Test func fewAreMissedAndFewAreWrong() throws {
        let comments = try HealthComment.all()
        var tally = Tally()
        for comment in comments { tally.take(comment) }
        print("health comments: \(comments.count), recall \(tally.recall), precision \(tally.precision)")
        for fault in tally.faults { print("health comments: \(fault)") }
        #expect(comments.count >= 815)
        #expect(tally.recall >= 0.97)
        #expect(tally.precision >= 0.96)
    }
}
