import Ingest
import Log
import Model
import Sealing

/// A case as its visible events tell it: no key is needed. Feeds progress bars, `case status` and the summary.
struct CaseWatch {
    struct File {
        var added: FileAdded
        var event: FileEvent? { didSet { measure(oldValue?.understanding) } }
        /// How many more copies of it were found.
        var copies = 0
        /// When its content was erased from the intake.
        var erasedAt: Timestamp?
        /// Bytes to be read: more than the file's own where it is packed.
        private(set) var contentBytes: UInt64

        init(added: FileAdded, event: FileEvent? = nil, erasedAt: Timestamp? = nil) {
            (self.added, self.event, self.erasedAt, contentBytes) = (added, event, erasedAt, added.bytes)
            measure(nil)
        }

        /// Of the content, how much is read: 0 to 1.
        var share: Double {
            if event?.state == .completed { return 1 }
            return contentBytes == 0 ? 0 : min(1, Double(event?.position.byte ?? 0) / Double(contentBytes))
        }

        private mutating func measure(_ before: String?) {
            guard let text = event?.understanding, text != before else { return }
            // What another version wrote says nothing: the file's own bytes stand.
            contentBytes = (try? Understanding(text: text).bytes) ?? added.bytes
        }
    }

    let caseID: CaseID
    private(set) var opened: CaseOpened?
    private(set) var openedAt: Timestamp?
    private(set) var controllers: [String: Controller] = [:]
    private(set) var files: [UInt32: File] = [:]
    private var early: [UInt32: FileEvent] = [:]
    private var erased: [UInt32: Timestamp] = [:]
    /// Of the last epoch.
    private(set) var epoch: EpochOpened?
    private(set) var scored: Set<UInt32> = []
    private(set) var resolved: EpochResolved?
    private(set) var campaigns: [String: CampaignState] = [:]
    /// Parts of plans seen before the command that asked for them.
    private var earlyParts: [PlanComputed] = []
    /// Notices likewise, by campaign.
    private var earlyNotices: [String: CampaignState.Notices] = [:]
    private(set) var findings: [Finding] = []
    private(set) var closed = false
    /// Files asked to be matched at once.
    private(set) var requested: UInt32 = 0
    /// As signed last.
    private(set) var severity = SeverityRules.standard
    private var commands: CommandBook

    init(_ caseID: CaseID, home: String) throws {
        self.caseID = caseID
        commands = try CommandBook(home: home)
    }

    mutating func apply(_ record: LogRecord) throws {
        guard let type = record.eventType else { return }
        if type == .command {
            if case .accepted(let command) = commands.judge(record), command.caseID == caseID { follow(command) }
            return
        }
        guard record.caseID == caseID else { return }
        let value = record.value ?? []
        switch type {
        case .fileProgress:
            let event = try JSON.decode(FileEvent.self, value)
            if files[event.file] != nil { files[event.file]?.event = event } else { early[event.file] = event }
        case .fileErased:
            let event = try JSON.decode(FileErased.self, value)
            erased[event.file] = Timestamp(milliseconds: record.timestampMilliseconds)
            files[event.file]?.erasedAt = erased[event.file]
        case .epochOpened:
            let event = try JSON.decode(EpochOpened.self, value)
            guard event.epoch > epoch?.epoch ?? 0 else { return }
            (epoch, scored) = (event, [])
        case .shardScored:
            let event = try JSON.decode(ShardEvent.self, value)
            if event.epoch == epoch?.epoch { scored.insert(event.shard) }
        case .epochResolved: resolved = try JSON.decode(EpochResolved.self, value)
        case .planComputed:
            let plan = try JSON.decode(PlanComputed.self, value)
            guard campaigns[plan.campaign] != nil else { return earlyParts.append(plan) }
            campaigns[plan.campaign]?.parts[plan.partition] = plan
        case .noticeIntended, .noticeConcluded:
            let name = record.headers[EventHeaders.Field.campaign] ?? ""
            let outcome = record.headers[EventHeaders.Field.outcome].flatMap(NoticeState.init)
            guard outcome != nil || type == .noticeIntended else { return }
            if campaigns[name] == nil {
                earlyNotices[name, default: CampaignState.Notices()].count(outcome)
            } else {
                campaigns[name]?.notices.count(outcome)
            }
        case .finding: findings.append(try JSON.decode(Finding.self, value))
        default: break
        }
    }

    private mutating func follow(_ command: Command) {
        switch command.order {
        case .caseOpened(let data): (opened, openedAt) = (data, command.at)
        case .controllersListed(let list): for controller in list { controllers[controller.id] = controller }
        case .fileAdded(let file):
            files[file.file] = File(
                added: file, event: early.removeValue(forKey: file.file), erasedAt: erased[file.file])
        case .copyNoted(let copy): files[copy.file]?.copies += 1
        case .matchRequested(let request): requested = max(requested, request.files)
        case .pairReviewed: break
        case .severitySet(let rules): severity = rules
        case .campaignPlanned(let plan):
            guard campaigns[plan.campaign] == nil else { return }
            var state = CampaignState(plan)
            for part in earlyParts where part.campaign == plan.campaign { state.parts[part.partition] = part }
            if let early = earlyNotices.removeValue(forKey: plan.campaign) { state.notices = early }
            campaigns[plan.campaign] = state
        case .campaignApproved(let approval): campaigns[approval.campaign]?.approvals[command.by] = approval.root
        case .campaignStarted(let named): campaigns[named.campaign]?.isStarted = true
        case .campaignPaused(let named): campaigns[named.campaign]?.isPaused = true
        case .campaignResumed(let named): campaigns[named.campaign]?.isPaused = false
        case .caseClosed: closed = true
        }
    }

    /// The files that have not failed, in order: one that has may be given again.
    var standing: [FileAdded] {
        files.values.filter { $0.event?.state != .failed }.map(\.added).sorted { $0.file < $1.file }
    }

    /// Whether every added file was read or has failed.
    var isRead: Bool {
        !files.isEmpty && files.values.allSatisfy { $0.event?.state == .completed || $0.event?.state == .failed }
    }

    /// Whether the persons of all read files are published.
    var isMatched: Bool {
        guard isRead, let resolved else { return false }
        let read = Set(files.filter { $0.value.event?.state == .completed }.keys)
        return epoch?.epoch == resolved.epoch && read.isSubset(of: Set(epoch?.files.map(\.file) ?? []))
    }

    /// Files whose people are not in the persons of the last epoch, of those that have not failed.
    var unmatched: [UInt32] {
        let matched = epoch?.epoch == resolved?.epoch ? Set(epoch?.files.map(\.file) ?? []) : []
        return standing.map(\.file).filter { !matched.contains($0) }
    }

    /// Whether the persons are others than those that the campaign was planned for: what is not sent stays unsent.
    func isOutdated(_ campaign: CampaignState) -> Bool {
        campaign.parts.values.contains { $0.epoch < resolved?.epoch ?? 0 }
    }

    /// By subject, the last word on each equation of conservation.
    var equations: [String: Finding] {
        findings.reduce(into: [:]) { equations, finding in
            if finding.kind == .conservationHeld || finding.kind == .conservationBroken {
                equations[finding.subject] = finding
            }
        }
    }

    /// What is neither news of the log nor an equation.
    var alarms: [Finding] {
        findings.filter { ![.checkpointPublished, .conservationHeld, .conservationBroken].contains($0.kind) }
    }

    /// Rows of all files.
    var rows: UInt64 { files.values.reduce(0) { $0 + ($1.event?.counts.rows ?? 0) } }
}
