package import Model

/// The doubt in the number of persons: joins that may be wrong, and joins that may be missing, whether or not a link
/// shows them.
package struct CountEstimate: Sendable {
    /// A pair of clusters that may be one person.
    struct Doubt: Sendable {
        let a: Int
        let b: Int
        let probability: Double
    }

    /// What ln of the odds is worth: comparisons count in full each, though what goes wrong in one record goes wrong
    /// together. Measured on 28 drills: joins at odds of ln 3.5 are wrong one time in twelve, not in thirty.
    private static let worth = 0.62
    /// Missing joins for each one made that no evidence foretells, such as a date with an impossible year beside a number
    /// cut short. Measured on the same drills: 4 in 1000 beside those the links show.
    private static let unforeseen = 0.004

    /// By cluster: how likely it is that it holds two humans.
    let wrong: [Double]
    let doubts: [Doubt]
    /// Missing joins that no link shows, for each join made.
    let unseen: Double

    /// `decided`: what reviewers decided, of which there is no doubt.
    package init(_ scorer: Scorer, _ links: [Link], _ clusters: [Cluster], decided: Decisions = Decisions()) {
        wrong = clusters.map { $0.weakest.map { 1 - CountEstimate.probability($0) } ?? 0 }
        var owner: [RecordID: Int] = [:]
        for (number, cluster) in clusters.enumerated() where cluster.nearest != nil {
            for member in cluster.members { owner[member] = number }
        }
        var strongest: [UInt64: Float] = [:]
        for link in links {
            guard let a = owner[link.a], let b = owner[link.b], a != b else { continue }
            let key = UInt64(min(a, b)) << 32 | UInt64(max(a, b))
            strongest[key] = max(strongest[key] ?? -.infinity, link.logOdds)
        }
        for (a, b) in decided.different {
            guard let a = owner[a], let b = owner[b] else { continue }
            strongest[UInt64(min(a, b)) << 32 | UInt64(max(a, b))] = nil
        }
        // Of three persons that may be one there are two joins to be made, not three.
        var joined = Components(clusters.count)
        var doubts: [Doubt] = []
        for (key, odds) in strongest.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            let (a, b) = (UInt32(key >> 32), UInt32(truncatingIfNeeded: key))
            if joined.find(a) == joined.find(b) { continue }
            joined.join(a, b)
            // What the whole of both persons' records speaks against is at most even.
            doubts.append(Doubt(a: Int(a), b: Int(b), probability: CountEstimate.probability(min(odds, 0))))
        }
        self.doubts = doubts
        unseen = UnseenMatches(scorer, links).rate + CountEstimate.unforeseen
    }

    /// The share of true matches among what has these odds, as measured.
    static func probability(_ odds: Float) -> Double { 1 / (1 + ExpLog.exp(-Double(odds) * worth)) }

    /// A tally of all clusters, every record a leaked one.
    package func whole(_ clusters: [Cluster]) -> DoubtTally {
        var tally = DoubtTally()
        for (number, cluster) in clusters.enumerated() {
            tally.add(records: cluster.members.count, PersonAssembly.sure(cluster.weakest), wrong: wrong[number])
        }
        for doubt in doubts { tally.miss(doubt.probability) }
        return tally
    }
}

/// Persons counted, of a case or of a part of it, and what is in doubt about the count.
package struct DoubtTally: Sendable {
    package private(set) var persons = 0
    package private(set) var sure: [Person.Sure: Int] = [:]
    private var records = 0
    private var split = 0.0
    private var missed = 0.0
    private var variance = 0.0

    /// By what share the estimates of wrong and of missing joins may themselves be off.
    private static let modelError = 0.5
    /// Standard deviations to either side: 19 times in 20.
    private static let deviations = 2.0

    /// A person of so many records there. `wrong`: how likely it is that they are two humans'.
    mutating func add(records count: Int, _ sure: Person.Sure, wrong probability: Double) {
        persons += 1
        records += count
        self.sure[sure, default: 0] += 1
        guard count > 1 else { return }
        split += probability
        variance += probability * (1 - probability)
    }

    /// Two of the persons may be one.
    mutating func miss(_ probability: Double) {
        missed += probability
        variance += probability * (1 - probability)
    }

    /// Between which bounds the true number lies, 19 times in 20; `unseen` as of `CountEstimate`.
    package func interval(unseen: Double) -> PersonCount {
        let hidden = Double(records - persons) * unseen
        let all = missed + hidden
        let square = variance + hidden + DoubtTally.modelError * DoubtTally.modelError * (all * all + split * split)
        let (middle, spread) = (Double(persons) - all + split, DoubtTally.deviations * square.squareRoot())
        let low = max(min(Int((middle - spread).rounded(.down)), persons), min(records, 1))
        let high = max(min(Int((middle + spread).rounded(.up)), records), persons)
        return PersonCount(
            persons: UInt64(persons), low: UInt64(low), high: UInt64(high), certain: UInt64(sure[.certain] ?? 0),
            probable: UInt64(sure[.probable] ?? 0), possible: UInt64(sure[.possible] ?? 0))
    }
}
