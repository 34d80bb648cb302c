internal import Files
internal import Log
internal import Model
internal import Notify
internal import Runtime
internal import Sealing

/// Writes what a case amounts to, from the log alone, into a folder of plain files: the one place where personal data
/// stands open, at the operator's explicit request. The same case gives the same bytes, whatever ran it.
/// Persons are opened a partition at a time, each once.
struct CaseExport {
    struct Totals: Encodable {
        var rows: UInt64 = 0
        var records: UInt64 = 0
        var rejections: UInt64 = 0
        var persons: UInt64 = 0
        var certain: UInt64 = 0
        var probable: UInt64 = 0
        var possible: UInt64 = 0
        var tiers: [String: UInt64] = [:]
        var notices: [String: UInt64] = [:]
    }

    private let folder: String
    private let key: CaseKey
    private let opener: Opener
    private let watch: CaseWatch
    private let pseudonyms: CasePseudonyms
    private var totals = Totals()
    private var persons = SortedLines<PersonID>()
    private var notices = SortedLines<NoticeOrder>()
    private var rows = RowSheet()
    private var controllers = ControllerSheet()
    private var letters = LetterSheet()

    private init(folder: String, key: CaseKey, watch: CaseWatch) {
        (self.folder, self.key, self.watch) = (folder, key, watch)
        (opener, pseudonyms) = (Opener(key), CasePseudonyms(key))
    }

    /// Reads the persons, rejections and notices of `log`, and writes all files. Returns the sums of the summary.
    static func write(
        _ log: any Log, partitions: [Topic: Int32], key: CaseKey, watch: CaseWatch, to folder: String,
        progress: (_ persons: Int) -> Void = { _ in }
    ) throws -> Totals {
        var export = CaseExport(folder: folder, key: key, watch: watch)
        try LogReplay.run(log, [.rejected], partitions) { try export.reject($0) }
        for partition in 0..<(partitions[.person] ?? 0) {
            try export.add(partition, of: log)
            progress(Int(export.totals.persons))
        }
        return try export.write()
    }

    private mutating func reject(_ record: LogRecord) throws {
        guard record.caseID == watch.caseID, record.eventType == .rowRejected, let file = FileID(key: record.key),
            let row = record.number(EventHeaders.Field.row)
        else { return }
        rows.reject(
            RecordID(file: file.ordinal, row: UInt32(row)), record.headers[EventHeaders.Field.reason] ?? "")
    }

    /// A person and its notices share a partition.
    private mutating func add(_ partition: Int32, of log: any Log) throws {
        var latest: [PersonID: ArraySlice<UInt8>] = [:]
        var outcomes: [PersonID: NoticeState] = [:]
        let places = [Topic.person, .notice].map { TopicPartition($0.rawValue, partition) }
        try LogReplay.run(log, places) { record in
            guard record.caseID == watch.caseID, let type = record.eventType else { return }
            switch type {
            case .personResolved, .personRedirected:
                guard let id = PersonID(hexadecimal: record.key) else { return }
                latest[id] = type == .personResolved ? record.value : nil
            case .noticeIntended, .noticeConcluded:
                guard let id = record.headers[EventHeaders.Field.notice].flatMap({ PersonID($0) }) else { return }
                outcomes[id] = record.headers[EventHeaders.Field.outcome].flatMap(NoticeState.init) ?? .intended
            default: break
            }
        }
        for (id, sealed) in latest {
            let place = Place(
                topic: Topic.person.rawValue, key: id.utf8[...], type: EventType.personResolved.rawValue)
            // The first 32 bytes are the commitment's salt.
            add(id, try Person(decoding: opener.open(sealed, at: place).dropFirst(32)), outcomes)
        }
    }

    private mutating func add(_ id: PersonID, _ person: Person, _ outcomes: [PersonID: NoticeState]) {
        rows.add(id, person)
        // Known to a registry alone: owed nothing.
        if person.records.isEmpty { return }
        var states: Set<NoticeState> = []
        for notice in NoticePlan.notices(id, person, pseudonyms) {
            let state = outcomes[notice.notice] ?? (notice.channel == nil ? .unreachable : .planned)
            states.insert(state)
            totals.notices[state.rawValue, default: 0] += 1
            add(notice, state, person)
        }
        // A person of several controllers is as far as the duty least far done.
        let state = [NoticeState.unknown, .intended, .planned, .told].first(where: states.contains) ?? .unreachable
        totals.persons += 1
        totals.tiers[person.tier.name, default: 0] += 1
        switch person.sure {
        case .certain: totals.certain += 1
        case .probable: totals.probable += 1
        case .possible: totals.possible += 1
        }
        controllers.add(person)
        persons.append(id) { line in
            line += id.utf8
            line.append(cell: person.sure.name)
            line.append(cell: person.tier.name)
            line.append(cell: person.controllers.joined(separator: "|"))
            line.append(cell: person.categories.list.joined(separator: "|"))
            line.append(cell: String(person.records.count))
            line.append(cell: state.rawValue)
        }
    }

    private mutating func add(_ notice: PlannedNotice, _ state: NoticeState, _ person: Person) {
        let order = NoticeOrder(tier: notice.tier, notice: notice.notice)
        notices.append(order) { line in
            line += notice.notice.utf8
            line.append(UInt8(ascii: ","))
            line += notice.person.utf8
            line.append(cell: notice.controller)
            line.append(cell: notice.tier.name)
            line.append(cell: notice.channel?.rawValue ?? "")
            line.append(cell: state.rawValue)
            line.append(cell: notice.reason)
        }
        letters.add(notice, person, order)
    }

    private consuming func write() throws -> Totals {
        for part in ["", "/register", "/letters"] { try DurableFile.makeFolder(folder + part) }
        try persons.write(
            to: "\(folder)/persons.csv", header: "person,sure,tier,controllers,categories,rows,notice")
        try notices.write(to: "\(folder)/notices.csv", header: "notice,person,controller,tier,channel,state,reason")
        try letters.write(to: "\(folder)/letters", watch, pseudonyms)
        try controllers.write(to: folder, watch, pseudonyms)
        let names = watch.files.mapValues { CSV.cell(CaseDesk.name(of: $0.added, watch.caseID, opener)) }
        let counts = try rows.write(to: "\(folder)/rows.csv", names: names)
        (totals.rows, totals.records, totals.rejections) = (counts.rows, counts.records, counts.rejections)
        return totals
    }
}
