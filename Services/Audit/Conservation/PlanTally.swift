import Model

/// The plan of one campaign, part by part: each person of its epoch once for each controller.
struct PlanTally: Sendable {
    private(set) var parts: [Int32: PlanComputed] = [:]

    var isDryRun: Bool { parts.contains { $0.value.dryRun } }
    var notices: Int64 { sum(\.notices) }

    /// The epoch all parts are of; nil if they are of several, or none is here.
    var epoch: UInt32? {
        let epochs = Set(parts.values.map(\.epoch))
        return epochs.count == 1 ? epochs.first : nil
    }

    /// False if the part was another before.
    mutating func tell(_ part: PlanComputed) -> Bool {
        if let known = parts[part.partition] { return known == part }
        parts[part.partition] = part
        return true
    }

    /// `persons`: what the plan's epoch comes to; nil before all of it is here.
    func equation(_ campaign: String, partitions: Int, persons: PersonTally.Change?) -> Equation {
        var figures = ["notices": notices, "persons": sum(\.persons), "parts": Int64(parts.count)]
        var byController: [String: Int64] = [:]
        for part in parts.values {
            for (channel, count) in part.byChannel { figures["channel.\(channel)", default: 0] += Int64(count) }
            for (controller, count) in part.byController where count > 0 {
                byController[controller, default: 0] += Int64(count)
            }
        }
        let subject = "plan \(campaign)"
        guard parts.count == partitions, let persons else { return Equation(subject, .open, figures) }
        let byChannel = sum { $0.byChannel.values.reduce(0, +) }
        let verdict: Equation.Verdict =
            if epoch == nil {
                .broken("its parts are of different epochs")
            } else if sum(\.persons) != persons.persons {
                .broken("\(sum(\.persons)) persons, where the epoch has \(persons.persons)")
            } else if byController != persons.byController.filter({ $0.value > 0 }) {
                .broken("its notices by controller are not each controller's persons")
            } else if byChannel != notices {
                .broken("\(byChannel) notices by channel, of \(notices)")
            } else {
                .held
            }
        return Equation(subject, verdict, figures)
    }

    private func sum(_ figure: (PlanComputed) -> UInt64) -> Int64 {
        parts.values.reduce(0) { $0 + Int64(figure($1)) }
    }
}
