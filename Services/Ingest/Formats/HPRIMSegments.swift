/// What the segments of HPRIM Santé 2.x tell of a patient.
enum HPRIMSegments {
    static func read(_ segment: PipeSegment, _ name: String, _ row: PipeCursor) {
        switch name {
        case "P": readPatient(segment, row)
        case "AP":
            row.append(.nationalID, segment.value(5))
            row.append(.insurer, segment.value(9))
            row.append(.relative, segment.value(13))
        case "AC":
            row.append(.insurer, segment.value(2))
            row.append(.insurer, segment.value(3))
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

    private static func readPatient(_ segment: PipeSegment, _ row: PipeCursor) {
        row.append(.ipp, segment.value(2))
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
        for phone in segment.repetitions(12) { row.append(.phone, segment.component(phone, 1)) }
        for doctor in segment.repetitions(13) { row.append(.doctor, segment.component(doctor, 2)) }
        row.append(.comment, segment.text(18))
        for field in [21, 22] { row.append(.comment, segment.text(field)) }
        row.append(.deathDate, date: segment.value(33))
    }
}
