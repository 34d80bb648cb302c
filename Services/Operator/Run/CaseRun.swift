internal import Audit
internal import Ingest
internal import Log
internal import Match
internal import Model
internal import Notify
internal import Runtime
internal import Sealing

/// The main job in one process: opens a case, has its files read, matched and planned, and everything audited. What was
/// begun before in the same home with the same files goes on where it stopped.
struct CaseRun {
    let home: RunHome
    let caseID: CaseID
    let opened: CaseOpened
    let files: [GivenFile]
    let controllers: [Controller]
    let console: Console

    /// How long the audit may take after everything else is done, before the run goes on without it.
    private static let patience = Duration.seconds(120)

    /// The settings of all services at once. Matching is asked for, so no quiet period need pass.
    static func settings(home: String) throws -> Settings {
        let options = MatchService.options + AuditService.options
        return try Settings(
            ["--home", home, "--log", "sqlite:HOME/vigie.db", "--instance", "run", "--quiet-seconds", "86400"],
            options: options)
    }

    /// The case as it stands at the end.
    func run() throws -> CaseWatch {
        let log = try home.settings.openedLog()
        try TopicsCommand.create(in: log, partitions: Topic.defaultPartitions)
        let isNew = try isNew(log)
        let desk = try CaseDesk(caseID, settings: home.settings, log: log, person: try home.signer())
        let follower = try open(log, desk, isNew: isNew)
        let host = ServiceHost()
        defer { host.end() }
        let journal = Journal(service: "run", format: home.settings.format, least: .warning)
        let context = try ServiceMain.connect(home.settings, journal)
        host.start(context) { try IngestService($0) }
        host.start(context) { try MatchService($0) }
        host.start(context) { try NotifyService($0) }
        host.start(context) { try AuditService($0) }
        try read(follower, host)
        try match(follower, host, desk)
        try plan(follower, host, desk)
        try audit(follower, host, log)
        return follower.watch
    }

    /// Whether the case is still to be opened; refuses a home that holds another.
    private func isNew(_ log: any Log) throws -> Bool {
        let cases = try OpenCases(log, home: home.settings.home)
        guard !cases.all.contains(caseID) else { return false }
        if let other = cases.all.min() {
            throw CommandFailure("\(home.settings.home): holds case \(other) already; use another --home")
        }
        return true
    }

    /// Opens the case and adds its files, as far as that was not done before.
    private func open(_ log: any Log, _ desk: CaseDesk, isNew: Bool) throws -> CaseFollower {
        if isNew {
            try desk.open(opened)
            if !controllers.isEmpty { try desk.publish([.controllersListed(controllers)]) }
        }
        _ = try home.keyring.load(caseID)
        let follower = try CaseFollower(log, caseID: caseID, home: home.settings.home)
        guard !follower.watch.closed else { throw CommandFailure("case \(caseID) is closed") }
        var rest = files
        for known in follower.watch.standing {
            guard let index = try rest.firstIndex(where: { try $0.isSame(as: known) }) else { throw differs }
            rest.remove(at: index)
        }
        if !rest.isEmpty { for overlap in try desk.add(rest, console) { console.note(overlap.text) } }
        return follower
    }

    private var differs: CommandFailure {
        CommandFailure("\(home.settings.home): holds a run over other files or settings; use another --home")
    }

    // MARK: Stages

    /// Follows the log until `isDone`, with a look at the services and at Ctrl-C in between.
    private func wait(
        _ follower: CaseFollower, _ host: ServiceHost, until isDone: (CaseWatch) throws -> Bool
    ) throws {
        while true {
            try host.check()
            if StopFlag.process.isSet { throw CommandFailure("stopped; the same command goes on from here") }
            if try isDone(follower.watch) { return }
            try follower.follow(for: .milliseconds(100))
        }
    }

    private func read(_ follower: CaseFollower, _ host: ServiceHost) throws {
        let total = files.reduce(0) { $0 + Int($1.bytes) }
        let progress = console.progress("reading", total: total, unit: "bytes")
        // What failed in an earlier run was given again, or nothing would be read now.
        let before = Set(follower.watch.files.filter { $0.value.event?.state == .failed }.keys)
        try wait(follower, host) { watch in
            progress.update(watch.files.values.reduce(0) { $0 + Int(Double($1.added.bytes) * $1.share) })
            if let failed = watch.files.values.first(where: {
                $0.event?.state == .failed && !before.contains($0.added.file)
            }) {
                let given = try files.first { try $0.isSame(as: failed.added) }
                throw CommandFailure("\(given?.path ?? "a file"): \(failed.event?.reason ?? "could not be read")")
            }
            return watch.files.count == files.count + before.count && watch.isRead
        }
        progress.finish(total, note: "\(Table.grouped(Int(follower.watch.rows))) rows")
    }

    private func match(_ follower: CaseFollower, _ host: ServiceHost, _ desk: CaseDesk) throws {
        let count = follower.watch.files.keys.max() ?? 0
        if !follower.watch.isMatched, follower.watch.requested < count {
            try desk.publish([.matchRequested(MatchRequested(files: count))])
        }
        let scoring = console.progress("matching", total: nil, unit: "shards")
        try wait(follower, host) { watch in
            scoring.update(watch.scored.count, total: (watch.epoch?.shards).map(Int.init))
            return watch.isMatched || watch.epoch.map { watch.scored.count == Int($0.shards) } ?? false
        }
        scoring.finish(follower.watch.scored.count)
        let resolving = console.progress("resolving", total: 1000, unit: "per mille")
        try wait(follower, host) { watch in
            resolving.update(Int((host.figure(MatchService.name, "resolved_share") ?? 0) * 1000))
            return watch.isMatched
        }
        resolving.finish(1000, note: "\(Table.grouped(Int(follower.watch.resolved?.persons ?? 0))) people")
    }

    private func plan(_ follower: CaseFollower, _ host: ServiceHost, _ desk: CaseDesk) throws {
        guard let epoch = follower.watch.resolved?.epoch else { return }
        if follower.watch.campaigns[RunHome.campaign] == nil {
            try desk.publish([
                .campaignPlanned(CampaignPlanned(campaign: RunHome.campaign, epoch: epoch, dryRun: true))
            ])
        }
        let progress = console.progress("planning", total: follower.parts, unit: "parts")
        try wait(follower, host) { watch in
            let parts = watch.campaigns[RunHome.campaign]?.parts.count ?? 0
            progress.update(parts)
            return parts == follower.parts
        }
        progress.finish(follower.parts)
    }

    /// Until the audit log holds everything, signed, and no equation is open.
    private func audit(_ follower: CaseFollower, _ host: ServiceHost, _ log: any Log) throws {
        let total = try TopicsCommand.sizes(log).filter { $0.topic != Topic.finding.rawValue }
            .reduce(0) { $0 + Int($1.events) }
        let progress = console.progress("auditing", total: total, unit: "events")
        let end = ContinuousClock.now + CaseRun.patience
        try wait(follower, host) { _ in
            let entries = Int(host.figure(AuditService.name, "audit_entries") ?? 0)
            progress.update(min(entries, total))
            let signed = Int(host.figure(AuditService.name, "audit_entries_signed") ?? -1)
            let isClosed = host.figure(AuditService.name, "audit_equations_open") == 0
            return entries >= total && signed == entries && isClosed || ContinuousClock.now > end
        }
        // The last words of the audit are findings in the log.
        try follower.catchUp()
        progress.finish(total)
    }
}
