import Match
import Model

/// Records ready to be linked, and apart from them who each is about.
struct LabelledRecords {
    var columns = RecordColumns()
    private(set) var truth = Truth()
    /// Rows joined for reading, by id; filled only where errors are to be shown.
    private(set) var shown: [RecordID: String] = [:]

    /// Reads a set. Ids are dealt at random: where duplicates stand next to each other, that would tell.
    init(_ set: LabelledSet, folder: String, seed: UInt64, isShown: Bool) throws {
        var persons: [[UInt8]: Int32] = [:]
        var labels = try set.truthFile.map { try CSV(path: folder + $0) }
        for (ordinal, file) in set.files.enumerated() {
            var csv = try CSV(path: folder + file, delimiter: set.delimiter, encoding: set.encoding)
            let fields = csv.header.map { set.map[$0] }
            let truthColumn = (labels ?? csv).header.firstIndex(of: set.truth)
            let kindColumn = (labels ?? csv).header.firstIndex(of: "kinds")
            var count: UInt32 = 0
            while let row = try csv.next() {
                count += 1
                var values: [(field: PersonField, value: ArraySlice<UInt8>)] = []
                for (index, field) in fields.enumerated() where index < row.count {
                    if let field { values.append((field, row[index])) }
                }
                let id = RecordID(file: UInt32(ordinal + 1), row: LabelledRecords.dealt(count, seed))
                columns.append(id, values)
                if isShown { shown[id] = String(decoding: Array(row.joined(separator: [0x7c])), as: UTF8.self) }
                let answer = labels == nil ? row : try labels?.next() ?? []
                if let truthColumn {
                    let label = Array(answer[truthColumn])
                    let person = persons[label] ?? Int32(persons.count)
                    persons[label] = person
                    truth.add(id, person)
                    if let kindColumn { truth.note(person, String(decoding: answer[kindColumn], as: UTF8.self)) }
                }
            }
        }
        truth.close()
    }

    init(_ set: StressSet, seed: UInt64, isShown: Bool) {
        var counts: [UInt32: UInt32] = [:]
        for (file, person, values) in StressPeople(set, seed: seed).records {
            counts[file, default: 0] += 1
            let id = RecordID(file: file, row: LabelledRecords.dealt(counts[file] ?? 0, seed))
            columns.append(id, values.map { (field: $0.field, value: Array($0.value.utf8)[...]) })
            truth.add(id, Int32(person))
            if isShown { shown[id] = values.map(\.value).joined(separator: "|") }
        }
        truth.close()
    }

    /// Row numbers in an order that tells nothing; no two rows get one, below 2^24 of them.
    private static func dealt(_ row: UInt32, _ seed: UInt64) -> UInt32 {
        let mixed = (row &+ UInt32(truncatingIfNeeded: seed)) &* 0x9e37_79b1 & 0x00ff_ffff
        return (mixed ^ mixed >> 13) + 1
    }
}

/// Who each record is about.
struct Truth {
    private var keys: [UInt64] = []
    private var persons: [Int32] = []
    /// What makes a person hard to tell from another, by person; only drills know.
    private(set) var kinds: [Int32: String] = [:]

    var count: Int { keys.count }

    mutating func add(_ id: RecordID, _ person: Int32) {
        keys.append(id.packed)
        persons.append(person)
    }

    mutating func note(_ person: Int32, _ kinds: String) { if !kinds.isEmpty { self.kinds[person] = kinds } }

    mutating func close() {
        let order = keys.indices.sorted { keys[$0] < keys[$1] }
        (keys, persons) = (order.map { keys[$0] }, order.map { persons[$0] })
    }

    subscript(id: RecordID) -> Int32 {
        var (low, high) = (0, keys.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < id.packed { low = middle + 1 } else { high = middle }
        }
        return keys.isEmpty || keys[low] != id.packed ? -1 : persons[low]
    }

    /// How many records each person has, in all and by file.
    func sizes() -> [Int32: [UInt32: Int]] {
        var sizes: [Int32: [UInt32: Int]] = [:]
        for (key, person) in zip(keys, persons) { sizes[person, default: [:]][UInt32(key >> 32), default: 0] += 1 }
        return sizes
    }

    /// The records of each person, growing.
    func members() -> [[RecordID]] {
        var members: [Int32: [RecordID]] = [:]
        for (key, person) in zip(keys, persons) {
            members[person, default: []].append(
                RecordID(file: UInt32(key >> 32), row: UInt32(truncatingIfNeeded: key)))
        }
        return members.values.sorted { $0[0] < $1[0] }
    }
}
