internal import Log
internal import Model
internal import Runtime
internal import Sealing

/// A case as its visible events tell it, kept up to date. Owned by one thread.
final class CaseFollower {
    private let reader: any LogReader
    private(set) var watch: CaseWatch
    /// Partitions of each topic.
    let partitions: [Topic: Int32]

    /// Of the bulk topics nothing is read: what they hold is counted in the others.
    private static let topics: [Topic] = [.command, .file, .shard, .notice, .finding]

    /// The case named, or the only one that is open.
    convenience init(_ log: any Log, _ named: CaseID?, home: String) throws {
        let cases = try OpenCases(log, home: home)
        if let named {
            guard cases.all.contains(named) else { throw CommandFailure("no case \(named) in this log") }
            try self.init(log, caseID: named, home: home)
            return
        }
        guard cases.open.count <= 1 else {
            let list = cases.open.map(\.text).joined(separator: ", ")
            throw CommandFailure("several cases are open (\(list)): name one with --case")
        }
        guard let only = cases.open.first else { throw CommandFailure("no case is open: `vigie case open CASE`") }
        try self.init(log, caseID: only, home: home)
    }

    /// Any case, there or not.
    init(_ log: any Log, caseID: CaseID, home: String) throws {
        watch = try CaseWatch(caseID, home: home)
        partitions = try log.partitions()
        reader = try log.reader()
        var positions: [TopicPartition: Int64] = [:]
        for topic in CaseFollower.topics {
            for partition in 0..<(partitions[topic] ?? 0) {
                positions[TopicPartition(topic.rawValue, partition)] = 0
            }
        }
        try reader.assign(positions)
        try catchUp()
    }

    deinit { reader.close() }

    /// Partitions of persons: a plan has as many parts.
    var parts: Int { Int(partitions[.person] ?? 0) }

    /// Folds what is there now; returns at the end of the log.
    func catchUp() throws {
        repeat { try follow(for: .milliseconds(50)) } while !reader.isCaughtUp
    }

    /// Folds what comes within `timeout`.
    func follow(for timeout: Duration) throws {
        for record in try reader.poll(maxBytes: 8 << 20, timeout: timeout) { try watch.apply(record) }
    }
}

/// The cases that a log knows.
struct OpenCases {
    private(set) var all: Set<CaseID> = []
    private var closed: Set<CaseID> = []

    init(_ log: any Log, home: String) throws {
        var commands = try CommandBook(home: home)
        try LogReplay.run(log, [.command], try log.partitions()) { record in
            guard case .accepted(let command) = commands.judge(record) else { return }
            if case .caseOpened = command.order { all.insert(command.caseID) }
            if case .caseClosed = command.order { closed.insert(command.caseID) }
        }
    }

    /// Sorted.
    var open: [CaseID] { all.subtracting(closed).sorted() }
}

extension Log {
    /// Partitions of Vigie's topics; refuses a log that has none.
    func partitions() throws -> [Topic: Int32] {
        let found = try topics()
        let partitions = Topic.allCases.reduce(into: [:]) { $0[$1] = found[$1.rawValue] }
        guard partitions.count == Topic.allCases.count else {
            throw CommandFailure("the log lacks topics: create them with `vigie topics create`")
        }
        return partitions
    }
}
