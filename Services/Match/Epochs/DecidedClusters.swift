import Model

/// The clusters of an epoch, with what reviewers decided. How many readers a pair takes depends on the tier its person
/// would have, that is of both clusters together as the links alone make them.
struct DecidedClusters {
    let clusters: [Cluster]
    let decisions: Decisions

    /// `undecided`: the clusters that the links alone make.
    init(
        _ state: CaseState, _ opened: EpochOpened, _ scorer: Scorer, _ links: [Link], _ undecided: [Cluster]
    ) throws {
        guard let commands = opened.commands, !state.reviews.words(before: commands).isEmpty else {
            (clusters, decisions) = (undecided, Decisions())
            return
        }
        let records = state.reviews.words(before: commands).keys.flatMap { [$0.a, $0.b] }
        let owner = DecidedClusters.owners(of: Set(records), in: undecided)
        let assembly = state.assembly(of: opened)
        decisions = try state.reviews.decisions(before: commands) { pair in
            let numbers = Set([owner[pair.a], owner[pair.b]].compactMap { $0 })
            let members = numbers.flatMap { undecided[$0].members }.sorted()
            return try assembly.person(members, weakest: nil).tier
        }
        let apart =
            decisions.different.isEmpty
            ? undecided : scorer.resolve(links, decisions: Decisions(different: decisions.different))
        clusters = DecidedClusters.joined(apart, decisions)
    }

    /// Who was decided to be one person is one with all records of both: joined before the links are resolved, the two
    /// records alone would outweigh what else is theirs. Never against a decision that keeps any two of them apart.
    private static func joined(_ clusters: [Cluster], _ decisions: Decisions) -> [Cluster] {
        if decisions.same.isEmpty { return clusters }
        let named = decisions.same + decisions.different
        var owner = owners(of: Set(named.flatMap { [$0.0, $0.1] }), in: clusters)
        var clusters: [Cluster?] = clusters
        for (a, b) in decisions.same {
            guard let one = owner[a], let other = owner[b], one != other else { continue }
            let isKeptApart = decisions.different.contains {
                Set([owner[$0.0], owner[$0.1]].compactMap { $0 }) == [one, other]
            }
            guard !isKeptApart, let first = clusters[one], let second = clusters[other] else { continue }
            clusters[one] = Cluster(
                members: (first.members + second.members).sorted(),
                weakest: min(first.weakest ?? Agglomeration.most, second.weakest ?? Agglomeration.most),
                nearest: [first.nearest, second.nearest].compactMap { $0 }.max())
            clusters[other] = nil
            for (record, number) in owner where number == other { owner[record] = one }
        }
        return clusters.compactMap { $0 }.sorted { $0.members[0] < $1.members[0] }
    }

    /// The places of the clusters that hold these records.
    private static func owners(of records: Set<RecordID>, in clusters: [Cluster]) -> [RecordID: Int] {
        var owners: [RecordID: Int] = [:]
        for (number, cluster) in clusters.enumerated() {
            for member in cluster.members where records.contains(member) { owners[member] = number }
        }
        return owners
    }
}
