import Log
import Model
import Runtime

@testable import Notify

/// One life of the service, driven step by step under a clock of the test's, as the owner of `partitions`.
final class NotifyLife {
    private let installation: NotifyInstallation
    private var service: NotifyService
    private let reader: any LogReader
    private let writer: any LogWriter

    init(
        _ installation: NotifyInstallation, partitions: Range<Int32> = 0..<NotifyInstallation.partitions,
        name: String = "1"
    ) throws {
        self.installation = installation
        let context = try installation.context()
        service = try NotifyService(context)
        reader = try context.log.reader()
        writer = try context.log.writer(id: "notify-\(name)")
        let owned = NotifyService.owned.flatMap { topic in partitions.map { TopicPartition(topic.rawValue, $0) } }
        try reader.assign(service.assign(Set(owned)))
    }

    deinit {
        reader.close()
        writer.close()
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
    func settle(atMost limit: Int = 200) throws -> Int {
        for round in 0..<limit {
            try apply()
            installation.clock = installation.clock + .seconds(1)
            if try !work() { return round }
        }
        throw Endless()
    }

    struct Endless: Error {}

    func figure(_ name: String) -> Double? { service.figures.first { $0.name == name }?.value }
}
