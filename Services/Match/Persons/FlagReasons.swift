package import Model

extension Person {
    /// All that `flags` may hold.
    package static let flagWords = [
        "minor", "minor-now", "protected", "deceased-suggested", "insured-nir", "test-identity", "shared-email",
        "shared-phone", "shared-address",
    ]
}

extension PersonAssembly {
    /// Remarks by which a NIR is not the record's own person's: a parent's or partner's who is insured (law: L24).
    static let foreignNIR = ["nir.sex-mismatch", "nir.birth-mismatch"]

    /// Why the person has each of its flags, in words that name rows and no value.
    func reasons(_ flags: [String], _ rows: [ExplainedRow]) -> [PersonExplanation.Reason] {
        func ids(_ holds: (ExplainedRow) -> Bool) -> String {
            let found = rows.filter(holds).map { "\($0.id)" }
            return found.count == 1 ? "row \(found[0])" : "rows \(found.joined(separator: ", "))"
        }
        func holds(_ field: Record.Field) -> (ExplainedRow) -> Bool {
            { row in row.values.contains { $0.field == field } }
        }
        return flags.map { flag in
            let reason: String =
                switch flag {
                case "minor":
                    "under 18 on \(leakDate), when the data were taken, by the birth date of \(ids(holds(.birthDate)))"
                case "minor-now": "under 18 still on \(date ?? "the day of matching")"
                case "protected": "a guardian stands in \(ids(holds(.guardian)))"
                case "deceased-suggested":
                    "a list of deaths or a registry says so in "
                        + ids { $0.kind == .deaths || $0.kind == .registry && holds(.deceased)($0) }
                        + "; to be reviewed, nothing is sent"
                case "insured-nir":
                    "the NIR contradicts sex or birth date in "
                        + ids { row in
                            row.values.contains { $0.field == .remark && PersonAssembly.foreignNIR.contains($0.value) }
                        } + ": the insured parent's or partner's"
                case "shared-email": "an e-mail of \(ids(holds(.email))) is another person's too"
                case "shared-phone": "a phone number of \(ids(holds(.phone))) is another person's too"
                case "shared-address": "the address of \(ids(holds(.addressLine))) is another person's too"
                default: ""
                }
            return PersonExplanation.Reason(flag: flag, reason: reason)
        }
    }
}
