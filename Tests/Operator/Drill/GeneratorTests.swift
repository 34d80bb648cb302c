import Testing

@testable import Operator

@Suite struct GeneratorTests {
    @Test func theAliasTableDrawsByWeight() {
        let weights: [UInt64] = [1, 0, 5, 94, 400, 500]
        let table = AliasTable(weights)
        var generator = Generator(seed: 5)
        var drawn = Array(repeating: 0, count: weights.count)
        for _ in 0..<100_000 { drawn[table.draw(&generator)] += 1 }
        for (weight, count) in zip(weights, drawn) { #expect(abs(Int(weight) * 100 - count) <= 500, "\(drawn)") }
        #expect(drawn[1] == 0)
    }

    @Test func aShuffleWindowLosesNothing() {
        var window = ShuffleWindow<Int>(capacity: 10)
        var generator = Generator(seed: 1)
        var out = (0..<100).compactMap { window.exchange($0, &generator) }
        while let rest = window.drain(&generator) { out.append(rest) }
        #expect(out != Array(0..<100))
        #expect(out.sorted() == Array(0..<100))
    }

    @Test func aSlipChangesANameAndKeepsItShort() {
        var generator = Generator(seed: 2)
        let name = Array("LE GOFF".utf8)
        let slips = (0..<200).map { _ in Misspelling.slip(name, &generator) }
        #expect(slips.count { $0 != name } > 170)
        for slip in slips { #expect(abs(slip.count - name.count) <= 1) }
    }
}
