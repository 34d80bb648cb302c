import Model

/// Which contact a notice goes to: the controller's own registry, then another's, then what the leak itself holds.
/// Within a contact: what the person prefers, else e-mail before letter, but no e-mail where others read along and a
/// letter can go, and none for the highest tier where a letter can go.
struct ChannelChoice {
    let channel: NoticeChannel?
    let reason: String
    let address: [String]
    let isNeutral: Bool
    /// The person's name, where another is written to for them.
    let ward: String?

    init(_ person: Person, controller: String) {
        let registry = person.contacts.filter(\.fromRegistry)
        if registry.contains(where: { $0.controller == controller && $0.doNotContact }) {
            self.init(unreachable: "do-not-contact")
        } else if person.flags.contains("deceased-suggested") {
            // Reviewed by a human before anything is sent: never a letter to the dead by machine.
            self.init(unreachable: "deceased-suggested")
        } else {
            let own = registry.filter { $0.controller == controller }
            let others = registry.filter { $0.controller != controller && !$0.doNotContact }
            for contact in own + others + person.contacts.filter({ !$0.fromRegistry }) {
                if let choice = ChannelChoice(contact, person) {
                    self = choice
                    return
                }
            }
            self.init(unreachable: "no-contact")
        }
    }

    private init?(_ contact: Person.Contact, _ person: Person) {
        let source = contact.fromRegistry ? "registry" : "leak"
        let isShared = person.flags.contains("shared-email")
        let addressee = Addressee(person, contact)
        let letter = addressee.flatMap { PostalAddress($0, contact) }
        let email = contact.emails.first(where: ChannelChoice.isSafe)
        let prefersLetter = isShared || person.tier == .veryHigh || contact.preferredChannel == "letter"
        if let email, letter == nil || !prefersLetter {
            self.init(.email, "\(source)-email", [email], isNeutral: isShared, ward: addressee?.ward)
        } else if let letter {
            self.init(.letter, "\(source)-address", letter.lines, isNeutral: false, ward: addressee?.ward)
        } else {
            return nil
        }
    }

    private init(unreachable reason: String) { self.init(nil, reason, [], isNeutral: false, ward: nil) }

    private init(_ channel: NoticeChannel?, _ reason: String, _ address: [String], isNeutral: Bool, ward: String?) {
        (self.channel, self.reason, self.address) = (channel, reason, address)
        (self.isNeutral, self.ward) = (isNeutral, ward)
    }

    /// Exactly one `@`, ASCII, nothing that could end a header or a command (address injection).
    static func isSafe(_ email: String) -> Bool {
        let bytes = Array(email.utf8)
        let parts = bytes.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard bytes.count <= 254, parts.count == 2, !parts[0].isEmpty, parts[0].count <= 64,
            parts[1].contains(UInt8(ascii: "."))
        else { return false }
        return bytes.allSatisfy { $0 > 0x20 && $0 < 0x7f && !Array("<>()\",;:\\[]".utf8).contains($0) }
    }
}
