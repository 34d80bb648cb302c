internal import Files
internal import Model
internal import Sealing

/// What the case is to each controller: its line of `controllers.csv` and its entry for the register.
struct ControllerSheet {
    private struct Line {
        var persons = 0
        var sure: [Person.Sure: Int] = [:]
        var tiers: [Person.Tier: Int] = [:]
        var rows: UInt64 = 0
    }

    private var lines: [String: Line] = [:]

    mutating func add(_ person: Person) {
        var last = ""
        // Sorted by controller.
        for exposure in person.exposures {
            let isNew = exposure.controller != last
            last = exposure.controller
            func count(_ line: inout Line) {
                line.rows += UInt64(exposure.rows)
                guard isNew else { return }
                line.persons += 1
                line.sure[person.sure, default: 0] += 1
                line.tiers[person.tier, default: 0] += 1
            }
            count(&lines[exposure.controller, default: Line()])
        }
    }

    /// `controller,name,persons,certain,probable,possible,rows,low,medium,high,very-high,from,to`: the last two are the
    /// bounds of the number of persons.
    func write(to folder: String, _ watch: CaseWatch, _ pseudonyms: CasePseudonyms) throws {
        let file = try OutputFile("\(folder)/controllers.csv")
        let tiers = Person.Tier.allCases.filter { $0 != .none }
        try file.write(
            "controller,name,persons,certain,probable,possible,rows," + tiers.map(\.name).joined(separator: ",")
                + ",from,to\n")
        for (controller, line) in lines.sorted(by: { $0.key < $1.key }) {
            let name = watch.controllers[controller]?.name ?? ""
            let sure = Person.Sure.allCases.map { String(line.sure[$0] ?? 0) }
            let counts = tiers.map { String(line.tiers[$0] ?? 0) }
            let count = watch.resolved?.byController?[pseudonyms.visible(controller: controller)]
            let bounds = [count?.low, count?.high].map { $0.map { String($0) } ?? "" }
            let cells =
                [CSV.cell(controller), CSV.cell(name), String(line.persons)] + sure + [String(line.rows)] + counts
                + bounds
            try file.write(cells.joined(separator: ",") + "\n")
            try RegisterEntry(
                caseID: watch.caseID, controller: controller, name: name, title: watch.opened?.title ?? "",
                awareAt: watch.openedAt, persons: line.persons, certain: line.sure[.certain] ?? 0,
                atLeast: count?.low, atMost: count?.high, rows: line.rows,
                byTier: Dictionary(uniqueKeysWithValues: line.tiers.map { ($0.key.name, $0.value) })
            ).write(to: "\(folder)/register")
        }
        try file.close()
    }
}
