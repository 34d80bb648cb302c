internal import Files
internal import Model
internal import Runtime
internal import Sealing

/// `vigie case severity`: the rules of a case's tiers, shown or set.
enum SeverityCommand {
    static let subcommand = Subcommand(
        name: "case severity",
        about: "Show the rules of tiers (ENISA severity) as JSON, or sign others; nobody is matched anew.",
        operands: "[FILE]",
        options: [HomeOptions.home, HomeOptions.log, HomeOptions.signer, HomeOptions.caseID],
        example: """
            vigie case severity > rules.json
            vigie case severity rules.json --as anne
            """,
        run: { arguments, console in
            guard arguments.operands.count <= 1 else {
                throw UsageError("case severity takes one FILE", "case severity")
            }
            let settings = try arguments.settings()
            let log = try settings.openedLog()
            let watch = try CaseFollower(log, arguments.caseID(), home: settings.home).watch
            guard let path = arguments.operands.first else {
                let text = String(decoding: try JSON.encode(watch.severity), as: UTF8.self)
                return try console.show(watch.severity, text + "\n")
            }
            let rules = try read(path)
            guard rules != watch.severity else { throw CommandFailure("\(path): these are the rules in force") }
            guard rules.version != watch.severity.version else {
                throw CommandFailure("\(path): other rules take another version than \(rules.version)")
            }
            let signer = try settings.signer(arguments.text("as"))
            try CaseDesk(watch.caseID, settings: settings, log: log, person: signer).publish([.severitySet(rules)])
            try console.show(
                ["version": rules.version],
                "\(rules.version) is signed by \(signer.name); tiers follow with the next matching: `vigie match`\n")
        })

    private static func read(_ path: String) throws -> SeverityRules {
        guard let bytes = try Files.read(path) else { throw CommandFailure("\(path): no such file") }
        let rules: SeverityRules
        do {
            rules = try JSON.decode(SeverityRules.self, bytes)
        } catch {
            throw CommandFailure("\(path): no rules of severity; `vigie case severity` shows how they look")
        }
        if let fault = rules.fault { throw CommandFailure("\(path): \(fault)") }
        return rules
    }
}
