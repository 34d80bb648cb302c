/// How often each value occurs: ln of its probability, by id. 0 for the absent value.
struct Frequencies: Sendable {
    /// Records that hold the name, as surname used or at birth, and as given names.
    private(set) var surnameCounts: [Int32]
    private(set) var givenCounts: [Int32]
    private(set) var surname: [Float]
    private(set) var given: [Float]
    private(set) var address: [Float]
    private(set) var nationalID: [Float]
    private(set) var phone: [Float]
    private(set) var email: [Float]
    private(set) var localID: [Float]
    /// One array a category slot.
    private(set) var categories: [[Float]]
    private var dates: DateFrequencies

    init(_ rows: [Row], _ lexicons: Lexicons, addresses: Int) {
        let categories = lexicons.categories.count
        let fields: [(size: Int, ids: @Sendable (Row) -> (UInt32, UInt32))] = [
            (lexicons.names.count, { ($0.surname, $0.birth) }), (lexicons.names.count, { ($0.given, 0) }),
            (addresses, { ($0.address, 0) }), (lexicons.nationalIDs.count, { ($0.nationalID, 0) }),
            (lexicons.phones.count, { ($0.phone, $0.secondPhone) }),
            (lexicons.emails.count, { ($0.email, $0.secondEmail) }), (lexicons.localIDs.count, { ($0.localID, 0) }),
            (categories, { ($0.categories[0], 0) }), (categories, { ($0.categories[1], 0) }),
            (categories, { ($0.categories[2], 0) }), (categories, { ($0.categories[3], 0) }),
        ]
        let parts = Parallel.map(fields.count + 1) { part in
            part == 0
                ? Part.dates(DateFrequencies(rows))
                : Part(Frequencies.counts(rows, fields[part - 1].size, fields[part - 1].ids))
        }
        var counts: [(values: [Int32], present: Int)] = []
        var dates = DateFrequencies([])
        for part in parts {
            switch part {
            case .dates(let found): dates = found
            case .counts(let values, let present): counts.append((values, present))
            }
        }
        self.dates = dates
        (surnameCounts, givenCounts) = (counts[0].values, counts[1].values)
        surname = Frequencies.common(counts[0])
        given = Frequencies.common(counts[1])
        address = Frequencies.common(counts[2])
        nationalID = Frequencies.personal(counts[3].values, rows.count)
        phone = Frequencies.personal(counts[4].values, rows.count)
        email = Frequencies.personal(counts[5].values, rows.count)
        localID = Frequencies.personal(counts[6].values, rows.count)
        self.categories = (7..<11).map { Frequencies.common(counts[$0]) }
    }

    private enum Part: Sendable {
        case counts([Int32], present: Int)
        case dates(DateFrequencies)

        init(_ counted: (values: [Int32], present: Int)) { self = .counts(counted.values, present: counted.present) }
    }

    /// These as they are, for records to which more were appended: values that only those have as in `larger`.
    func extended(_ larger: Frequencies) -> Frequencies {
        var extended = larger
        func keep<Element>(_ path: WritableKeyPath<Frequencies, [Element]>) {
            let known = self[keyPath: path]
            extended[keyPath: path].replaceSubrange(0..<known.count, with: known)
        }
        keep(\.surnameCounts)
        keep(\.givenCounts)
        keep(\.surname)
        keep(\.given)
        keep(\.address)
        keep(\.nationalID)
        keep(\.phone)
        keep(\.email)
        keep(\.localID)
        for slot in 0..<4 {
            extended.categories[slot].replaceSubrange(0..<categories[slot].count, with: categories[slot])
        }
        extended.dates = dates
        return extended
    }

    func date(_ packed: UInt32) -> Float { dates[packed] }

    /// How many records hold each value, and how many hold any as the first.
    private static func counts(
        _ rows: [Row], _ size: Int, _ ids: (Row) -> (UInt32, UInt32)
    ) -> (values: [Int32], present: Int) {
        var counts = [Int32](repeating: 0, count: size)
        var absent = 0
        for row in rows {
            let (a, b) = ids(row)
            if a == 0 { absent += 1 }
            counts[Int(a)] += 1
            if b != 0, b != a { counts[Int(b)] += 1 }
        }
        counts[0] = 0
        return (counts, rows.count - absent)
    }

    private static func common(_ counted: (values: [Int32], present: Int)) -> [Float] {
        counted.values.map { $0 == 0 ? 0 : Float(ExpLog.log(Double($0) / Double(max(counted.present, 1)))) }
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
