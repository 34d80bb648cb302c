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
        let edits = EditDistance.upToTwo(a, b)
        if edits == 1 { return .oneEdit }
        if common == short { return .loose }
        if edits == 2, short >= 5 { return .close }
        if !JaroWinkler.reaches(0.85, a, b) { return .different }
        return JaroWinkler.similarity(a, b) >= 0.92 ? .close : .loose
    }

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
