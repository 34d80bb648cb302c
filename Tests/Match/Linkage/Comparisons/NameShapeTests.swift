import Testing

@testable import Match

struct NameShapeTests {
    @Test func whatIsToldApartWithoutLettersIsDifferent() {
        let seed: UInt64 = 7
        var generator = SplitMix(state: seed)
        var unlike = 0
        for _ in 0..<40_000 {
            let a = name(&generator)
            var b = Bool.random(using: &generator) ? name(&generator) : a
            // Near each other as often as not.
            for _ in 0..<Int.random(in: 0...3, using: &generator) where !b.isEmpty {
                b[Int.random(in: 0..<b.count, using: &generator)] = UInt8.random(in: 65...90, using: &generator)
            }
            if a == b || a.isEmpty || b.isEmpty { continue }
            let (x, y) = (NameShape(a[...]), NameShape(b[...]))
            #expect(x.isUnlike(y) == y.isUnlike(x))
            guard x.isUnlike(y) else { continue }
            unlike += 1
            #expect(NameSimilarity.of(a.span, b.span) == .different, "seed \(seed): \(a) \(b)")
        }
        #expect(unlike > 10_000)
    }

    private func name(_ generator: inout SplitMix) -> [UInt8] {
        (0..<Int.random(in: 1...14, using: &generator)).map { _ in UInt8.random(in: 65...78, using: &generator) }
    }
}
