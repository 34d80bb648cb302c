/// Links by row, of which more may come.
struct LinkGraph: Sendable {
    private var edges: [Edge] = []
    /// By row: the last of its entries, counted from 1; 0 is none.
    private var last: [UInt32] = []
    /// Two an edge, in the order of edges: the entry of that row before, counted from 1.
    private var before: [UInt32] = []

    mutating func extend(_ more: [Edge], rows count: Int) {
        last.append(contentsOf: repeatElement(0, count: count - last.count))
        for edge in more {
            edges.append(edge)
            for row in [edge.a, edge.b] {
                before.append(last[Int(row)])
                last[Int(row)] = UInt32(before.count)
            }
        }
    }

    private func forEachEdge(of row: UInt32, _ body: (Edge) -> Void) {
        var at = last[Int(row)]
        while at != 0 {
            body(edges[Int(at - 1) / 2])
            at = before[Int(at) - 1]
        }
    }

    /// The rows that links from even odds on hold together with any of `rows`, growing, and all edges that touch them.
    func reach(of rows: some Sequence<UInt32>) -> (rows: [UInt32], edges: [Edge]) {
        var found: Set<UInt32> = []
        var open: [UInt32] = []
        for row in rows where found.insert(row).inserted { open.append(row) }
        while let row = open.popLast() {
            forEachEdge(of: row) { edge in
                let other = edge.a == row ? edge.b : edge.a
                if edge.odds >= 0, found.insert(other).inserted { open.append(other) }
            }
        }
        let reached = found.sorted()
        var touching: [Edge] = []
        for row in reached {
            forEachEdge(of: row) { edge in
                // One that both ends reach is taken at the first.
                if edge.a == row || !found.contains(edge.a) { touching.append(edge) }
            }
        }
        return (reached, touching)
    }
}
