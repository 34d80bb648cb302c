import Model

/// What the last epoch's resolution leaves for the next: persons whom nothing reaches are neither made nor told again. It
/// saves work and decides nothing: without it, after a restart, the same persons come out.
struct ResolvedPersons {
    let epoch: UInt32
    /// As of which date and rules persons were told.
    let date: String?
    let rules: SeverityRules
    let clusters: [Cluster]
    /// By cluster.
    let shared: [ContactHolders.Shared]
    let holders: ContactHolders
    /// Whose contacts `holders` has.
    let files: Set<UInt32>
    let counts: CountBook

    /// Of `clusters`, in the same order, the place here of each that is told as it is: the same records, as surely, under
    /// the same rules.
    func places(
        of clusters: [Cluster], _ shared: [ContactHolders.Shared], in opened: EpochOpened, _ rules: SeverityRules
    ) -> [Int?] {
        guard epoch + 1 == opened.epoch, date == opened.date, self.rules == rules else {
            return [Int?](repeating: nil, count: clusters.count)
        }
        var at = 0
        return clusters.indices.map { place in
            let cluster = clusters[place]
            while at < self.clusters.count, self.clusters[at].members[0] < cluster.members[0] { at += 1 }
            guard at < self.clusters.count, self.shared[at] == shared[place],
                self.clusters[at].weakest == cluster.weakest, self.clusters[at].members == cluster.members
            else { return nil }
            return at
        }
    }
}
