/// Gives the hashes of a tree's perfect subtrees, and from them roots and proofs of any size it holds.
package protocol TreeReader {
    /// The root of leaves `[index << level, (index + 1) << level)`.
    func subtree(level: Int, index: UInt64) throws -> TreeHash
}

extension TreeReader {
    package func root(size: UInt64) throws -> TreeHash {
        size == 0 ? .empty : try hash(of: 0..<size)
    }

    /// Sibling hashes from the leaf up (RFC 6962 section 2.1.1). `index` < `size`.
    package func inclusionProof(index: UInt64, size: UInt64) throws -> [TreeHash] {
        precondition(index < size, "no such leaf")
        return try path(index, 0..<size)
    }

    /// What leads from the tree of `old` leaves to that of `new` (RFC 6962 section 2.1.2). `old` <= `new`.
    package func consistencyProof(old: UInt64, new: UInt64) throws -> [TreeHash] {
        precondition(old <= new, "a tree does not shrink")
        return old == 0 || old == new ? [] : try subproof(old, 0..<new, isWhole: true)
    }

    private func path(_ index: UInt64, _ range: Range<UInt64>) throws -> [TreeHash] {
        if range.count == 1 { return [] }
        let middle = range.lowerBound + split(UInt64(range.count))
        return index < middle
            ? try path(index, range.lowerBound..<middle) + [try hash(of: middle..<range.upperBound)]
            : try path(index, middle..<range.upperBound) + [try hash(of: range.lowerBound..<middle)]
    }

    private func subproof(_ old: UInt64, _ range: Range<UInt64>, isWhole: Bool) throws -> [TreeHash] {
        if old == range.upperBound { return isWhole ? [] : [try hash(of: range)] }
        let middle = range.lowerBound + split(UInt64(range.count))
        return old <= middle
            ? try subproof(old, range.lowerBound..<middle, isWhole: isWhole)
                + [try hash(of: middle..<range.upperBound)]
            : try subproof(old, middle..<range.upperBound, isWhole: false)
                + [try hash(of: range.lowerBound..<middle)]
    }

    private func hash(of range: Range<UInt64>) throws -> TreeHash {
        let count = UInt64(range.count)
        if count.nonzeroBitCount == 1 {
            return try subtree(
                level: count.trailingZeroBitCount, index: range.lowerBound >> UInt64(count.trailingZeroBitCount))
        }
        let middle = range.lowerBound + split(count)
        return .node(try hash(of: range.lowerBound..<middle), try hash(of: middle..<range.upperBound))
    }

    /// The largest power of two strictly smaller than `count` > 1.
    private func split(_ count: UInt64) -> UInt64 { 1 << UInt64(63 - (count - 1).leadingZeroBitCount) }
}
