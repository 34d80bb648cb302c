/// Whether an entry of a directory is a person: as its classes say (RFC 4519, RFC 2798, RFC 2307, Active Directory), else
/// by what stands in it.
struct DirectoryEntry {
    /// A name as it is shown, for where the entry does not have it in parts.
    var shown: (column: Int, name: [UInt8])?
    private var isPerson = false
    private var isThing = false
    private var isNamedOrReached = false

    var isOfAPerson: Bool { !isThing && (isPerson || isNamedOrReached) }

    mutating func take(_ key: String, _ field: ColumnField?, _ value: [UInt8]) {
        guard !value.isEmpty else { return }
        switch field {
        case .surname, .givenNames, .email, .phone: isNamedOrReached = true
        case .fullName:
            let kind = CellKind(value.span.extracting(value.span.trimmedRange), .ofAnyYear)
            if kind.contains(.wholeName) { isNamedOrReached = true }
        default:
            guard key.lowercased() == "objectclass" else { return }
            let name = String(decoding: value.prefix(64), as: UTF8.self).lowercased()
            if DirectoryEntry.things.contains(name) { isThing = true }
            if DirectoryEntry.persons.contains(name) { isPerson = true }
        }
    }

    private static let persons: Set = [
        "person", "organizationalperson", "inetorgperson", "residentialperson", "user", "contact",
    ]
    /// Active Directory's computers are persons besides.
    private static let things: Set = [
        "computer", "group", "groupofnames", "groupofuniquenames", "posixgroup", "organizationalunit", "organization",
        "printqueue", "device", "container", "domain", "dcobject", "room", "applicationprocess", "iphost", "volume",
        "msds-managedserviceaccount", "msds-groupmanagedserviceaccount",
    ]
}
