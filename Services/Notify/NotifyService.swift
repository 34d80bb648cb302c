package import Log
package import Model
package import Runtime
import Sealing

/// Persons and approved campaigns -> people told. The owner of a partition of `vigie.person` plans and tells its persons;
/// `vigie.notice` is the ledger: an intent before, an outcome after.
package struct NotifyService: Service {
    package static let name = "notify"
    package static let owned: [Topic] = [.person, .notice]

    /// Notices a transaction.
    static let batch = 500

    let context: ServiceContext
    private let keyring: Keyring
    private var commands: CommandBook
    var cases: CaseBook<CasePlanning>
    private var owned: Set<Int32> = []
    /// The plans being carried out, by case, campaign and partition: each holds for the persons it was computed from.
    var running: [String: RunningPlan] = [:]
    /// Those of them that are not what was signed.
    var outdated: Set<String> = []

    package init(_ context: ServiceContext) throws {
        self.context = context
        cases = CaseBook(context.journal)
        let settings = context.settings
        keyring = Keyring(
            home: settings.home, master: try MasterSecret.load(home: settings.home, environment: settings.environment))
        commands = try CommandBook(home: settings.home)
    }

    package mutating func assign(_ owned: Set<TopicPartition>) -> [TopicPartition: Int64] {
        self.owned = Set(owned.map(\.partition))
        let kept = self.owned
        for caseID in cases.ids { cases.update(caseID) { $0.ledgers = $0.ledgers.filter { kept.contains($0.key) } } }
        forgetPlans()
        var positions = context.whole([.command])
        for partition in self.owned {
            positions[TopicPartition(Topic.person.rawValue, partition)] = 0
            positions[TopicPartition(Topic.notice.rawValue, partition)] = 0
        }
        return positions
    }

    package mutating func apply(_ record: LogRecord) throws {
        guard let type = record.eventType else { return }  // audit reports what no one knows
        if type == .command {
            if case .accepted(let command) = commands.judge(record) { try follow(command) }
            return
        }
        let partition = record.source.partition
        if [.personResolved, .personRedirected, .personSplit].contains(type) { forgetPlans() }
        try cases.apply(record) { planning in
            var ledger = planning.ledgers.removeValue(forKey: partition) ?? PartitionLedger()
            defer { planning.ledgers[partition] = ledger }
            try NotifyService.fold(type, record, planning.opener, into: &ledger)
        }
    }

    private mutating func forgetPlans() {
        guard !running.isEmpty else { return }
        running = [:]
        outdated = []
    }

    private mutating func follow(_ command: Command) throws {
        let caseID = command.caseID
        switch command.order {
        case .caseOpened(let data):
            guard keyring.contains(caseID) else { return cases.passOver(caseID) }
            let key = try keyring.load(caseID)
            let waiting = cases.open(caseID) { CasePlanning(key, leakDate: data.leakDate) }
            for record in waiting { try apply(record) }
        case .controllersListed(let list):
            cases.update(caseID) { for controller in list { $0.controllers[controller.id] = controller } }
        case .campaignPlanned(let plan):
            cases.update(caseID) {
                if $0.campaigns[plan.campaign] == nil { $0.campaigns[plan.campaign] = Campaign(plan) }
            }
        case .campaignApproved(let approval):
            cases.update(caseID) { $0.campaigns[approval.campaign]?.approve(approval, by: command.by) }
        case .campaignStarted(let named): cases.update(caseID) { $0.campaigns[named.campaign]?.isStarted = true }
        case .campaignPaused(let named): cases.update(caseID) { $0.campaigns[named.campaign]?.isPaused = true }
        case .campaignResumed(let named): cases.update(caseID) { $0.campaigns[named.campaign]?.isPaused = false }
        case .caseClosed:
            cases.close(caseID)
            forgetPlans()
        case .fileAdded, .copyNoted, .matchRequested, .pairReviewed, .severitySet: break
        }
    }

    private static func fold(
        _ type: EventType, _ record: LogRecord, _ opener: Opener, into ledger: inout PartitionLedger
    ) throws {
        let value = record.value ?? []
        let id = PersonID(hexadecimal: record.key)
        let place = Place(topic: record.source.topic, key: record.key, type: type.rawValue)
        switch type {
        case .personResolved:
            // The first 32 bytes are the commitment's salt.
            if let id { ledger.resolved(id, Array(try opener.open(value, at: place).dropFirst(32))) }
        case .personRedirected:
            if let id { ledger.redirected(id) }
        case .personSplit:
            if let id { ledger.split(id, try JSON.decode(PersonSplit.self, value)) }
        case .personsEnded: ledger.ended(try JSON.decode(PersonsEnded.self, value).epoch)
        case .planComputed:
            let plan = try JSON.decode(PlanComputed.self, value)
            ledger.planned(plan.campaign, root: plan.root, epoch: plan.epoch)
        case .noticeIntended:
            guard let id, let notice = record.headers[EventHeaders.Field.notice].flatMap({ PersonID($0) }),
                let at = record.headers[EventHeaders.Field.time].flatMap({ Timestamp($0) })
            else { return }
            let payload = try opener.open(value, at: place).dropFirst(32)
            ledger.intended(
                notice,
                PartitionLedger.Intended(
                    person: id, intent: try NoticeIntent(decoding: payload), at: at,
                    campaign: record.headers[EventHeaders.Field.campaign] ?? "",
                    batch: record.number(EventHeaders.Field.batch) ?? 0))
        case .noticeConcluded:
            guard let notice = record.headers[EventHeaders.Field.notice].flatMap({ PersonID($0) }),
                let state = record.headers[EventHeaders.Field.outcome].flatMap(NoticeState.init)
            else { return }
            ledger.concluded(notice, state, campaign: record.headers[EventHeaders.Field.campaign] ?? "")
        default: break
        }
    }

    package mutating func work(at now: Timestamp) throws -> Work {
        for caseID in cases.ids {
            for partition in owned.sorted() {
                if let appends = try conclude(caseID, partition, now) { return .commit(appends) }
                for campaign in cases[caseID]?.campaigns.keys.sorted() ?? [] {
                    if let appends = try plan(caseID, partition, campaign, now) { return .commit(appends) }
                    if let appends = try intend(caseID, partition, campaign, now) { return .commit(appends) }
                }
            }
        }
        return .idle(until: nil)
    }

    package mutating func committed() {}

    package var figures: [(name: String, value: Double)] {
        let ledgers = cases.ids.compactMap { cases[$0] }.flatMap(\.ledgers.values)
        return [
            ("persons", Double(ledgers.reduce(0) { $0 + $1.persons.count })),
            ("pending", Double(ledgers.reduce(0) { $0 + $1.pending.count })),
            ("concluded_total", Double(ledgers.reduce(0) { $0 + $1.concluded.count })),
            ("unreadable_total", Double(cases.unreadable)), ("outdated_plans", Double(outdated.count)),
        ]
    }
}
