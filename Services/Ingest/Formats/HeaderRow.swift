/// Whether a row holds the words over the columns rather than data.
enum HeaderRow {
    /// Words of headers stand in it, and hardly anything that data would be.
    static func isOne(_ cells: [String], _ dates: DateReader) -> Bool {
        let filled = cells.filter { !$0.isEmpty }
        let typed = filled.count { isTyped($0, dates) }
        guard !filled.isEmpty, typed * 5 < filled.count || typed == 0 else { return false }
        let hits = filled.count { HeaderWords.meaning($0) != nil }
        return hits >= 2 && hits * 4 >= filled.count || hits == 1 && filled.count <= 2
    }

    static func isTyped(_ cell: String, _ dates: DateReader) -> Bool {
        let bytes = Array(cell.utf8)
        let kind = CellKind(bytes.span, dates)
        return kind.isTyped || kind.contains(.digits)
    }
}
