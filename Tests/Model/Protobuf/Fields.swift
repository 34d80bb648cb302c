import Model

/// What a value of ours says, in the oracle's words: written from the value, not from its bytes.
struct Fields {
    private(set) var text = ""

    mutating func number(_ name: String, _ value: some FixedWidthInteger, always: Bool = false) {
        if value != 0 || always { text += "\(name)=\(value);" }
    }
    mutating func bytes(_ name: String, _ value: some Collection<UInt8>) {
        if !value.isEmpty { text += "\(name)=\(Oracle.hexadecimal(value));" }
    }
    mutating func each(_ name: String, _ values: [String]) {
        for value in values { text += "\(name)=\(Oracle.hexadecimal(value.utf8));" }
    }
    mutating func message(_ name: String, _ body: (inout Fields) -> Void) {
        var inner = Fields()
        body(&inner)
        text += "\(name){\(inner.text)}"
    }
}

extension Fields {
    init(_ person: Person) {
        for record in person.records { number("record", record.packed, always: true) }
        for record in person.registryRecords { number("registry_record", record.packed, always: true) }
        bytes("surname", person.surname.utf8)
        bytes("birth_name", person.birthName.utf8)
        each("given_name", person.givenNames)
        bytes("title", person.title.utf8)
        bytes("sex", person.sex.utf8)
        bytes("birth_date", person.birthDate.utf8)
        for exposure in person.exposures {
            message("exposure") {
                $0.bytes("controller", exposure.controller.utf8)
                $0.number("file", exposure.file)
                $0.number("categories", exposure.categories.rawValue)
                $0.number("rows", exposure.rows)
            }
        }
        for contact in person.contacts {
            message("contact") {
                $0.number("from_registry", contact.fromRegistry ? 1 : 0)
                $0.bytes("controller", contact.controller.utf8)
                $0.each("email", contact.emails)
                $0.each("phone", contact.phones)
                $0.each("address_line", contact.addressLines)
                $0.bytes("postcode", contact.postcode.utf8)
                $0.bytes("town", contact.town.utf8)
                $0.bytes("guardian", contact.guardian.utf8)
                $0.number("do_not_contact", contact.doNotContact ? 1 : 0)
                $0.bytes("preferred_channel", contact.preferredChannel.utf8)
            }
        }
        number("sure", person.sure.rawValue)
        number("tier", person.tier.rawValue)
        each("flag", person.flags)
        number("weakest", person.weakest.bitPattern)
    }

    init(_ intent: NoticeIntent) {
        bytes("channel", intent.channel.rawValue.utf8)
        each("address", intent.address)
        bytes("subject", intent.subject.utf8)
        bytes("text", intent.text.utf8)
        bytes("controller", intent.controller.utf8)
    }

    init(_ chunk: LinkChunk) {
        func little(_ value: some FixedWidthInteger) -> [UInt8] {
            withUnsafeBytes(of: value.littleEndian) { Array($0) }
        }
        bytes(
            "links",
            chunk.links.flatMap { little($0.a.packed) + little($0.b.packed) + little($0.weight.bitPattern) })
    }

    init(_ chunk: RecordChunk) throws {
        number("file", chunk.file)
        number("index", chunk.index)
        number("first_row", chunk.firstRow)
        number("last_row", chunk.lastRow)
        var records: [Fields] = []
        // A chunk is no sequence.
        // swift-format-ignore: ReplaceForEachWithForLoop
        try chunk.forEach { records.append(Fields($0)) }
        for record in records { message("record") { $0 = record } }
    }

    /// In order of number, as the oracle's; ours stand in the order found.
    init(_ record: borrowing Record) {
        number("row", record.row)
        for field in Record.Field.allCases {
            if field == .remark { number("exposures", record.exposures.rawValue) }
            each(Fields.names[field] ?? "", record.values(field).map { String(decoding: $0, as: UTF8.self) })
        }
    }

    private static let names: [Record.Field: String] = [
        .controller: "controller", .surname: "surname", .birthName: "birth_name", .givenName: "given_name",
        .title: "title", .sex: "sex", .birthDate: "birth_date", .deathDate: "death_date",
        .birthPlaceCode: "birth_place_code", .birthPlaceName: "birth_place_name", .nir: "nir", .nirState: "nir_state",
        .phone: "phone", .email: "email", .addressLine: "address_line", .postcode: "postcode", .town: "town",
        .department: "department", .localID: "local_id", .remark: "remark", .guardian: "guardian",
        .deceased: "deceased", .doNotContact: "do_not_contact", .preferredChannel: "preferred_channel",
    ]
}
