import Match
import Model
import Runtime

/// `vigie link --explain ROW ROW`: two rows of the files given, and why they are one person's or not.
struct LinkQuestion {
    let a: RecordID
    let b: RecordID

    /// `12 5031`, or `1/12 2/5031` where there are several files.
    init(_ text: String, files: Int) throws {
        let ids = text.split(separator: " ").compactMap { word -> RecordID? in
            let id =
                word.contains("/") || files > 1
                ? RecordID(String(word)) : UInt32(word).map { RecordID(file: 1, row: $0) }
            return id.flatMap { $0.row > 0 ? $0 : nil }
        }
        if let other = ids.first(where: { !(1...UInt32(files)).contains($0.file) }) {
            throw UsageError("--explain \(text): there is no file \(other.file), \(files) given", "link")
        }
        guard ids.count == 2, ids[0] != ids[1] else {
            throw UsageError(
                "--explain \(text): two rows are expected, as \(files > 1 ? "1/12 2/5031" : "12 5031")", "link")
        }
        (a, b) = (ids[0], ids[1])
    }

    /// The rows asked about, as they were read.
    struct Rows {
        private var values: [RecordID: [PersonField: String]] = [:]

        init(_ questions: [LinkQuestion]) {
            for question in questions { (values[question.a], values[question.b]) = ([:], [:]) }
        }

        func contains(_ id: RecordID) -> Bool { !values.isEmpty && values[id] != nil }

        mutating func see(_ id: RecordID, _ cells: [(field: PersonField, value: ArraySlice<UInt8>)]) {
            for (field, value) in cells {
                let text = String(decoding: value, as: UTF8.self)
                let before = values[id]?[field]
                values[id]?[field] = before.map { "\($0) \(text)" } ?? text
            }
        }

        func text(_ id: RecordID, _ comparison: Comparison) -> String {
            comparison.columns.compactMap { values[id]?[$0] }.filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    struct Answer: Encodable {
        struct Term: Encodable {
            let comparison: Comparison
            let level: String?
            let weight: Float
        }

        let a: RecordID
        let b: RecordID
        let terms: [Term]
        let prior: Float
        let others: Float
        /// What it adds that each file holds a person once.
        let competition: Float
        let logOdds: Float
        let posterior: Double
        let verdict: PairExplanation.Verdict
        let text: String

        private enum CodingKeys: String, CodingKey {
            case a, b, terms, prior, others, competition, logOdds, posterior, verdict
        }
    }

    func answer(_ scorer: Scorer, _ links: [Link], _ clusters: [Cluster], _ rows: Rows) throws -> Answer {
        guard let why = scorer.explain(a, b) else {
            throw CommandFailure("--explain \(a) \(b): no such row, or nothing in it to link by")
        }
        let link = links.first { ($0.a, $0.b) == (a, b) || ($0.a, $0.b) == (b, a) }
        let competition = (link?.logOdds ?? why.logOdds) - why.logOdds
        let logOdds = why.logOdds + competition
        let isOne = clusters.contains { $0.members.contains(a) && $0.members.contains(b) }
        let verdict = PairExplanation.Verdict(
            isOne: isOne, isForbidden: !isOne && scorer.isForbidden(a, b), logOdds: logOdds)
        let table = PairText(left: "\(a)", right: "\(b)", explanation: why, competition: competition) {
            (rows.text(a, $0), rows.text(b, $0))
        }
        return Answer(
            a: a, b: b,
            terms: why.terms.map { Answer.Term(comparison: $0.comparison, level: $0.level, weight: $0.weight) },
            prior: why.prior, others: why.others, competition: competition, logOdds: logOdds,
            posterior: PairText.posterior(why, competition), verdict: verdict,
            text: table.text + "verdict: \(PairText.words(verdict))\n")
    }
}
