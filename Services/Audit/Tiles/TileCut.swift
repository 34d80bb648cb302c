import Files

/// Removes what stands in a log's folder beyond a size: written before a crash, never covered by a signed state, so that
/// nobody relies on it.
enum TileCut {
    /// The files removed.
    static func apply(to tree: FileTree, size: UInt64) throws(FileFailure) -> [String] {
        var removed: [String] = []
        for name in try tree.names(in: "tile") {
            let level = name == "entries" ? 0 : Int(name)
            // Not ours: outsiders' tools pass over stray files, and so do we.
            guard let level, (0..<64).contains(level) else { continue }
            let hashes = level >= 8 ? 0 : size >> UInt64(8 * level)
            try cut(tree, "tile/\(name)", first: 0, hashes: hashes, &removed)
        }
        if !removed.isEmpty { try tree.sync() }
        return removed
    }

    /// `first`: the number that the groups of digits so far spell. `hashes`: of the level, in the tree kept.
    private static func cut(
        _ tree: FileTree, _ folder: String, first: UInt64, hashes: UInt64, _ removed: inout [String]
    ) throws(FileFailure) {
        for name in try tree.names(in: folder) {
            let path = "\(folder)/\(name)"
            if name.hasPrefix("x"), name.utf8.count == 4, let group = UInt64(name.dropFirst()) {
                try cut(tree, path, first: (first + group) * 1000, hashes: hashes, &removed)
            } else if name.hasSuffix(".p"), let group = UInt64(name.dropLast(2)) {
                for width in try tree.names(in: path) {
                    guard let count = UInt64(width), (first + group) * 256 + count > hashes else { continue }
                    try tree.remove("\(path)/\(width)")
                    removed.append("\(path)/\(width)")
                }
            } else if name.utf8.count == 3, let group = UInt64(name), (first + group + 1) * 256 > hashes {
                try tree.remove(path)
                removed.append(path)
            }
        }
    }
}
