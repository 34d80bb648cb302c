import Model

/// The notices of one case: each is in exactly one state, and once told it stays told.
struct NoticeTally: Sendable {
    private enum State: UInt8 { case intended, told, unreachable, unknown }

    private var notices: [PersonID: State] = [:]
    private var counts: [Int64] = [0, 0, 0, 0]

    /// Notices of which anything was told.
    var count: Int64 { Int64(notices.count) }

    var figures: [String: Int64] {
        ["intended": counts[0], "told": counts[1], "unreachable": counts[2], "unknown": counts[3]]
    }

    /// False if it was told before: it would be sent twice. Who could not be reached may be by a later campaign.
    mutating func intended(_ notice: PersonID) -> Bool {
        if let old = notices[notice], old != .unreachable { return old == .intended || old == .unknown }
        set(notice, .intended)
        return true
    }

    /// False if it was told before, and now otherwise. Unknown and unreachable may be settled later.
    mutating func concluded(_ notice: PersonID, _ outcome: NoticeState) -> Bool {
        let state: State
        switch outcome {
        case .told: state = .told
        case .unreachable: state = .unreachable
        case .unknown: state = .unknown
        case .planned, .intended: return false
        }
        let old = notices[notice]
        guard old != .told || state == .told else { return false }
        set(notice, state)
        return true
    }

    private mutating func set(_ notice: PersonID, _ state: State) {
        if let old = notices.updateValue(state, forKey: notice) { counts[Int(old.rawValue)] -= 1 }
        counts[Int(state.rawValue)] += 1
    }

    /// `plans`: of the case, whole ones alone.
    func equation(_ plans: [PlanTally]) -> Equation? {
        let real = plans.filter { !$0.isDryRun }
        var figures = self.figures
        if real.isEmpty {
            return count == 0
                ? nil : Equation("notices", .broken("\(count) notices, though no campaign but dry runs"), figures)
        }
        // A second campaign tells only whom the first did not: its plan alone no longer says how many there are.
        guard count > 0, real.count == 1, let planned = real.first?.notices else { return nil }
        figures["planned"] = planned
        if count > planned {
            return Equation("notices", .broken("\(count) notices, where \(planned) were planned"), figures)
        }
        return Equation("notices", count == planned && counts[0] == 0 ? .held : .open, figures)
    }
}
