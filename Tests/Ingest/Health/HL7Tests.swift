import Model
import Testing

@testable import Ingest

/// HL7 v2, formats reference 5.4, and faults 15 to 18 of section 9.
struct HL7Tests {
    private static let head = "MSH|^~\\&|A|B|C|D|2021||ADT^A01|1|P|2.5^FRA^2.11"

    private static func patient(_ person: Invented) -> String {
        let town = "12 RUE X^^\(person.town)^^\(person.postcode)^FRA^H~^^VANNES^^^^BDL^^56260"
        let id = "000123^^^LABO&1.2.3&ISO^PI~\(person.nir)^^^ASIP&1.2.250.1.213.1.4.8&ISO^INS"
        let name = "\(person.surname)^\(person.given)^\(person.given)^^^^L~\(person.surname)^\(person.given)^^^^^D"
        return "PID|1||\(id)||\(name)||\(person.compact)|\(person.sex)|||\(town)||\(person.phone)|"
    }

    static func message(_ person: Invented, end: String = "\r", charset: String = "UNICODE UTF-8") -> String {
        let segments = [
            "\(head)|||||FRA|\(charset)", "EVN||20210101", patient(person),
            "PV1|1|I|||||801234567897^DR||||||||||||V99", "ZFD|||N", "OBX|1|TX|||positif",
        ]
        return segments.joined(separator: end) + end
    }

    private func read(pid: String, more: String = "") throws -> Reading {
        try Reading("\(HL7Tests.head)\rPID|\(pid)\r\(more)")
    }

    @Test(arguments: ["\r", "\n", "\r\n"]) func eachLineEndIsRead(_ end: String) throws {
        let reading = try Reading(Invented.all.map { HL7Tests.message($0, end: end) }.joined())
        #expect(reading.analysis.proposed.parts[0].format == .hl7)
        reading.expectPeople()
        #expect(reading.texts(.birthPlaceCode) == Invented.all.map { _ in "56260" })
        #expect(reading.texts(.birthPlaceName) == Invented.all.map { _ in "VANNES" })
        #expect(
            reading.records[0].values(.localID).map { String(decoding: $0, as: UTF8.self) } == [
                "ipp=000123", "visit=V99",
            ])
        #expect(reading.records[0].exposures.contains(.doctor))
        #expect(reading.records[0].exposures.contains(.testResult))
        #expect(reading.counts.continuation == UInt64(Invented.all.count * 5))
    }

    @Test func batchesAndTransportResidueArePassed() throws {
        let messages = Invented.all.map { "\u{0b}" + HL7Tests.message($0) + "\u{1c}\r" }.joined()
        try Reading(messages).expectPeople()
        // The last segment's own end may be missing: the residue is no part of its field.
        let bare = Invented.all.map { "\u{0b}\(HL7Tests.head)\r" + HL7Tests.patient($0).dropLast() + "\u{1c}\r" }
        try Reading(bare.joined()).expectPeople()
        let batch = try Reading(
            "FHS|^~\\&|x\rBHS|^~\\&|x\r" + Invented.all.map { HL7Tests.message($0) }.joined() + "BTS|60\rFTS|1\r")
        batch.expectPeople()
        #expect(batch.counts.preamble + batch.counts.header == 4)
    }

    @Test func separatorsAreThoseOfTheHeader() throws {  // 16
        let message = HL7Tests.message(Invented.all[0]).replacing("^", with: "@").replacing("|", with: "#")
        #expect(try Reading(message + message).texts(.surname) == ["LE GOFF", "LE GOFF"])
        #expect(try Reading("MSH|^|A\rPID|1||5||A&B^ANNE\r").texts(.surname) == ["A&B"])
        #expect(try Reading("MSH|@~\\&|A\rPID|1||5||A^B@ANNE\r").texts(.surname) == ["A^B"])
    }

    @Test func aSmallTildeRepeatsToo() throws {  // U+02DC
        let text = Invented.all.map { HL7Tests.message($0).replacing("~", with: "\u{2dc}") }.joined()
        try Reading(text).expectPeople()
        try Reading(encoded(text, .windows1252)).expectPeople()
    }

    @Test func aLineFeedWithinAFieldEndsNoSegment() throws {  // 15
        let reading = try Reading(
            "\(HL7Tests.head)\rOBX|1|TX|||l1\nl2\rPID|1||5^^^^PI||LE GOFF^ANNE||19750401|F\rNTE|1||enceinte\nde six mois\r"
        )
        #expect(reading.texts(.surname) == ["LE GOFF"])
        #expect(reading.texts(.birthDate) == ["1975-04-01"])
        #expect(reading.records[0].exposures.contains(.healthCondition))
        #expect(reading.counts.lines == 6)
    }

    @Test func aSegmentThatEndsWithALineFeedAloneEndsThere() throws {  // 18
        let reading = try Reading("MSH|^~\\&|A|B|||2021||ADT^A01|1|P|2.7\nPID|1||5||LE GOFF^ANNE\rPV1|1|I\r")
        #expect(reading.texts(.surname) == ["LE GOFF"])
        let charset = "MSH|^~\\&|A|B|||2021||ADT^A01|1|P|2.5||||||8859/15\rPID|1||5||LEC\u{bd}UR^ANNE\r"
        #expect(try Reading(charset.unicodeScalars.map { UInt8($0.value) }).texts(.surname) == ["LECœUR"])  // 17
    }

    @Test func theCharacterSetIsEachMessagesOwn() throws {  // 17
        let people = Invented.all.map { person in
            var named = person
            named.surname = "SŒUR €"
            return named
        }
        var bytes: [UInt8] = []
        for (index, person) in people.enumerated() {
            let sets: [(String, TextEncoding)] = [("8859/15", .latin9), ("8859/1", .windows1252)]
            if index % 3 == 2 {
                bytes += Array(HL7Tests.message(person).utf8)
            } else {
                bytes += encoded(HL7Tests.message(person, charset: sets[index % 3].0), sets[index % 3].1)
            }
        }
        try Reading(bytes).expectPeople(people)
    }

    @Test func aCharacterSetThatTheBytesContradictIsNotBelieved() throws {  // 17
        let utf8 = Invented.all.map { HL7Tests.message($0, charset: "8859/1") }.joined()
        try Reading(utf8).expectPeople()
        let latin = Invented.all.map { HL7Tests.message($0, charset: "UNICODE UTF-8") }.joined()
        try Reading(encoded(latin, .windows1252)).expectPeople()
        let dos = Invented.all.map { HL7Tests.message($0, charset: "8859/1") }.joined()
        try Reading(encoded(dos, .cp850)).expectPeople()
    }

    @Test(arguments: [
        ("L\\T\\E \\X47\\OFF", "L&E GOFF"), ("A\\S\\B\\R\\C\\F\\D\\E\\", "A^B~C|D\\"), ("A\\X0D0A\\B", "A  B"),
        ("A\\.br\\B", "A B"), ("\\H\\A\\N\\", "A"), ("A\\E\\T\\E\\B", "A&B"), ("A\\E\\X4243\\E\\D", "ABCD"),
        ("H\\XC3A9\\L", "HéL"), ("A\\B", "A\\B"),
    ]) func escapesAreUndone(_ escaped: String, _ plain: String) throws {  // 16, 18
        #expect(try read(pid: "1||5||\(escaped)^ANNE").texts(.surname) == [plain])
    }

    @Test func aDeletedFieldIsNoEmptyOne() throws {
        let deleted = try read(pid: "1||5||LE GOFF^ANNE||\"\"|F|||\"\"^^BREST")
        #expect(deleted.texts(.birthDate) == [nil])
        #expect(deleted.texts(.town) == ["BREST"])
        #expect(deleted.records[0].values(.remark).contains { $0.elementsEqual("field.deleted".utf8) })
        let empty = try read(pid: "1||5||LE GOFF^ANNE|||F")
        #expect(empty.records[0].values(.remark).isEmpty)
    }

    @Test(
        arguments: [
            // L is the birth name, D the used one.
            ("MARTIN^ANNE^ANNE MARIE^^^^L~LE GOFF^ANNE^^^MME^^D", "LE GOFF", "MARTIN", "ANNE MARIE"),
            ("MARTIN^ANNE^ANNE MARIE^^^^L", "MARTIN", nil, "ANNE MARIE"),
            ("LE GOFF^ANNE^^^^^D", "LE GOFF", nil, "ANNE"),
            ("ALIAS^X^^^^^A~LE GOFF^ANNE^^^^^L", "LE GOFF", nil, "ANNE"),
            ("LE GOFF^ANNE^MARIE", "LE GOFF", nil, "ANNE MARIE"),
            ("MARTIN^A^^^^^M~LE GOFF^ANNE", "LE GOFF", "MARTIN", "A"),
        ] as [(String, String, String?, String)]) func namesAreToldApartByTheirType(
            _ names: String, _ surname: String, _ birth: String?, _ given: String
        ) throws
    {
        let reading = try read(pid: "1||5||\(names)")
        #expect(reading.texts(.surname) == [surname])
        #expect(reading.texts(.birthName) == [birth])
        #expect(
            reading.records[0].values(.givenName).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
                == given)
    }

    @Test(
        arguments: [
            ("0639980012", "+33639980012", nil), ("^PRN^PH^^^^^^^^^0639980012", "+33639980012", nil),
            ("^PRN^PH^^33^6^39980012", "+33639980012", nil), ("^NET^Internet^a.b@example.fr", nil, "a.b@example.fr"),
            ("a.b@example.fr^NET", nil, "a.b@example.fr"),
            ("0639980012^PRN^CP~^NET^Internet^a.b@example.fr", "+33639980012", "a.b@example.fr"),
        ] as [(String, String?, String?)]) func contactsAreFoundInEachComponent(
            _ field: String, _ phone: String?, _ mail: String?
        ) throws
    {
        let reading = try read(pid: "1||5||LE GOFF^ANNE||||||||\(field)")
        #expect(reading.texts(.phone) == [phone])
        #expect(reading.texts(.email) == [mail])
    }

    @Test(arguments: [
        ("\("x")^^^A&1.2.250.1.213.1.4.8&ISO^INS", "nir"), ("x^^^A&1.2.250.1.213.1.4.9&ISO^INS", "nir"),
        ("x^^^A&1.2.250.1.213.1.4.10&ISO^INS", "nir test-identity"),
        ("x^^^A&1.2.250.1.213.1.4.11&ISO^INS", "nir test-identity"),
        ("x^^^A&1.2.250.1.213.1.4.2&ISO^INS-C", "insc=x"), ("x^^^1.2.250.1.213.1.4.8^NH", "nir"), ("x^^^^SS", "nir"),
        ("x^^^A&1.2.250.1.213.1.4.80&ISO^PI", "ipp=x"), ("x^^^A&1.2.3&ISO^PI^^20210101", "ipp=x"),
    ]) func identifiersAreToldApartByTheirRoot(_ field: String, _ expected: String) throws {
        let nir = Invented.all[0].nir
        let record = try read(pid: "1||\(field.replacing("x", with: nir))||A^B").records[0]
        var found = record.text(.nir) == nir ? ["nir"] : []
        found += record.values(.localID).map { String(decoding: $0, as: UTF8.self).replacing(nir, with: "x") }
        found += record.values(.remark).map { String(decoding: $0, as: UTF8.self) }
        #expect(found.joined(separator: " ") == expected)
    }

    @Test func aNIRInItsOldPlaceIsRead() throws {  // PID-19
        let nir = Invented.all[0].nir
        #expect(try read(pid: "1||5||A^B||||||||||||||\(nir)").texts(.nir) == [nir])
    }

    @Test func anIdentityInDoubtIsRemarked() throws {  // PID-32
        let fields = String(repeating: "|", count: 27)
        for (code, isSure) in [("VALI", true), ("QUAL", true), ("PROV", false), ("DOUTE", false)] {
            let record = try read(pid: "1||5||A^B\(fields)\(code)").records[0]
            #expect(record.values(.remark).contains { $0.elementsEqual("identity.unsure".utf8) } == !isSure)
        }
    }

    @Test func othersAreNotThePatient() throws {
        let record = try read(
            pid: "1||5||LE GOFF^ANNE||19750401|F",
            more: "NK1|1|LE GOFF^PAUL^^^^^L|FTH|9 RUE Y^^BREST^^29200|0199000001\r"
                + "IN1|1|RO|MUT|CPAM|||||||||||A|LE GOFF^PAUL|FTH|19400101\rIN2|1\r"
        ).records[0]
        #expect(record.text(.givenName) == "ANNE")
        #expect(record.text(.birthDate) == "1975-04-01")
        #expect(record.text(.town) == nil)
        #expect(record.text(.phone) == nil)
        #expect(record.exposures.contains(.relative))
        #expect(record.exposures.contains(.insurer))
        let herself = try read(
            pid: "1||5||LE GOFF^ANNE||19750401|F", more: "IN1|1|RO|MUT|CPAM|||||||||||A|LE GOFF^ANNE|SEL\r")
        #expect(!herself.records[0].exposures.contains(.relative))
    }

    @Test func everySegmentExposesWhatItHolds() throws {
        let record = try read(
            pid: "1||5||A^B",
            more:
                "OBR|1|||HIV^Serologie VIH\rOBX|1|TX|HIV||positif\rRXE||METFORMINE\rDG1|1||E11^Diabete\rAL1|1||PENICILLINE\r"
                + "PV1|1|I|||||10000123454^DR\rMRG|000099^^^LABO^PI\r"
        ).records[0]
        for exposure in [Exposures.test, .testResult, .treatment, .healthComment, .doctor] {
            #expect(record.exposures.contains(exposure))
        }
        #expect(record.values(.localID).map { String(decoding: $0, as: UTF8.self) } == ["ipp=5", "ipp=000099"])
    }

    @Test func aContinuedSegmentIsOne() throws {
        let reading = try read(pid: "1||5||LE GO", more: "ADD|FF^ANNE\r")
        #expect(reading.texts(.surname) == ["LE GOFF"])
    }

    @Test func severalPatientsOfAMessageAreRows() throws {
        let reading = try Reading("MSH|^~\\&|A|B\rPID|1||5||A^B\rPID|2||6||C^D\rMSH|^~\\&|A|B\rEVN|x\r")
        #expect(reading.texts(.surname) == ["A", "C"])
        #expect(reading.reasons == ["no-person"])
    }

    @Test func aPatientOfManyResultsIsKept() throws {
        let results = (1...30_000).map { "OBX|\($0)|TX|GLY^Glycemie||\(String(repeating: "x", count: 100))\r" }.joined()
        let reading = try Reading(HL7Tests.message(Invented.all[0]) + results + HL7Tests.message(Invented.all[1]))
        reading.expectPeople(Array(Invented.all[..<2]))
    }

    @Test func wrongKeysAndContradictionsAreKept() throws {
        var (wrong, other) = (Invented.all[0], Invented.all[1])
        wrong.nir = wrong.nir.dropLast(2) + "99"
        other.birth = "1999" + other.birth.dropFirst(4)
        let reading = try Reading([wrong, other].map { HL7Tests.message($0) }.joined())
        reading.expectPeople([wrong, other])
        #expect(reading.texts(.nirState) == ["invalid", "valid"])
        #expect(reading.records[1].values(.remark).contains { $0.elementsEqual("nir.birth-mismatch".utf8) })
    }
}
