import Model

/// Links between two files that hold each person once: each record has one partner at most, so its candidates compete,
/// and who has none elsewhere is more likely this one. The probabilities of the links under that constraint come from
/// belief propagation on the graph of links (as Huang and Jebara 2009 do for weighted matchings).
struct OneToOne {
    /// Below these odds a link is no candidate; the constraint raises odds by `mostGain` at most.
    static let floor: Float = -7
    private static let mostGain = 5.0
    private static let rounds = 12
    /// Odds beyond decide nothing more.
    private static let most = 30.0

    private let sides: [(a: Int, b: Int, odds: Double)]
    private let edgesOf: [[Int]]
    private let counts: (Double, Double)

    /// `rows` gives the place of a link's records; `counts` the records of each file.
    init(_ links: [(a: Int, b: Int, odds: Float)], rows: Int, counts: (Int, Int)) {
        sides = links.map { ($0.a, $0.b, min(Double($0.odds), OneToOne.most)) }
        var edgesOf = [[Int]](repeating: [], count: rows)
        for (index, link) in links.enumerated() {
            edgesOf[link.a].append(index)
            edgesOf[link.b].append(index)
        }
        self.edgesOf = edgesOf
        self.counts = (Double(max(counts.0, 1)), Double(max(counts.1, 1)))
    }

    /// ln of the odds of each link given that all others compete.
    func odds() -> [Float] {
        var gain = 0.0
        var found = [Double](repeating: 0, count: sides.count)
        for _ in 0..<6 {
            found = propagate(gain)
            let matched = found.reduce(0.0) { $0 + 1 / (1 + ExpLog.exp(-$1)) }
            // Of each file, the part without a partner: the fewer, the less it takes to be one's partner.
            let alone = { (count: Double) in max(count - matched, 0) + 1 }
            gain = -ExpLog.log(alone(counts.0) / (counts.0 + 1)) - ExpLog.log(alone(counts.1) / (counts.1 + 1))
            gain = min(max(gain, 0), OneToOne.mostGain)
        }
        return found.map { Float(($0 * 256).rounded() / 256) }
    }

    /// Messages along each link, from either side: how strongly it is asked for, given what else its sender has.
    private func propagate(_ gain: Double) -> [Double] {
        let weights = sides.map { ExpLog.exp($0.odds + gain) }
        var (fromA, fromB) = (weights, weights)
        for _ in 0..<OneToOne.rounds {
            var (nextA, nextB) = (fromA, fromB)
            for (index, side) in sides.enumerated() {
                var (others, rivals) = (1.0, 1.0)
                for edge in edgesOf[side.a] where edge != index { others += fromB[edge] }
                for edge in edgesOf[side.b] where edge != index { rivals += fromA[edge] }
                nextA[index] = weights[index] / others
                nextB[index] = weights[index] / rivals
            }
            (fromA, fromB) = (nextA, nextB)
        }
        return sides.indices.map { ExpLog.log(fromA[$0]) + ExpLog.log(fromB[$0]) - ExpLog.log(weights[$0]) }
    }
}

extension Scorer {
    /// The same links with odds that take into account that each file holds a person once, where the model was made for
    /// two such files; as they are otherwise.
    package func competing(_ links: [Link]) -> [Link] {
        var counts: [UInt32: Int] = [:]
        for id in records.ids { counts[id.file, default: 0] += 1 }
        guard model.acrossFilesOnly, counts.count == 2 else { return links }
        let files = counts.keys.sorted()
        let index = RowIndex(records.ids)
        let edges = links.compactMap { link -> (a: Int, b: Int, odds: Float)? in
            guard let a = index[link.a], let b = index[link.b] else { return nil }
            return (a, b, link.logOdds)
        }
        let oneToOne = OneToOne(edges, rows: records.count, counts: (counts[files[0]] ?? 0, counts[files[1]] ?? 0))
        return zip(links, oneToOne.odds()).map { Link($0.a, $0.b, logOdds: $1) }
    }
}
