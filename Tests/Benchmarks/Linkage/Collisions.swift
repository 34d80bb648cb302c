import Match
import Model

/// Persons found that hold two humans, by what made those hard to tell apart.
struct Collisions {
    private(set) var persons = 0
    private(set) var wrong = 0
    /// By kind; one collision counts under the first kind that applies.
    private(set) var byKind: [String: Int] = [:]

    private static let kinds = ["twin", "namesake", "homonym", "child-nir", "spouse", "other"]

    init(_ clusters: [Cluster], _ truth: Truth) {
        for cluster in clusters {
            persons += 1
            let humans = Set(cluster.members.map { truth[$0] }).sorted()
            if humans.count < 2 { continue }
            wrong += 1
            let words = humans.map { Set((truth.kinds[$0] ?? "").split(separator: " ").map(String.init)) }
            let kind = Collisions.kinds.dropLast().first { kind in
                // A stranger's double is flagged alone; the others come in twos.
                words.count { $0.contains(kind) } >= (kind == "homonym" || kind == "child-nir" ? 1 : 2)
            }
            byKind[kind ?? "other", default: 0] += 1
        }
    }

    var text: String {
        let share = Double(wrong) / Double(max(persons, 1)) * 100
        let parts = Collisions.kinds.map { "\($0) \(byKind[$0] ?? 0)" }.joined(separator: ", ")
        return "collisions \(wrong) of \(persons) persons, \(Int((share * 1000).rounded()))/1000 %: \(parts)"
    }
}
