/// Sets of rows joined by links: union-find with path halving, the smaller row leading.
struct Components: Sendable {
    private var leaders: [UInt32]

    init(_ count: Int) { leaders = (0..<UInt32(count)).map { $0 } }

    mutating func find(_ row: UInt32) -> UInt32 {
        var at = row
        while leaders[Int(at)] != at {
            leaders[Int(at)] = leaders[Int(leaders[Int(at)])]
            at = leaders[Int(at)]
        }
        return at
    }

    mutating func join(_ a: UInt32, _ b: UInt32) {
        let (first, second) = (find(a), find(b))
        if first != second { leaders[Int(max(first, second))] = min(first, second) }
    }

    /// The sets of two rows or more of `rows`, growing, each with its rows growing, in the order of their first rows.
    mutating func groups(among rows: [UInt32]) -> [[UInt32]] {
        var sizes = [UInt32](repeating: 0, count: leaders.count)
        for row in rows { sizes[Int(find(row))] += 1 }
        var place = [UInt32](repeating: .max, count: leaders.count)
        var groups: [[UInt32]] = []
        for row in rows {
            let leader = Int(find(row))
            if sizes[leader] < 2 { continue }
            if place[leader] == .max {
                place[leader] = UInt32(groups.count)
                groups.append([])
                groups[groups.count - 1].reserveCapacity(Int(sizes[leader]))
            }
            groups[Int(place[leader])].append(row)
        }
        return groups
    }
}
