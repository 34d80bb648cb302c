import Model
import Testing

@testable import Ingest

/// FHIR R4 and FR Core, formats reference 5.5.
struct FHIRTests {
    static func patient(_ person: Invented, system: String = "urn:oid:1.2.250.1.213.1.4.8", more: String = "") -> String
    {
        """
        {"resourceType":"Patient",\(more)"identifier":[{"system":"urn:oid:1.2.3","value":"000123"},\
        {"use":"official","system":"\(system)","value":"\(person.nir)"}],\
        "name":[{"use":"official","family":"NÉE","given":["\(person.given)"]},{"use":"usual","family":"\(person.surname)"}],\
        "telecom":[{"system":"phone","value":"\(person.phone)"},{"system":"email","value":"a@example.fr"}],\
        "gender":"\(person.sex == "F" ? "female" : "male")","birthDate":"\(person.birth)",\
        "address":[{"line":["12 rue X"],"city":"\(person.town)","postalCode":"\(person.postcode)"}],\
        "contact":[{"name":{"family":"AUTRE"}}],"generalPractitioner":[{"display":"DR Y"}]}
        """
    }

    private static func bundle(_ resources: [String]) -> String {
        let entries = resources.map { "{\"fullUrl\":\"urn:uuid:1\",\"resource\":\($0)}" }
        return "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[\n" + entries.joined(separator: ",\n")
            + "\n]}\n"
    }

    private func one(_ resource: String) throws -> Record { try Reading(resource + "\n").records[0] }

    @Test func eachContainerIsRead() throws {
        let patients = Invented.all.map { FHIRTests.patient($0) }
        for text in [
            patients.joined(separator: "\n") + "\n", FHIRTests.bundle(patients),
            "[" + patients.joined(separator: ",\n") + "]", "[" + patients.joined(separator: ",") + "]",
            patients.map { FHIRTests.bundle([$0]).replacing("\n", with: "") }.joined(separator: "\n"),
        ] {
            let reading = try Reading(text)
            #expect(reading.analysis.proposed.parts[0].format == .fhir)
            reading.expectPeople()
            #expect(reading.texts(.birthName) == Invented.all.map { _ in "NÉE" })
            #expect(reading.texts(.localID) == Invented.all.map { _ in "ipp=000123" })
            #expect(reading.texts(.email) == Invented.all.map { _ in "a@example.fr" })
            #expect(reading.records[0].exposures.contains(.relative))
            #expect(reading.records[0].exposures.contains(.doctor))
        }
    }

    @Test func resourcesAmongBundlesAreRows() throws {
        let patients = Invented.all.map { FHIRTests.patient($0) }
        let lines = patients.enumerated().map {
            $0 % 3 == 0 ? FHIRTests.bundle([$1]).replacing("\n", with: "") : $1
        }
        try Reading(lines.joined(separator: "\n") + "\n").expectPeople()
        let cut = try Reading(String((lines.joined(separator: "\n")).dropLast(2)))
        #expect(cut.records.count == Invented.all.count - 1)
        #expect(cut.reasons == ["truncated"])
    }

    @Test func whoIsNoPersonIsNone() throws {
        let doctor = #"{"resourceType":"Practitioner","name":[{"family":"DOCTEUR"}]}"#
        let mixed = try Reading((Invented.all.map { FHIRTests.patient($0) } + [doctor]).joined(separator: "\n"))
        #expect(mixed.texts(.surname) == Invented.all.map(\.surname))
        #expect(mixed.reasons == ["no-person"])
    }

    @Test func aRelatedPersonIsSomeoneElse() throws {
        let relative =
            #"{"resourceType":"RelatedPerson","patient":{"reference":"Patient/1"},"relationship":[{"text":"mère"}],"name":[{"family":"AUTRE","given":["Rose"]}],"telecom":[{"value":"0639980099"}]}"#
        let reading = try Reading(FHIRTests.bundle([FHIRTests.patient(Invented.all[0]), relative]))
        #expect(reading.texts(.surname) == [Invented.all[0].surname, "AUTRE"])
        #expect(reading.texts(.givenName) == [Invented.all[0].given, "Rose"])
        #expect(reading.texts(.nir) == [Invented.all[0].nir, nil])
        #expect(reading.texts(.phone)[1] == "+33639980099")
    }

    @Test func containedPeopleAreToldApart() throws {
        let relative =
            #"{"resourceType":"RelatedPerson","id":"r","name":[{"family":"AUTRE"}],"birthDate":"1950-01-01"}"#
        let person = Invented.all[0]
        let within = try one(FHIRTests.patient(person, more: "\"contained\":[\(relative)],"))
        #expect(within.text(.surname) == person.surname)
        #expect(within.text(.birthDate) == person.birth)
        #expect(within.exposures.contains(.relative))
        let outer = try one(
            #"{"resourceType":"Observation","contained":[\#(FHIRTests.patient(person))],"subject":{"reference":"Patient/p"},"code":{"text":"sérologie VIH"},"valueString":"positif"}"#
        )
        #expect(outer.text(.surname) == person.surname)
        #expect(outer.text(.nir) == person.nir)
        #expect(outer.exposures.contains(.test))
        #expect(outer.exposures.contains(.testResult))
    }

    @Test func whatIsAboutSomeoneNamesThatPerson() throws {
        let nir = Invented.all[0].nir
        let about = "{\"identifier\":{\"system\":\"urn:oid:1.2.250.1.213.1.4.8\",\"value\":\"\(nir)\"}}"
        let coverage = try one(
            "{\"resourceType\":\"Coverage\",\"beneficiary\":\(about),\"subscriberId\":\"M1\",\"subscriber\":{\"display\":\"PARENT\"},\"payor\":[{\"display\":\"CPAM\"}]}"
        )
        #expect(coverage.text(.nir) == nir)
        #expect(coverage.text(.surname) == nil)
        #expect(coverage.exposures.contains(.insurer))
        #expect(coverage.exposures.contains(.relative))
        let drug = try one(
            "{\"resourceType\":\"MedicationRequest\",\"subject\":\(about),\"medicationCodeableConcept\":{\"text\":\"insuline\"}}"
        )
        #expect(drug.exposures.contains(.treatment))
        let bare = try Reading(#"{"resourceType":"Coverage","beneficiary":{"reference":"Patient/1","display":"X Y"}}"#)
        #expect(bare.reasons == ["no-person"])
    }

    @Test(arguments: ["1975", "1975-04", "1975-04-01"]) func aBirthDateKeepsItsPrecision(_ date: String) throws {
        var person = Invented.all[45]
        person.birth = date
        #expect(try one(FHIRTests.patient(person)).text(.birthDate) == date)
    }

    @Test(arguments: [
        "http://hl7.org/fhir/StructureDefinition/patient-birthPlace",
        "http://interopsante.org/fhir/StructureDefinition/FrPatientBirthPlace",
        "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-patient-birth-place",
    ]) func oldAndNewExtensionsAreRead(_ url: String) throws {
        let district = "{\"url\":\"\(url)\",\"valueAddress\":{\"city\":\"VANNES\",\"district\":\"56260\"}}"
        let code =
            "{\"valueAddress\":{\"extension\":[{\"url\":\"https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-address-insee-code\",\"valueCoding\":{\"code\":\"56260\"}}],\"city\":\"VANNES\"},\"url\":\"\(url)\"}"
        for place in [district, code] {
            let record = try one(FHIRTests.patient(Invented.all[0], more: "\"extension\":[\(place)],"))
            #expect(record.text(.birthPlaceCode) == "56260")
            #expect(record.text(.birthPlaceName) == "VANNES")
        }
    }

    @Test func givenNamesOfBirthAndReliabilityAreRead() throws {
        let names =
            #"{"resourceType":"Patient","extension":[{"url":"https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-identity-reliability","extension":[{"url":"identityStatus","valueCoding":{"code":"PROV"}}]}],"name":[{"use":"official","family":"MARTIN","given":["Anne"],"extension":[{"url":"https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-patient-birth-list-given-name","valueString":"Anne Marie Rose"}]}]}"#
        let record = try one(names)
        #expect(record.text(.surname) == "MARTIN")
        #expect(record.text(.birthName) == nil)
        let given = record.values(.givenName).map { String(decoding: $0, as: UTF8.self) }
        #expect(given == ["Anne", "Marie", "Rose"])
        #expect(record.values(.remark).contains { $0.elementsEqual("identity.unsure".utf8) })
    }

    @Test func identifiersWithAWrongKeyAreKept() throws {
        // Of the reference: a good key, a bad one.
        let people = ["162126587913677", "123456789012244"].map { nir in
            var person = Invented.all[1]
            person.nir = nir
            return person
        }
        let reading = try Reading(people.map { FHIRTests.patient($0) }.joined(separator: "\n"))
        #expect(reading.texts(.nir) == ["162126587913677", "123456789012244"])
        #expect(reading.texts(.nirState) == ["valid", "invalid"])
    }

    @Test func theOldINSIsNoNIR() throws {
        let record = try one(FHIRTests.patient(Invented.all[0], system: "urn:oid:1.2.250.1.213.1.4.2"))
        #expect(record.text(.nir) == nil)
        #expect(record.values(.localID).contains { $0.elementsEqual("insc=\(Invented.all[0].nir)".utf8) })
        #expect(try one(FHIRTests.patient(Invented.all[0], system: "urn:oid:1.2.250.1.213.1.4.9")).text(.nir) != nil)
    }

    private static func xml(_ person: Invented) -> String {
        """
        <Patient><id value="\(person.phone)"/><text><status value="generated"/><div xmlns="http://www.w3.org/1999/xhtml">
        <p>FAUX Nom</p></div></text><identifier><system value="urn:oid:1.2.250.1.213.1.4.8"/><value value="\(person.nir)"/>
        </identifier><name><use value="usual"/><family value="\(person.surname)"/><given value="\(person.given)"/></name>
        <telecom><system value="phone"/><value value="\(person.phone)"/></telecom>
        <gender value="\(person.sex == "F" ? "female" : "male")"/>
        <birthDate value="\(person.birth)"><extension url="http://hl7.org/x"><valueDateTime value="1975"/></extension></birthDate>
        <address><line value="12 rue X"/><city value="\(person.town)"/><postalCode value="\(person.postcode)"/></address></Patient>
        """
    }

    @Test func itsXMLIsReadAsItsJSON() throws {
        let entries = Invented.all.map { "<entry><resource>\(FHIRTests.xml($0))</resource></entry>\n" }
        let reading = try Reading(
            "<?xml version=\"1.0\"?>\n<Bundle xmlns=\"http://hl7.org/fhir\"><type value=\"collection\"/>\n"
                + entries.joined() + "</Bundle>\n")
        #expect(reading.analysis.proposed.parts[0].format == .fhirXML)
        reading.expectPeople()
        #expect(reading.texts(.postcode) == Invented.all.map { $0.postcode })
        #expect(reading.rejections.isEmpty)
    }

    @Test func oneResourceOfXMLIsARow() throws {
        let text = FHIRTests.xml(Invented.all[0]).replacing(
            "<Patient>", with: "<Patient xmlns=\"http://hl7.org/fhir\">")
        let reading = try Reading(text + "\n")
        #expect(reading.texts(.surname) == [Invented.all[0].surname])
        #expect(reading.texts(.birthDate) == [Invented.all[0].birth])
    }

    @Test func theNumberOfWhoIsInsuredIsTheirs() throws {
        let person = Invented.all[0]
        let patient =
            #"{"resourceType":"Patient","id":"p","name":[{"family":"PETIT"}],"birthDate":"\#(person.birth)"}"#
        func nir(_ more: String) throws -> String? {
            try Reading(
                FHIRTests.bundle([
                    patient,
                    #"{"resourceType":"Coverage","subscriberId":"\#(person.nir)",\#(more)"beneficiary":{"reference":"Patient/p"}}"#,
                ])
            ).records[1].text(.nir)
        }
        #expect(try nir("") == person.nir)
        #expect(try nir(#""subscriber":{"reference":"Patient/p"},"#) == person.nir)
        #expect(try nir(#""subscriber":{"reference":"Patient/q"},"#) == nil)
        #expect(try nir(#""relationship":{"coding":[{"code":"child"}]},"#) == nil)
    }
}
