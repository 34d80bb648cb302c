/// A person who may sign commands: `HOME/people-own/NAME.key` (private, its owner's alone) and `HOME/people/NAME.pub`
/// (public, what the services trust). In folders of their own, so that no service need be given what signs.
package struct NamedKey: Sendable {
    package let name: String
    private let seed: SecretBytes

    /// Makes the pair; refuses a name that is taken or is not 1 to 40 of `a-z 0-9 . - _`.
    package static func create(_ name: String, home: String) throws(SealingError) -> NamedKey {
        guard isName(name) else { throw .key("\(name): a name has 1 to 40 of a-z 0-9 . - _, and begins with a letter") }
        for folder in ["\(home)/people", "\(home)/people-own"] { try DurableFile.makeFolder(folder) }
        let (secret, known) = (secretPath(name, home: home), "\(home)/people/\(name).pub")
        guard !DurableFile.exists(known) else { throw .key("\(known): exists already") }
        // A key without its public half was left by a crash: it is finished, not made anew.
        if !DurableFile.exists(secret) {
            let seed = Base64.encode(Random.bytes(Ed25519.seedBytes)) + "\n"
            try DurableFile.write(Array(seed.utf8), to: secret, mode: 0o600, replacing: false)
        }
        let key = try load(name, home: home)
        let line = "\(name) \(Base64.encode(key.publicKey))\n"
        try DurableFile.write(Array(line.utf8), to: known, mode: 0o644, replacing: false)
        return key
    }

    package static func load(_ name: String, home: String) throws(SealingError) -> NamedKey {
        let path = secretPath(name, home: home)
        guard isName(name), DurableFile.exists(path) else {
            throw .key("\(name): has no key in \(home)/people-own; make one with: vigie key new \(name)")
        }
        try DurableFile.requirePrivate(path)
        let text = String(decoding: try DurableFile.read(path), as: UTF8.self)
        guard let seed = Base64.decode(String(text.prefix { !$0.isNewline })), seed.count == Ed25519.seedBytes else {
            throw .key("\(path): is not a signing key")
        }
        return NamedKey(name: name, seed: SecretBytes(seed))
    }

    /// Whose private keys are in this home, sorted.
    package static func names(home: String) -> [String] {
        DurableFile.names(in: "\(home)/people-own").filter { $0.hasSuffix(".key") }.map { String($0.dropLast(4)) }
            .sorted()
    }

    private static func secretPath(_ name: String, home: String) -> String { "\(home)/people-own/\(name).key" }

    package func sign(_ message: [UInt8]) -> [UInt8] { Ed25519.sign(message, seed: seed.bytes) }

    package var publicKey: [UInt8] { Ed25519.publicKey(seed: seed.bytes) }

    static func isName(_ name: String) -> Bool {
        guard (1...40).contains(name.utf8.count), let first = name.utf8.first, (0x61...0x7a).contains(first) else {
            return false
        }
        return name.utf8.allSatisfy {
            (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || [0x2d, 0x2e, 0x5f].contains($0)
        }
    }
}

/// The people whose signatures count: the `.pub` files of `HOME/people`.
package struct Roster: Sendable {
    package let keys: [String: [UInt8]]

    package init(keys: [String: [UInt8]]) { self.keys = keys }

    package static func load(home: String) throws(SealingError) -> Roster {
        var keys: [String: [UInt8]] = [:]
        for file in DurableFile.names(in: "\(home)/people") where file.hasSuffix(".pub") {
            let text = String(decoding: try DurableFile.read("\(home)/people/\(file)"), as: UTF8.self)
            let parts = text.prefix { !$0.isNewline }.split(separator: " ")
            guard parts.count == 2, file == "\(parts[0]).pub", let key = Base64.decode(String(parts[1])),
                key.count == 32
            else { throw .key("\(home)/people/\(file): is not `NAME BASE64`; export it anew with: vigie key list") }
            keys[String(parts[0])] = key
        }
        return Roster(keys: keys)
    }

    package func verifies(_ signature: [UInt8], of message: [UInt8], by name: String) -> Bool {
        guard let key = keys[name] else { return false }
        return Ed25519.verifies(signature, of: message, publicKey: key)
    }
}
