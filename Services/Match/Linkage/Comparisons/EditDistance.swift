/// Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, each letter edited
/// at most once (Damerau 1964 as commonly restricted).
enum EditDistance {
    /// The distance, or 3 when it is above 2. Looks at the first 64 bytes.
    static func upToTwo(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Int {
        var (endA, endB) = (min(a.count, 64), min(b.count, 64))
        if abs(endA - endB) > 2 { return 3 }
        var start = 0
        while start < endA, start < endB, a[start] == b[start] { start += 1 }
        while endA > start, endB > start, a[endA - 1] == b[endB - 1] {
            endA -= 1
            endB -= 1
        }
        let (rows, columns) = (endA - start, endB - start)
        if rows == 0 || columns == 0 { return min(max(rows, columns), 3) }
        // Columns of the table as bits, one step a letter (Hyyrö 2003, with the swaps of neighbours).
        var (rising, falling, diagonal, last): (UInt64, UInt64, UInt64, UInt64) = (~0, 0, 0, 0)
        var distance = rows
        let top: UInt64 = 1 << UInt64(rows - 1)
        for j in 0..<columns {
            let letter = b[start + j]
            var equal: UInt64 = 0
            for i in 0..<rows where a[start + i] == letter { equal |= 1 << UInt64(i) }
            let swapped = ((~diagonal & equal) << 1) & last
            diagonal = (((equal & rising) &+ rising) ^ rising) | equal | falling | swapped
            var across = falling | ~(diagonal | rising)
            var back = diagonal & rising
            if across & top != 0 { distance += 1 } else if back & top != 0 { distance -= 1 }
            across = across << 1 | 1
            back <<= 1
            rising = back | ~(diagonal | across)
            falling = across & diagonal
            last = equal
            // Each letter that is left lowers it by one at most.
            if distance - (columns - 1 - j) > 2 { return 3 }
        }
        return min(distance, 3)
    }
}
