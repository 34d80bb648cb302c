import Foundation
import Log
import Model
import Runtime
import Sealing

@testable import Match

/// Keys of a case and of two people who sign. Several logs under one home have the same ids.
final class MatchHome {
    let path = NSTemporaryDirectory() + "vigie-match-\(UUID().uuidString)"
    let caseID: CaseID
    let key: CaseKey
    let signers: [NamedKey]

    init() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        try MasterSecret.create(home: path)
        signers = try ["anne", "bruno"].map { [path] in try NamedKey.create($0, home: path) }
        guard let caseID = CaseID("c1") else { throw CancellationError() }
        self.caseID = caseID
        key = try Keyring(home: path, master: try MasterSecret.load(home: path, environment: [:]))
            .loadOrCreate(caseID)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// A log of its own, and the events that the operator and ingest would write into it.
final class MatchInstallation {
    static let partitions: Int32 = 3
    private static let quietSeconds = 10

    let home: MatchHome
    let url: String
    let log: any Log
    private let sealer: Sealer
    private let writer: any LogWriter
    private var commands = 0
    var clock = Timestamp(milliseconds: 1_772_000_000_000)

    init(_ home: MatchHome) throws {
        self.home = home
        url = "sqlite:\(home.path)/\(UUID().uuidString).db"
        sealer = Sealer(home.key)
        log = try openLog(url)
        try log.create(
            Topic.allCases.map {
                TopicSpecification(name: $0.rawValue, partitions: $0.isPartitioned ? Self.partitions : 1)
            })
        writer = try log.writer(id: "test")
        try order(.caseOpened(CaseOpened(title: "a leak", leakDate: "2021-02-23")))
    }

    /// With both files read, and matching asked for.
    static func begun(_ home: MatchHome, _ files: InventedFiles) throws -> MatchInstallation {
        let installation = try MatchInstallation(home)
        try installation.add(1...2)
        try installation.write(try installation.reading(of: 1, files.one))
        try installation.write(try installation.reading(of: 2, files.two))
        try installation.order(.matchRequested(MatchRequested(files: 2)))
        return installation
    }

    func context() throws -> ServiceContext {
        let settings = try Settings(
            ["--home", home.path, "--log", url, "--log-format", "json", "--quiet-seconds", "\(Self.quietSeconds)"],
            options: MatchService.options, environment: [:])
        return try ServiceMain.connect(settings, Journal(service: "match", format: .json))
    }

    func write(_ appends: [Append]) throws {
        try writer.append(appends)
        try writer.commit(positions: [:], of: nil)
    }

    func order(_ order: Order, by name: String = "anne") throws {
        commands += 1
        let id = String(repeating: "0", count: 32 - "\(commands)".count) + "\(commands)"
        guard let signer = home.signers.first(where: { $0.name == name }) else { throw CancellationError() }
        try write([
            try Command(id: id, caseID: home.caseID, at: clock, by: name, order: order).signed(by: signer)
        ])
    }

    /// The files are there by the operator's word.
    func add(_ files: ClosedRange<UInt32>, kind: FileAdded.Kind = .leak) throws {
        for file in files {
            try order(
                .fileAdded(
                    FileAdded(
                        file: file, kind: kind, controller: "LAB0\(file)", sealedName: "", bytes: 1, sha256: "00")))
        }
    }

    /// The events of ingest for a whole file: chunks of 50 rows, then that it is complete.
    func reading(of file: UInt32, _ records: [Record]) throws -> [Append] {
        let id = FileID(home.caseID, file)
        var appends: [Append] = []
        for (index, start) in stride(from: 0, to: records.count, by: 50).enumerated() {
            var builder = RecordChunkBuilder()
            let part = records[start..<min(start + 50, records.count)]
            for record in part { builder.append(record) }
            let payload = builder.finish(
                file: file, index: UInt32(index), firstRow: UInt32(start + 1), lastRow: UInt32(start + part.count))
            let place = Place(topic: Topic.record.rawValue, key: id.key, type: EventType.recordChunk.rawValue)
            appends.append(
                append(.recordChunk, .record, key: id.key, value: sealer.seal(payload, at: place), id: "\(index)"))
        }
        var counts = FileEvent.Counts()
        counts.records = UInt64(records.count)
        let event = FileEvent(
            caseID: home.caseID, file: file, state: .completed, kind: .leak,
            position: .init(chunk: UInt32(appends.count)), counts: counts, lines: counts.lines)
        return appends + [append(.fileProgress, .file, key: id.key, value: try JSON.encode(event))]
    }

    func failed(_ file: UInt32) throws -> Append {
        append(
            .fileProgress, .file, key: FileID(home.caseID, file).key,
            value: try JSON.encode(
                FileEvent(caseID: home.caseID, file: file, state: .failed, kind: .leak, reason: "no file")))
    }

    private func append(_ type: EventType, _ topic: Topic, key: [UInt8], value: [UInt8], id: String = "") -> Append {
        let headers = EventHeaders.make(
            type, id: "\(type)/\(id)", source: "test", time: clock, caseID: home.caseID)
        return Append(topic: topic.rawValue, key: key, headers: headers, value: value)
    }

    // MARK: - What came of it

    func records(_ topic: Topic) throws -> [LogRecord] {
        let reader = try log.reader()
        defer { reader.close() }
        let count = topic.isPartitioned ? Self.partitions : 1
        try reader.assign(
            Dictionary(uniqueKeysWithValues: (0..<count).map { (TopicPartition(topic.rawValue, $0), 0) }))
        var records: [LogRecord] = []
        repeat { records += try reader.poll(maxBytes: 1 << 20, timeout: .zero) } while !reader.isCaughtUp
        return records
    }

    func events(_ type: EventType, in topic: Topic) throws -> [LogRecord] {
        try records(topic).filter { $0.eventType == type }
    }

    func resolved() throws -> [EpochResolved] {
        try events(.epochResolved, in: .shard).map { try JSON.decode(EpochResolved.self, $0.value ?? []) }
            .sorted { $0.epoch < $1.epoch }
    }

    /// The persons as they stand: what was said last of each, those gone left out.
    func persons() throws -> [PersonID: Person] {
        let opener = Opener(home.key)
        var persons: [PersonID: Person] = [:]
        for record in try records(.person) {
            guard let id = PersonID(String(decoding: record.key, as: UTF8.self)) else { continue }
            switch record.eventType {
            case .personResolved:
                let place = Place(
                    topic: Topic.person.rawValue, key: record.key, type: EventType.personResolved.rawValue)
                persons[id] = try Person(decoding: opener.open(record.value ?? [], at: place).dropFirst(32))
            case .personRedirected: persons[id] = nil
            default: break
            }
        }
        return persons
    }

    /// Writes these records of the log once more.
    func repeating(_ records: [LogRecord]) throws {
        try write(
            records.map {
                Append(
                    topic: $0.source.topic, key: Array($0.key), headers: $0.headers, value: $0.value.map { Array($0) },
                    partition: $0.source.partition)
            })
    }
}
