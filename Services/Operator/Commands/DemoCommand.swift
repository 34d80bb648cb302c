internal import Files
internal import Model
internal import Runtime

/// `vigie demo`: an invented leak through the main job, measured against its truth.
enum DemoCommand {
    static let subcommand = Subcommand(
        name: "demo", about: "Invent a leak, run the main job on it, and measure it against the truth.",
        options: [
            Subcommand.Option("rows", "N", "rows of the leak (50000)"),
            Subcommand.Option("seed", "S", "the same seed gives the same leak (1)"),
            Subcommand.Option("home", "DIR", "where all goes (vigie-demo); must not be there yet"),
            Subcommand.Option("once", nil, "end when done"),
        ], example: "vigie demo --rows 50000 --once",
        run: { arguments, console in
            let home = arguments.text("home") ?? "vigie-demo"
            guard Files.kind(of: home) == nil else {
                throw CommandFailure("\(home): is there already; remove it, or use another --home")
            }
            var options = Drill.Options(folder: "\(home)/drill")
            options.rows =
                try arguments.value("rows", "a number from 1 to 100000000") { text in
                    Int(text).flatMap { (1...100_000_000).contains($0) ? $0 : nil }
                } ?? options.rows
            options.seed = try arguments.value("seed", "a whole number", { UInt64($0) }) ?? options.seed
            let inventing = console.progress("inventing", total: options.rows, unit: "rows")
            var drill = try Drill(options)
            let composition = try drill.run { inventing.update($0) }
            inventing.finish(composition.rows)
            try RunCommand.run(
                try RunCommand.Job(
                    arguments, files: try files(options.folder), home: home,
                    controllers: "\(options.folder)/controllers.csv"), console)
            let accuracy = try measure("\(home)/out/rows.csv", rows: composition.rows, options.folder)
            try console.show(accuracy, "\n" + accuracy.text)
        })

    private static func files(_ folder: String) throws -> [GivenFile] {
        var files = [try GivenFile("\(folder)/leak.csv", .leak)]
        for name in try Files.names(in: folder) where name.hasPrefix("registry-") {
            let lab = String(name.dropFirst("registry-".count).dropLast(".csv".count))
            files.append(try GivenFile("\(folder)/\(name)", .registry, controller: lab))
        }
        return files + [try GivenFile("\(folder)/deaths.csv", .deaths)]
    }

    /// The persons that the rows of `leak.csv` came to, against the truth.
    static func measure(_ path: String, rows: Int, _ folder: String) throws -> Accuracy {
        guard let bytes = try Files.read(path) else { throw CommandFailure("\(path): no such file") }
        var persons = [Int?](repeating: nil, count: rows)
        var numbers: [ArraySlice<UInt8>: Int] = [:]
        for line in bytes.split(separator: 0x0a).dropFirst() {
            let parts = line.split(separator: 0x2c, omittingEmptySubsequences: false)
            guard parts.count >= 3, parts[0].elementsEqual("leak.csv".utf8), let row = Truth.number(parts[1]),
                row <= rows
            else {
                continue
            }
            if parts[2].isEmpty { continue }
            persons[row - 1] = numbers[parts[2]] ?? numbers.count
            numbers[parts[2]] = persons[row - 1]
        }
        return Accuracy(truth: try Truth(path: "\(folder)/truth.csv"), persons: persons)
    }
}
