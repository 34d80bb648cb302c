internal import Files
internal import Ingest
internal import Log
internal import Model
internal import Runtime
internal import Sealing

/// `vigie case`: opens a case, adds its files, tells how far it is, closes it.
enum CaseCommand {
    private static let shared = [HomeOptions.home, HomeOptions.log, HomeOptions.signer]

    static let subcommands = [
        Subcommand(
            name: "case open", about: "Open a case: its key is made, and the services may work on it.",
            operands: "CASE",
            options: shared + [
                Subcommand.Option("title", "TEXT", "what the case is called (its id)"),
                Subcommand.Option("leak-date", "YYYY-MM-DD", "when the data was taken, as far as known"),
                Subcommand.Option("keep-raw", "DAYS", "erase raw files this long after they were read (30)"),
                Subcommand.Option("controllers", "FILE", "CSV: id,name,department,email,phone,address,measures"),
            ],
            example: "vigie case open lab-2021 --title \"Laboratories, February 2021\" --leak-date 2020-10-31",
            run: open),
        Subcommand(
            name: "case controllers",
            about: "List the controllers of a case: who they are, their contact, what they did.",
            operands: "FILE", options: shared + [HomeOptions.caseID],
            example: "vigie case controllers labs.csv --case lab-2021", run: controllers),
        Subcommand(
            name: "case add", about: "Seal files into the intake and add them to a case.", operands: "FILE...",
            options: shared + [
                HomeOptions.caseID,
                Subcommand.Option(
                    "registry", "CONTROLLER=FILE", "a controller's registry of patients", isRepeated: true),
                Subcommand.Option("deaths", "FILE", "a list of deaths", isRepeated: true),
                Subcommand.Option("controller", "ID", "whose the leaked files are, where rows do not say"),
                Subcommand.Option("settings", "FILE", "read as this file of `vigie inspect --save` says"),
                Subcommand.Option(
                    "set", "NAME=VALUE", "delimiter, encoding, header, skip, test or map:COLUMN", isRepeated: true),
                Subcommand.Option("shred", nil, "overwrite and delete the files given, once sealed and read back"),
                Subcommand.Option("copy-of", "N", "only note that FILE is another copy of the case's file N"),
                Subcommand.Option("found", "WHERE", "where the copy was found (sealed)"),
            ],
            example: """
                vigie case add leak.csv --registry LAB03=patients.csv --case lab-2021
                vigie case add download.csv --copy-of 1 --found "a forum, 14 February" --case lab-2021
                """, run: add),
        Subcommand(
            name: "case status", about: "Tell how far a case is: files, persons, campaigns, equations.",
            options: [HomeOptions.home, HomeOptions.log, HomeOptions.caseID], example: "vigie case status",
            run: { arguments, console in
                let settings = try arguments.settings()
                let follower = try CaseFollower(try settings.openedLog(), arguments.caseID(), home: settings.home)
                let status = CaseStatus(follower.watch, parts: follower.parts)
                let names = names(of: follower.watch, settings)
                try console.show(status, status.text(names))
            }),
        Subcommand(
            name: "case close", about: "Close a case: its key is destroyed, and what was sealed under it is gone.",
            options: shared + [
                HomeOptions.caseID, Subcommand.Option("reason", "TEXT", "why, for the register"),
                Subcommand.Option("yes", nil, "it can't be undone: say that you mean it"),
            ], example: "vigie case close --case lab-2021 --reason \"all told, clock expired\" --yes", run: close),
    ]

    /// Of a case's files, where its key is at hand.
    private static func names(of watch: CaseWatch, _ settings: Settings) -> [UInt32: String] {
        // Without a key, or with another's, the status is the same but for the names.
        guard let master = try? settings.master(),
            let key = try? Keyring(home: settings.home, master: master).load(watch.caseID)
        else { return [:] }
        let opener = Opener(key)
        return watch.files.mapValues { MemberName.shown(CaseDesk.name(of: $0.added, watch.caseID, opener)) }
    }

    private static func open(_ arguments: Arguments, _ console: Console) throws {
        let settings = try arguments.settings()
        let name = try arguments.operands("CASE")[0]
        guard let caseID = CaseID(name) else {
            throw UsageError("\(name): a case has 1 to 40 of a-z 0-9 -", "case open")
        }
        let date = try arguments.value("leak-date", "a date as 2021-02-23") { text in
            Timestamp("\(text)T00:00:00Z") == nil ? nil : text
        }
        let keepRaw = try arguments.value("keep-raw", "a number of days") { UInt32($0) }
        let controllers = try arguments.text("controllers").map(ControllerList.read) ?? []
        let signer = try settings.signer(arguments.text("as"))
        let log = try settings.openedLog()
        guard !(try OpenCases(log, home: settings.home).all.contains(caseID)) else {
            throw CommandFailure("case \(caseID) is in this log already")
        }
        let desk = try CaseDesk(caseID, settings: settings, log: log, person: signer)
        try desk.open(
            CaseOpened(title: arguments.text("title") ?? name, leakDate: date, keepRawDays: keepRaw ?? 30))
        if !controllers.isEmpty { try desk.publish([.controllersListed(controllers)]) }
        try console.show(["case": name], "case \(caseID) is open\n")
    }

    private static func controllers(_ arguments: Arguments, _ console: Console) throws {
        let settings = try arguments.settings()
        let controllers = try ControllerList.read(try arguments.operands("FILE")[0])
        let signer = try settings.signer(arguments.text("as"))
        let log = try settings.openedLog()
        let watch = try CaseFollower(log, arguments.caseID(), home: settings.home).watch
        guard !watch.closed else { throw CommandFailure("case \(watch.caseID) is closed") }
        try CaseDesk(watch.caseID, settings: settings, log: log, person: signer)
            .publish([.controllersListed(controllers)])
        try console.show(["controllers": controllers.count], "\(controllers.count) controllers are listed\n")
    }

    private static func add(_ arguments: Arguments, _ console: Console) throws {
        let settings = try arguments.settings()
        if let number = try arguments.value("copy-of", "a file's number", UInt32.init) {
            return try noteCopy(of: number, arguments, settings, console)
        }
        let given = try GivenFile.all(arguments)
        guard !given.isEmpty else { throw UsageError("case add: FILE is missing", "case add") }
        if arguments.isSet("shred") { for file in given { try Files.requireErasable(file.path) } }
        let signer = try settings.signer(arguments.text("as"))
        let log = try settings.openedLog()
        let follower = try CaseFollower(log, arguments.caseID(), home: settings.home)
        let desk = try CaseDesk(follower.watch.caseID, settings: settings, log: log, person: signer)
        let before = Set(follower.watch.files.keys)
        let overlaps = try desk.add(given, console)
        try follower.catchUp()
        let added = follower.watch.files.values.map(\.added).filter { !before.contains($0.file) }
            .sorted { $0.file < $1.file }
        var table = Table(["file", "kind", "bytes"])
        for (file, given) in zip(added, given) {
            table.add("\(file.file) \(given.name)", file.kind.rawValue, Table.grouped(Int(file.bytes)))
        }
        var lines = overlaps.map(\.text)
        if arguments.isSet("shred") {
            for file in given { try Files.erase(file.path) }
            lines.append("the originals are overwritten and deleted")
        } else {
            lines.append("the originals stay where they are: --shred would have overwritten and deleted them")
        }
        try console.show(Added(files: added, overlaps: overlaps), table.text + lines.map { $0 + "\n" }.joined())
    }

    private struct Added: Encodable {
        let files: [FileAdded]
        let overlaps: [CaseDesk.Overlap]
    }

    private static func noteCopy(
        of number: UInt32, _ arguments: Arguments, _ settings: Settings, _ console: Console
    ) throws {
        let path = try arguments.operands("FILE")[0]
        if arguments.isSet("shred") { try Files.requireErasable(path) }
        let signer = try settings.signer(arguments.text("as"))
        let log = try settings.openedLog()
        let caseID = try CaseFollower(log, arguments.caseID(), home: settings.home).watch.caseID
        try CaseDesk(caseID, settings: settings, log: log, person: signer)
            .noteCopy(path, of: number, found: arguments.text("found"))
        if arguments.isSet("shred") { try Files.erase(path) }
        try console.show(["file": number], "noted: another copy of file \(number)\n")
    }

    private static func close(_ arguments: Arguments, _ console: Console) throws {
        let settings = try arguments.settings()
        guard arguments.isSet("yes") else {
            throw UsageError("case close: what is sealed is lost for good; add --yes if you mean it", "case close")
        }
        let reason = try arguments.text("reason", orAsk: "why, for the register")
        guard reason.contains(where: { !$0.isWhitespace }) else {
            throw UsageError("case close: --reason says why, for the register", "case close")
        }
        let signer = try settings.signer(arguments.text("as"))
        let log = try settings.openedLog()
        let watch = try CaseFollower(log, arguments.caseID(), home: settings.home).watch
        let caseID = watch.caseID
        guard !watch.closed else { throw CommandFailure("case \(caseID) is closed already") }
        try CaseDesk(caseID, settings: settings, log: log, person: signer)
            .publish([.caseClosed(CaseClosed(reason: reason))])
        let keyring = Keyring(home: settings.home, master: try settings.master())
        if keyring.contains(caseID) { try keyring.destroy(caseID) }
        let outbox = "\(settings.home)/outbox/\(caseID)"
        let left = Files.kind(of: outbox) == nil ? "" : "what was written for delivery is in clear still: \(outbox)\n"
        try console.show(["case": caseID.text], "case \(caseID) is closed, its key destroyed\n\(left)")
    }
}
