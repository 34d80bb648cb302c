import ChildProcess
import Foundation
import Log
import Model
import Runtime
import Sealing
import Testing

@testable import Operator

/// One installation: a home, a log, and the services over it, as processes of their own.
final class Deployment {
    enum Engine: String, CaseIterable, Sendable {
        case sqlite, kafka

        /// Why this engine can't be tested here; nil where it can.
        var absence: String? {
            self == .kafka ? TestBroker.installation().reason : nil
        }
    }

    static let caseID = CaseID("scenario")!
    let home: String
    let url: String
    let log: any Log
    let settings: Settings
    /// What every process is started with beside its settings, and where.
    var environment = ProcessInfo.processInfo.environment
    var workingFolder = FileManager.default.currentDirectoryPath
    /// Where an instance answers, by its name.
    var ports: [String: UInt16] = [:]
    private var processes: [String: ChildProcess] = [:]
    /// Faults of services that ended by themselves.
    private(set) var ended: [String] = []

    /// `origin` is a home whose keys and people this one shares, so that its ids are the same.
    init(_ engine: Engine, folder: String, keysOf origin: String? = nil, sessionSeconds: Int = 30) throws {
        home = folder + "/home-\(engine)-\(UInt64.random(in: 0..<1_000_000))"
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        if let origin {
            for name in ["master.key", "keys", "people", "people-own"] {
                try FileManager.default.copyItem(atPath: "\(origin)/\(name)", toPath: "\(home)/\(name)")
            }
        } else {
            try MasterSecret.create(home: home)
            _ = try NamedKey.create("alice", home: home)
            _ = try NamedKey.create("bob", home: home)
        }
        switch engine {
        case .sqlite: url = "sqlite:\(home)/vigie.db"
        case .kafka:
            // A broker of its own: topics are named by the product, and must start empty.
            broker = try TestBroker()
            url = broker?.url ?? ""
        }
        settings = try Settings(
            ["--home", home, "--log", url, "--session-seconds", String(sessionSeconds), "--log-format", "json"],
            environment: [:])
        var timeouts = LogTimeouts()
        timeouts.session = settings.sessionTimeout
        log = try openLog(url, timeouts: timeouts)
        try log.create(
            Topic.allCases.map {
                $0.specification(partitions: Topic.defaultPartitions)
            })
    }

    private var broker: TestBroker?

    /// Where a Kafka node keeps its files; nil on the embedded log.
    var brokerFolder: String? { broker?.folder.path }

    deinit { end() }

    /// Ends what runs, the node too.
    private func end() {
        for process in processes.values { kill(process.processIdentifier, SIGKILL) }
        processes = [:]
        broker?.kill()
        broker = nil
    }

    /// Ends what runs, and removes the home.
    func discard() {
        end()
        try? FileManager.default.removeItem(atPath: home)
    }

    var context: ServiceContext {
        get throws { try ServiceMain.connect(settings, Journal(service: "scenario", format: .json)) }
    }

    func desk(_ name: String = "alice") throws -> CaseDesk {
        try CaseDesk(Self.caseID, settings: settings, log: log, person: try NamedKey.load(name, home: home))
    }

    // MARK: - Processes

    /// Starts an instance such as `match-2`; its lines go to `HOME/NAME.log`.
    func start(_ name: String) throws {
        let parts = name.split(separator: "-")
        let process = ChildProcess()
        let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        process.executableURL = tests.deletingLastPathComponent().appendingPathComponent(String(parts[0]))
        process.arguments = [
            "--home", home, "--log", url, "--instance", String(parts[1]), "--session-seconds",
            String(settings.sessionTimeout.components.seconds), "--log-format", "json",
            "--http", ports[name].map { "127.0.0.1:\($0)" } ?? "off",
        ]
        process.environment = environment
        process.currentDirectoryURL = URL(fileURLWithPath: workingFolder)
        let path = "\(home)/\(name).log"
        if !FileManager.default.fileExists(atPath: path) {
            #expect(FileManager.default.createFile(atPath: path, contents: nil))
        }
        let output = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try output.seekToEnd()
        process.standardError = output
        process.standardOutput = output
        try process.run()
        processes[name] = process
    }

    var running: [String] { processes.keys.sorted() }

    /// kill -9, as power would fail for one process; or the signal of a fault in the program.
    func crash(_ name: String, _ signal: Int32 = SIGKILL) {
        guard let process = processes.removeValue(forKey: name) else { return }
        kill(process.processIdentifier, signal)
        for _ in 0..<500 where process.isRunning { usleep(20_000) }
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        let isDue = process.terminationReason == .uncaughtSignal && process.terminationStatus == signal
        #expect(isDue, "\(name) does not die of signal \(signal): \(lines(name))")
    }

    /// SIGTERM to all; each must leave with status 0 in under 10 s.
    func stop() throws {
        for process in processes.values { process.terminate() }
        let deadline = ContinuousClock.now + .seconds(10)
        for (name, process) in processes {
            while process.isRunning, ContinuousClock.now < deadline { usleep(20_000) }
            #expect(!process.isRunning, "\(name) did not leave within 10 s")
            if !process.isRunning { #expect(process.terminationStatus == 0, "\(name): see \(lines(name))") }
        }
        processes = [:]
    }

    /// The last lines an instance wrote.
    func lines(_ name: String) -> String {
        let text = (try? String(contentsOfFile: "\(home)/\(name).log", encoding: .utf8)) ?? ""
        return text.split(separator: "\n").suffix(3).joined(separator: "\n")
    }

    /// Notes and restarts what ended by itself, as a supervisor would.
    func supervise() throws {
        for (name, process) in processes where !process.isRunning {
            ended.append("\(name): \(process.terminationStatus): \(lines(name))")
            try start(name)
        }
    }

    // MARK: - The case

    func watch() throws -> CaseWatch {
        var watch = try CaseWatch(Self.caseID, home: home)
        try LogReplay.run(log, [.command, .file, .shard, .notice, .finding], try context.partitions) {
            try watch.apply($0)
        }
        return watch
    }

    /// Waits until the case is as `reached` says; `meanwhile` runs between looks.
    func wait(
        _ what: String, seconds: Int = 120, meanwhile: () throws -> Void = {}, until reached: (CaseWatch) throws -> Bool
    ) throws {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < deadline {
            try supervise()
            if try reached(watch()) { return }
            try meanwhile()
            usleep(50_000)
        }
        let logs = (running + ended).map { "\($0): \(lines($0))" }.joined(separator: "\n")
        throw Late(description: "\(what) not within \(seconds) s\n\(logs)")
    }

    struct Late: Error, CustomStringConvertible { let description: String }

    /// Writes everything to `HOME/out` and gives the sums.
    func export() throws -> CaseExport.Totals {
        let ring = Keyring(home: home, master: try MasterSecret.load(home: home, environment: [:]))
        return try CaseExport.write(
            log, partitions: try context.partitions, key: try ring.load(Self.caseID), watch: try watch(),
            to: "\(home)/out")
    }

    func text(_ file: String) throws -> String { try String(contentsOfFile: "\(home)/\(file)", encoding: .utf8) }
}
