import Model

/// A value for each record, by its place in its file: for passes over all records, where a hash for each would be most of
/// the work.
struct RecordTable<Value: Sendable>: Sendable {
    private let absent: Value
    private var files: [UInt32] = []
    /// By place in `files`, then by row.
    private var rows: [[Value]] = []

    /// `absent`: of the records that have no value.
    init(absent: Value) { self.absent = absent }

    subscript(id: RecordID) -> Value {
        get {
            // A case has a few dozen files at most.
            for place in files.indices where files[place] == id.file {
                return Int(id.row) < rows[place].count ? rows[place][Int(id.row)] : absent
            }
            return absent
        }
        set {
            let place = files.firstIndex(of: id.file) ?? files.count
            if place == files.count {
                files.append(id.file)
                rows.append([])
            }
            let missing = Int(id.row) + 1 - rows[place].count
            if missing > 0 { rows[place].append(contentsOf: repeatElement(absent, count: missing)) }
            rows[place][Int(id.row)] = newValue
        }
    }
}
