/// How often each value occurs: ln of its probability, by id. 0 for the absent value.
struct Frequencies: Sendable {
    /// Records that hold the name, as surname used or at birth, and as given names.
    private(set) var surnameCounts: [Int32] = []
    private(set) var givenCounts: [Int32] = []
    private(set) var surname: [Float] = []
    private(set) var given: [Float] = []
    private(set) var address: [Float] = []
    private(set) var nationalID: [Float] = []
    private(set) var phone: [Float] = []
    private(set) var email: [Float] = []
    private(set) var localID: [Float] = []
    /// One array a category slot.
    private(set) var categories: [[Float]] = [[], [], [], []]
    /// In the order of `extend`.
    private var fields = [FieldFrequencies](repeating: FieldFrequencies(), count: 11)
    private var dates = DateFrequencies()
    private var total = 0

    /// Takes further rows in. Values that are known keep their frequency; those that are not are counted among all.
    mutating func extend(_ rows: [Row], _ lexicons: Lexicons, addresses: Int) {
        total += rows.count
        let categories = lexicons.categories.count
        let sources: [(size: Int, isPersonal: Bool, ids: @Sendable (Row) -> (UInt32, UInt32))] = [
            (lexicons.names.count, false, { ($0.surname, $0.birth) }), (lexicons.names.count, false, { ($0.given, 0) }),
            (addresses, false, { ($0.address, 0) }), (lexicons.nationalIDs.count, true, { ($0.nationalID, 0) }),
            (lexicons.phones.count, true, { ($0.phone, $0.secondPhone) }),
            (lexicons.emails.count, true, { ($0.email, $0.secondEmail) }),
            (lexicons.localIDs.count, true, { ($0.localID, 0) }),
            (categories, false, { ($0.categories[0], 0) }), (categories, false, { ($0.categories[1], 0) }),
            (categories, false, { ($0.categories[2], 0) }), (categories, false, { ($0.categories[3], 0) }),
        ]
        let parts = Parallel.map(sources.count + 1) { [fields, dates, total] part in
            if part == 0 { return Part.dates(dates.extended(rows)) }
            let source = sources[part - 1]
            let grown = fields[part - 1].extended(rows, source.size, of: source.isPersonal ? total : nil, source.ids)
            return Part.field(grown)
        }
        fields = []
        for part in parts {
            switch part {
            case .dates(let found): dates = found
            case .field(let found): fields.append(found)
            }
        }
        (surnameCounts, givenCounts) = (fields[0].counts, fields[1].counts)
        (surname, given, address, nationalID) = (fields[0].values, fields[1].values, fields[2].values, fields[3].values)
        (phone, email, localID) = (fields[4].values, fields[5].values, fields[6].values)
        self.categories = fields[7...].map(\.values)
    }

    private enum Part: Sendable {
        case dates(DateFrequencies)
        case field(FieldFrequencies)
    }

    func date(_ packed: UInt32) -> Float { dates[packed] }
}

/// One field's values, by id: how many records hold each, and ln of its probability.
private struct FieldFrequencies: Sendable {
    private(set) var counts: [Int32] = []
    private(set) var values: [Float] = []
    /// Records that hold any.
    private var present = 0

    /// With further rows. `total` counts all records and is given where a value is one person's: of others the share
    /// among the records that hold any counts.
    func extended(
        _ rows: [Row], _ size: Int, of total: Int?, _ ids: (Row) -> (UInt32, UInt32)
    ) -> FieldFrequencies {
        var grown = self
        var fresh = [Int32](repeating: 0, count: size)
        var absent = 0
        for row in rows {
            let (a, b) = ids(row)
            if a == 0 { absent += 1 }
            fresh[Int(a)] += 1
            if b != 0, b != a { fresh[Int(b)] += 1 }
        }
        grown.present += rows.count - absent
        grown.counts.append(contentsOf: repeatElement(0, count: size - counts.count))
        grown.values.append(contentsOf: repeatElement(0, count: size - values.count))
        for id in fresh.indices.dropFirst() where fresh[id] != 0 && grown.counts[id] == 0 {
            grown.counts[id] = fresh[id]
            grown.values[id] = FieldFrequencies.log(fresh[id], of: total, grown.present)
        }
        return grown
    }

    /// Copies of one person must not count as commonness, a switchboard's number must: 4 are free, and even a value
    /// seen on one person alone could be another's (as if a quarter of a record).
    private static func log(_ count: Int32, of total: Int?, _ present: Int) -> Float {
        if let total { return Float(ExpLog.log(max(Double(count) - 4, 0.25) / Double(max(total, 1)))) }
        return Float(ExpLog.log(Double(count) / Double(max(present, 1))))
    }
}

/// ln of the probability of each date of birth, by packed date.
private struct DateFrequencies: Sendable {
    private var keys = [UInt32](repeating: 0, count: 1024)
    private var values = [Float](repeating: 0, count: 1024)
    private var distinct = 0
    private var total = 0

    func extended(_ rows: [Row]) -> DateFrequencies {
        var grown = self
        var fresh: [UInt32: Int32] = [:]
        for row in rows where row.date != 0 {
            grown.total += 1
            fresh[row.date, default: 0] += 1
        }
        for (date, count) in fresh { grown.add(date, count) }
        return grown
    }

    private mutating func add(_ date: UInt32, _ count: Int32) {
        var slot = DateFrequencies.place(date, keys)
        if keys[slot] == date { return }
        distinct += 1
        if distinct * 2 > keys.count {
            let (oldKeys, oldValues) = (keys, values)
            keys = [UInt32](repeating: 0, count: oldKeys.count * 4)
            values = [Float](repeating: 0, count: keys.count)
            for (key, value) in zip(oldKeys, oldValues) where key != 0 {
                let slot = DateFrequencies.place(key, keys)
                (keys[slot], values[slot]) = (key, value)
            }
            slot = DateFrequencies.place(date, keys)
        }
        keys[slot] = date
        values[slot] = Float(ExpLog.log(Double(count) / Double(max(total, 1))))
    }

    subscript(date: UInt32) -> Float { values[DateFrequencies.place(date, keys)] }

    /// Where the date stands, or would.
    @inline(__always)
    private static func place(_ date: UInt32, _ keys: [UInt32]) -> Int {
        var slot = Int(truncatingIfNeeded: ContentHash.mix(UInt64(date))) & (keys.count - 1)
        while keys[slot] != 0, keys[slot] != date { slot = (slot + 1) & (keys.count - 1) }
        return slot
    }
}
