internal import CCrypto

/// AES-256-GCM (NIST SP 800-38D) under one key, through OpenSSL; the key schedule is computed once. Owned by one thread.
final class AESGCM {
    static let tagBytes = 16
    private let context: OpaquePointer
    private let encrypts: Bool

    init(key: [UInt8], encrypts: Bool) {
        precondition(key.count == 32, "AES-256 takes 32 bytes")
        guard let context = EVP_CIPHER_CTX_new(),
            EVP_CipherInit_ex(context, EVP_aes_256_gcm(), nil, key, nil, encrypts ? 1 : 0) == 1
        else { preconditionFailure("OpenSSL has no AES-256-GCM") }
        self.context = context
        self.encrypts = encrypts
    }

    deinit { EVP_CIPHER_CTX_free(context) }

    /// Appends ciphertext and tag of `plaintext` to `output`. The nonce, 12 bytes, must never come twice.
    func seal(_ plaintext: [UInt8], nonce: [UInt8], associated: [UInt8], into output: inout [UInt8]) {
        precondition(encrypts && nonce.count == 12)
        let start = output.count
        output.append(contentsOf: repeatElement(0, count: plaintext.count + AESGCM.tagBytes))
        var length: Int32 = 0
        let done = output.withUnsafeMutableBufferPointer { output -> Bool in
            guard let target = output.baseAddress?.advanced(by: start) else { return false }
            return EVP_CipherInit_ex(context, nil, nil, nil, nonce, -1) == 1
                && EVP_CipherUpdate(context, nil, &length, associated, Int32(associated.count)) == 1
                && EVP_CipherUpdate(context, target, &length, plaintext, Int32(plaintext.count)) == 1
                && EVP_CipherFinal_ex(context, target.advanced(by: plaintext.count), &length) == 1
                && EVP_CIPHER_CTX_ctrl(
                    context, EVP_CTRL_AEAD_GET_TAG, Int32(AESGCM.tagBytes), target.advanced(by: plaintext.count)) == 1
        }
        precondition(done, "AES-GCM does not fail on memory it was given")
    }

    /// The plaintext, or nil if anything was altered.
    func open(_ sealed: ArraySlice<UInt8>, nonce: [UInt8], associated: [UInt8]) -> [UInt8]? {
        precondition(!encrypts && nonce.count == 12)
        let count = sealed.count - AESGCM.tagBytes
        guard count >= 0 else { return nil }
        var tag = Array(sealed.suffix(AESGCM.tagBytes))
        var plaintext = [UInt8](repeating: 0, count: count)
        var length: Int32 = 0
        let done = sealed.withUnsafeBufferPointer { sealed in
            EVP_CipherInit_ex(context, nil, nil, nil, nonce, -1) == 1
                && EVP_CipherUpdate(context, nil, &length, associated, Int32(associated.count)) == 1
                && EVP_CipherUpdate(context, &plaintext, &length, sealed.baseAddress, Int32(count)) == 1
                && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, Int32(AESGCM.tagBytes), &tag) == 1
                && EVP_CipherFinal_ex(context, nil, &length) == 1
        }
        return done ? plaintext : nil
    }
}
