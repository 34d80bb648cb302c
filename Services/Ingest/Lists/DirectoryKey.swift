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
