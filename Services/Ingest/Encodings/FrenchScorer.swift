/// How well a single-byte encoding explains the high bytes of French text: +2 for a French letter whose case agrees
/// with its neighbours, -2 where the case disagrees, -3 for any other high character. Generic detectors fail on CP850
/// and Mac Roman, where only case and neighbours tell the readings of one byte apart.
struct FrenchScorer: Sendable {
    let encoding: TextEncoding
    /// By (byte - 0x80) * 16 + previous * 4 + next, where a neighbour is one of `Neighbour`.
    private let scores: [Int8]

    enum Neighbour: Int { case none, lower, upper, high }

    init(_ encoding: TextEncoding) {
        self.encoding = encoding
        scores = encoding.upperHalf.flatMap { scalar in
            (0..<16).map { FrenchScorer.score(scalar, previous: $0 >> 2, next: $0 & 3) }
        }
    }

    static let all = TextEncoding.singleByte.map(FrenchScorer.init)

    /// nil for the Unicode encodings.
    static func of(_ encoding: TextEncoding) -> FrenchScorer? { all.first { $0.encoding == encoding } }

    static func neighbour(_ byte: UInt8) -> Int {
        if byte >= 0x80 { return Neighbour.high.rawValue }
        let folded = byte | 0x20
        guard folded >= 0x61, folded <= 0x7a else { return Neighbour.none.rawValue }
        return byte == folded ? Neighbour.lower.rawValue : Neighbour.upper.rawValue
    }

    /// Of the high byte at `index` of `text`.
    static func context(_ text: Span<UInt8>, at index: Int) -> Int {
        let previous = index > 0 ? neighbour(text[index - 1]) : 0
        let next = index + 1 < text.count ? neighbour(text[index + 1]) : 0
        return Int(text[index] & 0x7f) * 16 + previous * 4 + next
    }

    func score(_ text: Span<UInt8>) -> Int {
        var sum = 0
        for index in text.indices where text[index] >= 0x80 {
            sum += Int(scores[FrenchScorer.context(text, at: index)])
        }
        return sum
    }

    /// Over a table of how often each context was seen.
    func score(contexts: [UInt32]) -> Int {
        var sum = 0
        for (context, times) in contexts.enumerated() { sum += Int(scores[context]) * Int(times) }
        return sum
    }

    private static let french = Set("éèêëàâçôîïûùüÿœæñ".unicodeScalars.map { UInt16($0.value) })
    private static let frenchUpper = Set("ÉÈÊËÀÂÇÔÎÏÛÙÜŸŒÆÑ".unicodeScalars.map { UInt16($0.value) })
    private static let foreign = Set("áíóúäöåøãõýßšž".unicodeScalars.map { UInt16($0.value) })
    private static let foreignUpper = Set("ÁÍÓÚÄÖÅØÃÕŠŽ".unicodeScalars.map { UInt16($0.value) })
    private static let signs = Set("’‘“”«»°€–—…\u{a0}²".unicodeScalars.map { UInt16($0.value) })

    private static func score(_ scalar: UInt16, previous: Int, next: Int) -> Int8 {
        if signs.contains(scalar) { return scalar == 0x2019 && previous != 0 && next != 0 ? 1 : 0 }
        let isLower = french.contains(scalar) || foreign.contains(scalar)
        let isUpper = frenchUpper.contains(scalar) || foreignUpper.contains(scalar)
        guard isLower || isUpper else { return -3 }
        let agrees = caseAgrees(isLower, scalar, Neighbour(rawValue: previous), Neighbour(rawValue: next))
        let isFrench = french.contains(scalar) || frenchUpper.contains(scalar)
        return agrees < 0 ? -2 : isFrench ? agrees : 0
    }

    private static func caseAgrees(_ isLower: Bool, _ scalar: UInt16, _ previous: Neighbour?, _ next: Neighbour?)
        -> Int8
    {
        if isLower {
            if previous == .lower { return 2 }
            if next == .lower { return previous == .upper ? 2 : 1 }
            return previous == .upper || next == .upper ? -2 : 0
        }
        if previous == .lower { return -2 }
        if previous == .upper { return next == .lower ? -2 : 2 }
        if next == .upper { return 2 }
        if next == .lower { return scalar == 0xc9 ? 2 : 1 }
        return 0
    }
}
