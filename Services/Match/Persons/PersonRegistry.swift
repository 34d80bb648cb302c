import Model

/// The persons of one case as the log knows them: who was founded by which record, since which epoch, and what was last
/// said of each. It gives ids that stay: a cluster keeps the id of the oldest founder in it.
struct PersonRegistry {
    struct Known {
        let founder: RecordID
        let since: UInt32
        /// Of the last event. Equal content means nothing changed.
        var epoch: UInt32
        var content: String
    }

    struct Identity {
        let id: PersonID
        let founder: RecordID
        /// Persons that are now part of this one.
        let absorbed: [PersonID]
    }

    private(set) var persons: [PersonID: Known] = [:]
    /// Those that are part of another now.
    private var gone: Set<PersonID> = []
    private var goneIn: [UInt32: UInt64] = [:]
    /// How many persons each record founded that are gone: a new one of the same founder gets another id.
    private var generations: [RecordID: UInt32] = [:]

    /// Nothing if the person is gone: its id never comes back, so this is read once more.
    mutating func resolved(_ id: PersonID, founder: RecordID, epoch: UInt32, content: String) {
        guard !gone.contains(id) else { return }
        if persons[id] == nil {
            persons[id] = Known(founder: founder, since: epoch, epoch: epoch, content: content)
        } else {
            persons[id]?.epoch = epoch
            persons[id]?.content = content
        }
    }

    mutating func redirected(_ id: PersonID, epoch: UInt32) {
        guard let known = persons.removeValue(forKey: id) else { return }
        gone.insert(id)
        goneIn[epoch, default: 0] += 1
        generations[known.founder, default: 0] += 1
    }

    /// How many were redirected in this epoch so far.
    func redirected(in epoch: UInt32) -> UInt64 { goneIn[epoch] ?? 0 }

    /// The ids of clusters, which are disjoint, so that each look-up stands for itself.
    struct Lookup {
        private let founded: [RecordID: (id: PersonID, since: UInt32)]
        private let generations: [RecordID: UInt32]

        init(_ registry: PersonRegistry) {
            founded = Dictionary(
                registry.persons.map { ($0.value.founder, ($0.key, $0.value.since)) }, uniquingKeysWith: { $1 })
            generations = registry.generations
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
    }
}
