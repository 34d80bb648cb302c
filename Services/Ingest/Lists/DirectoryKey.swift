/// What the attributes of a directory of people mean (RFC 4519, RFC 2798, Active Directory).
enum DirectoryKey {
    /// `key`: an attribute as an LDIF file writes it, options (`;lang-fr`) left out.
    static func meaning(_ key: String) -> ColumnReading? {
        meanings[key.prefix { $0 != ";" }.lowercased()].map { ColumnReading($0) }
    }

    /// A value as it stands behind the first colon: `: ` and base64, `< ` and where it is to be had, or as it is.
    static func plain(_ value: ArraySlice<UInt8>) -> [UInt8] {
        switch value.first {
        case UInt8(ascii: ":"): EnclosedDocument.decoded(value.dropFirst())
        case UInt8(ascii: "<"): []
        default: Array(value)
        }
    }

    /// Whether a comment has the first part of an entry's name, and no more of any other: `# H\C3\A9l\C3\A8ne ROUX, gens`.
    static func isComment(_ comment: ArraySlice<UInt8>, of name: [UInt8]) -> Bool {
        let text = comment.drop { $0 == UInt8(ascii: "#") || ASCII.isSpace($0) }
        let first = ASCII.unescaped(text.prefix { $0 != UInt8(ascii: ",") }, UInt8(ascii: "\\"))
        return !first.isEmpty && name.contains(first)
    }

    /// Says something of the file or of the search it came from, not of an entry.
    static func isOfFile(_ key: String) -> Bool { ["version", "search", "result"].contains(key.lowercased()) }

    private static let meanings: [String: ColumnField] = [
        "sn": .surname, "surname": .surname, "givenname": .givenNames, "gn": .givenNames, "cn": .fullName,
        "displayname": .fullName, "commonname": .fullName, "personaltitle": .title, "initials": .initial,
        "mail": .email, "rfc822mailbox": .email, "mailalternateaddress": .email, "othermailbox": .email,
        "telephonenumber": .phone, "mobile": .phone, "homephone": .phone, "othertelephone": .phone,
        "street": .address, "streetaddress": .address, "postaladdress": .address, "homepostaladdress": .address,
        "postalcode": .postcode, "l": .town, "localityname": .town, "c": .country, "co": .country, "st": .region,
        "uid": .login, "samaccountname": .login, "userprincipalname": .login, "userpassword": .password,
        "unicodepwd": .password, "employeenumber": .localID, "employeeid": .localID, "title": .occupation,
        "description": .comment, "info": .comment, "jpegphoto": .photo, "thumbnailphoto": .photo, "dn": .ignore,
        "objectclass": .ignore, "changetype": .ignore, "version": .ignore, "o": .ignore, "ou": .ignore,
        "name": .ignore, "memberof": .ignore, "member": .ignore, "manager": .ignore, "department": .ignore,
        "company": .ignore, "usercertificate": .ignore, "objectguid": .ignore, "objectsid": .ignore,
    ]
}
