internal import Files
internal import Ingest
internal import Model
internal import Runtime

/// `vigie inspect`: how a file is understood, before anything of it is published.
enum InspectCommand {
    static let subcommand = Subcommand(
        name: "inspect", about: "Show how a file is understood: format, encoding, columns, counts; samples masked.",
        operands: "FILE",
        options: [
            .init("records", "OUT.jsonl", "write the normalised records there (personal data)"),
            .init("rejected", "OUT.jsonl", "write where the rejected rows stand, and why"),
            .init("save", "FILE", "write how the file is read, to correct and to give to --settings"),
            .init("settings", "FILE", "read as such a file says; what stands here too counts before it"),
            .init("delimiter", "C", "what stands between cells: one character, TAB or 0x1F"),
            .init("encoding", "NAME", "such as windows-1252, utf-8, iso-8859-15, cp850, mac-roman"),
            .init("map", "COLUMN=FIELD", "what a column means, by its words or its number from 1", isRepeated: true),
            .init("header", "none|first", "whether the first row names the columns"),
            .init("skip", "N,N", "files of an archive to leave out, numbered from 1; N-N for a run of them"),
            .init("controller", "ID", "whose people, where the rows do not say"),
            .init("year", "YYYY", "when the file was taken; two-digit years are seen from there"),
        ],
        notes: "FIELD " + ColumnField.list,
        example: """
            vigie inspect leak.csv --records records.jsonl --rejected rejected.jsonl --map 3=birthName
            vigie inspect leak.csv --save leak.settings
            """,
        run: { arguments, console in
            let path = try arguments.operands("FILE")[0]
            let settings = try settings(arguments)
            let saved = try arguments.output("save")
            if let saved { try requireSettings(saved) }
            do {
                let records = try arguments.output("records").map { try OutputFile($0) }
                let rejected = try arguments.output("rejected").map { try OutputFile($0) }
                let inspection = try Inspection(
                    PlainFile(path: path), settings, records: records.map { file in { try file.write($0) } },
                    rejected: rejected.map { file in { try file.write($0) } })
                if let saved {
                    if let before = try Files.read(saved), before != Array(inspection.settings.utf8) {
                        throw UsageError(
                            "--save \(saved): holds other settings, perhaps corrected by hand: name a new file",
                            "inspect")
                    }
                    let file = try OutputFile(saved)
                    try file.write(inspection.settings)
                    try file.close()
                }
                try records?.close()
                try rejected?.close()
                try console.show(AnyReport(inspection.report), inspection.text)
            } catch let error as FileRefused {
                throw CommandFailure("\(path): \(error)")
            }
        })

    /// What is saved replaces settings that were saved before, and nothing else.
    private static func requireSettings(_ path: String) throws {
        guard let bytes = try Files.read(path), !bytes.starts(with: Inspection.settingsHead.utf8) else { return }
        throw UsageError("--save \(path): holds something else: name a new file", "inspect")
    }

    private struct AnyReport: Encodable {
        let report: any Encodable
        init(_ report: any Encodable) { self.report = report }
        func encode(to encoder: any Encoder) throws { try report.encode(to: encoder) }
    }

    private static func settings(_ arguments: Arguments) throws -> ReadingSettings {
        var given = try arguments.text("settings").map(GivenFile.saved) ?? [:]
        for name in ["delimiter", "encoding", "header", "skip"] {
            if let value = arguments.text(name) { given[name] = value }
        }
        for map in arguments.all("map") {
            guard let sign = map.lastIndex(of: "=") else {
                throw UsageError("--map takes COLUMN=FIELD, not \(map)", "inspect")
            }
            given["map:" + map[..<sign]] = String(map[map.index(after: sign)...])
        }
        let year = try arguments.value("year", "a year") { Int($0).flatMap { (1900...2200).contains($0) ? $0 : nil } }
        do {
            let now = Int(Clock.now().date.prefix(4)) ?? 2021
            var settings = try ReadingSettings(given, referenceYear: year ?? now)
            settings.controller = arguments.text("controller")
            return settings
        } catch { throw UsageError("--\(plainText(of: error))", "inspect") }
    }
}
