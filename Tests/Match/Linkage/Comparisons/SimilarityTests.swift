import Testing

@testable import Match

/// Values of Jaro-Winkler from Winkler 1990 and Cohen et al. 2003; edit distances counted by hand.
struct SimilarityTests {
    @Test(arguments: [
        ("MARTHA", "MARHTA", 0.9611), ("DWAYNE", "DUANE", 0.84), ("DIXON", "DICKSONX", 0.8133),
        ("JONES", "JOHNSON", 0.8324), ("ABROMS", "ABRAMS", 0.9222), ("HARDIN", "MARTINEZ", 0.7222),
        ("A", "B", 0), ("SAME", "SAME", 1),
    ])
    func jaroWinklerGivesThePublishedValues(_ a: String, _ b: String, _ expected: Double) {
        let (x, y) = (Array(a.utf8), Array(b.utf8))
        #expect(abs(JaroWinkler.similarity(x.span, y.span) - expected) < 0.0001)
        #expect(JaroWinkler.similarity(x.span, y.span) == JaroWinkler.similarity(y.span, x.span))
        let (below, above) = (expected - 0.001, expected + 0.001)
        #expect(JaroWinkler.reaches(below, x.span, y.span) == true)
        #expect(expected == 1 || JaroWinkler.reaches(above, x.span, y.span) == false)
    }

    @Test(arguments: [
        ("MULLER", "MULLER", 0), ("MULLER", "MULER", 1), ("MULLER", "MULLRE", 1), ("MULLER", "MILLET", 2),
        ("MULLER", "UMLLRE", 2), ("MULLER", "MUR", 3), ("CA", "ABC", 3), ("", "AB", 2), ("", "", 0),
        ("ABCDEF", "BCDEFA", 2), ("ABCDEFGH", "HGFEDCBA", 3),
    ])
    func editsAreCountedUpToTwo(_ a: String, _ b: String, _ expected: Int) {
        let (x, y) = (Array(a.utf8), Array(b.utf8))
        #expect(EditDistance.upToTwo(x.span, y.span) == expected)
        #expect(EditDistance.upToTwo(y.span, x.span) == expected)
    }

    @Test func editsAgreeWithTheFullTable() {
        var generator = SplitMix(state: 42)
        for _ in 0..<20_000 {
            let a = (0..<Int.random(in: 0...7, using: &generator)).map { _ in
                UInt8.random(in: 65...67, using: &generator)
            }
            let b = (0..<Int.random(in: 0...7, using: &generator)).map { _ in
                UInt8.random(in: 65...67, using: &generator)
            }
            #expect(EditDistance.upToTwo(a.span, b.span) == min(fullTable(a, b), 3), "seed 42: \(a) \(b)")
        }
    }

    private func fullTable(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var table = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
        for i in 0...a.count { table[i][0] = i }
        for j in 0...b.count { table[0][j] = j }
        for i in 0..<a.count {
            for j in 0..<b.count {
                var cost = table[i][j] + (a[i] == b[j] ? 0 : 1)
                cost = min(cost, table[i][j + 1] + 1, table[i + 1][j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, table[i - 1][j - 1] + 1) }
                table[i + 1][j + 1] = cost
            }
        }
        return table[a.count][b.count]
    }

    @Test(arguments: [
        ("MARTIN", "MARTIN", NameSimilarity.equal), ("MARTIN", "MARTIM", .oneEdit), ("ANNE", "ANN", .oneEdit),
        ("CATHERINE", "KATERINE", .close), ("JEAN", "JEANPIERRE", .loose), ("LI", "LO", .different),
        ("MARTIN", "BERNARD", .different), ("DUPONT", "DUPOND", .oneEdit),
    ])
    func namesAreSortedIntoFiveSteps(_ a: String, _ b: String, _ expected: NameSimilarity) {
        #expect(NameSimilarity.of(Array(a.utf8).span, Array(b.utf8).span) == expected)
    }

    @Test func exponentialAndLogarithmAreTheUsualOnes() {
        for x in stride(from: -30.0, through: 30, by: 0.37) {
            #expect(abs(ExpLog.log(ExpLog.exp(x)) - x) < 1e-12)
        }
        #expect(abs(ExpLog.exp(1) - 2.718281828459045) < 1e-14)
        #expect(abs(ExpLog.log(10) - 2.302585092994046) < 1e-14)
    }
}

/// Seeded: a failing case can be had again.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        return ContentHash.mix(state)
    }
}
