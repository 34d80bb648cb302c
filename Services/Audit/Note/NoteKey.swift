import Sealing

/// A public key that signs notes, with the name it signs under (C2SP signed-note). Text form, the *vkey*:
/// `name+hex(id)+base64(type || key)`.
package struct NoteKey: Hashable, Sendable, CustomStringConvertible {
    package enum Kind: UInt8, Sendable {
        case ed25519 = 1
        /// A witness's statement of the time at which it saw a checkpoint (C2SP tlog-cosignature).
        case timestampedCosignature = 4
    }

    package let name: String
    package let kind: Kind
    /// 32 bytes.
    package let publicKey: [UInt8]

    package init(name: String, kind: Kind = .ed25519, publicKey: [UInt8]) {
        precondition(publicKey.count == 32, "an Ed25519 key has 32 bytes")
        (self.name, self.kind, self.publicKey) = (name, kind, publicKey)
    }

    /// Finds the key for a signature line; proves nothing. 4 bytes.
    package var id: [UInt8] {
        Array(SHA256.digest(Array(name.utf8) + [0x0a, kind.rawValue] + publicKey).prefix(4))
    }

    package var description: String { "\(name)+\(id.hexadecimal)+\(Base64.encode([kind.rawValue] + publicKey))" }

    /// nil if it is not a vkey of a known kind.
    package init?(_ text: some StringProtocol) {
        // Base64 has `+` too: only the first two split.
        let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, NoteKey.isName(parts[0]), let bytes = Base64.canonical(parts[2]), bytes.count == 33,
            let kind = Kind(rawValue: bytes[0])
        else { return nil }
        self.init(name: String(parts[0]), kind: kind, publicKey: Array(bytes.dropFirst()))
        guard id.hexadecimal == parts[1] else { return nil }
    }

    static func isName(_ name: some StringProtocol) -> Bool {
        !name.isEmpty && !name.unicodeScalars.contains { $0 == "+" || $0.properties.isWhitespace }
    }

    /// Whether `signature`, without the key id, is this key's over `text`.
    func verifies(_ signature: [UInt8], of text: [UInt8]) -> Bool {
        switch kind {
        case .ed25519: Ed25519.verifies(signature, of: text, publicKey: publicKey)
        case .timestampedCosignature:
            signature.count == 8 + Ed25519.signatureBytes
                && Ed25519.verifies(
                    Array(signature[8...]), of: NoteKey.cosigned(text, time: NoteKey.time(signature)),
                    publicKey: publicKey)
        }
    }

    /// Seconds since 1970 of a timestamped cosignature.
    static func time(_ signature: [UInt8]) -> UInt64 { signature.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } }

    static func cosigned(_ text: [UInt8], time: UInt64) -> [UInt8] {
        Array("cosignature/v1\ntime \(time)\n".utf8) + text
    }
}

extension Base64 {
    /// nil unless `text` is the one way to write its bytes.
    static func canonical(_ text: some StringProtocol) -> [UInt8]? {
        let text = String(text)
        guard let bytes = decode(text), encode(bytes) == text else { return nil }
        return bytes
    }
}
