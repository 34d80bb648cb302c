/// Joins the rows of one component into persons, the strongest evidence first. All pairs count, linked or not: one wrong
/// link merges two people, and one right link does not prove a person.
struct Agglomeration: Sendable {
    /// Of the link between two groups, the part of the mean of all pairs; the rest is the strongest pair's.
    private static let meanPart: Float = 0.6
    /// Odds are clipped, so that one pair decides nothing alone.
    static let (least, most): (Float, Float) = (-8, 12)

    let scorer: Scorer
    let cannotLink: CannotLink

    struct Person {
        var rows: [UInt32]
        var weakest: Float?
    }

    /// The persons among `rows` (growing, one component), in the order of their first rows. `same`: rows a reviewer
    /// decided to be one person's.
    func persons(_ rows: [UInt32], same: [(Int, Int)], _ cache: inout SimilarityCache) -> [Person] {
        let copies = copies(rows, &cache)
        let count = copies.count
        var sums = [Float](repeating: 0, count: count * count)
        for i in 0..<count {
            for j in i + 1..<max(count, i + 1) {
                let pair = (row(copies[i].rows[0]), row(copies[j].rows[0]))
                let odds = scorer.score(pair.0, pair.1, floor: Agglomeration.least, &cache) ?? Agglomeration.least
                sums[i * count + j] = min(odds, Agglomeration.most)
                sums[j * count + i] = sums[i * count + j]
            }
        }
        var strongest = sums
        var sizes = [Float](repeating: 1, count: count)
        var groups: [Person?] = copies
        join(decided: same, &groups, &sums, &strongest, &sizes)
        while true {
            var best: (link: Float, i: Int, j: Int) = (-.leastNonzeroMagnitude, -1, -1)
            for i in 0..<count {
                guard groups[i] != nil else { continue }
                for j in i + 1..<max(count, i + 1) where sums[i * count + j] > -.infinity {
                    guard strongest[i * count + j] >= 0, groups[j] != nil else { continue }
                    let pairs = sizes[i] * sizes[j]
                    let link =
                        Agglomeration.meanPart * sums[i * count + j] / pairs
                        + (1 - Agglomeration.meanPart) * strongest[i * count + j]
                    if link > best.link { best = (link, i, j) }
                }
            }
            guard best.i >= 0, let first = groups[best.i], let second = groups[best.j] else { break }
            if cannotLink.forbids(first.rows, second.rows) {
                sums[best.i * count + best.j] = -.infinity
                sums[best.j * count + best.i] = -.infinity
                continue
            }
            merge(best.i, best.j, link: best.link, &groups, &sums, &strongest, &sizes)
        }
        return groups.compactMap { $0 }
    }

    private func row(_ index: UInt32) -> Row { scorer.records.rows[Int(index)] }

    /// Rows alike in all they hold, where that is enough to be one person's, stand as one: copies of a record are no
    /// evidence, and however many there are, they weigh once.
    private func copies(_ rows: [UInt32], _ cache: inout SimilarityCache) -> [Person] {
        var copies: [Person] = []
        for index in rows {
            // Alike in content is next to each other in order.
            if let last = copies.last, row(last.rows[0]) == row(index), !cannotLink.forbids(last.rows, [index]),
                let odds = scorer.score(row(last.rows[0]), row(index), floor: 0, &cache)
            {
                let weakest = min(odds, Agglomeration.most)
                copies[copies.count - 1] = Person(rows: last.rows + [index], weakest: weakest)
            } else {
                copies.append(Person(rows: [index], weakest: nil))
            }
        }
        return copies
    }

    private func join(
        decided same: [(Int, Int)], _ groups: inout [Person?], _ sums: inout [Float], _ strongest: inout [Float],
        _ sizes: inout [Float]
    ) {
        for (a, b) in same {
            let holding = { (row: Int, groups: [Person?]) in
                groups.firstIndex { $0?.rows.contains(UInt32(row)) == true }
            }
            guard let i = holding(a, groups), let j = holding(b, groups), i != j else { continue }
            merge(min(i, j), max(i, j), link: Agglomeration.most, &groups, &sums, &strongest, &sizes)
        }
    }

    /// Puts group j into group i, i before j.
    private func merge(
        _ i: Int, _ j: Int, link: Float, _ groups: inout [Person?], _ sums: inout [Float], _ strongest: inout [Float],
        _ sizes: inout [Float]
    ) {
        guard let first = groups[i], let second = groups[j] else { return }
        let count = groups.count
        let weakest = min(link, first.weakest ?? link, second.weakest ?? link)
        groups[i] = Person(rows: (first.rows + second.rows).sorted(), weakest: weakest)
        groups[j] = nil
        sizes[i] += sizes[j]
        for k in 0..<count where groups[k] != nil && k != i {
            sums[i * count + k] += sums[j * count + k]
            sums[k * count + i] = sums[i * count + k]
            strongest[i * count + k] = max(strongest[i * count + k], strongest[j * count + k])
            strongest[k * count + i] = strongest[i * count + k]
        }
    }
}
