/// What one row of nested data tells, where a standard gives the names their meaning. Gets the row's branches and values in
/// their order and says at its end what they make.
protocol TreeResource {
    static var tables: [TableHead] { get }
    /// Of a row whose own branch is named so.
    mutating func begin(_ name: [UInt8])
    mutating func open(_ name: [UInt8])
    /// A value named `name`; without a name it is the open branch's own.
    mutating func append(_ name: [UInt8], _ text: [UInt8])
    mutating func close()
    /// Writes the cells; gives the table the row belongs to.
    mutating func pour(into cells: RowCells) -> Int
}
