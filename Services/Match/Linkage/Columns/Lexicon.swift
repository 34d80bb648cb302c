/// Distinct byte strings, numbered from 1 in the order met; 0 is the absent value. Bytes stand in one arena.
///
/// The numbers depend on the order of arrival, so nothing that is compared or emitted may: use `hash(_:)`.
struct Lexicon: Sendable {
    private(set) var bytes: [UInt8] = []
    /// `ends[id]` closes the bytes of `id`; those of id 0 are empty.
    private(set) var ends: [UInt32] = [0]
    private(set) var hashes: [UInt64] = [0]
    /// Open addressing, a power of two; 0 is free. The upper half of a hash, which also says where to begin, above the
    /// id: most looks end without one at the values.
    private var table: [UInt64] = [UInt64](repeating: 0, count: 1024)

    /// How many ids there are, id 0 included.
    var count: Int { ends.count }

    mutating func intern(_ value: ArraySlice<UInt8>) -> UInt32 {
        if value.isEmpty { return 0 }
        let hash = ContentHash.of(value)
        let upper = hash & ~0xffff_ffff
        var slot = Lexicon.start(hash, table.count)
        while table[slot] != 0 {
            let entry = table[slot]
            let id = Int(entry & 0xffff_ffff)
            if entry & ~0xffff_ffff == upper, equal(id, value) { return UInt32(id) }
            slot = (slot + 1) & (table.count - 1)
        }
        let id = UInt32(ends.count)
        table[slot] = upper | UInt64(id)
        bytes.append(contentsOf: value)
        ends.append(UInt32(bytes.count))
        hashes.append(hash)
        if ends.count * 2 > table.count { grow() }
        return id
    }

    /// The same to look values up by id: nothing can be interned any more.
    func closed() -> Lexicon {
        var closed = self
        closed.table = []
        return closed
    }

    /// A hash of the value's content, the same in every process.
    func hash(_ id: UInt32) -> UInt64 { hashes[Int(id)] }

    func range(_ id: UInt32) -> Range<Int> {
        id == 0 ? 0..<0 : Int(ends[Int(id) - 1])..<Int(ends[Int(id)])
    }

    subscript(id: UInt32) -> ArraySlice<UInt8> { bytes[range(id)] }

    private func equal(_ id: Int, _ value: ArraySlice<UInt8>) -> Bool {
        let start = Int(ends[id - 1])
        guard Int(ends[id]) - start == value.count else { return false }
        var at = start
        for byte in value {
            if bytes[at] != byte { return false }
            at += 1
        }
        return true
    }

    private mutating func grow() {
        var larger = [UInt64](repeating: 0, count: table.count * 2)
        for entry in table where entry != 0 {
            var slot = Lexicon.start(entry, larger.count)
            while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
            larger[slot] = entry
        }
        table = larger
    }

    private static func start(_ hash: UInt64, _ size: Int) -> Int { Int(hash >> 32) & (size - 1) }
}

/// A 64-bit hash of bytes that is the same in every process and on every machine.
enum ContentHash {
    static func of(_ value: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0x9e37_79b9_7f4a_7c15 ^ UInt64(value.count)
        for byte in value { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return mix(hash)
    }

    /// The finaliser of SplitMix64.
    static func mix(_ value: UInt64) -> UInt64 {
        var mixed = value &+ 0x9e37_79b9_7f4a_7c15
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    static func join(_ a: UInt64, _ b: UInt64) -> UInt64 { mix(a &* 0x9e37_79b9_7f4a_7c15 ^ b) }
}
