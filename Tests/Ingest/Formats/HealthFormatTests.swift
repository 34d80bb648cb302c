import Model
import Testing

@testable import Ingest

struct HealthFormatTests {
    private func hl7(_ person: Invented, end: String = "\r") -> String {
        let town = "12 RUE X^^\(person.town)^^\(person.postcode)^FRA^H~^^^^^^BDL^^56260"
        let id = "000123^^^LABO&1.2.3&ISO^PI~\(person.nir)^^^ASIP&1.2.250.1.213.1.4.8&ISO^INS"
        let name = "\(person.surname)^\(person.given)^\(person.given)^^^^L~\(person.surname)^\(person.given)^^^^^D"
        let segments = [
            "MSH|^~\\&|A|B|C|D|20210101||ADT^A01^ADT_A01|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8",
            "EVN||20210101", "PID|1||\(id)||\(name)||\(person.compact)|\(person.sex)|||\(town)||\(person.phone)|",
            "PV1|1|I|||||801234567897^DR", "OBX|1|TX|||positif",
        ]
        return segments.joined(separator: end) + end
    }

    @Test(arguments: ["\r", "\n", "\r\n"]) func hl7IsReadWithEachLineEnd(_ end: String) throws {
        let reading = try Reading(Invented.all.map { hl7($0, end: end) }.joined())
        #expect(reading.analysis.proposed.parts[0].format == .hl7)
        reading.expectPeople()
        #expect(reading.texts(.birthPlaceCode) == Invented.all.map { _ in "56260" })
        #expect(reading.texts(.localID) == Invented.all.map { _ in "ipp=000123" })
        #expect(reading.records[0].exposures.contains(.doctor))
        #expect(reading.records[0].exposures.contains(.testResult))
    }

    @Test func batchesAndTransportResidueArePassed() throws {
        let messages = Invented.all.map { "\u{0b}" + hl7($0) + "\u{1c}\r" }.joined()
        try Reading(messages).expectPeople()
        try Reading("FHS|^~\\&|x\rBHS|^~\\&|x\r" + Invented.all.map { hl7($0) }.joined() + "BTS|60\rFTS|1\r")
            .expectPeople()
    }

    @Test func separatorsAreThoseOfTheHeader() throws {
        let message = hl7(Invented.all[0]).replacing("^", with: "@").replacing("|", with: "#")
        #expect(try Reading(message + message).texts(.surname) == ["LE GOFF", "LE GOFF"])
        let tilde = hl7(Invented.all[0]).replacing("~", with: "\u{2dc}")
        #expect(try Reading(tilde).texts(.nir) == [Invented.all[0].nir])
    }

    @Test func aLineFeedWithinAFieldEndsNoSegment() throws {  // 15
        let text =
            "MSH|^~\\&|A|B|C|D|2021||ORU^R01|1|P|2.5\rOBX|1|TX|||l1\nl2\rPID|1||5^^^^PI||LE GOFF^ANNE||19750401|F\r"
        let reading = try Reading(text)
        #expect(reading.texts(.surname) == ["LE GOFF"])
        #expect(reading.texts(.birthDate) == ["1975-04-01"])
    }

    @Test func escapesAreUndoneAndDeletionsAreNothing() throws {  // 16, 18
        let text = "MSH|^~\\&|A|B\rPID|1||5||L\\T\\E \\X47\\OFF^ANNE||\"\"|F|||\"\"^^BREST\r"
        let reading = try Reading(text)
        #expect(reading.texts(.surname) == ["L&E GOFF"])
        #expect(reading.texts(.birthDate) == [nil])
        #expect(reading.texts(.town) == ["BREST"])
        #expect(try Reading("MSH|^|A\rPID|1||5||A&B^ANNE\r").texts(.surname) == ["A&B"])
    }

    @Test func aTestIdentityIsFlagged() throws {
        let text = "MSH|^~\\&|A|B\rPID|1||279035121518989^^^X&1.2.250.1.213.1.4.10&ISO^INS||A^B\r"
        #expect(try Reading(text).records[0].values(.remark).contains { $0.elementsEqual("ins.test".utf8) })
    }

    @Test func severalPatientsOfAMessageAreRows() throws {
        let reading = try Reading("MSH|^~\\&|A|B\rPID|1||5||A^B\rPID|2||6||C^D\rMSH|^~\\&|A|B\rEVN|x\r")
        #expect(reading.texts(.surname) == ["A", "C"])
        #expect(reading.reasons == ["no-person"])
    }

    @Test(arguments: ["~^\\&", "^~\\&", "\\^&~"]) func hprimSanteIsReadWithEachHeader(_ signs: String) throws {
        let marks = Array(signs)
        let (component, repetition) = (String(marks[0]), String(marks[1]))
        let people = Invented.all.map { person in
            let name = [person.surname, person.given, "", "", "M"].joined(separator: component)
            let address = ["12 RUE X", "", person.town, "56", person.postcode, "FR"].joined(separator: component)
            let phones = [person.phone, person.phone].joined(separator: repetition)
            return "P|1|000123|||\(name)||\(person.compact)|\(person.sex)||\(address)||\(phones)\r\n"
                + "AP|1||||\(person.nir)\r\nOBR|1|||GLY\r\nC|1||enceinte\r\n"
        }
        let reading = try Reading(
            "H|\(signs)|TEST.HPR||LAB56||ORU|||DOC01||P|H2.1|20201005\r\n" + people.joined() + "L|1\r\n")
        #expect(reading.analysis.proposed.parts[0].format == .hprimSante)
        reading.expectPeople()
        #expect(reading.records[0].exposures.contains(.healthCondition))
    }

    @Test func aContinuedLineIsOne() throws {
        let reading = try Reading(
            "H|~^\\&|T||L\rP|1|000123|||LE GOFF~YANN||1962\rA|0714|M||12 RUE~~VANNES\rA|~56~56000\rL|1\r")
        #expect(reading.texts(.birthDate) == ["1962-07-14"])
        #expect(reading.texts(.postcode) == ["56000"])
    }

    @Test func hprimMedecinIsRead() throws {
        for encoding in [TextEncoding.cp850, .windows1252] {
            let reports = Invented.all.map { person in
                [
                    "000123", person.surname, person.given, " ", "12 rue des Lilas",
                    "\(person.postcode) \(person.town)",
                    person.french, "\(person.nir.prefix(13)) \(person.nir.suffix(2))", "D77", "05/10/2020",
                    "LAB56 LABO",
                    "DOC DR", "", "Compte rendu : diabète", "****LAB****", "RES|GLYCEMIE|GLY|N|5.1|mmol", "****FIN****",
                    "****FINFICHIER****",
                ].joined(separator: "\r\n") + "\r\n"
            }
            let reading = try Reading(encoded(reports.joined(), encoding))
            #expect(reading.analysis.proposed.parts[0].format == .hprimMedecin)
            #expect(reading.texts(.surname) == Invented.all.map(\.surname))
            #expect(reading.texts(.givenName) == Invented.all.map(\.given))
            #expect(reading.texts(.birthDate) == Invented.all.map(\.birth))
            #expect(reading.texts(.nir) == Invented.all.map(\.nir))
            #expect(reading.texts(.town) == Invented.all.map(\.town))
            #expect(reading.reasons == [])
            #expect(reading.records[0].exposures.contains(.healthCondition))
            #expect(reading.records[0].exposures.contains(.testResult))
        }
    }

    private func patient(_ person: Invented) -> String {
        """
        {"resourceType":"Patient","identifier":[{"system":"urn:oid:1.2.3","value":"000123"},\
        {"use":"official","system":"urn:oid:1.2.250.1.213.1.4.8","value":"\(person.nir)"}],\
        "name":[{"use":"official","family":"NÉE","given":["\(person.given)"]},{"use":"usual","family":"\(person.surname)"}],\
        "telecom":[{"system":"phone","value":"\(person.phone)"},{"system":"email","value":"a@example.fr"}],\
        "gender":"\(person.sex == "F" ? "female" : "male")","birthDate":"\(person.birth)",\
        "address":[{"line":["12 rue X"],"city":"\(person.town)","postalCode":"\(person.postcode)"}],\
        "contact":[{"name":{"family":"AUTRE"}}],"generalPractitioner":[{"display":"DR Y"}]}
        """
    }

    @Test func fhirIsReadInEachContainer() throws {
        let patients = Invented.all.map(patient)
        let doctor = #"{"resourceType":"Practitioner","name":[{"family":"DOCTEUR"}]}"#
        let lines = try Reading(patients.joined(separator: "\n") + "\n")
        #expect(lines.analysis.proposed.parts[0].format == .fhir)
        lines.expectPeople()
        #expect(lines.texts(.birthName) == Invented.all.map { _ in "NÉE" })
        #expect(lines.texts(.localID) == Invented.all.map { _ in "ipp=000123" })
        #expect(lines.records[0].exposures.contains(.relative))
        let entries = patients.map { "{\"fullUrl\":\"urn:uuid:1\",\"resource\":\($0)}" }
        let bundle = try Reading(
            "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[\n" + entries.joined(separator: ",\n")
                + "\n]}\n")
        bundle.expectPeople()
        let mixed = try Reading((patients + [doctor]).joined(separator: "\n"))
        #expect(mixed.texts(.surname) == Invented.all.map(\.surname))
        #expect(mixed.reasons == ["no-person"])
    }
}
