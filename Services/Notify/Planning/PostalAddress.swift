import Model

/// The address block of a letter: at most six lines of 38 characters, the last `POSTCODE TOWN` in capitals
/// (NF Z 10-011). nil when a line is too long or missing: never cut in silence.
struct PostalAddress {
    let lines: [String]

    init?(person: Person, contact: Person.Contact) {
        guard contact.postcode.utf8.count == 5, contact.postcode.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            !contact.town.isEmpty, !contact.addressLines.isEmpty
        else { return nil }
        let surname = person.surname.isEmpty ? person.birthName : person.surname
        let given = person.givenNames.first ?? ""
        let full = [person.title, given, surname].filter { !$0.isEmpty }.joined(separator: " ")
        guard !surname.isEmpty else { return nil }
        var lines: [String]
        if !contact.guardian.isEmpty {
            lines = [contact.guardian]
        } else if person.flags.contains("minor") {
            lines = ["Aux représentants légaux de", full]
        } else {
            lines = [full]
        }
        lines += contact.addressLines
        lines.append("\(contact.postcode) \(contact.town.uppercased())")
        guard lines.count <= 6, lines.allSatisfy({ $0.count <= 38 && !$0.utf8.contains { $0 < 0x20 } }) else {
            return nil
        }
        self.lines = lines
    }
}
