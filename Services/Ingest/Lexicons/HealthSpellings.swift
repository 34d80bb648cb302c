/// Long words with one letter wrong, missing, too many or misplaced: two words are so far apart when both are alike
/// without one letter of theirs. The first letter has to be right.
struct HealthSpellings: Sendable {
    /// Letters, at least: shorter words have too many neighbours.
    static let least = 8
    private static let most = 32

    /// By hash of the words without a letter, in open addressing; 0 where nothing stands.
    private var keys: [UInt64] = []
    private var values: [UInt8] = []
    private var mask = 0
    private var entries: [UInt64: UInt8] = [:]

    /// Adds a word of the lexicon; `close` ends adding.
    mutating func add(_ text: Span<UInt8>, _ range: Range<Int>, _ kind: HealthTerms.Kind) {
        HealthSpellings.forEachNeighbour(text, range) { hash in
            if entries[hash] == nil { entries[hash] = kind.rawValue }
            return false
        }
    }

    mutating func close() {
        var size = 1024
        while size < entries.count * 2 { size *= 2 }
        (keys, values, mask) = ([UInt64](repeating: 0, count: size), [UInt8](repeating: 0, count: size), size - 1)
        for (hash, value) in entries.sorted(by: { $0.key < $1.key }) {
            var slot = Int(truncatingIfNeeded: hash ^ hash >> 29) & mask
            while keys[slot] != 0 { slot = (slot + 1) & mask }
            (keys[slot], values[slot]) = (hash, value)
        }
        entries = [:]
    }

    /// What a word that the lexicon does not hold was meant for.
    func kind(_ text: Span<UInt8>, _ range: Range<Int>) -> HealthTerms.Kind? {
        var found: HealthTerms.Kind?
        HealthSpellings.forEachNeighbour(text, range) { hash in
            var slot = Int(truncatingIfNeeded: hash ^ hash >> 29) & mask
            while keys[slot] != 0 {
                if keys[slot] == hash {
                    found = HealthTerms.Kind(rawValue: values[slot])
                    return true
                }
                slot = (slot + 1) & mask
            }
            return false
        }
        return found
    }

    /// The folded word, then the same without each of its letters but the first, until `body` says it is enough. None of
    /// a short word, or of what is not all letters.
    private static func forEachNeighbour(_ text: Span<UInt8>, _ range: Range<Int>, _ body: (UInt64) -> Bool) {
        var letters = InlineArray<32, UInt8>(repeating: 0)
        var count = 0
        var at = range.lowerBound
        while at < range.upperBound {
            var (first, second) = (text[at] | 0x20, UInt8(0))
            if text[at] >= 0x80 {
                guard text[at] >= 0xc3, text[at] <= 0xc5, at + 1 < range.upperBound else { return }
                (first, second) = NameHash.letters(text[at], text[at + 1])
                at += 1
            }
            guard first >= 0x61, first <= 0x7a, count + 2 <= most else { return }
            letters[count] = first
            count += 1
            if second != 0 {
                letters[count] = second
                count += 1
            }
            at += 1
        }
        if count > 0, letters[count - 1] == 0x73 { count -= 1 }
        guard count >= least else { return }
        var prefix = NameHash.empty
        func finish(_ from: Int) -> UInt64 {
            var hash = prefix
            for index in from..<count { hash = NameHash.next(hash, letters[index]) }
            return hash
        }
        if body(finish(0)) { return }
        for dropped in 1..<count {
            prefix = NameHash.next(prefix, letters[dropped - 1])
            if body(finish(dropped + 1)) { return }
        }
    }
}
