package import Model

/// Records in an order that depends on their content alone, with how often each value occurs: what training, blocking,
/// scoring and clustering work on. Rows alike in content are ordered by id.
package struct SortedRecords: Sendable {
    let rows: [Row]
    let ids: [RecordID]
    let lexicons: Lexicons
    let frequencies: Frequencies
    let names: NameParts
    let shapes: [NameShape]

    package var count: Int { rows.count }

    /// The id of the record at `row`.
    package func id(_ row: Int) -> RecordID { ids[row] }

    /// The row of each id asked for, nil where the id is not here. Order as asked.
    package func rows(of wanted: [RecordID]) -> [Int?] {
        var found: [RecordID: Int] = [:]
        for id in wanted { found[id] = -1 }
        for (row, id) in ids.enumerated() where found[id] != nil { found[id] = row }
        return wanted.map { found[$0].flatMap { $0 < 0 ? nil : $0 } }
    }
}

extension RecordColumns {
    /// The records in the engine's order. An id appended twice stands twice: keep repeats out. What is given away for it
    /// is not copied.
    package consuming func sorted() -> SortedRecords {
        var rows: [Row] = []
        swap(&rows, &self.rows)
        let parts = NameParts(lexicons.names)
        let shapes = NameShape.all(lexicons.names.names)
        settleDates(&rows)
        Placeholders.remove(from: &rows, lexicons)
        var addresses = TripleLexicon()
        for index in rows.indices {
            let row = rows[index]
            if row.street != 0 {
                let place = row.postcode != 0 ? row.postcode << 1 : row.town << 1 | 1
                rows[index].address = addresses.intern(row.street, row.number, place)
            }
            rows[index].surnameSignature = shapes[Int(row.surname)].signature
            rows[index].givenSignature = shapes[Int(row.given)].signature
            if parts.isMultiple(row.surname) { rows[index].marks.insert(.surnameInParts) }
            if parts.isMultiple(row.given) { rows[index].marks.insert(.givenInParts) }
        }
        let order = contentOrder(rows)
        let sortedRows = gathered(rows, order)
        let sortedIDs = order.map { ids[Int($0)] }
        rows = []
        return SortedRecords(
            rows: sortedRows, ids: sortedIDs, lexicons: lexicons.closed(),
            frequencies: Frequencies(sortedRows, lexicons, addresses: addresses.count), names: parts, shapes: shapes)
    }

    private func gathered(_ rows: [Row], _ order: [UInt32]) -> [Row] {
        let cuts = Parallel.cut(order.indices, into: 8)
        let parts = Parallel.map(cuts.count) { part in order[cuts[part]].map { rows[Int($0)] } }
        var gathered: [Row] = []
        gathered.reserveCapacity(rows.count)
        for part in parts { gathered += part }
        return gathered
    }

    private func settleDates(_ rows: inout [Row]) {
        for index in rows.indices where rows[index].marks.contains(.openDate) {
            rows[index].marks.remove(.openDate)
            let order = dateOrders[ids[index].file] ?? DateOrder()
            if order.turns(rows[index].date) { rows[index].date = BirthDate.turned(rows[index].date) }
        }
    }

    /// Row numbers by `sortKey`, then by id.
    private func contentOrder(_ rows: [Row]) -> [UInt32] {
        let cuts = Parallel.cut(0..<rows.count, into: 8)
        let keys = Parallel.map(cuts.count) { part in cuts[part].map { sortKey(rows[$0]) } }.flatMap { $0 }
        var words = keys.enumerated().map { ($0.element & ~0xffff_ffff) | UInt64($0.offset) }
        RadixSort.byUpperHalf(&words)
        var order = words.map { UInt32(truncatingIfNeeded: $0) }
        // Of one upper half there are few: one birth date's, mostly.
        var start = 0
        while start < words.count {
            var stop = start + 1
            while stop < words.count, words[stop] >> 32 == words[start] >> 32 { stop += 1 }
            if stop - start > 1 {
                order[start..<stop].sort {
                    (keys[Int($0)], ids[Int($0)]) < (keys[Int($1)], ids[Int($1)])
                }
            }
            start = stop
        }
        return order
    }

    /// Rows of one birth date stand together, so that candidates are near in memory; within, by a hash of all values.
    private func sortKey(_ row: Row) -> UInt64 {
        var hash = ContentHash.join(lexicons.names.names.hash(row.surname), lexicons.names.names.hash(row.birth))
        hash = ContentHash.join(hash, lexicons.names.names.hash(row.given))
        hash = ContentHash.join(hash, UInt64(row.date))
        hash = ContentHash.join(hash, lexicons.nationalIDs.hash(row.nationalID))
        hash = ContentHash.join(hash, lexicons.phones.hash(row.phone))
        hash = ContentHash.join(hash, lexicons.phones.hash(row.secondPhone))
        hash = ContentHash.join(hash, lexicons.emails.hash(row.email))
        hash = ContentHash.join(hash, lexicons.emails.hash(row.secondEmail))
        hash = ContentHash.join(hash, lexicons.texts.hash(row.street))
        hash = ContentHash.join(hash, lexicons.texts.hash(row.number))
        hash = ContentHash.join(hash, lexicons.postcodes.hash(row.postcode))
        hash = ContentHash.join(hash, lexicons.texts.hash(row.town))
        hash = ContentHash.join(hash, lexicons.localIDs.hash(row.localID))
        hash = ContentHash.join(hash, UInt64(row.sex))
        for slot in 0..<4 { hash = ContentHash.join(hash, lexicons.categories.hash(row.categories[slot])) }
        let date = UInt64(row.year & 127) << 9 | UInt64(row.month & 15) << 5 | UInt64(row.day & 31)
        return date << 48 | hash >> 16
    }
}

/// Distinct triples of ids, numbered from 1.
struct TripleLexicon {
    private var keys: [SIMD3<UInt32>] = [SIMD3()]
    private var table: [UInt32] = [UInt32](repeating: 0, count: 1024)

    var count: Int { keys.count }

    mutating func intern(_ a: UInt32, _ b: UInt32, _ c: UInt32) -> UInt32 {
        let key = SIMD3(a, b, c)
        if keys.count * 2 > table.count {
            var larger = [UInt32](repeating: 0, count: table.count * 4)
            for id in 1..<keys.count {
                var slot = start(keys[id], larger.count)
                while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
                larger[slot] = UInt32(id)
            }
            table = larger
        }
        var slot = start(key, table.count)
        while table[slot] != 0 {
            if keys[Int(table[slot])] == key { return table[slot] }
            slot = (slot + 1) & (table.count - 1)
        }
        table[slot] = UInt32(keys.count)
        keys.append(key)
        return table[slot]
    }

    private func start(_ key: SIMD3<UInt32>, _ size: Int) -> Int {
        let hash = ContentHash.join(UInt64(key.x) << 32 | UInt64(key.y), UInt64(key.z))
        return Int(truncatingIfNeeded: hash) & (size - 1)
    }
}
