import Foundation
import Model
import Testing

@testable import Ingest

/// CDA R2, formats reference 5.6, also within HL7 v2.
struct CDATests {
    private static func name(_ text: String) -> String { text.replacing("'", with: "&#39;") }

    static func document(_ person: Invented, guardian: Bool = false, body: String = "Sérologie : diabète") -> String {
        let other =
            "<guardian><id root=\"1.2.250.1.213.1.4.8\" extension=\"\(Invented.all[7].nir)\"/><addr><city>AILLEURS</city></addr><telecom value=\"tel:0199000000\"/><guardianPerson><name><family>TUTEUR</family><given>Rose</given></name></guardianPerson></guardian>"
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <ClinicalDocument xmlns="urn:hl7-org:v3" classCode="DOCCLIN"><id root="1.2.9" extension="DOC1"/><title>CR d'examens</title>
            <recordTarget><patientRole><id root="1.2.3" extension="000123"/>
            <id root="1.2.250.1.213.1.4.8" extension="\(person.nir)"/>
            <addr use="H"><houseNumber>12</houseNumber><streetName>rue X</streetName><postalCode>\(person.postcode)</postalCode><city>\(person.town)</city><country>FR</country></addr>
            <telecom value="tel:\(person.phone)" use="MC"/><telecom value="mailto:a@example.fr"/>
            <patient><name><family qualifier="BR">NÉE</family><family qualifier="CL">\(name(person.surname))</family><given>\(person.given)</given><given qualifier="CL">Usuel</given><prefix>MME</prefix></name>
            <administrativeGenderCode code="\(person.sex)"/><birthTime value="\(person.compact)"/>\(guardian ? other : "")
            <birthplace><place><name>Maternité</name><addr><county>56260</county><city>VANNES</city></addr></place></birthplace></patient>
            <providerOrganization><id root="1.2.7" extension="560000010"/><name>LABO</name><telecom value="tel:0199000001"/><addr><city>LABOVILLE</city></addr></providerOrganization>
            </patientRole></recordTarget>
            <author><assignedAuthor><id root="1.2.250.1.71.4.2.1" extension="801234567897"/><addr><city>MEDVILLE</city></addr><assignedPerson><name><family>DOCTEUR</family><given>Luc</given></name></assignedPerson></assignedAuthor></author>
            <informant><relatedEntity classCode="NOK"><relatedPerson><name><family>PROCHE</family></name></relatedPerson></relatedEntity></informant>
            <participant typeCode="HLD"><associatedEntity classCode="POLHOLD"><associatedPerson><name><family>ASSURE</family></name></associatedPerson></associatedEntity></participant>
            <componentOf><encompassingEncounter><id root="1.2.8" extension="V99"/></encompassingEncounter></componentOf>
            <component><structuredBody><component><section><title>Résultats</title><text><table><tr><td>\(body)</td></tr></table></text>
            <entry><observation><code displayName="Glycémie"/><value value="5.1" unit="mmol/l"/></observation></entry></section></component></structuredBody></component>
            </ClinicalDocument>

            """
    }

    @Test func onlyTheRecordTargetIsThePatient() throws {
        let text = Invented.all.map { CDATests.document($0, guardian: true) }
        for person in [0, 1, 2, 3] {
            let reading = try Reading(text[person])
            #expect(reading.analysis.proposed.parts[0].format == .cda)
            reading.expectPeople([Invented.all[person]])
            let record = reading.records[0]
            func values(_ field: Record.Field) -> [String] {
                record.values(field).map { String(decoding: $0, as: UTF8.self) }
            }
            #expect(values(.birthName) == ["NÉE"])
            #expect(values(.phone).count == 1)
            #expect(values(.email) == ["a@example.fr"])
            #expect(values(.addressLine) == ["12 rue X"])
            #expect(values(.birthPlaceCode) == ["56260"])
            #expect(values(.birthPlaceName).contains("VANNES"))
            #expect(values(.localID) == ["ipp=000123", "visit=V99"])
            #expect(values(.title) == ["MME"])
            for exposure in [
                Exposures.relative, .doctor, .insurer, .healthComment, .healthCondition, .test, .testResult,
            ] { #expect(record.exposures.contains(exposure)) }
        }
    }

    @Test func severalDocumentsOfAFileAreRows() throws {
        let documents = Invented.all.map { person in
            CDATests.document(person).replacing("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", with: "")
        }
        try Reading("<?xml version=\"1.0\"?>\n<lot>\n" + documents.joined() + "</lot>\n").expectPeople()
        try Reading(documents.joined()).expectPeople()
        try Reading(encoded("<lot>" + documents.joined() + "</lot>", .windows1252)).expectPeople()
    }

    @Test func namesWithoutQualifiersAreRead() throws {
        let text = CDATests.document(Invented.all[0])
        let plain = text.replacing("<family qualifier=\"BR\">NÉE</family>", with: "").replacing(
            " qualifier=\"CL\"", with: "")
        #expect(try Reading(plain).texts(.surname) == [Invented.all[0].surname])
        #expect(try Reading(plain).texts(.birthName) == [nil])
        let born = text.replacing("<family qualifier=\"CL\">\(Invented.all[0].surname)</family>", with: "")
        #expect(try Reading(born).texts(.surname) == ["NÉE"])
    }

    @Test func aSecondRecordTargetIsNotMerged() throws {
        let (first, second) = (Invented.all[0], Invented.all[1])
        let text = CDATests.document(first)
        let target = CDATests.document(second).split(separator: "<recordTarget>")[1].split(
            separator: "</recordTarget>")[0]
        let reading = try Reading(
            text.replacing("</recordTarget>", with: "</recordTarget><recordTarget>\(target)</recordTarget>"))
        reading.expectPeople([first])
        #expect(reading.records[0].values(.remark).contains { $0.elementsEqual("people.several".utf8) })
        #expect(reading.records[0].values(.phone).count == 1)
    }

    @Test func anIdentityOfMailIsANIR() throws {  // @patient.mssante.fr
        let person = Invented.all[0]
        let text = CDATests.document(person)
            .replacing("<id root=\"1.2.250.1.213.1.4.8\" extension=\"\(person.nir)\"/>", with: "")
            .replacing("a@example.fr", with: "\(person.nir)@patient.mssante.fr")
        let record = try Reading(text).records[0]
        #expect(record.text(.nir) == person.nir)
        #expect(record.text(.email) == nil)
    }

    // MARK: In OBX-5

    private func message(_ person: Invented, _ document: String, pid: Bool = true, split: Int = 0) -> String {
        var data = Data(document.utf8).base64EncodedString()
        if split > 0 {
            data = stride(from: 0, to: data.count, by: split).map {
                String(Array(data.utf8)[$0..<min($0 + split, data.utf8.count)].map { Character(UnicodeScalar($0)) })
            }.joined(separator: "\n")
        }
        let patient =
            pid
            ? "PID|1||000123^^^A&1.2.3&ISO^PI||\(person.surname)^\(person.given)||\(person.compact)|\(person.sex)\r"
            : ""
        return
            "MSH|^~\\&|A|B|C|D|2021||MDM^T02|1|P|2.5||||||UNICODE UTF-8\r\(patient)OBX|1|ED|11502-2^CR||^TEXT^XML^Base64^\(data)\r"
    }

    @Test func aDocumentWithinAMessageIsNoSecondRow() throws {
        let people = Array(Invented.all[..<12])
        for split in [0, 76] {
            let reading = try Reading(people.map { message($0, CDATests.document($0), split: split) }.joined())
            #expect(reading.analysis.proposed.parts[0].format == .hl7)
            reading.expectPeople(people)
            #expect(reading.records.map { $0.values(.surname).count } == people.map { _ in 1 })
            #expect(reading.texts(.birthPlaceCode) == people.map { _ in "56260" })
            #expect(reading.records[0].exposures.contains(.healthCondition))
            #expect(reading.records[0].exposures.contains(.doctor))
            if split == 0 { #expect(reading.counts.lines == UInt64(people.count * 3)) }
        }
    }

    @Test func aDocumentAloneNamesThePatient() throws {
        let people = Array(Invented.all[..<4])
        try Reading(people.map { message($0, CDATests.document($0), pid: false) }.joined()).expectPeople(people)
    }

    @Test func aDocumentOfAnotherPersonIsNotMerged() throws {
        let reading = try Reading(message(Invented.all[0], CDATests.document(Invented.all[1])))
        #expect(reading.texts(.surname) == [Invented.all[0].surname])
        #expect(reading.texts(.nir) == [nil])
        #expect(reading.texts(.town) == [nil])
        #expect(reading.records[0].values(.remark).contains { $0.elementsEqual("document.other-person".utf8) })
        #expect(reading.records[0].exposures.contains(.relative))
    }

    @Test func hostileDocumentsAreBounded() throws {
        let deep = "<ClinicalDocument>" + String(repeating: "<a>", count: 10_000)
        let reading = try Reading(
            message(Invented.all[0], deep) + message(Invented.all[1], "<ClinicalDocument><recordTarget"))
        #expect(reading.texts(.surname) == [Invented.all[0].surname, Invented.all[1].surname])
        #expect(reading.records[0].values(.remark).contains { $0.elementsEqual("document.unreadable".utf8) })
        let large = CDATests.document(Invented.all[0], body: String(repeating: "diabète ", count: 100_000))
        try Reading(large).expectPeople([Invented.all[0]])
        try Reading(message(Invented.all[0], large)).expectPeople([Invented.all[0]])
        let image = "<text mediaType=\"application/pdf\">" + String(repeating: "QUJD", count: 400_000) + "</text>"
        try Reading(
            CDATests.document(Invented.all[0]).replacing(
                "</ClinicalDocument>",
                with: "<component><nonXMLBody>\(image)</nonXMLBody></component></ClinicalDocument>")
        ).expectPeople([Invented.all[0]])
    }
}
