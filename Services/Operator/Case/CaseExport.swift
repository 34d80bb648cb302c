import FoundationEssentials
import Log
import Model
import Notify
import Runtime
import Sealing

/// Writes what a case amounts to, from the log alone, into a folder of plain files: the one place where personal data
/// stands open, at the operator's explicit request. The same case gives the same bytes, whatever ran it.
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

    let folder: String
    let caseID: CaseID
    private let key: CaseKey
    private let opener: Opener
    private let watch: CaseWatch
    private let campaign: String?

    init(folder: String, key: CaseKey, watch: CaseWatch, campaign: String?) {
        (self.folder, self.key, self.watch, self.campaign) = (folder, key, watch, campaign)
        caseID = key.caseID
        opener = Opener(key)
    }

    /// Reads the persons, rejections and notices of `log`, and writes all files. Returns the sums of the summary.
    func write(_ log: any Log, partitions: [Topic: Int32]) throws -> Totals {
        var persons: [PersonID: [UInt8]] = [:]
        var rejected: [(record: RecordID, reason: String)] = []
        var outcomes: [PersonID: NoticeState] = [:]
        try LogReplay.run(log, [.person, .rejected, .notice], partitions) { record in
            guard record.caseID == caseID, let type = record.eventType else { return }
            let id = PersonID(String(decoding: record.key, as: UTF8.self))
            switch type {
            case .personResolved:
                let place = Place(topic: Topic.person.rawValue, key: record.key, type: type.rawValue)
                if let id { persons[id] = Array(try opener.open(record.value ?? [], at: place).dropFirst(32)) }
            case .personRedirected:
                if let id { persons[id] = nil }
            case .rowRejected:
                if let file = FileID(key: record.key), let row = record.number(EventHeaders.Field.row) {
                    let reason = record.headers[EventHeaders.Field.reason] ?? ""
                    rejected.append((RecordID(file: file.ordinal, row: UInt32(row)), reason))
                }
            case .noticeIntended, .noticeConcluded:
                if let notice = record.headers[EventHeaders.Field.notice].flatMap({ PersonID($0) }) {
                    outcomes[notice] = record.headers[EventHeaders.Field.outcome].flatMap(NoticeState.init) ?? .intended
                }
            default: break
            }
        }
        try DurableFile.makeFolder(folder)
        var totals = Totals()
        let ids = persons.keys.sorted()
        let plan = try writePersons(ids, persons, outcomes, &totals)
        try writeRows(ids, persons, rejected, &totals)
        try writeNotices(plan, outcomes, &totals)
        try writeControllers(ids, persons)
        try writeLetters(plan, persons)
        return totals
    }

    /// `person,sure,tier,controllers,categories,rows,notice`: the last is the person's state in the campaign.
    private func writePersons(
        _ ids: [PersonID], _ persons: [PersonID: [UInt8]], _ outcomes: [PersonID: NoticeState], _ totals: inout Totals
    ) throws -> NoticePlan {
        var plan = NoticePlan(CasePseudonyms(key))
        var states: [PersonID: Set<NoticeState>] = [:]
        for id in ids { plan.add(id, try Person(decoding: persons[id, default: []][...])) }
        plan.finish()
        for notice in plan.notices {
            states[notice.person, default: []].insert(CaseExport.state(notice, outcomes[notice.notice]))
        }
        let file = try PlainWriter("\(folder)/persons.csv")
        file.line("person,sure,tier,controllers,categories,rows,notice")
        for id in ids {
            let person = try Person(decoding: persons[id, default: []][...])
            if person.records.isEmpty { continue }
            totals.persons += 1
            totals.tiers[person.tier.name, default: 0] += 1
            switch person.sure {
            case .certain: totals.certain += 1
            case .probable: totals.probable += 1
            case .possible: totals.possible += 1
            }
            // A person of several controllers is as far as the duty least far done.
            let state = [NoticeState.unknown, .intended, .planned, .told, .unreachable].first {
                states[id]?.contains($0) == true
            }
            file.line(
                "\(id),\(person.sure.name),\(person.tier.name),\(person.controllers.joined(separator: "|")),"
                    + "\(person.categories.list.joined(separator: "|")),\(person.records.count),"
                    + (state ?? .unreachable).rawValue)
        }
        try file.finish()
        return plan
    }

    static func state(_ notice: PlannedNotice, _ outcome: NoticeState?) -> NoticeState {
        outcome ?? (notice.channel == nil ? .unreachable : .planned)
    }

    /// `file,row,person,reason`: each row of each file, in order, with its person or the reason why there is none.
    private func writeRows(
        _ ids: [PersonID], _ persons: [PersonID: [UInt8]], _ rejected: [(record: RecordID, reason: String)],
        _ totals: inout Totals
    ) throws {
        var rows: [(record: RecordID, place: UInt32)] = []
        for (place, id) in ids.enumerated() {
            let person = try Person(decoding: persons[id, default: []][...])
            for record in person.records + person.registryRecords { rows.append((record, UInt32(place))) }
        }
        totals.records = UInt64(rows.count)
        // A rejection that came twice is one row.
        var reasons: [RecordID: String] = [:]
        for (record, reason) in rejected where reasons.updateValue(reason, forKey: record) == nil {
            rows.append((record, .max))
        }
        totals.rejections = UInt64(reasons.count)
        totals.rows = UInt64(rows.count)
        rows.sort { $0.record < $1.record }
        var names: [UInt32: String] = [:]
        for (ordinal, file) in watch.files { names[ordinal] = CSV.cell(CaseDesk.name(of: file.added, caseID, opener)) }
        let file = try PlainWriter("\(folder)/rows.csv")
        file.line("file,row,person,reason")
        for (record, place) in rows {
            let end = place == .max ? ",\(reasons[record] ?? "")" : "\(ids[Int(place)]),"
            file.line("\(names[record.file] ?? String(record.file)),\(record.row),\(end)")
        }
        try file.finish()
    }

    /// `notice,person,controller,tier,channel,state,reason`, worst exposed first.
    private func writeNotices(
        _ plan: NoticePlan, _ outcomes: [PersonID: NoticeState], _ totals: inout Totals
    ) throws {
        let file = try PlainWriter("\(folder)/notices.csv")
        file.line("notice,person,controller,tier,channel,state,reason")
        for notice in plan.notices {
            let state = CaseExport.state(notice, outcomes[notice.notice])
            totals.notices[state.rawValue, default: 0] += 1
            file.line(
                "\(notice.notice),\(notice.person),\(CSV.cell(notice.controller)),\(notice.tier.name),"
                    + "\(notice.channel?.rawValue ?? ""),\(state.rawValue),\(notice.reason)")
        }
        try file.finish()
    }

    /// `controller,name,persons,certain,probable,possible,rows,low,medium,high,very-high`.
    private func writeControllers(_ ids: [PersonID], _ persons: [PersonID: [UInt8]]) throws {
        struct Line {
            var persons = 0
            var sure: [Person.Sure: Int] = [:]
            var tiers: [Person.Tier: Int] = [:]
            var rows: UInt64 = 0
        }
        var lines: [String: Line] = [:]
        for id in ids {
            let person = try Person(decoding: persons[id, default: []][...])
            for controller in person.controllers {
                var line = lines.removeValue(forKey: controller) ?? Line()
                line.persons += 1
                line.sure[person.sure, default: 0] += 1
                line.tiers[person.tier, default: 0] += 1
                line.rows += person.exposures.filter { $0.controller == controller }.reduce(0) { $0 + UInt64($1.rows) }
                lines[controller] = line
            }
        }
        let file = try PlainWriter("\(folder)/controllers.csv")
        let tiers = Person.Tier.allCases.filter { $0 != .none }
        file.line("controller,name,persons,certain,probable,possible,rows," + tiers.map(\.name).joined(separator: ","))
        try DurableFile.makeFolder("\(folder)/register")
        for (controller, line) in lines.sorted(by: { $0.key < $1.key }) {
            let name = watch.controllers[controller]?.name ?? ""
            let sure = Person.Sure.allCases.map { String(line.sure[$0] ?? 0) }
            let counts = tiers.map { String(line.tiers[$0] ?? 0) }
            file.line(
                ([CSV.cell(controller), CSV.cell(name), String(line.persons)] + sure + [String(line.rows)] + counts)
                    .joined(separator: ","))
            try RegisterEntry(
                caseID: caseID, controller: controller, name: name, title: watch.opened?.title ?? "",
                awareAt: watch.openedAt, persons: line.persons, certain: line.sure[.certain] ?? 0, rows: line.rows,
                byTier: Dictionary(uniqueKeysWithValues: line.tiers.map { ($0.key.name, $0.value) })
            ).write(to: "\(folder)/register")
        }
        try file.finish()
    }

    /// Who would get what, and a few notices as they would be rendered: the first of each channel and tier.
    private func writeLetters(_ plan: NoticePlan, _ persons: [PersonID: [UInt8]]) throws {
        try DurableFile.makeFolder("\(folder)/letters")
        let manifest = try PlainWriter("\(folder)/letters/manifest.csv")
        manifest.line("notice,controller,tier,channel,line1,line2,line3,line4,line5,line6")
        var shown: Set<String> = []
        for notice in plan.notices {
            guard let channel = notice.channel else { continue }
            let lines = notice.address + Array(repeating: "", count: max(0, 6 - notice.address.count))
            manifest.line(
                ([notice.notice.description, notice.controller, notice.tier.name, channel.rawValue] + lines)
                    .map(CSV.cell).joined(separator: ","))
            let kind = "\(channel.rawValue)-\(notice.tier.name)\(notice.isNeutral ? "-neutral" : "")"
            guard shown.insert(kind).inserted, let payload = persons[notice.person] else { continue }
            let controller =
                watch.controllers[notice.controller] ?? Controller(id: notice.controller, name: notice.controller)
            let leakDate = watch.opened?.leakDate ?? watch.openedAt?.date ?? ""
            guard
                let intent = notice.intent(
                    try Person(decoding: payload[...]), controller: controller, leakDate: leakDate)
            else { continue }
            let text = intent.address.joined(separator: "\n") + "\n\n\(intent.subject)\n\n\(intent.text)\n"
            try DurableFile.write(
                Array(text.utf8), to: "\(folder)/letters/sample-\(kind).txt", mode: 0o600, replacing: true)
        }
        try manifest.finish()
    }
}

extension NoticePlan {
    /// The plan's root over all partitions, to be compared with what the log holds.
    static func roots(_ persons: [PersonID: [UInt8]], _ key: CaseKey, partitions: Int32) throws -> [String] {
        let pseudonyms = CasePseudonyms(key)
        var parts = (0..<partitions).map { _ in NoticePlan(pseudonyms) }
        for (id, payload) in persons {
            let partition = Partitioner.partition(of: id.utf8, count: partitions)
            parts[Int(partition)].add(id, try Person(decoding: payload[...]))
        }
        return parts.indices.map {
            parts[$0].finish()
            return parts[$0].root.hexadecimal
        }
    }
}
