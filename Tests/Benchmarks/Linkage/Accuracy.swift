import Match
import Model

/// Precision, recall and their harmonic mean.
struct PRF {
    var precision: Double
    var recall: Double
    var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }

    init(_ precision: Double, _ recall: Double) { (self.precision, self.recall) = (precision, recall) }
    init(right: Int, found: Int, real: Int) {
        self.init(found == 0 ? 1 : Double(right) / Double(found), real == 0 ? 1 : Double(right) / Double(real))
    }

    var text: String { [precision, recall, f1].map(fixed).joined(separator: " / ") }
}

func fixed(_ value: Double) -> String {
    let scaled = Int((value * 10_000).rounded())
    return scaled >= 10_000 ? "1.0000" : "." + String(10_000 + scaled).dropFirst()
}

/// Compares links and clusters with the truth. Pairs never found count as missed.
struct Accuracy {
    /// By id, the true person.
    let truth: [RecordID: Int]
    let acrossFilesOnly: Bool

    private func counts(_ a: RecordID, _ b: RecordID) -> Bool { !acrossFilesOnly || a.file != b.file }

    func pairCount(_ groups: some Collection<[RecordID]>) -> Int {
        groups.reduce(0) { sum, group in
            var files: [UInt32: Int] = [:]
            for id in group { files[id.file, default: 0] += 1 }
            let all = group.count * (group.count - 1) / 2
            return sum + (acrossFilesOnly ? all - files.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 } : all)
        }
    }

    var realPairs: Int {
        pairCount(Dictionary(grouping: truth.keys) { truth[$0] ?? 0 }.values)
    }

    func pairs(_ links: [Link], from threshold: Float) -> PRF {
        let found = links.filter { $0.logOdds >= threshold }
        let right = found.count { truth[$0.a] == truth[$0.b] }
        return PRF(right: right, found: found.count, real: realPairs)
    }

    func best(_ links: [Link]) -> (PRF, threshold: Float) {
        let sorted = links.sorted { $0.logOdds > $1.logOdds }
        let real = realPairs
        var best = (PRF(0, 0), threshold: Float(0))
        var right = 0
        for (index, link) in sorted.enumerated() {
            if truth[link.a] == truth[link.b] { right += 1 }
            if index + 1 < sorted.count, sorted[index + 1].logOdds == link.logOdds { continue }
            let here = PRF(right: right, found: index + 1, real: real)
            if here.f1 > best.0.f1 { best = (here, link.logOdds) }
        }
        return best
    }

    func clusters(_ clusters: [Cluster]) -> (pairs: PRF, bCubed: PRF) {
        var right = 0
        var (precision, recall) = (0.0, 0.0)
        let sizes = truth.values.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
        for cluster in clusters {
            let groups = Dictionary(grouping: cluster.members) { truth[$0] ?? -1 }
            right += pairCount(groups.values)
            for (person, group) in groups {
                let count = Double(group.count)
                precision += count * count / Double(cluster.members.count)
                recall += count * count / Double(sizes[person] ?? 1)
            }
        }
        let total = Double(truth.count)
        return (
            PRF(right: right, found: pairCount(clusters.map(\.members)), real: realPairs),
            PRF(precision / total, recall / total)
        )
    }
}
