internal import Runtime
internal import Sealing

/// `vigie key`: the master key, and the people who may sign commands.
enum KeyCommand {
    static let subcommands = [
        Subcommand(
            name: "key new", about: "Make the key pair of a person who may sign commands.", operands: "NAME",
            options: [HomeOptions.home], example: "vigie key new anne.martin",
            run: { arguments, console in
                let settings = try arguments.settings()
                let name = try arguments.operands("NAME")[0]
                let key = try NamedKey.create(name, home: settings.home)
                let entry = Entry(name: name, publicKey: Base64.encode(key.publicKey))
                try console.show(
                    entry,
                    """
                    \(name) may sign now. What the services trust: \(settings.home)/people/\(name).pub
                    What signs, \(name)'s alone to keep: \(settings.home)/people-own/\(name).key

                    """)
            }),
        Subcommand(
            name: "key list", about: "List the people whose signatures count.", options: [HomeOptions.home],
            example: "vigie key list",
            run: { arguments, console in
                let roster = try Roster.load(home: try arguments.settings().home)
                let entries = roster.keys.map { Entry(name: $0.key, publicKey: Base64.encode($0.value)) }
                    .sorted { $0.name < $1.name }
                var table = Table(["name", "public key"], left: [0, 1])
                for entry in entries { table.add(entry.name, entry.publicKey) }
                try console.show(entries, table.text)
            }),
        Subcommand(
            name: "key master", about: "Make the master key that wraps the keys of cases, unless there is one.",
            options: [HomeOptions.home], example: "vigie key master --home /var/lib/vigie",
            run: { arguments, console in
                let home = try arguments.settings().home
                let path = "\(home)/master.key"
                let isThere = DurableFile.exists(path)
                // A new one would open none of the cases there are.
                guard isThere || !DurableFile.names(in: "\(home)/keys").contains(where: { $0.hasSuffix(".key") }) else {
                    throw CommandFailure("\(path) is gone, and \(home)/keys needs it: restore your copy of it")
                }
                try MasterSecret.create(home: home)
                try console.show(
                    ["path": path],
                    "\(path): \(isThere ? "is there" : "made"); keep a copy where no one else reads\n")
            }),
    ]

    private struct Entry: Encodable {
        let name: String
        let publicKey: String
    }
}
