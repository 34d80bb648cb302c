internal import CCrypto

/// SHA-256 (FIPS 180-4) through OpenSSL. One instance hashes one message after another; owned by one thread.
package final class SHA256 {
    package static let digestBytes = 32

    private var state = SHA256_CTX()

    package init() { SHA256_Init(&state) }

    // It may hold a padded key (HMAC).
    deinit { OPENSSL_cleanse(&state, MemoryLayout<SHA256_CTX>.size) }

    package func update(_ bytes: some Collection<UInt8>) { SHA256.update(&state, bytes) }

    /// The digest of what was given since the last call; begins anew.
    package func finish() -> [UInt8] {
        let digest = SHA256.finish(&state)
        SHA256_Init(&state)
        return digest
    }

    package static func digest(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var state = SHA256_CTX()
        SHA256_Init(&state)
        update(&state, bytes)
        return finish(&state)
    }

    /// Makes this the same as `other`, mid-message too.
    func copy(_ other: SHA256) { state = other.state }

    private static func update(_ state: inout SHA256_CTX, _ bytes: some Collection<UInt8>) {
        let done: Void? = bytes.withContiguousStorageIfAvailable { buffer in
            _ = SHA256_Update(&state, buffer.baseAddress, buffer.count)
        }
        if done == nil {
            let copy = Array(bytes)
            SHA256_Update(&state, copy, copy.count)
        }
    }

    private static func finish(_ state: inout SHA256_CTX) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: digestBytes) { buffer, count in
            SHA256_Final(buffer.baseAddress, &state)
            count = digestBytes
        }
    }
}
