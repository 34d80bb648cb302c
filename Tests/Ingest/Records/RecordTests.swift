import Model
import Testing

@testable import Ingest

struct RecordTests {
    private static let header =
        "NOM;NOM_JF;PRENOM;SEXE;DATNAI;NUMSS;ADR1;CP;VILLE;TEL;EMAIL;MUTUELLE;MEDECIN;GROUPE;COMMENT;LOGIN;MDP;NUM_DOSSIER;LABO\n"

    @Test func aRowBecomesTheRecordEveryoneSees() throws {
        let reading = try Reading(
            RecordTests.header
                + "MME LE GOFF;MARTIN;ANNE MARIE;F;01/04/1975;2 75 04 56 260 014 58;12 rue de la Gare;56000;VANNES CEDEX;"
                + "02 61 91 12 34 / 06 39 98 12 34;A.LeGoff@Example.FR;MGEN;DR X;A+;enceinte, sous AVK;anne;secret1;000123;LAB03\n"
        )
        let record = try #require(reading.records.first)
        #expect(record.text(.surname) == "LE GOFF")
        #expect(record.text(.title) == "MME")
        #expect(record.text(.birthName) == "MARTIN")
        #expect(record.values(.givenName).map { String(decoding: $0, as: UTF8.self) } == ["ANNE", "MARIE"])
        #expect(record.text(.sex) == "F")
        #expect(record.text(.birthDate) == "1975-04-01")
        #expect(record.text(.nir) == "275045626001458")
        #expect(record.text(.addressLine) == "12 rue de la Gare")
        #expect(record.text(.postcode) == "56000")
        #expect(record.text(.town) == "VANNES")
        #expect(record.text(.department) == "56")
        #expect(record.values(.phone).map { String(decoding: $0, as: UTF8.self) } == ["+33261911234", "+33639981234"])
        #expect(record.text(.email) == "A.LeGoff@example.fr")
        #expect(record.text(.localID) == "dossier=000123")
        #expect(record.text(.controller) == "LAB03")
        #expect(
            record.exposures.list == [
                "name", "birthDate", "sex", "nir", "address", "phone", "email", "credential", "insurer", "doctor",
                "bloodGroup", "healthComment", "healthCondition", "treatment",
            ])
    }

    @Test func onlyAClearWordSaysThatAPersonIsDeadOrMustNotBeReached() throws {
        let cells = [
            "VIVANT", "Décédée", "02/03/2019", "non", "00/00/0000", "à vérifier", "", "AUCUNE", "DCD", "Oui", "FALSE",
        ]
        let reading = try Reading("NOM;PRENOM;DECEDE\n" + cells.map { "LE GOFF;ANNE;\($0)\n" }.joined())
        #expect(
            reading.texts(.deceased) == [nil, "yes", "yes", nil, nil, nil, nil, nil, "yes", "yes", nil])
        #expect(reading.texts(.remark)[5] == "deceased.unclear")
        let contact = try Reading("NOM;PRENOM;NE_PAS_CONTACTER\nA;B;AUCUNE\nA;B;NON\nA;B;X\nA;B;opposition\n")
        #expect(contact.texts(.doNotContact) == [nil, nil, "yes", "yes"])
    }

    @Test func aMapOfNoColumnIsRefused() throws {
        let text = "NOM;PRENOM\nLE GOFF;ANNE\nMARTIN;PAUL\n"
        for name in ["NOPE", "3", "0"] {
            var settings = ReadingSettings(referenceYear: 2021)
            settings.map = [name: .surname]
            #expect(throws: FileRefused.self, "\(name)") {
                _ = try FileAnalysis(BytesInMemory(Array(text.utf8)), settings).decided()
            }
        }
        var settings = ReadingSettings(referenceYear: 2021)
        settings.map = ["2": .surname, "nom": .givenNames]
        let understanding = try FileAnalysis(BytesInMemory(Array(text.utf8)), settings).decided()
        #expect(understanding.parts.flatMap(\.tables).first?.map(\.field) == [.givenNames, .surname])
    }

    @Test func aRecordFitsInAMessageOfTheLog() throws {
        let lines = (0..<20).map { "\"" + String(repeating: "x", count: 20_000 + $0) + "\"" }.joined(separator: ",")
        let row = "{\"nom\":\"LE GOFF\",\"ville\":\"Vannes\",\"adresse\":[\(lines)]}\n"
        let reading = try Reading(row + "{\"nom\":\"MARTIN\",\"ville\":\"Brest\",\"adresse\":[\"x\"]}\n")
        #expect(reading.reasons == ["too-long"])
        #expect(reading.texts(.surname) == ["MARTIN"])
    }

    @Test func whatMustNotLeaveStops() throws {
        let reading = try Reading(
            RecordTests.header + "LE GOFF;;ANNE;F;;;;;;;;ZMUTUELLE;ZMEDECIN;AB-;Zcommentaire;Zlogin;Zsecret;;\n")
        var writer = ProtoWriter()
        reading.records[0].encode(into: &writer)
        let text = String(decoding: writer.bytes, as: UTF8.self)
        for held in ["ZMUTUELLE", "ZMEDECIN", "AB-", "Zcommentaire", "Zlogin", "Zsecret"] {
            #expect(!text.contains(held))
        }
    }

    @Test func aNumberAgainstSexOrBirthIsARemark() throws {
        let reading = try Reading(
            "NOM;SEXE;DDN;NIR\nLE GOFF;M;01/04/1975;275045626001458\nMARTIN;F;01/05/1976;275045626001458\n")
        #expect(reading.texts(.remark) == ["nir.sex-mismatch", "nir.birth-mismatch"])
    }

    @Test func anAddressInOneCellIsToldApart() throws {
        let reading = try Reading(
            "NOM;ADRESSE\nLE GOFF;12 rue de la Gare 56000 VANNES\nMARTIN;3 rue X, 35000 RENNES\nDURAND;Le Bourg\n")
        #expect(reading.texts(.addressLine) == ["12 rue de la Gare", "3 rue X", "Le Bourg"])
        #expect(reading.texts(.postcode) == ["56000", "35000", nil])
        #expect(reading.texts(.town) == ["VANNES", "RENNES", nil])
    }

    @Test func postcodeAndTownInOneCellAreToldApart() throws {
        let reading = try Reading("NOM;CP_VILLE\nLE GOFF;56000 VANNES\nMARTIN;1000 \nDURAND;27000 EVREUX CEDEX 2\n")
        #expect(reading.texts(.postcode) == ["56000", "01000", "27000"])
        #expect(reading.texts(.town) == ["VANNES", nil, "EVREUX"])
    }

    @Test func deniedHealthWordsExposeNothing() {
        func exposed(_ text: String) -> [String] { withSpan(text) { HealthWords.exposures($0).list } }
        #expect(exposed("pas de diabète") == [])
        #expect(exposed("diabétique") == ["healthCondition"])
        #expect(exposed("sans allergie, sous AVK") == ["treatment"])
        #expect(exposed("contrôle sérologie VIH") == ["healthCondition", "test"])
        #expect(exposed("à jeun") == [])
    }

    @Test func swappedNameColumnsAreSeen() throws {
        let surnames = ["LE GOFF", "MARTIN", "DURAND", "MOREAU", "PETIT"]
        let given = ["Anne", "Paul", "Marie", "Jean", "Luc"]
        var text = "NOM;PRENOM;CP\n"
        for row in 0..<40 { text += "\(given[row % 5]);\(surnames[row / 5 % 5]);56000\n" }
        let reading = try Reading(text)
        #expect(reading.fields == [.givenNames, .surname, .postcode])
    }
}
