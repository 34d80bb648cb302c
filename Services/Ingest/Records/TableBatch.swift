/// A run of rows of a file, each as the cells that hold anything: what one thread reads and another takes.
package struct TableBatch: Sendable {
    package struct Cell: Sendable {
        /// In `TableReader.columns`.
        package let column: Int
        /// In `bytes`.
        package let range: Range<Int>
    }

    /// The cells' texts, one after the other.
    package internal(set) var bytes: [UInt8] = []
    package internal(set) var cells: [Cell] = []
    /// By row, where its cells end.
    package internal(set) var ends: [Int] = []
    /// The number of the first row.
    package internal(set) var firstRow: UInt32 = 1

    package init() {}

    package var isEmpty: Bool { ends.isEmpty }

    /// The places in `cells` of the cells of the row at `index`.
    package func cells(ofRowAt index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }

    mutating func begin(_ row: UInt32) {
        bytes.removeAll(keepingCapacity: true)
        cells.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        firstRow = row
    }

    mutating func add(_ column: Int, _ value: Span<UInt8>) {
        guard !value.isEmpty else { return }
        let lower = bytes.count
        RecordBuilder.copy(value, to: &bytes)
        cells.append(Cell(column: column, range: lower..<bytes.count))
    }

    mutating func endRow() { ends.append(cells.count) }
}
