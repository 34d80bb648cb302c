internal import Log
package import Model
internal import Synchronization

/// What the outside may see of a running service; replaced by the loop, read by health and metrics.
package final class ServiceStatus: Sendable {
    package enum State: String, Sendable {
        case starting, restoring, ready, standby, stopped
    }

    package struct Values: Sendable {
        package var state = State.starting
        package var lastTick: Timestamp?
        package var lastCommit: Timestamp?
        /// Records by topic.
        package var consumed: [String: UInt64] = [:]
        package var produced: [String: UInt64] = [:]
        package var committed: UInt64 = 0
        package var aborted: UInt64 = 0
        package var commitMilliseconds: Int64 = 0
        /// How often the state was thrown away and built again from the log.
        package var rebuilds: UInt64 = 0
        package var rebalances: UInt64 = 0
        package var owned = 0
        /// Records not yet read, as of the last look at the log's ends.
        package var lag: Int64 = 0
        /// How far a replay is, for people to read.
        package var restore = ""
        package var restoreSeconds: Double?
        package var figures: [(name: String, value: Double)] = []

        mutating func count(consumed records: [LogRecord]) {
            var start = records.startIndex
            while start < records.endIndex {
                // Records come in runs of one partition.
                let topic = records[start].source.topic
                let end = records[start...].firstIndex { $0.source.topic != topic } ?? records.endIndex
                consumed[topic, default: 0] += UInt64(end - start)
                start = end
            }
        }

        mutating func count(produced appends: [Append], milliseconds: Int64) {
            for append in appends { produced[append.topic, default: 0] += 1 }
            committed += 1
            commitMilliseconds += milliseconds
        }
    }

    package let name: String
    private let values = Mutex(Values())

    package init(name: String) { self.name = name }

    package var current: Values { values.withLock { $0 } }

    package func update(_ body: (inout Values) -> Void) { values.withLock { body(&$0) } }
}
