/// Sorts words by their upper 32 bits; words alike there keep their order.
enum RadixSort {
    static func byUpperHalf(_ words: inout [UInt64]) {
        if words.count < 256 {
            // Insertion of few, stable as the rest.
            words.sort { ($0 >> 32, $0) < ($1 >> 32, $1) }
            return
        }
        var other = [UInt64](repeating: 0, count: words.count)
        pass(words, &other, shift: 32)
        pass(other, &words, shift: 43)
        pass(words, &other, shift: 54)
        swap(&words, &other)
    }

    private static func pass(_ from: [UInt64], _ to: inout [UInt64], shift: UInt64) {
        var starts = [Int](repeating: 0, count: 2049)
        for word in from { starts[Int(truncatingIfNeeded: word >> shift & 2047) + 1] += 1 }
        for bucket in 1..<2049 { starts[bucket] += starts[bucket - 1] }
        for word in from {
            let bucket = Int(truncatingIfNeeded: word >> shift & 2047)
            to[starts[bucket]] = word
            starts[bucket] += 1
        }
    }
}
