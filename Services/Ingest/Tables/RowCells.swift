/// The cells of one row as UTF-8, in storage kept from row to row. A column may have several.
final class RowCells {
    private(set) var bytes: [UInt8] = []
    private(set) var cells: [(column: Int, range: Range<Int>)] = []
    /// A bit for each of the first 64 columns: whether it holds anything.
    private(set) var filled: UInt64 = 0
    /// What is to be told of the row, in the words of a record's remarks.
    private(set) var remarks: [StaticString] = []
    /// Why nobody is named, where the format knows.
    var absence: StaticString?
    /// Whom the row is about, once it was asked.
    var patient: NamedPerson?
    /// The row holds a national health identity (INS) of a human; one of tests or demonstrations.
    var bearsIdentity = false
    var bearsTestIdentity = false
    /// What the content says of its own encoding, for what follows; heeded where the bytes do not speak against it.
    var declared: TextEncoding?
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
        (filled, bearsIdentity, bearsTestIdentity, patient, absence) = (0, false, false, nil, nil)
    }

    /// Adds a cell that is written in the content's encoding; an empty one is none.
    func append(_ column: Int, _ raw: [UInt8]) {
        let raw = raw.count > RowCells.cellLimit ? RowCells.cut(raw) : raw
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
            text.use(encoding(span))
            text.read(span, Cell(lower: 0, upper: span.count, form: .high), layout.dialect)
            bytes.append(contentsOf: text.bytes)
        }
        guard bytes.count > lower else { return }
        cells.append((column, lower..<bytes.count))
        if column < 64 { filled |= 1 << UInt64(column) }
    }

    /// UTF-8 where it is, else as declared or as the whole file has it, unless that makes nonsense of the cell and
    /// another encoding does not.
    private func encoding(_ raw: Span<UInt8>) -> TextEncoding {
        if layout.encoding.unit != .byte || UTF8Text.isValid(raw) { return .utf8 }
        guard layout.isForced != true, var own = FrenchScorer.of(layout.fallback) else { return layout.fallback }
        if let declared, let other = FrenchScorer.of(declared),
            declared.isOfWindows == own.encoding.isOfWindows || other.score(raw) > own.score(raw)
        {
            own = other
        }
        return LineEncoding.better(than: own, raw) ?? own.encoding
    }

    func remark(_ remark: StaticString) { remarks.append(remark) }

    /// The cell's text as a string: for the words over columns.
    func string(_ index: Int) -> String {
        let range = bytes.span.trimmedRange(of: cells[index].range)
        return String(decoding: bytes[range], as: UTF8.self)
    }

    /// At the limit, but not within a character of UTF-8.
    private static func cut(_ raw: [UInt8]) -> [UInt8] {
        var end = cellLimit
        while end > cellLimit - 3, raw[end] & 0xc0 == 0x80 { end -= 1 }
        return Array(raw[..<end])
    }
}
