internal import Files
internal import Log
internal import Model
internal import Runtime
internal import Sealing

/// `vigie check`: whether an installation could work, each point apart.
enum CheckCommand {
    static let subcommand = Subcommand(
        name: "check", about: "Check the home, the keys, the log and its topics; says of each what is wrong.",
        options: [HomeOptions.home, HomeOptions.log],
        example: "vigie check --home /var/lib/vigie --log kafka://broker:9092",
        run: { arguments, console in
            let settings = try arguments.settings()
            let points =
                [
                    point("home may be written") { try home(settings) },
                    point("master key is readable") { _ = try settings.master() },
                    point("people may sign") { try people(settings) },
                    point("keys of cases open") { try caseKeys(settings) },
                ] + log(settings)
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
            return Point(name: name, fault: plainText(of: error))
        }
    }

    /// What commands write to, whether it lies in one folder or, as in a container, is mounted piece by piece.
    private static func home(_ settings: Settings) throws {
        guard Files.kind(of: settings.home) == .folder else {
            throw CommandFailure("\(settings.home): no such folder; VIGIE_HOME names another")
        }
        let places = ["keys", "people", "intake"].map { "\(settings.home)/\($0)" }
            .map { Files.kind(of: $0) == .folder ? $0 : settings.home }
        for place in Set(places).sorted() {
            let probe = try FileTree(place)
            try probe.replace(".check", [])
            try probe.remove(".check")
        }
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

    /// The log, and each topic: what a service would refuse, then what this client sees in it. Several lines of one
    /// topic are several faults.
    private static func log(_ settings: Settings) -> [Point] {
        var timeouts = LogTimeouts()
        timeouts.start = min(settings.startTimeout, .seconds(10))
        let name = "log answers (\(settings.logName))"
        do {
            let log = try openLog(settings.log, timeouts: timeouts)
            let found = try log.topics()
            let refusals = Topic.faults(in: found)
            return [Point(name: name, fault: nil)]
                + Topic.allCases.flatMap { topic -> [Point] in
                    let faults: [String]
                    if let refusal = refusals[topic] {
                        faults = [refusal]
                    } else {
                        faults = self.faults(of: topic, found[topic.rawValue] ?? 1, log)
                    }
                    let point = "topic \(topic.rawValue)"
                    if faults.isEmpty { return [Point(name: point, fault: nil)] }
                    return faults.map { Point(name: point, fault: $0) }
                }
        } catch {
            return [Point(name: name, fault: "\(error)")]
        }
    }

    private static func faults(of topic: Topic, _ partitions: Int32, _ log: any Log) -> [String] {
        do {
            // What this command line itself writes are commands.
            return try log.faults(of: topic.specification(partitions: partitions), writing: topic == .command)
        } catch {
            return ["\(error)"]
        }
    }
}
