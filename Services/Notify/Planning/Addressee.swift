import Model

/// Who is written to: the person, or who answers for a minor of today, or for an adult under a guardian that a registry
/// names. A minor of the day of the leak who is of age now is written to alone.
struct Addressee {
    /// The lines before the street.
    let names: [String]
    /// The person's full name, where another is written to.
    let ward: String?
    /// A guardian's own address, where the registry gives one with the name.
    let address: (lines: [String], postcode: String, town: String)?

    /// nil where the person has no name to write to.
    init?(_ person: Person, _ contact: Person.Contact) {
        let surname = person.surname.isEmpty ? person.birthName : person.surname
        guard !surname.isEmpty else { return nil }
        let full = [person.title, person.givenNames.first ?? "", surname].filter { !$0.isEmpty }.joined(separator: " ")
        let isMinor = person.flags.contains("minor-now")
        let wasMinor = person.flags.contains("minor")
        guard isMinor || !contact.guardian.isEmpty && !wasMinor else {
            (names, ward, address) = ([full], nil, nil)
            return
        }
        ward = full
        guard !contact.guardian.isEmpty else {
            (names, address) = (["Aux représentants légaux de", full], nil)
            return
        }
        let parts = contact.guardian.split { $0 == "," || $0 == ";" || $0.isNewline }
            .map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
        names = Array(parts.prefix(1))
        guard parts.count > 2, let last = parts.last, let space = last.firstIndex(of: " ") else {
            address = nil
            return
        }
        address = (
            Array(parts[1..<(parts.count - 1)]), String(last[..<space]), String(last[last.index(after: space)...])
        )
    }
}
