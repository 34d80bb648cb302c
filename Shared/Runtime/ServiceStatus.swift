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
        package var applied: UInt64 = 0
        package var produced: UInt64 = 0
        package var transactions: UInt64 = 0
        package var rebuilds: UInt64 = 0
        package var owned = 0
        package var figures: [(name: String, value: Double)] = []
    }

    package let name: String
    private let values = Mutex(Values())

    package init(name: String) { self.name = name }

    package var current: Values { values.withLock { $0 } }

    package func update(_ body: (inout Values) -> Void) { values.withLock { body(&$0) } }
}
