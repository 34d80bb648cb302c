/// A set of small whole numbers.
struct Bitmap: Equatable, Sendable {
    private var words: [UInt64] = []
    private(set) var count = 0

    /// False if it was in already.
    mutating func insert(_ number: UInt32) -> Bool {
        let (word, bit) = (Int(number / 64), UInt64(1) << UInt64(number % 64))
        if word >= words.count {
            words.append(contentsOf: repeatElement(0, count: max(word + 1 - words.count, words.count)))
        }
        guard words[word] & bit == 0 else { return false }
        words[word] |= bit
        count += 1
        return true
    }
}
