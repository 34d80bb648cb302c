package import Model

/// The last epoch's records, model, links and persons, ready to be asked about single persons and pairs.
package struct PersonEvidence {
    package let epoch: UInt32
    private let scorer: Scorer
    let links: [Link]
    package let standing: [PersonID: CaseEvidence.Standing]
    let owner: [RecordID: PersonID]
    let assembly: PersonAssembly
    /// Of `scorer`, from record to row.
    private let index: RowIndex
    /// What counted in the epoch.
    private let decided: [ReviewBook.Pair: PairReviewed.Verdict]

    init(
        epoch: UInt32, scorer: Scorer, links: [Link], standing: [PersonID: CaseEvidence.Standing],
        assembly: PersonAssembly, decided: [ReviewBook.Pair: PairReviewed.Verdict]
    ) {
        (self.epoch, self.scorer, self.links, self.decided) = (epoch, scorer, links, decided)
        index = RowIndex(scorer.records.ids)
        (self.standing, self.assembly) = (standing, assembly)
        var owner: [RecordID: PersonID] = [:]
        owner.reserveCapacity(scorer.records.count)
        for (id, person) in standing { for record in person.records { owner[record] = id } }
        self.owner = owner
    }

    /// Two records compared, and what came of it.
    package func pair(_ a: RecordID, _ b: RecordID) -> PairExplanation? {
        guard let explanation = scorer.explain(a, b) else { return nil }
        return PairExplanation(a: a, b: b, explanation: explanation, verdict: verdict(a, b, explanation))
    }

    private func verdict(_ a: RecordID, _ b: RecordID, _ explanation: Explanation) -> PairExplanation.Verdict {
        let isOne = owner[a] != nil && owner[a] == owner[b]
        switch decided[ReviewBook.Pair(a, b)] {
        case .same where isOne: return .decidedSame
        case .different where !isOne: return .decidedDifferent
        default: break
        }
        return PairExplanation.Verdict(
            isOne: isOne, isForbidden: !isOne && scorer.isForbidden(a, b), logOdds: explanation.logOdds)
    }

    /// A record with what it says.
    package func row(_ id: RecordID) throws -> ExplainedRow { try assembly.row(id) }

    /// The odds of one pair, without what explains them; nil when a record is not here.
    func pairOdds(_ a: RecordID, _ b: RecordID) -> Float? {
        guard let first = index[a], let second = index[b] else { return nil }
        var cache = SimilarityCache()
        return scorer.weights.logOdds(
            scorer.comparer.compare(scorer.records.rows[first], scorer.records.rows[second], &cache))
    }

    /// Why the records of `id` are one person, and who else was near; nil when nobody of that id stands.
    package func explain(_ id: PersonID) throws -> PersonExplanation? {
        guard let person = standing[id] else { return nil }
        let members = person.records.sorted()
        let weakest = members.count > 1 ? person.weakest : nil
        var whole = try assembly.person(members, weakest: weakest)
        // Who shares a contact with others is known of the whole case alone.
        whole.flags = person.flags
        var pairs: [PairExplanation] = []
        for (index, a) in members.enumerated() {
            for b in members[(index + 1)...] { if let pair = pair(a, b) { pairs.append(pair) } }
        }
        let rows = try members.map { try assembly.row($0) }
        return PersonExplanation(
            id: id, standing: person, person: whole, rows: rows, reasons: assembly.reasons(person.flags, rows),
            fields: PersonExplanation.fields(rows),
            pairs: pairs, neighbours: try neighbours(of: id, members))
    }

    /// By person, the strongest link that leads out, the strongest first.
    private func neighbours(of id: PersonID, _ members: [RecordID]) throws -> [PersonExplanation.Neighbour] {
        let own = Set(members)
        var nearest: [PersonID: Link] = [:]
        for link in links where own.contains(link.a) != own.contains(link.b) {
            guard let other = owner[own.contains(link.a) ? link.b : link.a] else { continue }
            if let known = nearest[other], known.logOdds >= link.logOdds { continue }
            nearest[other] = link
        }
        return try nearest.sorted { ($1.value.logOdds, $0.key) < ($0.value.logOdds, $1.key) }.compactMap {
            (other, link) -> PersonExplanation.Neighbour? in
            let (inside, outside) = own.contains(link.a) ? (link.a, link.b) : (link.b, link.a)
            guard let pair = pair(inside, outside) else { return nil }
            return PersonExplanation.Neighbour(person: other, pair: pair, row: try assembly.row(outside))
        }
    }
}
