/// Reads the rows of a file whose rows are no lines of delimited text. Its pieces (rows, and what stands between them)
/// follow one another without a gap from the first byte of the content to the last. The same content gives the same
/// pieces, tables and columns in the same order, so that no name of them needs to be kept anywhere.
protocol TableCursor: AnyObject {
    /// Those met so far.
    var tables: [TableHead] { get }
    /// Of the current row: an index of `tables`.
    var table: Int { get }
    /// Of the current row.
    var cells: RowCells { get }
    /// Of the current piece, in the content.
    var place: RowPlace { get }
    func next() throws(FileRefused) -> RowOutcome
    /// No more of this table is asked for: its rows may be passed over where they stand apart.
    func leaveTable()
    /// The bytes of the current piece, `limit` of them at most.
    func raw(_ limit: Int) throws(FileRefused) -> [UInt8]
}

extension TableCursor {
    func leaveTable() {}
}

/// A table as its cursor names it.
struct TableHead: Sendable {
    var name: String
    var columns: [ColumnHead] = []
}

struct ColumnHead: Sendable {
    /// The words over it; empty where there are none.
    var words: String
    /// What the format itself says that it means.
    var known: ColumnReading?

    init(_ words: String, _ known: ColumnReading? = nil) { (self.words, self.known) = (words, known) }
}
