/// The growing right edge of a tiled tree: at each level the hashes of the tile that is not full yet. Enough to append
/// and to know the root.
struct TileEdge {
    /// A tile as it stands in its file.
    struct Tile {
        let path: TilePath
        let hashes: [UInt8]
    }

    private(set) var size: UInt64 = 0
    /// By level; hashes side by side, under 256 of them.
    private(set) var growing: [[UInt8]] = []
    private let hasher = TreeHasher()

    init() {}

    /// The edge of a tree of `size` leaves as its partial tiles show it. nil if their widths are not of that size.
    init?(size: UInt64, growing: [[UInt8]]) {
        for (level, hashes) in growing.enumerated() {
            guard hashes.count == TileEdge.width(level, size) * TreeHash.byteCount else { return nil }
        }
        (self.size, self.growing) = (size, growing)
    }

    /// Hashes in the growing tile of `level`.
    static func width(_ level: Int, _ size: UInt64) -> Int {
        level >= 8 ? 0 : Int(size >> UInt64(8 * level) & 255)
    }

    /// Levels a tree of `size` has tiles at.
    static func levels(_ size: UInt64) -> Int { size == 0 ? 0 : (63 - size.leadingZeroBitCount) / 8 + 1 }

    /// Appends a leaf; tiles that it fills are added to `full`, lower levels first.
    mutating func append(_ entry: some Collection<UInt8>, full: inout [Tile]) {
        size += 1
        push(hasher.leaf(entry), level: 0, full: &full)
    }

    private mutating func push(_ hash: [UInt8], level: Int, full: inout [Tile]) {
        if growing.count == level {
            growing.append([])
            growing[level].reserveCapacity(TilePath.fullWidth * TreeHash.byteCount)
        }
        growing[level] += hash
        guard growing[level].count == TilePath.fullWidth * TreeHash.byteCount else { return }
        let hashes = growing[level]
        growing[level].removeAll(keepingCapacity: true)
        let index = (size >> UInt64(8 * (level + 1))) - 1
        full.append(Tile(path: TilePath(level: level, index: index), hashes: hashes))
        push(hasher.root(of: hashes[...]), level: level + 1, full: &full)
    }

    /// The tiles that are not full, as a checkpoint of the present size needs them.
    var partialTiles: [Tile] {
        growing.enumerated().compactMap { level, hashes in
            hashes.isEmpty
                ? nil
                : Tile(
                    path: TilePath(
                        level: level, index: size >> UInt64(8 * (level + 1)), width: hashes.count / TreeHash.byteCount),
                    hashes: hashes)
        }
    }

    var root: TreeHash {
        // From the smallest perfect subtree, on the right, to the largest.
        var root: [UInt8]?
        for hashes in growing {
            var end = hashes.count
            while end > 0 {
                let count = end / TreeHash.byteCount
                let start = end - (count & -count) * TreeHash.byteCount
                let subtree = hasher.root(of: hashes[start..<end])
                root = root.map { hasher.node((subtree + $0)[...]) } ?? subtree
                end = start
            }
        }
        return root.flatMap(TreeHash.init) ?? .empty
    }
}
