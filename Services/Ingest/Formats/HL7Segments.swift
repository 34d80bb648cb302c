/// What the segments of HL7 v2 tell of a patient, French profile PAM FR 2.11 included.
enum HL7Segments {
    static func read(_ segment: PipeSegment, _ name: String, _ row: PipeCursor) {
        switch name {
        case "PID": readPatient(segment, row)
        case "PV1":
            for field in [7, 8, 9, 17] { row.append(.doctor, segment.value(field)) }
            row.append(.visit, segment.value(19))
        case "PD1": row.append(.doctor, segment.value(4))
        case "ROL": row.append(.doctor, segment.value(4))
        case "ORC": row.append(.doctor, segment.value(12))
        case "OBR":
            row.append(.test, segment.text(4))
            row.append(.doctor, segment.value(16))
        case "OBX":
            row.append(.result, Array(segment.text(5).prefix(4096)))
            row.append(.test, segment.text(3))
        case "NTE": row.append(.comment, segment.text(3))
        case "DG1": row.append(.comment, segment.text(3) + [0x20] + segment.text(4))
        case "AL1": row.append(.comment, Array("allergie ".utf8) + segment.text(3))
        case "IN1", "IN2":
            row.append(.insurer, segment.value(name == "IN1" ? 2 : 1))
            if name == "IN1" { row.append(.insurer, segment.value(36)) }
        case "NK1": row.append(.relative, segment.value(2))
        default: break
        }
    }

    private static func readPatient(_ segment: PipeSegment, _ row: PipeCursor) {
        for repetition in segment.repetitions(3) { readIdentifier(segment, repetition, row) }
        readNames(segment, row)
        row.append(.birthDate, date: segment.value(7))
        row.append(.sex, segment.value(8))
        for repetition in segment.repetitions(11) { readAddress(segment, repetition, row) }
        for field in [13, 14] {
            for repetition in segment.repetitions(field) { readContact(segment, repetition, row) }
        }
        row.append(.visit, segment.value(18))
        row.append(.nationalID, segment.value(19))
        row.append(.birthPlace, segment.value(23))
        row.append(.deathDate, date: segment.value(29))
        if segment.value(30) == Array("Y".utf8) { row.append(.deceased, Array("OUI".utf8)) }
    }

    private static func readIdentifier(_ segment: PipeSegment, _ repetition: ArraySlice<UInt8>, _ row: PipeCursor) {
        let value = segment.component(repetition, 1)
        let oid = String(decoding: segment.component(repetition, 4, sub: 2), as: UTF8.self)
        let kind = String(decoding: segment.component(repetition, 5), as: UTF8.self)
        // INS: the NIR or NIA under the agency's root; 10 and 11 are those of tests and demonstrations.
        if oid.hasPrefix("1.2.250.1.213.1.4.") || kind.hasPrefix("INS") || kind == "NH" || kind == "SS" {
            if oid.hasSuffix(".10") || oid.hasSuffix(".11") { row.cells.remark("ins.test") }
            if !oid.hasSuffix(".4.2") { row.append(.nationalID, value) }
        } else {
            row.append(.ipp, value)
        }
    }

    private static func readNames(_ segment: PipeSegment, _ row: PipeCursor) {
        let names = segment.repetitions(5)
        func kind(_ name: ArraySlice<UInt8>) -> [UInt8] { segment.component(name, 7) }
        let used = names.first { kind($0) == Array("D".utf8) }
        let birth = names.first { kind($0) == Array("L".utf8) }
        guard let main = used ?? birth ?? names.first else { return }
        row.append(.surname, segment.component(main, 1))
        if let birth, used != nil { row.append(.birthName, segment.component(birth, 1)) }
        let list = segment.component(birth ?? main, 3)
        let first = segment.component(birth ?? main, 2)
        row.append(.givenNames, list.isEmpty ? first.isEmpty ? segment.component(main, 2) : first : list)
        row.append(.title, segment.component(main, 5))
    }

    private static func readAddress(_ segment: PipeSegment, _ repetition: ArraySlice<UInt8>, _ row: PipeCursor) {
        let kind = segment.component(repetition, 7)
        if kind == Array("BDL".utf8) || kind == Array("BR".utf8) {
            row.append(.birthPlaceCode, segment.component(repetition, 9))
            row.append(.birthPlace, segment.component(repetition, 3))
            return
        }
        row.append(.address, segment.component(repetition, 1))
        row.append(.address, segment.component(repetition, 2))
        row.append(.town, segment.component(repetition, 3))
        row.append(.postcode, segment.component(repetition, 5))
        row.append(.country, segment.component(repetition, 6))
    }

    private static func readContact(_ segment: PipeSegment, _ repetition: ArraySlice<UInt8>, _ row: PipeCursor) {
        let first = segment.component(repetition, 1)
        let mail = segment.component(repetition, 4)
        if mail.contains(UInt8(ascii: "@")) { row.append(.email, mail) }
        if first.contains(UInt8(ascii: "@")) {
            row.append(.email, first)
        } else {
            row.append(.phone, first.isEmpty ? segment.component(repetition, 12) : first)
        }
    }
}
