/// How often each value occurs: ln of its probability, by id. 0 for the absent value.
struct Frequencies: Sendable {
    /// Records that hold the name, as surname used or at birth, and as given names.
    let surnameCounts: [Int32]
    let givenCounts: [Int32]
    let surname: [Float]
    let given: [Float]
    let address: [Float]
    let nationalID: [Float]
    let phone: [Float]
    let email: [Float]
    let localID: [Float]
    /// One array a category slot.
    let categories: [[Float]]
    private let dates: DateFrequencies

    init(_ rows: [Row], _ lexicons: Lexicons, addresses: Int) {
        surnameCounts = Frequencies.counts(rows, lexicons.names.count) { ($0.surname, $0.birth) }
        givenCounts = Frequencies.counts(rows, lexicons.names.count) { ($0.given, 0) }
        surname = Frequencies.common(surnameCounts, Frequencies.present(rows) { $0.surname })
        given = Frequencies.common(givenCounts, Frequencies.present(rows) { $0.given })
        address = Frequencies.common(
            Frequencies.counts(rows, addresses) { ($0.address, 0) }, Frequencies.present(rows) { $0.address })
        nationalID = Frequencies.personal(
            Frequencies.counts(rows, lexicons.nationalIDs.count) { ($0.nationalID, 0) }, rows.count)
        phone = Frequencies.personal(
            Frequencies.counts(rows, lexicons.phones.count) { ($0.phone, $0.secondPhone) }, rows.count)
        email = Frequencies.personal(
            Frequencies.counts(rows, lexicons.emails.count) { ($0.email, $0.secondEmail) }, rows.count)
        localID = Frequencies.personal(
            Frequencies.counts(rows, lexicons.localIDs.count) { ($0.localID, 0) }, rows.count)
        categories = (0..<4).map { slot in
            Frequencies.common(
                Frequencies.counts(rows, lexicons.categories.count) { ($0.categories[slot], 0) },
                Frequencies.present(rows) { $0.categories[slot] })
        }
        dates = DateFrequencies(rows)
    }

    func date(_ packed: UInt32) -> Float { dates[packed] }

    private static func counts(_ rows: [Row], _ size: Int, _ ids: (Row) -> (UInt32, UInt32)) -> [Int32] {
        var counts = [Int32](repeating: 0, count: size)
        for row in rows {
            let (a, b) = ids(row)
            counts[Int(a)] += 1
            if b != 0, b != a { counts[Int(b)] += 1 }
        }
        counts[0] = 0
        return counts
    }

    private static func present(_ rows: [Row], _ id: (Row) -> UInt32) -> Int {
        rows.reduce(0) { $0 + (id($1) == 0 ? 0 : 1) }
    }

    private static func common(_ counts: [Int32], _ total: Int) -> [Float] {
        counts.map { $0 == 0 ? 0 : Float(ExpLog.log(Double($0) / Double(max(total, 1)))) }
    }

    /// Copies of one person must not count as commonness, a switchboard's number must: 4 are free, and even a value
    /// seen on one person alone could be another's (as if a quarter of a record).
    private static func personal(_ counts: [Int32], _ total: Int) -> [Float] {
        counts.map { $0 == 0 ? 0 : Float(ExpLog.log(max(Double($0) - 4, 0.25) / Double(max(total, 1)))) }
    }
}

/// ln of the probability of each date of birth, by packed date.
private struct DateFrequencies: Sendable {
    private var keys: [UInt32]
    private var values: [Float]

    init(_ rows: [Row]) {
        var size = 1024
        keys = [UInt32](repeating: 0, count: size)
        var counts = [Int32](repeating: 0, count: size)
        var distinct = 0
        var total = 0
        for row in rows where row.date != 0 {
            total += 1
            var slot = DateFrequencies.start(row.date, size)
            while keys[slot] != 0, keys[slot] != row.date { slot = (slot + 1) & (size - 1) }
            if keys[slot] == 0 { distinct += 1 }
            keys[slot] = row.date
            counts[slot] += 1
            if distinct * 2 > size {
                let (oldKeys, oldCounts) = (keys, counts)
                size *= 4
                keys = [UInt32](repeating: 0, count: size)
                counts = [Int32](repeating: 0, count: size)
                for (key, count) in zip(oldKeys, oldCounts) where key != 0 {
                    var slot = DateFrequencies.start(key, size)
                    while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
                    (keys[slot], counts[slot]) = (key, count)
                }
            }
        }
        values = counts.map { $0 == 0 ? 0 : Float(ExpLog.log(Double($0) / Double(max(total, 1)))) }
    }

    subscript(date: UInt32) -> Float {
        var slot = DateFrequencies.start(date, keys.count)
        while keys[slot] != 0 {
            if keys[slot] == date { return values[slot] }
            slot = (slot + 1) & (keys.count - 1)
        }
        return 0
    }

    private static func start(_ date: UInt32, _ size: Int) -> Int {
        Int(truncatingIfNeeded: ContentHash.mix(UInt64(date))) & (size - 1)
    }
}
