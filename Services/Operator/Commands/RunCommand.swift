internal import Files
internal import Model
internal import Runtime
internal import Sealing

/// `vigie run`: the main job.
enum RunCommand {
    static let options = [
        HomeOptions.home, Subcommand.Option("case", "CASE", "the case's id (leak)"),
        Subcommand.Option("title", "TEXT", "what the case is called (its id)"),
        Subcommand.Option("leak-date", "YYYY-MM-DD", "when the data was taken, as far as known"),
        Subcommand.Option("registry", "CONTROLLER=FILE", "a controller's registry of patients", isRepeated: true),
        Subcommand.Option("deaths", "FILE", "a list of deaths", isRepeated: true),
        Subcommand.Option("controllers", "FILE", "CSV: id,name,department,email,phone,address,measures"),
        Subcommand.Option("controller", "ID", "whose the leaked files are, where rows do not say"),
        Subcommand.Option("settings", "FILE", "read as this file of `vigie inspect --save` says"),
        Subcommand.Option(
            "set", "NAME=VALUE", "delimiter, encoding, header, skip, test or map:COLUMN", isRepeated: true),
        Subcommand.Option("out", "DIR", "where the outputs go (HOME/out)"),
    ]

    static let subcommand = Subcommand(
        name: "run",
        about: "Find out who is in leaked files, and plan who would be told how. Nothing is sent.",
        operands: "FILE...", options: options,
        example: "vigie run leak.csv --registry LAB03=patients.csv --controllers labs.csv --home lab-2021",
        run: { arguments, console in
            _ = try arguments.someOperands("FILE")
            let home = arguments.text("home") ?? "vigie-home"
            _ = try run(Job(arguments, files: try GivenFile.all(arguments), home: home), console)
        })

    /// What is to be run, all of it read and found to be sound.
    struct Job {
        let home: String
        let out: String
        let caseID: CaseID
        let opened: CaseOpened
        let files: [GivenFile]
        let controllers: [Controller]
        let settings: Settings

        init(_ arguments: Arguments, files: [GivenFile], home: String, controllers: String? = nil) throws {
            (self.files, self.home) = (files, home)
            out = arguments.text("out") ?? "\(home)/out"
            caseID = try arguments.caseID(else: "leak")
            let date = try arguments.value("leak-date", "a date as 2021-02-23") { text in
                Timestamp("\(text)T00:00:00Z") == nil ? nil : text
            }
            opened = CaseOpened(title: arguments.text("title") ?? caseID.text, leakDate: date)
            self.controllers = try (arguments.text("controllers") ?? controllers).map(ControllerList.read) ?? []
            settings = try CaseRun.settings(home: home)
        }
    }

    @discardableResult
    static func run(_ job: Job, _ console: Console) throws -> Summary {
        Signals.install()
        let start = ContinuousClock.now
        let home = try RunHome(job.settings)
        defer { home.release() }
        let run = CaseRun(
            home: home, caseID: job.caseID, opened: job.opened, files: job.files, controllers: job.controllers,
            console: console)
        let watch = try run.run()
        return try CaseOutputs.write(
            watch, try home.keyring.load(job.caseID), home: job.home, log: try home.settings.openedLog(), to: job.out,
            since: start, console)
    }
}
