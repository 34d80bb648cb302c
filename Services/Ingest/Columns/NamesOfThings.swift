/// Columns under a word for names, beside nothing that only people have: places, firms, machines and goods have names too.
struct NamesOfThings {
    /// Why the names of a column are no person's, by column.
    private(set) var why: [Int: String] = [:]

    /// `fields`: how each column is read; `told`: whether words over it, and not its cells alone, say so.
    init(_ fields: [ColumnField], told: [Bool], _ statistics: [ColumnStatistics], hasHeader: Bool) {
        let filled = fields.indices.filter { statistics[$0].filled > 0 }
        // `logger`, of words that nobody knows: given names may be what anything is called.
        let loose = filled.filter { hasHeader && !told[$0] && fields[$0] == .givenNames }
        guard filled.allSatisfy({ NamesOfThings.fields.contains(fields[$0]) || loose.contains($0) }) else { return }
        for index in filled where [.surname, .fullName].contains(fields[index]) {
            let column = statistics[index]
            if column.share(.numbered) >= 0.8 {
                why[index] = "with numbers in them: no names of people"
            } else if column.share(.firm) >= 0.6 {
                why[index] = "names of firms"
            } else if column.share(.town) >= 0.9, column.share(.surname) < 0.5, column.filled > 2 {
                why[index] = "names of places"
            } else if !hasHeader, fields[index] == .surname, filled.allSatisfy({ $0 == index || fields[$0] == .ignore })
            {
                why[index] = "single words, and nothing that says whose"
            }
        }
        guard !filled.contains(where: { [.surname, .fullName].contains(fields[$0]) && why[$0] == nil }) else { return }
        for index in loose { why[index] = "beside no surname" }
    }

    /// What things have as well.
    private static let fields: Set<ColumnField> = [
        .surname, .fullName, .streetNumber, .street, .address, .postcode, .town, .region, .country, .department,
        .localID, .category, .text, .ignore, .controller, .careDate,
    ]
}
