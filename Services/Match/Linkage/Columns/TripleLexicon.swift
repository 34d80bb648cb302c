/// Distinct triples of ids, numbered from 1.
struct TripleLexicon: Sendable {
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
