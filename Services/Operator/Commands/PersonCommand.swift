internal import Match
internal import Model
internal import Runtime

/// `vigie person`: who was found, and why they are held to be one, from the log alone. The key of the case is needed.
enum PersonCommand {
    private static let shared = [HomeOptions.home, HomeOptions.log, HomeOptions.caseID]

    static let subcommands = [
        Subcommand(
            name: "person list", about: "List persons: how sure, how grave, of whom, which rows. No value of theirs.",
            options: shared + [
                Subcommand.Option("sure", "WORD", "only these: certain, probable or possible"),
                Subcommand.Option("tier", "WORD", "only these: low, medium, high or very-high"),
                Subcommand.Option("flag", "WORD", "only those with this flag, such as minor or shared-email"),
                Subcommand.Option("limit", "N", "at most so many (50)"),
            ],
            example: """
                vigie person list --sure possible --tier very-high
                vigie person list --flag deceased-suggested --limit 1000 --json
                """,
            run: list),
        Subcommand(
            name: "person why",
            about: "Tell why a person is one: its rows, each pair's comparisons, who is near. Values masked.",
            operands: "ID|FILE/ROW",
            options: shared + [
                Subcommand.Option("values", nil, "show the values themselves (personal data)")
            ],
            example: """
                vigie person why 3f2a9c
                vigie person why 1/4711 --values
                """,
            run: why),
    ]

    private struct Listed: Encodable {
        let person: PersonID
        let sure: String
        let tier: String
        let flags: [String]
        let controllers: [String]
        let rows: [RecordID]
    }

    private static func list(_ arguments: Arguments, _ console: Console) throws {
        let sure = try arguments.value("sure", "certain, probable or possible") { word in
            Person.Sure.allCases.first { $0.name == word }
        }
        let tier = try arguments.value("tier", "low, medium, high or very-high") { word in
            Person.Tier.allCases.first { $0.name == word }
        }
        let limit = try arguments.value("limit", "a number from 1") { Int($0).flatMap { $0 > 0 ? $0 : nil } } ?? 50
        let flag = try arguments.value("flag", "one of " + Person.flagWords.joined(separator: ", ")) { word in
            Person.flagWords.first { $0 == word }
        }
        let reading = try CaseReading(arguments, [.person])
        let found = reading.evidence.standing.filter { _, person in
            person.leaked > 0 && (sure == nil || person.sure == sure) && (tier == nil || person.tier == tier)
                && (flag.map(person.flags.contains) ?? true)
        }.sorted { ($1.value.tier, $0.value.weakest, $0.key) < ($0.value.tier, $1.value.weakest, $1.key) }
        let listed = found.prefix(limit).map { id, person in
            Listed(
                person: id, sure: person.sure.name, tier: person.tier.name, flags: person.flags,
                controllers: person.controllers, rows: person.records)
        }
        var table = Table(["person", "sure", "tier", "rows", "controllers", "flags"], left: [0, 1, 2, 4, 5])
        for person in listed {
            table.add(
                "\(person.person)", person.sure, person.tier, "\(person.rows.count)",
                person.controllers.joined(separator: "|"), person.flags.joined(separator: "|"))
        }
        let rest = found.count - listed.count
        try console.show(
            listed, table.text + (rest > 0 ? "and \(Table.grouped(rest)) more (--limit)\n" : ""))
    }

    private static func why(_ arguments: Arguments, _ console: Console) throws {
        let word = try arguments.operands("ID|FILE/ROW")[0]
        let reading = try CaseReading(arguments, [.record, .shard, .link, .person])
        let id = try reading.person(word)
        guard let explanation = try reading.evidence.settled()?.explain(id) else {
            throw CommandFailure("the last matching of case \(reading.watch.caseID) is not in the log as a whole")
        }
        let absorbed = reading.evidence.redirects.keys.filter { reading.evidence.current($0) == id }.sorted()
        let report = PersonReport(explanation, absorbed: absorbed, masked: !arguments.isSet("values"))
        if let asked = PersonID(word), asked != id { console.note("\(asked) is part of \(id) now") }
        try console.show(report, report.text(names: reading.name))
    }
}
