extension Inspection {
    /// How saved settings begin.
    package static let settingsHead = "# how the file is read"

    /// How the file is read, as settings to correct by hand and to read other files by: `NAME=VALUE` lines, as `--set`
    /// takes them. The same file read by them is read the same way, so that what a format or a header below others says,
    /// and of several tables what each one says in its own words, is left for the content to tell again.
    package var settings: String {
        let first = analysis.proposed.parts[0]
        var lines = [
            "\(Inspection.settingsHead); a map:COLUMN names a column by its header, or by its number from 1"
        ]
        let isPlain = analysis.proposed.parts.count == 1 && first.format == .delimited && first.stack == nil
        if let encoding = given.encoding ?? (isPlain ? first.layout.encoding : nil) {
            lines.append("encoding=\(encoding.rawValue)")
        }
        let parting = isPlain ? analysis.hypotheses.first?.delimiter : nil
        if let delimiter = given.delimiter ?? parting { lines.append("delimiter=\(Dialect.name(of: delimiter))") }
        if let hasHeader = given.hasHeader ?? (parting == nil ? nil : header(first.layout)) {
            lines.append("header=\(hasHeader ? "first" : "none")")
        }
        if !given.skip.isEmpty { lines.append("skip=\(given.skip.sorted().map(String.init).joined(separator: ","))") }
        if let isTest = given.isTest { lines.append("test=\(isTest ? "yes" : "no")") }
        lines += given.map.sorted { $0.key < $1.key }.map { "map:\($0)=\($1.rawValue)" }
        return (lines + mapped).joined(separator: "\n") + "\n"
    }

    /// `nil` where the header is not the first row: it is found again.
    private func header(_ layout: Layout) -> Bool? {
        guard !layout.headerBytes.isEmpty else { return false }
        return layout.headerLower == layout.textByte ? true : nil
    }

    /// What the columns mean that neither the format nor `given` tells: by their words where these mean the same wherever
    /// they stand, else by number in an only table.
    private var mapped: [String] {
        struct Column {
            var number: Int
            var words: String?
            var field: ColumnField
            var isTold: Bool
        }
        let tables = zip(analysis.proposed.parts, analysis.parts).flatMap { part, found in
            zip(part.tables, found.tables).map { columns, table in
                let shown = shownHeader(table.evidence, part.format)
                return columns.enumerated().map { index, column in
                    let evidence = table.evidence[index]
                    let words = shown.isHidden(index) ? nil : evidence.header
                    return Column(
                        number: index + 1, words: words, field: column.field,
                        isTold: evidence.isKnown || evidence.isForced || part.format.isStandard)
                }
            }
        }
        let columns = tables.joined()
        // Nothing in it is anybody's: the content says so again.
        guard columns.contains(where: { $0.field != .ignore }) else { return [] }
        let alike = Dictionary(grouping: columns.filter { $0.words != nil }) { HeaderWords.fold($0.words ?? "") }
        let ambiguous = alike.filter { words, columns in
            words.isEmpty || Int(words) != nil || Set(columns.map(\.field)).count > 1
                || columns.contains { $0.isTold || $0.words?.contains(where: \.isNewline) == true }
        }
        // A number may be a header too.
        let sign = columns.contains { $0.words.map { Int(HeaderWords.fold($0)) != nil } ?? false } ? "#" : ""
        var named: Set<String> = []
        return columns.filter { !$0.isTold }.compactMap { column in
            let words = column.words.flatMap { ambiguous[HeaderWords.fold($0)] == nil ? $0 : nil }
            guard let name = words ?? (tables.count == 1 ? "\(sign)\(column.number)" : nil), named.insert(name).inserted
            else { return nil }
            return "map:\(name)=\(column.field.rawValue)"
        }
    }
}
