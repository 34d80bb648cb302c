import Sealing

/// A hash of a Merkle tree as RFC 6962 section 2.1 builds it over SHA-256: of a leaf, of an inner node, or a root.
package struct TreeHash: Hashable, Sendable, CustomStringConvertible {
    package static let byteCount = SHA256.digestBytes

    /// 32 bytes.
    package let bytes: [UInt8]

    package init?(_ bytes: [UInt8]) {
        guard bytes.count == TreeHash.byteCount else { return nil }
        self.bytes = bytes
    }

    private init(digest: [UInt8]) { bytes = digest }

    /// The root of the tree without leaves.
    package static let empty = TreeHash(digest: SHA256.digest([]))

    package static func leaf(_ entry: some Collection<UInt8>) -> TreeHash {
        let hasher = TreeHasher()
        return TreeHash(digest: hasher.leaf(entry))
    }

    package static func node(_ left: TreeHash, _ right: TreeHash) -> TreeHash {
        let hasher = TreeHasher()
        return TreeHash(digest: hasher.node((left.bytes + right.bytes)[...]))
    }

    package var description: String { bytes.hexadecimal }
}

/// Hashes many leaves and nodes with one context. Owned by one thread.
final class TreeHasher {
    private let hash = SHA256()
    private static let leafPrefix: [UInt8] = [0]
    private static let nodePrefix: [UInt8] = [1]

    func leaf(_ entry: some Collection<UInt8>) -> [UInt8] {
        hash.update(TreeHasher.leafPrefix)
        hash.update(entry)
        return hash.finish()
    }

    /// Of two hashes that stand side by side: 64 bytes.
    func node(_ pair: ArraySlice<UInt8>) -> [UInt8] {
        hash.update(TreeHasher.nodePrefix)
        hash.update(pair)
        return hash.finish()
    }

    /// The root over hashes that stand side by side, their number a power of two.
    func root(of hashes: ArraySlice<UInt8>) -> [UInt8] {
        var row = Array(hashes)
        while row.count > TreeHash.byteCount {
            var above: [UInt8] = []
            above.reserveCapacity(row.count / 2)
            for at in stride(from: 0, to: row.count, by: 2 * TreeHash.byteCount) {
                above += node(row[at..<at + 2 * TreeHash.byteCount])
            }
            row = above
        }
        return row
    }
}
