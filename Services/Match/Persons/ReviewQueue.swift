package import Model

/// A pair of records that a person should look at.
package struct ReviewItem: Sendable {
    package let a: RecordID
    package let b: RecordID
    /// Whether the two are one person now.
    package let isJoined: Bool
    /// How likely it is that they are one.
    package let probability: Double
    /// Of the person that both would be.
    package let tier: Person.Tier
    /// Harm by doubt, by which the queue is ordered.
    package let weight: Double
    /// What reviewers said so far.
    package let words: ReviewBook.Words

    /// Named people who must agree.
    package var readers: Int { ReviewBook.readers(tier) }
    package var verdict: PairReviewed.Verdict? { words.verdict(readers: readers) }
}

extension PersonEvidence {
    /// Less doubt than one in fifty is not worth a look.
    private static let leastDoubt = 0.04

    /// The doubtful pairs, by harm x doubt, the most urgent first: of two persons that may be one the strongest link, of
    /// a person that may be two the link that holds it together. `reviews`: what reviewers said; what is decided by
    /// all it takes is left out.
    package func queue(_ reviews: ReviewBook) -> [ReviewItem] {
        let words = reviews.words()
        var items: [ReviewItem] = []
        func add(_ a: RecordID, _ b: RecordID, isJoined: Bool, _ probability: Double, _ people: [PersonID]) {
            let doubt = 1 - abs(2 * probability - 1)
            guard doubt >= PersonEvidence.leastDoubt else { return }
            let persons = people.compactMap { standing[$0] }
            guard persons.contains(where: { $0.leaked > 0 }) else { return }
            let tier = tier(of: persons)
            let item = ReviewItem(
                a: min(a, b), b: max(a, b), isJoined: isJoined, probability: probability, tier: tier,
                // Two people held as one are the worse error: each is told of the other.
                weight: PersonEvidence.harm(tier) * doubt * (isJoined ? 2 : 1),
                words: words[ReviewBook.Pair(a, b)] ?? ReviewBook.Words())
            if item.verdict == nil { items.append(item) }
        }
        for (link, a, b) in strongestBetween() {
            // What a rule or the other records spoke against is at most even.
            add(link.a, link.b, isJoined: false, CountEstimate.probability(min(link.logOdds, 0)), [a, b])
        }
        for (id, person) in standing where person.weakest.isFinite && person.records.count > 1 {
            let probability = CountEstimate.probability(person.weakest)
            guard 1 - abs(2 * probability - 1) >= PersonEvidence.leastDoubt else { continue }
            guard let (a, b) = weakestJoin(person.records.sorted()) else { continue }
            add(a, b, isJoined: true, probability, [id])
        }
        return items.sorted { ($1.weight, $0.a, $0.b) < ($0.weight, $1.a, $1.b) }
    }

    private static func harm(_ tier: Person.Tier) -> Double {
        switch tier {
        case .none, .low: 1
        case .medium: 2
        case .high: 4
        case .veryHigh: 8
        }
    }

    /// Of one person made of all of these.
    private func tier(of persons: [CaseEvidence.Standing]) -> Person.Tier {
        guard persons.count > 1 else { return persons.first?.tier ?? .none }
        let members = persons.flatMap(\.records).sorted()
        return (try? assembly.person(members, weakest: nil).tier) ?? .veryHigh  // unreadable: the more careful
    }

    /// The strongest link between each two persons.
    private func strongestBetween() -> [(link: Link, a: PersonID, b: PersonID)] {
        struct Ends: Hashable {
            let a: PersonID
            let b: PersonID
        }
        var strongest: [Ends: Link] = [:]
        for link in links {
            guard let a = owner[link.a], let b = owner[link.b], a != b else { continue }
            let ends = a < b ? Ends(a: a, b: b) : Ends(a: b, b: a)
            if let known = strongest[ends], known.logOdds >= link.logOdds { continue }
            strongest[ends] = link
        }
        return strongest.map { (link: $0.value, a: $0.key.a, b: $0.key.b) }
    }

    /// The weakest link of the strongest chain through all of the records: without it they are two groups.
    private func weakestJoin(_ members: [RecordID]) -> (RecordID, RecordID)? {
        // Of a person of very many records a part shows as well where it is thin.
        let rows = Array(members.prefix(24))
        var joined: Set<RecordID> = [rows[0]]
        var weakest: (odds: Float, a: RecordID, b: RecordID)?
        while joined.count < rows.count {
            var best: (odds: Float, a: RecordID, b: RecordID)?
            for a in rows where joined.contains(a) {
                for b in rows where !joined.contains(b) {
                    guard let odds = pairOdds(a, b), odds > best?.odds ?? -.infinity else { continue }
                    best = (odds, a, b)
                }
            }
            guard let best else { return nil }
            joined.insert(best.b)
            if best.odds < weakest?.odds ?? .infinity { weakest = best }
        }
        return weakest.map { ($0.a, $0.b) }
    }
}
