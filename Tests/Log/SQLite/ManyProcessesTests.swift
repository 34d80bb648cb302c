import Foundation
import Log
import Testing

@Suite struct ManyProcessesTests {
    /// Processes create, write at once and are killed as they write; each partition stays dense and in order.
    @Test func processesWriteAtOnceAndAreKilledWithoutATrace() throws {
        let folder = try TestFolder()
        let url = "sqlite:\(folder.path)/log"
        // They all race to create the file.
        let makers = try (0..<4).map { _ in try Child([url, "1000", "create", "t", "3"]) }
        for maker in makers { #expect(try maker.line() == "created") }
        for maker in makers { #expect(maker.leave() == 0) }
        var committed = [Int](repeating: 0, count: 4)
        for _ in 0..<3 {
            let writers = try (0..<4).map { try Child([url, "1000", "append", "w\($0)", "t", "20", "50"]) }
            for _ in 0..<6 {
                for (index, writer) in writers.enumerated() where try writer.line() != nil { committed[index] += 20 }
            }
            for writer in writers { writer.kill() }
        }
        let log = try openLog(url)
        let reader = try log.reader()
        let partitions = (0..<3).map { TopicPartition("t", $0) }
        try reader.assign(Dictionary(uniqueKeysWithValues: partitions.map { ($0, 0) }))
        var next = [Int64](repeating: 0, count: 3)
        while !reader.isCaughtUp {
            for record in try reader.poll(maxBytes: 1 << 20, timeout: .zero) {
                #expect(record.offset == next[Int(record.source.partition)])
                next[Int(record.source.partition)] += 1
            }
        }
        let total = next.reduce(0, +)
        #expect(total % 20 == 0 && total >= committed.reduce(0, +))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/log-journal"))
    }

    /// With readers always at work, as in a long case.
    @Test func theWriteAheadLogStaysBounded() throws {
        let test = try Engine.sqlite.open()
        let source = TopicPartition(try test.topic("bounded"), 0)
        let path = test.url.dropFirst("sqlite:".count) + "-wal"
        let readers = try (0..<2).map { _ in try test.child("read", source.topic) }
        let writer = try test.writer("w")
        let value = [UInt8](repeating: 1, count: 900_000)
        var largest = 0
        for _ in 0..<28 {
            try writer.append((0..<8).map { Append(topic: source.topic, key: [UInt8($0)], value: value) })
            try writer.commit(positions: [:], of: nil)
            let size = try FileManager.default.attributesOfItem(atPath: String(path))[.size] as? Int ?? 0
            largest = max(largest, size)
        }
        #expect(largest > 50_000_000 && largest < 190_000_000, "\(largest) bytes")
        for reader in readers { reader.kill() }
        writer.close()
    }
}
