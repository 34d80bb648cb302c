import Foundation
import Log
import Testing

@Suite struct GroupTests {
    @Test(arguments: Engine.present)
    func membersShareThePartitionsAndEqualNumbersStayTogether(engine: Engine) throws {
        let test = try engine.open()
        let topics = [try test.topic("a", partitions: 5), try test.topic("b", partitions: 5)]
        let first = try test.member("g", "one", topics)
        try eventually("the first owns all") { try first.poll() == all(topics, 0..<5) }
        let second = try test.member("g", "two", topics)
        try eventually("both share by range") {
            let (one, two) = (try first.poll(), try second.poll())
            return one == all(topics, 0..<3) && two == all(topics, 3..<5)
        }
        first.close()
        second.close()
    }

    @Test(arguments: Engine.present)
    func aLoneTopicGoesToTheFirstName(engine: Engine) throws {
        let test = try engine.open()
        let topic = try test.topic("lone")
        let second = try test.member("g", "two", [topic])
        try eventually("the second, alone, owns it") { try second.poll() == all([topic], 0..<1) }
        let first = try test.member("g", "one", [topic])
        try eventually("the first owns it") {
            try second.poll().isEmpty && first.poll() == all([topic], 0..<1)
        }
        first.close()
        second.close()
    }

    @Test(arguments: Engine.present)
    func othersTakeOverFromAKilledMember(engine: Engine) throws {
        let test = try engine.open()
        let topic = try test.topic("killed", partitions: 4)
        let survivor = try test.member("g", "b", [topic])
        let child = try test.child("member", test.own("g"), "a", topic)
        try eventually("both share") { try survivor.poll() == all([topic], 2..<4) }
        try child.expect("owns \(topic)[0] \(topic)[1]")
        child.kill()
        let start = ContinuousClock.now
        try eventually("the survivor owns all", within: test.session * 4) {
            try survivor.poll() == all([topic], 0..<4)
        }
        #expect(ContinuousClock.now - start > test.session / 3)
        survivor.close()
    }

    @Test(arguments: Engine.present, [false, true])
    func aMemberThatReturnsSoonFindsItsPlaceAndMovesNothing(engine: Engine, killed: Bool) throws {
        let test = try engine.open()
        let topic = try test.topic("returns", partitions: 4)
        let stable = try test.member("g", "b", [topic])
        let first = try test.child("member", test.own("g"), "a", topic)
        try eventually("both share") { try stable.poll() == all([topic], 2..<4) }
        try first.expect("owns \(topic)[0] \(topic)[1]")
        let source = TopicPartition(topic, 3)
        let writer = try test.writer("w")
        try writer.append(numbered(topic, 0..<100))
        try writer.commit(positions: [source: 1], of: stable)
        if killed { first.kill() } else { #expect(first.leave() == 0) }
        let second = try test.child("member", test.own("g"), "a", topic)
        let line = try #require(try nextOwning(second))
        #expect(line == "owns \(topic)[0] \(topic)[1]")
        // No new generation: what the other held before still holds at its commit.
        try writer.append(numbered(topic, 100..<101))
        try writer.commit(positions: [source: 2], of: stable)
        #expect(try stable.poll() == all([topic], 2..<4))
        second.kill()
        stable.close()
        writer.close()
    }

    @Test(arguments: Engine.present)
    func aProcessAsleepTooLongLosesItsPlaceAndSitsDownAgain(engine: Engine) throws {
        let test = try engine.open()
        let topic = try test.topic("asleep", partitions: 2)
        let stable = try test.member("g", "b", [topic])
        let child = try test.child("member", test.own("g"), "a", topic)
        try eventually("they share") { try stable.poll() == all([topic], 1..<2) }
        try child.expect("owns \(topic)[0]")
        child.signal(SIGSTOP)
        try eventually("the other owns all") { try stable.poll() == all([topic], 0..<2) }
        child.signal(SIGCONT)
        try eventually("they share again") { try stable.poll() == all([topic], 1..<2) }
        child.kill()
        stable.close()
    }

    @Test(arguments: Engine.present)
    func aLongComputationKeepsThePlace(engine: Engine) throws {
        let test = try engine.open()
        let topic = try test.topic("long", partitions: 2)
        let (a, b) = (try test.member("g", "a", [topic]), try test.member("g", "b", [topic]))
        try eventually("both share") {
            try a.poll() == all([topic], 0..<1) && b.poll() == all([topic], 1..<2)
        }
        let deadline = ContinuousClock.now + test.session * 2
        while ContinuousClock.now < deadline {
            #expect(try b.poll() == all([topic], 1..<2))
            usleep(20_000)
        }
        #expect(try a.poll() == all([topic], 0..<1))
        a.close()
        b.close()
    }

    @Test(arguments: Engine.present)
    func aMemberWhosePartitionsMovedIsRefusedUntilItLooksAgain(engine: Engine) throws {
        let test = try engine.open()
        let topic = try test.topic("moved", partitions: 2)
        let output = try test.topic("output")
        let writer = try test.writer("w")
        try writer.append(numbered(topic, 0..<20))
        try writer.commit(positions: [:], of: nil)
        let old = try test.member("g", "b", [topic])
        let (first, second) = (TopicPartition(topic, 0), TopicPartition(topic, 1))
        try eventually("it owns both") { try old.poll() == [first, second] }
        let new = try test.child("member", test.own("g"), "a", topic)
        // The newcomer's place holds once the old one could know of it, on Kafka only once it has.
        if engine == .kafka {
            try eventually("it owns one") { try old.poll() == [second] }
        } else {
            try new.expect("owns \(first)")
        }
        try writer.append(numbered(output, 0..<1))
        let error = #expect(throws: LogError.self) { try writer.commit(positions: [first: 1], of: old) }
        #expect(error?.code == .abortable)
        try writer.abort()
        try eventually("it owns one") { try old.poll() == [second] }
        #expect(try old.committed([first, second]) == [:])
        try writer.append(numbered(output, 1..<2))
        try writer.commit(positions: [second: 1], of: old)
        #expect(try old.committed([first, second]) == [second: 1])
        #expect(try test.replay(output).compactMap(\.text) == ["1"])
        new.kill()
        old.close()
        writer.close()
    }

    @Test(arguments: Engine.present)
    func aSecondProcessOfTheSameNameFencesTheFirst(engine: Engine) throws {
        let test = try engine.open()
        let topic = try test.topic("same-name")
        let old = try test.member("g", "a", [topic])
        try eventually("it owns the partition") { try !old.poll().isEmpty }
        let new = try test.child("member", test.own("g"), "a", topic)
        try new.expect("owns \(topic)[0]")
        let error = #expect(throws: LogError.self) {
            try eventually("it is fenced") {
                _ = try old.poll()
                return false
            }
        }
        #expect(error?.code == .fatal)
        new.kill()
        old.close()
    }

    @Test(arguments: Engine.present)
    func twoGroupsKnowNothingOfEachOther(engine: Engine) throws {
        let test = try engine.open()
        let topic = try test.topic("two-groups", partitions: 2)
        let writer = try test.writer("w")
        try writer.append(numbered(topic, 0..<20))
        try writer.commit(positions: [:], of: nil)
        let (g, h) = (try test.member("g", "x", [topic]), try test.member("h", "x", [topic]))
        let source = TopicPartition(topic, 0)
        try eventually("each owns all") {
            try g.poll() == all([topic], 0..<2) && h.poll() == all([topic], 0..<2)
        }
        try writer.commit(positions: [source: 4], of: g)
        #expect(try g.committed([source]) == [source: 4])
        #expect(try h.committed([source]) == [:])
        try writer.commit(positions: [source: 2], of: h)
        #expect(try g.committed([source]) == [source: 4])
        #expect(try h.committed([source]) == [source: 2])
        g.close()
        h.close()
        writer.close()
    }

    /// The loop every service runs, stopped and started again: each record is worked once.
    @Test(arguments: Engine.present)
    func workGoesOnWhereItWasAfterARestart(engine: Engine) throws {
        let test = try engine.open()
        let (input, output) = (try test.topic("in"), try test.topic("out"))
        let source = TopicPartition(input, 0)
        let feeder = try test.writer("feeder")
        try feeder.append(numbered(input, 0..<30))
        try feeder.commit(positions: [:], of: nil)
        for _ in 0..<3 {
            let log = try test.again()
            let writer = try log.writer(id: test.own("worker"))
            let member = try log.member(of: test.own("g"), instance: "worker", topics: [input])
            try eventually("the partition is owned") { try member.poll() == [source] }
            let reader = try log.reader()
            try reader.assign([source: try member.committed([source])[source] ?? 0])
            var worked = 0
            try eventually("ten are worked") {
                for record in try reader.poll(maxBytes: 1, timeout: .milliseconds(100)).prefix(10 - worked) {
                    try writer.append([Append(topic: output, key: [], value: Array(record.value ?? []))])
                    try writer.commit(positions: [source: record.offset + 1], of: member)
                    worked += 1
                }
                return worked == 10
            }
            // Left uncommitted, as a stop in the middle would.
            try writer.append(numbered(output, 999..<1000))
            reader.close()
            member.close()
            writer.close()
        }
        #expect(try test.replay(output).compactMap(\.text) == (0..<30).map { "\($0)" })
    }

    private func all(_ topics: [String], _ partitions: Range<Int32>) -> Set<TopicPartition> {
        Set(topics.flatMap { topic in partitions.map { TopicPartition(topic, $0) } })
    }

    /// The first line that says of some partition that it is owned.
    private func nextOwning(_ child: Child) throws -> String? {
        while let line = try child.line() {
            if line != "owns" { return line }
        }
        return nil
    }
}
