internal import CCrypto

/// SHA-256 (FIPS 180-4) through OpenSSL. One instance hashes one message after another; owned by one thread.
package final class SHA256 {
    package static let digestBytes = 32

    private let context: OpaquePointer

    package init() {
        // Out of memory is the only failure: nothing to do but stop.
        guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
            preconditionFailure("OpenSSL has no SHA-256")
        }
        self.context = context
    }

    deinit { EVP_MD_CTX_free(context) }

    package func update(_ bytes: some Collection<UInt8>) {
        let done: Void? = bytes.withContiguousStorageIfAvailable { buffer in
            _ = EVP_DigestUpdate(context, buffer.baseAddress, buffer.count)
        }
        if done == nil {
            let copy = Array(bytes)
            _ = copy.withUnsafeBytes { EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
        }
    }

    /// The digest of what was given since the last call; begins anew.
    package func finish() -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: SHA256.digestBytes)
        _ = EVP_DigestFinal_ex(context, &digest, nil)
        _ = EVP_DigestInit_ex(context, nil, nil)
        return digest
    }

    package static func digest(_ bytes: some Collection<UInt8>) -> [UInt8] {
        let hash = SHA256()
        hash.update(bytes)
        return hash.finish()
    }

    /// Makes this the same as `other`, mid-message too.
    func copy(_ other: SHA256) { _ = EVP_MD_CTX_copy_ex(context, other.context) }
}
