/// What the segments of HPRIM Santé 2.x tell of a patient.
enum HPRIMSegments {
    static func read(_ segment: PipeSegment, _ name: String, _ row: RowCells) {
        switch name {
        case "P": readPatient(segment, row)
        case "AP": readInsured(segment, row)
        case "AC": for field in [2, 3, 6] { row.append(.insurer, segment.value(field)) }
        case "OBR":
            row.append(.test, segment.text(4))
            row.append(.doctor, segment.value(16))
        case "OBX":
            row.append(.test, segment.text(3))
            row.append(.result, Array(segment.text(5).prefix(4096)))
        case "C": row.append(.comment, segment.text(3))
        default: break
        }
    }

    private static func readPatient(_ segment: PipeSegment, _ row: RowCells) {
        for field in [2, 3, 4] { row.append(.ipp, segment.value(field)) }
        if let name = segment.repetitions(5).first {
            row.append(.surname, segment.component(name, 1))
            row.append(.givenNames, segment.component(name, 2))
            row.append(.givenNames, segment.component(name, 3))
            row.append(.title, segment.component(name, 5))
        }
        row.append(.birthName, segment.value(6))
        row.append(.birthDate, date: segment.value(7))
        row.append(.sex, segment.value(8))
        if let address = segment.repetitions(10).first {
            row.append(.address, segment.component(address, 1))
            row.append(.address, segment.component(address, 2))
            row.append(.town, segment.component(address, 3))
            row.append(.postcode, segment.component(address, 5))
            row.append(.country, segment.component(address, 6))
        }
        for contact in segment.repetitions(12) {
            let value = segment.component(contact, 1)
            row.append(value.contains(UInt8(ascii: "@")) ? .email : .phone, value)
        }
        for doctor in segment.repetitions(13) { row.append(.doctor, segment.component(doctor, 2)) }
        for field in [16, 17, 18, 20, 21, 22] { row.append(.comment, segment.text(field)) }
        row.append(.treatment, segment.text(19))
        let death = segment.value(33)
        if death.contains(where: ASCII.isDigit) { row.append(.deathDate, date: death) }
    }

    /// The insured may be someone else than the patient: then the number is that human's and only tells that a relative
    /// is exposed.
    private static func readInsured(_ segment: PipeSegment, _ row: RowCells) {
        for field in [8, 9, 10] { row.append(.insurer, segment.value(field)) }
        let name = segment.repetitions(13).first
        let family = name.map { segment.component($0, 1) } ?? []
        let given = name.map { segment.component($0, 2) } ?? []
        let insured = NamedPerson(
            families: [family, segment.value(14)].map { String(decoding: $0, as: UTF8.self) },
            given: [String(decoding: given, as: UTF8.self)])
        if insured.isOther(than: row.named()) {
            row.append(.relative, family)
            row.append(.relative, segment.value(5))
        } else {
            row.append(.nationalID, segment.value(5))
        }
    }
}
