/// What is known of a folded name without reading its letters: enough to tell most unlike names apart.
struct NameShape: Sendable {
    /// Bit = letter & 63.
    var letters: UInt64 = 0
    /// The first eight letters, the first lowest; 0 beyond the end.
    var head: UInt64 = 0
    var length: UInt8 = 0
    var signature = NameSignature()

    init(_ name: ArraySlice<UInt8>) {
        for (offset, byte) in name.enumerated() {
            letters |= 1 << UInt64(byte & 63)
            if offset < 8 { head |= UInt64(byte) << UInt64(8 * offset) }
        }
        length = UInt8(min(name.count, 255))
        signature = NameSignature(name)
    }

    /// Takes the names in that are not here yet; by id.
    static func extend(_ shapes: inout [NameShape], _ names: Lexicon) {
        for id in UInt32(shapes.count)..<UInt32(names.count) { shapes.append(NameShape(names[id])) }
    }

    /// Whether `NameSimilarity` of two names that are not equal is surely `different`.
    @inline(__always)
    func isUnlike(_ other: NameShape) -> Bool {
        let (here, there) = (Int(length), Int(other.length))
        let short = min(here, there)
        if short < 3 { return true }
        if (letters ^ other.letters).nonzeroBitCount <= 4, abs(here - there) <= 2 { return false }
        let common = (head ^ other.head).trailingZeroBitCount / 8
        // One may begin with the other.
        if common >= min(short, 8) { return false }
        return !NameSimilarity.mayBeAlike(here, there, letters, other.letters, prefix: min(common, 4))
    }
}
