import Model
import Testing

@testable import Ingest

/// HPRIM XML, formats reference 5.3.
struct HPRIMXMLTests {
    private static func name(_ text: String) -> String { text.replacing("'", with: "&apos;") }

    private static func person(_ person: Invented, birth: String? = nil) -> String {
        """
        <personnePhysique sexe="\(person.sex)"><nomUsuel>\(name(person.surname))</nomUsuel><nomNaissance>NÉE</nomNaissance>
        <prenoms><prenom>\(person.given)</prenom><prenom>Marie</prenom></prenoms>
        <adresses><adresse><ligne>12 rue des Lilas</ligne><ligne>Bât. B</ligne><ville>\(person.town)</ville><pays>FR</pays>
        <codePostal>\(person.postcode)</codePostal></adresse></adresses>
        <telephones><telephone>\(person.phone)</telephone></telephones><emails><email>a@example.fr</email></emails>
        <dateNaissance>\(birth ?? "<date>\(person.birth)</date>")</dateNaissance>
        <lieuNaissance><ville>Brest</ville><codePostal>29200</codePostal></lieuNaissance></personnePhysique>
        """
    }

    private static func event(_ person: Invented, insured: String? = nil, birth: String? = nil) -> String {
        """
        <evenementPatient><identifiant><emetteur>E55</emetteur></identifiant><enregistrementPatient><patient>
        <identifiant><emetteur><valeur>000123</valeur></emetteur><recepteur><valeur>R9</valeur></recepteur></identifiant>
        \(HPRIMXMLTests.person(person, birth: birth))</patient>
        <medecins><medecin><personne><nomUsuel>DOCTEUR</nomUsuel><prenoms><prenom>Luc</prenom></prenoms></personne></medecin></medecins>
        <debiteurs><debiteur><assurance><nom>CPAM 56</nom><assure>
        <immatriculation>\(person.nir)</immatriculation>\(insured ?? "")
        <lienAssure>0</lienAssure></assure></assurance></debiteur></debiteurs></enregistrementPatient></evenementPatient>

        """
    }

    private static func message(_ events: [String], prefix: String = "", root: String = "evenementsPatients") -> String
    {
        let inner = prefix.isEmpty ? events.joined() : prefixed(events.joined(), prefix)
        return """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <\(prefix)\(root) xmlns="http://www.hprim.org/hprimXML" version="1.05">
            <\(prefix)enteteMessage><\(prefix)identifiantMessage>M1</\(prefix)identifiantMessage></\(prefix)enteteMessage>
            \(inner)</\(prefix)\(root)>

            """
    }

    private static func prefixed(_ text: String, _ prefix: String) -> String {
        text.replacing("</", with: "\u{1}").replacing("<", with: "<\(prefix)").replacing("\u{1}", with: "</\(prefix)")
    }

    @Test(arguments: ["", "hprim:", "ns2:"]) func patientsAreReadByTheirLocalNames(_ prefix: String) throws {
        let text = HPRIMXMLTests.message(Invented.all.map { HPRIMXMLTests.event($0) }, prefix: prefix)
        for encoding in [TextEncoding.windows1252, .latin9] {
            let reading = try Reading(encoded(text, encoding))
            #expect(reading.analysis.proposed.parts[0].format == .hprimXML)
            reading.expectPeople()
            #expect(reading.texts(.birthName) == Invented.all.map { _ in "NÉE" })
            #expect(reading.texts(.birthPlaceName) == Invented.all.map { _ in "Brest" })
            #expect(reading.texts(.birthPlaceCode) == Invented.all.map { _ in nil })
            #expect(reading.texts(.email) == Invented.all.map { _ in "a@example.fr" })
            #expect(reading.records[0].values(.givenName).count == 2)
            #expect(reading.records[0].values(.addressLine).count == 2)
            let ids = reading.records[0].values(.localID).map { String(decoding: $0, as: UTF8.self) }
            #expect(ids == ["ipp=000123", "ipp=R9"])
            #expect(reading.records[0].exposures.contains(.doctor))
            #expect(reading.records[0].exposures.contains(.insurer))
            #expect(!reading.records[0].exposures.contains(.relative))
        }
    }

    @Test func onePatientIsARow() throws {
        let reading = try Reading(HPRIMXMLTests.message([HPRIMXMLTests.event(Invented.all[0])]))
        reading.expectPeople([Invented.all[0]])
    }

    @Test func patientsWithoutEventsAreRows() throws {
        let patients = Invented.all.map {
            "<patient>\(HPRIMXMLTests.person($0))<numeroSecuriteSociale>\($0.nir)</numeroSecuriteSociale></patient>"
        }
        try Reading(HPRIMXMLTests.message(patients, root: "evenementsX")).expectPeople()
    }

    @Test func theInsuredMayBeAnotherPerson() throws {
        func insured(_ given: String) -> String {
            "<personne><nomUsuel>LE GOFF</nomUsuel><prenoms><prenom>\(given)</prenom></prenoms></personne>"
        }
        let child = Invented.all[0]
        let reading = try Reading(
            HPRIMXMLTests.message([
                HPRIMXMLTests.event(child, insured: insured(child.given)),
                HPRIMXMLTests.event(child, insured: insured("Paul")),
            ]))
        #expect(reading.texts(.surname) == ["LE GOFF", "LE GOFF"])
        #expect(reading.texts(.givenName) == [child.given, child.given])
        #expect(reading.texts(.nir) == [child.nir, nil])
        #expect(reading.records.map { $0.exposures.contains(.relative) } == [false, true])
    }

    @Test func aLunarDateIsNoDayOfTheCalendar() throws {
        for lunar in ["1950-01-15", "1950-13-42", "19500000"] {
            let record = try Reading(
                HPRIMXMLTests.message([
                    HPRIMXMLTests.event(Invented.all[0], birth: "<dateLunaire>\(lunar)</dateLunaire>")
                ])
            ).records[0]
            #expect(record.text(.birthDate) == "1950")
            #expect(record.values(.remark).contains { $0.elementsEqual("birthDate.lunar".utf8) })
        }
    }
}
