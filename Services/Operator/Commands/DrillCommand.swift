internal import Files
internal import Runtime

/// `vigie drill`: an invented leak with its truth.
enum DrillCommand {
    static let subcommand = Subcommand(
        name: "drill", about: "Invent a leak of French laboratories, with the truth of who each row is about.",
        options: [
            Subcommand.Option("out", "DIR", "the folder to write (needed)"),
            Subcommand.Option("rows", "N", "rows of the leak (50000)"),
            Subcommand.Option("seed", "S", "the same seed gives the same files (drawn, and told)"),
            Subcommand.Option("encoding", "NAME", DrillEncoding.allCases.map(\.rawValue).joined(separator: " ")),
            Subcommand.Option("delimiter", "CHAR", "one of ; , | tab (;)"),
        ]
            + DrillRates.options.map { option in
                let standard = DrillRates()[keyPath: option.path]
                return Subcommand.Option(option.name, "RATE", "\(option.about) (\(standard))")
            },
        example: "vigie drill --rows 50000 --seed 7 --out drill\nvigie drill --rows 713000 --twins 0.2 --out twins",
        run: { arguments, console in
            let options = try read(arguments)
            // It may be a real one.
            if Files.kind(of: "\(options.folder)/leak.csv") != nil {
                throw CommandFailure("\(options.folder): holds a leak.csv already: give another folder, or delete it")
            }
            let progress = console.progress("inventing", total: options.rows, unit: "rows")
            var drill = try Drill(options)
            let composition = try drill.run { progress.update($0) }
            progress.finish(composition.rows)
            try console.show(composition, table(composition, options.folder))
        })

    static func read(_ arguments: Arguments) throws -> Drill.Options {
        var options = Drill.Options(folder: try arguments.text("out", orAsk: "the folder to write"))
        if let rows = try arguments.value("rows", "a number from 1 to 100000000", { Int($0) }) {
            guard (1...100_000_000).contains(rows) else { throw UsageError("--rows is from 1 to 100000000", "drill") }
            options.rows = rows
        }
        options.seed = try arguments.value("seed", "a whole number", { UInt64($0) }) ?? UInt64.random(in: 0..<1_000_000)
        let names = DrillEncoding.allCases.map(\.rawValue).joined(separator: ", ")
        options.encoding =
            try arguments.value("encoding", "one of \(names)", { DrillEncoding(rawValue: $0) }) ?? .windows1252
        options.delimiter =
            try arguments.value("delimiter", "one of ; , | tab") { text in
                [";": 0x3b, ",": 0x2c, "|": 0x7c, "tab": 0x09, "\t": 0x09][text]
            } ?? 0x3b
        for option in DrillRates.options {
            let limit = option.name == "rows-per-person" ? 1.0...100 : 0.0...1
            let bounds = option.name == "rows-per-person" ? "a number from 1 to 100" : "a share from 0 to 1"
            let rate = try arguments.value(option.name, bounds) { text in
                Double(text).flatMap { limit.contains($0) ? $0 : nil }
            }
            if let rate { options.rates[keyPath: option.path] = rate }
        }
        return options
    }

    private static func table(_ composition: Composition, _ folder: String) -> String {
        var table = Table(["", "", ""])
        func add(_ name: String, _ count: Int, of whole: Int? = nil) {
            table.add(name, Table.grouped(count), whole.map { Table.percent(count, of: $0) } ?? "")
        }
        add("rows", composition.rows)
        add("people", composition.people)
        add("households", composition.households)
        add("in two laboratories or more", composition.inSeveralLaboratories, of: composition.people)
        for name in Kinds.names { add(name, composition.kinds[name] ?? 0, of: composition.people) }
        for (department, rows) in composition.rowsByDepartment.sorted(by: { $0.key < $1.key }) {
            add("rows of department \(department)", rows, of: composition.rows)
        }
        add("rows of registries", composition.registryRows)
        add("people of registries alone", composition.registryOnly)
        add("deaths listed", composition.deaths)
        return table.text + "seed \(composition.seed): \(folder)/leak.csv and its truth.csv\n"
    }
}
