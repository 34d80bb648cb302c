import Files
package import Log
package import Model
package import Runtime
import Sealing

/// Everything -> a tamper-evident log, and the equations that must close. The owner of `vigie.finding` folds all topics
/// from the start; what its log accounts for already gets no second entry. The log is an effect beside Kafka's: its
/// positions stand in its own signed state, and no transaction is relied on.
package struct AuditService: Service {
    package static let name = "audit"
    package static let owned: [Topic] = [.finding]
    package static let options = [
        Settings.Option(
            flag: "--checkpoint-seconds", environment: "VIGIE_CHECKPOINT_SECONDS", value: "N",
            help: "a checkpoint is signed this often at least, and when nothing happens", fallback: "5"),
        Settings.Option(
            flag: "--origin", environment: "VIGIE_AUDIT_ORIGIN", value: "NAME",
            help: "the log's name in its checkpoints, a URL without scheme; for life", fallback: ""),
    ]

    /// How long nothing must have come before a checkpoint is signed early.
    private static let quiet = Duration.milliseconds(100)
    /// While the log is not read to its end, a checkpoint is signed each time this many entries are new.
    private static let entriesBetween: UInt64 = 1 << 20

    private let context: ServiceContext
    private let interval: Duration
    /// On the embedded log offsets have no holes; Kafka's transactions leave some.
    private let isDense: Bool
    private let keyring: Keyring
    private var log: AuditLog?
    private var coverage = Coverage()
    private var fields = VisibleFields()
    private var types = TypeTable()
    private var leaf = LeafWriter()
    private var pseudonyms = SubjectPseudonyms()
    private var commands: CommandBook
    private var conservation = Conservation()
    private var findings = FindingBook()
    private var watch = Watch()
    private var applied: UInt64 = 0
    private var appliedBefore: UInt64 = 0
    private var quietSince = Timestamp(milliseconds: 0)
    private var lastCheckpoint = Timestamp(milliseconds: 0)

    package init(_ context: ServiceContext) throws {
        self.context = context
        let settings = context.settings
        guard let seconds = Int(settings["--checkpoint-seconds"].isEmpty ? "5" : settings["--checkpoint-seconds"]),
            seconds > 0
        else { throw UsageError("--checkpoint-seconds: a whole number of seconds above 0 is expected") }
        interval = .seconds(seconds)
        isDense = !settings.log.hasPrefix("kafka:")
        keyring = Keyring(
            home: settings.home, master: try MasterSecret.load(home: settings.home, environment: settings.environment))
        commands = try CommandBook(home: settings.home)
    }

    package mutating func assign(_ owned: Set<TopicPartition>) throws -> [TopicPartition: Int64] {
        guard !owned.isEmpty else {
            // Another instance has taken over, or none was given: what is known here is stale from now on.
            if log != nil { throw LogError(.abortable, "the audit log's ownership moved to another instance") }
            return [:]
        }
        if log == nil {
            let home = LogHome(context.settings.home)
            do {
                let signer = try home.signer(origin: context.settings["--origin"])
                let opened = try AuditLog(folder: home.folder, state: home.own, signer: signer)
                if !opened.cutOff.isEmpty {
                    context.journal.note(
                        .info, "removed what no checkpoint covered", ["files": .number(Int64(opened.cutOff.count))])
                }
                coverage = Coverage(opened.signed.positions)
                log = opened
            } catch let failure as FileFailure where failure.code == .busy {
                // The owner before has not left yet.
                throw LogError(.abortable, failure.description)
            }
        }
        return context.whole(Topic.allCases)
    }

    package mutating func apply(_ record: LogRecord) throws {
        applied += 1
        fields.read(record.headers)
        let isOwnNews = record.source.topic == Topic.finding.rawValue && findings.apply(record)
        let type = types.index(of: fields[.type])
        try account(for: record, type, hasEntry: !isOwnNews)
        guard let type else {
            return alarm(.eventUnknown, record, "an event of a type or major version this version does not know")
        }
        switch types.type(type) {
        case .finding: break
        case .command:
            switch commands.judge(record) {
            case .refused(let why): alarm(.commandRefused, record, "a command is \(why)")
            case .accepted(let command):
                if case .caseClosed = command.order { pseudonyms.forget(command.caseID) }
            }
        default:
            do {
                if let contradiction = try conservation.apply(types.type(type), record, fields) {
                    alarm(.eventContradicted, record, contradiction)
                }
            } catch is DecodingError {
                alarm(.eventContradicted, record, "an event that can't be read")
            }
        }
    }

    /// Writes the entry of `record`, unless the log has it, after one for offsets before it that have none.
    private mutating func account(for record: LogRecord, _ type: Int?, hasEntry: Bool) throws {
        guard let log else { return }
        let missing = coverage.see(record.source, record.offset)
        if isDense, !missing.isEmpty {
            alarm(.offsetsMissing, record, "\(missing.count) offsets before this one hold nothing")
        }
        let due = coverage.due(record.source)
        guard hasEntry, record.offset >= due else { return }
        let gap = due..<record.offset
        if !gap.isEmpty {
            let reason =
                !missing.isEmpty && isDense
                ? "missing" : record.source.topic == Topic.finding.rawValue ? "checkpoint-news" : "transaction-marker"
            leaf.writeSkipped(record.source, gap, reason: reason, seq: log.size)
            try log.append(leaf.bytes)
            _ = coverage.cover(record.source, gap)
        }
        leaf.write(record, type, fields, seq: log.size) { [keyring] in pseudonyms.subject(of: $1, in: $0, keyring) }
        try log.append(leaf.bytes)
        _ = coverage.cover(record.source, record.offset..<record.offset + 1)
        if log.size - log.signed.size >= AuditService.entriesBetween { try log.publish(positions: coverage.next) }
    }

    private mutating func alarm(_ kind: Finding.Kind, _ record: LogRecord, _ message: String) {
        let place = "\(record.source)@\(record.offset)"
        findings.add(
            Finding(
                kind: kind, caseID: record.caseID, at: Timestamp(milliseconds: 0), subject: place, message: message),
            id: "alarm/\(kind.rawValue)/\(place)")
    }

    package mutating func work(at now: Timestamp) throws -> Work {
        guard let log else { return .idle(until: nil) }
        if applied != appliedBefore {
            appliedBefore = applied
            quietSince = now
        }
        let due = min(quietSince + AuditService.quiet, lastCheckpoint + interval)
        if now >= due {
            for (caseID, equation) in conservation.moved(partitions: Int(context.partitions[.person] ?? 1)) {
                watch.note(caseID, equation, at: now, into: &findings)
            }
            if log.size > log.signed.size {
                try log.publish(positions: coverage.next)
                lastCheckpoint = now
            }
        }
        watch.tick(at: now, into: &findings)
        // A crash before this is announced is mended here after the restart.
        if log.signed.size > findings.announced { announce(log.checkpoint) }
        let news = try findings.next(at: now)
        if !news.isEmpty { return .commit(news) }
        let isWaiting = log.size > log.signed.size || conservation.hasMoved
        return .idle(until: isWaiting ? due : watch.deadline)
    }

    private mutating func announce(_ checkpoint: Checkpoint) {
        findings.add(
            Finding(
                kind: .checkpointPublished, caseID: nil, at: Timestamp(milliseconds: 0), subject: checkpoint.origin,
                message: "\(checkpoint.size) entries under root \(Base64.encode(checkpoint.root.bytes))",
                figures: ["size": Int64(checkpoint.size)]),
            id: "checkpoint/\(checkpoint.size)")
    }

    package mutating func committed() {}

    package var figures: [(name: String, value: Double)] {
        [
            ("audit_entries", Double(log?.size ?? 0)),
            ("audit_entries_signed", Double(log?.signed.size ?? 0)),
            ("audit_equations_held", Double(watch.held)),
            // What was not looked at yet may be open.
            ("audit_equations_open", Double(watch.openCount + (conservation.hasMoved ? 1 : 0))),
            ("audit_equations_broken", Double(watch.broken)),
            ("audit_alarms", Double(findings.alarms)),
        ]
    }
}
