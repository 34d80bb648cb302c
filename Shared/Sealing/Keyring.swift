internal import Glibc
package import Model

/// The case keys of one home: `HOME/keys/CASE.key`, each wrapped under the master secret. Not in the log, so that
/// destroying a key is deleting a file.
package struct Keyring: Sendable {
    private let folder: String
    private let master: MasterSecret

    package init(home: String, master: MasterSecret) {
        folder = "\(home)/keys"
        self.master = master
    }

    /// The key of the case, made if it is new. Two processes that make it at once end with the same one.
    package func loadOrCreate(_ caseID: CaseID) throws(SealingError) -> CaseKey {
        if !DurableFile.exists(path(caseID)) {
            try DurableFile.makeFolder(folder)
            let key = CaseKey.random(for: caseID)
            var wrapped = Random.bytes(12)
            cipher(caseID, encrypts: true).seal(
                key.exported, nonce: wrapped, associated: Array(caseID.text.utf8), into: &wrapped)
            do {
                try DurableFile.write(wrapped, to: path(caseID), mode: 0o600, replacing: false)
            } catch {
                guard DurableFile.exists(path(caseID)) else { throw error }
            }
        }
        return try load(caseID)
    }

    package func load(_ caseID: CaseID) throws(SealingError) -> CaseKey {
        guard DurableFile.exists(path(caseID)) else {
            throw .key("case \(caseID): no key at \(path(caseID)); it was closed, or VIGIE_HOME is another")
        }
        let wrapped = try DurableFile.read(path(caseID))
        guard wrapped.count == 12 + 32 + AESGCM.tagBytes,
            let bytes = cipher(caseID, encrypts: false).open(
                wrapped[12...], nonce: Array(wrapped[..<12]), associated: Array(caseID.text.utf8))
        else { throw .key("\(path(caseID)): does not open under this master key; check VIGIE_MASTER_KEY_FILE") }
        return CaseKey(caseID: caseID, bytes: bytes)
    }

    package func contains(_ caseID: CaseID) -> Bool { DurableFile.exists(path(caseID)) }

    /// Overwrites and deletes the key, and drafts of it that a crash left: what was sealed under it is gone, here.
    /// Backups, and old blocks of disks that write elsewhere, are the operator's to expire.
    package func destroy(_ caseID: CaseID) throws(SealingError) {
        let drafts = DurableFile.names(in: folder).filter {
            $0.hasPrefix("\(caseID).key.") && $0.hasSuffix(DurableFile.draftSuffix)
        }
        guard contains(caseID) || !drafts.isEmpty else {
            throw .key("case \(caseID): no key at \(path(caseID)); it was closed, or VIGIE_HOME is another")
        }
        for draft in drafts { try DurableFile.destroy("\(folder)/\(draft)") }
        if contains(caseID) { try DurableFile.destroy(path(caseID)) }
    }

    private func path(_ caseID: CaseID) -> String { "\(folder)/\(caseID).key" }

    // One wrapping key a case, and random nonces: a case key is wrapped once or twice in its life.
    private func cipher(_ caseID: CaseID, encrypts: Bool) -> AESGCM {
        AESGCM(key: master.wrappingKey(caseID.text), encrypts: encrypts)
    }
}
