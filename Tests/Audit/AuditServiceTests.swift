import Foundation
import Log
import Model
import Sealing
import Testing

@testable import Audit

@Suite struct AuditServiceTests {
    let installation: AuditInstallation

    init() throws { installation = try AuditInstallation() }

    /// A file of 150 rows, ten of them rejected.
    private func writeFile(_ file: UInt32 = 1) throws {
        try installation.write([
            installation.chunk(file, 0, rows: 1...100, records: 95),
            installation.chunk(file, 1, rows: 101...150, records: 45),
        ])
        try installation.write((0..<10).map { installation.rejection(file, row: 15 * $0 + 1) })
        try installation.write([try installation.completed(file, records: 140, rejected: 10, chunks: 2)])
    }

    private func kinds(_ findings: [Finding]) -> [Finding.Kind: Int] {
        findings.reduce(into: [:]) { $0[$1.kind, default: 0] += 1 }
    }

    @Test func everyEventHasOneEntryAndTheLogComesToRest() throws {
        try writeFile()
        let life = try AuditLife(installation)
        try life.settle()
        let report = try installation.verify()
        #expect(report.entriesByType.first { $0.type == EventType.rowRejected.rawValue }?.count == 10)
        #expect(report.entriesByType.first { $0.type == EventType.recordChunk.rawValue }?.count == 2)
        #expect(report.entriesByType.first { $0.type == EventType.fileProgress.rawValue }?.count == 1)
        // The finding that the file is balanced has its entry; that a checkpoint was published has none.
        #expect(report.entriesByType.first { $0.type == EventType.finding.rawValue }?.count == 1)
        let findings = try installation.findings()
        #expect(findings.last?.kind == .checkpointPublished)
        #expect(findings.last?.figures["size"] == Int64(report.checkpoint.size))
        let held = try #require(findings.first { $0.kind == .conservationHeld })
        #expect(held.subject == "file 1")
        #expect(held.figures["records"] == 140)
        #expect(held.figures["rejections"] == 10)
        #expect(kinds(findings)[.conservationBroken] == nil)
        #expect(life.figure("audit_equations_held") == 1)
    }

    @Test(.enabled(if: Fsck.path != nil, "tlog-fsck is not here"))
    func anothersVerifierAcceptsIt() throws {
        try writeFile()
        try AuditLife(installation).settle()
        let checkpoint = try installation.verify().checkpoint
        #expect(try Fsck.accepts(installation.home.folder, size: checkpoint.size, root: checkpoint.root))
    }

    @Test func aRestartAddsNothing() throws {
        try writeFile()
        do { try AuditLife(installation).settle() }
        let before = try installation.verify()
        let findings = try installation.findings()
        do { try AuditLife(installation).settle() }
        #expect(try installation.verify().checkpoint == before.checkpoint)
        #expect(try installation.findings() == findings)
    }

    @Test func aCrashAtAnyStepLosesAndDoublesNothing() throws {
        // After `crash` rounds of work the life ends without publishing what it had to say.
        for crash in 0..<6 {
            try writeFile(UInt32(crash + 1))
            do {
                let life = try AuditLife(installation)
                for round in 0...crash {
                    try life.apply()
                    _ = try life.work(publishing: round < crash)
                    installation.clock = installation.clock + .seconds(1)
                }
            }
        }
        try AuditLife(installation).settle()
        let report = try installation.verify()
        #expect(report.entriesByType.first { $0.type == EventType.recordChunk.rawValue }?.count == 12)
        let findings = try installation.findings()
        #expect(
            findings.filter { $0.kind == .conservationHeld }.map(\.subject).sorted() == (1...6).map { "file \($0)" })
        let sizes = findings.filter { $0.kind == .checkpointPublished }.map { $0.figures["size"] ?? 0 }
        #expect(sizes == Set(sizes).sorted())
        for (partition, range) in try installation.log.extent(of: Array(report.positions.keys))
        where partition.topic != Topic.finding.rawValue {
            #expect(report.positions[partition] == range.upperBound)
        }
    }

    @Test func aRowThatIsNowhereIsAnAlarm() throws {
        try installation.write([installation.chunk(1, 0, rows: 1...100, records: 95)])
        try installation.write([try installation.completed(1, records: 95, rejected: 5, chunks: 1)])
        let life = try AuditLife(installation)
        try life.settle()
        #expect(kinds(try installation.findings())[.conservationBroken] == nil)
        installation.clock = installation.clock + .seconds(60)
        try life.settle()
        #expect(kinds(try installation.findings())[.conservationBroken] == 1)
        // It is made good, late.
        try installation.write((0..<5).map { installation.rejection(1, row: 50 + $0) })
        try life.settle()
        #expect(kinds(try installation.findings())[.conservationHeld] == 1)
        #expect(life.figure("audit_equations_broken") == 0)
    }

    @Test func aChunkRepeatedIsNoAlarmAndOneChangedIs() throws {
        try writeFile()
        try installation.write([installation.chunk(1, 1, rows: 101...150, records: 45)])
        let life = try AuditLife(installation)
        try life.settle()
        #expect(kinds(try installation.findings())[.eventContradicted] == nil)
        try installation.write([installation.chunk(1, 1, rows: 101...150, records: 44)])
        try life.settle()
        #expect(kinds(try installation.findings())[.eventContradicted] == 1)
        #expect(kinds(try installation.findings())[.conservationHeld] == 1)
    }

    @Test func aChunkOfRejectionsAloneIsNoGap() throws {
        try installation.write([installation.chunk(1, 0, rows: 1...9, records: 9)])
        try installation.write((10...12).map { installation.rejection(1, row: $0) })
        // Chunk 1 held rejected rows alone, and was never written.
        try installation.write([try installation.completed(1, records: 9, rejected: 3, chunks: 2)])
        try AuditLife(installation).settle()
        #expect(kinds(try installation.findings())[.conservationHeld] == 1)
    }

    @Test func linesThatDoNotAddUpAreAnAlarm() throws {
        try installation.write([installation.chunk(1, 0, rows: 1...9, records: 9)])
        try installation.write([try installation.completed(1, records: 9, rejected: 0, chunks: 1, lines: 11)])
        try AuditLife(installation).settle()
        #expect(kinds(try installation.findings())[.conservationBroken] == 1)
    }

    @Test func commandsThatDoNotCountAreTold() throws {
        let order = Command(
            id: "0123456789abcdef0123456789abcdef", caseID: installation.caseID, at: installation.clock, by: "claire",
            order: .caseOpened(CaseOpened(title: "a leak")))
        let signed = try order.signed(by: installation.operatorKey)
        var altered = try order.signed(by: installation.operatorKey)
        altered.value?[10] ^= 1
        let unsigned = try installation.json(.command, .command, key: "c1", order)
        try installation.write([signed])
        try installation.write([altered, unsigned, signed])
        try AuditLife(installation).settle()
        let refused = try installation.findings().filter { $0.kind == .commandRefused }
        #expect(refused.map(\.subject) == (1...3).map { "\(TopicPartition(Topic.command.rawValue, 0))@\($0)" })
        #expect(
            refused.map(\.message) == ["a command is altered", "a command is unsigned", "a command is replayed"])
    }

    @Test func anUnknownVersionIsTold() throws {
        var append = installation.append(.recordChunk, .record, key: "c1/1")
        append.headers = [EventHeaders.Field.type: "vigie.record.chunk.v2", EventHeaders.Field.caseID: "c1"]
        try installation.write([append])
        try AuditLife(installation).settle()
        #expect(kinds(try installation.findings())[.eventUnknown] == 1)
        #expect(try installation.verify().entriesByType.contains { $0.type == "unknown" })
    }

    @Test func personsAndNoticesAreAccountedFor() throws {
        try writeFile()
        let id = installation.caseID
        try installation.write([
            try installation.json(
                .epochOpened, .shard, key: "c1/1/0",
                EpochOpened(
                    caseID: id, epoch: 1, files: [.init(file: 1, chunks: 2, records: 140)], shards: 1, model: ""))
        ])
        try installation.write((1...70).map { installation.person($0, epoch: 1, records: 2) })
        try installation.write([installation.person(71, epoch: 1, records: 0, controllers: "")])
        try installation.write([
            try installation.json(
                .epochResolved, .shard, key: "c1/1/0",
                EpochResolved(
                    caseID: id, epoch: 1, persons: 70, unconcerned: 1, changed: 71, redirected: 0, records: 140))
        ])
        let life = try AuditLife(installation)
        try life.settle()
        let held = { try self.installation.findings().filter { $0.kind == .conservationHeld }.map(\.subject) }
        #expect(try held().sorted() == ["epoch 1", "file 1"])

        func part(_ partition: Int32, _ persons: UInt64) throws -> Append {
            try installation.json(
                .planComputed, .notice, key: "c1/a/\(partition)",
                PlanComputed(
                    caseID: id, campaign: "a", epoch: 1, partition: partition, dryRun: false, root: "",
                    persons: persons, notices: persons, byChannel: ["email": persons], byTier: [:],
                    byController: ["LAB01": persons]), partition: partition)
        }
        try installation.write([try part(0, 30), try part(1, 40)])
        try installation.write((1...70).map { installation.notice(.noticeIntended, person: $0) })
        try installation.write((1...69).map { installation.notice(.noticeConcluded, person: $0, outcome: .told) })
        try life.settle()
        #expect(try held().contains("plan a"))
        #expect(try !held().contains("notices"))
        try installation.write([installation.notice(.noticeConcluded, person: 70, outcome: .unknown)])
        try life.settle()
        let last = try #require(try installation.findings().last { $0.subject == "notices" })
        #expect(last.kind == .conservationHeld)
        #expect(last.figures["told"] == 69)
        #expect(last.figures["unknown"] == 1)
        // Sent again, though told.
        try installation.write([installation.notice(.noticeIntended, person: 3)])
        try life.settle()
        #expect(kinds(try installation.findings())[.eventContradicted] == 1)
        #expect(kinds(try installation.findings())[.conservationBroken] == nil)
    }

    @Test func aLostPersonIsAnAlarm() throws {
        try writeFile()
        try installation.write([
            try installation.json(
                .epochOpened, .shard, key: "c1/1/0",
                EpochOpened(
                    caseID: installation.caseID, epoch: 1, files: [.init(file: 1, chunks: 2, records: 140)], shards: 1,
                    model: ""))
        ])
        try installation.write((1...69).map { installation.person($0, epoch: 1, records: 2) })
        try installation.write([
            try installation.json(
                .epochResolved, .shard, key: "c1/1/0",
                EpochResolved(
                    caseID: installation.caseID, epoch: 1, persons: 69, unconcerned: 0, changed: 69, redirected: 0,
                    records: 140))
        ])
        try AuditLife(installation).settle()
        let broken = try installation.findings().filter { $0.kind == .conservationBroken }
        #expect(broken.map(\.subject) == ["epoch 1"])
        #expect(broken.first?.message == "epoch 1: 138 records in persons, of 140")
    }

    @Test func twoOwnersCannotBe() throws {
        let life = try AuditLife(installation)
        #expect { _ = try AuditLife(installation) } throws: { ($0 as? LogError)?.code == .abortable }
        withExtendedLifetime(life) {}
    }

    @Test func personsAreUnnamedAndTheKeyStaysAside() throws {
        try installation.write([installation.person(5, epoch: 1, records: 1)])
        try AuditLife(installation).settle()
        let entry = try TileStore(folder: installation.home.folder, size: 1).entry(0)
        #expect(Leaf(entry)?.subject?.count == 32)
        #expect(!String(decoding: entry, as: UTF8.self).contains(PersonID(high: 0, low: 5).description))
        let names = try FileManager.default.subpathsOfDirectory(atPath: installation.home.folder)
        #expect(names.allSatisfy { $0 == "checkpoint" || $0 == "log.vkey" || $0.hasPrefix("tile") })
        let mode = try FileManager.default.attributesOfItem(atPath: "\(installation.home.own)/log.key")[
            .posixPermissions]
        #expect(mode as? Int == 0o600)
    }
}
