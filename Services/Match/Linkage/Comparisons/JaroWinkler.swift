/// Jaro-Winkler similarity (Winkler 1990): Jaro's, raised by .1 for each of up to 4 common first letters.
enum JaroWinkler {
    /// Whether the similarity of two strings of letters `A-Z` and digits reaches `limit`.
    static func reaches(_ limit: Double, _ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
        let (short, long) = (Double(min(a.count, b.count, 64)), Double(min(max(a.count, b.count), 64)))
        if short == 0 { return false }
        // Were every letter of the shorter one matched, in order: no need to look at the letters.
        let best = (2 + short / long) / 3
        if best + 0.1 * Double(commonPrefix(a, b)) * (1 - best) < limit { return false }
        return similarity(a, b) >= limit
    }

    /// From 0 to 1. Bits of a word hold the positions of a letter, so one step matches one letter.
    static func similarity(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Double {
        let (countA, countB) = (min(a.count, 64), min(b.count, 64))
        if countA == 0 || countB == 0 { return 0 }
        var positions = InlineArray<64, UInt64>(repeating: 0)
        for j in 0..<countB { positions[Int(b[j] & 63)] |= 1 << UInt64(j) }
        let reach = max(max(countA, countB) / 2 - 1, 0)
        var window: UInt64 = reach >= 63 ? ~0 : (1 << UInt64(reach + 1)) - 1
        var matchedA: UInt64 = 0
        var matchedB: UInt64 = 0
        for i in 0..<countA {
            let free = positions[Int(a[i] & 63)] & ~matchedB & window
            if free != 0 {
                matchedB |= free & (~free &+ 1)
                matchedA |= 1 << UInt64(i)
            }
            // The window grows to the right until it is whole, then slides.
            window = i < reach ? window << 1 | 1 : window << 1
        }
        let matches = matchedA.nonzeroBitCount
        if matches == 0 { return 0 }
        var halfTranspositions = 0
        var (restA, restB) = (matchedA, matchedB)
        while restA != 0 {
            if a[restA.trailingZeroBitCount] != b[restB.trailingZeroBitCount] { halfTranspositions += 1 }
            restA &= restA - 1
            restB &= restB - 1
        }
        let m = Double(matches)
        let jaro = (m / Double(countA) + m / Double(countB) + (m - Double(halfTranspositions / 2)) / m) / 3
        return jaro + 0.1 * Double(commonPrefix(a, b)) * (1 - jaro)
    }

    private static func commonPrefix(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Int {
        var count = 0
        while count < 4, count < a.count, count < b.count, a[count] == b[count] { count += 1 }
        return count
    }
}
