internal import Glibc
import Match
import Model

/// Two records side by side: each comparison's level and weight, their sum, and what it comes to.
struct PairText {
    /// As headers of the two columns of values.
    let left: String
    let right: String
    let explanation: Explanation
    /// What it adds to the odds that each file holds a person once.
    var competition: Float = 0
    /// The two sides' values of what is compared; empty where a side has none.
    let values: (Comparison) -> (String, String)

    private static let width = 30

    var text: String {
        var table = Table(["comparison", left, "", right, "level", "weight"], left: [0, 1, 2, 3, 4])
        for term in explanation.terms {
            let (a, b) = values(term.comparison)
            if a.isEmpty, b.isEmpty { continue }
            table.add(
                "\(term.comparison)", PairText.clipped(a), PairText.mark(a, b, term), PairText.clipped(b),
                term.level ?? "a side is missing", PairText.signed(Double(term.weight)))
        }
        table.add("before anything", "", "", "", "", PairText.signed(Double(explanation.prior)))
        if explanation.others <= -0.005 {
            table.add("other explanations", "", "", "", "", PairText.signed(Double(explanation.others)))
        }
        if abs(competition) >= 0.005 {
            table.add("one partner in a file", "", "", "", "", PairText.signed(Double(competition)))
        }
        table.add("sum", "", "", "", "", PairText.signed(Double(explanation.logOdds + competition)))
        return table.text + "= equal, ~ speaks for one person, # speaks against\n" + posterior + "\n"
    }

    /// `posterior: 99.94 % one person; else household (0.05 %)`.
    private var posterior: String {
        let match = PairText.posterior(explanation, competition)
        let before = explanation.posteriors[PairClass.match.rawValue]
        let rival = explanation.posteriors[explanation.rival.rawValue] * (before < 1 ? (1 - match) / (1 - before) : 1)
        return "posterior: \(PairText.percent(match)) one person; else \(PairText.words(explanation.rival)) "
            + "(\(PairText.percent(rival)))"
    }

    /// The probability that the pair is a match.
    static func posterior(_ explanation: Explanation, _ competition: Float) -> Double {
        guard competition != 0 else { return explanation.posteriors[PairClass.match.rawValue] }
        return 1 / (1 + exp(-Double(explanation.logOdds + competition)))
    }

    private static func mark(_ a: String, _ b: String, _ term: Explanation.Term) -> String {
        guard let level = term.level, !a.isEmpty, !b.isEmpty else { return "" }
        return level.hasPrefix("equal") || a.lowercased() == b.lowercased() ? "=" : term.weight > 0 ? "~" : "#"
    }

    private static func clipped(_ text: String) -> String {
        text.count <= width ? text : text.prefix(width - 1) + "…"
    }

    static func words(_ pairClass: PairClass) -> String {
        switch pairClass {
        case .match: "one person"
        case .random: "two people by chance alike"
        case .household: "two people of one household"
        case .twins: "twins"
        case .namesakes: "two of one name, a generation apart"
        case .nameAlikes: "two people of like names"
        case .sameBirthday: "two people born the same day"
        }
    }

    static func words(_ verdict: PairExplanation.Verdict) -> String {
        switch verdict {
        case .joined: "one person"
        case .joinedByOthers: "one person by the evidence of its other rows; this pair alone speaks against it"
        case .unlikely: "two persons: the pair speaks against one"
        case .outweighed: "two persons: the pair alone speaks for one, their other rows against it"
        case .decidedSame: "one person: reviewers decided so"
        case .decidedDifferent: "two persons: reviewers decided so"
        case .forbidden:
            "two persons by rule: two different NIRs, each with a right key and borne out by its own row"
        }
    }

    /// With its sign and two decimals.
    static func signed(_ value: Double) -> String {
        guard value.isFinite else { return value < 0 ? "-inf" : "+inf" }
        let hundredths = Int((value.magnitude * 100).rounded())
        let digits = "\(hundredths % 100)"
        return (value < 0 ? "-" : "+") + "\(hundredths / 100)." + (digits.count < 2 ? "0" : "") + digits
    }

    /// Of a share, two decimals; never a full 100 or 0 that is not quite one.
    static func percent(_ share: Double) -> String {
        let hundredths = Int((share * 10_000).rounded())
        if hundredths >= 10_000, share < 1 { return "over 99.99 %" }
        if hundredths <= 0, share > 0 { return "under 0.01 %" }
        return String(signed(share * 100).dropFirst()) + " %"
    }
}

extension Comparison {
    /// The fields of a record it looks at.
    var fields: [Record.Field] {
        switch self {
        case .birthDate: [.birthDate]
        case .sex: [.sex, .title]
        case .nationalID: [.nir]
        case .phone: [.phone]
        case .email: [.email]
        case .address: [.addressLine, .postcode, .town]
        case .birthPlace: [.birthPlaceCode, .birthPlaceName]
        case .localID: [.localID]
        case .surname: [.surname, .birthName]
        case .givenNames: [.givenName]
        case .occupation, .region, .category: []
        }
    }

    /// The same, as columns of any table.
    var columns: [PersonField] {
        switch self {
        case .birthDate: [.birthDate, .birthYear, .birthMonth, .birthDay]
        case .sex: [.sex, .title]
        case .nationalID: [.nationalID]
        case .phone: [.phone]
        case .email: [.email]
        case .address: [.streetNumber, .street, .address, .postcode, .town]
        case .birthPlace: [.birthPlace]
        case .occupation: [.occupation]
        case .region: [.region]
        case .category: [.country, .category]
        case .localID: [.localID]
        case .surname: [.surname, .birthName, .fullName]
        case .givenNames: [.givenNames, .initial, .fullName]
        }
    }
}
