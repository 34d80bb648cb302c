extension Inspection {
    /// How saved settings begin.
    package static let settingsHead = "# how the file is read"

    /// How the file is read, as settings to correct by hand and to read other files by: `NAME=VALUE` lines, as `--set`
    /// takes them. Of several tables each header's first meaning stands. What a standard says is left out, and of several
    /// files of an archive what is each one's own: they are told by content again.
    package var settings: String {
        var lines = [
            "\(Inspection.settingsHead); a map:COLUMN names a column by its header, or by its number from 1"
        ]
        let first = analysis.proposed.parts[0]
        let isOne = analysis.proposed.parts.count == 1 && first.stack == nil
        if isOne { lines.append("encoding=\(first.layout.encoding.rawValue)") }
        if isOne, first.format == .delimited {
            lines.append("delimiter=\(Dialect.name(of: first.layout.dialect.delimiter))")
            lines.append("header=\(first.layout.headerBytes.isEmpty ? "none" : "first")")
        }
        var named: Set<String> = []
        for (part, found) in zip(analysis.proposed.parts, analysis.parts) where !part.format.isStandard {
            for (columns, table) in zip(part.tables, found.tables) {
                let shown = shownHeader(table.evidence, part.format)
                for (index, column) in columns.enumerated() {
                    let isHidden = shown.isHidden(index)
                    let name = isHidden ? "\(index + 1)" : table.evidence[index].header ?? "\(index + 1)"
                    if named.insert(name).inserted, !name.contains("\n") {
                        lines.append("map:\(name)=\(column.field.rawValue)")
                    }
                }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
