import Model

extension JSONLine {
    /// A record as everyone sees it (design, section 4); absent is unknown.
    mutating func write(_ record: borrowing Record) {
        open()
        field("row", UInt64(record.row))
        field("controller", record[.controller])
        field("surname", record[.surname])
        field("birthName", record[.birthName])
        field("givenNames", record.values(.givenName))
        field("title", record[.title])
        field("sex", record[.sex])
        field("birthDate", record[.birthDate])
        field("deathDate", record[.deathDate])
        if record[.birthPlaceCode] != nil || record[.birthPlaceName] != nil {
            name("birthPlace")
            open()
            field("code", record[.birthPlaceCode])
            field("name", record[.birthPlaceName])
            close()
        }
        field("nir", record[.nir])
        field("nirState", record[.nirState])
        field("phones", record.values(.phone))
        field("emails", record.values(.email))
        writeAddress(record)
        writeIDs(record)
        field("guardian", record[.guardian])
        if record[.deceased] != nil { flag("deceased") }
        if record[.doNotContact] != nil { flag("doNotContact") }
        field("preferredChannel", record[.preferredChannel])
        field("exposures", record.exposures.list.map { Array($0.utf8)[...] })
        field("remarks", record.values(.remark))
        close()
        end()
    }

    private mutating func writeAddress(_ record: borrowing Record) {
        let lines = record.values(.addressLine)
        guard !lines.isEmpty || record[.postcode] != nil || record[.town] != nil || record[.department] != nil else {
            return
        }
        name("address")
        open()
        field("lines", lines)
        field("postcode", record[.postcode])
        field("town", record[.town])
        field("department", record[.department])
        close()
    }

    private mutating func writeIDs(_ record: borrowing Record) {
        let ids = record.values(.localID)
        guard !ids.isEmpty else { return }
        name("ids")
        open()
        var written: [ArraySlice<UInt8>] = []
        for id in ids {
            guard let sign = id.firstIndex(of: UInt8(ascii: "=")) else { continue }
            let kind = id[..<sign]
            if written.contains(kind) { continue }
            written.append(kind)
            field(String(decoding: kind, as: UTF8.self), id[(sign + 1)...])
        }
        close()
    }

    mutating func write(_ rejection: Rejection) {
        open()
        field("row", UInt64(rejection.row))
        field("line", rejection.place.line)
        field("offset", rejection.place.offset)
        field("length", rejection.place.length)
        field("reason", rejection.reason)
        field("detail", rejection.detail)
        close()
        end()
    }
}
