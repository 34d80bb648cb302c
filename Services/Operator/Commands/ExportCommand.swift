internal import Files
internal import Model
internal import Runtime
internal import Sealing

/// `vigie case export`: a case in plain files, for those who work on with it.
enum ExportCommand {
    static let subcommand = Subcommand(
        name: "case export",
        about: "Write what a case amounts to in plain files: persons, notices, rows, controllers (personal data).",
        operands: "DIR", options: [HomeOptions.home, HomeOptions.log, HomeOptions.caseID],
        example: "vigie case export out --case lab-2021",
        run: { arguments, console in
            let start = ContinuousClock.now
            let folder = try arguments.operands("DIR")[0]
            let settings = try arguments.settings()
            let log = try settings.openedLog()
            let watch = try CaseFollower(log, arguments.caseID(), home: settings.home).watch
            guard !watch.closed else { throw CommandFailure("case \(watch.caseID) is closed: what it held is gone") }
            guard watch.resolved != nil else {
                throw CommandFailure(
                    "case \(watch.caseID) has no persons yet: `vigie case status` tells how far it is")
            }
            if Files.kind(of: folder) == .folder, try !Files.names(in: folder).isEmpty,
                Files.kind(of: "\(folder)/summary.json") == nil
            {
                throw CommandFailure("\(folder): holds something else: name a new folder")
            }
            let key = try Keyring(home: settings.home, master: try settings.master()).load(watch.caseID)
            try Files.makeFolder(folder)
            _ = try CaseOutputs.write(
                watch, key, home: settings.home, log: log, to: folder, since: start, console)
        })
}
