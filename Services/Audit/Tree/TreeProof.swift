/// Checks of proofs, by those who hold nothing but roots (RFC 9162 sections 2.1.3.2 and 2.1.4.2).
package enum TreeProof {
    /// Whether `leaf` is the entry number `index` of the tree of `size` leaves under `root`.
    package static func includes(
        _ leaf: TreeHash, index: UInt64, size: UInt64, root: TreeHash, proof: [TreeHash]
    ) -> Bool {
        guard index < size else { return false }
        var (node, last, hash) = (index, size - 1, leaf)
        for sibling in proof {
            guard last > 0 else { return false }
            if node & 1 == 1 || node == last {
                hash = .node(sibling, hash)
                // Levels at which the last node has no sibling are skipped.
                while node & 1 == 0, node > 0 {
                    node >>= 1
                    last >>= 1
                }
            } else {
                hash = .node(hash, sibling)
            }
            node >>= 1
            last >>= 1
        }
        return last == 0 && hash == root
    }

    /// Whether the tree of `new` leaves begins with the tree of `old`.
    package static func isConsistent(
        old: UInt64, oldRoot: TreeHash, new: UInt64, newRoot: TreeHash, proof: [TreeHash]
    ) -> Bool {
        guard old <= new else { return false }
        if old == new { return proof.isEmpty && oldRoot == newRoot }
        if old == 0 { return proof.isEmpty && oldRoot == .empty }
        // The proof leaves out the old root where it is a perfect subtree of the new tree.
        let path = old.nonzeroBitCount == 1 ? [oldRoot] + proof : proof
        guard let first = path.first else { return false }
        var (node, last) = (old - 1, new - 1)
        while node & 1 == 1 {
            node >>= 1
            last >>= 1
        }
        var (oldHash, newHash) = (first, first)
        for sibling in path.dropFirst() {
            guard last > 0 else { return false }
            if node & 1 == 1 || node == last {
                oldHash = .node(sibling, oldHash)
                newHash = .node(sibling, newHash)
                while node & 1 == 0, node > 0 {
                    node >>= 1
                    last >>= 1
                }
            } else {
                newHash = .node(newHash, sibling)
            }
            node >>= 1
            last >>= 1
        }
        return last == 0 && oldHash == oldRoot && newHash == newRoot
    }
}
