import Model

/// From record id to row.
struct RowIndex: Sendable {
    private var table = [UInt32](repeating: 0, count: 1024)
    private var ids: [RecordID] = []

    init(_ ids: [RecordID]) { extend(ids) }

    /// `ids` begin with those that are here.
    mutating func extend(_ ids: [RecordID]) {
        var first = self.ids.count
        self.ids = ids
        if table.count < ids.count * 2 {
            var size = table.count
            while size < ids.count * 2 { size *= 2 }
            table = [UInt32](repeating: 0, count: size)
            first = 0
        }
        for row in first..<ids.count {
            var slot = RowIndex.start(ids[row], table.count)
            while table[slot] != 0 { slot = (slot + 1) & (table.count - 1) }
            table[slot] = UInt32(row + 1)
        }
    }

    /// By cluster, the row of its first member.
    func firstRows(_ clusters: [Cluster]) -> [UInt32] {
        clusters.map { cluster in self[cluster.members[0]].map { UInt32($0) } ?? .max }
    }

    /// Links as edges between rows; those of records that are not here are left out.
    func edges(_ links: [Link]) -> [Edge] {
        links.compactMap { link in
            guard let a = self[link.a], let b = self[link.b] else { return nil }
            return Edge(a: UInt32(min(a, b)), b: UInt32(max(a, b)), odds: link.logOdds)
        }
    }

    subscript(id: RecordID) -> Int? {
        var slot = RowIndex.start(id, table.count)
        while table[slot] != 0 {
            let row = Int(table[slot]) - 1
            if ids[row] == id { return row }
            slot = (slot + 1) & (table.count - 1)
        }
        return nil
    }

    private static func start(_ id: RecordID, _ size: Int) -> Int {
        Int(truncatingIfNeeded: ContentHash.mix(id.packed)) & (size - 1)
    }
}
