import Files
import Runtime

/// The tiles and bundles of a log in its folder, for a tree of one size. Files that a checkpoint of this size needs
/// are read under their own width, or from a wider file of the same place.
package final class TileStore: TreeReader {
    /// What is wrong with the files.
    package struct Damage: PlainError {
        package let description: String
        init(_ description: String) { self.description = description }
    }

    private static let cachedTiles = 64

    package let size: UInt64
    private let folder: String
    private let hasher = TreeHasher()
    private var cache: [TilePath: [UInt8]] = [:]

    package init(folder: String, size: UInt64) { (self.folder, self.size) = (folder, size) }

    package func subtree(level: Int, index: UInt64) throws -> TreeHash {
        let (tileLevel, height) = (level / 8, level % 8)
        let first = index << UInt64(height)
        let (tile, at) = (first / 256, Int(first % 256))
        let hashes = try self.tile(level: tileLevel, index: tile)
        let end = (at + 1 << height) * TreeHash.byteCount
        guard end <= hashes.count else { throw Damage("no such hash in a tree of \(size)") }
        guard let hash = TreeHash(hasher.root(of: hashes[at * TreeHash.byteCount..<end])) else {
            throw Damage("no such hash in a tree of \(size)")
        }
        return hash
    }

    /// The hashes that the tree has of this tile, side by side.
    package func tile(level: Int, index: UInt64) throws -> [UInt8] {
        let path = TilePath(
            level: level, index: index, width: TilePath.width(level: level, index: index, size: size))
        guard path.width > 0 else { throw Damage("no tile \(index) at level \(level) in a tree of \(size)") }
        if let hashes = cache[path] { return hashes }
        let hashes = Array(try read(path).prefix(path.width * TreeHash.byteCount))
        guard hashes.count == path.width * TreeHash.byteCount else { throw Damage("\(path.text): too short") }
        if cache.count == TileStore.cachedTiles { cache.removeAll(keepingCapacity: true) }
        cache[path] = hashes
        return hashes
    }

    /// The entries of `[256 * index, …)` that the tree has.
    package func entries(_ index: UInt64) throws -> ArraySlice<ArraySlice<UInt8>> {
        let path = TilePath(level: nil, index: index, width: TilePath.width(level: 0, index: index, size: size))
        guard path.width > 0 else { throw Damage("no bundle \(index) in a tree of \(size)") }
        guard let entries = EntryBundle.entries(try read(path)), entries.count >= path.width else {
            throw Damage("\(path.text): not \(path.width) entries")
        }
        return entries.prefix(path.width)
    }

    package func entry(_ index: UInt64) throws -> ArraySlice<UInt8> {
        let entries = try self.entries(index / 256)
        guard index % 256 < entries.count else { throw Damage("no entry \(index) in a tree of \(size)") }
        return entries[entries.startIndex + Int(index % 256)]
    }

    private func read(_ path: TilePath) throws -> [UInt8] {
        if let bytes = try Files.read("\(folder)/\(path.text)") { return bytes }
        // Of an older checkpoint: its partial tile may be gone once the full one is there.
        let full = TilePath(level: path.level, index: path.index)
        guard let bytes = try Files.read("\(folder)/\(full.text)") else { throw Damage("\(path.text): missing") }
        return bytes
    }
}
