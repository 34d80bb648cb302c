import Foundation
import Log
import Model
import Runtime
import Sealing

@testable import Notify

/// An installation with the embedded log, a case, three people who may sign, and the events that the other services
/// would write.
final class NotifyInstallation {
    static let partitions: Int32 = 2

    let folder: TestFolder
    let log: any Log
    let caseID: CaseID
    let key: CaseKey
    let pseudonyms: CasePseudonyms
    private let people: [String: NamedKey]
    private let sealer: Sealer
    private let writer: any LogWriter
    private var commands = 0
    var clock = Timestamp(milliseconds: 1_772_000_000_000)

    init() throws {
        folder = try TestFolder()
        try MasterSecret.create(home: folder.path)
        var people: [String: NamedKey] = [:]
        for name in ["anne", "bruno", "chloe"] { people[name] = try NamedKey.create(name, home: folder.path) }
        self.people = people
        guard let caseID = CaseID("c1") else { throw CancellationError() }
        self.caseID = caseID
        key = try Keyring(home: folder.path, master: try MasterSecret.load(home: folder.path, environment: [:]))
            .loadOrCreate(caseID)
        pseudonyms = CasePseudonyms(key)
        sealer = Sealer(key)
        log = try openLog("sqlite:\(folder.path)/vigie.db")
        try log.create(
            Topic.allCases.map {
                TopicSpecification(name: $0.rawValue, partitions: $0.isPartitioned ? Self.partitions : 1)
            })
        writer = try log.writer(id: "test")
        try order(.caseOpened(CaseOpened(title: "a leak", leakDate: "2021-02-23")), by: "anne")
        try order(
            .controllersListed([
                Controller(id: "LAB01", name: "Labo fictif", contactEmail: "dpo@labo.example"),
                Controller(id: "LAB02", name: "Autre labo fictif", contactEmail: "dpo@autre.example"),
            ]), by: "anne")
    }

    func context() throws -> ServiceContext {
        let settings = try Settings(
            ["--home", folder.path, "--log-format", "json"], options: [], environment: [:])
        return try ServiceMain.connect(settings, Journal(service: "notify", format: .json))
    }

    func write(_ appends: [Append]) throws {
        try writer.append(appends)
        try writer.commit(positions: [:], of: nil)
    }

    func order(_ order: Order, by name: String) throws {
        commands += 1
        let id = String(repeating: "0", count: 32 - "\(commands)".count) + "\(commands)"
        guard let key = people[name] else { throw CancellationError() }
        try write([try Command(id: id, caseID: caseID, at: clock, by: name, order: order).signed(by: key)])
    }

    // MARK: - Campaigns

    func plan(_ campaign: String, epoch: UInt32 = 1, dryRun: Bool = false) throws {
        try order(.campaignPlanned(CampaignPlanned(campaign: campaign, epoch: epoch, dryRun: dryRun)), by: "anne")
    }

    /// Signs the plan as published, or `roots`.
    func approve(_ campaign: String, by name: String, roots: [String]? = nil) throws {
        let roots = try roots ?? plans(campaign).map(\.root)
        try order(
            .campaignApproved(CampaignApproved(campaign: campaign, root: NoticePlan.whole(roots), roots: roots)),
            by: name)
    }

    /// Two people sign the plan as published, and it starts.
    func start(_ campaign: String) throws {
        for name in ["anne", "bruno"] { try approve(campaign, by: name) }
        try order(.campaignStarted(CampaignNamed(campaign: campaign)), by: "anne")
    }

    // MARK: - Persons

    static func id(_ number: UInt64) -> PersonID { PersonID(high: number &* 0x9E37_79B9_7F4A_7C15, low: number) }

    /// In the leak of `controllers`, reached by e-mail unless `change` says otherwise.
    static func person(
        _ number: UInt64, controllers: [String] = ["LAB01"], tier: Person.Tier = .medium,
        _ change: (inout Person) -> Void = { _ in }
    ) -> Person {
        var person = Person()
        person.records = [RecordID(file: 1, row: UInt32(number))]
        (person.surname, person.givenNames) = ("FICTIF\(number)", ["ANNE"])
        person.exposures = controllers.map {
            Person.Exposure(controller: $0, file: 1, categories: [.name, .nir], rows: 1)
        }
        var contact = Person.Contact()
        (contact.fromRegistry, contact.controller, contact.emails) = (true, "LAB01", ["p\(number)@example.fr"])
        person.contacts = [contact]
        (person.sure, person.tier) = (.certain, tier)
        change(&person)
        return person
    }

    /// Publishes these persons, and then that the epoch ended in each partition.
    /// `split`: by person, who has records of theirs now, and whose records.
    func epoch(
        _ epoch: UInt32, _ persons: [UInt64: Person], redirected: [UInt64] = [],
        split: [UInt64: (part: UInt64, controllers: [String])] = [:]
    ) throws {
        try write(
            persons.sorted { $0.key < $1.key }.map { number, person in
                let payload = person.encoded()
                let key = Self.id(number).utf8
                let place = Place(topic: Topic.person.rawValue, key: key, type: EventType.personResolved.rawValue)
                return append(
                    .personResolved, .person, key: key,
                    value: sealer.seal(pseudonyms.salt(for: payload) + payload, at: place, bucket: 64))
            })
        try write(
            redirected.map {
                append(.personRedirected, .person, key: Self.id($0).utf8, value: Array("{}".utf8))
            })
        try write(
            try split.sorted { $0.key < $1.key }.map { number, split in
                append(
                    .personSplit, .person, key: Self.id(number).utf8,
                    value: try JSON.encode(
                        PersonSplit(
                            part: Self.id(split.part), epoch: epoch, records: 1, registryRecords: 0,
                            controllers: split.controllers)))
            })
        try write(
            (0..<Self.partitions).map {
                let key = Array("\(caseID)/\(epoch)/\($0)".utf8)
                let ended = PersonsEnded(caseID: caseID, epoch: epoch, partition: $0)
                return append(.personsEnded, .person, key: key, value: try JSON.encode(ended), partition: $0)
            })
    }

    private func append(
        _ type: EventType, _ topic: Topic, key: [UInt8], value: [UInt8], partition: Int32? = nil
    ) -> Append {
        let headers = EventHeaders.make(type, id: "\(type)", source: "test", time: clock, caseID: caseID)
        return Append(topic: topic.rawValue, key: key, headers: headers, value: value, partition: partition)
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

    func plans(_ campaign: String) throws -> [PlanComputed] {
        try records(.notice).filter { $0.eventType == .planComputed }
            .map { try JSON.decode(PlanComputed.self, $0.value ?? []) }
            .filter { $0.campaign == campaign }.sorted { $0.partition < $1.partition }
    }

    func intents(_ campaign: String? = nil) throws -> [NoticeIntent] {
        let opener = Opener(key)
        return try records(.notice).filter {
            $0.eventType == .noticeIntended
                && (campaign == nil || $0.headers[EventHeaders.Field.campaign] == campaign)
        }.map {
            let place = Place(topic: Topic.notice.rawValue, key: $0.key, type: EventType.noticeIntended.rawValue)
            return try NoticeIntent(decoding: opener.open($0.value ?? [], at: place).dropFirst(32))
        }
    }

    /// The outcomes in the log, by notice, in order.
    func outcomes() throws -> [String: [NoticeConcluded]] {
        try records(.notice).filter { $0.eventType == .noticeConcluded }.reduce(into: [:]) {
            let concluded = try JSON.decode(NoticeConcluded.self, $1.value ?? [])
            $0[$1.headers[EventHeaders.Field.notice] ?? "", default: []].append(concluded)
        }
    }

    /// Names and contents of the mails, over all campaigns.
    func mails() throws -> [String: Data] { try outbox("mail") }
    /// Names and contents of the manifests of letters, over all campaigns.
    func manifests() throws -> [String: Data] { try outbox("letters") }

    private func outbox(_ kind: String) throws -> [String: Data] {
        let root = "\(folder.path)/outbox/\(caseID)"
        guard FileManager.default.fileExists(atPath: root) else { return [:] }
        return try FileManager.default.subpathsOfDirectory(atPath: root).filter {
            $0.contains("/\(kind)/") && ($0.hasSuffix(".eml") || $0.hasSuffix(".csv"))
        }.reduce(into: [:]) { $0[$1] = FileManager.default.contents(atPath: "\(root)/\($1)") }
    }
}
