import Testing

@testable import Log

@Suite(.enabled(if: TestBroker.absence == nil, "\(TestBroker.absence ?? "")"))
struct KafkaFencingTests {
    /// Nothing goes through a fenced handle again, not even an abort, and each call says why.
    @Test func aTwinEndsTheOlderWriterForGood() throws {
        let test = try Engine.kafka.open()
        let topic = try test.topic("twin")
        let older = try test.writer("w")
        try older.append(numbered(topic, 0..<1))
        let newer = try test.writer("w")
        let first = #expect(throws: LogError.self) { try older.commit(positions: [:], of: nil) }
        #expect(first?.message.contains("a newer writer has this id") == true, "\(first?.message ?? "")")
        let abort = #expect(throws: LogError.self) { try older.abort() }
        let append = #expect(throws: LogError.self) { try older.append(numbered(topic, 1..<2)) }
        let commit = #expect(throws: LogError.self) { try older.commit(positions: [:], of: nil) }
        for error in [abort, append, commit] { #expect(error == first) }
        older.close()
        try newer.append(numbered(topic, 2..<3))
        try newer.commit(positions: [:], of: nil)
        newer.close()
        #expect(try test.replay(topic).compactMap(\.text) == ["2"])
    }

    /// Kafka itself refuses the older of two members of one name, before that member has heard of the other.
    @Test func aTwinMemberIsRefusedByTheBroker() throws {
        let test = try Engine.kafka.open()
        let topic = try test.topic("twin-member")
        let source = TopicPartition(topic, 0)
        let writer = try test.writer("w")
        try writer.append(numbered(topic, 0..<3))
        try writer.commit(positions: [:], of: nil)
        let older = try test.member("g", "one", [topic])
        try eventually("it owns the partition") { try older.poll() == [source] }
        let newer = try test.member("g", "one", [topic])
        try eventually("the twin owns it") { try newer.poll() == [source] }
        let error = #expect(throws: LogError.self) { try writer.commit(positions: [source: 2], of: older) }
        #expect(error?.code != .retriable, "\(error?.message ?? "")")
        #expect(try newer.committed([source]) == [:])
        for member in [older, newer] { member.close() }
        writer.close()
    }
}
