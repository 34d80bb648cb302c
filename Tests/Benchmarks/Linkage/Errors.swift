import Match
import Model

/// Shows wrong links and missed pairs with what the engine thought of them: values and all, so for invented or public
/// people only.
struct Errors {
    let scorer: Scorer
    let truth: Truth
    /// A row's values joined for reading, by id.
    let shown: [RecordID: String]

    func show(_ clusters: [Cluster], most: Int) {
        var owner: [RecordID: Int] = [:]
        for (index, cluster) in clusters.enumerated() { for id in cluster.members { owner[id] = index } }
        var wrong = 0
        for cluster in clusters where wrong < most {
            let persons = Dictionary(grouping: cluster.members) { truth[$0] }
            guard persons.count > 1 else { continue }
            let firsts = persons.values.compactMap(\.first).sorted()
            show("WRONG", firsts[0], firsts[1])
            wrong += 1
        }
        var missed = 0
        for members in truth.members() where missed < most {
            guard let apart = members.first(where: { owner[$0] != owner[members[0]] }) else { continue }
            show("MISSED", members[0], apart)
            missed += 1
        }
    }

    private func show(_ kind: String, _ a: RecordID, _ b: RecordID) {
        guard let why = scorer.explain(a, b) else { return }
        print("\(kind) \(why.logOdds) rival \(why.rival) prior \(why.prior) others \(why.others)")
        print("  ", shown[a] ?? "")
        print("  ", shown[b] ?? "")
        print(
            "  ",
            why.terms.compactMap { term in term.level.map { "\(term.comparison) \($0) \(term.weight)" } }.joined(
                separator: "; "))
    }
}
