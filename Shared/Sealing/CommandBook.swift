package import Log
package import Model

/// Tells the commands that count from those that don't. Every service keeps one, folds `vigie.command` through it, and so
/// comes to the same verdicts.
package struct CommandBook {
    package enum Verdict: Sendable, Equatable {
        case accepted(Command)
        /// Not to be followed: `unsigned`, `unknown-person`, `altered`, `unreadable`, `misplaced` or `replayed`.
        case refused(String)
    }

    private let home: String
    private var roster: Roster
    private var seen: Set<String> = []

    package init(home: String) throws(SealingError) {
        self.home = home
        roster = try Roster.load(home: home)
    }

    package mutating func judge(_ record: LogRecord) -> Verdict {
        guard let name = record.headers[EventHeaders.Field.by],
            let signature = record.headers[EventHeaders.Field.signature].flatMap(Base64.decode)
        else { return .refused("unsigned") }
        // Someone may have joined since the start.
        if roster.keys[name] == nil, let fresh = try? Roster.load(home: home) { roster = fresh }
        guard roster.keys[name] != nil else { return .refused("unknown-person") }
        let value = Array(record.value ?? [])
        guard roster.verifies(signature, of: value, by: name) else { return .refused("altered") }
        guard let command = try? JSON.decode(Command.self, value) else { return .refused("unreadable") }
        // What is signed must be what the record claims: its key and its author.
        guard command.by == name, record.key.elementsEqual(command.caseID.text.utf8) else {
            return .refused("misplaced")
        }
        guard seen.insert(command.id).inserted else { return .refused("replayed") }
        return .accepted(command)
    }
}

extension Command {
    /// The record of this command, signed by `key`.
    package func signed(by key: NamedKey) throws -> Append {
        let value = try JSON.encode(self)
        var headers = EventHeaders.make(.command, id: id, source: "operator", time: at, caseID: caseID)
        headers.append(EventHeaders.Field.by, key.name)
        headers.append(EventHeaders.Field.signature, Base64.encode(key.sign(value)))
        return Append(topic: Topic.command.rawValue, key: Array(caseID.text.utf8), headers: headers, value: value)
    }
}
