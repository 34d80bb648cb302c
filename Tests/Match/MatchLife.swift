import Log
import Model
import Runtime

@testable import Match

/// One life of one instance, driven step by step under a clock of the test's.
final class MatchLife {
    private let installation: MatchInstallation
    private var service: MatchService
    private let reader: any LogReader
    private let writer: any LogWriter

    /// `owned`: partitions of `vigie.shard`; who owns 0 leads.
    init(
        _ installation: MatchInstallation, owned: some Sequence<Int32> = 0..<MatchInstallation.partitions,
        name: String = "1"
    ) throws {
        self.installation = installation
        let context = try installation.context()
        service = try MatchService(context)
        reader = try context.log.reader()
        writer = try context.log.writer(id: "match-\(name)")
        try assign(owned)
    }

    deinit {
        reader.close()
        writer.close()
    }

    func assign(_ owned: some Sequence<Int32>) throws {
        var positions = service.assign(Set(owned.map { TopicPartition(Topic.shard.rawValue, $0) }))
        // As the loop does: what is read already goes on where it is.
        for (partition, position) in reader.positions where positions[partition] != nil {
            positions[partition] = position
        }
        try reader.assign(positions)
    }

    /// Applies what is in the log.
    func apply() throws {
        repeat {
            for record in try reader.poll(maxBytes: 1 << 20, timeout: .zero) { try service.apply(record) }
        } while !reader.isCaughtUp
        while true {
            let records = try reader.poll(maxBytes: 1 << 20, timeout: .zero)
            if records.isEmpty { return }
            for record in records { try service.apply(record) }
        }
    }

    /// One round of work; whether it had something to write.
    func work(publishing: Bool = true) throws -> Bool {
        guard case .commit(let appends) = try service.work(at: installation.clock) else { return false }
        guard publishing else { return true }
        try writer.append(appends)
        try writer.commit(positions: [:], of: nil)
        service.committed()
        return true
    }

    /// Works until nothing more follows; the rounds it took.
    @discardableResult
    func settle() throws -> Int {
        for round in 0..<200 {
            try apply()
            if try !work() { return round }
        }
        throw Endless()
    }

    struct Endless: Error {}
}
