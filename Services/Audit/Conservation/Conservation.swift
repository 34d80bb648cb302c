import Log
import Model

/// Folds the visible part of all events into the equations that must close: rows = records + rejections, records in
/// persons, persons in notices. Nothing sealed is opened.
struct Conservation {
    /// What an event says against one before it.
    typealias Contradiction = String

    private var tallies: [CaseTally] = []
    /// In the order in which cases were first seen, as their headers spell them.
    private var names: [(bytes: [UInt8], id: CaseID)] = []
    /// The case of the last event: they come in runs.
    private var last = 0
    /// Whether the equations of a case may have moved since they were last asked for.
    private var isTouched: [Bool] = []

    var hasMoved: Bool { isTouched.contains(true) }

    /// Folds a record in. A record that comes twice changes nothing.
    mutating func apply(_ type: EventType, _ record: LogRecord, _ fields: VisibleFields) throws -> Contradiction? {
        guard let place = place(of: fields[.caseID] ?? []) else { return nil }
        isTouched[place] = true
        return try Conservation.fold(type, record, fields, into: &tallies[place])
    }

    private static func fold(
        _ type: EventType, _ record: LogRecord, _ fields: VisibleFields, into tally: inout CaseTally
    ) throws -> Contradiction? {
        switch type {
        case .fileProgress:
            let event = try JSON.decode(FileEvent.self, record.value ?? [])
            tally.withFile(event.file) { $0.tell(event) }
        case .recordChunk:
            guard let file = number(fields, .file), let index = number(fields, .chunk),
                let records = fields.number(.records)
            else { return "a chunk without file, index or count" }
            let chunk = FileTally.Chunk(
                firstRow: fields.number(.firstRow) ?? 0, lastRow: fields.number(.lastRow) ?? 0, records: records)
            let counts = counts(fields[.byController] ?? [])
            guard tally.withFile(file, { $0.chunk(index, chunk, byController: counts) }) else {
                return "chunk \(index) of file \(file) came before with other content"
            }
        case .rowRejected:
            guard let file = number(fields, .file), let row = number(fields, .row) else {
                return "a rejection without file or row"
            }
            tally.withFile(file) { $0.rejected(row: row, reason: fields.text(.reason) ?? "") }
        case .epochOpened:
            guard tally.tell(try JSON.decode(EpochOpened.self, record.value ?? [])) else {
                return "the epoch was opened before with other files"
            }
        case .epochResolved:
            guard tally.tell(try JSON.decode(EpochResolved.self, record.value ?? [])) else {
                return "the epoch was resolved before with other figures"
            }
        case .personResolved:
            guard let id = PersonID(hexadecimal: record.key), let epoch = number(fields, .epoch),
                let records = number(fields, .records)
            else { return "a person without id, epoch or count of records" }
            let isNew = tally.withPersons {
                $0.resolved(
                    id, epoch: epoch, records: records, controllers: fields[.controllers] ?? [],
                    content: PersonID(hexadecimal: (fields[.commitment] ?? []).prefix(32))?.high ?? 0)
            }
            if !isNew { return "the person was told before in this epoch with other content" }
        case .personRedirected:
            guard let id = PersonID(hexadecimal: record.key), let epoch = number(fields, .epoch) else {
                return "a redirect without id or epoch"
            }
            let isNew = tally.withPersons { $0.redirected(id, epoch: epoch) }
            if !isNew { return "the person was told before in this epoch with other content" }
        case .planComputed:
            guard tally.tell(try JSON.decode(PlanComputed.self, record.value ?? [])) else {
                return "the campaign's plan was another before"
            }
        case .noticeIntended:
            guard let notice = PersonID(hexadecimal: fields[.notice] ?? []) else { return "a notice without id" }
            guard tally.withNotices({ $0.intended(notice) }) else { return "a notice is sent that was concluded" }
        case .noticeConcluded:
            guard let notice = PersonID(hexadecimal: fields[.notice] ?? []) else { return "a notice without id" }
            guard let outcome = fields.text(.outcome).flatMap(NoticeState.init) else {
                return "a notice concluded without a known outcome"
            }
            guard tally.withNotices({ $0.concluded(notice, outcome) }) else {
                return "the notice was concluded otherwise before"
            }
        default: break
        }
        return nil
    }

    /// The equations of the cases that moved, in order of case.
    mutating func moved(partitions: Int) -> [(CaseID, Equation)] {
        defer { isTouched = isTouched.map { _ in false } }
        return names.indices.filter { isTouched[$0] }.sorted { names[$0].id < names[$1].id }.flatMap { place in
            tallies[place].equations(partitions: partitions).map { (names[place].id, $0) }
        }
    }

    private static func number(_ fields: VisibleFields, _ name: VisibleFields.Name) -> UInt32? {
        fields.number(name).flatMap { UInt32(exactly: $0) }
    }

    /// `LAB01:12,LAB02:3`
    private static func counts(_ list: ArraySlice<UInt8>) -> [(String, Int64)] {
        list.split(separator: UInt8(ascii: ",")).compactMap { item in
            guard let colon = item.lastIndex(of: UInt8(ascii: ":")),
                let count = VisibleFields.number(item[(colon + 1)...])
            else { return nil }
            return (String(decoding: item[..<colon], as: UTF8.self), count)
        }
    }

    private mutating func place(of caseID: ArraySlice<UInt8>) -> Int? {
        if last < names.count, names[last].bytes.elementsEqual(caseID) { return last }
        if let known = names.firstIndex(where: { $0.bytes.elementsEqual(caseID) }) {
            last = known
        } else {
            guard let id = CaseID(String(decoding: caseID, as: UTF8.self)) else { return nil }
            last = names.count
            names.append((Array(caseID), id))
            tallies.append(CaseTally())
            isTouched.append(false)
        }
        return last
    }
}
