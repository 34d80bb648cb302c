package import Log
package import Model
package import Runtime
import Sealing

/// Records -> persons. Every instance folds all records; the owner of partition 0 of `vigie.shard` leads: it opens an
/// epoch once all files are read, cuts it into shards, and resolves the links into persons. Every instance scores the
/// shards of the partitions it owns.
package struct MatchService: Service {
    package static let name = "match"
    package static let owned: [Topic] = [.shard]
    private static let quietOption = Settings.Option(
        flag: "--quiet-seconds", environment: "VIGIE_QUIET_SECONDS", value: "N",
        help: "matching starts this long after the last file was read, unless it is asked for", fallback: "10")
    package static let options = [quietOption]

    private let context: ServiceContext
    private let keyring: Keyring
    private let quiet: Duration
    private var commands: CommandBook
    private var cases: CaseBook<CaseState>
    private var owned: Set<Int32> = []
    /// By case, the records as the last epoch scored them.
    private var records: [CaseID: CaseRecords] = [:]
    /// By case, of the leader: what the links of the last epoch make, and what became of it.
    private var clusterings: [CaseID: (epoch: UInt32, clustering: Clustering)] = [:]
    private var resolved: [CaseID: ResolvedPersons] = [:]
    private var resolution: Resolution?
    private var shardsScored = 0

    package init(_ context: ServiceContext) throws {
        self.context = context
        cases = CaseBook(context.journal)
        let settings = context.settings
        keyring = Keyring(
            home: settings.home, master: try MasterSecret.load(home: settings.home, environment: settings.environment))
        commands = try CommandBook(home: settings.home)
        guard let seconds = Int(settings[MatchService.quietOption]), seconds >= 0 else {
            throw UsageError("--quiet-seconds: a whole number of seconds is expected")
        }
        quiet = .seconds(seconds)
    }

    private var isLeader: Bool { owned.contains(0) }

    package mutating func assign(_ owned: Set<TopicPartition>) -> [TopicPartition: Int64] {
        self.owned = Set(owned.map(\.partition))
        // Links and persons concern the leader alone; one that becomes it reads them from the start.
        return context.whole(
            [.command, .file, .record, .shard] + (isLeader ? [.link, .person] : []))
    }

    package mutating func apply(_ record: LogRecord) throws {
        guard let type = record.eventType else { return }  // audit reports what no one knows
        if type == .command { return try apply(commands.judge(record), record) }
        try cases.apply(record) { try MatchService.fold(type, record, into: &$0) }
    }

    private mutating func apply(_ verdict: CommandBook.Verdict, _ record: LogRecord) throws {
        guard case .accepted(let command) = verdict else { return }
        let caseID = command.caseID
        switch command.order {
        case .caseOpened(let data):
            guard keyring.contains(caseID) else { return cases.passOver(caseID) }
            let key = try keyring.load(caseID)
            let waiting = cases.open(caseID) { CaseState(key, leakDate: data.leakDate ?? command.at.date) }
            for record in waiting { try apply(record) }
        case .fileAdded(let file): cases.update(caseID) { $0.added(file, at: command.at) }
        case .matchRequested(let request):
            cases.update(caseID) { $0.matchRequested(request, at: record.offset) }
        case .pairReviewed(let review):
            cases.update(caseID) { $0.reviewed(review, by: command.by, at: record.offset) }
        case .severitySet(let rules): cases.update(caseID) { $0.severitySet(rules, at: record.offset) }
        case .caseClosed:
            cases.close(caseID)
            (records[caseID], clusterings[caseID], resolved[caseID]) = (nil, nil, nil)
            if resolution?.caseID == caseID { resolution = nil }
        default: break
        }
    }

    private static func fold(_ type: EventType, _ record: LogRecord, into state: inout CaseState) throws {
        let value = record.value ?? []
        switch type {
        case .fileProgress:
            state.read(
                try JSON.decode(FileEvent.self, value), at: Timestamp(milliseconds: record.timestampMilliseconds))
        case .recordChunk:
            let place = Place(topic: Topic.record.rawValue, key: record.key, type: type.rawValue)
            try state.received(RecordChunk(decoding: state.opener.open(value, at: place)[...]))
        case .epochOpened: state.opened(try JSON.decode(EpochOpened.self, value))
        case .shardOpened:
            let event = try JSON.decode(ShardEvent.self, value)
            state.update(event.epoch) { $0.opened(shard: event.shard, in: record.source.partition) }
        case .shardScored:
            let event = try JSON.decode(ShardEvent.self, value)
            state.update(event.epoch) { $0.scored(event) }
        case .epochResolved: state.resolved(try JSON.decode(EpochResolved.self, value))
        case .linkChunk:
            guard let epoch = record.number(EventHeaders.Field.epoch),
                let shard = record.number(EventHeaders.Field.shard),
                let chunk = record.number(EventHeaders.Field.chunk)
            else { return }
            let place = Place(topic: Topic.link.rawValue, key: record.key, type: type.rawValue)
            let links = try LinkChunk(decoding: state.opener.open(value, at: place)[...]).links.map {
                Link($0.a, $0.b, logOdds: $0.weight)
            }
            state.update(UInt32(epoch)) { $0.linked(shard: UInt32(shard), chunk: UInt32(chunk), links) }
        case .personResolved:
            guard let id = PersonID(hexadecimal: record.key),
                let founder = record.headers[EventHeaders.Field.founder]?.split(separator: "/").compactMap({
                    UInt32($0)
                }),
                founder.count == 2, let epoch = record.number(EventHeaders.Field.epoch)
            else { return }
            let content = record.headers[EventHeaders.Field.content] ?? ""
            // What this process published it knows without opening it.
            if state.registry.knows(id, epoch: UInt32(epoch), content: content) { return }
            let place = Place(topic: Topic.person.rawValue, key: record.key, type: type.rawValue)
            // The first 32 bytes are the commitment's salt.
            let records = try Person.records(in: state.opener.open(value, at: place).dropFirst(32))
            state.registry.resolved(
                id, founder: RecordID(file: founder[0], row: founder[1]), epoch: UInt32(epoch), content: content,
                records: records)
        case .personRedirected:
            guard let id = PersonID(hexadecimal: record.key), let epoch = record.number(EventHeaders.Field.epoch) else {
                return
            }
            state.registry.redirected(id, epoch: UInt32(epoch))
        default: break
        }
    }

    package mutating func work(at now: Timestamp) throws -> Work {
        var wake: Timestamp?
        for caseID in cases.ids {
            if cases[caseID]?.latest?.isFinished ?? false { records[caseID]?.scored() }
            if let appends = try score(caseID, now) { return .commit(appends) }
            guard isLeader else { continue }
            if let appends = try resolve(caseID, now) { return .commit(appends) }
            if let files = cases[caseID]?.nextFiles(at: now, quiet: quiet) {
                return .commit(try open(caseID, files, now))
            }
            if let until = cases[caseID]?.quietUntil(quiet), until > now { wake = min(wake ?? until, until) }
        }
        return .idle(until: wake)
    }

    package mutating func committed() {}

    package var figures: [(name: String, value: Double)] {
        [
            ("records", Double(cases.ids.reduce(0) { $0 + Int(cases[$1]?.store.count ?? 0) })),
            ("shards_scored_total", Double(shardsScored)), ("unreadable_total", Double(cases.unreadable)),
            ("resolved_share", resolution?.share ?? 0),
        ]
    }
}

// MARK: - Work

// A case's state is asked for what is needed and let go: while a copy of it is held, to change what it holds of millions
// of persons or records copies them all.
extension MatchService {
    /// Opens an epoch over `files`: trains the model, and cuts the rows into shards.
    private mutating func open(
        _ caseID: CaseID, _ files: [EpochOpened.File], _ now: Timestamp
    ) throws -> [Append] {
        if let again = cases[caseID].flatMap({ EpochOpened(again: $0, files, at: now) }) {
            return try open(again, now, "epoch opened on the links of another")
        }
        if let extended = cases[caseID].flatMap({ EpochOpened(extending: $0, files, at: now) }) {
            return try open(extended, now, "epoch opened under a model that is there")
        }
        records[caseID] = nil
        let columns = try cases.update(caseID) { try $0.takeColumns(of: files) } ?? RecordColumns()
        let trained = CaseRecords(training: columns, files)
        records[caseID] = trained
        let count = trained.growing.records.count
        let opened = EpochOpened(
            caseID: caseID, epoch: (cases[caseID]?.latest?.number ?? 0) + 1, files: files,
            shards: UInt32(min(max(Int(context.partitions[.shard] ?? 1), count / 50_000), 256)),
            model: Base64.encode(try JSON.encode(trained.model)), commands: cases[caseID]?.commandsEnd, date: now.date)
        return try open(opened, now, "epoch opened")
    }

    private mutating func open(_ opened: EpochOpened, _ now: Timestamp, _ note: StaticString) throws -> [Append] {
        let caseID = opened.caseID
        cases.update(caseID) { $0.opened(opened) }
        let count = opened.files.reduce(0) { $0 + $1.records }
        context.journal.note(
            .info, note,
            ["case": .caseID(caseID), "records": .number(Int64(count)), "shards": .number(Int64(opened.shards))])
        var appends = [
            Append(
                topic: Topic.shard.rawValue, key: ShardEvent.key(caseID, opened.epoch, 0),
                headers: headers(.epochOpened, "\(caseID)/\(opened.epoch)/opened", caseID, now),
                value: try JSON.encode(opened))
        ]
        for shard in 0..<opened.shards {
            let event = ShardEvent(caseID: caseID, epoch: opened.epoch, shard: shard)
            appends.append(try shardEvent(.shardOpened, event, now))
        }
        return appends
    }

    /// The shard to be scored next, of those this instance owns.
    private func waitingShard(_ caseID: CaseID) -> (opened: EpochOpened, shard: UInt32, sealer: Sealer)? {
        guard let state = cases[caseID], let epoch = state.latest, let opened = epoch.opened, !epoch.isFinished,
            let shard = epoch.waiting.filter({ owned.contains($0.value) }).keys.min(),
            opened.files.allSatisfy({ state.store.holds(file: $0.file, chunks: $0.chunks) })
        else { return nil }
        return (opened, shard, state.sealer)
    }

    /// Scores one of the waiting shards this instance owns.
    private mutating func score(_ caseID: CaseID, _ now: Timestamp) throws -> [Append]? {
        guard let (opened, shard, sealer) = waitingShard(caseID),
            let links = try prepared(opened)?.score(shard, of: opened.shards)
        else { return nil }
        let key = ShardEvent.key(caseID, opened.epoch, shard)
        var appends: [Append] = []
        for (chunk, start) in stride(from: 0, to: links.count, by: LinkChunk.limit).enumerated() {
            let part = links[start..<min(start + LinkChunk.limit, links.count)]
            let payload = LinkChunk(links: part.map { LinkChunk.Link(a: $0.a, b: $0.b, weight: $0.logOdds) }).encoded()
            var headers = headers(
                .linkChunk, "\(caseID)/\(opened.epoch)/\(shard)/\(chunk)", caseID, now, sealed: true)
            headers.append(EventHeaders.Field.epoch, String(opened.epoch))
            headers.append(EventHeaders.Field.shard, String(shard))
            headers.append(EventHeaders.Field.chunk, String(chunk))
            let place = Place(topic: Topic.link.rawValue, key: key, type: EventType.linkChunk.rawValue)
            let sealed = sealer.seal(payload, at: place)
            appends.append(Append(topic: Topic.link.rawValue, key: key, headers: headers, value: sealed))
        }
        var event = ShardEvent(caseID: caseID, epoch: opened.epoch, shard: shard)
        event.links = UInt64(links.count)
        event.chunks = UInt32(appends.count)
        appends.append(try shardEvent(.shardScored, event, now))
        cases.update(caseID) { $0.update(opened.epoch) { $0.scored(event) } }
        shardsScored += 1
        return appends
    }

    /// Publishes the persons of an epoch whose links are all here, batch by batch.
    private mutating func resolve(_ caseID: CaseID, _ now: Timestamp) throws -> [Append]? {
        guard try beginResolving(caseID), var current = resolution else { return nil }
        resolution = nil
        let appends = try cases.update(caseID) { state in
            let appends = try current.advance(state, at: now)
            for person in current.takePublished() {
                state.registry.resolved(
                    person.id, founder: person.founder, epoch: current.opened.epoch, content: person.content,
                    records: person.records)
            }
            if current.isDone { state.update(current.opened.epoch) { $0.finish() } }
            return appends
        }
        if current.isDone {
            resolved[caseID] = current.resolved
            context.journal.note(.info, "epoch resolved", ["case": .caseID(caseID)])
        } else {
            resolution = current
        }
        return appends
    }

    /// Whether there is an epoch whose persons are to be published: `resolution` is then under way.
    private mutating func beginResolving(_ caseID: CaseID) throws -> Bool {
        guard let epoch = cases[caseID]?.latest, let opened = epoch.opened, !epoch.isFinished else { return false }
        if resolution?.caseID == caseID, resolution?.opened.epoch == opened.epoch { return true }
        guard let links = cases[caseID]?.links(of: opened), let scorer = try prepared(opened)?.scorer,
            let state = cases[caseID]
        else { return false }
        let clustering = clustering(state, opened, scorer, links)
        let decided = try DecidedClusters(state, opened, scorer, links, clustering.clusters)
        resolution = try Resolution(
            state, opened, decided.clusters,
            CountEstimate(scorer, links, decided.clusters, decided: decided.decisions),
            partitions: context.partitions[.person] ?? 1, after: resolved.removeValue(forKey: caseID))
        return true
    }

    /// The records of an epoch: those of the epochs it stands on where they are here, and what it adds.
    private mutating func prepared(_ opened: EpochOpened) throws -> CaseRecords? {
        let caseID = opened.caseID
        guard let stages = cases[caseID]?.chain(of: opened)?.stages else { return nil }
        // Taken out, so that growing them copies nothing.
        var ready = records.removeValue(forKey: caseID)
        try cases.update(caseID) { state in
            if ready.map({ !stages.starts(with: $0.stages) }) ?? true {
                guard let bytes = Base64.decode(opened.model) else {
                    throw LogError(.fatal, "case \(caseID): the model of epoch \(opened.epoch) is unreadable")
                }
                let model = try JSON.decode(LinkageModel.self, bytes)
                ready = CaseRecords(try state.takeColumns(of: stages[0]), stages[0], model)
            }
            for stage in stages.dropFirst(ready?.stages.count ?? 0) {
                try ready?.extend(stage) { try state.append(stage, to: &$0) }
            }
        }
        records[caseID] = ready
        return ready
    }

    /// The clusters that `links` make, all that `opened` resolves: those of the epoch it stands on, where they are here,
    /// with the links it found.
    private mutating func clustering(
        _ state: CaseState, _ opened: EpochOpened, _ scorer: Scorer, _ links: [Link]
    ) -> Clustering {
        var clustering: Clustering
        if let known = clusterings.removeValue(forKey: opened.caseID), known.epoch == opened.basis {
            clustering = known.clustering
            clustering.extend(scorer, state.ownLinks(of: opened) ?? [])
        } else {
            clustering = Clustering(scorer, links)
        }
        clusterings[opened.caseID] = ((opened.isLinking ? opened.epoch : opened.basis) ?? opened.epoch, clustering)
        return clustering
    }

    private func shardEvent(_ type: EventType, _ event: ShardEvent, _ now: Timestamp) throws -> Append {
        let word = type == .shardOpened ? "opened" : "scored"
        return Append(
            topic: Topic.shard.rawValue, key: ShardEvent.key(event.caseID, event.epoch, event.shard),
            headers: headers(type, "\(event.caseID)/\(event.epoch)/\(event.shard)/\(word)", event.caseID, now),
            value: try JSON.encode(event))
    }

    private func headers(
        _ type: EventType, _ id: String, _ caseID: CaseID, _ now: Timestamp, sealed: Bool = false
    ) -> Headers {
        EventHeaders.make(type, id: id, source: MatchService.name, time: now, caseID: caseID, sealed: sealed)
    }
}
