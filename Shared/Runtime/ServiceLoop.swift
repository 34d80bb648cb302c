internal import Log
package import Model

/// Runs one service on the calling thread: poll, apply, work, commit, publish the status; and over.
/// A crash may fall anywhere: before the commit nothing happened, after it the fold finds what happened.
package struct ServiceLoop<Core: Service> {
    private let context: ServiceContext
    private let status: ServiceStatus
    private let make: (ServiceContext) throws -> Core
    private let clock: @Sendable () -> Timestamp

    /// At most about this much is applied between two pieces of work.
    private let pollBytes = 8 << 20

    package init(
        context: ServiceContext, status: ServiceStatus, clock: @escaping @Sendable () -> Timestamp = Clock.now,
        make: @escaping (ServiceContext) throws -> Core
    ) {
        (self.context, self.status, self.clock, self.make) = (context, status, clock, make)
    }

    /// Returns when `stop` is set, the last batch committed. Throws what a restart of the process may cure.
    package func run(until stop: StopFlag) throws {
        var refusals = 0
        while !stop.isSet {
            do {
                try life(until: stop) { refusals = 0 }
                return
            } catch let error as LogError where error.code == .abortable && refusals < 10 {
                // Ownership moved, or a transaction failed: nothing of it was written. Begin again from the log.
                refusals += 1
                status.update { $0.rebuilds += 1 }
                context.journal.note(.warning, "rebuilding from the log", ["reason": .error(error)])
                stop.pause(.milliseconds(100 * refusals))
            }
        }
    }

    private func life(until stop: StopFlag, onCommit: () -> Void) throws {
        let instance = context.settings.instance
        let writer = try context.log.writer(id: "\(Core.name)-\(instance)")
        defer { writer.close() }
        let member = try context.log.member(
            of: Core.name, instance: instance, topics: Core.owned.map(\.rawValue))
        defer { member.close() }
        let reader = try context.log.reader()
        defer { reader.close() }
        var core = try make(context)
        var owned: Set<TopicPartition>?
        var deadline: Timestamp?
        var isIdle = false
        status.update { $0.state = .restoring }

        while !stop.isSet {
            let now = try member.poll()
            if now != owned {
                owned = now
                var positions = try core.assign(now)
                for (partition, position) in reader.positions where positions[partition] != nil {
                    positions[partition] = position
                }
                try reader.assign(positions)
                isIdle = false
                context.journal.note(.info, "partitions assigned", ["count": .number(Int64(now.count))])
            }
            let records = try reader.poll(maxBytes: pollBytes, timeout: isIdle ? wait(until: deadline) : .zero)
            for record in records { try core.apply(record) }
            status.update {
                $0.lastTick = clock()
                $0.applied += UInt64(records.count)
                $0.owned = now.count
            }
            guard reader.isCaughtUp else {
                isIdle = records.isEmpty
                deadline = nil
                continue
            }
            status.update { $0.state = now.isEmpty ? .standby : .ready }
            switch try core.work(at: clock()) {
            case .idle(let until):
                (isIdle, deadline) = (records.isEmpty, until)
            case .again:
                isIdle = false
            case .commit(let appends):
                isIdle = false
                try writer.append(appends)
                let mine = reader.positions.filter { now.contains($0.key) }
                try writer.commit(positions: mine, of: mine.isEmpty ? nil : member)
                // A crash here is found by the fold: the events are in the log, their effects are looked up.
                try core.committed()
                onCommit()
                let time = clock()
                status.update {
                    $0.lastCommit = time
                    $0.transactions += 1
                    $0.produced += UInt64(appends.count)
                }
            }
            let figures = core.figures
            status.update { $0.figures = figures }
        }
        status.update { $0.state = .stopped }
    }

    /// Short enough that the membership is kept alive and a stop is seen.
    private func wait(until deadline: Timestamp?) -> Duration {
        guard let deadline else { return .milliseconds(100) }
        return .milliseconds(min(100, max(0, deadline.milliseconds - clock().milliseconds)))
    }
}
