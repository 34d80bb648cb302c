/// The cells of one row as UTF-8, in storage kept from row to row. A column may have several.
final class RowCells {
    private(set) var bytes: [UInt8] = []
    private(set) var cells: [(column: Int, range: Range<Int>)] = []
    /// What is to be told of the row, in the words of a record's remarks.
    private(set) var remarks: [StaticString] = []
    private var text = CellText()
    private let layout: Layout

    /// No cell is longer: what goes on beyond names nobody.
    static let cellLimit = 64 * 1024
    /// Nor a row.
    static let rowLimit = 1 << 20

    init(_ layout: Layout) { self.layout = layout }

    var isTooLong: Bool { bytes.count > RowCells.rowLimit }

    func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        cells.removeAll(keepingCapacity: true)
        remarks.removeAll(keepingCapacity: true)
    }

    /// Adds a cell that is written in the content's encoding; an empty one is none.
    func append(_ column: Int, _ raw: [UInt8]) {
        let raw = raw.count > RowCells.cellLimit ? Array(raw[..<RowCells.cellLimit]) : raw
        guard !raw.isEmpty, !isTooLong else { return }
        let span = raw.span
        var isPlain = true
        for index in span.indices where span[index] >= 0x80 || span[index] == 0 {
            isPlain = false
            break
        }
        let lower = bytes.count
        if isPlain {
            bytes.append(contentsOf: raw)
        } else {
            text.use(
                layout.encoding.unit != .byte || UTF8Text.isValid(span) ? .utf8 : layout.fallback)
            text.read(span, Cell(lower: 0, upper: span.count, form: .high), layout.dialect)
            bytes.append(contentsOf: text.bytes)
        }
        if bytes.count > lower { cells.append((column, lower..<bytes.count)) }
    }

    func remark(_ remark: StaticString) { remarks.append(remark) }

    /// The cell's text as a string: for the words over columns.
    func string(_ index: Int) -> String {
        let range = bytes.span.trimmedRange(of: cells[index].range)
        return String(decoding: bytes[range], as: UTF8.self)
    }
}
