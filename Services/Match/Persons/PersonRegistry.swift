import Model

/// The persons of one case as the log knows them: who was founded by which record, since which epoch, who has which
/// records, and what was last said of each. It gives ids that stay: a cluster keeps the id of the oldest founder in it.
struct PersonRegistry {
    struct Known {
        let founder: RecordID
        let since: UInt32
        /// Of the last event. Equal content means nothing changed.
        var epoch: UInt32
        var content: String
        /// Those of the leak, then of registries and lists.
        var records: [RecordID]
        /// The same before the last event's epoch.
        var before: [RecordID] = []
    }

    struct Identity {
        let id: PersonID
        let founder: RecordID
        /// Persons that are now part of this one.
        let absorbed: [PersonID]
    }

    private(set) var persons: [PersonID: Known] = [:]
    /// Those that are part of another now: since when, and the records they had.
    private var gone: [PersonID: (epoch: UInt32, records: [RecordID])] = [:]
    private var goneIn: [UInt32: UInt64] = [:]
    /// How many persons each record founded that are gone: a new one of the same founder gets another id.
    private var generations: [RecordID: UInt32] = [:]

    /// Nothing if the person is gone: its id never comes back, so this is read once more.
    mutating func resolved(
        _ id: PersonID, founder: RecordID, epoch: UInt32, content: String, records: [RecordID] = []
    ) {
        guard gone[id] == nil else { return }
        guard var known = persons.removeValue(forKey: id) else {
            persons[id] = Known(founder: founder, since: epoch, epoch: epoch, content: content, records: records)
            return
        }
        if epoch > known.epoch { known.before = known.records }
        (known.epoch, known.content, known.records) = (epoch, content, records)
        persons[id] = known
    }

    /// Whether this was said of the person before.
    func knows(_ id: PersonID, epoch: UInt32, content: String) -> Bool {
        if gone[id] != nil { return true }
        guard let known = persons[id] else { return false }
        return known.epoch == epoch && known.content == content
    }

    mutating func redirected(_ id: PersonID, epoch: UInt32) {
        guard let known = persons.removeValue(forKey: id) else { return }
        gone[id] = (epoch, known.epoch < epoch ? known.records : known.before)
        goneIn[epoch, default: 0] += 1
        generations[known.founder, default: 0] += 1
    }

    /// How many were redirected in this epoch so far.
    func redirected(in epoch: UInt32) -> UInt64 { goneIn[epoch] ?? 0 }

    /// The ids of clusters, which are disjoint, so that each look-up stands for itself.
    struct Lookup {
        private let founded: [RecordID: (id: PersonID, since: UInt32)]
        private let generations: [RecordID: UInt32]
        /// Whose each record was before the epoch.
        private let owners: [RecordID: PersonID]

        /// For an epoch of which some may be in the registry already. `isAsked`: whether a record may be looked up.
        init(_ registry: PersonRegistry, epoch: UInt32 = .max, isAsked: (RecordID) -> Bool = { _ in true }) {
            generations = registry.generations
            var founded: [RecordID: (id: PersonID, since: UInt32)] = [:]
            var owners: [RecordID: PersonID] = [:]
            for (id, known) in registry.persons {
                if isAsked(known.founder) { founded[known.founder] = (id, known.since) }
                guard known.since < epoch else { continue }
                for record in known.epoch < epoch ? known.records : known.before where isAsked(record) {
                    owners[record] = id
                }
            }
            for (id, gone) in registry.gone where gone.epoch == epoch {
                for record in gone.records where isAsked(record) { owners[record] = id }
            }
            (self.founded, self.owners) = (founded, owners)
        }

        /// Of the cluster of `members`, sorted.
        func identity(of members: [RecordID], by derive: (RecordID, UInt32) -> PersonID) -> Identity {
            var founders: [(since: UInt32, founder: RecordID, id: PersonID)] = []
            for member in members where !founded.isEmpty {
                if let known = founded[member] { founders.append((known.since, member, known.id)) }
            }
            founders.sort { ($0.since, $0.founder) < ($1.since, $1.founder) }
            if let oldest = founders.first {
                return Identity(id: oldest.id, founder: oldest.founder, absorbed: founders.dropFirst().map(\.id))
            }
            let founder = members[0]
            return Identity(
                id: derive(founder, generations[founder] ?? 0), founder: founder, absorbed: [])
        }

        /// The records that were other persons' before, who live on without them; by person, sorted.
        func taken(by identity: Identity, _ members: [RecordID]) -> [(from: PersonID, records: [RecordID])] {
            if owners.isEmpty { return [] }
            var taken: [PersonID: [RecordID]] = [:]
            for member in members {
                guard let owner = owners[member], owner != identity.id, !identity.absorbed.contains(owner) else {
                    continue
                }
                taken[owner, default: []].append(member)
            }
            return taken.sorted { $0.key < $1.key }.map { (from: $0.key, records: $0.value) }
        }
    }
}
