import Files
package import Log
package import Model
package import Runtime
import Sealing

/// Files -> records and rejections. Commands are folded whole; the owner of a file's partition of `vigie.file` reads it,
/// from where its last event stands.
package struct IngestService: Service {
    package static let name = "ingest"
    package static let owned: [Topic] = [.file]

    /// What ingest knows of one case.
    private struct Holdings {
        let key: CaseKey
        let sealer: Sealer
        let pseudonyms: CasePseudonyms
        /// When two-digit years are seen from.
        let referenceYear: Int
        var files: [UInt32: FileAdded] = [:]
        var events: [UInt32: FileEvent] = [:]

        func isDone(_ file: UInt32) -> Bool {
            events[file].map { $0.state == .completed || $0.state == .failed } ?? false
        }

        /// A file only goes forward: an event read back late changes nothing.
        mutating func advance(_ event: FileEvent) {
            if let known = events[event.file] {
                if isDone(event.file) || (event.state == .started) || event.position.row < known.position.row { return }
            }
            events[event.file] = event
        }
    }

    private let context: ServiceContext
    private let keyring: Keyring
    private let partitions: Int32
    private var commands: CommandBook
    private var cases: CaseBook<Holdings>
    private var owned: Set<Int32> = []
    private var job: FileJob?
    /// Files to be tried again, and when.
    private var unreachable: [FileID: Timestamp] = [:]
    private var raw = RawClock()
    private var rows: UInt64 = 0
    private var rejections: UInt64 = 0

    package init(_ context: ServiceContext) throws {
        self.context = context
        cases = CaseBook(context.journal)
        let settings = context.settings
        keyring = Keyring(
            home: settings.home, master: try MasterSecret.load(home: settings.home, environment: settings.environment))
        commands = try CommandBook(home: settings.home)
        partitions = context.partitions[.file] ?? 1
    }

    package mutating func assign(_ owned: Set<TopicPartition>) -> [TopicPartition: Int64] {
        self.owned = Set(owned.map(\.partition))
        if let job, !owns(job.file) { self.job = nil }
        var positions = context.whole([.command])
        for partition in owned { positions[partition] = 0 }
        return positions
    }

    package mutating func apply(_ record: LogRecord) throws {
        guard let type = record.eventType else { return }  // audit reports what no one knows
        switch type {
        case .command:
            if case .accepted(let command) = commands.judge(record) { try follow(command) }
        case .fileProgress:
            var event: FileEvent?
            try cases.apply(record) { holdings in
                let read = try JSON.decode(FileEvent.self, record.value ?? [])
                holdings.advance(read)
                event = read
            }
            if let event { note(event, at: Timestamp(milliseconds: record.timestampMilliseconds)) }
        case .fileErased: if let file = FileID(key: record.key) { raw.erased(file) }
        default: break
        }
    }

    private mutating func note(_ event: FileEvent, at time: Timestamp) {
        if event.state == .completed || event.state == .failed {
            raw.done(FileID(event.caseID, event.file), at: time)
        }
    }

    private mutating func follow(_ command: Command) throws {
        let caseID = command.caseID
        switch command.order {
        case .caseOpened(let data):
            raw.opened(caseID, keepDays: data.keepRawDays)
            guard keyring.contains(caseID) else { return cases.passOver(caseID) }
            let key = try keyring.load(caseID)
            let year = Int((data.leakDate ?? command.at.date).prefix(4)) ?? 2021
            let waiting = cases.open(caseID) {
                Holdings(key: key, sealer: Sealer(key), pseudonyms: CasePseudonyms(key), referenceYear: year)
            }
            for record in waiting { try apply(record) }
        case .fileAdded(let added):
            raw.added(FileID(caseID, added.file), bytes: added.bytes, sha256: added.sha256)
            cases.update(caseID) { $0.files[added.file] = added }
        case .caseClosed:
            raw.closed(caseID)
            cases.close(caseID)
            if job?.file.caseID == caseID { job = nil }
        default: break
        }
    }

    private func owns(_ file: FileID) -> Bool {
        owned.contains(Partitioner.partition(of: file.key, count: partitions))
    }

    /// The first file, by case and ordinal, that is this instance's, not done, and not out of reach just now.
    private func next(at now: Timestamp) -> FileID? {
        for caseID in cases.ids {
            guard let holdings = cases[caseID] else { continue }
            for ordinal in holdings.files.keys.sorted() where !holdings.isDone(ordinal) {
                let file = FileID(caseID, ordinal)
                if owns(file), unreachable[file].map({ $0 <= now }) ?? true { return file }
            }
        }
        return nil
    }

    package mutating func work(at now: Timestamp) throws -> Work {
        guard let file = job?.file ?? next(at: now), let holdings = cases[file.caseID],
            let added = holdings.files[file.ordinal]
        else { return try erase(at: now) }
        do {
            return .commit(try advance(file, added, holdings, now))
        } catch let error as FileRefused where error.isOfAccess {
            // The file may be as good as ever: a disk or a mount is what is missing.
            context.journal.note(
                .warning, "a file can't be reached, trying again in 10 s",
                ["case": .caseID(file.caseID), "file": .number(Int64(file.ordinal)), "why": .error(error)])
            job = nil
            unreachable[file] = now + .seconds(10)
            return .again
        } catch let error as FileRefused {
            return .commit([try failed(file, added, holdings, error.description, now)])
        }
    }

    /// Erases the raw file that has to go; the certificate tells when that is done, or found done after a crash.
    private mutating func erase(at now: Timestamp) throws -> Work {
        let waiting = unreachable.values.filter { $0 > now }.min()
        guard let (certificate, file, at) = raw.next(where: owns) else { return .idle(until: waiting) }
        guard at <= now else { return .idle(until: min(at, waiting ?? at)) }
        do { try Files.erase(Intake.path(home: context.settings.home, file)) } catch {
            context.journal.note(
                .warning, "a raw file can't be erased from the intake, trying again in 10 min",
                ["case": .caseID(file.caseID), "file": .number(Int64(file.ordinal)), "why": .error(error)])
            raw.postpone(file, until: now + .seconds(600))
            return .again
        }
        raw.erased(file)
        let id = "\(file.caseID)/\(file.ordinal)/erased"
        return .commit([
            Append(
                topic: Topic.file.rawValue, key: file.key,
                headers: EventHeaders.make(
                    .fileErased, id: id, source: IngestService.name, time: now, caseID: file.caseID),
                value: try JSON.encode(certificate))
        ])
    }

    private mutating func advance(
        _ file: FileID, _ added: FileAdded, _ holdings: Holdings, _ now: Timestamp
    ) throws -> [Append] {
        guard let event = holdings.events[file.ordinal] else {
            let source = try SealedSource(path: Intake.path(home: context.settings.home, file), key: holdings.key)
            guard try source.digest() == added.sha256 else {
                throw FileRefused("what lies in the intake is not what was added")
            }
            var settings = try ReadingSettings(added.settings, referenceYear: holdings.referenceYear)
            settings.controller = added.controller
            var started = FileEvent(
                caseID: file.caseID, file: file.ordinal, state: .started, kind: added.kind, bytes: added.bytes)
            started.understanding = try FileAnalysis(source, settings).decided().text
            context.journal.note(
                .info, "reading", ["case": .caseID(file.caseID), "file": .number(Int64(file.ordinal))])
            return [try publish(started, now)]
        }
        if job == nil {
            let source = try SealedSource(path: Intake.path(home: context.settings.home, file), key: holdings.key)
            job = try FileJob(source, file, added, event)
        }
        guard let (pieces, state) = try job?.advance() else { return [] }
        var appends: [Append] = []
        for piece in pieces {
            if let chunk = piece.chunk { appends.append(record(piece, chunk, file, holdings, now)) }
            for rejection in piece.rejections { appends.append(rejected(rejection, file, holdings.sealer, now)) }
            rows += UInt64(piece.records)
            rejections += UInt64(piece.rejections.count)
        }
        if state.state == .completed { job = nil }
        return appends + [try publish(state, now)]
    }

    private mutating func failed(
        _ file: FileID, _ added: FileAdded, _ holdings: Holdings, _ reason: String, _ now: Timestamp
    ) throws -> Append {
        job = nil
        var event =
            holdings.events[file.ordinal]
            ?? FileEvent(
                caseID: file.caseID, file: file.ordinal, state: .failed, kind: added.kind, bytes: added.bytes)
        (event.state, event.reason) = (.failed, reason)
        context.journal.note(
            .error, "a file can't be read", ["case": .caseID(file.caseID), "file": .number(Int64(file.ordinal))])
        return try publish(event, now)
    }

    /// The state is this instance's at once: the loop begins anew if the commit is refused.
    private mutating func publish(_ event: FileEvent, _ now: Timestamp) throws -> Append {
        cases.update(event.caseID) { $0.advance(event) }
        note(event, at: now)
        let file = FileID(event.caseID, event.file)
        let id = "\(event.caseID)/\(event.file)/\(event.state.rawValue)/\(event.position.row)"
        return Append(
            topic: Topic.file.rawValue, key: file.key,
            headers: EventHeaders.make(
                .fileProgress, id: id, source: IngestService.name, time: now, caseID: event.caseID),
            value: try JSON.encode(event))
    }

    private func record(
        _ piece: FilePiece, _ chunk: [UInt8], _ file: FileID, _ holdings: Holdings, _ now: Timestamp
    ) -> Append {
        var headers = EventHeaders.make(
            .recordChunk, id: "\(file.caseID)/\(file.ordinal)/\(piece.index)", source: IngestService.name, time: now,
            caseID: file.caseID, sealed: true)
        headers.append(EventHeaders.Field.file, String(file.ordinal))
        headers.append(EventHeaders.Field.chunk, String(piece.index))
        headers.append(EventHeaders.Field.firstRow, String(piece.firstRow))
        headers.append(EventHeaders.Field.lastRow, String(piece.lastRow))
        headers.append(EventHeaders.Field.records, String(piece.records))
        headers.append(EventHeaders.Field.rejected, String(piece.rejections.count))
        headers.append(
            EventHeaders.Field.byController,
            piece.byController.map { (holdings.pseudonyms.visible(controller: $0.controller), $0.records) }
                .sorted { $0.0 < $1.0 }.map { "\($0.0):\($0.1)" }.joined(separator: ","))
        let place = Place(topic: Topic.record.rawValue, key: file.key, type: EventType.recordChunk.rawValue)
        return Append(
            topic: Topic.record.rawValue, key: file.key, headers: headers, value: holdings.sealer.seal(chunk, at: place)
        )
    }

    private func rejected(_ row: Rejection, _ file: FileID, _ sealer: Sealer, _ now: Timestamp) -> Append {
        var headers = EventHeaders.make(
            .rowRejected, id: "\(file.caseID)/\(file.ordinal)/row/\(row.row)", source: IngestService.name, time: now,
            caseID: file.caseID, sealed: true)
        headers.append(EventHeaders.Field.file, String(file.ordinal))
        headers.append(EventHeaders.Field.row, String(row.row))
        headers.append(EventHeaders.Field.line, String(row.place.line))
        headers.append(EventHeaders.Field.offset, String(row.place.offset))
        headers.append(EventHeaders.Field.length, String(row.place.length))
        headers.append(EventHeaders.Field.reason, row.reason)
        let place = Place(topic: Topic.rejected.rawValue, key: file.key, type: EventType.rowRejected.rawValue)
        return Append(
            topic: Topic.rejected.rawValue, key: file.key, headers: headers,
            value: sealer.seal(row.raw, at: place, bucket: 64))
    }

    package mutating func committed() {}

    package var figures: [(name: String, value: Double)] {
        [
            ("records_total", Double(rows)), ("rejections_total", Double(rejections)),
            ("unreadable_total", Double(cases.unreadable)),
        ]
    }
}
