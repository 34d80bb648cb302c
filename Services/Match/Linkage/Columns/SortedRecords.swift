package import Model

/// Records in an order that depends on their content alone, with how often each value occurs: what training, blocking,
/// scoring and clustering work on. Rows alike in content are ordered by id.
package struct SortedRecords: Sendable {
    private(set) var rows: [Row]
    private(set) var ids: [RecordID]
    var lexicons = Lexicons()
    var frequencies = Frequencies()
    var names = NameParts()
    /// By id of a name.
    var shapes: [NameShape] = []

    init(rows: [Row], ids: [RecordID]) { (self.rows, self.ids) = (rows, ids) }

    package var count: Int { rows.count }

    /// The id of the record at `row`.
    package func id(_ row: Int) -> RecordID { ids[row] }

    /// The row of each id asked for, nil where the id is not here. Order as asked.
    package func rows(of wanted: [RecordID]) -> [Int?] {
        var found: [RecordID: Int] = [:]
        for id in wanted { found[id] = -1 }
        for (row, id) in ids.enumerated() where found[id] != nil { found[id] = row }
        return wanted.map { found[$0].flatMap { $0 < 0 ? nil : $0 } }
    }

    mutating func append(_ rows: [Row], _ ids: [RecordID]) {
        if self.rows.isEmpty {
            (self.rows, self.ids) = (rows, ids)
        } else {
            self.rows += rows
            self.ids += ids
        }
    }
}

extension RecordColumns {
    /// The records in the engine's order, none to follow. An id appended twice stands twice: keep repeats out.
    package consuming func sorted() -> SortedRecords { GrowingRecords(self).records }

    /// The rows gathered so far, their dates settled; none are left.
    mutating func takeRows() -> (rows: [Row], ids: [RecordID]) {
        var (taken, ids): ([Row], [RecordID]) = ([], [])
        swap(&taken, &rows)
        swap(&ids, &self.ids)
        for index in taken.indices where taken[index].marks.contains(.openDate) {
            taken[index].marks.remove(.openDate)
            let order = dateOrders[ids[index].file] ?? DateOrder()
            if order.turns(taken[index].date) { taken[index].date = BirthDate.turned(taken[index].date) }
        }
        return (taken, ids)
    }
}
