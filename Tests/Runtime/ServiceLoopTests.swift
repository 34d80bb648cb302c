import Log
import Model
import Runtime
import RuntimeChild
import Synchronization
import Testing

@Test func everyRecordIsAnsweredOnceOverRestarts() throws {
    let installation = try Installation()
    for round in 0..<3 {
        try installation.publish(round * 20..<round * 20 + 20)
        let loop = RunningLoop(try installation.context(try installation.open()))
        // Stopped in the middle, but for the last time.
        let enough = round == 2 ? 60 : round * 20 + 7
        #expect(try loop.reaches { _ in try installation.answers().count >= enough })
        try loop.stopAndEnd()
        #expect(loop.status.current.state == .stopped)
    }
    let answers = try installation.answers()
    #expect(answers.count == 60)
    #expect(Set(answers).count == 60)
}

@Test func workIsAskedForOnlyOnceTheReplayIsOver() throws {
    let installation = try Installation()
    try installation.publish(0..<5000)
    let least = Counter(.max)
    let loop = RunningLoop(try installation.context(try installation.open())) { count in
        least.value.withLock { $0 = min($0, count) }
    }
    #expect(loop.reaches { $0.state == .ready && $0.committed > 0 })
    try loop.stopAndEnd()
    #expect(least.value.withLock { $0 } == 5000)
}

@Test func aCommitRefusedBecauseMembersCameIsDoneAnewFromTheLog() throws {
    let installation = try Installation(session: .seconds(1))
    try installation.publish(0..<10)
    let log = try installation.open(session: .seconds(1))
    let works = Counter(0)
    let loop = RunningLoop(try installation.context(log)) { _ in
        let isFirst = works.value.withLock { count in
            count += 1
            return count == 1
        }
        guard isFirst else { return }
        // Between the poll of the membership and the commit, another one joins, and is gone at once.
        let member = try log.member(of: Tally.name, instance: "2", topics: [Topic.file.rawValue])
        _ = try member.poll()
        member.close()
    }
    #expect(try loop.reaches { _ in try installation.answers().count == 10 })
    try loop.stopAndEnd()
    #expect(loop.status.current.rebuilds == 1)
    #expect(loop.status.current.aborted == 1)
    #expect(Set(try installation.answers()).count == 10)
}

@Test func whatWasReadIsCommittedThoughNothingFollowedFromIt() throws {
    let installation = try Installation()
    try installation.publish(0..<9)
    let log = try installation.open()
    let loop = RunningLoop(try installation.context(log))
    let partitions = (0..<3).map { TopicPartition(Topic.file.rawValue, $0) }
    func isAtTheEnd() throws -> Bool {
        try log.committed(by: Tally.name, partitions) == log.extent(of: partitions).mapValues(\.upperBound)
    }
    #expect(try loop.reaches { _ in try installation.answers().count == 9 && isAtTheEnd() })
    // Known already: nothing is answered.
    try installation.publish(0..<9)
    #expect(try !isAtTheEnd())
    #expect(try loop.reaches { _ in try isAtTheEnd() })
    #expect(try installation.answers().count == 9)
    try loop.stopAndEnd()
}

@Test func twoInstancesShareTheWorkAndDoubleNothing() throws {
    let installation = try Installation()
    let one = RunningLoop(try installation.context(try installation.open(), instance: "1"))
    let two = RunningLoop(try installation.context(try installation.open(), instance: "2"))
    #expect(one.reaches { $0.owned > 0 && $0.owned < 3 && $0.state == .ready })
    #expect(two.reaches { $0.owned > 0 && $0.owned < 3 && $0.state == .ready })
    try installation.publish(0..<60)
    #expect(try one.reaches { _ in try installation.answers().count >= 60 })
    try one.stopAndEnd()
    try two.stopAndEnd()
    #expect(Set(try installation.answers()).count == 60)
    #expect(try installation.answers().count == 60)
    #expect(one.status.current.committed > 0 && two.status.current.committed > 0)
}

@Test func aThirdInstanceWithNothingToOwnStandsBy() throws {
    let installation = try Installation()
    try installation.publish(0..<10)
    let works = (1...4).map { _ in Counter(0) }
    let loops = try (1...4).map { number in
        RunningLoop(try installation.context(try installation.open(), instance: "\(number)")) { _ in
            works[number - 1].value.withLock { $0 += 1 }
        }
    }
    let deadline = ContinuousClock.now + .seconds(20)
    while loops.filter({ $0.status.current.state == .standby }).count != 1 {
        guard ContinuousClock.now < deadline else {
            Issue.record("of four instances on three partitions one stands by")
            break
        }
    }
    // It works on nothing: what it wrote, no log would refuse.
    if let idle = loops.firstIndex(where: { $0.status.current.state == .standby }) {
        let before = works[idle].value.withLock { $0 }
        try installation.publish(10..<20)
        #expect(try loops[idle].reaches { _ in try installation.answers().count == 20 })
        #expect(works[idle].value.withLock { $0 } == before)
    }
    for loop in loops { try loop.stopAndEnd() }
}

@Test func aTakenOverInstanceEndsWithAnError() throws {
    let installation = try Installation()
    try installation.publish(0..<1)
    let log = try installation.open()
    let loop = RunningLoop(try installation.context(log)) { _ in _ = try log.writer(id: "tally-1") }
    #expect(throws: LogError.self) { try loop.end() }
    #expect(try installation.answers().isEmpty)
}

@Test func anIdleLoopStopsAtOnce() throws {
    let installation = try Installation()
    let loop = RunningLoop(try installation.context(try installation.open()))
    #expect(loop.reaches { $0.state == .ready })
    let start = ContinuousClock.now
    try loop.stopAndEnd()
    #expect(ContinuousClock.now - start < .seconds(2))
}

@Test(arguments: [FaultyLog.Call.append, .commit]) func whatMayBeRetriedIsAndNothingIsLost(call: FaultyLog.Call) throws
{
    let installation = try Installation()
    try installation.publish(0..<10)
    let log = FaultyLog(try installation.open(), fails: call, .retriable, times: 2)
    let loop = RunningLoop(try installation.context(log))
    #expect(try loop.reaches { _ in try installation.answers().count >= 10 })
    try loop.stopAndEnd()
    #expect(try installation.answers().sorted() == (0..<10).map(String.init))
    // A commit is tried again as it is; an append may have got half-way, and is given up with its transaction.
    #expect(loop.status.current.rebuilds == (call == .append ? 2 : 0))
}

@Test func aLogThatRefusesForeverEndsTheLoop() throws {
    let installation = try Installation()
    try installation.publish(0..<1)
    let log = FaultyLog(try installation.open(), fails: .commit, .abortable, times: .max)
    let loop = RunningLoop(try installation.context(log))
    #expect(throws: LogError(.abortable, "as the test told")) { try loop.end() }
    #expect(loop.status.current.rebuilds == 10)
}

private final class Counter: Sendable {
    let value: Mutex<Int>
    init(_ value: Int) { self.value = Mutex(value) }
}
