import Model

/// The address block of a letter: at most six lines of 38 characters, the last `POSTCODE TOWN` in capitals
/// (NF Z 10-011). nil when a line is too long or missing: never cut in silence.
struct PostalAddress {
    let lines: [String]

    init?(_ addressee: Addressee, _ contact: Person.Contact) {
        let (street, postcode, town) = addressee.address ?? (contact.addressLines, contact.postcode, contact.town)
        guard postcode.utf8.count == 5, postcode.utf8.allSatisfy({ (0x30...0x39).contains($0) }), !town.isEmpty,
            !street.isEmpty
        else { return nil }
        let lines = addressee.names + street + ["\(postcode) \(town.uppercased())"]
        guard lines.count <= 6, lines.allSatisfy({ $0.count <= 38 && !$0.utf8.contains { $0 < 0x20 } }) else {
            return nil
        }
        self.lines = lines
    }
}
