import Model

/// Records that come in stages. What a stage brings stands behind what is there, by content within the stage, and changes
/// nothing of it: how frequent a value is, what parts a name has and which values are nobody's is as in the stage that
/// first had them. So a pair once compared never comes out otherwise, and a model learned from the first stage holds.
package struct GrowingRecords: Sendable {
    package private(set) var records: SortedRecords
    /// Their lexicons grow; rows stand here only until their stage is taken in.
    private var columns: RecordColumns
    private let placeholders: Placeholders
    private var addresses = TripleLexicon()

    /// The first stage. What is given away for it is not copied.
    package init(_ columns: consuming RecordColumns) {
        self.columns = columns
        var (rows, ids) = self.columns.takeRows()
        placeholders = Placeholders(rows, self.columns.lexicons)
        records = SortedRecords(rows: [], ids: [])
        take(&rows, &ids)
    }

    /// A further stage, of the records that `fill` appends.
    package mutating func extend(_ fill: (inout RecordColumns) throws -> Void) rethrows {
        // Held here alone, so that growing them copies nothing.
        records.lexicons = Lexicons()
        try fill(&columns)
        var (rows, ids) = columns.takeRows()
        take(&rows, &ids)
    }

    private mutating func take(_ rows: inout [Row], _ ids: inout [RecordID]) {
        columns.lexicons.names.settle()
        let names = columns.lexicons.names
        records.names.extend(names)
        NameShape.extend(&records.shapes, names.names)
        placeholders.remove(from: &rows)
        for index in rows.indices {
            let row = rows[index]
            if row.street != 0 {
                let place = row.postcode != 0 ? row.postcode << 1 : row.town << 1 | 1
                rows[index].address = addresses.intern(row.street, row.number, place)
            }
            rows[index].surnameSignature = records.shapes[Int(row.surname)].signature
            rows[index].givenSignature = records.shapes[Int(row.given)].signature
            if records.names.isMultiple(row.surname) { rows[index].marks.insert(.surnameInParts) }
            if records.names.isMultiple(row.given) { rows[index].marks.insert(.givenInParts) }
        }
        let lexicons = columns.lexicons.closed()
        let order = ContentOrder.of(rows, ids, lexicons)
        let sorted = ContentOrder.gathered(rows, order)
        rows = []
        records.frequencies.extend(sorted, lexicons, addresses: addresses.count)
        records.lexicons = lexicons
        records.append(sorted, order.map { ids[Int($0)] })
    }
}
