/// Remembers how alike two values were found: direct-mapped, one a thread. What it forgets is computed again, so it
/// changes no result.
struct SimilarityCache {
    enum Kind: UInt64 {
        case name = 0
        case street, town, category, email, postcode
    }

    private var keys = [UInt64](repeating: ~0, count: 1 << 15)
    private var values = [UInt8](repeating: 0, count: 1 << 15)

    /// The value of the pair, from `compute` when it is not remembered. Ids stay below 2^30.
    @inline(__always)
    mutating func value(_ kind: Kind, _ a: UInt32, _ b: UInt32, _ compute: () -> UInt8) -> UInt8 {
        let key = kind.rawValue << 60 | UInt64(min(a, b)) << 30 | UInt64(max(a, b))
        let slot = Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 49)
        if keys[slot] == key { return values[slot] }
        let value = compute()
        keys[slot] = key
        values[slot] = value
        return value
    }
}
