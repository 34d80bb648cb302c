/// HMAC-SHA-256 (RFC 2104) under one key. The padded key is hashed once, so that a short message costs two blocks.
/// Owned by one thread.
package final class HMAC {
    private let inner = SHA256()
    private let outer = SHA256()
    private let hash = SHA256()

    package init(key: some Collection<UInt8>) {
        var block = key.count > 64 ? SHA256.digest(key) : Array(key)
        block += [UInt8](repeating: 0, count: 64 - block.count)
        inner.update(block.map { $0 ^ 0x36 })
        outer.update(block.map { $0 ^ 0x5c })
    }

    package func authenticate(_ parts: ArraySlice<UInt8>...) -> [UInt8] {
        hash.copy(inner)
        for part in parts { hash.update(part) }
        let digest = hash.finish()
        hash.copy(outer)
        hash.update(digest)
        return hash.finish()
    }
}
