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
        // Three rows of a band: columns j with |i - j| <= 2 only.
        var twoAbove = InlineArray<66, UInt8>(repeating: 3)
        var above = InlineArray<66, UInt8>(repeating: 3)
        var row = InlineArray<66, UInt8>(repeating: 3)
        for j in 0...min(columns, 2) { above[j] = UInt8(j) }
        for i in 1...rows {
            let (low, high) = (max(1, i - 2), min(columns, i + 2))
            if low > high { return 3 }
            row[low - 1] = low == 1 ? UInt8(min(i, 3)) : 3
            var best = row[low - 1]
            let letter = a[start + i - 1]
            for j in low...high {
                let other = b[start + j - 1]
                var cost = above[j - 1] + (letter == other ? 0 : 1)
                cost = min(cost, above[j] + 1, row[j - 1] + 1)
                if i > 1, j > 1, letter == b[start + j - 2], a[start + i - 2] == other {
                    cost = min(cost, twoAbove[j - 2] + 1)
                }
                row[j] = min(cost, 3)
                best = min(best, row[j])
            }
            if high < columns { row[high + 1] = 3 }
            if best >= 3 { return 3 }
            twoAbove = above
            above = row
        }
        return Int(above[columns])
    }
}
