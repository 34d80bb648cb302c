internal import Glibc
package import Log
package import Model

/// What a service says of itself, to stderr: for people on a terminal, one JSON object a line otherwise. A field can
/// only hold what is no one's: numbers, ids, words of the program, and errors as far as they are `PlainError`s.
package struct Journal: Sendable {
    package enum Level: String, Sendable, Comparable {
        case info, warning, error

        package static func < (a: Self, b: Self) -> Bool { a.weight < b.weight }
        private var weight: Int { self == .info ? 0 : self == .warning ? 1 : 2 }
    }
    package enum Format: String, Sendable { case human, json }

    package enum Value: Sendable {
        case number(Int64)
        case word(StaticString)
        case caseID(CaseID)
        case person(PersonID)
        case error(any Error)
        case place(TopicPartition, Int64)
        /// A setting, a topic, a version: never from a file or a record.
        case setting(String)

        var text: String {
            switch self {
            case .number(let value): String(value)
            case .word(let value): value.description
            case .caseID(let value): value.text
            case .person(let value): value.description
            case .error(let value): plainText(of: value)
            case .place(let partition, let offset): "\(partition)@\(offset)"
            case .setting(let value): value
            }
        }
    }

    package let service: String
    package let format: Format
    /// What is of less weight is left out.
    package var least = Level.info

    package init(service: String, format: Format, least: Level = .info) {
        (self.service, self.format, self.least) = (service, format, least)
    }

    package func note(_ level: Level, _ message: StaticString, _ fields: KeyValuePairs<StaticString, Value> = [:]) {
        if level < least { return }
        let line = line(level, message, fields, at: Clock.now())
        // One write a line, so that lines of several threads don't mix.
        _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
    }

    func line(
        _ level: Level, _ message: StaticString, _ fields: KeyValuePairs<StaticString, Value>, at time: Timestamp
    ) -> String {
        var line: String
        switch format {
        case .human:
            line = "\(time.description.dropFirst(11).prefix(8)) \(service): \(message)"
            for (name, value) in fields { line += "  \(name)=\(value.text)" }
            if level != .info { line = "\(line)  [\(level.rawValue)]" }
        case .json:
            line = "{\"time\":\"\(time)\",\"level\":\"\(level.rawValue)\",\"service\":\"\(service)\",\"message\":"
            line += Journal.quoted(message.description)
            for (name, value) in fields {
                line += ",\(Journal.quoted(name.description)):"
                if case .number(let number) = value {
                    line += String(number)
                } else {
                    line += Journal.quoted(value.text)
                }
            }
            line += "}"
        }
        return line + "\n"
    }

    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case _ where scalar.value < 0x20:
                let hex = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
