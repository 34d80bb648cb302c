/// Remembers how alike two values were found: direct-mapped, one a thread. What it forgets is computed again, so it
/// changes no result.
struct SimilarityCache {
    enum Kind: UInt64 {
        case name = 0
        case street, town, category, email, postcode
    }

    /// Kind, two ids and, in the lowest four bits, the value.
    private var entries = [UInt64](repeating: ~0, count: 1 << 14)

    /// The value of the pair, below 16, from `compute` when it is not remembered. Ids stay below 2^28.
    @inline(__always)
    mutating func value(_ kind: Kind, _ a: UInt32, _ b: UInt32, _ compute: () -> UInt8) -> UInt8 {
        let key = kind.rawValue << 60 | UInt64(min(a, b)) << 32 | UInt64(max(a, b)) << 4
        let slot = Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 50)
        let entry = entries[slot]
        if entry & ~15 == key { return UInt8(truncatingIfNeeded: entry & 15) }
        let value = compute()
        entries[slot] = key | UInt64(value)
        return value
    }
}
