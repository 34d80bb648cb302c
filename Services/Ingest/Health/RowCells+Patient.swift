/// A patient as the health formats tell of one.
extension RowCells {
    /// Texts that only expose end here: a long report must not cost the row.
    private static let exposureLimit = rowLimit / 4 * 3

    func append(_ column: PatientColumn, _ value: [UInt8]) {
        if column.isExposureAlone, bytes.count + value.count > RowCells.exposureLimit, filled & column.bit != 0 {
            return
        }
        append(column.rawValue, value)
    }

    /// `yyyymmdd`, `yyyymm`, `yyyy` and a time after them as a date with hyphens.
    func append(_ column: PatientColumn, date: [UInt8]) {
        let digits = Array(date.prefix(while: ASCII.isDigit).prefix(8))
        guard digits.count == 8 || digits.count == 6 || digits.count == 4 else { return append(column, date) }
        var text = Array(digits[..<4])
        if digits.count >= 6 { text += [0x2d] + digits[4..<6] }
        if digits.count == 8 { text += [0x2d] + digits[6..<8] }
        append(column, text)
    }

    func append(_ value: [UInt8], under root: INSRoot) {
        guard !value.isEmpty else { return }
        append(root == .former ? .formerINS : .nationalID, value)
        if root == .number { bearsIdentity = true }
        if root == .test { markTest() }
    }

    func markTest() {
        guard !bearsTestIdentity else { return }
        bearsTestIdentity = true
        remark(RowCells.testIdentity)
    }

    /// Nobody may be told from a record that bears it.
    static var testIdentity: StaticString { "test-identity" }

    /// By what the row holds when it is first asked for.
    func named() -> NamedPerson {
        if let patient { return patient }
        let found = NamedPerson(self)
        patient = found
        return found
    }

    func values(_ column: PatientColumn) -> [String] {
        cells.indices.filter { cells[$0].column == column.rawValue }.map(string)
    }
}
