package import Model

/// Two records compared, and what came of it.
package struct PairExplanation: Sendable {
    package enum Verdict: String, Sendable, Encodable {
        /// One person, and this pair alone speaks for it.
        case joined
        /// One person by the evidence of its other records: this pair alone speaks against it.
        case joinedByOthers = "joined-by-others"
        /// Two persons: the pair alone speaks against one.
        case unlikely
        /// Two persons: the pair alone speaks for one, the other records of both against it.
        case outweighed
        /// Two persons by a rule above all odds: two different NIRs, each with a right key and borne out by its own
        /// record's birth date and sex.
        case forbidden
        /// By a reviewer's decision, or two for the highest tier.
        case decidedSame = "decided-same"
        case decidedDifferent = "decided-different"

        package init(isOne: Bool, isForbidden: Bool, logOdds: Float) {
            self =
                isOne
                ? logOdds >= 0 ? .joined : .joinedByOthers
                : isForbidden ? .forbidden : logOdds >= 0 ? .outweighed : .unlikely
        }
    }

    package let a: RecordID
    package let b: RecordID
    package let explanation: Explanation
    package let verdict: Verdict
}

/// One record of a person, with what it says. Personal data: for the explicit request of someone who has the key.
package struct ExplainedRow: Sendable {
    package let id: RecordID
    package let kind: FileAdded.Kind
    package let controller: String
    /// In the order of the record.
    package let values: [(field: Record.Field, value: String)]

    /// Of several values of one field all, in order.
    package func text(_ fields: [Record.Field]) -> String {
        fields.flatMap { field in values.filter { $0.field == field }.map(\.value) }.joined(separator: " ")
    }
}

/// Why some records are held to be one human, from the log alone.
package struct PersonExplanation: Sendable {
    /// A value that the person's records give, and where it comes from.
    package struct Field: Sendable {
        package let field: Record.Field
        package let value: String
        package let leakRows: Int
        package let registryRows: Int
    }

    /// Why the person has a flag.
    package struct Reason: Sendable, Encodable {
        package let flag: String
        /// Names rows, no value.
        package let reason: String
    }

    /// Who is near, and why it is somebody else.
    package struct Neighbour: Sendable {
        package let person: PersonID
        package let pair: PairExplanation
        /// The other's row of the pair.
        package let row: ExplainedRow?
    }

    package let id: PersonID
    package let standing: CaseEvidence.Standing
    /// Assembled anew from its records.
    package let person: Person
    package let rows: [ExplainedRow]
    /// In the order of its flags.
    package let reasons: [Reason]
    /// By field, the value of most rows first.
    package let fields: [Field]
    /// Each pair of its records.
    package let pairs: [PairExplanation]
    /// The nearest first.
    package let neighbours: [Neighbour]

    static func fields(_ rows: [ExplainedRow]) -> [Field] {
        var counts: [Record.Field: [String: (leak: Int, registry: Int)]] = [:]
        for row in rows {
            for (field, value) in row.values {
                var count = counts[field]?[value] ?? (0, 0)
                if row.kind == .leak { count.leak += 1 } else { count.registry += 1 }
                counts[field, default: [:]][value] = count
            }
        }
        return Record.Field.allCases.flatMap { field in
            (counts[field] ?? [:]).map {
                Field(field: field, value: $0.key, leakRows: $0.value.leak, registryRows: $0.value.registry)
            }.sorted { ($1.leakRows + $1.registryRows, $0.value) < ($0.leakRows + $0.registryRows, $1.value) }
        }
    }
}

extension PersonAssembly {
    /// A record as it stands in the log.
    func row(_ id: RecordID) throws -> ExplainedRow {
        var record = Record()
        var values: [(field: Record.Field, value: String)] = []
        if try index.find(id, into: &record) {
            // A record is no sequence.
            // swift-format-ignore: ReplaceForEachWithForLoop
            record.forEach { values.append((field: $0, value: String(decoding: $1, as: UTF8.self))) }
        }
        let file = files[id.file]
        return ExplainedRow(
            id: id, kind: file?.kind ?? .leak, controller: record.text(.controller) ?? file?.controller ?? "-",
            values: values)
    }
}
