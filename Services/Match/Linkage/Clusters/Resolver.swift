import Model

extension Scorer {
    /// The persons that the links make, every record in exactly one. Order: by first member. Depends on the set of links
    /// and decisions only, not on their order.
    package func resolve(_ links: [Link], decisions: Decisions = Decisions()) -> [Cluster] {
        let index = RowIndex(records.ids)
        var edges = index.edges(links)
        let row = { (pair: (RecordID, RecordID)) -> (Int, Int)? in
            guard let a = index[pair.0], let b = index[pair.1] else { return nil }
            return (min(a, b), max(a, b))
        }
        let same = decisions.same.compactMap(row).sorted { $0 < $1 }
        for (a, b) in same { edges.append(Edge(a: UInt32(a), b: UInt32(b), odds: .infinity)) }
        let cannotLink = CannotLink(
            records, different: decisions.different.compactMap(row),
            acrossFilesOnly: model.acrossFilesOnly)
        let rows = [UInt32](0..<UInt32(records.count))
        if model.acrossFilesOnly, Set(records.ids.map(\.file)).count == 2 {
            return clusters(of: rows, pairs(edges, cannotLink), edges)
        }
        return clusters(of: rows, persons(of: rows, edges, same, cannotLink), edges)
    }

    /// The persons among `rows`, growing, that no link from even odds on leads out of. `edges`: all that touch them.
    func resolve(_ rows: [UInt32], _ edges: [Edge]) -> [Cluster] {
        clusters(of: rows, persons(of: rows, edges, [], CannotLink(records, different: [])), edges)
    }

    /// Those of two rows and more.
    private func persons(
        of rows: [UInt32], _ edges: [Edge], _ same: [(Int, Int)], _ cannotLink: CannotLink
    ) -> [Agglomeration.Person] {
        let groups = Resolver.groups(rows, of: records.count, edges)
        // Of a group of two its one link is all there is to know; kept at the group's first row.
        var strongest = [Float](repeating: -.infinity, count: records.count)
        for edge in edges where edge.odds >= 0 { strongest[Int(edge.a)] = max(strongest[Int(edge.a)], edge.odds) }
        let odds = strongest
        let cuts = Parallel.cut(0..<groups.count, into: 64)
        let parts = Parallel.map(cuts.count) { part in
            var cache = SimilarityCache()
            let agglomeration = Agglomeration(scorer: self, cannotLink: cannotLink)
            var persons: [Agglomeration.Person] = []
            for group in cuts[part] {
                let rows = groups[group]
                let members = same.isEmpty ? [] : Set(rows)
                let decided = same.filter { members.contains(UInt32($0.0)) }
                if rows.count == 2, decided.isEmpty {
                    if cannotLink.forbids([rows[0]], [rows[1]]) { continue }
                    let weakest = min(odds[Int(rows[0])], Agglomeration.most)
                    persons.append(Agglomeration.Person(rows: rows, weakest: weakest))
                    continue
                }
                persons += agglomeration.persons(rows, same: decided, &cache).filter { $0.rows.count > 1 }
            }
            return persons
        }
        return parts.flatMap { $0 }
    }

    /// Of two files that hold each person once, the links that win, the strongest first; ties by row.
    private func pairs(_ edges: [Edge], _ cannotLink: CannotLink) -> [Agglomeration.Person] {
        var isTaken = [Bool](repeating: false, count: records.count)
        let order = edges.filter { $0.odds >= 0 }.sorted { ($1.odds, $0.a, $0.b) < ($0.odds, $1.a, $1.b) }
        return order.compactMap { edge in
            let isDecided = edge.odds == .infinity
            if isTaken[Int(edge.a)] || isTaken[Int(edge.b)] { return nil }
            if !isDecided, cannotLink.forbids([edge.a], [edge.b]) { return nil }
            isTaken[Int(edge.a)] = true
            isTaken[Int(edge.b)] = true
            return Agglomeration.Person(rows: [edge.a, edge.b], weakest: min(edge.odds, Agglomeration.most))
        }
    }

    /// The clusters of all of `rows`, given the persons of two records and more.
    private func clusters(of rows: [UInt32], _ persons: [Agglomeration.Person], _ edges: [Edge]) -> [Cluster] {
        // By row: its person's first row.
        var owner = [UInt32](0..<UInt32(records.count))
        for person in persons { for row in person.rows { owner[Int(row)] = person.rows[0] } }
        var nearest = [Float](repeating: -.infinity, count: records.count)
        for edge in edges {
            let (a, b) = (Int(owner[Int(edge.a)]), Int(owner[Int(edge.b)]))
            if a == b { continue }
            nearest[a] = max(nearest[a], edge.odds)
            nearest[b] = max(nearest[b], edge.odds)
        }
        let outside = { (row: Int) in nearest[row] > -.infinity ? nearest[row] : nil }
        var clusters: [Cluster] = []
        clusters.reserveCapacity(rows.count)
        for person in persons {
            let members = person.rows.map { records.ids[Int($0)] }.sorted()
            clusters.append(Cluster(members: members, weakest: person.weakest, nearest: outside(Int(person.rows[0]))))
            // Done with: what keeps itself as owner below stands alone.
            owner[Int(person.rows[0])] = .max
        }
        for row in rows where owner[Int(row)] == row {
            clusters.append(Cluster(members: [records.ids[Int(row)]], weakest: nil, nearest: outside(Int(row))))
        }
        let order = clusters.enumerated().map { (first: $0.element.members[0].packed, place: UInt32($0.offset)) }
        return order.sorted { $0.first < $1.first }.map { clusters[Int($0.place)] }
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

    /// Components of two rows and more of the links above even odds; where one is too large, the threshold rises until
    /// it falls apart. `rows`, growing, are those to look at of `count`; no such link leads out of them.
    static func groups(_ rows: [UInt32], of count: Int, _ edges: [Edge]) -> [[UInt32]] {
        var components = Components(count)
        for edge in edges where edge.odds >= 0 { components.join(edge.a, edge.b) }
        let groups = components.groups(among: rows)
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
        return components.groups(among: [UInt32](0..<UInt32(group.count))).map { $0.map { group[Int($0)] } }.flatMap {
            part in
            part.count > largest ? cut(part, inside, above: threshold + 1) : [part]
        }
    }
}
