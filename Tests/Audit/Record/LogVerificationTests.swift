import Foundation
import Log
import Testing

@testable import Audit

@Suite struct LogVerificationTests {
    let folder: TestFolder
    let signer = NoteSigner(name: Vectors.origin, seed: Vectors.logSeed)
    let source = TopicPartition("t", 0)

    init() throws { folder = try TestFolder() }

    var log: String { "\(folder.path)/log" }

    private func grow(to size: UInt64, skipping: ClosedRange<Int64>? = nil) throws -> Checkpoint {
        let log = try AuditLog(folder: self.log, state: "\(folder.path)/own", signer: signer)
        var (leaf, offset) = (LeafWriter(), log.signed.positions[source] ?? 0)
        while log.size < size {
            if let skipping, skipping.lowerBound == offset {
                leaf.writeSkipped(source, offset..<skipping.upperBound + 1, reason: "missing", seq: log.size)
                offset = skipping.upperBound
            } else {
                let record = LogRecord(
                    source: source, offset: offset, timestampMilliseconds: 0, key: [], headers: Headers(), value: [])
                leaf.write(record, nil, VisibleFields(), seq: log.size) { _, _ in nil }
            }
            try log.append(leaf.bytes)
            offset += 1
        }
        try log.publish(positions: [source: offset])
        return log.checkpoint
    }

    private func verify(_ earlier: [Checkpoint] = []) throws -> LogVerification.Report {
        try LogVerification(folder: log, key: signer.key).run(earlier: earlier)
    }

    @Test(arguments: [0, 1, 255, 256, 257, 600] as [UInt64])
    func aSoundLogIsAccepted(_ size: UInt64) throws {
        let checkpoint = try grow(to: size)
        let report = try verify([checkpoint])
        #expect(report.checkpoint == checkpoint)
        #expect(report.positions[source] ?? 0 == Int64(size))
    }

    @Test func skippedOffsetsAreCounted() throws {
        _ = try grow(to: 300, skipping: 100...109)
        let report = try verify()
        #expect(report.positions[source] == 309)
        #expect(report.skipped.map(\.count) == [10])
        #expect(report.skipped.map(\.reason) == ["missing"])
    }

    @Test func aByteChangedAnywhereIsRefused() throws {
        _ = try grow(to: 300)
        for path in try FileManager.default.subpathsOfDirectory(atPath: log) where !path.hasSuffix(".vkey") {
            let url = URL(filePath: "\(log)/\(path)")
            guard let sound = try? Data(contentsOf: url) else { continue }
            for at in [0, sound.count / 2, sound.count - 1] {
                var damaged = sound
                damaged[at] ^= 4
                try damaged.write(to: url)
                #expect(throws: LogVerification.Refusal.self, "\(path), byte \(at)") { try verify() }
            }
            try sound.dropLast().write(to: url)
            #expect(throws: LogVerification.Refusal.self, "\(path) cut") { try verify() }
            try FileManager.default.removeItem(at: url)
            #expect(throws: LogVerification.Refusal.self, "\(path) removed") { try verify() }
            try sound.write(to: url)
        }
        _ = try verify()
    }

    @Test func aRollBackIsRefused() throws {
        _ = try grow(to: 300)
        let old = "\(folder.path)/old"
        try FileManager.default.copyItem(atPath: log, toPath: old)
        let newer = try grow(to: 400)
        _ = try LogVerification(folder: old, key: signer.key).run()
        #expect(throws: LogVerification.Refusal.self) {
            try LogVerification(folder: old, key: signer.key).run(earlier: [newer])
        }
    }

    @Test func aForkIsRefused() throws {
        let kept = try grow(to: 300)
        try FileManager.default.removeItem(atPath: log)
        try FileManager.default.removeItem(atPath: "\(folder.path)/own")
        _ = try grow(to: 400, skipping: 20...29)
        _ = try verify()
        #expect(throws: LogVerification.Refusal.self) { try verify([kept]) }
    }

    @Test func aHoleIsRefused() throws {
        let log = try AuditLog(folder: self.log, state: "\(folder.path)/own", signer: signer)
        var leaf = LeafWriter()
        for offset in [0, 1, 3] as [Int64] {
            let record = LogRecord(
                source: source, offset: offset, timestampMilliseconds: 0, key: [], headers: Headers(), value: [])
            leaf.write(record, nil, VisibleFields(), seq: log.size) { _, _ in nil }
            try log.append(leaf.bytes)
        }
        try log.publish(positions: [source: 4])
        #expect(throws: LogVerification.Refusal.self) { try verify() }
    }

    @Test func anothersKeyIsRefused() throws {
        _ = try grow(to: 3)
        let other = NoteSigner(name: Vectors.origin, seed: Vectors.witnessSeed).key
        #expect(throws: LogVerification.Refusal.self) { try LogVerification(folder: log, key: other).run() }
    }
}
