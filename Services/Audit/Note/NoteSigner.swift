import Sealing

/// Signs notes with an Ed25519 key: the same text always gets the same signature.
package struct NoteSigner: Sendable {
    package let key: NoteKey
    private let seed: SecretBytes

    /// `name`: a schema-less URL without space or `+`. `seed`: 32 bytes.
    package init(name: String, seed: [UInt8]) {
        precondition(NoteKey.isName(name), "not a key name")
        key = NoteKey(name: name, publicKey: Ed25519.publicKey(seed: seed))
        self.seed = SecretBytes(seed)
    }

    /// `text` ends with a line feed.
    package func sign(_ text: String) -> SignedNote {
        let signature = Ed25519.sign(Array(text.utf8), seed: seed.bytes)
        return SignedNote(text: text, signatures: [.init(name: key.name, keyID: key.id, bytes: signature)])
    }
}
