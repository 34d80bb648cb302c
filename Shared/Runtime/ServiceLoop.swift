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
    /// How often, at most, positions are committed for their own sake.
    private let markMilliseconds: Int64 = 2000
    /// Refusals in a row, without a commit between, before the process gives up and leaves it to its restart.
    private let refusalLimit = 10

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
                break
            } catch let error as LogError where error.code != .fatal && refusals < refusalLimit {
                // Ownership moved, or a transaction failed: nothing of it was written. Begin again from the log.
                refusals += 1
                status.update {
                    $0.state = .restoring
                    $0.rebuilds += 1
                }
                context.journal.note(.warning, "rebuilding from the log", ["reason": .error(error)])
                stop.pause(.milliseconds(100 * refusals))
            }
        }
        status.update { $0.state = .stopped }
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
        var lag = ReadingLag(log: context.log)
        var restore = RestoreClock(clock())
        var marked: [TopicPartition: Int64] = [:]
        var nextMark = clock().milliseconds

        while !stop.isSet {
            let now = try patiently(stop) { try member.poll() }
            if now != owned {
                // A former owner may have left a transaction half-way. Kafka tells the positions only once that is
                // ended, and so what it wrote is part of what is read next.
                let gained = now.subtracting(owned ?? [])
                if !gained.isEmpty { _ = try patiently(stop) { try member.committed(gained.sorted()) } }
                if owned != nil { status.update { $0.rebalances += 1 } }
                owned = now
                var positions = try core.assign(now)
                for (partition, position) in reader.positions where positions[partition] != nil {
                    positions[partition] = position
                }
                try patiently(stop) { try reader.assign(positions) }
                isIdle = false
                lag.forget()
                restore = RestoreClock(clock())
                status.update { $0.state = .restoring }
                context.journal.note(.info, "partitions assigned", ["count": .number(Int64(now.count))])
            }
            let records = try patiently(stop) {
                try reader.poll(maxBytes: pollBytes, timeout: isIdle ? wait(until: deadline) : .zero)
            }
            for record in records { try core.apply(record) }
            let positions = reader.positions
            let behind = lag.records(at: positions)
            restore.applied += records.count
            status.update {
                $0.lastTick = clock()
                $0.count(consumed: records)
                $0.owned = now.count
                $0.lag = behind
                if $0.state == .restoring { $0.restore = restore.progress(at: clock(), behind: behind) }
            }
            guard reader.isCaughtUp else {
                isIdle = records.isEmpty
                deadline = nil
                continue
            }
            if restore.finish(at: clock()) {
                status.update { $0.restoreSeconds = restore.seconds }
                context.journal.note(
                    .info, "state restored",
                    ["events": .number(Int64(restore.applied)), "milliseconds": .number(Int64(restore.seconds * 1000))])
            }
            status.update { $0.state = now.isEmpty ? .standby : .ready }
            // Who owns nothing has no positions to commit, and without them the log refuses nobody: it must not work.
            guard !now.isEmpty else {
                (isIdle, deadline) = (records.isEmpty, nil)
                continue
            }
            let mine = positions.filter { now.contains($0.key) }
            switch try core.work(at: clock()) {
            case .idle(let until):
                (isIdle, deadline) = (records.isEmpty, until)
                guard isIdle, mine != marked, clock().milliseconds >= nextMark else { break }
                nextMark = clock().milliseconds + markMilliseconds
                if try mark(mine, of: member, with: writer, stop) { marked = mine }
            case .again:
                isIdle = false
            case .commit(let appends):
                isIdle = false
                let start = clock()
                try append(appends, to: writer)
                precondition(!mine.isEmpty, "a service reads what it owns")
                do {
                    try patiently(stop) { try writer.commit(positions: mine, of: member) }
                } catch {
                    status.update { $0.aborted += 1 }
                    throw error
                }
                marked = mine
                // A crash here is found by the fold: the events are in the log, their effects are looked up.
                try core.committed()
                onCommit()
                let time = clock()
                status.update {
                    $0.lastCommit = time
                    $0.count(produced: appends, milliseconds: time.milliseconds - start.milliseconds)
                }
            }
            let figures = core.figures
            status.update { $0.figures = figures }
        }
    }

    /// Commits the positions of what was read without anything to do, so that a group's lag in the log's own tools is
    /// true at rest. False if refused: the next poll tells why, and nothing has to be built anew.
    private func mark(
        _ positions: [TopicPartition: Int64], of member: any LogMember, with writer: any LogWriter, _ stop: StopFlag
    ) throws -> Bool {
        do {
            try patiently(stop) { try writer.commit(positions: positions, of: member) }
            return true
        } catch let error as LogError where error.code == .abortable {
            try patiently(stop) { try writer.abort() }
            return false
        }
    }

    /// A retry might append part of it twice: the transaction is given up instead.
    private func append(_ appends: [Append], to writer: any LogWriter) throws {
        do {
            try writer.append(appends)
        } catch  where error.code == .retriable {
            throw LogError(.abortable, error.message)
        }
    }

    /// The same call again after a pause, while it may help; for about a minute, and not past a stop.
    private func patiently<Value>(_ stop: StopFlag, _ call: () throws -> Value) throws -> Value {
        var pause = Duration.milliseconds(50)
        for _ in 0..<16 {
            do {
                return try call()
            } catch let error as LogError where error.code == .retriable && !stop.isSet {
                context.journal.note(.warning, "the log is not ready, trying again", ["reason": .error(error)])
                stop.pause(pause)
                pause = min(pause * 2, .seconds(5))
            }
        }
        return try call()
    }

    /// Short enough that the membership is kept alive and a stop is seen.
    private func wait(until deadline: Timestamp?) -> Duration {
        guard let deadline else { return .milliseconds(100) }
        return .milliseconds(min(100, max(0, deadline.milliseconds - clock().milliseconds)))
    }
}
