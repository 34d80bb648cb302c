import Sealing

/// A text and those who signed it (C2SP signed-note).
package struct SignedNote: Equatable, Sendable, CustomStringConvertible {
    package struct Signature: Equatable, Sendable {
        package var name: String
        /// 4 bytes.
        package var keyID: [UInt8]
        package var bytes: [UInt8]

        package init(name: String, keyID: [UInt8], bytes: [UInt8]) {
            (self.name, self.keyID, self.bytes) = (name, keyID, bytes)
        }
    }

    /// The format asks for at least 16.
    static let signaturesLimit = 64
    static let sizeLimitBytes = 1 << 20

    /// With its last line feed.
    package let text: String
    package var signatures: [Signature]

    package init(text: String, signatures: [Signature]) {
        precondition(text.utf8.last == 0x0a, "a note ends with a line feed")
        (self.text, self.signatures) = (text, signatures)
    }

    package var description: String {
        signatures.reduce("\(text)\n") { $0 + "\u{2014} \($1.name) \(Base64.encode($1.keyID + $1.bytes))\n" }
    }

    /// nil if it is not a note. Nothing is verified yet.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count <= SignedNote.sizeLimitBytes, bytes.last == 0x0a,
            !bytes.contains(where: { $0 < 0x20 && $0 != 0x0a || $0 == 0x7f }),
            let note = String(validating: bytes, as: UTF8.self),
            // The text may hold blank lines: the last one ends it.
            let blank = bytes.indices.dropFirst().last(where: { bytes[$0] == 0x0a && bytes[$0 - 1] == 0x0a })
        else { return nil }
        let lines = String(decoding: bytes[(blank + 1)...], as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        guard !lines.isEmpty, lines.count <= SignedNote.signaturesLimit, note.utf8.count == bytes.count else {
            return nil
        }
        var signatures: [Signature] = []
        for line in lines {
            let parts = line.split(separator: " ", omittingEmptySubsequences: false)
            guard parts.count == 3, parts[0] == "\u{2014}", NoteKey.isName(parts[1]),
                let signature = Base64.canonical(parts[2]), signature.count > 4
            else { return nil }
            signatures.append(
                Signature(name: String(parts[1]), keyID: Array(signature.prefix(4)), bytes: Array(signature[4...])))
        }
        self.init(text: String(decoding: bytes[..<blank], as: UTF8.self), signatures: signatures)
    }

    /// The keys among `known` whose signature holds. nil if one of them has a signature here that does not: the whole
    /// note is then refused. Signatures of others are passed over.
    package func verified(by known: [NoteKey]) -> Set<NoteKey>? {
        var verified: Set<NoteKey> = []
        let signed = Array(text.utf8)
        for signature in signatures {
            guard let key = known.first(where: { $0.name == signature.name && $0.id == signature.keyID }) else {
                continue
            }
            guard key.verifies(signature.bytes, of: signed) else { return nil }
            verified.insert(key)
        }
        return verified
    }
}
