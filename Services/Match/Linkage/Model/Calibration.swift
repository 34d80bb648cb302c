/// How far the odds are off for the records at hand, judged without truth: a pair of doubtful odds whose records each
/// hang on others is settled by those others, so the persons found tell whether such pairs are one person's more or less
/// often than their odds say. Errors that come together make odds too low; relatives whom no class describes, too high.
struct Calibration {
    /// For more rows the scoring it takes costs more than it gives.
    static let mostRows = 200_000
    /// Odds beyond these are not doubtful.
    static let (least, most): (Float, Float) = (-4, 2)
    /// The odds at which a record hangs on another.
    private static let sure: Float = 2
    /// So many pairs without an error are taken for granted.
    private static let weight = 20.0
    /// So that links from `least` on are all that may rise to the floor of those reported.
    private static let largest = Double(Scorer.defaultFloor - least)

    /// To be added to all odds, in nats; 0 where too few pairs tell.
    let shift: Double

    /// `links`: all that the scorer finds from odds of `least` on.
    init(_ scorer: Scorer, _ links: [Link]) {
        let clusters = scorer.resolve(links.filter { $0.logOdds >= Scorer.defaultFloor })
        let index = RowIndex(scorer.records.ids)
        var owner = [UInt32](repeating: 0, count: scorer.records.count)
        for (number, cluster) in clusters.enumerated() {
            for id in cluster.members { if let row = index[id] { owner[row] = UInt32(number) } }
        }
        // By row: the only row it surely hangs on within its person, or that there are several.
        var hold = [UInt32](repeating: Calibration.none, count: owner.count)
        let edges = index.edges(links)
        for edge in edges where edge.odds >= Calibration.sure && owner[Int(edge.a)] == owner[Int(edge.b)] {
            hold[Int(edge.a)] = hold[Int(edge.a)] == Calibration.none ? edge.b : Calibration.several
            hold[Int(edge.b)] = hold[Int(edge.b)] == Calibration.none ? edge.a : Calibration.several
        }
        var pairs: [(odds: Double, isOne: Bool)] = []
        for edge in edges where edge.odds < Calibration.most {
            let (a, b) = (hold[Int(edge.a)], hold[Int(edge.b)])
            if a == Calibration.none || b == Calibration.none || a == edge.b || b == edge.a { continue }
            pairs.append((Double(edge.odds), owner[Int(edge.a)] == owner[Int(edge.b)]))
        }
        shift = Calibration.fit(pairs)
    }

    private static let none = UInt32.max
    private static let several = UInt32.max - 1

    /// The shift under which as many pairs are expected to be one person's as are: logistic regression with the slope
    /// known, a prior at no shift, by bisection.
    private static func fit(_ pairs: [(odds: Double, isOne: Bool)]) -> Double {
        let found = Double(pairs.count { $0.isOne })
        var (low, high) = (-largest, largest)
        for _ in 0..<20 {
            let middle = (low + high) / 2
            let expected = pairs.reduce(0.0) { $0 + 1 / (1 + ExpLog.exp(-$1.odds - middle)) }
            if expected + weight * middle / 4 < found { low = middle } else { high = middle }
        }
        return ((low + high) / 2 * 256).rounded() / 256
    }
}
