import Model

extension Scorer {
    /// The persons that the links make, every record in exactly one. Order: by first member. Depends on the set of links
    /// and decisions only, not on their order.
    package func resolve(_ links: [Link], decisions: Decisions = Decisions()) -> [Cluster] {
        let index = RowIndex(records.ids)
        var edges = links.compactMap { link -> Edge? in
            guard let a = index[link.a], let b = index[link.b] else { return nil }
            return Edge(a: UInt32(min(a, b)), b: UInt32(max(a, b)), odds: link.logOdds)
        }
        let row = { (pair: (RecordID, RecordID)) -> (Int, Int)? in
            guard let a = index[pair.0], let b = index[pair.1] else { return nil }
            return (min(a, b), max(a, b))
        }
        let same = decisions.same.compactMap(row).sorted { $0 < $1 }
        for (a, b) in same { edges.append(Edge(a: UInt32(a), b: UInt32(b), odds: .infinity)) }
        let cannotLink = CannotLink(records, different: decisions.different.compactMap(row))
        let groups = Resolver.groups(records.count, edges)
        let cuts = Parallel.cut(0..<groups.count, into: 64)
        let parts = Parallel.map(cuts.count) { part in
            var cache = SimilarityCache()
            var persons: [Agglomeration.Person] = []
            for group in cuts[part] {
                if groups[group].count == 1 {
                    persons.append(Agglomeration.Person(rows: groups[group], weakest: nil))
                    continue
                }
                let members = Set(groups[group])
                let decided = same.isEmpty ? [] : same.filter { members.contains(UInt32($0.0)) }
                let agglomeration = Agglomeration(scorer: self, cannotLink: cannotLink, same: decided)
                persons += agglomeration.persons(groups[group], &cache)
            }
            return persons
        }
        return clusters(parts.flatMap { $0 }, edges)
    }

    private func clusters(_ persons: [Agglomeration.Person], _ edges: [Edge]) -> [Cluster] {
        var owner = [UInt32](repeating: 0, count: records.count)
        for (person, found) in persons.enumerated() { for row in found.rows { owner[Int(row)] = UInt32(person) } }
        var nearest = [Float](repeating: -.infinity, count: persons.count)
        for edge in edges where owner[Int(edge.a)] != owner[Int(edge.b)] {
            for row in [edge.a, edge.b] {
                nearest[Int(owner[Int(row)])] = max(nearest[Int(owner[Int(row)])], edge.odds)
            }
        }
        return persons.enumerated().map { person, found in
            Cluster(
                members: found.rows.map { records.ids[Int($0)] }.sorted(), weakest: found.weakest,
                nearest: nearest[person] > -.infinity ? nearest[person] : nil)
        }.sorted { $0.members[0] < $1.members[0] }
    }
}

/// A link between rows, a before b.
struct Edge: Sendable {
    let a: UInt32
    let b: UInt32
    let odds: Float
}

/// Finds the groups of rows that links hold together.
enum Resolver {
    /// Larger groups are held together by chains of weak links: they are cut where it takes the least.
    static let largest = 600

    /// Components of the links above even odds; where one is too large, the threshold rises until it falls apart.
    static func groups(_ count: Int, _ edges: [Edge]) -> [[UInt32]] {
        var components = Components(count)
        for edge in edges where edge.odds >= 0 { components.join(edge.a, edge.b) }
        let groups = components.groups()
        guard groups.contains(where: { $0.count > largest }) else { return groups }
        var result: [[UInt32]] = []
        for group in groups {
            result += group.count > largest ? cut(group, edges.filter { $0.odds >= 0 }, above: 1) : [group]
        }
        return result
    }

    private static func cut(_ group: [UInt32], _ edges: [Edge], above threshold: Float) -> [[UInt32]] {
        // Odds are below 100: at the latest there nothing but a reviewer's word holds.
        if threshold > 100 { return [group] }
        var place: [UInt32: UInt32] = [:]
        for (offset, row) in group.enumerated() { place[row] = UInt32(offset) }
        let inside = edges.filter { $0.odds >= threshold && place[$0.a] != nil && place[$0.b] != nil }
        var components = Components(group.count)
        for edge in inside { if let a = place[edge.a], let b = place[edge.b] { components.join(a, b) } }
        return components.groups().map { $0.map { group[Int($0)] } }.flatMap { part in
            part.count > largest ? cut(part, inside, above: threshold + 1) : [part]
        }
    }
}
