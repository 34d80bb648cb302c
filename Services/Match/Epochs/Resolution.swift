import Log
import Model
import Sealing

/// The persons of one epoch on their way into the log, batch by batch: only those of whom something changed.
struct Resolution {
    /// Persons a transaction; their events are about 500 bytes each.
    private static let batch = 1000

    let caseID: CaseID
    let opened: EpochOpened
    private let clusters: [Cluster]
    /// Of `vigie.person`.
    private let partitions: Int32
    private let holders: ContactHolders
    private let holderFiles: Set<UInt32>
    /// By cluster.
    private let shared: [ContactHolders.Shared]
    private let before: ResolvedPersons?
    /// By cluster: its place in `before`, of persons that are told as they are.
    private let known: [Int?]
    private let assembly: PersonAssembly
    private let lookup: PersonRegistry.Lookup
    private var next = 0
    private var changed: UInt64 = 0
    private var gone: UInt64 = 0
    private var counts: CountBook
    private var published: [Published] = []

    /// A person whose event is on its way.
    struct Published {
        let id: PersonID
        let founder: RecordID
        let content: String
        let records: [RecordID]
    }

    /// `before`: what the epoch before left, if it is here.
    init(
        _ state: CaseState, _ opened: EpochOpened, _ clusters: [Cluster], _ estimate: CountEstimate,
        partitions: Int32, after before: ResolvedPersons?
    ) throws {
        self.partitions = partitions
        self.before = before
        counts = CountBook(estimate, after: before?.counts)
        caseID = opened.caseID
        self.opened = opened
        self.clusters = clusters
        var holders = before?.holders ?? ContactHolders()
        let files = Set(opened.files.map(\.file).filter { state.files[$0]?.kind != .deaths })
        let fresh = files.subtracting(before?.files ?? []).sorted()
        try holders.extend(fresh.flatMap { state.store.files[$0]?.chunks.values.map { $0 } ?? [] })
        (self.holders, holderFiles) = (holders, files)
        var owners = RecordTable<UInt32?>(absent: nil)
        for (place, cluster) in clusters.enumerated() {
            for member in cluster.members { owners[member] = UInt32(place) }
        }
        shared = holders.shared(clusters: clusters.count, owners)
        assembly = state.assembly(of: opened)
        known =
            before?.places(of: clusters, shared, in: opened, assembly.tiering.rules)
            ?? [Int?](repeating: nil, count: clusters.count)
        var asked = RecordTable(absent: false)
        for place in clusters.indices where known[place] == nil {
            for member in clusters[place].members { asked[member] = true }
        }
        lookup = PersonRegistry.Lookup(state.registry, epoch: opened.epoch) { [asked] in asked[$0] }
        // What a process before this one published of the epoch is part of it; of persons, see `publish`.
        gone = state.registry.redirected(in: opened.epoch)
    }

    var isDone: Bool { next == clusters.count }
    var share: Double { clusters.isEmpty ? 1 : Double(next) / Double(clusters.count) }

    /// The next events; the last batch ends with the epoch's own.
    mutating func advance(_ state: CaseState, at now: Timestamp) throws -> [Append] {
        var appends: [Append] = []
        while next < clusters.count, appends.isEmpty {
            let range = nextRange()
            var assembled = try assembled(range.filter { known[$0] == nil })[...]
            for cluster in range {
                if let place = known[cluster], let before {
                    counts.add(place, of: before.counts)
                } else if let next = assembled.popFirst() {
                    try publish(next, state, now, into: &appends)
                }
            }
            next = range.upperBound
        }
        if isDone {
            for partition in 0..<partitions {
                let key = "\(caseID)/\(opened.epoch)/\(partition)"
                let headers = EventHeaders.make(
                    .personsEnded, id: "\(key)/ended", source: MatchService.name, time: now, caseID: caseID)
                let ended = PersonsEnded(caseID: caseID, epoch: opened.epoch, partition: partition)
                appends.append(
                    Append(
                        topic: Topic.person.rawValue, key: Array(key.utf8), headers: headers,
                        value: try JSON.encode(ended), partition: partition))
            }
            let (book, counts) = (counts, counts.counts())
            let summary = EpochResolved(
                caseID: caseID, epoch: opened.epoch, persons: book.persons, unconcerned: book.unconcerned,
                changed: changed, redirected: gone, records: book.records, count: counts.all,
                // Two texts of a file that no reader may see are two pseudonyms, so none is lost.
                byController: Dictionary(
                    counts.controllers.map { (state.pseudonyms.visible(controller: $0.key), $0.value) },
                    uniquingKeysWith: { first, _ in first }), byDepartment: counts.departments,
                rules: assembly.tiering.rules.version)
            let headers = EventHeaders.make(
                .epochResolved, id: "\(caseID)/\(opened.epoch)/resolved", source: MatchService.name, time: now,
                caseID: caseID)
            appends.append(
                Append(
                    topic: Topic.shard.rawValue, key: ShardEvent.key(caseID, opened.epoch, 0), headers: headers,
                    value: try JSON.encode(summary)))
        }
        return appends
    }

    /// The clusters from `next` on that hold a batch of persons to be made, or all that are left.
    private func nextRange() -> Range<Int> {
        var (end, left) = (next, Resolution.batch)
        while end < clusters.count, left > 0 {
            if known[end] == nil { left -= 1 }
            end += 1
        }
        return next..<end
    }

    /// For the next epoch, once done.
    var resolved: ResolvedPersons {
        ResolvedPersons(
            epoch: opened.epoch, date: opened.date, rules: assembly.tiering.rules, clusters: clusters, shared: shared,
            holders: holders, files: holderFiles, counts: counts)
    }

    /// The persons published since this was last called.
    mutating func takePublished() -> [Published] {
        defer { published = [] }
        return published
    }

    private struct Assembled: Sendable {
        let cluster: Int
        let person: Person
        let payload: [UInt8]
        /// The same without the odds, which move a little for everybody when the model is trained anew.
        let content: [UInt8]
    }

    /// The persons of these clusters, in their order, made on all cores.
    private func assembled(_ places: [Int]) throws -> [Assembled] {
        let parts = Parallel.cut(places.indices, into: 8)
        return try Parallel.map(parts.count) { [clusters, assembly, shared] part in
            Swift.Result {
                try places[parts[part]].map { at in
                    var person = try assembly.person(clusters[at].members, weakest: clusters[at].weakest)
                    person.flags = (person.flags + shared[at].flags).sorted()
                    var content = person
                    content.weakest = 0
                    return Assembled(
                        cluster: at, person: person, payload: person.encoded(), content: content.encoded())
                }
            }
        }.flatMap { try $0.get() }
    }

    private mutating func publish(
        _ assembled: Assembled, _ state: CaseState, _ now: Timestamp, into appends: inout [Append]
    ) throws {
        let (person, payload) = (assembled.person, assembled.payload)
        counts.add(person)
        let identity = lookup.identity(of: clusters[assembled.cluster].members) {
            state.pseudonyms.person(founder: $0, generation: $1)
        }
        let content = state.pseudonyms.content(assembled.content).hexadecimal
        let known = state.registry.persons[identity.id]
        if known?.content == content {
            if known?.epoch == opened.epoch { changed += 1 }
        } else {
            changed += 1
            let salt = state.pseudonyms.salt(for: payload)
            let id = identity.id.description
            var headers = EventHeaders.make(
                .personResolved, id: "\(id)/\(opened.epoch)", source: MatchService.name, time: now, caseID: caseID,
                sealed: true)
            headers.append(EventHeaders.Field.epoch, String(opened.epoch))
            headers.append(EventHeaders.Field.founder, "\(identity.founder.file)/\(identity.founder.row)")
            headers.append(EventHeaders.Field.sure, person.sure.name)
            headers.append(EventHeaders.Field.tier, person.tier.name)
            headers.append(
                EventHeaders.Field.controllers,
                person.controllers.map(state.pseudonyms.visible).joined(separator: ","))
            headers.append(EventHeaders.Field.categories, person.categories.list.joined(separator: ","))
            headers.append(EventHeaders.Field.records, String(person.records.count))
            headers.append(EventHeaders.Field.commitment, Commitment.of(payload, salt: salt).hexadecimal)
            headers.append(EventHeaders.Field.content, content)
            let key = identity.id.utf8
            let place = Place(topic: Topic.person.rawValue, key: key, type: EventType.personResolved.rawValue)
            let sealed = state.sealer.seal(salt + payload, at: place, bucket: 64)
            appends.append(Append(topic: Topic.person.rawValue, key: key, headers: headers, value: sealed))
            published.append(
                Published(
                    id: identity.id, founder: identity.founder, content: content,
                    records: person.records + person.registryRecords))
            // With the event of who has the records now: whoever takes over finds both or neither.
            for part in lookup.taken(by: identity, clusters[assembled.cluster].members) {
                appends.append(try split(part.from, part.records, into: identity.id, state, now))
            }
        }
        for old in identity.absorbed {
            gone += 1
            var headers = EventHeaders.make(
                .personRedirected, id: "\(old)/\(opened.epoch)", source: MatchService.name, time: now, caseID: caseID)
            headers.append(EventHeaders.Field.epoch, String(opened.epoch))
            headers.append(EventHeaders.Field.redirect, identity.id.description)
            appends.append(
                Append(
                    topic: Topic.person.rawValue, key: old.utf8, headers: headers,
                    value: Array("{\"redirect\":\"\(identity.id)\"}".utf8)))
        }
    }

    private func split(
        _ person: PersonID, _ records: [RecordID], into part: PersonID, _ state: CaseState, _ now: Timestamp
    ) throws -> Append {
        var controllers: Set<String> = []
        for record in records { controllers.insert(try assembly.row(record).controller) }
        let leaked = records.count { (state.files[$0.file]?.kind ?? .leak) == .leak }
        let event = PersonSplit(
            part: part, epoch: opened.epoch, records: UInt32(leaked), registryRecords: UInt32(records.count - leaked),
            controllers: controllers.map(state.pseudonyms.visible).sorted())
        var headers = EventHeaders.make(
            .personSplit, id: "\(person)/\(opened.epoch)/\(part)", source: MatchService.name, time: now, caseID: caseID)
        headers.append(EventHeaders.Field.epoch, String(opened.epoch))
        headers.append(EventHeaders.Field.part, part.description)
        return Append(
            topic: Topic.person.rawValue, key: person.utf8, headers: headers, value: try JSON.encode(event))
    }
}
