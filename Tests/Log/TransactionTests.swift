import Log
import Testing

@Suite struct TransactionTests {
    @Test(arguments: Engine.present)
    func eventsAndPositionsAreCommittedTogether(engine: Engine) throws {
        let test = try engine.open()
        let (input, output) = (try test.topic("in"), try test.topic("out"))
        let source = TopicPartition(input, 0)
        let writer = try test.writer("w")
        try writer.append(numbered(input, 0..<10))
        try writer.commit(positions: [:], of: nil)
        let member = try test.member("g", "one", [input])
        try eventually("the partition is owned") { try member.poll() == [source] }
        #expect(try member.committed([source]) == [:])

        try writer.append(numbered(output, 0..<3))
        #expect(try test.replay(output).isEmpty)
        #expect(try member.committed([source]) == [:])
        try writer.commit(positions: [source: 3], of: member)
        #expect(try test.replay(output).compactMap(\.text) == ["0", "1", "2"])
        #expect(try member.committed([source]) == [source: 3])

        try writer.append(numbered(output, 3..<5))
        try writer.abort()
        #expect(try member.committed([source]) == [source: 3])
        try writer.append(numbered(output, 5..<6))
        try writer.commit(positions: [source: 5], of: member)
        #expect(try test.replay(output).compactMap(\.text) == ["0", "1", "2", "5"])
        #expect(try member.committed([source]) == [source: 5])
        member.close()
        writer.close()
    }

    @Test(arguments: Engine.present)
    func positionsAloneAreCommittedToo(engine: Engine) throws {
        let test = try engine.open()
        let source = TopicPartition(try test.topic("in"), 0)
        let writer = try test.writer("w")
        try writer.append(numbered(source.topic, 0..<10))
        try writer.commit(positions: [:], of: nil)
        let member = try test.member("g", "one", [source.topic])
        try eventually("the partition is owned") { try member.poll() == [source] }
        try writer.commit(positions: [source: 7], of: member)
        #expect(try member.committed([source]) == [source: 7])
        member.close()
        writer.close()
    }

    @Test(arguments: Engine.present)
    func aPositionNeverMovesBack(engine: Engine) throws {
        let test = try engine.open()
        let source = TopicPartition(try test.topic("in"), 0)
        let writer = try test.writer("w")
        try writer.append(numbered(source.topic, 0..<10))
        try writer.commit(positions: [:], of: nil)
        let member = try test.member("g", "one", [source.topic])
        try eventually("the partition is owned") { try member.poll() == [source] }
        try writer.commit(positions: [source: 7], of: member)
        let error = #expect(throws: LogError.self) { try writer.commit(positions: [source: 6], of: member) }
        #expect(error?.code == .fatal)
        #expect(try member.committed([source]) == [source: 7])
        member.close()
        writer.close()
    }

    @Test(arguments: Engine.present)
    func whatIsAbortedIsNeverSeen(engine: Engine) throws {
        let test = try engine.open()
        let topic = try test.topic("aborted", partitions: 2)
        let writer = try test.writer("w")
        for round in 0..<10 {
            try writer.append(numbered(topic, round * 10..<round * 10 + 10))
            if round % 2 == 0 { try writer.abort() } else { try writer.commit(positions: [:], of: nil) }
        }
        writer.close()
        let numbers = try test.replay(topic, partitions: 2).compactMap { Int($0.text ?? "") }.sorted()
        #expect(numbers == (0..<100).filter { $0 / 10 % 2 == 1 })
    }

    @Test(arguments: Engine.present)
    func theTransactionOfAKilledProcessIsNeverSeen(engine: Engine) throws {
        let test = try engine.open()
        let topic = try test.topic("killed")
        let child = try test.child("hold", test.own("w"), topic, "1000")
        try child.expect("appended")
        child.kill()
        // The next of the same name ends what was left open.
        let writer = try test.writer("w")
        try writer.append(numbered(topic, 5000..<5001))
        try writer.commit(positions: [:], of: nil)
        writer.close()
        #expect(try test.replay(topic).compactMap(\.text) == ["5000"])
    }

    @Test(arguments: Engine.present)
    func aProcessKilledWhileItCommitsLeavesWholeTransactions(engine: Engine) throws {
        let test = try engine.open()
        let topic = try test.topic("mid-commit")
        var last = 0
        for _ in 0..<3 {
            let child = try test.child("append", test.own("w"), topic, "50", "200")
            for _ in 0..<5 { last = Int(try child.line()?.split(separator: " ").last ?? "") ?? 0 }
            child.kill()
            #expect(last >= 250)
        }
        let writer = try test.writer("w")
        writer.close()
        let texts = try test.replay(topic).compactMap(\.text)
        #expect(texts.count % 50 == 0 && texts.count >= 3 * 250)
        for start in stride(from: 0, to: texts.count, by: 50) {
            let numbers = texts[start..<start + 50].map { Int($0.prefix { $0 != "." }) ?? -1 }
            #expect(numbers == Array(numbers[0]..<numbers[0] + 50))
        }
    }

    @Test(arguments: Engine.present)
    func aStaleWriterIsRefused(engine: Engine) throws {
        let test = try engine.open()
        let topic = try test.topic("stale")
        let old = try test.writer("w")
        try old.append(numbered(topic, 0..<1))
        try old.commit(positions: [:], of: nil)
        try old.append(numbered(topic, 1..<2))
        let new = try test.again().writer(id: test.own("w"))
        let error = #expect(throws: LogError.self) { try old.commit(positions: [:], of: nil) }
        #expect(error?.code == .fatal)
        try new.append(numbered(topic, 2..<3))
        try new.commit(positions: [:], of: nil)
        #expect(try test.replay(topic).compactMap(\.text) == ["0", "2"])
        old.close()
        new.close()
    }
}
