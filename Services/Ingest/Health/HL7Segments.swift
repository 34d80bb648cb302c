/// What the segments of HL7 v2 tell of a patient beside `PID`. Doctors, next of kin, guarantors and the insured are other
/// people: that they are named is an exposure, their names are never the patient's.
enum HL7Segments {
    static func read(_ segment: PipeSegment, _ name: String, _ row: RowCells) {
        switch name {
        case "PID": HL7Patient.read(segment, row)
        case "PV1":
            for field in [7, 8, 9, 17] { row.append(.doctor, segment.value(field)) }
            row.append(.visit, segment.value(19))
        case "PD1", "ROL": row.append(.doctor, segment.value(4))
        case "ORC": row.append(.doctor, segment.value(12))
        case "OBR":
            row.append(.test, segment.text(4))
            for field in [13, 31] { row.append(.comment, segment.text(field)) }
            row.append(.doctor, segment.value(16))
        case "OBX": readObservation(segment, row)
        case "NTE": row.append(.comment, segment.text(3))
        case "PV2": for field in [3, 12] { row.append(.comment, segment.text(field)) }
        case "DG1": readDiagnosis(segment, 3, row, segment.text(4))
        case "PRB": readDiagnosis(segment, 3, row)
        case "FT1": readDiagnosis(segment, 19, row)
        case "IAM": row.append(.comment, Array("allergie ".utf8) + segment.text(3))
        case "AL1": row.append(.comment, Array("allergie ".utf8) + segment.text(3))
        case "PR1": row.append(.act, segment.text(3))
        case "RXE", "RXD", "RXG": row.append(.treatment, segment.text(2))
        case "RXO": row.append(.treatment, segment.text(1))
        case "RXA": row.append(.treatment, segment.text(5))
        case "IN1":
            for field in [2, 3, 4, 36] { row.append(.insurer, segment.value(field)) }
            readInsured(segment, row)
        case "IN2": row.append(.insurer, segment.value(1))
        case "NK1": row.append(.relative, segment.value(2))
        case "GT1": row.append(.relative, segment.value(3))
        case "MRG": for prior in segment.repetitions(1) { HL7Patient.readIdentifier(segment, prior, row) }
        default: break
        }
    }

    private static func readDiagnosis(_ segment: PipeSegment, _ field: Int, _ row: RowCells, _ more: [UInt8] = []) {
        row.append(.diagnosis, segment.value(field))
        row.append(.comment, segment.text(field) + [0x20] + more)
    }

    private static func readObservation(_ segment: PipeSegment, _ row: RowCells) {
        row.append(.test, segment.text(3))
        let isEncapsulated = segment.value(2) == Array("ED".utf8)
        guard isEncapsulated, let field = segment.repetitions(5).first else {
            row.append(.result, Array(segment.text(5).prefix(4096)))
            return row.append(.result, segment.value(8))  // `POS`, `N`
        }
        row.append(.result, segment.component(field, 3))
        EnclosedDocument.read(segment, field, row)
    }

    /// The insured is the patient (`SEL`), or someone else.
    private static func readInsured(_ segment: PipeSegment, _ row: RowCells) {
        guard let name = segment.repetitions(16).first else { return }
        let relation = String(decoding: segment.value(17), as: UTF8.self).uppercased()
        let family = segment.component(name, 1)
        let insured = NamedPerson(
            families: [String(decoding: family, as: UTF8.self)],
            given: [String(decoding: segment.component(name, 2), as: UTF8.self)])
        let isPatient = relation == "SEL" || relation == "SELF"
        if !isPatient, !relation.isEmpty || insured.isOther(than: row.named()) { row.append(.relative, family) }
    }
}
