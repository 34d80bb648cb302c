import Model

/// The equations of one case.
struct CaseTally: Sendable {
    private var files: [UInt32: FileTally] = [:]
    private var opened: [UInt32: EpochOpened] = [:]
    private var resolved: [UInt32: EpochResolved] = [:]
    private var persons = PersonTally()
    private var plans: [String: PlanTally] = [:]
    private var notices = NoticeTally()

    mutating func withFile<Result>(_ file: UInt32, _ body: (inout FileTally) -> Result) -> Result {
        body(&files[file, default: FileTally()])
    }

    mutating func withPersons<Result>(_ body: (inout PersonTally) -> Result) -> Result { body(&persons) }
    mutating func withNotices<Result>(_ body: (inout NoticeTally) -> Result) -> Result { body(&notices) }

    /// False if this epoch was another before; so below.
    mutating func tell(_ event: EpochOpened) -> Bool { CaseTally.keep(event, event.epoch, in: &opened) }
    mutating func tell(_ event: EpochResolved) -> Bool { CaseTally.keep(event, event.epoch, in: &resolved) }
    mutating func tell(_ plan: PlanComputed) -> Bool { plans[plan.campaign, default: PlanTally()].tell(plan) }

    private static func keep<Event: Equatable>(
        _ event: Event, _ epoch: UInt32, in events: inout [UInt32: Event]
    ) -> Bool {
        if let known = events[epoch] { return known == event }
        events[epoch] = event
        return true
    }

    /// Where all equations stand, sorted by what they are about. `partitions`: of `vigie.person`.
    func equations(partitions: Int) -> [Equation] {
        var equations: [Equation] = []
        for (file, tally) in files.sorted(by: { $0.key < $1.key }) {
            if let equation = tally.equation(file) { equations.append(equation) }
        }
        for epoch in resolved.keys.sorted() {
            if let equation = self.equation(epoch: epoch) { equations.append(equation) }
        }
        for (campaign, plan) in plans.sorted(by: { $0.key < $1.key }) {
            equations.append(
                plan.equation(campaign, partitions: partitions, persons: plan.epoch.flatMap(wholeEpoch)))
        }
        let whole = plans.sorted { $0.key < $1.key }.map(\.value).filter { $0.parts.count == partitions }
        if !plans.isEmpty, whole.count == plans.count, let equation = notices.equation(whole) {
            equations.append(equation)
        }
        return equations
    }

    /// What the persons up to this epoch come to; nil before all of it is here.
    private func wholeEpoch(_ epoch: UInt32) -> PersonTally.Change? {
        guard resolved[epoch] != nil else { return nil }
        for (number, event) in resolved where number <= epoch {
            let change = persons.change(in: number)
            guard change.events == event.changed, change.redirected == event.redirected else { return nil }
        }
        return persons.total(upTo: epoch)
    }

    private func equation(epoch: UInt32) -> Equation? {
        guard let resolved = resolved[epoch] else { return nil }
        let change = persons.change(in: epoch)
        let total = persons.total(upTo: epoch)
        var figures: [String: Int64] = [
            "persons": total.persons, "unconcerned": total.unconcerned, "records": total.records,
            "changed": Int64(change.events), "redirected": Int64(change.redirected),
        ]
        let subject = "epoch \(epoch)"
        func broken(_ what: String) -> Equation { Equation(subject, .broken(what), figures) }
        if change.events > resolved.changed || change.redirected > resolved.redirected {
            return broken("\(change.events) persons changed, where \(resolved.changed) were told")
        }
        guard let opened = opened[epoch], wholeEpoch(epoch) != nil else { return Equation(subject, .open, figures) }
        // Of the epoch's files, those that are leaked: the others only tell how to reach people.
        var leaked: Int64 = 0
        for file in opened.files {
            guard let tally = files[file.file], let told = tally.told else {
                return Equation(subject, .open, figures)
            }
            if told.kind == .leak { leaked += Int64(file.records) }
            if UInt64(tally.records) > file.records {
                return broken("file \(file.file) has \(tally.records) records, of which \(file.records) were matched")
            }
            if UInt64(tally.records) < file.records { return Equation(subject, .open, figures) }
        }
        figures["leaked"] = leaked
        if total.persons != Int64(resolved.persons) || total.unconcerned != Int64(resolved.unconcerned) {
            return broken(
                "\(total.persons) persons and \(total.unconcerned) unconcerned, where \(resolved.persons) and "
                    + "\(resolved.unconcerned) were told")
        }
        if total.records != leaked || Int64(resolved.records) != leaked {
            return broken("\(total.records) records in persons, of \(leaked)")
        }
        return Equation(subject, .held, figures)
    }
}
