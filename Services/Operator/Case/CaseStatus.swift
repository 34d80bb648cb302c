internal import Model

/// How far a case is, in counts.
struct CaseStatus: Sendable, Encodable {
    struct File: Sendable, Encodable {
        let file: UInt32
        let kind: String
        let state: String
        let records: UInt64
        let rejected: UInt64
        let bytes: UInt64
        /// The next byte of the content, and all its bytes: as they are unpacked.
        let position: UInt64
        let contentBytes: UInt64
        /// Of the content, how much is read: 0 to 1.
        let share: Double
        let reason: String?
        let copies: Int
        /// When its content was erased from the intake.
        let erasedAt: Timestamp?
    }
    struct Campaign: Sendable, Encodable {
        let name: String
        let isDryRun: Bool
        /// Partitions whose part of the plan is computed, and all of them.
        let parts: Int
        let partitions: Int
        let persons: UInt64
        let notices: UInt64
        /// Of what was told before, beside the notices.
        let corrections: UInt64
        /// Of the notices, those that other campaigns had seen to when it was planned.
        let told: UInt64
        let byChannel: [String: UInt64]
        let byTier: [String: UInt64]
        let byController: [String: UInt64]
        /// What approvers sign; once all parts are there.
        let root: String?
        let approvedBy: [String]
        let state: String
        /// The persons have changed since: what is not sent stays unsent.
        let isOutdated: Bool
        let intended: UInt64
        let outcomes: [String: UInt64]
    }

    let id: String
    let title: String
    let isClosed: Bool
    let files: [File]
    let epoch: UInt32?
    /// Files whose people are not among the persons yet.
    let unmatched: [UInt32]
    let persons: UInt64?
    let unconcerned: UInt64?
    /// The persons with the bounds of their number, 19 times in 20.
    let count: PersonCount?
    let byController: [String: PersonCount]?
    /// Small ones stand together as `other`: alone they might single someone out.
    let byDepartment: [String: PersonCount]?
    let campaigns: [Campaign]
    let equationsHeld: Int
    let equationsBroken: [String]
    let alarms: [String]

    init(_ watch: CaseWatch, parts: Int) {
        (id, title, isClosed) = (watch.caseID.text, watch.opened?.title ?? "", watch.closed)
        files = watch.files.values.sorted { $0.added.file < $1.added.file }.map { file in
            File(
                file: file.added.file, kind: file.added.kind.rawValue, state: file.event?.state.rawValue ?? "waiting",
                records: file.event?.counts.records ?? 0, rejected: file.event?.counts.rejections ?? 0,
                bytes: file.added.bytes, position: file.event?.position.byte ?? 0,
                contentBytes: file.contentBytes, share: file.share, reason: file.event?.reason, copies: file.copies,
                erasedAt: file.erasedAt)
        }
        epoch = watch.resolved?.epoch
        unmatched = watch.unmatched
        persons = watch.resolved?.persons
        unconcerned = watch.resolved?.unconcerned
        (count, byController) = (watch.resolved?.count, watch.resolved?.byController)
        byDepartment = watch.resolved?.byDepartment.map(CaseStatus.merged)
        campaigns = watch.campaigns.sorted { $0.key < $1.key }.map {
            Campaign($0.key, $0.value, parts: parts, isOutdated: watch.isOutdated($0.value))
        }
        let equations = watch.equations.values
        equationsHeld = equations.count { $0.kind == .conservationHeld }
        equationsBroken = equations.filter { $0.kind == .conservationBroken }
            .map { "\($0.subject): \($0.message)" }.sorted()
        alarms = watch.alarms.map { "\($0.kind.rawValue) \($0.subject): \($0.message)" }
    }

    /// For a terminal; `names` are the files', by their numbers: sealed, so that they are known beside the case's key alone.
    func text(_ names: [UInt32: String] = [:]) -> String {
        var text = "case \(id): \(title)" + (isClosed ? " (closed)\n" : "\n")
        var table = Table(["file", "kind", "state", "records", "rejected", "read"], left: [0, 1, 2])
        for file in files {
            table.add(
                ["\(file.file)", names[file.file]].compactMap(\.self).joined(separator: " "), file.kind, file.state,
                Table.grouped(Int(file.records)),
                Table.grouped(Int(file.rejected)), Table.percent(Int(file.share * 1000), of: 1000))
        }
        text += table.text
        for file in files { text += file.notes }
        if let persons, let epoch {
            text += "\(Table.grouped(Int(persons))) persons in the leak, \(Table.grouped(Int(unconcerned ?? 0)))"
            text += " known to registries alone (epoch \(epoch))\n"
            if !unmatched.isEmpty {
                text += "  \(CaseStatus.files(unmatched)) not matched yet: their people are not in it\n"
            }
        }
        if let count {
            text += "  between \(Table.grouped(Int(count.low))) and \(Table.grouped(Int(count.high))), 19 times in 20;"
            text += " \(Table.grouped(Int(count.certain))) certain, \(Table.grouped(Int(count.probable))) probable,"
            text += " \(Table.grouped(Int(count.possible))) possible\n"
            text += CaseStatus.parts("controller", byController ?? [:])
            text += CaseStatus.parts("department", byDepartment ?? [:])
        }
        for campaign in campaigns { text += campaign.text }
        text += "\(equationsHeld) equations hold, \(equationsBroken.count) are broken, \(alarms.count) alarms\n"
        for line in equationsBroken + alarms { text += "  \(line)\n" }
        return text
    }
}

extension CaseStatus.File {
    fileprivate var notes: String {
        [
            reason, copies == 0 ? nil : "\(copies) more \(copies == 1 ? "copy" : "copies") found",
            erasedAt.map { "erased from the intake on \($0.date)" },
        ].compactMap(\.self).map { "file \(file): \($0)\n" }.joined()
    }
}

extension CaseStatus {
    /// `file 3 is`, `files 2, 3 and 4 more are`
    static func files(_ numbers: [UInt32]) -> String {
        let shown = numbers.prefix(3).map(String.init).joined(separator: ", ")
        let more = numbers.count > 3 ? " and \(numbers.count - 3) more" : ""
        return numbers.count == 1 ? "file \(shown) is" : "files \(shown)\(more) are"
    }

    /// Persons of a department that are fewer are told together.
    private static let smallest = 5

    /// Departments with fewer persons than are safe to tell, as one: `other`.
    static func merged(_ counts: [String: PersonCount]) -> [String: PersonCount] {
        var merged = counts.filter { $0.value.high >= smallest }
        let small = counts.filter { $0.value.high < smallest }.map(\.value)
        guard !small.isEmpty else { return merged }
        func sum(_ path: KeyPath<PersonCount, UInt64>) -> UInt64 { small.reduce(0) { $0 + $1[keyPath: path] } }
        merged["other"] = PersonCount(
            persons: sum(\.persons), low: sum(\.low), high: sum(\.high), certain: sum(\.certain),
            probable: sum(\.probable), possible: sum(\.possible))
        return merged
    }

    /// Of very many parts the largest; all stand in the JSON.
    private static func parts(_ name: String, _ counts: [String: PersonCount]) -> String {
        guard !counts.isEmpty else { return "" }
        var table = Table([name, "persons", "from", "to", "certain", "probable", "possible"])
        let order = counts.sorted { ($1.value.persons, $0.key) < ($0.value.persons, $1.key) }
        let shown = order.prefix(counts.count > 30 ? 12 : 30).sorted { $0.key < $1.key }
        for (part, count) in shown {
            let cells = [count.persons, count.low, count.high, count.certain, count.probable, count.possible]
                .map { Table.grouped(Int($0)) }
            table.add(part, cells[0], cells[1], cells[2], cells[3], cells[4], cells[5])
        }
        let rest = counts.count - shown.count
        return table.text + (rest > 0 ? "and \(rest) more (--json)\n" : "")
    }
}

extension CaseStatus.Campaign {
    init(_ name: String, _ campaign: CampaignState, parts count: Int, isOutdated: Bool = false) {
        func sum(_ counts: KeyPath<PlanComputed, [String: UInt64]>) -> [String: UInt64] {
            campaign.parts.values.reduce(into: [:]) { $0.merge($1[keyPath: counts], uniquingKeysWith: +) }
        }
        let root = campaign.root(parts: count)
        let notices = campaign.parts.values.reduce(0) { $0 + $1.notices }
        let corrections = campaign.parts.values.reduce(0) { $0 + ($1.corrections ?? 0) }
        let told = campaign.parts.values.reduce(0) { $0 + ($1.told ?? 0) }
        // Each notice is concluded by one campaign alone, so that none counts twice; what others conclude after the plan
        // is not counted, and leaves it started.
        let isDone = campaign.notices.concluded.values.reduce(told, +) >= notices + corrections
        let going = campaign.isPaused ? "paused" : isDone ? "done" : "started"
        self.init(
            name: name, isDryRun: campaign.planned.dryRun, parts: campaign.parts.count, partitions: count,
            persons: campaign.parts.values.reduce(0) { $0 + $1.persons },
            notices: notices, corrections: corrections, told: told, byChannel: sum(\.byChannel),
            byTier: sum(\.byTier), byController: sum(\.byController), root: root,
            approvedBy: root == nil ? [] : campaign.approvers(of: root),
            state: root == nil ? "planning" : campaign.isStarted ? going : "planned",
            isOutdated: isOutdated && !(campaign.isStarted && isDone),
            intended: campaign.notices.intended,
            outcomes: campaign.notices.concluded.reduce(into: [:]) { $0[$1.key.rawValue] = $1.value })
    }

    var text: String {
        func list(_ counts: [String: some BinaryInteger]) -> String {
            counts.sorted { $0.key < $1.key }.map { "\($0.key) \(Table.grouped(Int($0.value)))" }
                .joined(separator: ", ")
        }
        var lines = ["campaign \(name): \(state)" + (isDryRun ? ", a dry run" : "")]
        if parts < partitions { lines[0] += ", \(parts) of \(partitions) parts" }
        if isOutdated {
            lines.append(
                "outdated: the persons have changed since; what is not sent stays unsent, plan another campaign")
        }
        lines.append(
            "\(Table.grouped(Int(notices))) notices to \(Table.grouped(Int(persons))) persons: \(list(byChannel))")
        if told > 0 {
            lines.append(
                "\(Table.grouped(Int(told))) of them seen to by other campaigns, \(Table.grouped(Int(notices - told))) new"
            )
        }
        lines.append("tiers: \(list(byTier))")
        if corrections > 0 {
            lines.append("\(Table.grouped(Int(corrections))) corrections to persons told before, who were then split")
        }
        if let root {
            lines.append(
                "root \(root), approved by \(approvedBy.isEmpty ? "nobody" : approvedBy.joined(separator: ", "))")
        }
        if intended > 0 { lines.append("\(Table.grouped(Int(intended))) intended so far: \(list(outcomes))") }
        return lines.joined(separator: "\n  ") + "\n"
    }
}
