extension Person {
    package func encoded() -> [UInt8] {
        var writer = ProtoWriter()
        func text(_ field: Int, _ value: String, _ writer: inout ProtoWriter) {
            if !value.isEmpty { writer.text(field, value) }
        }
        for record in records { writer.fixed64(1, record.packed) }
        for record in registryRecords { writer.fixed64(2, record.packed) }
        text(3, surname, &writer)
        text(4, birthName, &writer)
        for name in givenNames { writer.text(5, name) }
        text(6, title, &writer)
        text(7, sex, &writer)
        text(8, birthDate, &writer)
        for exposure in exposures {
            writer.message(9) {
                text(1, exposure.controller, &$0)
                $0.number(2, exposure.file)
                if !exposure.categories.isEmpty { $0.fixed32(3, exposure.categories.rawValue) }
                $0.number(4, exposure.rows)
            }
        }
        for contact in contacts {
            writer.message(10) {
                if contact.fromRegistry { $0.varint(1, 1) }
                text(2, contact.controller, &$0)
                for email in contact.emails { $0.text(3, email) }
                for phone in contact.phones { $0.text(4, phone) }
                for line in contact.addressLines { $0.text(5, line) }
                text(6, contact.postcode, &$0)
                text(7, contact.town, &$0)
                text(8, contact.guardian, &$0)
                if contact.doNotContact { $0.varint(9, 1) }
                text(10, contact.preferredChannel, &$0)
            }
        }
        writer.varint(11, UInt64(sure.rawValue))
        writer.number(12, tier.rawValue)
        for flag in flags { writer.text(13, flag) }
        if weakest.bitPattern != 0 { writer.float(14, weakest) }
        return writer.bytes
    }

    /// The records alone, those of the leak first, without reading the rest: they stand at the beginning.
    package static func records(in bytes: ArraySlice<UInt8>) throws(ProtoError) -> [RecordID] {
        var records: [RecordID] = []
        var reader = ProtoReader(bytes)
        while let (number, value) = try reader.next(), number <= 2 {
            for record in try value.fixed64s() { records.append(RecordID(packed: record)) }
        }
        return records
    }

    package init(decoding bytes: ArraySlice<UInt8>) throws(ProtoError) {
        self.init()
        // What is absent has proto3's default, which for these two is not a new person's.
        (sure, weakest) = (.possible, 0)
        var reader = ProtoReader(bytes)
        while let (number, value) = try reader.next() {
            switch number {
            case 1: for record in try value.fixed64s() { records.append(RecordID(packed: record)) }
            case 2: for record in try value.fixed64s() { registryRecords.append(RecordID(packed: record)) }
            case 3: surname = value.text
            case 4: birthName = value.text
            case 5: givenNames.append(value.text)
            case 6: title = value.text
            case 7: sex = value.text
            case 8: birthDate = value.text
            case 9: exposures.append(try Exposure(decoding: value.data))
            case 10: contacts.append(try Contact(decoding: value.data))
            // A word of a later version is taken for the most careful of ours.
            case 11: sure = UInt8(exactly: value.uint32).flatMap(Sure.init) ?? .possible
            case 12: tier = UInt8(exactly: value.uint32).flatMap(Tier.init) ?? .veryHigh
            case 13: flags.append(value.text)
            case 14: weakest = Float(bitPattern: value.uint32)
            default: break
            }
        }
    }
}

extension Person.Exposure {
    init(decoding bytes: ArraySlice<UInt8>) throws(ProtoError) {
        self.init(controller: "", file: 0, categories: [], rows: 0)
        var reader = ProtoReader(bytes)
        while let (number, value) = try reader.next() {
            switch number {
            case 1: controller = value.text
            case 2: file = value.uint32
            case 3: categories = Exposures(rawValue: value.uint32)
            case 4: rows = value.uint32
            default: break
            }
        }
    }
}

extension Person.Contact {
    init(decoding bytes: ArraySlice<UInt8>) throws(ProtoError) {
        self.init()
        var reader = ProtoReader(bytes)
        while let (number, value) = try reader.next() {
            switch number {
            case 1: fromRegistry = value.number != 0
            case 2: controller = value.text
            case 3: emails.append(value.text)
            case 4: phones.append(value.text)
            case 5: addressLines.append(value.text)
            case 6: postcode = value.text
            case 7: town = value.text
            case 8: guardian = value.text
            case 9: doNotContact = value.number != 0
            case 10: preferredChannel = value.text
            default: break
            }
        }
    }
}
