import Model
import Testing

@testable import Ingest

@Suite struct RawClockTests {
    private let file = FileID(CaseID("demo")!, 1)
    private let start = Timestamp("2021-03-01T00:00:00Z")!

    private func clock(keepDays: UInt32?) -> RawClock {
        var clock = RawClock()
        clock.opened(file.caseID, keepDays: keepDays)
        clock.added(file, bytes: 7, sha256: "ab")
        return clock
    }

    @Test func aFileGoesSoLongAfterItWasRead() throws {
        var clock = clock(keepDays: 30)
        #expect(clock.next { _ in true }?.file == nil, "not yet read")
        clock.done(file, at: start)
        clock.done(file, at: start + .seconds(5))
        let next = try #require(clock.next { _ in true })
        #expect(next.at == Timestamp("2021-03-31T00:00:00Z"))
        #expect(next.certificate == FileErased(file, .clock, bytes: 7, sha256: "ab"))
        #expect(clock.next { _ in false }?.file == nil, "another instance's")
        clock.erased(file)
        clock.added(file, bytes: 7, sha256: "ab")
        #expect(clock.next { _ in true }?.file == nil, "replayed, it stays erased")
    }

    @Test func aCaseThatNamesNoDaysKeepsThemUntilItIsClosed() throws {
        var clock = clock(keepDays: nil)
        clock.done(file, at: start)
        #expect(clock.next { _ in true }?.file == nil)
        clock.closed(file.caseID)
        let next = try #require(clock.next { _ in true })
        #expect(next.certificate.reason == .caseClosed)
        #expect(next.at <= start)
    }

    @Test func whatCannotBeErasedIsTriedAgain() throws {
        var clock = clock(keepDays: 0)
        clock.done(file, at: start)
        clock.postpone(file, until: start + .seconds(600))
        #expect(try #require(clock.next { _ in true }).at == start + .seconds(600))
    }
}
