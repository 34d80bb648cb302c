import Model

extension Inspection {
    /// About ten lines that say what the file is and what is wrong with it, then one line a column.
    package var text: String {
        var lines = [
            row("Format", format), row("Encoding", encoding), row("Line ends", lineEnds), row("Lines", balance),
            row("Rejected", list(counts.rejected)), row("Exposed", exposures), row("NIR", list(nirStates)),
            row(
                "Of",
                controllers.count > 12 ? "\(controllers.count) controllers" : list(controllers.filter { $0.key != "-" })
            ),
            row("Test", test), row("Remarks", list(remarks)),
        ].compactMap(\.self)
        for part in analysis.parts {
            guard let note = part.note else { continue }
            lines.append("Note       " + (part.part.entry > 0 ? "file \(part.part.entry): " : "") + note)
        }
        if counts.rows == 0, counts.header > 0 { lines.append("NOBODY     a header stands there, and no row below it") }
        for table in nameless where counts.rows > 0 {
            lines.append(
                "NOBODY     table \(table.name): none of its \(Inspection.grouped(table.rows)) rows names a person"
                    + (table.key.map {
                        ", though they tell of health;\n           \($0) may say whose they are: put the names beside them"
                            + " (JOIN) and give the outcome as CSV"
                    } ?? ""))
        }
        if counts.records == 0, counts.rows > 0 { lines.append("Way out    \(wayOut)") }
        for part in analysis.parts where !part.tied.isEmpty {
            let place = part.part.entry > 0 ? " of file \(part.part.entry)" : ""
            lines.append("Two readings\(place) tie; decide with --delimiter:")
            for hypothesis in part.tied { lines.append("  " + hypothesis.text) }
        }
        for left in analysis.leftOut {
            let file = MemberName.words(left.entry, left.name)
            lines.append(left.reason.map { "NOT READ   \(file) \($0)" } ?? "Left out   \(file), as you said")
        }
        return (lines + tables).joined(separator: "\n") + "\n"
    }

    /// Of each table its columns, beneath its name where there are several.
    private var tables: [String] {
        let isOne = analysis.parts.reduce(0) { $0 + $1.tables.count } == 1
        var lines: [String] = []
        for part in analysis.parts {
            for (index, found) in part.tables.enumerated() {
                lines.append("")
                if !isOne {
                    let name = found.name.isEmpty ? "table \(index + 1)" : found.name
                    let file = part.part.entry > 0 ? MemberName.words(part.part.entry, part.name) + ", " : ""
                    lines.append("\(file)\(name): \(Inspection.grouped(found.rows)) rows, \(part.part.format.words)")
                }
                let columns = index < part.part.tables.count ? part.part.tables[index] : []
                if !columns.isEmpty { lines += table(columns, found.evidence, part.part.format) }
            }
        }
        return lines
    }

    /// What to say of a file that names nobody as it was read.
    private var wayOut: String {
        let meaning = "--map COLUMN=FIELD says what a column means, by its header or its number"
        let isText = analysis.parts.contains {
            [.delimited, .fixedWidth, .blocks, .report, .listing, .addressList].contains($0.part.format)
        }
        return isText
            ? "--delimiter C says what parts its cells, --header none|first whether words stand over them,\n           \(meaning)"
            : meaning
    }

    private func row(_ name: String, _ value: String) -> String? {
        value.isEmpty ? nil : name + String(repeating: " ", count: 11 - name.count) + Inspection.wrapped(value)
    }

    /// Broken at commas where it is longer than a screen is wide, the rest set in under the first line.
    private static func wrapped(_ value: String) -> String {
        var (lines, line) = ([String](), "")
        for piece in value.split(separator: ", ") {
            if !line.isEmpty, line.count + piece.count > 96 {
                lines.append(line + ",")
                line = ""
            }
            line += line.isEmpty ? String(piece) : ", \(piece)"
        }
        return (lines + [line]).joined(separator: "\n" + String(repeating: " ", count: 11))
    }

    private var format: String {
        let packed = analysis.proposed.container.words
        let (files, read) = (analysis.parts.count + analysis.leftOut.count, analysis.parts.count)
        if files > 1 { return packed + "\(files) files" + (read < files ? ", \(read) of them read" : "") }
        return packed + contentFormat
    }

    private var contentFormat: String {
        let part = analysis.parts[0]
        if part.part.format != .delimited {
            let tables = part.tables.count > 1 ? ", \(part.tables.count) tables" : ""
            let columns = part.tables.count == 1 ? ", \(part.part.tables[0].count) columns" : ""
            return part.part.format.words + tables + columns
        }
        if part.part.stack != nil { return "\(part.tables.count) tables of delimited text, one below the other" }
        let dialect = analysis.proposed.layout.dialect
        let said = given.delimiter.map { ", parted by \(Dialect.name(of: $0)) as the operator says" } ?? ""
        guard let best = analysis.hypotheses.first else {
            if !said.isEmpty { return "one column of text\(said)" }
            return "one column of text: no delimiter tells cells apart"
        }
        let quote = dialect.quote == .single ? ", quoted by '" : ""
        let ragged = dialect.ragged ? ", last cells may be missing" : ""
        return "delimited text\(said): \(best.text)\(quote)\(ragged)"
    }

    private var encoding: String {
        let share = counts.rows == 0 ? 0 : Double(doubtfulLines) / Double(counts.rows) * 100
        let doubt =
            doubtfulLines == 0
            ? "" : "; \(Inspection.grouped(doubtfulLines)) lines doubtful (\(Int(share.rounded(.up))) %)"
        return "\(analysis.encoding.main.rawValue): \(analysis.encoding.evidence)\(doubt)"
    }

    private var lineEnds: String {
        let ends = analysis.lineEnds
        let found = [("LF", ends.lineFeed), ("CRLF", ends.pair), ("CR", ends.carriageReturn)].filter { $0.1 > 0 }
        let nul =
            analysis.nulBytes > 0 && analysis.encoding.main.unit == .byte ? ", \(analysis.nulBytes) NUL bytes" : ""
        if found.isEmpty { return "" }
        if found.count == 1 { return found[0].0 + nul }
        return "mixed: " + found.map { "\(Inspection.grouped($0.1)) \($0.0)" }.joined(separator: ", ") + nul
    }

    private var test: String {
        let bearers = "\(Inspection.grouped(analysis.testIdentities)) with a test or demonstration INS"
        if analysis.isTest { return "\(bearers): a TEST file, nobody may be told from it" }
        return analysis.testIdentities > 0 ? "\(bearers), others are of humans: those alone are told" : ""
    }

    private var balance: String {
        let parts = [
            (counts.records, "records"), (counts.rejections, "rejected"), (counts.header, "header"),
            (counts.preamble, "preamble"), (counts.blank, "blank"), (counts.footer, "footer"),
            (counts.continuation, "continued"),
        ].filter { $0.0 > 0 }
        let shared = counts.shared > 0 ? " - \(Inspection.grouped(counts.shared)) on lines of others" : ""
        let sum = parts.map { "\(Inspection.grouped($0.0)) \($0.1)" }.joined(separator: " + ") + shared
        let gap = counts.lines == analysis.lines ? "" : "  DOES NOT ADD UP"
        return "\(Inspection.grouped(analysis.lines)) = \(sum)\(gap)"
    }

    private var exposures: String {
        exposed.indices.filter { exposed[$0] > 0 }
            .map { "\(Exposures.names[$0]) \(Inspection.grouped(exposed[$0]))" }.joined(separator: ", ")
    }

    private func list(_ counts: [String: UInt64]) -> String {
        counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { "\($0.key) \(Inspection.grouped($0.value))" }.joined(separator: ", ")
    }

    /// Empty columns too tell what a table is; a format that names its own has them all, and what is used of them tells.
    private func table(_ columns: [ColumnReading], _ evidence: [ColumnEvidence], _ format: Format) -> [String] {
        let header = ["#", "column", "means", "filled", "why", "looks like"]
        let words = shownHeader(evidence, format)
        let shown = columns.indices.filter { evidence[$0].filled > 0 || !evidence[$0].isKnown && !format.isStandard }
        let rows = shown.map { index -> [String] in
            let evidence = evidence[index]
            let filled = evidence.seen == 0 ? 0 : evidence.filled * 100 / evidence.seen
            let field = columns[index].field.rawValue + (columns[index].kind.map { " (\($0))" } ?? "")
            return [
                "\(index + 1)", words.words(index) ?? "-", field, "\(filled) %", words.why(index),
                evidence.samples.joined(separator: "  "),
            ]
        }
        let caps = [4, 20, 24, 6, 52, 60]
        let widths = header.indices.map { column in
            min(caps[column], ([header] + rows).map { $0[column].count }.max() ?? 0)
        }
        let lines = ([header] + rows).flatMap { row in
            // What speaks for a column may ask something of the operator: nothing of it is cut off.
            let why = Inspection.broken(row[4], widths[4])
            return why.indices.map { line in
                row.indices.map { index in
                    let text = index == 4 ? why[line] : line == 0 ? row[index] : ""
                    return Inspection.padded(text, widths[index])
                }.joined(separator: "  ").trimmingSpaces
            }
        }
        let empty = columns.count - shown.count
        return lines + (empty > 0 ? ["\(empty) more that the format has are empty here"] : [])
    }

    /// In lines of `width` at most where its words allow it.
    private static func broken(_ text: String, _ width: Int) -> [String] {
        var lines = [""]
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            let last = lines[lines.count - 1]
            if last.isEmpty {
                lines[lines.count - 1] = String(word)
            } else if last.count + 1 + word.count > width {
                lines.append(String(word))
            } else {
                lines[lines.count - 1] += " \(word)"
            }
        }
        return lines
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text.count > width
            ? String(text.prefix(width - 1)) + "…" : text + String(repeating: " ", count: width - text.count)
    }

    /// `1 234 567`.
    static func grouped(_ number: UInt64) -> String {
        let digits = String(number)
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { grouped += " " }
            grouped.append(digit)
        }
        return grouped
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
