/// What rows to come are blocked by: of each key the words of all rows that are here, sorted by hash, in runs that each
/// came at once.
package struct BlockRuns: Sendable {
    private let keys: [BlockingKey]
    /// By key.
    private var runs: [[[UInt64]]]
    private var rowCount: Int

    /// Beyond, runs are made one: each is looked through.
    private static let mostRuns = 8

    /// Of `blocks` that were made to grow.
    package init(_ blocks: Blocks) {
        keys = blocks.keys
        runs = blocks.indexes.map { [$0.words] }
        rowCount = blocks.rowCount
    }

    /// Takes the rows in that are not here yet, and gives the pairs they make, with each other and with all before: the
    /// later row above, the earlier below; sorted, each once. They are the pairs of the blocks of all rows.
    package mutating func extend(_ records: SortedRecords) -> [UInt64] {
        let first = rowCount
        rowCount = records.count
        let hashes = BlockingKeys(records)
        let rows = records.rows
        let reach = Blocks.reach(rows.count)
        let parts = Parallel.map(keys.count) { [keys, runs] place in
            let fresh = KeyIndex.words(keys[place], rows, first..<rows.count, hashes)
            let words = BlockRuns.around(fresh, runs[place])
            return (fresh, KeyIndex.pairs(from: first, keys[place], rows, hashes, reach: reach, words))
        }
        var pairs: [UInt64] = []
        for (place, part) in parts.enumerated() {
            runs[place].append(part.0)
            if runs[place].count > BlockRuns.mostRuns {
                var joined = runs[place].flatMap { $0 }
                RadixSort.byUpperHalf(&joined)
                runs[place] = [joined]
            }
            pairs += part.1
        }
        pairs.sort()
        var last = UInt64.max
        pairs.removeAll { pair in
            defer { last = pair }
            return pair == last
        }
        return pairs
    }

    /// The words of the blocks that `fresh` ones are in, those of `runs` first.
    private static func around(_ fresh: [UInt64], _ runs: [[UInt64]]) -> [UInt64] {
        var words: [UInt64] = []
        var start = 0
        while start < fresh.count {
            let hash = fresh[start] >> 32
            var stop = start + 1
            while stop < fresh.count, fresh[stop] >> 32 == hash { stop += 1 }
            for place in runs.indices {
                var at = BlockRuns.firstPlace(of: hash, in: runs[place])
                while at < runs[place].count, runs[place][at] >> 32 == hash {
                    words.append(runs[place][at])
                    at += 1
                }
            }
            words += fresh[start..<stop]
            start = stop
        }
        return words
    }

    /// Hashes are spread evenly: the place is near where it would be if they were perfectly so.
    private static func firstPlace(of hash: UInt64, in run: [UInt64]) -> Int {
        let guess = Int(UInt64(run.count) &* hash >> 32)
        var margin = 512
        var low = max(guess - margin, 0)
        while low > 0, run[low] >> 32 >= hash {
            margin *= 8
            low = max(guess - margin, 0)
        }
        var high = min(guess + margin, run.count)
        while high < run.count, run[high] >> 32 < hash {
            margin *= 8
            high = min(guess + margin, run.count)
        }
        while low < high {
            let middle = (low + high) / 2
            if run[middle] >> 32 < hash { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
