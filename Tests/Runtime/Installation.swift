import Foundation
import Log
import Model
import Runtime
import RuntimeChild

/// A home with an embedded log of its own, gone at the end of the test.
final class Installation: Sendable {
    let home: String
    var url: String { "sqlite:\(home)/vigie.db" }

    init(session: Duration = .seconds(30)) throws {
        home = FileManager.default.temporaryDirectory.path + "/vigie-runtime-\(UInt64.random(in: 0 ... .max))"
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        try open(session: session).create(
            Topic.allCases.map { TopicSpecification(name: $0.rawValue, partitions: $0.isPartitioned ? 3 : 1) })
    }

    deinit { try? FileManager.default.removeItem(atPath: home) }

    func open(session: Duration = .seconds(30)) throws -> any Log {
        var timeouts = LogTimeouts()
        timeouts.session = session
        return try openLog(url, timeouts: timeouts)
    }

    func context(_ log: any Log, instance: String = "1") throws -> ServiceContext {
        let settings = try Settings(["--home", home, "--instance", instance], environment: [:])
        return ServiceContext(
            log: log, settings: settings, journal: Journal(service: "tally", format: .json),
            partitions: Dictionary(uniqueKeysWithValues: Topic.allCases.map { ($0, $0.isPartitioned ? 3 : 1) }))
    }

    func publish(_ numbers: Range<Int>) throws {
        let writer = try open().writer(id: "test")
        try writer.append(
            numbers.map {
                Append(
                    topic: Topic.file.rawValue, key: Array("demo/\($0)".utf8), headers: ["ce_id": "\($0)"], value: [])
            })
        try writer.commit(positions: [:], of: nil)
        writer.close()
    }

    /// The ids of all findings, in order.
    func answers() throws -> [String] {
        let reader = try open().reader()
        try reader.assign([TopicPartition(Topic.finding.rawValue, 0): 0])
        var ids: [String] = []
        while true {
            let records = try reader.poll(maxBytes: 1 << 20, timeout: .zero)
            if records.isEmpty { return ids }
            ids += records.compactMap { $0.headers["ce_id"] }
        }
    }
}

/// One loop of `Tally` on a thread of its own.
final class RunningLoop {
    let status = ServiceStatus(name: Tally.name)
    let stop = StopFlag()
    private let thread: OSThread
    private let outcome: Outcome

    private final class Outcome: @unchecked Sendable { var error: (any Error)? }

    init(_ context: ServiceContext, hook: @escaping @Sendable (Int) throws -> Void = { _ in }) {
        let (status, stop, outcome) = (status, stop, Outcome())
        self.outcome = outcome
        thread = OSThread {
            do {
                try ServiceLoop(context: context, status: status) { Tally($0, hook: hook) }.run(until: stop)
            } catch { outcome.error = error }
        }
    }

    /// Waits until `condition` holds; whether it came to hold in time.
    func reaches(within timeout: Duration = .seconds(30), _ condition: (ServiceStatus.Values) throws -> Bool) rethrows
        -> Bool
    {
        let deadline = ContinuousClock.now + timeout
        while ContinuousClock.now < deadline {
            if try condition(status.current) { return true }
            usleep(5_000)
        }
        return false
    }

    /// Waits for its end by itself.
    func end() throws {
        thread.join()
        if let error = outcome.error { throw error }
    }

    func stopAndEnd() throws {
        stop.set()
        try end()
    }
}
