/// The blocks of a set of records: rows that share a blocking key. From a row one walks to the later rows of its blocks.
package struct Blocks: Sendable {
    /// What became of one key's blocks.
    package struct Summary: Sendable {
        package let key: BlockingKey
        /// Pairs within its blocks, those found by other keys too included.
        package let pairs: Int
        /// Blocks above the cap, which were split by further fields, and the rows in them.
        package let splitBlocks: Int
        package let splitRows: Int
        /// Rows that no field splits, compared with their next neighbours only.
        package let chainedRows: Int
    }

    /// Up to here all pairs are compared: no key is as sure.
    static let fewRows = 2000

    /// From here on blocks are small, and costs estimated.
    private static let manyRows = 200_000

    let indexes: [KeyIndex]
    let rowCount: Int
    package var summaries: [Summary] { indexes.map(\.summary) }
    var keys: [BlockingKey] { indexes.map(\.summary.key) }

    /// The blocks that a model was made for.
    package init(_ records: SortedRecords, _ model: LinkageModel, isGrowing: Bool = false) {
        self.init(records, keys: model.blockingKeys, isGrowing: isGrowing)
    }

    /// `isGrowing`: more rows are to come, for which `BlockRuns` keeps what is here.
    init(_ records: SortedRecords, keys: [BlockingKey], isGrowing: Bool = false) {
        let hashes = BlockingKeys(records)
        let rows = records.rows
        let reach = Blocks.reach(rows.count)
        let built = Parallel.map(keys.count) {
            KeyIndex(keys[$0], rows, hashes, reach: reach, keepsWords: isGrowing)
        }
        indexes = built.filter { $0.summary.pairs > 0 }
        rowCount = rows.count
    }

    private init(indexes: [KeyIndex], rowCount: Int) { (self.indexes, self.rowCount) = (indexes, rowCount) }

    /// The largest block that is not split.
    static func reach(_ rows: Int) -> Int { rows > manyRows ? 150 : 1000 }

    /// How many pairs to score, about: of few rows more than need be, since it takes no time.
    static func budget(_ rows: Int) -> Int { max(11 * rows, 8_000_000) }

    /// Of each key, how many pairs its blocks would hold; of many rows about, from a sixteenth of the blocks.
    static func costs(_ records: SortedRecords, _ keys: [BlockingKey]) -> [(key: BlockingKey, pairs: Int)] {
        let hashes = BlockingKeys(records)
        let rows = records.rows
        let reach = reach(rows.count)
        let pairs = Parallel.map(keys.count) { place in
            rows.count > manyRows
                ? 16 * KeyIndex.pairs(keys[place], rows, hashes, reach: reach) { $0 & 15 == 0 }
                : KeyIndex.pairs(keys[place], rows, hashes, reach: reach) { _ in true }
        }
        // An estimate of none may be of few.
        return zip(keys, pairs).map { ($0, $1) }.filter { rows.count > manyRows || $0.pairs > 0 }
    }

    /// The keys in growing order of cost, as many as stay within `budget` pairs, and at least one. Order: as given.
    static func cheapest(_ costs: [(key: BlockingKey, pairs: Int)], budget: Int) -> [BlockingKey] {
        let order = costs.indices.sorted { (costs[$0].pairs, $0) < (costs[$1].pairs, $1) }
        var chosen: [Int] = []
        var total = 0
        for place in order where total + costs[place].pairs <= budget || total == 0 {
            total += costs[place].pairs
            chosen.append(place)
        }
        return chosen.sorted().map { costs[$0].key }
    }

    /// These blocks and those of `keys`, of which only the ones that `few` rows are in: to walk from those rows.
    func with(_ keys: [BlockingKey], _ records: SortedRecords, around few: [UInt32]) -> Blocks {
        let hashes = BlockingKeys(records)
        let rows = records.rows
        let reach = Blocks.reach(rows.count)
        let further = Parallel.map(keys.count) { place in
            let key = keys[place]
            var isWanted = [Bool](repeating: few.count == rows.count, count: 1 << 20)
            for row in few {
                for slot in 0..<key.slots {
                    if let hash = hashes.hash(key, slot: slot, rows[Int(row)]) { isWanted[Int(hash >> 12)] = true }
                }
            }
            let wanted = isWanted
            return KeyIndex(key, rows, hashes, reach: reach) { wanted[Int($0 >> 12)] }
        }
        return Blocks(indexes: indexes + further.filter { $0.summary.pairs > 0 }, rowCount: rowCount)
    }

    /// Those of `keys` alone.
    func only(_ keys: [BlockingKey]) -> Blocks {
        Blocks(indexes: indexes.filter { keys.contains($0.summary.key) }, rowCount: rowCount)
    }

    /// Puts into `walk.found` each row after `row` that shares a block with it, once.
    @inline(__always)
    func candidates(of row: Int, _ walk: inout CandidateWalk) {
        walk.begin()
        // First only look where to begin, then walk: loads that do not wait for each other overlap. By place, since an
        // index taken out would be counted as referred to.
        for key in indexes.indices {
            var place = row
            for _ in 0..<indexes[key].slots {
                let at = indexes[key].next[place]
                walk.starts.append((at, indexes[key].members[Int(at)]))
                place += rowCount
            }
        }
        var slot = 0
        for key in indexes.indices {
            for _ in 0..<indexes[key].slots {
                var (at, member) = walk.starts[slot]
                slot += 1
                var left = indexes[key].reach
                while member & KeyIndex.end == 0, left > 0 {
                    walk.raw.append(member)
                    at += 1
                    left -= 1
                    member = indexes[key].members[Int(at)]
                }
            }
        }
        walk.finish(UInt32(row), rowCount: rowCount)
    }

    /// The later rows that `row` is compared with, each once.
    package func candidates(of row: Int) -> [Int] {
        var walk = CandidateWalk()
        candidates(of: row, &walk)
        return walk.found.map { Int($0) }
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
