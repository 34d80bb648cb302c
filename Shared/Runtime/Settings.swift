internal import Glibc

/// The settings all executables share: flag over environment over default.
package struct Settings: Sendable {
    package struct Option: Sendable {
        package let flag: String
        package let environment: String
        package let value: String
        package let help: String
        package let fallback: String

        package init(flag: String, environment: String, value: String, help: String, fallback: String) {
            (self.flag, self.environment, self.value) = (flag, environment, value)
            (self.help, self.fallback) = (help, fallback)
        }
    }

    package let home: String
    package let log: String
    package let instance: String
    /// `ADDRESS:PORT`, or `off`.
    package let http: String
    package let format: Journal.Format
    package let sessionTimeout: Duration
    package let startTimeout: Duration
    package let environment: [String: String]
    private let values: [String: String]

    /// In HOME, whatever that is.
    private static let embeddedLog = "sqlite:HOME/vigie.db"

    package static let shared = [
        Option(
            flag: "--home", environment: "VIGIE_HOME", value: "DIR",
            help: "keys, people, intake, outbox and audit of this installation", fallback: "vigie-home"),
        Option(
            flag: "--log", environment: "VIGIE_LOG", value: "URL",
            help: "sqlite:PATH, or kafka://HOST:PORT,…?PROPERTY=VALUE (any property of librdkafka)",
            fallback: embeddedLog),
        Option(
            flag: "--instance", environment: "VIGIE_INSTANCE", value: "NAME",
            help: "this instance's name in its group; the same after each restart", fallback: "1"),
        Option(
            flag: "--http", environment: "VIGIE_HTTP", value: "[ADDRESS:]PORT",
            help: "where /healthz, /readyz and /metrics answer (this machine alone without ADDRESS), or off",
            fallback: "off"),
        Option(
            flag: "--log-format", environment: "VIGIE_LOG_FORMAT", value: "human|json",
            help: "of the lines on stderr", fallback: "human on a terminal, else json"),
        Option(
            flag: "--session-seconds", environment: "VIGIE_SESSION_SECONDS", value: "N",
            help: "how long an instance may be gone before its partitions move", fallback: "30"),
        Option(
            flag: "--start-seconds", environment: "VIGIE_START_SECONDS", value: "N",
            help: "how long to wait for the log at the start", fallback: "60"),
    ]

    /// `arguments` without the program's name. Unknown flags are a usage fault.
    package init(
        _ arguments: [String], options: [Option] = [], environment: [String: String] = Settings.processEnvironment
    ) throws(UsageError) {
        var given: [String: String] = [:]
        var rest = arguments[...]
        let known = Settings.shared + options
        while let argument = rest.popFirst() {
            let parts = argument.split(separator: "=", maxSplits: 1)
            let flag = String(parts.first ?? "")
            guard known.contains(where: { $0.flag == flag }) else {
                throw UsageError("\(argument): unknown; see --help")
            }
            guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
                throw UsageError("\(flag): needs a value; see --help")
            }
            given[flag] = value
        }
        func value(_ option: Option) -> String {
            // Compose passes a variable that is not set as an empty one.
            given[option.flag] ?? environment[option.environment].flatMap { $0.isEmpty ? nil : $0 } ?? option.fallback
        }
        var values: [String: String] = [:]
        for option in known { values[option.flag] = value(option) }
        func positive(_ flag: String) throws(UsageError) -> Duration {
            guard let seconds = values[flag].flatMap(Int.init), seconds > 0 else {
                throw UsageError("\(flag): a whole number of seconds above 0 is expected")
            }
            return .seconds(seconds)
        }
        let home = values["--home"] ?? ""
        self.home = home
        let address = values["--log"] ?? ""
        log = address == Settings.embeddedLog ? "sqlite:\(home)/vigie.db" : address
        instance = values["--instance"] ?? ""
        guard !instance.isEmpty, instance.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: "/") }) else {
            throw UsageError("--instance: printable characters without space or / are expected")
        }
        http = values["--http"] ?? ""
        switch values["--log-format"] ?? "" {
        case "human": format = .human
        case "json": format = .json
        case Settings.shared[4].fallback: format = isatty(STDERR_FILENO) == 1 ? .human : .json
        default: throw UsageError("--log-format: human or json is expected")
        }
        sessionTimeout = try positive("--session-seconds")
        startTimeout = try positive("--start-seconds")
        self.environment = environment
        self.values = values
    }

    /// The value of an option of the service's own.
    package subscript(flag: String) -> String { values[flag] ?? "" }

    /// The value of `option`, also where it was not declared, as in a process that hosts several services.
    package subscript(option: Option) -> String {
        values[option.flag] ?? environment[option.environment] ?? option.fallback
    }

    package static func help(_ options: [Option]) -> String {
        (options + shared).map { option in
            let left = "  \(option.flag) \(option.value)"
            let pad = String(repeating: " ", count: max(2, 32 - left.count))
            return "\(left)\(pad)\(option.help)\n\(String(repeating: " ", count: 32))"
                + "[\(option.environment); default: \(option.fallback)]"
        }.joined(separator: "\n")
    }

    package static var processEnvironment: [String: String] {
        var variables: [String: String] = [:]
        var at = environ
        while let entry = at.pointee {
            let parts = String(cString: entry).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
            at += 1
        }
        return variables
    }
}
