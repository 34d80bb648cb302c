import Model

/// From record id to row.
struct RowIndex: Sendable {
    private var table: [UInt32]
    private let ids: [RecordID]

    init(_ ids: [RecordID]) {
        self.ids = ids
        var size = 1024
        while size < ids.count * 2 { size *= 2 }
        table = [UInt32](repeating: 0, count: size)
        for (row, id) in ids.enumerated() {
            var slot = RowIndex.start(id, size)
            while table[slot] != 0 { slot = (slot + 1) & (size - 1) }
            table[slot] = UInt32(row + 1)
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
