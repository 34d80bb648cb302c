import Log
import Testing

/// A service works on what it has folded: were it to work again before its own last commit came back, it would do the
/// same twice.
@Suite struct OwnWritesTests {
    @Test(arguments: Engine.present)
    func whoIsCaughtUpHasReadItsOwnCommits(engine: Engine) throws {
        let test = try engine.open()
        let topic = try test.topic("own", partitions: 3)
        let writer = try test.writer("w")
        let reader = try test.log.reader()
        try reader.assign(Dictionary(uniqueKeysWithValues: (0..<3).map { (TopicPartition(topic, $0), 0) }))
        var found = 0
        for round in 1...50 {
            try writer.append(numbered(topic, round * 3..<round * 3 + 3))
            try writer.commit(positions: [:], of: nil)
            try eventually("the reader is caught up") {
                found += try reader.poll(maxBytes: 1 << 20, timeout: .milliseconds(100)).count
                return reader.isCaughtUp
            }
            #expect(found == round * 3)
        }
        reader.close()
        writer.close()
    }

    /// Between its commit and the next poll a service that trusted an old answer would work on a fold without its own work.
    @Test(arguments: Engine.present)
    func whoHasCommittedIsBehindUntilItHasReadThat(engine: Engine) throws {
        let test = try engine.open()
        let topic = try test.topic("behind", partitions: 2)
        let other = try test.topic("elsewhere")
        let writer = try test.writer("w")
        let reader = try test.log.reader()
        try reader.assign([TopicPartition(topic, 0): 0, TopicPartition(topic, 1): 0])
        #expect(reader.isCaughtUp)
        for round in 0..<10 {
            try writer.append(numbered(topic, round * 20..<round * 20 + 20))
            // Not before, and not for what came to nothing.
            #expect(reader.isCaughtUp)
            if round % 3 == 1 {
                try writer.abort()
                #expect(reader.isCaughtUp)
                continue
            }
            try writer.commit(positions: [:], of: nil)
            var found = 0
            try eventually("all twenty are read") {
                #expect(reader.isCaughtUp == (found == 20))
                // One record at a time: what is read in part is not read.
                let records = try reader.poll(maxBytes: 1, timeout: .milliseconds(100))
                found += records.count
                return found == 20 && reader.isCaughtUp
            }
        }
        // What is not assigned is not waited for.
        try writer.append(numbered(other, 0..<5))
        try writer.commit(positions: [:], of: nil)
        #expect(reader.isCaughtUp)
        reader.close()
        writer.close()
    }

    /// Others go on writing: to be up to date with them for ever after is nobody's to promise.
    @Test(arguments: Engine.present)
    func whoReachedWhatStoodAtTheStartIsCaughtUpWhateverOthersWrite(engine: Engine) throws {
        let test = try engine.open()
        let source = TopicPartition(try test.topic("others"), 0)
        let writer = try test.again().writer(id: test.own("w"))
        try writer.append(numbered(source.topic, 0..<10))
        try writer.commit(positions: [:], of: nil)
        let reader = try test.log.reader()
        try reader.assign([source: 0])
        var found = 0
        try eventually("the ten of the start are read") {
            if found < 10 { #expect(!reader.isCaughtUp) }
            try writer.append(numbered(source.topic, 0..<1))
            try writer.commit(positions: [:], of: nil)
            found += try reader.poll(maxBytes: 1, timeout: .milliseconds(100)).count
            return reader.isCaughtUp
        }
        let next = try #require(try test.log.extent(of: [source])[source]?.upperBound)
        #expect(reader.positions[source] ?? 0 < next)
        for _ in 0..<3 {
            try writer.append(numbered(source.topic, 0..<1))
            try writer.commit(positions: [:], of: nil)
            #expect(reader.isCaughtUp)
        }
        reader.close()
        writer.close()
    }

    /// It may be a former owner's last work, whose end the coordinator has yet to write.
    @Test(.enabled(if: Engine.present.contains(.kafka), "no Kafka here"))
    func aTransactionUndecidedAtTheStartIsWaitedFor() throws {
        let test = try Engine.kafka.open()
        let topic = try test.topic("undecided")
        let writer = try test.writer("w")
        try writer.append(numbered(topic, 0..<3))
        try eventually("the records stand in the topic") {
            try test.log.extent(of: [TopicPartition(topic, 0)]) == [TopicPartition(topic, 0): 0..<3]
        }
        let reader = try test.again().reader()
        try reader.assign([TopicPartition(topic, 0): 0])
        for _ in 0..<10 {
            #expect(try reader.poll(maxBytes: 1000, timeout: .milliseconds(50)).isEmpty)
            #expect(!reader.isCaughtUp)
        }
        try writer.commit(positions: [:], of: nil)
        var texts: [String] = []
        try eventually("the reader is caught up") {
            texts += try reader.poll(maxBytes: 1000, timeout: .milliseconds(50)).compactMap(\.text)
            return reader.isCaughtUp
        }
        #expect(texts == ["0", "1", "2"])
        reader.close()
        writer.close()
    }
}
