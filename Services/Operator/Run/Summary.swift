internal import Model
internal import Sealing

/// What a run came to: `summary.json`, and the table it ends with.
struct Summary: Encodable {
    struct File: Encodable {
        let file: UInt32
        let name: String
        let kind: String
        let rows: UInt64
        let records: UInt64
        let rejected: [String: UInt64]
    }

    let caseID: CaseID
    let title: String
    let files: [File]
    let totals: CaseExport.Totals
    /// Known to registries or lists alone.
    let unconcerned: UInt64
    /// The people with the bounds of their number, 19 times in 20.
    let count: PersonCount?
    let campaign: CaseStatus.Campaign?
    let equationsHeld: Int
    let equationsBroken: [String]
    let alarms: [String]
    let seconds: Double

    init(_ watch: CaseWatch, _ totals: CaseExport.Totals, key: CaseKey, parts: Int, seconds: Double) {
        let opener = Opener(key)
        (caseID, self.totals, self.seconds) = (watch.caseID, totals, seconds)
        title = watch.opened?.title ?? ""
        files = watch.files.values.sorted { $0.added.file < $1.added.file }.map { file in
            let counts = file.event?.counts
            return File(
                file: file.added.file, name: CaseDesk.name(of: file.added, watch.caseID, opener),
                kind: file.added.kind.rawValue, rows: counts?.rows ?? 0, records: counts?.records ?? 0,
                rejected: counts?.rejected ?? [:])
        }
        unconcerned = watch.resolved?.unconcerned ?? 0
        count = watch.resolved?.count
        let status = CaseStatus(watch, parts: parts)
        campaign = status.campaigns.first { $0.name == RunHome.campaign }
        (equationsHeld, equationsBroken, alarms) = (status.equationsHeld, status.equationsBroken, status.alarms)
    }

    private enum CodingKeys: String, CodingKey {
        case caseID = "case"
        case title, files, totals, unconcerned, count, campaign, equationsHeld, equationsBroken, alarms, seconds
    }

    /// What does not add up, one line each; empty when all does.
    var faults: [String] {
        var faults = equationsBroken.map { "broken: \($0)" }
        let rows = files.reduce(0) { $0 + $1.rows }
        if rows != totals.rows { faults.append("\(rows) rows were read, \(totals.rows) have a person or a reason") }
        if let campaign, campaign.persons != totals.persons {
            faults.append("\(totals.persons) people were found, \(campaign.persons) are in the plan")
        }
        return faults
    }

    var text: String {
        var files = Table(["file", "kind", "rows", "records", "rejected"], left: [0, 1])
        for file in self.files {
            files.add(
                "\(file.file) \(file.name)", file.kind, Table.grouped(Int(file.rows)), Table.grouped(Int(file.records)),
                Table.grouped(Int(file.rejected.values.reduce(0, +))))
        }
        var counts = Table(["", "", ""])
        func add(_ name: String, _ count: UInt64, of whole: UInt64? = nil) {
            counts.add(name, Table.grouped(Int(count)), whole.map { Table.percent(Int(count), of: Int($0)) } ?? "")
        }
        let people = totals.persons
        add("people in the leak", people)
        if let count {
            add("  at least (19 times in 20)", count.low)
            add("  at most", count.high)
        }
        for (name, count) in [
            ("certain", totals.certain), ("probable", totals.probable), ("possible", totals.possible),
        ] { add("  \(name)", count, of: people) }
        for tier in Person.Tier.allCases.reversed() where tier != .none {
            add("  tier \(tier.name)", totals.tiers[tier.name] ?? 0, of: people)
        }
        add("known to registries alone", unconcerned)
        if let campaign {
            add("notices to give", campaign.notices)
            for (channel, count) in campaign.byChannel.sorted(by: { $0.key < $1.key }) {
                add("  \(channel)", count, of: campaign.notices)
            }
        }
        let verdict =
            faults.isEmpty
            ? "every row, person and notice is accounted for; \(equationsHeld) equations hold, \(alarms.count) alarms\n"
            : faults.map { "NOT accounted for: \($0)\n" }.joined()
        return "\n" + files.text + "\n" + counts.text + "\n" + verdict
    }
}
