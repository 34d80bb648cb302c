package import Model

/// The key of one case. Every use has a key of its own, derived for that purpose; destroying this one makes all that
/// was sealed under it unreadable.
package final class CaseKey: Sendable {
    package let caseID: CaseID
    private let secret: SecretBytes
    /// 8 bytes that name the key and commit to it: GCM alone would let a forger craft one value that opens under two keys.
    package let keyID: [UInt8]

    package init(caseID: CaseID, bytes: [UInt8]) {
        precondition(bytes.count == 32, "a case key has 32 bytes")
        self.caseID = caseID
        secret = SecretBytes(bytes)
        keyID = HKDF.derive(bytes, salt: [], info: "vigie/key-id/v1".utf8, count: 8)
    }

    package static func random(for caseID: CaseID) -> CaseKey { CaseKey(caseID: caseID, bytes: Random.bytes(32)) }

    /// The key for one purpose, such as `person-id`.
    func derived(_ purpose: String, salt: [UInt8] = []) -> [UInt8] {
        HKDF.derive(secret.bytes, salt: salt, info: "vigie/\(purpose)/v1".utf8)
    }

    var exported: [UInt8] { secret.bytes }
}

/// Ids, pseudonyms and salts of one case: keyed, so that they tell nothing without the key, and derived, so that the
/// same facts give the same ids on every machine. Owned by one thread.
package final class CasePseudonyms {
    private let persons: HMAC
    private let notices: HMAC
    private let subjects: HMAC
    private let salts: HMAC
    private let controllers: HMAC
    private let contents: HMAC

    package init(_ key: CaseKey) {
        persons = HMAC(key: key.derived("person-id"))
        notices = HMAC(key: key.derived("notice-id"))
        subjects = HMAC(key: key.derived("audit/subject"))
        salts = HMAC(key: key.derived("commitment-salt"))
        controllers = HMAC(key: key.derived("controller-name"))
        contents = HMAC(key: key.derived("person-content"))
    }

    /// The person founded by `record`; `generation` counts the persons it founded before.
    package func person(founder record: RecordID, generation: UInt32) -> PersonID {
        var name: [UInt8] = []
        name.reserveCapacity(16)
        for value in [record.packed, UInt64(generation)] {
            for shift in stride(from: UInt64(56), through: 0, by: -8) {
                name.append(UInt8(truncatingIfNeeded: value >> shift))
            }
        }
        return id(persons.authenticate(name[...]))
    }

    /// UUIDv8 (RFC 9562) of the duty to tell `person` for `controller`: a replay collides instead of telling twice.
    package func notice(person: PersonID, controller: String, kind: String, version: UInt32) -> PersonID {
        let name = "\(person)|\(controller)|\(kind)|\(version)"
        var bytes = notices.authenticate(Array(name.utf8)[...])
        bytes[6] = bytes[6] & 0x0f | 0x80
        bytes[8] = bytes[8] & 0x3f | 0x80
        return id(bytes)
    }

    /// What stands for a person or notice in the audit log.
    package func subject(_ id: some Collection<UInt8>) -> [UInt8] { subjects.authenticate(Array(id)[...]) }

    /// What stands for a controller where all may read it: its code as it is, and a pseudonym for any other text. Such a
    /// text may come from the file, and a row out of joint may hold anybody's name or number there.
    package func visible(controller: String) -> String {
        if CasePseudonyms.isControllerCode(controller) { return controller }
        return "c-" + controllers.authenticate(Array(controller.utf8)[...]).prefix(6).hexadecimal
    }

    /// `LAB03`, `CHU-29`, `7`, or `-` for none: at most 6 capitals, then digits, at most 4; no word and no number of
    /// anybody's. It follows from the text alone, so that every service shows the same whatever it has read so far.
    package static func isControllerCode(_ text: String) -> Bool {
        if text == "-" { return true }
        var rest = text.utf8.drop { (0x41...0x5a).contains($0) }
        let letters = text.utf8.count - rest.count
        if letters > 0, rest.first == 0x2d || rest.first == 0x5f { rest = rest.dropFirst() }
        return letters <= 6 && (1...4).contains(rest.count) && rest.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// 32 bytes that make a commitment to `payload` hiding; derived, so that equal payloads have equal commitments.
    package func salt(for payload: [UInt8]) -> [UInt8] { salts.authenticate(payload[...]) }

    /// 16 bytes, equal for equal payloads and telling nothing else: whether a person changed is seen without opening it.
    package func content(_ payload: [UInt8]) -> ArraySlice<UInt8> { contents.authenticate(payload[...]).prefix(16) }

    /// Of the first 16 bytes. Spelt out here: the general one is not specialised across modules, and costs as much as
    /// the hash.
    private func id(_ digest: [UInt8]) -> PersonID {
        var words: (high: UInt64, low: UInt64) = (0, 0)
        for index in 0..<8 {
            words.high = words.high << 8 | UInt64(digest[index])
            words.low = words.low << 8 | UInt64(digest[index + 8])
        }
        return PersonID(high: words.high, low: words.low)
    }
}

package enum Commitment {
    /// SHA-256 of the domain, the salt and the payload: what the audit log may hold of a sealed value.
    package static func of(_ payload: [UInt8], salt: [UInt8]) -> [UInt8] {
        SHA256.digest("vigie/commitment/v1\n".utf8 + salt + payload)
    }
}

extension Collection<UInt8> {
    /// Two lower-case digits a byte.
    package var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(count * 2)
        for byte in self {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
