import Model

/// Seals values under a case key. Wire form: version 1, key id (8), session salt (16), counter (8, big-endian),
/// ciphertext, tag (16). Each sealer draws a session salt and seals under the key derived from it, counting nonces up:
/// a nonce can't come twice under one key, across processes and restarts. Owned by one writer.
package final class Sealer {
    static let version: UInt8 = 1
    static let headBytes = 1 + 8 + 16 + 8
    /// NIST SP 800-38D allows 2^32 values a key; past this a new session begins.
    static let sessionLimit: UInt64 = 1 << 32

    private let key: CaseKey
    private var salt: [UInt8] = []
    private var cipher: AESGCM
    private var counter: UInt64 = 0
    private let sessionLimit: UInt64

    package convenience init(_ key: CaseKey) { self.init(key, sessionLimit: Sealer.sessionLimit) }

    init(_ key: CaseKey, sessionLimit: UInt64) {
        self.key = key
        self.sessionLimit = sessionLimit
        salt = Random.bytes(16)
        cipher = AESGCM(key: key.derived("seal", salt: salt), encrypts: true)
    }

    /// The sealed value. `bucket` > 1 pads to a multiple, where the length would tell something.
    package func seal(_ payload: some Collection<UInt8>, at place: Place, bucket: Int = 1) -> [UInt8] {
        if counter == sessionLimit {
            salt = Random.bytes(16)
            cipher = AESGCM(key: key.derived("seal", salt: salt), encrypts: true)
            counter = 0
        }
        // The length stands before the payload, so that padding can be taken off.
        var plaintext: [UInt8] = []
        plaintext.reserveCapacity(payload.count + bucket + 4)
        for shift in [24, 16, 8, 0] { plaintext.append(UInt8(truncatingIfNeeded: payload.count >> shift)) }
        plaintext.append(contentsOf: payload)
        let rest = plaintext.count % bucket
        if rest > 0 { plaintext.append(contentsOf: repeatElement(0, count: bucket - rest)) }

        var sealed: [UInt8] = []
        sealed.reserveCapacity(Sealer.headBytes + plaintext.count + AESGCM.tagBytes)
        sealed.append(Sealer.version)
        sealed.append(contentsOf: key.keyID)
        sealed.append(contentsOf: salt)
        let nonce = Sealer.nonce(counter)
        sealed.append(contentsOf: nonce[4...])
        counter += 1
        cipher.seal(plaintext, nonce: nonce, associated: place.associated(key.caseID.text), into: &sealed)
        return sealed
    }

    static func nonce(_ counter: UInt64) -> [UInt8] {
        [0, 0, 0, 0] + (0..<8).map { UInt8(truncatingIfNeeded: counter >> UInt64(56 - 8 * $0)) }
    }
}

/// Opens what a `Sealer` of the same case key sealed for the same place. Owned by one thread.
package final class Opener {
    private let key: CaseKey
    /// By session salt; bounded, since a hostile log could name many.
    private var sessions: [[UInt8]: AESGCM] = [:]

    package init(_ key: CaseKey) { self.key = key }

    /// The payload. Any fault is `SealingError.refused`.
    package func open(_ sealed: ArraySlice<UInt8>, at place: Place) throws(SealingError) -> [UInt8] {
        let start = sealed.startIndex
        guard sealed.count >= Sealer.headBytes + AESGCM.tagBytes + 4, sealed[start] == Sealer.version else {
            throw .refused("\(place.topic): a value that is not sealed as version 1")
        }
        guard ConstantTime.equal(sealed[start + 1..<start + 9], key.keyID) else {
            throw .refused("\(place.topic): a value sealed under another key than that of case \(key.caseID)")
        }
        let salt = Array(sealed[start + 9..<start + 25])
        let nonce = [0, 0, 0, 0] + sealed[start + 25..<start + 33]
        let cipher: AESGCM
        if let known = sessions[salt] {
            cipher = known
        } else {
            if sessions.count >= 1024 { sessions.removeAll() }
            cipher = AESGCM(key: key.derived("seal", salt: salt), encrypts: false)
            sessions[salt] = cipher
        }
        guard
            let plaintext = cipher.open(
                sealed[(start + Sealer.headBytes)...], nonce: nonce, associated: place.associated(key.caseID.text))
        else { throw .refused("\(place.topic): a value that was altered, or belongs elsewhere") }
        let count = plaintext.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        guard count <= plaintext.count - 4 else { throw .refused("\(place.topic): a value of impossible length") }
        return Array(plaintext[4..<4 + count])
    }
}
