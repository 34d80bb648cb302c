internal import Files
internal import Log
internal import Model
internal import Runtime
internal import Sealing

/// `vigie check`: whether an installation could work, each point apart.
enum CheckCommand {
    static let subcommand = Subcommand(
        name: "check", about: "Check the home, the keys, the log and its topics; says of each what is wrong.",
        options: [HomeOptions.home, HomeOptions.log], example: "vigie check --home /var/lib/vigie",
        run: { arguments, console in
            let settings = try arguments.settings()
            let points = [
                point("home is writable") { try home(settings) },
                point("master key is readable") { _ = try settings.master() },
                point("people may sign") { try people(settings) },
                point("keys of cases open") { try caseKeys(settings) },
                point("log is reachable") { _ = try settings.openedLog().topics() },
                point("topics are there") { try topics(settings) },
            ]
            var table = Table(["", "", ""], left: [0, 1, 2])
            for point in points { table.add(point.fault == nil ? "ok" : "NO", point.name, point.fault ?? "") }
            try console.show(points, table.text)
            let faults = points.count { $0.fault != nil }
            if faults > 0 { throw CommandFailure("\(faults) of \(points.count) points fail") }
        })

    struct Point: Encodable {
        let name: String
        let fault: String?
    }

    private static func point(_ name: String, _ body: () throws -> Void) -> Point {
        do {
            try body()
            return Point(name: name, fault: nil)
        } catch {
            return Point(name: name, fault: "\(error)")
        }
    }

    private static func home(_ settings: Settings) throws {
        guard Files.kind(of: settings.home) == .folder else {
            throw CommandFailure("\(settings.home): no such folder; VIGIE_HOME names another")
        }
        let probe = try FileTree(settings.home)
        try probe.replace(".check", [])
        try probe.remove(".check")
    }

    private static func people(_ settings: Settings) throws {
        if try Roster.load(home: settings.home).keys.isEmpty {
            throw CommandFailure("nobody: make a key with `vigie key new NAME`")
        }
    }

    private static func caseKeys(_ settings: Settings) throws {
        let keyring = Keyring(home: settings.home, master: try settings.master())
        for name in DurableFile.names(in: "\(settings.home)/keys") where name.hasSuffix(".key") {
            if let caseID = CaseID(String(name.dropLast(4))) { _ = try keyring.load(caseID) }
        }
    }

    private static func topics(_ settings: Settings) throws {
        _ = try ServiceMain.connect(settings, Journal(service: "check", format: .human))
    }
}
