import Model
import Testing

@testable import Audit

@Suite struct NoticeTallyTests {
    /// What the tally says to each of these, in turn, of one notice; nil stands for an intent.
    private func judged(_ outcomes: [NoticeState?]) -> (verdicts: [Bool], figures: [String: Int64]) {
        var tally = NoticeTally()
        let notice = PersonID(high: 1, low: 2)
        let verdicts = outcomes.map { outcome in
            if let outcome { tally.concluded(notice, outcome) } else { tally.intended(notice) }
        }
        return (verdicts, tally.figures.filter { $0.value != 0 })
    }

    @Test func whoCouldNotBeReachedMayBeToldLaterAndIsCountedOnce() {
        let first = judged([.unreachable, .unreachable, nil])
        #expect(first.verdicts == [true, true, true])
        #expect(first.figures == ["intended": 1])
        let later = judged([.unreachable, nil, .told])
        #expect(later.verdicts == [true, true, true])
        #expect(later.figures == ["told": 1])
    }

    @Test func whoWasToldStaysToldAndIsNotSentToAgain() {
        let judged = judged([nil, .told, nil, .unreachable, .unknown, .told])
        #expect(judged.verdicts == [true, true, false, false, false, true])
        #expect(judged.figures == ["told": 1])
    }
}
