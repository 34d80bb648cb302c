internal import CCrypto

/// The secret that all case keys are wrapped under. From a file only its owner may read, or, for a container's secret,
/// from the environment.
package final class MasterSecret: Sendable {
    private let secret: SecretBytes

    init(bytes: [UInt8]) { secret = SecretBytes(bytes) }

    /// `VIGIE_MASTER_KEY` (base64 of 32 bytes), else the file `VIGIE_MASTER_KEY_FILE`, else `HOME/master.key`.
    package static func load(home: String, environment: [String: String]) throws(SealingError) -> MasterSecret {
        if let text = environment["VIGIE_MASTER_KEY"], !text.isEmpty {
            guard let bytes = Base64.decode(text), bytes.count == 32 else {
                throw .key("VIGIE_MASTER_KEY: 32 bytes in base64 are expected; make them with: openssl rand -base64 32")
            }
            return MasterSecret(bytes: bytes)
        }
        let named = environment["VIGIE_MASTER_KEY_FILE"].flatMap { $0.isEmpty ? nil : $0 }
        let path = named ?? "\(home)/master.key"
        guard DurableFile.exists(path) else {
            throw .key(
                "\(path): no master key there; `vigie key master` makes one, VIGIE_MASTER_KEY_FILE names another")
        }
        try DurableFile.requirePrivate(path)
        let text = String(decoding: try DurableFile.read(path), as: UTF8.self)
        guard let bytes = Base64.decode(String(text.prefix { !$0.isNewline })), bytes.count == 32 else {
            throw .key("\(path): is not a master key: 32 bytes in base64 are expected")
        }
        return MasterSecret(bytes: bytes)
    }

    /// Makes `HOME/master.key` unless it is there.
    package static func create(home: String) throws(SealingError) {
        let path = "\(home)/master.key"
        guard !DurableFile.exists(path) else { return }
        try DurableFile.makeFolder(home)
        do {
            let text = Base64.encode(Random.bytes(32)) + "\n"
            try DurableFile.write(Array(text.utf8), to: path, mode: 0o600, replacing: false)
        } catch {
            // Another process may have made it in between: then that one counts.
            guard DurableFile.exists(path) else { throw error }
        }
    }

    func wrappingKey(_ name: String) -> [UInt8] {
        HKDF.derive(secret.bytes, salt: [], info: "vigie/wrap/\(name)/v1".utf8)
    }
}

/// RFC 4648 base64, through OpenSSL.
package enum Base64 {
    package static func encode(_ bytes: [UInt8]) -> String {
        if bytes.isEmpty { return "" }
        var text = [UInt8](repeating: 0, count: (bytes.count + 2) / 3 * 4 + 1)
        let count = EVP_EncodeBlock(&text, bytes, Int32(bytes.count))
        return String(decoding: text.prefix(Int(count)), as: UTF8.self)
    }

    package static func decode(_ text: String) -> [UInt8]? {
        let text = Array(text.utf8)
        if text.isEmpty { return [] }
        // OpenSSL takes `=` anywhere, and counts the padding as bytes.
        let padding = text.suffix(2).filter { $0 == UInt8(ascii: "=") }.count
        guard text.count % 4 == 0, !text.dropLast(padding).contains(UInt8(ascii: "=")) else { return nil }
        var bytes = [UInt8](repeating: 0, count: text.count / 4 * 3)
        guard EVP_DecodeBlock(&bytes, text, Int32(text.count)) == bytes.count else { return nil }
        return Array(bytes.dropLast(padding))
    }
}
