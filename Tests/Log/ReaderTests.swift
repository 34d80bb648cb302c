import Foundation
import Log
import Synchronization
import Testing

@Suite struct ReaderTests {
    @Test(arguments: Engine.present)
    func aTopicIsReplayedWithoutAGroupAsOftenAsWanted(engine: Engine) throws {
        let test = try engine.open()
        let topic = try test.topic("replay", partitions: 4)
        let writer = try test.writer("w")
        try writer.append(numbered(topic, 0..<500))
        try writer.commit(positions: [:], of: nil)
        writer.close()
        let first = try test.replay(topic, partitions: 4)
        let second = try test.replay(topic, partitions: 4)
        #expect(first.count == 500)
        let byPlace = { (record: LogRecord) in "\(record.source)@\(record.offset) \(record.text ?? "")" }
        #expect(first.map(byPlace).sorted() == second.map(byPlace).sorted())
    }

    @Test(arguments: Engine.present)
    func aRecordThatNamesItsPartitionLiesThere(engine: Engine) throws {
        let test = try engine.open()
        let topic = try test.topic("named", partitions: 6)
        let writer = try test.writer("w")
        try writer.append(
            (0..<6).map { (partition: Int32) in
                Append(topic: topic, key: Array("one".utf8), value: Array("\(partition)".utf8), partition: partition)
            })
        try writer.commit(positions: [:], of: nil)
        writer.close()
        let found = try test.replay(topic, partitions: 6)
        #expect(found.map { "\($0.source.partition) \($0.text ?? "")" }.sorted() == (0..<6).map { "\($0) \($0)" })
    }

    @Test(arguments: Engine.present, [-1, 3, 1 << 12] as [Int32])
    func aRecordForAPartitionThatIsNotThereIsFatal(engine: Engine, partition: Int32) throws {
        let test = try engine.open()
        let (topic, next) = (try test.topic("few", partitions: 3), try test.topic("next"))
        let writer = try test.writer("w")
        let error = #expect(throws: LogError.self) {
            try writer.append([Append(topic: topic, key: [1], value: [1], partition: partition)])
            try writer.commit(positions: [:], of: nil)
        }
        #expect(error?.code == .fatal)
        #expect(error?.message.contains(topic) == true)
        writer.close()
        #expect(try test.replay(topic, partitions: 3).isEmpty)
        #expect(try test.replay(next).isEmpty)
    }

    @Test(arguments: Engine.present)
    func anEmptyTopicIsCaughtUpAtOnceAndGivesNothing(engine: Engine) throws {
        let test = try engine.open()
        let topic = try test.topic("empty", partitions: 2)
        #expect(try test.replay(topic, partitions: 2).isEmpty)
        let partitions = [TopicPartition(topic, 0), TopicPartition(topic, 1)]
        #expect(try test.log.extent(of: partitions) == [partitions[0]: 0..<0, partitions[1]: 0..<0])
        let reader = try test.log.reader()
        try reader.assign([:])
        #expect(reader.isCaughtUp)
        #expect(try reader.poll(maxBytes: 1000, timeout: .milliseconds(10)).isEmpty)
        reader.close()
    }

    @Test(arguments: Engine.present)
    func positionsAreWhereTheNextPollGoesOn(engine: Engine) throws {
        let test = try engine.open()
        let source = TopicPartition(try test.topic("positions"), 0)
        let writer = try test.writer("w")
        for start in [0, 10, 20] {
            try writer.append(numbered(source.topic, start..<start + 10))
            try writer.commit(positions: [:], of: nil)
        }
        let reader = try test.log.reader()
        try reader.assign([source: 0])
        #expect(reader.positions == [source: 0])
        #expect(!reader.isCaughtUp)
        var texts: [String] = []
        try eventually("12 records are read") {
            texts += try reader.poll(maxBytes: 20, timeout: .milliseconds(100)).compactMap(\.text)
            return texts.count >= 12
        }
        let position = try #require(reader.positions[source])
        let other = try test.again().reader()
        try other.assign([source: position])
        try eventually("the rest is read") {
            texts += try other.poll(maxBytes: 1 << 20, timeout: .milliseconds(100)).compactMap(\.text)
            return other.isCaughtUp
        }
        #expect(texts == (0..<30).map { "\($0)" })
        let extent = try test.log.extent(of: [source])
        #expect(other.positions[source] == extent[source]?.upperBound)
        for reader in [reader, other] { reader.close() }
        writer.close()
    }

    @Test(arguments: Engine.present)
    func aPositionOutsideTheLogIsFatalAndNeverAJump(engine: Engine) throws {
        let test = try engine.open()
        let source = TopicPartition(try test.topic("outside"), 0)
        let writer = try test.writer("w")
        try writer.append(numbered(source.topic, 0..<10))
        try writer.commit(positions: [:], of: nil)
        let reader = try test.log.reader()
        let error = #expect(throws: LogError.self) {
            try reader.assign([source: 1000])
            try eventually("the position is refused", within: .seconds(10)) {
                let records = try reader.poll(maxBytes: 1000, timeout: .milliseconds(100))
                #expect(records.isEmpty)
                return false
            }
        }
        #expect(error?.code == .fatal)
        reader.close()
        writer.close()
    }

    @Test(arguments: Engine.present)
    func aMissingTopicOrPartitionIsFatal(engine: Engine) throws {
        let test = try engine.open()
        let topic = try test.topic("there")
        for missing in [TopicPartition(test.own("not-there"), 0), TopicPartition(topic, 1)] {
            let error = #expect(throws: LogError.self) { try test.log.extent(of: [missing]) }
            #expect(error?.code == .fatal)
        }
    }

    @Test(arguments: Engine.present)
    func topicsAreCreatedOnceAndKeepTheirPartitions(engine: Engine) throws {
        let test = try engine.open()
        let topic = try test.topic("topics", partitions: 3)
        let same = TopicSpecification(name: topic, partitions: 3)
        try test.again().create([same, TopicSpecification(name: test.own("more"), partitions: 2)])
        #expect(try test.log.topics()[topic] == 3)
        #expect(try test.log.topics()[test.own("more")] == 2)
        let error = #expect(throws: LogError.self) {
            try test.log.create([TopicSpecification(name: topic, partitions: 4)])
        }
        #expect(error?.code == .fatal)
    }

    @Test(arguments: Engine.present)
    func aBlockedPollEndsWhenWoken(engine: Engine) throws {
        let test = try engine.open()
        let source = TopicPartition(try test.topic("wake"), 0)
        let reader = try test.log.reader()
        try reader.assign([source: 0])
        for delay in [0, 100_000] as [UInt32] {
            let wake = reader.wake
            Thread.detachNewThread {
                usleep(delay)
                wake()
            }
            let start = ContinuousClock.now
            var polled: [LogRecord] = []
            // A poll that begins before the wake ends by it, and one that begins after it too.
            polled = try reader.poll(maxBytes: 1000, timeout: .seconds(20))
            #expect(polled.isEmpty)
            #expect(ContinuousClock.now - start < .seconds(2))
        }
        let start = ContinuousClock.now
        #expect(try reader.poll(maxBytes: 1000, timeout: .milliseconds(300)).isEmpty)
        #expect(ContinuousClock.now - start >= .milliseconds(290))
        reader.close()
    }

    @Test(arguments: Engine.present)
    func aWaitingReaderGetsWhatAnotherProcessCommits(engine: Engine) throws {
        let test = try engine.open()
        let source = TopicPartition(try test.topic("signal"), 0)
        let reader = try test.log.reader()
        try reader.assign([source: 0])
        let child = try test.child("append", test.own("w"), source.topic, "1", "10")
        let start = ContinuousClock.now
        let records = try reader.poll(maxBytes: 1, timeout: .seconds(30))
        #expect(!records.isEmpty)
        #expect(ContinuousClock.now - start < .seconds(20))
        child.kill()
        reader.close()
    }
}
