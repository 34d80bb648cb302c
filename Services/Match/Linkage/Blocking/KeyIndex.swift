/// The blocks of one key.
struct KeyIndex: Sendable {
    /// Closes a block in `members`.
    static let end: UInt32 = 1 << 31

    let summary: Blocks.Summary
    let slots: Int
    /// How many later rows of a block a row is compared with at most.
    let reach: Int
    /// Blocks one after the other, rows growing, each closed by `end`. Place 0 is not used.
    let members: [UInt32]
    /// Per slot and row: the place in `members` after the row's own; 0 when no row of a block follows it.
    let next: [UInt32]

    /// The words that blocks were made of, where they are kept for rows to come.
    let words: [UInt64]

    /// `isWanted`: of the blocks, by hash; the others are left out.
    init(
        _ key: BlockingKey, _ rows: [Row], _ hashes: BlockingKeys, reach: Int, keepsWords: Bool = false,
        isWanted: (UInt32) -> Bool = { _ in true }
    ) {
        let words = KeyIndex.words(key, rows, rows.indices, hashes, isWanted)
        self.words = keepsWords ? words : []
        slots = key.slots
        self.reach = key == .everyPair ? .max : reach
        var building = Building(rows: rows, hashes: hashes, slots: slots, reach: self.reach, purpose: .walks)
        building.add(blocksOf: words)
        members = building.members
        next = building.next
        summary = Blocks.Summary(
            key: key, pairs: building.pairs, splitBlocks: building.splitBlocks, splitRows: building.splitRows,
            chainedRows: building.chainedRows)
    }

    /// How many pairs the blocks that are wanted hold.
    static func pairs(
        _ key: BlockingKey, _ rows: [Row], _ hashes: BlockingKeys, reach: Int, isWanted: (UInt32) -> Bool
    ) -> Int {
        var building = Building(rows: rows, hashes: hashes, slots: key.slots, reach: reach, purpose: .count)
        building.add(blocksOf: words(key, rows, rows.indices, hashes, isWanted))
        return building.pairs
    }

    /// The pairs that the rows from `first` on make with earlier rows of the blocks that `words` are: the later row
    /// above, the earlier below; a pair found by two blocks stands twice.
    static func pairs(
        from first: Int, _ key: BlockingKey, _ rows: [Row], _ hashes: BlockingKeys, reach: Int, _ words: [UInt64]
    ) -> [UInt64] {
        let reach = key == .everyPair ? Int.max : reach
        var building = Building(
            rows: rows, hashes: hashes, slots: key.slots, reach: reach, purpose: .pairs(from: first))
        building.add(blocksOf: words)
        return building.found
    }

    /// The hash of each row and slot above, the row and its slot below; sorted by hash, rows growing.
    static func words(
        _ key: BlockingKey, _ rows: [Row], _ range: Range<Int>, _ hashes: BlockingKeys,
        _ isWanted: (UInt32) -> Bool = { _ in true }
    ) -> [UInt64] {
        var words: [UInt64] = []
        words.reserveCapacity(range.count)
        for index in range {
            for slot in 0..<key.slots {
                if let hash = hashes.hash(key, slot: slot, rows[index]), isWanted(hash) {
                    words.append(UInt64(hash) << 32 | UInt64(index) << 1 | UInt64(slot))
                }
            }
        }
        RadixSort.byUpperHalf(&words)
        return words
    }
}

/// Blocks of one key while they are laid out. Words hold, in their lower half, the row and its slot.
private struct Building {
    enum Purpose {
        /// Only how many pairs there are.
        case count
        /// To be walked from each row to the later ones.
        case walks
        /// The pairs of the rows from this one on.
        case pairs(from: Int)
    }

    let rows: [Row]
    let hashes: BlockingKeys
    let reach: Int
    let purpose: Purpose
    var members: [UInt32] = [KeyIndex.end]
    var next: [UInt32] = []
    var found: [UInt64] = []
    var (pairs, splitBlocks, splitRows, chainedRows) = (0, 0, 0, 0)

    init(rows: [Row], hashes: BlockingKeys, slots: Int, reach: Int, purpose: Purpose) {
        (self.rows, self.hashes, self.reach, self.purpose) = (rows, hashes, reach, purpose)
        if case .walks = purpose { next = [UInt32](repeating: 0, count: rows.count * slots) }
    }

    /// Adds the blocks that runs of one upper half are; `step` fields split them already.
    mutating func add(blocksOf words: [UInt64], by step: Int = 0) {
        var start = 0
        while start < words.count {
            var stop = start + 1
            while stop < words.count, words[stop] >> 32 == words[start] >> 32 { stop += 1 }
            if stop - start > reach {
                if step == 0 {
                    splitBlocks += 1
                    splitRows += stop - start
                }
                split(words[start..<stop], by: step)
            } else if stop - start > 1 {
                add(words[start..<stop])
            }
            start = stop
        }
    }

    private mutating func add(_ words: ArraySlice<UInt64>) {
        let size = words.count
        pairs += size > reach ? size * reach - reach * (reach + 1) / 2 : size * (size - 1) / 2
        switch purpose {
        case .count: break
        case .walks: layOut(words)
        case .pairs(let first): pair(words, from: first)
        }
    }

    /// Rows grow, so the later ones stand last.
    private mutating func pair(_ words: ArraySlice<UInt64>, from first: Int) {
        for place in words.indices.reversed() {
            let row = words[place] >> 1 & 0x7fff_ffff
            if row < first { break }
            for other in words[max(words.startIndex, place - min(reach, place))..<place] {
                let other = other >> 1 & 0x7fff_ffff
                if other != row { found.append(row << 32 | other) }
            }
        }
    }

    private mutating func layOut(_ words: ArraySlice<UInt64>) {
        for place in words.indices {
            let row = Int(words[place] >> 1 & 0x7fff_ffff)
            members.append(UInt32(row))
            // After the last there is nothing to walk to.
            let isLast = place + 1 == words.endIndex
            next[Int(words[place] & 1) * rows.count + row] = isLast ? 0 : UInt32(members.count)
        }
        members.append(KeyIndex.end)
    }

    /// Splits an oversize block by the next field, and its parts again; a row without the field stands with its like.
    /// What no field splits is walked as a chain, each row as far as `reach`: rows that alike are found from each other.
    private mutating func split(_ words: ArraySlice<UInt64>, by step: Int) {
        guard step < BlockingKeys.refinements else {
            chainedRows += words.count
            add(words)
            return
        }
        var finer = words.map { word in
            UInt64(hashes.refinement(step, rows[Int(word >> 1 & 0x7fff_ffff)])) << 32 | word & 0xffff_ffff
        }
        RadixSort.byUpperHalf(&finer)
        add(blocksOf: finer, by: step + 1)
    }
}
