private import CCrypto

/// What the installed OpenSSL has: one that is restricted, as to FIPS 140, may lack what all here rests on.
package enum CipherLibrary {
    /// Called once, before any key is used: what is missing later is a fault of the program.
    package static func require() throws(SealingError) {
        let context = EVP_CIPHER_CTX_new()
        defer { EVP_CIPHER_CTX_free(context) }
        let zeros = [UInt8](repeating: 0, count: 32)
        guard EVP_CipherInit_ex(context, EVP_aes_256_gcm(), nil, zeros, nil, 1) == 1 else {
            throw missing("AES-256-GCM")
        }
        guard let key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, zeros, zeros.count) else {
            throw missing("Ed25519")
        }
        EVP_PKEY_free(key)
    }

    private static func missing(_ name: String) -> SealingError {
        .key("OpenSSL as it is set up here has no \(name): see its providers (OPENSSL_CONF, openssl list -providers)")
    }
}
