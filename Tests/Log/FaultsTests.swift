import Testing

@testable import Log

/// What an operator asks of a log from outside of its groups.
@Suite struct FaultsTests {
    @Test(arguments: Engine.present)
    func aGroupsPositionsAreToldToWhoIsNoMember(engine: Engine) throws {
        let test = try engine.open()
        let topic = try test.topic("in", partitions: 2)
        let (first, second) = (TopicPartition(topic, 0), TopicPartition(topic, 1))
        #expect(try test.log.committed(by: test.own("g"), [first, second]) == [:])
        let member = try test.member("g", "one", [topic])
        try eventually("the partitions are owned") { try member.poll().count == 2 }
        let writer = try test.writer("w")
        try writer.append(numbered(topic, 0..<10))
        try writer.commit(positions: [second: 4], of: member)
        // On Kafka a transaction shows a moment after its commit.
        let other = try test.again()
        try eventually("the position shows") {
            try other.committed(by: test.own("g"), [first, second]) == [second: 4]
        }
        #expect(try test.log.committed(by: test.own("other"), [first, second]) == [:])
        member.close()
        writer.close()
    }

    @Test(arguments: Engine.present)
    func aTopicAsItIsMadeHasNoFaultsAndIsLeftAsItWas(engine: Engine) throws {
        let test = try engine.open()
        let made = TopicSpecification(name: try test.topic("made", partitions: 2), partitions: 2)
        #expect(try test.log.faults(of: made, writing: true) == [])
        #expect(try test.replay(made.name, partitions: 2).isEmpty)
        let writer = try test.writer("w")
        try writer.append(numbered(made.name, 0..<10))
        try writer.commit(positions: [:], of: nil)
        #expect(try test.log.faults(of: made, writing: true) == [])
        #expect(try test.replay(made.name, partitions: 2).count == 10)
        writer.close()
    }

    @Test(.enabled(if: TestBroker.absence == nil, "\(TestBroker.absence ?? "")"))
    func aSettingThatWouldLoseRecordsIsNamed() throws {
        let test = try Engine.kafka.open()
        let topic = try test.topic("squeezed")
        try #require(TestBroker.shared).run(
            "kafka.admin.ConfigCommand", "--alter", "--entity-type", "topics", "--entity-name", topic, "--add-config",
            "cleanup.policy=compact")
        let faults = try test.log.faults(of: TopicSpecification(name: topic, partitions: 1), writing: false)
        #expect(faults.count == 1)
        #expect(faults.first?.hasPrefix("cleanup.policy is compact where delete is needed") == true, "\(faults)")
    }

    @Test func eachSettingIsJudged() {
        let made = KafkaTopicSettings.made.map { "\($0.name)=\($0.value)\n" }.joined()
        #expect(KafkaTopicSettings(made + "unclean.leader.election.enable=false\n").faults == [])
        let bad = """
            cleanup.policy=compact,delete
            retention.ms=604800000
            retention.bytes=1000
            max.message.bytes=1000
            unclean.leader.election.enable=true
            compression.type=producer

            """
        #expect(KafkaTopicSettings(bad).faults.count == 5)
        #expect(KafkaTopicSettings("").faults == [])
    }
}
