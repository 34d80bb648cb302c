/// How one column is read.
package struct ColumnReading: Sendable, Equatable, Codable {
    package var field: ColumnField
    /// For `localID`: the kind of identifier, such as `dossier`. Of a column about health: what its header is.
    package var kind: String?
    var dateOrder: CalendarDate.Order?
    /// Numbers of fewer than six digits are days that lost their zeros; nil where they are not.
    var lostZeros: Bool?
    /// Dates are times of a clock; nil where they are not.
    var clock: ClockUnit?
    var nameOrder: FullName.Order?
    /// nil where each day is one.
    var yearOnly: CalendarDate.YearOnly?

    /// Of a patient's number: most rows name someone beside it; nil where they do not.
    var isBesideNames: Bool?

    /// An empty cell is that of the row above; nil where it is empty.
    var goesDown: Bool?

    package init(_ field: ColumnField, kind: String? = nil) { (self.field, self.kind) = (field, kind) }
}

/// What speaks for a column's reading.
package struct ColumnEvidence: Sendable, Equatable {
    /// The words over the column.
    package var header: String?
    /// One line: what header and content say.
    package var text = ""
    package var isForced = false
    /// The format itself says what it is.
    package var isKnown = false
    /// Cells seen that hold anything, of those seen.
    package var filled = 0
    package var seen = 0
    /// A few cells, masked.
    package var samples: [String] = []
}
