internal import Glibc
internal import Log
internal import Model
internal import Sealing

/// The life of a service's executable: settings, log, status pages, loop; the last error becomes the exit status.
package enum ServiceMain {
    package static let version = "0.1.0"

    /// Returns the exit status: 0 stopped as asked, 1 failed, 2 usage.
    package static func run<Core: Service>(
        _ arguments: [String], summary: String, options: [Settings.Option] = [],
        make: @escaping @Sendable (ServiceContext) throws -> Core
    ) -> Int32 {
        Hardening.apply()
        if arguments.contains("--help") || arguments.contains("-h") {
            print(
                """
                \(Core.name): \(summary)

                usage: \(Core.name) [OPTION]…

                \(Settings.help(options))
                  --help, --version

                example: \(Core.name) --home /var/lib/vigie --log kafka://broker:9092 --instance \(Core.name)-1
                """)
            return 0
        }
        if arguments.contains("--version") {
            print("\(Core.name) \(version)")
            return 0
        }
        Signals.install()
        do {
            let settings = try Settings(arguments, options: options)
            try CipherLibrary.require()
            let journal = Journal(service: Core.name, format: settings.format)
            let status = ServiceStatus(name: Core.name)
            let server =
                settings.http == "off"
                ? nil : try StatusServer(address: settings.http, report: StatusReport([status]))
            defer { withExtendedLifetime(server) {} }
            let context = try connect(settings, journal)
            journal.note(.info, "started", ["version": .setting(version), "log": .setting(settings.logName)])
            try ServiceLoop(context: context, status: status, make: make).run(until: .process)
            journal.note(.info, "stopped")
            return 0
        } catch let error as UsageError {
            complain("\(Core.name): \(error)")
            return 2
        } catch {
            complain("\(Core.name): \(plainText(of: error))")
            return 1
        }
    }

    /// Opens the log and checks that every topic is there.
    package static func connect(_ settings: Settings, _ journal: Journal) throws -> ServiceContext {
        var timeouts = LogTimeouts()
        timeouts.session = settings.sessionTimeout
        timeouts.start = settings.startTimeout
        let log = try openLog(settings.log, timeouts: timeouts)
        let found = try log.topics()
        let faults = Topic.faults(in: found)
        if let first = Topic.allCases.lazy.compactMap({ faults[$0] }).first { throw LogError(.fatal, first) }
        let partitions = Topic.allCases.reduce(into: [:]) { $0[$1] = found[$1.rawValue] }
        return ServiceContext(log: log, settings: settings, journal: journal, partitions: partitions)
    }

    package static func complain(_ line: String) {
        let line = line + "\n"
        _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
    }
}

extension Settings {
    /// The log's address without the properties, which may hold secrets.
    package var logName: String { String(log.prefix { $0 != "?" }) }
}
