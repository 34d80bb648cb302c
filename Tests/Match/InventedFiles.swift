import Model

@testable import Match

/// Invented families as the records of two files, as ingest would have understood them.
struct InventedFiles {
    let one: [Record]
    let two: [Record]

    init(families: Int = 60, seed: UInt64 = 11) {
        let entries = SyntheticPeople(families: families, seed: seed).entries
        let half = entries.count / 2
        one = InventedFiles.records(entries[..<half], "LAB01")
        two = InventedFiles.records(entries[half...], "LAB02")
    }

    /// The same rows again under other numbers: persons that are known.
    static func again(_ records: some Sequence<Record>) -> [Record] {
        records.enumerated().map {
            var record = $1
            record.row = UInt32($0 + 1)
            return record
        }
    }

    private static func records(_ entries: ArraySlice<SyntheticPeople.Entry>, _ controller: String) -> [Record] {
        entries.enumerated().map { index, entry in
            var record = Record(row: UInt32(index + 1), exposures: [.name, .birthDate, .nir])
            record.append(.controller, controller)
            for (field, value) in entry.values {
                guard let own = fields[field] else { continue }
                record.append(own, value)
                if own == .nir { record.append(.nirState, "valid") }
            }
            return record
        }
    }

    private static let fields: [PersonField: Record.Field] = [
        .surname: .surname, .birthName: .birthName, .givenNames: .givenName, .sex: .sex, .birthDate: .birthDate,
        .nationalID: .nir, .phone: .phone, .address: .addressLine, .postcode: .postcode,
    ]
}
