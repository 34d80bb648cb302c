import Log
import Match
import Model
import Runtime
import Sealing

/// A case opened to be asked about its persons: needs the case's key, as every output of personal data does.
struct CaseReading {
    let watch: CaseWatch
    let key: CaseKey
    let evidence: CaseEvidence
    private let opener: Opener

    /// `topics`: `vigie.person` is enough to list persons; why they are takes records, shards and links too.
    init(_ arguments: Arguments, _ topics: [Topic]) throws {
        let settings = try arguments.settings()
        try self.init(settings, log: settings.openedLog(), arguments.caseID(), topics)
    }

    init(_ settings: Settings, log: any Log, _ named: CaseID?, _ topics: [Topic]) throws {
        let follower = try CaseFollower(log, named, home: settings.home)
        watch = follower.watch
        let keyring = Keyring(home: settings.home, master: try settings.master())
        guard keyring.contains(watch.caseID) else {
            throw CommandFailure("the key of case \(watch.caseID) is not in \(settings.home)/keys: persons are sealed")
        }
        key = try keyring.load(watch.caseID)
        opener = Opener(key)
        var evidence = CaseEvidence(
            key, files: watch.files.mapValues(\.added),
            leakDate: watch.opened?.leakDate ?? watch.openedAt?.date ?? "")
        var commands = try CommandBook(home: settings.home)
        try LogReplay.run(log, [.command] + topics, follower.partitions) { record in
            guard record.eventType == .command else { return try evidence.apply(record) }
            guard case .accepted(let command) = commands.judge(record), command.caseID == follower.watch.caseID else {
                return
            }
            switch command.order {
            case .pairReviewed(let review): evidence.reviewed(review, by: command.by, at: record.offset)
            case .severitySet(let rules): evidence.severitySet(rules, at: record.offset)
            default: break
            }
        }
        guard evidence.resolved != nil || !topics.contains(.shard) else {
            throw CommandFailure("case \(watch.caseID) has no persons yet: `vigie match`, or wait for it")
        }
        self.evidence = evidence
    }

    /// The person meant by its id, the beginning of it, or `file/row` of a row that is its.
    func person(_ word: String) throws -> PersonID {
        if let record = RecordID(word) {
            guard let id = evidence.person(of: record) else {
                throw CommandFailure(
                    "no person has row \(record.row) of file \(record.file): it was rejected, or there is no such row")
            }
            return id
        }
        if let id = PersonID(word) {
            let now = evidence.current(id)
            guard evidence.standing[now] != nil else { throw CommandFailure("no person \(word) in this case") }
            return now
        }
        let found = evidence.standing.keys.filter { $0.description.hasPrefix(word) }
        guard word.count >= 4, let only = found.first else {
            throw CommandFailure("no person \(word): give an id, 4 of its digits or more, or FILE/ROW")
        }
        guard found.count == 1 else { throw CommandFailure("\(found.count) persons begin with \(word): give more") }
        return only
    }

    func name(of file: UInt32) -> String {
        guard let added = watch.files[file]?.added else { return "file \(file)" }
        return CaseDesk.name(of: added, watch.caseID, opener)
    }
}
