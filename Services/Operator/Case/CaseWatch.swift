import Log
import Model
import Sealing

/// A case as its visible events tell it: no key is needed. Feeds progress bars, `case status` and the summary.
struct CaseWatch {
    struct File {
        var added: FileAdded
        var event: FileEvent?
    }

    let caseID: CaseID
    private(set) var opened: CaseOpened?
    private(set) var openedAt: Timestamp?
    private(set) var controllers: [String: Controller] = [:]
    private(set) var files: [UInt32: File] = [:]
    private var early: [UInt32: FileEvent] = [:]
    /// Of the last epoch.
    private(set) var epoch: EpochOpened?
    private(set) var scored: Set<UInt32> = []
    private(set) var resolved: EpochResolved?
    /// Person events seen of the epoch under way.
    private(set) var personsSeen: UInt64 = 0
    private(set) var campaigns: [String: [Int32: PlanComputed]] = [:]
    private(set) var approvals: [String: Set<String>] = [:]
    private(set) var intended: UInt64 = 0
    private(set) var concluded: [NoticeState: UInt64] = [:]
    private(set) var findings: [Finding] = []
    private(set) var closed = false
    private var commands: CommandBook

    init(_ caseID: CaseID, home: String) throws {
        self.caseID = caseID
        commands = try CommandBook(home: home)
    }

    static let topics: [Topic] = [.command, .file, .shard, .person, .notice, .finding]

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
        case .epochOpened:
            let event = try JSON.decode(EpochOpened.self, value)
            guard event.epoch > epoch?.epoch ?? 0 else { return }
            (epoch, scored, personsSeen) = (event, [], 0)
        case .shardScored:
            let event = try JSON.decode(ShardEvent.self, value)
            if event.epoch == epoch?.epoch { scored.insert(event.shard) }
        case .epochResolved: resolved = try JSON.decode(EpochResolved.self, value)
        case .personResolved: personsSeen += 1
        case .planComputed:
            let plan = try JSON.decode(PlanComputed.self, value)
            campaigns[plan.campaign, default: [:]][plan.partition] = plan
        case .noticeIntended: intended += 1
        case .noticeConcluded:
            if let state = record.headers[EventHeaders.Field.outcome].flatMap(NoticeState.init) {
                concluded[state, default: 0] += 1
            }
        case .finding: findings.append(try JSON.decode(Finding.self, value))
        default: break
        }
    }

    private mutating func follow(_ command: Command) {
        switch command.order {
        case .caseOpened(let data): (opened, openedAt) = (data, command.at)
        case .controllersListed(let list): for controller in list { controllers[controller.id] = controller }
        case .fileAdded(let file): files[file.file] = File(added: file, event: early.removeValue(forKey: file.file))
        case .campaignApproved(let approval): approvals[approval.campaign, default: []].insert(command.by)
        case .caseClosed: closed = true
        default: break
        }
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

    /// The whole plan once all parts are here.
    func plan(_ campaign: String, partitions: Int32) -> [PlanComputed]? {
        guard let parts = campaigns[campaign], parts.count == Int(partitions) else { return nil }
        return parts.sorted { $0.key < $1.key }.map(\.value)
    }
}
