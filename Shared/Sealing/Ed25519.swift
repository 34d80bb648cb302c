internal import CCrypto

/// Ed25519 (RFC 8032) through OpenSSL.
package enum Ed25519 {
    package static let seedBytes = 32
    package static let signatureBytes = 64

    package static func publicKey(seed: [UInt8]) -> [UInt8] {
        withPrivate(seed) { key in
            var (bytes, count) = ([UInt8](repeating: 0, count: 32), 32)
            precondition(EVP_PKEY_get_raw_public_key(key, &bytes, &count) == 1)
            return bytes
        }
    }

    package static func sign(_ message: [UInt8], seed: [UInt8]) -> [UInt8] {
        withPrivate(seed) { key in
            var (signature, count) = ([UInt8](repeating: 0, count: signatureBytes), signatureBytes)
            let context = EVP_MD_CTX_new()
            defer { EVP_MD_CTX_free(context) }
            precondition(
                EVP_DigestSignInit(context, nil, nil, nil, key) == 1
                    && EVP_DigestSign(context, &signature, &count, message, message.count) == 1)
            return signature
        }
    }

    package static func verifies(_ signature: [UInt8], of message: [UInt8], publicKey: [UInt8]) -> Bool {
        guard signature.count == signatureBytes, publicKey.count == 32,
            let key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, publicKey, publicKey.count)
        else { return false }
        defer { EVP_PKEY_free(key) }
        let context = EVP_MD_CTX_new()
        defer { EVP_MD_CTX_free(context) }
        return EVP_DigestVerifyInit(context, nil, nil, nil, key) == 1
            && EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
    }

    private static func withPrivate<Result>(_ seed: [UInt8], _ body: (OpaquePointer) -> Result) -> Result {
        precondition(seed.count == seedBytes, "an Ed25519 seed has 32 bytes")
        guard let key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, seed, seed.count) else {
            preconditionFailure("OpenSSL has no Ed25519")
        }
        defer { EVP_PKEY_free(key) }
        return body(key)
    }
}
