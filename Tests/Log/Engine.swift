import Foundation
import Log
import Testing

/// The engines the conformance suite runs on. A test asks for a log with `open`.
enum Engine: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case sqlite, kafka

    /// Those that can run here: the arguments of every test of the suite.
    static let present = allCases.filter { $0.absence == nil }

    /// Why the engine cannot run here.
    var absence: String? {
        switch self {
        case .sqlite: nil
        case .kafka: TestBroker.absence
        }
    }

    var testDescription: String { rawValue }

    /// A log whose topics, groups and writers no other test shares.
    func open() throws -> TestLog {
        switch self {
        case .sqlite:
            let folder = try TestFolder()
            return try TestLog(url: "sqlite:\(folder.path)/log", folder: folder, session: .milliseconds(1200))
        case .kafka:
            guard let broker = TestBroker.shared else { throw Late(what: "Kafka is there", timeout: .zero) }
            return try TestLog(url: broker.url, folder: nil, session: .milliseconds(2000))
        }
    }
}

@Suite struct EngineTests {
    /// Stands in the report as passed or skipped for the whole Kafka half of the suite.
    @Test(.enabled(if: Engine.kafka.absence == nil, "the conformance suite runs on SQLite alone: no Kafka here"))
    func theSuiteRunsOnKafkaToo() { #expect(Engine.present.contains(.kafka)) }
}

/// A log under test, and names of its own in it.
final class TestLog {
    let url: String
    let log: any Log
    let session: Duration
    private let folder: TestFolder?
    private let suffix = UUID().uuidString.prefix(8).lowercased()

    init(url: String, folder: TestFolder?, session: Duration) throws {
        (self.url, self.folder, self.session) = (url, folder, session)
        log = try openLog(url, timeouts: Self.timeouts(session))
    }

    static func timeouts(_ session: Duration) -> LogTimeouts {
        var timeouts = LogTimeouts()
        timeouts.session = session
        return timeouts
    }

    /// `name` as no other test spells it: for groups, writers, and topics not created here.
    func own(_ name: String) -> String { "\(name)-\(suffix)" }

    /// Creates a topic and returns its full name.
    func topic(_ name: String, partitions: Int32 = 1) throws -> String {
        let name = own(name)
        try log.create([TopicSpecification(name: name, partitions: partitions)])
        return name
    }

    /// Another instance of the log, as another process would open it.
    func again() throws -> any Log { try openLog(url, timeouts: Self.timeouts(session)) }

    func writer(_ id: String) throws -> any LogWriter { try log.writer(id: own(id)) }

    func member(_ group: String, _ instance: String, _ topics: [String]) throws -> any LogMember {
        try log.member(of: own(group), instance: instance, topics: topics)
    }

    func child(_ arguments: String...) throws -> Child {
        try Child(
            [url, "\(session.components.seconds * 1000 + session.components.attoseconds / 1_000_000_000_000_000)"]
                + arguments)
    }

    /// All records of the partitions from the start to their ends of now, in the order delivered.
    func replay(_ topic: String, partitions: Int32 = 1) throws -> [LogRecord] {
        let reader = try log.reader()
        defer { reader.close() }
        try reader.assign(
            Dictionary(uniqueKeysWithValues: (0..<partitions).map { (TopicPartition(topic, $0), 0) }))
        var records: [LogRecord] = []
        try eventually("the replay of \(topic) ends") {
            records += try reader.poll(maxBytes: 1 << 20, timeout: .milliseconds(50))
            return reader.isCaughtUp
        }
        return records
    }
}

/// A folder of its own, removed at the end.
final class TestFolder: Sendable {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "vigie-log-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// Tries `condition` until it holds; fails the test after `timeout`.
func eventually(_ what: String, within timeout: Duration = .seconds(30), _ condition: () throws -> Bool) throws {
    let deadline = ContinuousClock.now + timeout
    while ContinuousClock.now < deadline {
        if try condition() { return }
        usleep(5000)
    }
    throw Late(what: what, timeout: timeout)
}

struct Late: Error, CustomStringConvertible {
    let what: String
    let timeout: Duration
    var description: String { "not within \(timeout): \(what)" }
}

/// `count` records of `topic` whose keys and values are their numbers.
func numbered(_ topic: String, _ numbers: Range<Int>) -> [Append] {
    numbers.map { Append(topic: topic, key: Array("k\($0)".utf8), value: Array("\($0)".utf8)) }
}

extension LogRecord {
    var text: String? { value.map { String(decoding: $0, as: UTF8.self) } }
}
