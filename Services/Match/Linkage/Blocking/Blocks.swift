/// The blocks of a set of records: rows that share a blocking key. From a row one walks to the later rows of its blocks.
package struct Blocks: Sendable {
    /// What became of one key's blocks.
    package struct Summary: Sendable {
        package let key: BlockingKey
        /// Pairs within its blocks, those found by other keys too included.
        package let pairs: Int
        /// Blocks above the cap, which are not walked, and the rows in them: other keys must find those.
        package let droppedBlocks: Int
        package let droppedRows: Int
    }

    let indexes: [KeyIndex]
    let rowCount: Int
    package var summaries: [Summary] { indexes.map(\.summary) }
    var keys: [BlockingKey] { indexes.map(\.summary.key) }

    /// The blocks that a model was made for.
    package init(_ records: SortedRecords, _ model: LinkageModel) { self.init(records, keys: model.blockingKeys) }

    init(_ records: SortedRecords, keys: [BlockingKey]) {
        let hashes = BlockingKeys(records)
        let cap = records.count > 200_000 ? 150 : 1000
        let rows = records.rows
        indexes = Parallel.map(keys.count) { KeyIndex(keys[$0], rows, hashes, cap: cap) }.filter {
            $0.summary.pairs > 0
        }
        rowCount = records.count
    }

    private init(indexes: [KeyIndex], rowCount: Int) { (self.indexes, self.rowCount) = (indexes, rowCount) }

    /// The keys in growing order of cost, as many as stay within `budget` pairs, and at least one.
    func cheapest(budget: Int) -> Blocks {
        let order = indexes.enumerated().sorted {
            ($0.element.summary.pairs, $0.offset) < ($1.element.summary.pairs, $1.offset)
        }
        var chosen: [Int] = []
        var total = 0
        for (offset, index) in order where total + index.summary.pairs <= budget || chosen.isEmpty {
            total += index.summary.pairs
            chosen.append(offset)
        }
        return Blocks(indexes: chosen.sorted().map { indexes[$0] }, rowCount: rowCount)
    }

    /// Puts into `walk.found` each row after `row` that shares a block with it, once.
    @inline(__always)
    func candidates(of row: Int, _ walk: inout CandidateWalk) {
        walk.begin()
        // First only look where to begin, then walk: loads that do not wait for each other overlap.
        for index in indexes {
            var place = row
            for _ in 0..<index.slots {
                let at = index.next[place]
                walk.starts.append((at, index.members[Int(at)]))
                place += rowCount
            }
        }
        var slot = 0
        for index in indexes {
            for _ in 0..<index.slots {
                var (at, member) = walk.starts[slot]
                slot += 1
                while member & KeyIndex.end == 0 {
                    walk.raw.append(member)
                    at += 1
                    member = index.members[Int(at)]
                }
            }
        }
        walk.finish(UInt32(row), rowCount: rowCount)
    }

    /// An upper bound of how many candidates `row` has: repeats count.
    func candidateBound(of row: Int) -> Int {
        var count = 0
        for index in indexes {
            for slot in 0..<index.slots {
                var at = Int(index.next[slot * rowCount + row])
                if at == 0 { continue }
                while index.members[at] & KeyIndex.end == 0 {
                    at += 1
                    count += 1
                }
            }
        }
        return count
    }
}

/// The buffers of one thread that walks blocks.
struct CandidateWalk {
    /// The rows found, each once.
    fileprivate(set) var found: [UInt32] = []
    fileprivate var starts: [(at: UInt32, member: UInt32)] = []
    fileprivate var raw: [UInt32] = []
    /// For rows with many candidates: who was last to find each row. Made when first needed.
    private var stamps: [UInt32] = []

    @inline(__always)
    fileprivate mutating func begin() {
        found.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        raw.removeAll(keepingCapacity: true)
    }

    @inline(__always)
    fileprivate mutating func finish(_ row: UInt32, rowCount: Int) {
        if raw.count > 24 {
            if stamps.isEmpty { stamps = [UInt32](repeating: .max, count: rowCount) }
            for member in raw where stamps[Int(member)] != row && member != row {
                stamps[Int(member)] = row
                found.append(member)
            }
            return
        }
        // Few: looking through them is cheaper than a far place in memory for each.
        next: for member in raw where member != row {
            for seen in found where seen == member { continue next }
            found.append(member)
        }
    }
}

/// The blocks of one key.
struct KeyIndex: Sendable {
    /// Closes a block in `members`.
    static let end: UInt32 = 1 << 31

    let summary: Blocks.Summary
    let slots: Int
    /// Blocks one after the other, rows growing, each closed by `end`. Place 0 is not used.
    let members: [UInt32]
    /// Per slot and row: the place in `members` after the row's own; 0 when no row of a block follows it.
    let next: [UInt32]

    init(_ key: BlockingKey, _ rows: [Row], _ hashes: BlockingKeys, cap: Int) {
        slots = key.slots
        var words: [UInt64] = []
        words.reserveCapacity(rows.count)
        for (index, row) in rows.enumerated() {
            for slot in 0..<slots {
                if let hash = hashes.hash(key, slot: slot, row) {
                    words.append(UInt64(hash) << 32 | UInt64(index) << 1 | UInt64(slot))
                }
            }
        }
        RadixSort.byUpperHalf(&words)
        var members: [UInt32] = [KeyIndex.end]
        var next: [UInt32] = []
        var (pairs, droppedBlocks, droppedRows) = (0, 0, 0)
        var start = 0
        while start < words.count {
            var stop = start + 1
            while stop < words.count, words[stop] >> 32 == words[start] >> 32 { stop += 1 }
            let size = stop - start
            if size > cap {
                droppedBlocks += 1
                droppedRows += size
            } else if size > 1 {
                if next.isEmpty { next = [UInt32](repeating: 0, count: rows.count * slots) }
                pairs += size * (size - 1) / 2
                for place in start..<stop {
                    let word = words[place]
                    let row = Int(word >> 1 & 0x7fff_ffff)
                    members.append(UInt32(row))
                    // After the last there is nothing to walk to.
                    next[Int(word & 1) * rows.count + row] = place + 1 < stop ? UInt32(members.count) : 0
                }
                members.append(KeyIndex.end)
            }
            start = stop
        }
        if next.isEmpty { next = [UInt32](repeating: 0, count: rows.count * slots) }
        self.members = members
        self.next = next
        summary = Blocks.Summary(key: key, pairs: pairs, droppedBlocks: droppedBlocks, droppedRows: droppedRows)
    }
}
