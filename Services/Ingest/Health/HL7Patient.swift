/// `PID`: the patient of HL7 v2, French profile PAM FR 2.11 included.
enum HL7Patient {
    static func read(_ segment: PipeSegment, _ row: RowCells) {
        for field in [3, 2, 4] {
            for repetition in segment.repetitions(field) { readIdentifier(segment, repetition, row) }
        }
        readNames(segment, row)
        row.append(.relative, segment.value(6))  // the mother's maiden name
        row.append(.birthDate, date: segment.value(7))
        row.append(.sex, segment.value(8))
        for repetition in segment.repetitions(11) { readAddress(segment, repetition, row) }
        for field in [13, 14, 40] {
            for repetition in segment.repetitions(field) { readContact(segment, repetition, row) }
        }
        row.append(.visit, segment.value(18))
        row.append(.nationalID, segment.value(19))
        row.append(.birthPlace, segment.value(23))
        row.append(.deathDate, date: segment.value(29))
        if segment.value(30) == Array("Y".utf8) { row.append(.deceased, Array("OUI".utf8)) }
        for repetition in segment.repetitions(32) { readReliability(segment.component(repetition, 1), row) }
        if [5, 7, 8, 11, 13, 19].contains(where: segment.isDeleted) { row.remark("field.deleted") }
    }

    /// CX: `value^^^authority&oid&ISO^type`. INS stands under a root of its own, or says so by its type.
    static func readIdentifier(_ segment: PipeSegment, _ repetition: ArraySlice<UInt8>, _ row: RowCells) {
        let value = segment.component(repetition, 1)
        let kind = String(decoding: segment.component(repetition, 5), as: UTF8.self)
        if let root = INSRoot(in: segment.component(repetition, 4, sub: nil)) {
            row.append(value, under: root)
        } else if kind == "INS-C" {
            row.append(.formerINS, value)
        } else if kind.hasPrefix("INS") || kind == "NH" || kind == "SS" {
            row.append(.nationalID, value)
        } else {
            row.append(.ipp, value)
        }
    }

    /// XPN by its type in component 7: `L` is the birth name (`M` in older messages), `D` the used one.
    private static func readNames(_ segment: PipeSegment, _ row: RowCells) {
        let names = segment.repetitions(5)
        func first(_ kinds: String...) -> ArraySlice<UInt8>? {
            names.first { kinds.contains(String(decoding: segment.component($0, 7), as: UTF8.self)) }
        }
        let used = first("D") ?? first("")
        let birth = first("L") ?? first("M")
        guard let main = used ?? birth ?? names.first else { return }
        row.append(.surname, segment.component(main, 1))
        if let birth, used != nil { row.append(.birthName, segment.component(birth, 1)) }
        let givenIn = [birth, main].compactMap(\.self).first { !givenNames(segment, $0).isEmpty }
        row.append(.givenNames, givenIn.map { givenNames(segment, $0) } ?? [])
        row.append(.title, segment.component(main, 5))
    }

    /// French messages list all given names of birth in component 3, the first among them; elsewhere it holds the
    /// second and those after it.
    private static func givenNames(_ segment: PipeSegment, _ name: ArraySlice<UInt8>) -> [UInt8] {
        let (first, list) = (segment.component(name, 2), segment.component(name, 3))
        if first.isEmpty || list.isEmpty { return first + list }
        let isListed = list.split(separator: 0x20).contains { $0.elementsEqual(first) }
        return isListed || list.starts(with: first) ? list : first + [0x20] + list
    }

    /// `BDL` is the place of birth with its INSEE code in component 9.
    private static func readAddress(_ segment: PipeSegment, _ repetition: ArraySlice<UInt8>, _ row: RowCells) {
        let kind = String(decoding: segment.component(repetition, 7), as: UTF8.self)
        if kind == "BDL" || kind == "BR" || kind == "N" {
            row.append(.birthPlaceCode, segment.component(repetition, 9))
            row.append(.birthPlace, segment.component(repetition, 3))
            return
        }
        var street = segment.component(repetition, 1)
        if street.isEmpty {
            // Number and name of the street apart.
            let (name, number) = (segment.component(repetition, 1, sub: 2), segment.component(repetition, 1, sub: 3))
            street = number + (number.isEmpty ? [] : [0x20]) + name
        }
        row.append(.address, street)
        row.append(.address, segment.component(repetition, 2))
        row.append(.town, segment.component(repetition, 3))
        row.append(.postcode, segment.component(repetition, 5))
        row.append(.country, segment.component(repetition, 6))
    }

    /// XTN: the number as it is in component 12 or 1, or in parts in 5 to 7; an e-mail in 4.
    private static func readContact(_ segment: PipeSegment, _ repetition: ArraySlice<UInt8>, _ row: RowCells) {
        let mail = segment.component(repetition, 4)
        if mail.contains(UInt8(ascii: "@")) { row.append(.email, mail) }
        let first = segment.component(repetition, 1)
        if first.contains(UInt8(ascii: "@")) { return row.append(.email, first) }
        let whole = first.isEmpty ? segment.component(repetition, 12) : first
        guard whole.isEmpty else { return row.append(.phone, whole) }
        let (country, area) = (segment.component(repetition, 5), segment.component(repetition, 6))
        let local = segment.component(repetition, 7)
        guard !local.isEmpty else { return }
        let prefix = country.isEmpty ? [] : Array("+".utf8) + country.filter(ASCII.isDigit)
        row.append(.phone, prefix + area + local)
    }

    /// An identity that nobody has checked (`PROV`) or that is in doubt; `VALI` and `QUAL` are sure.
    static func readReliability(_ code: [UInt8], _ row: RowCells) {
        switch String(decoding: code, as: UTF8.self).uppercased() {
        case "PROV", "DOUTE", "DOUT", "DOUTA", "FICTI", "FICT", "ANOM": row.remark("identity.unsure")
        default: break
        }
    }
}
