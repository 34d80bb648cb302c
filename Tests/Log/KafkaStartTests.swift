import Foundation
import Testing

@testable import Log

/// What an operator reads when the log cannot be used.
@Suite(.enabled(if: TestBroker.absence == nil, "\(TestBroker.absence ?? "")"))
struct KafkaStartTests {
    private var hasty: LogTimeouts {
        var timeouts = LogTimeouts()
        timeouts.start = .seconds(2)
        return timeouts
    }

    @Test func aPortWhereNobodyListensIsNamed() throws {
        let start = ContinuousClock.now
        let error = #expect(throws: LogError.self) { try KafkaLog("kafka://127.0.0.1:9", timeouts: hasty) }
        #expect(error?.code == .fatal)
        #expect(error?.message.contains("127.0.0.1:9") == true)
        #expect(error?.message.contains("nothing listens there") == true)
        #expect(ContinuousClock.now - start < .seconds(10))
    }

    @Test func aHostThatDoesNotExistIsNamed() throws {
        let error = #expect(throws: LogError.self) { try KafkaLog("kafka://no-such-host.invalid:9", timeouts: hasty) }
        #expect(error?.message.contains("host name is unknown") == true, "\(error?.message ?? "")")
    }

    @Test func tlsOnAPlainPortIsAnotherProtocol() throws {
        let broker = try #require(TestBroker.shared)
        let error = #expect(throws: LogError.self) {
            try KafkaLog(broker.url + "?security.protocol=ssl", timeouts: hasty)
        }
        #expect(error?.message.contains("another protocol") == true, "\(error?.message ?? "")")
    }

    @Test func aFileOfTrustThatIsMissingIsNamed() throws {
        let error = #expect(throws: LogError.self) {
            try KafkaLog("kafka://127.0.0.1:9?security.protocol=ssl&ssl.ca.location=/no/such/ca.crt", timeouts: hasty)
        }
        #expect(error?.message.contains("ssl.ca.location") == true, "\(error?.message ?? "")")
    }

    @Test func aMissingTopicSaysWhatCreatesIt() throws {
        let log = try KafkaLog(try #require(TestBroker.shared).url)
        let member = #expect(throws: LogError.self) { try log.member(of: "g", instance: "i", topics: ["absent"]) }
        let reader = try log.reader()
        let read = #expect(throws: LogError.self) { try reader.assign([TopicPartition("absent", 0): 0]) }
        let writer = try log.writer(id: "missing-topic")
        let written = #expect(throws: LogError.self) { try writer.append(numbered("absent", 0..<1)) }
        for error in [member, read, written] {
            #expect(error?.code == .fatal)
            #expect(error?.message.contains("no topic absent") == true)
            #expect(error?.message.contains("vigie topics create") == true)
        }
        reader.close()
        writer.close()
    }

    @Test func anotherNumberOfPartitionsIsSaid() throws {
        let log = try KafkaLog(try #require(TestBroker.shared).url)
        try log.create([TopicSpecification(name: "start-six", partitions: 6)])
        let error = #expect(throws: LogError.self) {
            try log.create([TopicSpecification(name: "start-six", partitions: 3)])
        }
        #expect(error?.code == .fatal)
        #expect(error?.message.contains("start-six has 6 partitions") == true)
    }
}
