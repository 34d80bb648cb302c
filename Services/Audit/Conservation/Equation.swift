import Model

/// One equation of conservation and where it stands.
struct Equation: Equatable, Sendable {
    enum Verdict: Equatable, Sendable {
        /// Terms are missing that may still come.
        case open
        case held
        /// What is wrong: no term that may still come can mend it.
        case broken(String)
    }

    /// What it is about: `file 3`, `epoch 1`, `campaign x`. One equation a subject and case.
    let subject: String
    var verdict: Verdict
    /// The terms, by name.
    var figures: [String: Int64]

    init(_ subject: String, _ verdict: Verdict, _ figures: [String: Int64]) {
        (self.subject, self.verdict, self.figures) = (subject, verdict, figures)
    }
}
