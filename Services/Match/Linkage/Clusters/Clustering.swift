import Model

/// The persons that links make, ready for more records and links: what those do not reach stays as it is.
package struct Clustering: Sendable {
    /// In the order of their first members.
    package private(set) var clusters: [Cluster]
    /// By cluster, the row of its first member.
    private var rows: [UInt32]
    private var graph = LinkGraph()
    private var index: RowIndex
    private var rowCount: Int

    package init(_ scorer: Scorer, _ links: [Link]) {
        clusters = scorer.resolve(links)
        rowCount = scorer.records.count
        index = RowIndex(scorer.records.ids)
        rows = index.firstRows(clusters)
        graph.extend(index.edges(links), rows: rowCount)
    }

    /// Takes in the rows of `scorer` that are not here yet, and further links: the same clusters as of all at once.
    package mutating func extend(_ scorer: Scorer, _ links: [Link]) {
        let fresh = UInt32(rowCount)..<UInt32(scorer.records.count)
        rowCount = scorer.records.count
        index.extend(scorer.records.ids)
        let edges = index.edges(links)
        graph.extend(edges, rows: rowCount)
        let reached = graph.reach(of: Array(fresh) + edges.flatMap { [$0.a, $0.b] })
        let changed = scorer.resolve(reached.rows, reached.edges)
        // A cluster lies in what is reached as a whole or not at all.
        var isReached = [Bool](repeating: false, count: rowCount)
        for row in reached.rows { isReached[Int(row)] = true }
        let changedRows = index.firstRows(changed)
        var (joined, joinedRows, next): ([Cluster], [UInt32], Int) = ([], [], 0)
        joined.reserveCapacity(clusters.count + fresh.count)
        joinedRows.reserveCapacity(clusters.count + fresh.count)
        for (place, row) in rows.enumerated() where !isReached[Int(row)] {
            while next < changed.count, changed[next].members[0] < clusters[place].members[0] {
                joined.append(changed[next])
                joinedRows.append(changedRows[next])
                next += 1
            }
            joined.append(clusters[place])
            joinedRows.append(row)
        }
        joined += changed[next...]
        joinedRows += changedRows[next...]
        (clusters, rows) = (joined, joinedRows)
    }
}
