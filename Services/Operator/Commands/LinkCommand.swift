internal import Files
internal import Ingest
internal import Match
internal import Model
internal import Runtime

/// `vigie link`: only the matching, on any table with people in it.
enum LinkCommand {
    static let subcommand = Subcommand(
        name: "link", about: "Find the rows that are of one person, in any tables with people in them.",
        operands: "FILE...",
        options: [
            Subcommand.Option("map", "COLUMN=FIELD", "what a column means, by its header or number", isRepeated: true),
            Subcommand.Option("out", "FILE", "file,row,person for each row (needed, but with --explain)"),
            Subcommand.Option("pairs", "FILE", "file_a,row_a,file_b,row_b,weight,probability"),
            Subcommand.Option(
                "explain", "ROW ROW", "why two rows are one person's or not; FILE/ROW, files counted from 1",
                isRepeated: true),
            Subcommand.Option("one-to-one", nil, "each file holds a person at most once"),
            Subcommand.Option("settings", "FILE", "read as this file of `vigie inspect --save` says"),
            Subcommand.Option(
                "set", "NAME=VALUE", "delimiter, encoding, header or skip, of all files", isRepeated: true),
        ],
        example: """
            vigie link a.csv b.csv --map NOM=surname --map DDN=birthDate --out persons.csv
            vigie link people.csv --out persons.csv --pairs pairs.csv
            vigie link people.csv --explain 12 5031
            """,
        run: run)

    private static func run(_ arguments: Arguments, _ console: Console) throws {
        let paths = try arguments.someOperands("FILE")
        let asked = try arguments.all("explain").map { try LinkQuestion($0, files: paths.count) }
        if asked.isEmpty { _ = try arguments.text("out", orAsk: "the file to write") }
        let (out, pairsPath) = (try arguments.output("out"), try arguments.output("pairs"))
        if let out, out == pairsPath { throw UsageError("--out and --pairs name one file", "link") }
        var settings = try GivenFile.settings(arguments)
        for text in arguments.all("map") {
            let (column, field) = try GivenFile.pair(text, "--map", "COLUMN=FIELD")
            guard ColumnField(rawValue: field) != nil else {
                let known = PersonField.allCases.map(\.rawValue).joined(separator: " ")
                throw UsageError("--map \(text): no field \(field); there are \(known) ignore", "link")
            }
            settings["map:\(column)"] = field
        }
        let start = ContinuousClock.now
        let analyses = try paths.map { try analyse($0, settings) }
        var columns = RecordColumns()
        var rows: [UInt32] = []
        var seen = LinkQuestion.Rows(asked)
        for (index, path) in paths.enumerated() {
            rows.append(
                try refusing(path) {
                    let understanding = try analyses[index].decided(beside: analyses)
                    return try read(path, UInt32(index + 1), understanding, into: &columns, &seen, console)
                })
        }
        guard columns.count > 0 else { throw CommandFailure("no row holds anything to link by: say with --map") }
        let linking = console.progress("linking", total: nil, unit: "rows")
        let records = (consume columns).sorted()
        let isToldOneToOne = arguments.isSet("one-to-one")
        let linked = Linking(records, acrossFilesOnly: isToldOneToOne ? true : nil)
        let (scorer, links, clusters) = (linked.scorer, linked.links, linked.clusters)
        if scorer.model.acrossFilesOnly, !isToldOneToOne {
            console.note(
                "no file holds anybody twice, as far as its rows tell: a row has one partner in another file at most")
        }
        linking.finish(records.count)
        let certainty = LinkCertainty(scorer, links, clusters)
        let answers = try asked.map { try $0.answer(scorer, links, clusters, seen) }
        let persons = try write(clusters, rows, paths, to: out)
        if let pairsPath { try write(links, paths, to: pairsPath) }
        let seconds = Double((ContinuousClock.now - start) / .milliseconds(1)) / 1000
        let result = Result(
            files: paths.count, rows: rows.reduce(0) { $0 + Int($1) }, links: links.count, persons: persons,
            seconds: seconds, certainty: certainty, explained: answers)
        let texts = answers.map { $0.text + "\n" }.joined()
        try console.show(
            result,
            texts + "\(Table.grouped(result.rows)) rows are \(Table.grouped(persons)) persons, "
                + "in \(Progress.duration(seconds))\(out.map { ": \($0)" } ?? "")\n" + certainty.text)
    }

    private struct Result: Encodable {
        let files: Int
        let rows: Int
        let links: Int
        let persons: Int
        let seconds: Double
        let certainty: LinkCertainty
        let explained: [LinkQuestion.Answer]
    }

    private static func analyse(_ path: String, _ settings: [String: String]) throws -> FileAnalysis {
        let year = Int(Clock.now().date.prefix(4)) ?? 2026
        return try refusing(path) {
            try FileAnalysis(PlainFile(path: path), try ReadingSettings(settings, referenceYear: year))
        }
    }

    private static func refusing<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
        do { return try body() } catch { throw CommandFailure("\(path): \(plainText(of: error))") }
    }

    /// Gives how many data rows the file has.
    private static func read(
        _ path: String, _ file: UInt32, _ understanding: Understanding, into columns: inout RecordColumns,
        _ seen: inout LinkQuestion.Rows, _ console: Console
    ) throws -> UInt32 {
        let progress = console.progress("reading", total: nil, unit: "rows")
        let reader = try TableReader(PlainFile(path: path), understanding) { PersonField(rawValue: $0.rawValue) != nil }
        let fields = reader.columns.map { PersonField(rawValue: $0.rawValue) }
        let ahead = TableAhead(reader)
        var batch = TableBatch()
        var count: UInt32 = 0
        while true {
            try ahead.next(&batch)
            if batch.isEmpty { break }
            let (bytes, cells) = (batch.bytes, batch.cells)
            for index in batch.ends.indices {
                let id = RecordID(file: file, row: batch.firstRow + UInt32(index))
                let own = cells[batch.cells(ofRowAt: index)]
                columns.append(id) { draft in
                    for cell in own { if let field = fields[cell.column] { draft.set(field, bytes[cell.range]) } }
                }
                if seen.contains(id) {
                    seen.see(id, own.compactMap { cell in fields[cell.column].map { ($0, bytes[cell.range]) } })
                }
            }
            count += UInt32(batch.ends.count)
            progress.update(Int(count))
        }
        progress.finish(Int(count))
        return count
    }

    /// Persons are numbered in the order of their first rows. Gives how many there are, written or not.
    private static func write(
        _ clusters: [Cluster], _ rows: [UInt32], _ paths: [String], to path: String?
    ) throws -> Int {
        var persons = rows.map { [Int](repeating: 0, count: Int($0)) }
        for (index, cluster) in clusters.enumerated() {
            for member in cluster.members { persons[Int(member.file) - 1][Int(member.row) - 1] = index + 1 }
        }
        var numbers = [Int](repeating: 0, count: clusters.count + 1)
        var last = 0
        let file = try path.map { try OutputFile($0) }
        try file?.write("file,row,person\n")
        for (index, name) in names(paths).enumerated() {
            for (row, cluster) in persons[index].enumerated() {
                if numbers[cluster] == 0 || cluster == 0 {
                    last += 1
                    numbers[cluster] = last
                }
                try file?.write("\(name),\(row + 1),\(numbers[cluster])\n")
            }
        }
        try file?.close()
        return last
    }

    private static func write(_ links: [Link], _ paths: [String], to path: String) throws {
        let names = names(paths)
        let file = try OutputFile(path)
        try file.write("file_a,row_a,file_b,row_b,weight,probability\n")
        for link in links.sorted(by: { ($0.a, $0.b) < ($1.a, $1.b) }) {
            let (a, b) = (link.a, link.b)
            try file.write(
                "\(names[Int(a.file) - 1]),\(a.row),\(names[Int(b.file) - 1]),\(b.row),\(link.logOdds),"
                    + "\((link.probability * 1e6).rounded() / 1e6)\n")
        }
        try file.close()
    }

    /// The last parts of the paths, or the paths where those are not distinct; as cells of a CSV.
    private static func names(_ paths: [String]) -> [String] {
        let last = paths.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
        return (Set(last).count == last.count ? last : paths).map(CSV.cell)
    }
}
