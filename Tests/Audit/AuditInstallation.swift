import Foundation
import Log
import Model
import Runtime
import Sealing

@testable import Audit

/// An installation with the embedded log, and the events that the other services would write.
final class AuditInstallation {
    let folder: TestFolder
    let log: any Log
    let caseID: CaseID
    let operatorKey: NamedKey
    private let writer: any LogWriter
    var clock = Timestamp(milliseconds: 1_772_000_000_000)

    init() throws {
        folder = try TestFolder()
        try MasterSecret.create(home: folder.path)
        operatorKey = try NamedKey.create("claire", home: folder.path)
        guard let caseID = CaseID("c1") else { throw CancellationError() }
        self.caseID = caseID
        _ = try Keyring(home: folder.path, master: try MasterSecret.load(home: folder.path, environment: [:]))
            .loadOrCreate(caseID)
        log = try openLog("sqlite:\(folder.path)/vigie.db")
        try log.create(
            Topic.allCases.map { TopicSpecification(name: $0.rawValue, partitions: $0.isPartitioned ? 2 : 1) })
        writer = try log.writer(id: "test")
    }

    var home: LogHome { LogHome(folder.path) }

    func context() throws -> ServiceContext {
        let settings = try Settings(
            ["--home", folder.path, "--log-format", "json"], options: AuditService.options, environment: [:])
        return try ServiceMain.connect(settings, Journal(service: "audit", format: .json))
    }

    func write(_ appends: [Append]) throws {
        try writer.append(appends)
        try writer.commit(positions: [:], of: nil)
    }

    func append(
        _ type: EventType, _ topic: Topic, key: String, fields: [(String, String)] = [], value: [UInt8] = [9],
        partition: Int32? = nil
    ) -> Append {
        var headers = EventHeaders.make(type, id: "\(type)/\(key)", source: "test", time: clock, caseID: caseID)
        for (name, value) in fields { headers.append(name, value) }
        return Append(topic: topic.rawValue, key: Array(key.utf8), headers: headers, value: value, partition: partition)
    }

    func chunk(_ file: UInt32, _ index: UInt32, rows: ClosedRange<Int>, records: Int) -> Append {
        append(
            .recordChunk, .record, key: "c1/\(file)",
            fields: [
                (EventHeaders.Field.file, "\(file)"), (EventHeaders.Field.chunk, "\(index)"),
                (EventHeaders.Field.firstRow, "\(rows.lowerBound)"), (EventHeaders.Field.lastRow, "\(rows.upperBound)"),
                (EventHeaders.Field.records, "\(records)"), (EventHeaders.Field.byController, "LAB01:\(records)"),
            ])
    }

    func rejection(_ file: UInt32, row: Int, reason: String = "shape") -> Append {
        append(
            .rowRejected, .rejected, key: "c1/\(file)",
            fields: [
                (EventHeaders.Field.file, "\(file)"), (EventHeaders.Field.row, "\(row)"),
                (EventHeaders.Field.reason, reason),
            ])
    }

    func completed(_ file: UInt32, records: UInt64, rejected: UInt64, chunks: UInt32, lines: UInt64? = nil) throws
        -> Append
    {
        var counts = FileEvent.Counts()
        counts.records = records
        if rejected > 0 { counts.rejected = ["shape": rejected] }
        counts.header = 1
        let event = FileEvent(
            caseID: caseID, file: file, state: .completed, kind: .leak, position: .init(chunk: chunks), counts: counts,
            lines: lines ?? counts.lines)
        return append(.fileProgress, .file, key: "c1/\(file)", value: try JSON.encode(event))
    }

    func person(_ number: UInt64, epoch: Int, records: Int, controllers: String = "LAB01") -> Append {
        append(
            .personResolved, .person, key: PersonID(high: 0, low: number).description,
            fields: [
                (EventHeaders.Field.epoch, "\(epoch)"), (EventHeaders.Field.records, "\(records)"),
                (EventHeaders.Field.controllers, controllers),
                (EventHeaders.Field.commitment, SHA256.digest("\(number)/\(epoch)/\(records)".utf8).hexadecimal),
            ])
    }

    func json(_ type: EventType, _ topic: Topic, key: String, _ value: some Encodable, partition: Int32? = nil) throws
        -> Append
    {
        append(type, topic, key: key, value: try JSON.encode(value), partition: partition)
    }

    func notice(_ type: EventType, person: UInt64, outcome: NoticeState? = nil) -> Append {
        append(
            type, .notice, key: PersonID(high: 0, low: person).description,
            fields: [(EventHeaders.Field.notice, PersonID(high: 7, low: person).description)]
                + (outcome.map { [(EventHeaders.Field.outcome, $0.rawValue)] } ?? []))
    }

    /// All findings in the topic.
    func findings() throws -> [Finding] {
        let reader = try log.reader()
        defer { reader.close() }
        try reader.assign([TopicPartition(Topic.finding.rawValue, 0): 0])
        var findings: [Finding] = []
        repeat {
            for record in try reader.poll(maxBytes: 1 << 20, timeout: .zero) {
                findings.append(try JSON.decode(Finding.self, record.value ?? []))
            }
        } while !reader.isCaughtUp
        return findings
    }

    func verify() throws -> LogVerification.Report {
        try LogVerification(folder: home.folder, key: try home.publishedKey()).run()
    }
}

/// One life of the service, driven step by step under a clock of the test's.
final class AuditLife {
    private let installation: AuditInstallation
    private var service: AuditService
    private let reader: any LogReader
    private let writer: any LogWriter

    init(_ installation: AuditInstallation) throws {
        self.installation = installation
        let context = try installation.context()
        service = try AuditService(context)
        reader = try context.log.reader()
        writer = try context.log.writer(id: "audit-test")
        try reader.assign(try service.assign([TopicPartition(Topic.finding.rawValue, 0)]))
    }

    deinit {
        reader.close()
        writer.close()
    }

    /// Applies what is in the log.
    func apply() throws {
        repeat {
            for record in try reader.poll(maxBytes: 4096, timeout: .zero) { try service.apply(record) }
        } while !reader.isCaughtUp
        while true {
            let records = try reader.poll(maxBytes: 4096, timeout: .zero)
            if records.isEmpty { return }
            for record in records { try service.apply(record) }
        }
    }

    /// One round of work; whether something was written.
    func work(publishing: Bool = true) throws -> Bool {
        guard case .commit(let appends) = try service.work(at: installation.clock) else { return false }
        guard publishing else { return true }
        try writer.append(appends)
        try writer.commit(positions: [:], of: nil)
        service.committed()
        return true
    }

    /// Lets `time` pass and works until nothing more follows.
    func settle(_ time: Duration = .seconds(1)) throws {
        var rests = 0
        for _ in 0..<100 {
            try apply()
            rests = try work() ? 0 : rests + 1
            if rests == 3 { return }
            installation.clock = installation.clock + time
        }
        throw Endless()
    }

    struct Endless: Error {}

    func figure(_ name: String) -> Double? { service.figures.first { $0.name == name }?.value }
}
