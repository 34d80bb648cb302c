/// How alike two folded names are, in five steps.
enum NameSimilarity: UInt8, Comparable, Sendable {
    case equal = 1
    /// One edit apart.
    case oneEdit = 2
    /// Two edits apart with five letters or more, or Jaro-Winkler of .92.
    case close = 3
    /// Jaro-Winkler of .85, or one begins with the other.
    case loose = 4
    case different = 5

    static func of(_ a: Span<UInt8>, _ b: Span<UInt8>) -> NameSimilarity {
        let short = min(a.count, b.count)
        var common = 0
        while common < short, a[common] == b[common] { common += 1 }
        if common == a.count, common == b.count { return .equal }
        if short < 3 { return .different }
        let (lettersA, lettersB) = (letters(a), letters(b))
        // An edit changes the set of letters by two at most; most pairs of names end here.
        let edits = (lettersA ^ lettersB).nonzeroBitCount > 4 ? 3 : EditDistance.upToTwo(a, b)
        if edits == 1 { return .oneEdit }
        if common == short { return .loose }
        if edits == 2, short >= 5 { return .close }
        if !mayBeAlike(a.count, b.count, lettersA, lettersB, prefix: min(common, 4)) { return .different }
        let similarity = JaroWinkler.similarity(a, b)
        return similarity >= 0.92 ? .close : similarity >= 0.85 ? .loose : .different
    }

    /// Whether Jaro-Winkler may reach .85, judged by lengths and by letters that only one name has: those match nothing.
    @inline(__always)
    static func mayBeAlike(
        _ countA: Int, _ countB: Int, _ lettersA: UInt64, _ lettersB: UInt64, prefix: Int
    ) -> Bool {
        let matches = min(
            countA - (lettersA & ~lettersB).nonzeroBitCount, countB - (lettersB & ~lettersA).nonzeroBitCount)
        if matches <= 0 { return false }
        let m = Double(matches)
        let jaro = (m / Double(countA) + m / Double(countB) + 1) / 3
        return jaro + 0.1 * Double(prefix) * (1 - jaro) >= 0.849
    }

    private static func letters(_ name: Span<UInt8>) -> UInt64 {
        var letters: UInt64 = 0
        for index in name.indices { letters |= 1 << UInt64(name[index] & 63) }
        return letters
    }

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
