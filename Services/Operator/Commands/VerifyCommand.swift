internal import Audit
internal import Files
internal import Log
internal import Runtime

/// `vigie verify`: checks an audit log from its files alone, as an outsider would.
enum VerifyCommand {
    static let subcommand = Subcommand(
        name: "verify", about: "Check an audit log: its signature, every entry, every tile, the root.",
        options: [
            HomeOptions.home, Subcommand.Option("folder", "DIR", "the log (HOME/audit)"),
            Subcommand.Option("key", "VKEY", "the log's key as you know it (the one beside the log)"),
        ], example: "vigie verify --folder audit --key \"audit.example+ae3f...+AQ...\"",
        run: { arguments, console in
            let home = LogHome(try arguments.settings().home)
            let folder = arguments.text("folder") ?? home.folder
            let key: NoteKey
            if let text = arguments.text("key") {
                guard let given = NoteKey(text) else { throw UsageError("--key takes NAME+HASH+KEY", "verify") }
                key = given
            } else {
                guard let bytes = try Files.read("\(folder)/\(AuditLog.Name.key)") else {
                    throw CommandFailure("\(folder): no audit log there")
                }
                guard let found = NoteKey(String(decoding: bytes, as: UTF8.self).prefix { !$0.isNewline }) else {
                    throw CommandFailure("\(folder)/\(AuditLog.Name.key): is not a key")
                }
                key = found
            }
            let progress = console.progress("verifying", total: nil, unit: "entries")
            let report = try LogVerification(folder: folder, key: key).run { progress.update(Int($0)) }
            progress.finish(Int(report.checkpoint.size))
            var table = Table(["", ""])
            table.add("entries", Table.grouped(Int(report.checkpoint.size)))
            for (type, count) in report.entriesByType { table.add("  \(type)", Table.grouped(Int(count))) }
            for (reason, count) in report.skipped { table.add("  skipped: \(reason)", Table.grouped(Int(count))) }
            let result = Result(
                origin: report.checkpoint.origin, size: report.checkpoint.size,
                entries: report.entriesByType.reduce(into: [:]) { $0[$1.type] = $1.count })
            let trust = arguments.isSet("key") ? "" : " (its key was taken from beside it: bring your own to be sure)"
            try console.show(result, table.text + "the log \(report.checkpoint.origin) is whole\(trust)\n")
        })

    private struct Result: Encodable {
        let origin: String
        let size: UInt64
        let entries: [String: UInt64]
    }
}
