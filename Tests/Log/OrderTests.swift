import Glibc
import Log
import Testing

@Suite struct OrderTests {
    @Test(arguments: Engine.present)
    func recordsOfAPartitionComeInTheOrderAppended(engine: Engine) throws {
        let test = try engine.open()
        let topic = try test.topic("order", partitions: 3)
        let writer = try test.writer("w")
        for start in stride(from: 0, to: 3000, by: 100) {
            try writer.append(numbered(topic, start..<start + 60))
            try writer.append(numbered(topic, start + 60..<start + 100))
            try writer.commit(positions: [:], of: nil)
        }
        let records = try test.replay(topic, partitions: 3)
        #expect(records.count == 3000)
        for partition in Int32(0)..<3 {
            let own = records.filter { $0.source.partition == partition }
            #expect(own.count > 500)
            let numbers = own.compactMap { Int($0.text ?? "") }
            #expect(numbers == numbers.sorted() && Set(numbers).count == own.count)
            #expect(zip(own, own.dropFirst()).allSatisfy { $0.offset < $1.offset })
            #expect(own.allSatisfy { Partitioner.partition(of: $0.key, count: 3) == partition })
        }
    }

    @Test(arguments: Engine.present)
    func keysHeadersValuesAndTombstonesReadBackAsWritten(engine: Engine) throws {
        let test = try engine.open()
        let topic = try test.topic("bytes")
        let headers = Headers(["ce_id": "1", "ce_type": "vigie.record.chunk.v1", "empty": ""])
        let all = [UInt8](0...255)
        let written = [
            Append(topic: topic, key: all, headers: headers, value: all + all),
            Append(topic: topic, key: Array("k".utf8), headers: headers, value: nil),
            Append(topic: topic, key: Array("k".utf8), value: []),
            Append(topic: topic, key: Array("j".utf8), headers: headers, value: [0]),
        ]
        let writer = try test.writer("w")
        try writer.append(written)
        try writer.commit(positions: [:], of: nil)
        let read = try test.replay(topic)
        try #require(read.count == written.count)
        for (record, append) in zip(read, written) {
            #expect(Array(record.key) == append.key)
            #expect(record.headers == append.headers)
            #expect(record.value.map { Array($0) } == append.value)
        }
        #expect(read[0].headers["ce_type"] == "vigie.record.chunk.v1")
        #expect(abs(read[0].timestampMilliseconds - now()) < 60_000)
    }

    @Test(arguments: Engine.present)
    func messagesOf900KiBPass(engine: Engine) throws {
        let test = try engine.open()
        let topic = try test.topic("large")
        let writer = try test.writer("w")
        let values = (0..<3).map { [UInt8](repeating: UInt8($0) + 1, count: 900 * 1024) }
        try writer.append(values.map { Append(topic: topic, key: [1], value: $0) })
        try writer.commit(positions: [:], of: nil)
        #expect(try test.replay(topic).map { $0.value.map { Array($0) } } == values)
    }

    @Test(arguments: Engine.present)
    func aRecordTooLargeForAnEngineIsRefusedByAll(engine: Engine) throws {
        let test = try engine.open()
        let topic = try test.topic("huge")
        let writer = try test.writer("w")
        let error = #expect(throws: LogError.self) {
            try writer.append([Append(topic: topic, key: [], value: [UInt8](repeating: 0, count: 1_000_001))])
        }
        #expect(error?.code == .fatal)
    }

    @Test(arguments: Engine.present)
    func aPollGivesAboutTheBytesAskedForAndResumesInsideABatch(engine: Engine) throws {
        let test = try engine.open()
        let topic = try test.topic("budget")
        let writer = try test.writer("w")
        try writer.append(
            (0..<200).map { Append(topic: topic, key: [UInt8($0)], value: [UInt8](repeating: 7, count: 999)) })
        try writer.commit(positions: [:], of: nil)
        let reader = try test.log.reader()
        try reader.assign([TopicPartition(topic, 0): 0])
        var keys: [UInt8] = []
        try eventually("200 records are read") {
            let records = try reader.poll(maxBytes: 10_000, timeout: .milliseconds(100))
            #expect(records.count <= 11)
            keys += records.flatMap(\.key)
            return keys.count >= 200
        }
        #expect(keys == (0..<200).map { UInt8($0) })
        // A position inside a batch is as good as its start.
        try reader.assign([TopicPartition(topic, 0): 150])
        var resumed: [LogRecord] = []
        try eventually("50 records are read") {
            resumed += try reader.poll(maxBytes: 1 << 20, timeout: .milliseconds(100))
            return resumed.count >= 50
        }
        #expect(resumed.flatMap(\.key) == (150..<200).map { UInt8($0) })
        reader.close()
    }

    private func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1000
    }
}
