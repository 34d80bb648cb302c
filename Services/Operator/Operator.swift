internal import Log
internal import Runtime
internal import Sealing

/// The command line `vigie`.
package enum Operator {
    /// In the order of the help.
    static let commands: [Subcommand] =
        [
            RunCommand.subcommand, DemoCommand.subcommand, InspectCommand.subcommand, DrillCommand.subcommand,
        ] + CaseCommand.subcommands
        + [ExportCommand.subcommand, SeverityCommand.subcommand, MatchCommand.subcommand, LinkCommand.subcommand]
        + PersonCommand.subcommands + [
            ReviewCommand.subcommand
        ] + [
            VerifyCommand.subcommand
        ]
        + CampaignCommand.subcommands + [CheckCommand.subcommand]
        + TopicsCommand.subcommands + KeyCommand.subcommands

    /// Runs the command that `arguments` name (the program's own name left out): 0 done, 1 failed, 2 not understood.
    package static func run(_ arguments: [String]) -> Int32 {
        run(arguments) { Console(isJSON: $0) }
    }

    static func run(_ arguments: [String], console: (_ isJSON: Bool) -> Console) -> Int32 {
        let plain = console(false)
        do {
            if arguments.isEmpty {
                plain.note(overview)
                return 2
            }
            if ["--help", "-h", "help"].contains(arguments[0]) {
                try plain.show("", overview)
                return 0
            }
            let command = try find(arguments)
            let words = arguments.dropFirst(command.name.split(separator: " ").count)
            if words.prefix(while: { $0 != "--" }).contains("--help") {
                try plain.show("", command.help)
                return 0
            }
            let read = try Arguments(words, of: command)
            try CipherLibrary.require()
            try command.run(read, console(read.isSet("json")))
            return 0
        } catch let error as UsageError {
            let hint = error.command.map { "vigie \($0) --help" } ?? "vigie --help"
            plain.note("vigie: \(error) (see `\(hint)`)")
            return 2
        } catch {
            plain.note("vigie: \(plainText(of: error))")
            return 1
        }
    }

    private static func find(_ arguments: [String]) throws(UsageError) -> Subcommand {
        for words in [2, 1] where arguments.count >= words {
            let name = arguments.prefix(words).joined(separator: " ")
            if let command = commands.first(where: { $0.name == name }) { return command }
        }
        let family = commands.filter { $0.name.hasPrefix(arguments[0] + " ") }.map(\.name)
        if !family.isEmpty { throw UsageError("\(arguments[0]) needs a word more: \(family.joined(separator: ", "))") }
        throw UsageError("no command \(arguments[0])")
    }

    static var overview: String {
        var table = Table(["", ""], left: [0, 1])
        for command in commands { table.add("  vigie \(command.name)", command.about) }
        return "vigie: who is in a leaked file, what of theirs is out, and proof that each was told.\n\n" + table.text
            + "\n`vigie COMMAND --help` tells more of each.\n"
    }
}
