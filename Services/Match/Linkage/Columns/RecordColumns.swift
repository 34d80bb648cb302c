package import Model

/// The records to link, as rows of interned ids. Grows record by record, in any order; `sorted()` gives what the engine
/// works on, the same for the same records whatever order they came in.
package struct RecordColumns: Sendable {
    var rows: [Row] = []
    var ids: [RecordID] = []
    var lexicons = Lexicons()
    /// By file: how dates of two small numbers and a year stand there.
    private(set) var dateOrders: [UInt32: DateOrder] = [:]
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
        append(id) { draft in for (field, value) in values { draft.set(field, value) } }
    }

    /// Appends one record of what `fill` sets.
    package mutating func append(_ id: RecordID, _ fill: (inout RowDraft) -> Void) {
        draft.reset()
        fill(&draft)
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
        switch draft.order {
        case .monthFirst: dateOrders[id.file, default: DateOrder()].monthFirst += 1
        case .dayFirst: dateOrders[id.file, default: DateOrder()].dayFirst += 1
        case .unclear, .told: break
        }
        ids.append(id)
    }
}

/// In which order a file writes its dates, by those of its dates that tell.
struct DateOrder: Sendable {
    var dayFirst = 0
    var monthFirst = 0

    /// Whether day and month of a date read as day first must be exchanged. A file writes them in one order; where both
    /// are seen often, each date stands for itself, the day first unless that is impossible.
    func turns(_ date: UInt32) -> Bool {
        if monthFirst * 10 <= dayFirst, dayFirst > 0 { return false }
        if dayFirst * 10 <= monthFirst, monthFirst > 0 { return true }
        return date >> 7 & 127 > 12 && date >> 7 & 127 < 32 && date & 127 <= 12
    }
}
