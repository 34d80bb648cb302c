internal import Model
internal import Runtime

/// `vigie match`: asks for a matching at once, without the quiet period.
enum MatchCommand {
    static let subcommand = Subcommand(
        name: "match", about: "Match now what the files of a case hold, once all are read.",
        options: [HomeOptions.home, HomeOptions.log, HomeOptions.signer, HomeOptions.caseID],
        example: "vigie match --case lab-2021",
        run: { arguments, console in
            let settings = try arguments.settings()
            let signer = try settings.signer(arguments.text("as"))
            let log = try settings.openedLog()
            let follower = try CaseFollower(log, arguments.caseID(), home: settings.home)
            let caseID = follower.watch.caseID
            guard let files = follower.watch.files.keys.max() else {
                throw CommandFailure("case \(caseID) has no files yet: `vigie case add FILE`")
            }
            try CaseDesk(caseID, settings: settings, log: log, person: signer)
                .publish([.matchRequested(MatchRequested(files: files))])
            try console.show(["files": files], "matching of files 1 to \(files) is asked for\n")
        })
}
