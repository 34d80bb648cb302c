import Model
import Sealing

/// The pseudonyms under which persons and notices stand in the audit log: keyed per case for this purpose alone, so that
/// destroying the case's key cuts the tie.
struct SubjectPseudonyms {
    static let byteCount = 16

    private var cases: [[UInt8]: CasePseudonyms] = [:]
    private var last: (id: [UInt8], pseudonyms: CasePseudonyms)?

    mutating func forget(_ caseID: CaseID) {
        last = nil
        cases[Array(caseID.text.utf8)] = nil
    }

    /// nil if the case's key is not here (any more).
    mutating func subject(of id: ArraySlice<UInt8>, in caseID: ArraySlice<UInt8>, _ keyring: Keyring) -> ArraySlice<
        UInt8
    >? {
        if let last, last.id.elementsEqual(caseID) {
            return last.pseudonyms.subject(id).prefix(SubjectPseudonyms.byteCount)
        }
        let key = Array(caseID)
        if cases[key] == nil {
            // A key that can't be read is told of by the services that need it; here its absence shows in the entry.
            guard let name = CaseID(String(decoding: key, as: UTF8.self)), keyring.contains(name),
                let caseKey = try? keyring.load(name)  // see above
            else { return nil }
            cases[key] = CasePseudonyms(caseKey)
        }
        guard let pseudonyms = cases[key] else { return nil }
        last = (key, pseudonyms)
        return pseudonyms.subject(id).prefix(SubjectPseudonyms.byteCount)
    }
}
