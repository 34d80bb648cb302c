import Files
import Sealing

/// Where the audit log of an installation lies: `HOME/audit` for all to read and copy, `HOME/audit-own` with the
/// signing key and the state for its owner alone.
package struct LogHome: Sendable {
    package let folder: String
    package let own: String
    private var keyPath: String { "\(own)/log.key" }

    package init(_ home: String) { (folder, own) = ("\(home)/audit", "\(home)/audit-own") }

    /// The key that signs, made if there is none. `origin`: the log's name, a schema-less URL; if empty, one is made
    /// from the key. A log keeps its name for life.
    package func signer(origin: String) throws -> NoteSigner {
        if !DurableFile.exists(keyPath) {
            guard try Files.read("\(folder)/\(AuditLog.Name.checkpoint)") == nil else {
                throw AuditLog.Failure("\(folder) holds a log, and \(keyPath) is missing: restore it, or move the log")
            }
            guard origin.isEmpty || NoteKey.isName(origin) else {
                throw AuditLog.Failure(
                    "\(origin): not a log's name; a URL without scheme is expected, as audit.example/1")
            }
            let seed = Random.bytes(Ed25519.seedBytes)
            let mark = SHA256.digest(Ed25519.publicKey(seed: seed)).prefix(4).hexadecimal
            let name = origin.isEmpty ? "vigie.invalid/audit-\(mark)" : origin
            try DurableFile.makeFolder(own)
            try DurableFile.write(
                Array("\(name) \(Base64.encode(seed))\n".utf8), to: keyPath, mode: 0o600, replacing: false)
        }
        let parts = String(decoding: try DurableFile.read(keyPath), as: UTF8.self).prefix { !$0.isNewline }
            .split(separator: " ")
        guard parts.count == 2, NoteKey.isName(parts[0]), let seed = Base64.decode(String(parts[1])),
            seed.count == Ed25519.seedBytes
        else { throw AuditLog.Failure("\(keyPath): not a log's signing key") }
        guard origin.isEmpty || origin == parts[0] else {
            throw AuditLog.Failure("\(keyPath): the log is named \(parts[0]), not \(origin); a log keeps its name")
        }
        return NoteSigner(name: String(parts[0]), seed: seed)
    }

    /// The key beside the log: for a look at one's own log. An outsider brings the key that was handed over before.
    package func publishedKey() throws -> NoteKey {
        let path = "\(folder)/\(AuditLog.Name.key)"
        guard let bytes = try Files.read(path) else { throw AuditLog.Failure("\(path): no audit log there") }
        guard let key = NoteKey(String(decoding: bytes, as: UTF8.self).prefix { !$0.isNewline }) else {
            throw AuditLog.Failure("\(path): not a key")
        }
        return key
    }
}
