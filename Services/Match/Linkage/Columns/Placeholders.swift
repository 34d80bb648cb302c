/// Values written where nobody knew the right one: a date, a telephone or an e-mail that far more records hold than one
/// person or household can. They tell nothing, and where they differ from a real value that is no disagreement either.
struct Placeholders: Sendable {
    /// Of the records that have the field, the share above which a value is nobody's; few copies never are.
    private static let (share, fewest) = (0.002, 30)
    /// A date must also be this many times as frequent as dates are on average: few dates are for few people.
    private static let dateExcess = 30.0

    private let phones: Set<UInt32>
    private let emails: Set<UInt32>
    private let nationalIDs: Set<UInt32>
    private let dates: Set<UInt32>

    /// Those of `rows`.
    init(_ rows: [Row], _ lexicons: Lexicons) {
        phones = Placeholders.frequent(rows, lexicons.phones.count) { $0.phone }
        emails = Placeholders.frequent(rows, lexicons.emails.count) { $0.email }
        nationalIDs = Placeholders.frequent(rows, lexicons.nationalIDs.count) { $0.nationalID }
        dates = Placeholders.frequentDates(rows)
    }

    func remove(from rows: inout [Row]) {
        if phones.isEmpty, emails.isEmpty, nationalIDs.isEmpty, dates.isEmpty { return }
        for index in rows.indices {
            if phones.contains(rows[index].secondPhone) { rows[index].secondPhone = 0 }
            if phones.contains(rows[index].phone) {
                (rows[index].phone, rows[index].secondPhone) = (rows[index].secondPhone, 0)
            }
            if emails.contains(rows[index].secondEmail) { rows[index].secondEmail = 0 }
            if emails.contains(rows[index].email) {
                (rows[index].email, rows[index].secondEmail) = (rows[index].secondEmail, 0)
            }
            if nationalIDs.contains(rows[index].nationalID) { rows[index].nationalID = 0 }
            if dates.contains(rows[index].date) { rows[index].date = 0 }
        }
    }

    /// The values above the limit that stand beside many names: one person's many records bear one name.
    private static func frequent(_ rows: [Row], _ size: Int, _ value: (Row) -> UInt32) -> Set<UInt32> {
        var counts = [Int32](repeating: 0, count: size)
        for row in rows { counts[Int(value(row))] += 1 }
        let present = rows.count - Int(counts[0])
        let limit = max(Int(Double(present) * share), fewest)
        let high = Set(counts.indices.dropFirst().filter { counts[$0] > limit }.map { UInt32($0) })
        if high.isEmpty { return [] }
        var names: [UInt32: Set<UInt32>] = [:]
        for row in rows where high.contains(value(row)) { names[value(row), default: []].insert(row.surname) }
        return high.filter { (names[$0]?.count ?? 0) * 3 > Int(counts[Int($0)]) }
    }

    private static func frequentDates(_ rows: [Row]) -> Set<UInt32> {
        var sorted: [UInt32] = []
        sorted.reserveCapacity(rows.count)
        for row in rows where row.year != 0 && row.month != 0 && row.day != 0 { sorted.append(row.date) }
        if sorted.count < fewest { return [] }
        // Only the first of January, the first of a century or the like is ever a stand-in; but any may be: by count.
        var counts: [UInt32: Int] = [:]
        for date in sorted { counts[date, default: 0] += 1 }
        let limit = max(
            Double(sorted.count) * share, Double(fewest), dateExcess * Double(sorted.count) / Double(counts.count))
        return Set(counts.filter { Double($0.value) > limit }.keys)
    }
}
