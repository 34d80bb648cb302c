import Foundation
import Log
import Testing

@Suite struct WakeTests {
    /// Half of the waits within 20 ms of the commit, machine load included; the other half may meet a busy machine.
    @Test func aReaderIsWokenWithin20MillisecondsOfACommitInAnotherProcess() throws {
        let test = try Engine.sqlite.open()
        let source = TopicPartition(try test.topic("wake"), 0)
        let child = try test.child("append-slowly", test.own("w"), source.topic, "30")
        let reader = try test.log.reader()
        try reader.assign([source: 0])
        var delays: [Int64] = []
        while delays.count < 21 {
            let records = try reader.poll(maxBytes: 1 << 20, timeout: .seconds(30))
            let now = wallMicroseconds()
            // A record's text is when it was appended, just before its commit.
            if let appended = Int64(records.last?.text ?? "") { delays.append(now - appended) }
        }
        child.kill()
        let median = delays.sorted()[delays.count / 2]
        #expect(median < 20_000, "µs from before the commit to the record: \(delays.sorted())")
        reader.close()
    }

    /// A reader and a member that wait use about half a hundredth of a core, in a debug build.
    @Test func waitingCostsNoCore() throws {
        let test = try Engine.sqlite.open()
        let topic = try test.topic("idle", partitions: 6)
        let child = try test.child("idle", test.own("g"), topic, "2000")
        let line = try #require(try child.line())
        let used = try #require(Int(line.split(separator: " ").last ?? ""))
        #expect(used < 60_000, "µs of processor in 2 s")
        child.kill()
    }

    private func wallMicroseconds() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
    }
}
