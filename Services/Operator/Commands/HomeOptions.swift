internal import Log
internal import Model
internal import Runtime
internal import Sealing

/// What commands that touch an installation share: `--home`, `--log`, and who signs.
enum HomeOptions {
    static let home = Subcommand.Option("home", "DIR", "keys, people, intake and outputs (VIGIE_HOME, vigie-home)")
    static let log = Subcommand.Option("log", "URL", "sqlite:PATH or kafka://HOST:PORT,... (VIGIE_LOG)")
    static let signer = Subcommand.Option("as", "NAME", "who signs (the only one with a key here)")
    static let caseID = Subcommand.Option("case", "CASE", "the case (the only one there is)")
}

extension Arguments {
    /// The settings of the installation; `extra` are further flags and values.
    func settings(_ options: [Settings.Option] = [], _ extra: [String] = []) throws -> Settings {
        var words = extra
        for name in ["home", "log"] {
            if let value = text(name) { words += ["--\(name)", value] }
        }
        return try Settings(words, options: options, environment: Settings.processEnvironment)
    }

    func caseID() throws -> CaseID? {
        try value("case", "1 to 40 of a-z 0-9 -, as lab-2021") { CaseID($0) }
    }

    func caseID(else standard: String) throws -> CaseID {
        if let given = try caseID() { return given }
        guard let id = CaseID(standard) else { throw UsageError("\(standard) is no case's id", "run") }
        return id
    }
}

extension Settings {
    /// The log, without a wait for one that is not there.
    func openedLog() throws -> any Log {
        var timeouts = LogTimeouts()
        timeouts.start = startTimeout
        return try openLog(log, timeouts: timeouts)
    }

    /// The key of `name`, or of the only one who has one here; that of `vigie run` where nobody else has.
    func signer(_ name: String?) throws -> NamedKey {
        if let name { return try NamedKey.load(name, home: home) }
        var names = NamedKey.names(home: home)
        if names.count > 1 { names.removeAll { $0 == RunHome.signer } }
        guard names.count <= 1 else {
            throw CommandFailure(
                "several people have a key here (\(names.joined(separator: ", "))): name one with --as")
        }
        guard let only = names.first else {
            throw CommandFailure("nobody has a key in \(home)/people-own: make one with `vigie key new NAME`")
        }
        return try NamedKey.load(only, home: home)
    }

    func master() throws -> MasterSecret { try MasterSecret.load(home: home, environment: environment) }
}
