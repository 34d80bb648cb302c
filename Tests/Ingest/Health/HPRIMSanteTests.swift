import Model
import Testing

@testable import Ingest

/// HPRIM Santé 2.x, formats reference 5.2.
struct HPRIMSanteTests {
    private static let head = "H|~^\\&|TEST01.HPR||LAB56~LABO FICTIF||ORU|||DOC01||P|H2.1~C|20201005\r\n"

    private func read(_ lines: String...) throws -> Reading {
        try Reading(HPRIMSanteTests.head + lines.map { $0 + "\r\n" }.joined() + "L|1\r\n")
    }

    @Test(arguments: ["~^\\&", "^~\\&", "\\^&~"]) func eachHeaderIsRead(_ signs: String) throws {
        let marks = Array(signs)
        let (component, repetition) = (String(marks[0]), String(marks[1]))
        let people = Invented.all.map { person in
            let name = [person.surname, person.given, "", "", "M"].joined(separator: component)
            let address = ["12 RUE X", "", person.town, "56", person.postcode, "FR"].joined(separator: component)
            let phones = [person.phone, person.phone].joined(separator: repetition)
            return "P|1|000123|||\(name)||\(person.compact)|\(person.sex)||\(address)||\(phones)\r\n"
                + "AP|1||||\(person.nir)\r\nOBR|1|||GLY\r\nC|1||enceinte\r\n"
        }
        let head = "H|\(signs)|TEST.HPR||LAB56||ORU|||DOC01||P|H2.1|20201005\r\n"
        for encoding in [TextEncoding.utf8, .cp850, .windows1252] {
            let text = head + people.joined() + "L|1\r\n"
            let reading = try Reading(encoding == .utf8 ? Array(text.utf8) : encoded(text, encoding))
            #expect(reading.analysis.proposed.parts[0].format == .hprimSante)
            reading.expectPeople()
            #expect(reading.texts(.localID) == Invented.all.map { _ in "ipp=000123" })
            #expect(reading.records[0].values(.phone).count == 2)
            for exposure in [Exposures.healthCondition, .test, .nir] {
                #expect(reading.records[0].exposures.contains(exposure))
            }
        }
    }

    @Test func theFieldsOfAPatientAreCountedFromTheHeader() throws {
        let record = try read(
            "P|1|000123~0099~I|R7|A8|LE GOFF~ANNE~MARIE~NINON~MME~DR|MARTIN|19750401|F||12 RUE X~BAT B~VANNES~56~56000~FR|"
                + "|0261911234^0639980012^a@example.fr|10000123454~DR Y~T|||170~cm|65~kg|E11|INSULINE|SANS SEL|SOURDE||"
                + "20201001|HO|CH1||M||FR|O|||20201004"
        ).records[0]
        func values(_ field: Record.Field) -> [String] {
            record.values(field).map { String(decoding: $0, as: UTF8.self) }
        }
        #expect(values(.localID) == ["ipp=000123", "ipp=R7", "ipp=A8"])
        #expect(values(.surname) == ["LE GOFF"])
        #expect(values(.birthName) == ["MARTIN"])
        #expect(values(.givenName) == ["ANNE", "MARIE"])
        #expect(values(.title) == ["MME"])
        #expect(values(.birthDate) == ["1975-04-01"])
        #expect(values(.sex) == ["F"])
        #expect(values(.addressLine) == ["12 RUE X", "BAT B"])
        #expect(values(.town) == ["VANNES"])
        #expect(values(.postcode) == ["56000"])
        #expect(values(.phone) == ["+33261911234", "+33639980012"])
        #expect(values(.email) == ["a@example.fr"])
        #expect(values(.deathDate) == ["2020-10-04"])
        for exposure in [Exposures.doctor, .treatment, .healthComment] { #expect(record.exposures.contains(exposure)) }
    }

    @Test func aContinuedLineIsOne() throws {  // beyond 220 characters
        let reading = try Reading(
            "H|~^\\&|T||L\rP|1|000123|||LE GOFF~YANN||1962\rA|0714|M||12 RUE~~VANNES\rA|~56~56000\rL|1\r")
        #expect(reading.texts(.birthDate) == ["1962-07-14"])
        #expect(reading.texts(.postcode) == ["56000"])
        #expect(reading.counts.continuation == 4)
    }

    @Test(arguments: [
        ("19620000", "1962"), ("19620700", "1962-07"), ("19620714", "1962-07-14"), ("196207141030", "1962-07-14"),
    ])
    func aPartialDateKeepsItsPrecision(_ written: String, _ read: String) throws {
        let record = try self.read("P|1|5|||LE GOFF~YANN||\(written)|M").records[0]
        #expect(record.text(.birthDate) == read)
        #expect(record.values(.remark).isEmpty)
    }

    private static let nir = "275045626001458"

    @Test(arguments: [
        ("", true), ("LE GOFF~YANN", true), ("LE GOFF", true), ("LE GOFF YANN", true), ("MARTIN~YANN|LE GOFF", true),
        ("LE GOFF~ANNE", false), ("MARTIN~ANNE", false), ("LE GOFF ANNE", false), ("MARTIN", false),
    ]) func theInsuredMayBeARelative(_ insured: String, _ isPatient: Bool) throws {
        let record = try read(
            "P|1|5|||LE GOFF~YANN||20100714|M", "AP|1||||\(HPRIMSanteTests.nir)|||01|561|4567|||\(insured)",
            "AC|1|MUT|ADH123|||CONTRAT"
        ).records[0]
        #expect(record.text(.nir) == (isPatient ? HPRIMSanteTests.nir : nil))
        #expect(record.exposures.contains(.relative) == !isPatient)
        #expect(record.text(.surname) == "LE GOFF")
        #expect(record.text(.givenName) == "YANN")
        #expect(record.exposures.contains(.insurer))
    }

    @Test func severalMessagesAreOneFile() throws {
        let messages = Invented.all.map {
            HPRIMSanteTests.head
                + "P|1|000123|||\($0.surname)~\($0.given)||\($0.compact)|\($0.sex)||~~\($0.town)~~\($0.postcode)\r\n"
                + "AP|1||||\($0.nir)\r\nL|1\r\n"
        }
        try Reading(messages.joined()).expectPeople(phones: false)
    }
}
