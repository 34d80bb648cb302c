import Log
import Testing

/// What the log refuses to a member of a group, and what it does not ask about.
@Suite struct UnownedCommitTests {
    @Test(arguments: Engine.present)
    func whoOwnsNothingMayWriteButMoveNoPosition(engine: Engine) throws {
        let test = try engine.open()
        let (topic, output) = (try test.topic("in"), try test.topic("out"))
        let source = TopicPartition(topic, 0)
        let writer = try test.writer("w")
        try writer.append(numbered(topic, 0..<5))
        try writer.commit(positions: [:], of: nil)
        let owner = try test.member("g", "a", [topic])
        try eventually("the first owns it") { try owner.poll() == [source] }
        let idle = try test.member("g", "b", [topic])
        try eventually("the second has its place, and owns nothing") {
            let (one, two) = (try owner.poll(), try idle.poll())
            return try one == [source] && two.isEmpty && idle.committed([source]).isEmpty
        }
        try writer.append(numbered(output, 0..<1))
        try writer.commit(positions: [:], of: idle)
        #expect(try test.replay(output).compactMap(\.text) == ["0"])

        try writer.append(numbered(output, 1..<2))
        let error = #expect(throws: LogError.self) { try writer.commit(positions: [source: 3], of: idle) }
        #expect(error?.code == .abortable)
        try writer.abort()
        #expect(try owner.committed([source]) == [:])
        #expect(try test.replay(output).compactMap(\.text) == ["0"])

        // The same writer goes on for who owns it.
        try writer.append(numbered(output, 2..<3))
        try writer.commit(positions: [source: 3], of: owner)
        #expect(try owner.committed([source]) == [source: 3])
        #expect(try test.replay(output).compactMap(\.text) == ["0", "2"])
        for member in [owner, idle] { member.close() }
        writer.close()
    }

    /// Neither engine asks: a service that owns nothing must not work (`ServiceLoop`).
    @Test(arguments: Engine.present)
    func withoutPositionsAStaleMembershipIsNotRefused(engine: Engine) throws {
        let test = try engine.open()
        let (topic, output) = (try test.topic("in", partitions: 2), try test.topic("out"))
        let writer = try test.writer("w")
        let old = try test.member("g", "b", [topic])
        try eventually("it owns both") { try old.poll().count == 2 }
        let new = try test.child("member", test.own("g"), "a", topic)
        if engine == .kafka {
            try eventually("it owns one") { try old.poll().count == 1 }
        } else {
            try new.expect("owns \(TopicPartition(topic, 0))")
        }
        try writer.append(numbered(output, 0..<1))
        try writer.commit(positions: [:], of: old)
        #expect(try test.replay(output).compactMap(\.text) == ["0"])
        new.kill()
        old.close()
        writer.close()
    }
}
