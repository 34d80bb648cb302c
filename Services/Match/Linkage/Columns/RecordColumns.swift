package import Model

/// The records to link, as rows of interned ids. Grows record by record, in any order; `sorted()` gives what the engine
/// works on, the same for the same records whatever order they came in.
package struct RecordColumns: Sendable {
    var rows: [Row] = []
    var ids: [RecordID] = []
    var lexicons = Lexicons()
    private var draft = RowDraft()

    package init() {}

    package var count: Int { rows.count }

    package mutating func reserveCapacity(_ count: Int) {
        rows.reserveCapacity(count)
        ids.reserveCapacity(count)
    }

    /// Appends one record from values by field. A field may stand several times: names and address lines are joined,
    /// phones and e-mails kept apart, of other fields the first counts. Values are UTF-8.
    package mutating func append(_ id: RecordID, _ values: [(field: PersonField, value: ArraySlice<UInt8>)]) {
        draft.reset()
        for (field, value) in values { draft.set(field, value) }
        commit(id)
    }

    /// Appends a record of ingest's.
    package mutating func append(_ id: RecordID, _ record: borrowing Record) {
        draft.reset()
        // A borrowed record is no sequence.
        // swift-format-ignore: ReplaceForEachWithForLoop
        record.forEach { field, value in draft.set(field, value) }
        commit(id)
    }

    private mutating func commit(_ id: RecordID) {
        rows.append(draft.row(into: &lexicons))
        ids.append(id)
    }
}
