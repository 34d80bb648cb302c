internal import Glibc
package import Log
package import Model
package import Runtime

/// A core as small as can be: each record of `vigie.file` is answered by one finding, once.
package struct Tally: Service {
    package static let name = "tally"
    package static let owned: [Topic] = [.file]

    private let context: ServiceContext
    private let hook: (Int) throws -> Void
    private var owned: Set<TopicPartition> = []
    private var open: [String: TopicPartition] = [:]
    private var answered: Set<String> = []
    private var works = 0

    /// `hook` is called in each `work`, with the number of files seen.
    package init(_ context: ServiceContext, hook: @escaping (Int) throws -> Void = { _ in }) {
        (self.context, self.hook) = (context, hook)
    }

    package mutating func assign(_ owned: Set<TopicPartition>) -> [TopicPartition: Int64] {
        self.owned = owned
        return context.whole([.file, .finding])
    }

    package mutating func apply(_ record: LogRecord) {
        guard let id = record.headers["ce_id"] else { return }
        if record.source.topic == Topic.file.rawValue { open[id] = record.source } else { answered.insert(id) }
    }

    package mutating func work(at now: Timestamp) throws -> Work {
        try hook(open.count)
        if context.settings.environment["TALLY_STUCK"] != nil { while true { sleep(1) } }
        let due = open.filter { !answered.contains($0.key) && owned.contains($0.value) }.keys.min()
        guard let due else { return .idle(until: nil) }
        answered.insert(due)
        return .commit([
            Append(topic: Topic.finding.rawValue, key: [1], headers: ["ce_id": due], value: [])
        ])
    }

    package mutating func committed() {}

    package var figures: [(name: String, value: Double)] { [("answered", Double(answered.count))] }
}
