import Ingest
import Match
import Model

/// Why a person is one: for machines as it is, for people as text. Values are masked unless they are asked for.
struct PersonReport: Encodable {
    struct Row: Encodable {
        let row: RecordID
        let kind: FileAdded.Kind
        let controller: String
    }
    struct Field: Encodable {
        let field: String
        let value: String
        let leakRows: Int
        let registryRows: Int
    }
    struct Term: Encodable {
        let comparison: Comparison
        let level: String?
        let weight: Float
        let left: String
        let right: String
    }
    struct Pair: Encodable {
        let a: RecordID
        let b: RecordID
        let prior: Float
        let terms: [Term]
        let others: Float
        let logOdds: Float
        let posterior: Double
        let rival: String
        let verdict: PairExplanation.Verdict
    }
    struct Neighbour: Encodable {
        let person: PersonID
        let pair: Pair
    }

    let person: PersonID
    let epoch: UInt32
    let founder: RecordID
    let absorbed: [PersonID]
    let sure: String
    let weakest: Float?
    let tier: String
    let flags: [PersonExplanation.Reason]
    let controllers: [String]
    let categories: [String]
    let rows: [Row]
    let fields: [Field]
    let pairs: [Pair]
    let neighbours: [Neighbour]
    private let explanation: PersonExplanation
    private let shown: (String) -> String

    private enum CodingKeys: String, CodingKey {
        case person, epoch, founder, absorbed, sure, weakest, tier, flags, controllers, categories, rows, fields, pairs
        case neighbours
    }

    /// `absorbed`: the persons that became part of this one.
    init(_ explanation: PersonExplanation, absorbed: [PersonID], masked: Bool) {
        let shown = { (text: String) in masked ? Mask.text(Array(text.utf8).span) : text }
        let rows = Dictionary(
            (explanation.rows + explanation.neighbours.compactMap(\.row)).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        func pair(_ pair: PairExplanation) -> Pair {
            let why = pair.explanation
            return Pair(
                a: pair.a, b: pair.b, prior: why.prior,
                terms: why.terms.map { term in
                    let (left, right) = PersonReport.values(term.comparison, rows[pair.a], rows[pair.b], shown)
                    return Term(
                        comparison: term.comparison, level: term.level, weight: term.weight, left: left, right: right)
                }, others: why.others, logOdds: why.logOdds, posterior: why.posteriors[PairClass.match.rawValue],
                rival: "\(why.rival)", verdict: pair.verdict)
        }
        (self.explanation, self.shown, self.absorbed) = (explanation, shown, absorbed)
        person = explanation.id
        (epoch, founder) = (explanation.standing.epoch, explanation.standing.founder)
        sure = explanation.standing.sure.name
        weakest = explanation.standing.weakest.isFinite ? explanation.standing.weakest : nil
        (tier, flags) = (explanation.standing.tier.name, explanation.reasons)
        (controllers, categories) = (explanation.person.controllers, explanation.person.categories.list)
        self.rows = explanation.rows.map { Row(row: $0.id, kind: $0.kind, controller: $0.controller) }
        fields = explanation.fields.map {
            Field(field: "\($0.field)", value: shown($0.value), leakRows: $0.leakRows, registryRows: $0.registryRows)
        }
        pairs = explanation.pairs.map(pair)
        neighbours = explanation.neighbours.map { Neighbour(person: $0.person, pair: pair($0.pair)) }
    }

    private static func values(
        _ comparison: Comparison, _ a: ExplainedRow?, _ b: ExplainedRow?, _ shown: (String) -> String
    ) -> (String, String) {
        (shown(a?.text(comparison.fields) ?? ""), shown(b?.text(comparison.fields) ?? ""))
    }

    // MARK: - Text

    /// Pairs of more rows than this are told in one line each.
    private static let fullPairs = 10

    func text(names: (UInt32) -> String) -> String {
        var text = "person \(person), as of epoch \(epoch): \(sure)"
        text += weakest.map { ", held together by \(PairText.signed(Double($0))) at the weakest\n" } ?? ", one row\n"
        text += "tier \(tier); of \(controllers.joined(separator: ", ")); out: \(categories.joined(separator: ", "))\n"
        for flag in flags { text += "\(flag.flag): \(flag.reason)\n" }
        text += "founded by row \(founder.row) of file \(founder.file)"
        text += absorbed.isEmpty ? "\n" : "; took in \(absorbed.map(\.description).joined(separator: ", "))\n"
        text += "\n" + rowTable(names) + "\n" + fieldTable + "\n"
        for pair in explanation.pairs where explanation.pairs.count <= PersonReport.fullPairs {
            text += PersonReport.heading(pair) + table(pair) + "\n"
        }
        if explanation.pairs.count > PersonReport.fullPairs {
            for pair in explanation.pairs { text += PersonReport.heading(pair) }
            text += "(--json has each comparison of each pair)\n\n"
        }
        if explanation.neighbours.isEmpty { return text + "nobody else is near\n" }
        text += "nearest others:\n"
        for neighbour in explanation.neighbours.prefix(PersonReport.fullPairs) {
            text += "person \(neighbour.person)\n" + PersonReport.heading(neighbour.pair) + table(neighbour.pair) + "\n"
        }
        let rest = explanation.neighbours.count - PersonReport.fullPairs
        return text + (rest > 0 ? "and \(rest) more\n" : "")
    }

    private func rowTable(_ names: (UInt32) -> String) -> String {
        var table = Table(["row", "file", "kind", "controller"], left: [0, 1, 2, 3])
        for row in rows { table.add("\(row.row)", names(row.row.file), row.kind.rawValue, row.controller) }
        return table.text
    }

    private var fieldTable: String {
        var table = Table(["field", "value", "leak", "registry"], left: [0, 1])
        for field in fields {
            table.add(
                field.field, field.value, field.leakRows > 0 ? "\(field.leakRows)" : "",
                field.registryRows > 0 ? "\(field.registryRows)" : "")
        }
        return table.text
    }

    private static func heading(_ pair: PairExplanation) -> String {
        "\(pair.a) and \(pair.b), \(PairText.signed(Double(pair.explanation.logOdds))): "
            + "\(PairText.words(pair.verdict))\n"
    }

    private func table(_ pair: PairExplanation) -> String {
        let rows = explanation.rows + explanation.neighbours.compactMap(\.row)
        let (a, b) = (rows.first { $0.id == pair.a }, rows.first { $0.id == pair.b })
        return PairText(left: "\(pair.a)", right: "\(pair.b)", explanation: pair.explanation) {
            PersonReport.values($0, a, b, shown)
        }.text
    }
}
