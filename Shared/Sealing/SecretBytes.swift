internal import CCrypto

/// Key material: wiped when the last owner lets go, never printed.
package final class SecretBytes: Sendable {
    private nonisolated(unsafe) let storage: UnsafeMutableBufferPointer<UInt8>

    package init(_ bytes: some Collection<UInt8>) {
        storage = .allocate(capacity: bytes.count)
        _ = storage.initialize(from: bytes)
    }

    deinit {
        OPENSSL_cleanse(storage.baseAddress, storage.count)
        storage.deallocate()
    }

    /// A copy for a C call or a derivation: keep it short-lived.
    package var bytes: [UInt8] { Array(storage) }
}

extension SecretBytes: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "<redacted>" }
    package var debugDescription: String { "<redacted>" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

package enum Random {
    /// From the operating system's generator, through OpenSSL.
    package static func bytes(_ count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        precondition(RAND_bytes(&bytes, Int32(count)) == 1, "the system gives no randomness")
        return bytes
    }
}

package enum ConstantTime {
    /// Whether both are equal, in a time that does not tell where they differ.
    package static func equal(_ a: some Collection<UInt8>, _ b: some Collection<UInt8>) -> Bool {
        let (a, b) = (Array(a), Array(b))
        return a.count == b.count && CRYPTO_memcmp(a, b, a.count) == 0
    }
}
