/// What a row itself remembers of a name, so that most unlike names are told apart without reading their letters.
struct NameSignature: Equatable, Sendable {
    /// Bit = letter & 31: letters and digits may share one, which only makes names look more alike.
    var letters: UInt32 = 0
    var length: UInt8 = 0
    var first: UInt8 = 0

    init() {}

    init(_ name: ArraySlice<UInt8>) {
        for byte in name { letters |= 1 << UInt32(byte & 31) }
        length = UInt8(min(name.count, 255))
        first = name.first ?? 0
    }

    /// Whether `NameSimilarity` may be anything but different. Never wrong when it says no.
    @inline(__always)
    func mayBeAlike(_ other: NameSignature) -> Bool {
        let (onlyHere, onlyThere) = (
            (letters & ~other.letters).nonzeroBitCount, (other.letters & ~letters).nonzeroBitCount
        )
        let (here, there) = (Int(length), Int(other.length))
        // One or two edits change the set of letters by two each.
        if onlyHere + onlyThere <= 4, abs(here - there) <= 2 { return true }
        let isSame = first == other.first
        // One may begin with the other.
        if isSame, onlyHere == 0 || onlyThere == 0 { return true }
        let matches = min(here - onlyHere, there - onlyThere)
        if matches <= 0 { return false }
        // Jaro-Winkler of .85, were all letters that can match matched in order, and the first four equal if the first
        // is. jaro * 3 - 1 = m / here + m / there.
        let sum = Float(matches) / Float(here) + Float(matches) / Float(there)
        return sum >= (isSame ? 1.249 : 1.549)
    }
}
