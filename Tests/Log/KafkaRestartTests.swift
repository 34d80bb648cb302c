import Foundation
import Log
import Testing

/// A node of its own, stopped and killed under a running reader, writer and member.
@Suite(.enabled(if: TestBroker.absence == nil, "\(TestBroker.absence ?? "")"))
struct KafkaRestartTests {
    @Test func anOutageShorterThanTheSessionCostsTimeAndNothingElse() throws {
        let broker = try TestBroker()
        // A busy machine may take half a minute to start a node.
        var timeouts = LogTimeouts()
        timeouts.session = .seconds(120)
        let log = try openLog(broker.url, timeouts: timeouts)
        try log.create([TopicSpecification(name: "in", partitions: 2), TopicSpecification(name: "out", partitions: 1)])
        let inputs = [TopicPartition("in", 0), TopicPartition("in", 1)]
        let feeder = try log.writer(id: "feeder")
        try feeder.append(numbered("in", 0..<800))
        try feeder.commit(positions: [:], of: nil)

        // Meanwhile a service copies them, slowly enough to be in the middle of it each time.
        let outages = Thread {
            for outage in [broker.stop, broker.kill] {
                usleep(1_000_000)
                outage()
                usleep(1_500_000)
                try? broker.start()
            }
        }
        let member = try log.member(of: "g", instance: "one", topics: ["in"])
        try eventually("all is owned") { try member.poll() == Set(inputs) }
        let writer = try log.writer(id: "copy")
        let reader = try log.reader()
        try reader.assign(Dictionary(uniqueKeysWithValues: inputs.map { ($0, 0) }))
        outages.start()
        var copied = 0
        try eventually("all is copied", within: .seconds(120)) {
            #expect(try member.poll() == Set(inputs))
            let records = try reader.poll(maxBytes: 100, timeout: .milliseconds(200))
            if records.isEmpty { return copied == 800 && outages.isFinished }
            try writer.append(records.map { Append(topic: "out", key: Array($0.key), value: Array($0.value ?? [])) })
            try writer.commit(positions: reader.positions, of: member)
            copied += records.count
            usleep(5_000)
            return false
        }
        reader.close()

        let check = try log.reader()
        try check.assign([TopicPartition("out", 0): 0])
        var numbers: [Int] = []
        // A node just started may take its time to end what the kill cut off; until then nothing behind it is shown.
        try eventually("the copy is read", within: .seconds(120)) {
            numbers += try check.poll(maxBytes: 1 << 20, timeout: .milliseconds(100)).compactMap { Int($0.text ?? "") }
            return check.isCaughtUp
        }
        #expect(numbers.sorted() == Array(0..<800))
        for writer in [feeder, writer] { writer.close() }
        member.close()
        check.close()
    }
}
