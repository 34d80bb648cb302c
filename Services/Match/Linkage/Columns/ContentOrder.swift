import Model

/// The order of rows that depends on their content alone; rows alike in content stand by id.
enum ContentOrder {
    /// Row numbers in order.
    static func of(_ rows: [Row], _ ids: [RecordID], _ lexicons: Lexicons) -> [UInt32] {
        let cuts = Parallel.cut(0..<rows.count, into: 8)
        let keys = Parallel.map(cuts.count) { part in cuts[part].map { key(rows[$0], lexicons) } }.flatMap { $0 }
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

    static func gathered(_ rows: [Row], _ order: [UInt32]) -> [Row] {
        let cuts = Parallel.cut(order.indices, into: 8)
        let parts = Parallel.map(cuts.count) { part in order[cuts[part]].map { rows[Int($0)] } }
        var gathered: [Row] = []
        // Room for rows to come: untouched, it costs nothing.
        gathered.reserveCapacity(rows.count + rows.count / 8)
        for part in parts { gathered += part }
        return gathered
    }

    /// Rows of one birth date stand together, so that candidates are near in memory; within, by a hash of all values.
    private static func key(_ row: Row, _ lexicons: Lexicons) -> UInt64 {
        let names = lexicons.names.names
        var hash = ContentHash.join(names.hash(row.surname), names.hash(row.birth))
        hash = ContentHash.join(hash, names.hash(row.given))
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
