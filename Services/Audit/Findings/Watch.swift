import Model

/// Turns equations into findings: what holds is said once; what is open too long, once its terms should all be in, or
/// broken, is an alarm.
struct Watch {
    /// Events of one transaction become visible at once, but partitions are read side by side: a second would do.
    static let grace = Duration.seconds(30)

    private struct Subject: Hashable {
        let caseID: CaseID
        let equation: String
    }

    private var open: [Subject: (since: Timestamp, equation: Equation)] = [:]
    private var settled: [Subject: Equation.Verdict] = [:]
    private(set) var held = 0
    private(set) var broken = 0

    /// The next moment at which something open becomes an alarm.
    var deadline: Timestamp? { open.values.map(\.since).min().map { $0 + Watch.grace } }

    var openCount: Int { open.count }

    /// `now` counts only while the log is read to its end.
    mutating func note(_ caseID: CaseID, _ equation: Equation, at now: Timestamp, into book: inout FindingBook) {
        let subject = Subject(caseID: caseID, equation: equation.subject)
        if equation.verdict == .open {
            // What waits for people or for time is no gap: notices go out in waves, plans come part by part.
            guard equation.subject.hasPrefix("file") || equation.subject.hasPrefix("epoch") else { return }
            open[subject] = (open[subject]?.since ?? now, equation)
            return
        }
        open[subject] = nil
        report(subject, equation, at: now, into: &book)
    }

    mutating func tick(at now: Timestamp, into book: inout FindingBook) {
        let late = open.filter { $0.value.since + Watch.grace <= now }
        for (subject, entry) in late.sorted(by: { ($0.key.caseID, $0.key.equation) < ($1.key.caseID, $1.key.equation) })
        {
            open[subject] = nil
            var equation = entry.equation
            equation.verdict = .broken("terms are missing")
            report(subject, equation, at: now, into: &book)
        }
    }

    private mutating func report(
        _ subject: Subject, _ equation: Equation, at now: Timestamp, into book: inout FindingBook
    ) {
        guard settled[subject] != equation.verdict else { return }
        if settled[subject] == .held { held -= 1 } else if settled[subject] != nil { broken -= 1 }
        settled[subject] = equation.verdict
        let (kind, word, message): (Finding.Kind, String, String)
        switch equation.verdict {
        case .open: return
        case .held: (kind, word, message) = (.conservationHeld, "held", "\(equation.subject): everything accounted for")
        case .broken(let why): (kind, word, message) = (.conservationBroken, "broken", "\(equation.subject): \(why)")
        }
        if kind == .conservationHeld { held += 1 } else { broken += 1 }
        book.add(
            Finding(
                kind: kind, caseID: subject.caseID, at: now, subject: equation.subject, message: message,
                figures: equation.figures),
            id: "conservation/\(subject.caseID)/\(equation.subject)/\(word)")
    }
}
