package import Log
package import Model
package import Sealing

/// What the log holds of one case's persons and of why they are: for whoever asks, never for the services. A fold of
/// `vigie.record`, `vigie.shard`, `vigie.link` and `vigie.person`; a topic left out only makes it know less.
package struct CaseEvidence {
    /// A person as it stands.
    package struct Standing: Sendable {
        package let founder: RecordID
        package let epoch: UInt32
        /// Of the leak, then of registries and lists.
        package let records: [RecordID]
        package let leaked: Int
        package let sure: Person.Sure
        package let tier: Person.Tier
        package let flags: [String]
        package let controllers: [String]
        /// ln of the odds of the weakest join; infinite for one record alone.
        package let weakest: Float
    }

    private let caseID: CaseID
    private let opener: Opener
    private var state: CaseState
    package private(set) var reviews = ReviewBook()
    private var opened: [UInt32: EpochOpened] = [:]
    package private(set) var resolved: EpochResolved?
    /// Sealed, by epoch: only one epoch's are ever opened.
    private var links: [UInt32: [LinkPlace: [UInt8]]] = [:]
    package private(set) var standing: [PersonID: Standing] = [:]
    /// Persons that are part of another now, and since when.
    package private(set) var redirects: [PersonID: (to: PersonID, epoch: UInt32)] = [:]

    private struct LinkPlace: Hashable, Comparable {
        let shard: Int64
        let chunk: Int64
        static func < (a: Self, b: Self) -> Bool { (a.shard, a.chunk) < (b.shard, b.chunk) }
    }

    /// `files` and `leakDate` as the case's commands tell them.
    package init(_ key: CaseKey, files: [UInt32: FileAdded], leakDate: String) {
        caseID = key.caseID
        opener = Opener(key)
        state = CaseState(key, leakDate: leakDate)
        for file in files.values { state.added(file, at: Timestamp(milliseconds: 0)) }
    }

    package mutating func apply(_ record: LogRecord) throws {
        guard record.caseID == caseID, let type = record.eventType else { return }
        let value = record.value ?? []
        let place = Place(topic: record.source.topic, key: record.key, type: type.rawValue)
        switch type {
        case .recordChunk: try state.received(RecordChunk(decoding: opener.open(value, at: place)[...]))
        case .epochOpened:
            let event = try JSON.decode(EpochOpened.self, value)
            opened[event.epoch] = event
        case .epochResolved:
            let event = try JSON.decode(EpochResolved.self, value)
            if event.epoch >= resolved?.epoch ?? 0 { resolved = event }
        case .linkChunk:
            guard let epoch = record.number(EventHeaders.Field.epoch),
                let shard = record.number(EventHeaders.Field.shard), let chunk = record.number(EventHeaders.Field.chunk)
            else { return }
            let at = LinkPlace(shard: shard, chunk: chunk)
            // Opened at once: what is sealed is bound to its key, which is not kept.
            links[UInt32(epoch), default: [:]][at] = try opener.open(value, at: place)
        case .personResolved:
            guard let id = PersonID(hexadecimal: record.key),
                let founder = record.headers[EventHeaders.Field.founder].flatMap({ RecordID($0) }),
                let epoch = record.number(EventHeaders.Field.epoch)
            else { return }
            // The first 32 bytes are the commitment's salt.
            let person = try Person(decoding: opener.open(value, at: place).dropFirst(32))
            standing[id] = Standing(
                founder: founder, epoch: UInt32(epoch), records: person.records + person.registryRecords,
                leaked: person.records.count, sure: person.sure, tier: person.tier, flags: person.flags,
                controllers: person.controllers, weakest: person.weakest)
        case .personRedirected:
            guard let id = PersonID(hexadecimal: record.key), let epoch = record.number(EventHeaders.Field.epoch),
                let to = record.headers[EventHeaders.Field.redirect].flatMap({ PersonID($0) })
            else { return }
            standing[id] = nil
            redirects[id] = (to, UInt32(epoch))
        default: break
        }
    }

    /// A reviewer's command: those of this case, in order, each once.
    package mutating func reviewed(_ review: PairReviewed, by name: String, at offset: Int64) {
        reviews.reviewed(review, by: name, at: offset)
        state.reviewed(review, by: name, at: offset)
    }

    /// Rules of severity, as signed.
    package mutating func severitySet(_ rules: SeverityRules, at offset: Int64) {
        state.severitySet(rules, at: offset)
    }

    /// Who `id` is now: itself, or the person it became part of.
    package func current(_ id: PersonID) -> PersonID {
        var (at, steps) = (id, 0)
        while let next = redirects[at]?.to, steps < redirects.count {
            at = next
            steps += 1
        }
        return at
    }

    /// The person who has the record.
    package func person(of record: RecordID) -> PersonID? {
        standing.first { $0.value.records.contains(record) }?.key
    }

    /// The evidence made ready to be asked; nil before a first epoch is resolved. It is the last resolved epoch's, whose
    /// records must all be here.
    package func settled() throws -> PersonEvidence? {
        guard let resolved, let opened = opened[resolved.epoch], let bytes = Base64.decode(opened.model),
            let chain = opened.chain({ self.opened[$0] })
        else { return nil }
        let model = try JSON.decode(LinkageModel.self, bytes)
        let scorer = Scorer(try state.growing(chain.stages).records, model)
        let chunks = chain.flatMap { (links[$0.epoch] ?? [:]).sorted { $0.key < $1.key } }
        let found = try chunks.flatMap { try LinkChunk(decoding: $0.value[...]).links }
            .map { Link($0.a, $0.b, logOdds: $0.weight) }
        var decided: [ReviewBook.Pair: PairReviewed.Verdict] = [:]
        if opened.commands != nil {
            let decisions = try DecidedClusters(state, opened, scorer, found, scorer.resolve(found)).decisions
            for (a, b) in decisions.same { decided[ReviewBook.Pair(a, b)] = .same }
            for (a, b) in decisions.different { decided[ReviewBook.Pair(a, b)] = .different }
        }
        return PersonEvidence(
            epoch: resolved.epoch, scorer: scorer, links: found, standing: standing,
            assembly: state.assembly(of: opened),
            decided: decided)
    }
}
