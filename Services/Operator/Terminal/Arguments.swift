internal import Files
internal import Glibc
internal import Runtime

/// The arguments of one command, read by its declared options.
struct Arguments: Sendable, Equatable {
    /// What is no option, in order.
    private(set) var operands: [String] = []
    private var values: [String: [String]] = [:]
    private let command: String

    /// `--name value` or `--name=value`; after `--` all are operands.
    init(_ words: some Sequence<String>, of command: Subcommand) throws(UsageError) {
        self.command = command.name
        let options = command.options + Subcommand.general
        var rest = Array(words)[...]
        while let word = rest.popFirst() {
            if word == "--" {
                operands += rest
                break
            }
            guard word.hasPrefix("--") else {
                if word.hasPrefix("-"), word.count > 1 {
                    throw UsageError("\(command.name): no option \(word); options begin with --", command.name)
                }
                operands.append(word)
                continue
            }
            let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(parts[0])
            guard let option = options.first(where: { $0.name == name }) else {
                throw UsageError("\(command.name): no option --\(name)", command.name)
            }
            if option.value == nil {
                guard parts.count == 1 else { throw UsageError("--\(name) takes no value", command.name) }
                values[name] = [""]
                continue
            }
            var given = parts.count == 2 ? [String(parts[1])] : []
            while given.count < option.words, let next = rest.popFirst() { given.append(next) }
            guard given.count == option.words else {
                throw UsageError("--\(name) needs a value: \(option.value ?? "")", command.name)
            }
            let value = given.joined(separator: " ")
            guard option.isRepeated || values[name] == nil else {
                throw UsageError("--\(name) may stand once", command.name)
            }
            values[name, default: []].append(value)
        }
        guard operands.isEmpty || !command.operands.isEmpty else {
            throw UsageError("\(command.name) takes no \(operands[0])", command.name)
        }
    }

    func isSet(_ name: String) -> Bool { values[name] != nil }

    /// The values of a repeated option, in order.
    func all(_ name: String) -> [String] { values[name] ?? [] }

    func text(_ name: String) -> String? { values[name]?.first }

    func text(_ name: String, orAsk what: String) throws(UsageError) -> String {
        guard let value = text(name) else { throw UsageError("\(command): --\(name) is missing: \(what)", command) }
        return value
    }

    /// A file to write, which is none of those given to be read.
    func output(_ name: String) throws(UsageError) -> String? {
        guard let path = text(name) else { return nil }
        if let same = (operands + all("settings")).first(where: { Files.isSame($0, path) }) {
            throw UsageError("--\(name) \(path): would overwrite \(same), which is to be read", command)
        }
        // Said before the work, not after it.
        let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        guard unsafe access(folder, W_OK) == 0 else {
            throw UsageError("--\(name) \(path): \(folder) is no folder that can be written to", command)
        }
        return path
    }

    /// A value of another type, such as a number within bounds.
    func value<Value>(
        _ name: String, _ what: String, _ read: (String) -> Value?
    ) throws(UsageError) -> Value? {
        guard let text = text(name) else { return nil }
        guard let value = read(text) else { throw UsageError("--\(name) takes \(what), not \(text)", command) }
        return value
    }

    /// Exactly these operands.
    func operands(_ names: String...) throws(UsageError) -> [String] {
        guard operands.count == names.count else {
            let given = operands.count < names.count ? names[operands.count] + " is missing" : "too many words"
            throw UsageError("\(command): \(given)", command)
        }
        return operands
    }

    /// One operand or more.
    func someOperands(_ name: String) throws(UsageError) -> [String] {
        guard !operands.isEmpty else { throw UsageError("\(command): \(name) is missing", command) }
        return operands
    }
}

/// What a command could not do, in one line that says what to do: exit status 1.
struct CommandFailure: PlainError, Equatable {
    let description: String
    init(_ description: String) { self.description = description }
}
