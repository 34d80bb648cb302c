import Foundation
import Log

/// One measured phase, in a process of its own.
struct Phase {
    /// `append`, `read` or `copy` (consume-transform-produce).
    private let name: String
    private let log: any Log
    private let url: String
    private let topic: String
    private let size: Int
    private let count: Int
    private let partitions: Int32 = 6
    /// A transaction ends at either.
    private let transactionRecords = 10_000
    private let transactionBytes = 8 << 20

    init(arguments: [String]) throws {
        (name, url, topic) = (arguments[0], arguments[1], arguments[2])
        (size, count) = (Int(arguments[3]) ?? 0, Int(arguments[4]) ?? 0)
        log = try openLog(url)
        try log.create([topic, output].map { TopicSpecification(name: $0, partitions: partitions) })
    }

    func run() throws {
        let start = ContinuousClock.now
        switch name {
        case "append": try append()
        case "read": try read()
        default: try copy()
        }
        report(ContinuousClock.now - start)
    }

    private var output: String { topic + "-out" }

    private func append() throws {
        let writer = try log.writer(id: topic + "-append")
        let value = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 131) }
        let headers = Headers(["ce_id": "1", "ce_type": "vigie.record.chunk.v1"])
        let each = min(transactionRecords, max(1, transactionBytes / size))
        var next = 0
        while next < count {
            let end = min(next + each, count)
            try writer.append(
                (next..<end).map {
                    Append(topic: topic, key: Array("case-1/\($0)".utf8), headers: headers, value: value)
                })
            try writer.commit(positions: [:], of: nil)
            next = end
        }
        writer.close()
    }

    private func read() throws {
        let reader = try log.reader()
        try reader.assign(start)
        var found = 0
        var bytes = 0
        while !reader.isCaughtUp {
            let records = try reader.poll(maxBytes: 4 << 20, timeout: .seconds(1))
            found += records.count
            for record in records { bytes += record.value?.count ?? 0 }
        }
        guard found == count, bytes == count * size else { throw Failure(found: found) }
        reader.close()
    }

    /// What a service does: reads its partitions, writes one record for each, and commits both sides at once.
    private func copy() throws {
        let member = try log.member(of: topic + "-group", instance: "one", topics: [topic])
        while try member.poll().count < Int(partitions) { usleep(10_000) }
        let writer = try log.writer(id: topic + "-copy")
        let reader = try log.reader()
        try reader.assign(start)
        var done = 0
        while done < count {
            let records = try reader.poll(
                maxBytes: min(transactionBytes, transactionRecords * size), timeout: .seconds(1))
            if records.isEmpty { continue }
            _ = try member.poll()
            try writer.append(
                records.map { record in
                    var value = Array(record.value ?? [])
                    if !value.isEmpty { value[0] ^= 0xff }
                    return Append(topic: output, key: Array(record.key), headers: record.headers, value: value)
                })
            try writer.commit(positions: reader.positions, of: member)
            done += records.count
        }
        guard done == count else { throw Failure(found: done) }
        reader.close()
        writer.close()
        member.close()
    }

    private var start: [TopicPartition: Int64] {
        Dictionary(uniqueKeysWithValues: (0..<partitions).map { (TopicPartition(topic, $0), 0) })
    }

    private func report(_ time: Duration) {
        let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        let processor =
            Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
            + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
        let engine = url.prefix { $0 != ":" }
        print(
            String(
                format: "%-7@ %6d %8@ %11d %10.2f %11.0f %8.1f %8.2f %8.1f", "\(engine)" as NSString, size,
                name as NSString,
                count, seconds, Double(count) / seconds, Double(count * size) / seconds / 1e6, processor,
                Double(usage.ru_maxrss) / 1024))
    }

    struct Failure: Error { let found: Int }
}
