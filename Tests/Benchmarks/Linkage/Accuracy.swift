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
    let truth: Truth
    let acrossFilesOnly: Bool
    private let sizes: [Int32: Int]
    let realPairs: Int

    init(_ truth: Truth, acrossFilesOnly: Bool) {
        (self.truth, self.acrossFilesOnly) = (truth, acrossFilesOnly)
        let byFile = truth.sizes()
        sizes = byFile.mapValues { $0.values.reduce(0, +) }
        realPairs = byFile.values.reduce(0) { $0 + Accuracy.pairs($1, acrossFilesOnly) }
    }

    private static func pairs(_ files: [UInt32: Int], _ acrossFilesOnly: Bool) -> Int {
        let count = files.values.reduce(0, +)
        let all = count * (count - 1) / 2
        return acrossFilesOnly ? all - files.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 } : all
    }

    private func pairCount(_ group: [RecordID]) -> Int {
        var files: [UInt32: Int] = [:]
        for id in group { files[id.file, default: 0] += 1 }
        return Accuracy.pairs(files, acrossFilesOnly)
    }

    func pairs(_ links: [Link], from threshold: Float) -> PRF {
        var (right, found) = (0, 0)
        for link in links where link.logOdds >= threshold && (!acrossFilesOnly || link.a.file != link.b.file) {
            found += 1
            if truth[link.a] == truth[link.b] { right += 1 }
        }
        return PRF(right: right, found: found, real: realPairs)
    }

    func best(_ links: [Link]) -> (PRF, threshold: Float) {
        let sorted = links.sorted { $0.logOdds > $1.logOdds }
        var best = (PRF(0, 0), threshold: Float(0))
        var right = 0
        for (index, link) in sorted.enumerated() {
            if truth[link.a] == truth[link.b] { right += 1 }
            if index + 1 < sorted.count, sorted[index + 1].logOdds == link.logOdds { continue }
            let here = PRF(right: right, found: index + 1, real: realPairs)
            if here.f1 > best.0.f1 { best = (here, link.logOdds) }
        }
        return best
    }

    func clusters(_ clusters: [Cluster]) -> (pairs: PRF, bCubed: PRF) {
        var (right, found) = (0, 0)
        var (precision, recall) = (0.0, 0.0)
        for cluster in clusters {
            let groups = Dictionary(grouping: cluster.members) { truth[$0] }
            found += pairCount(cluster.members)
            for (person, group) in groups.sorted(by: { $0.key < $1.key }) {
                right += pairCount(group)
                let count = Double(group.count)
                precision += count * count / Double(cluster.members.count)
                recall += count * count / Double(sizes[person] ?? 1)
            }
        }
        let total = Double(truth.count)
        return (PRF(right: right, found: found, real: realPairs), PRF(precision / total, recall / total))
    }

    /// Of the true pairs, those that the blocks let be compared.
    func recall(of blocks: Blocks, _ records: SortedRecords) -> Double {
        var found = 0
        for row in 0..<records.count {
            let id = records.id(row)
            let person = truth[id]
            if sizes[person] ?? 1 < 2 { continue }
            for other in blocks.candidates(of: row) {
                let otherID = records.id(other)
                if acrossFilesOnly, id.file == otherID.file { continue }
                if truth[otherID] == person { found += 1 }
            }
        }
        return realPairs == 0 ? 1 : Double(found) / Double(realPairs)
    }
}
