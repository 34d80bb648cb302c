import Model
import Testing

@testable import Ingest

/// What something is called is no person's name where someone is named beside it.
struct NameBesideTests {
    private static let people = [
        ("GILBERT", "Céline"), ("CARLIER", "Anne"), ("MOREL", "Paul"), ("LE GOFF", "Yann"), ("DUPONT", "Hélène"),
    ]

    /// Each row of `row`, its `NOM`, `PRENOM` and `TEL` filled.
    private static func rows(_ row: String) -> [String] {
        people.enumerated().map { index, name in
            row.replacing("PRENOM!", with: name.1).replacing("NOM!", with: name.0)
                .replacing("TEL!", with: "063998100\(index)").replacing("N!", with: "\(index)")
        }
    }

    private static func json(_ row: String) throws -> Reading {
        try Reading("[" + rows(row).joined(separator: ",") + "]")
    }

    private func expectPeople(_ reading: Reading, _ text: String) {
        #expect(reading.texts(.surname) == NameBesideTests.people.map(\.0), "\(text)")
        #expect(reading.texts(.givenName) == NameBesideTests.people.map(\.1), "\(text)")
    }

    @Test(arguments: [
        #"{"visit_motive":{"name":"Suivi de grossesse"},"patient":{"first_name":"PRENOM!","last_name":"NOM!"}}"#,
        #"{"product":{"name":"Doliprane"},"customer":{"first_name":"PRENOM!","last_name":"NOM!","phone":"TEL!"}}"#,
        #"{"product":{"name":"Doliprane"},"member":{"first_name":"PRENOM!","last_name":"NOM!","phone":"TEL!"}}"#,
        #"{"name":"Dossier N!","last_name":"NOM!","first_name":"PRENOM!","phone":"TEL!"}"#,
        #"{"visit_motive":{"nom":"Consultation"},"patient":{"name":"NOM! PRENOM!","phone":"TEL!"}}"#,
        #"{"visit_motive":{"nom":"Consultation"},"name":"NOM! PRENOM!","phone":"TEL!"}"#,
        #"{"service":{"nom":"Cardiologie","phone":"0261910000"},"nom":"NOM!","prenom":"PRENOM!","phone":"TEL!"}"#,
        #"{"patient":{"nom":"NOM!","prenom":"PRENOM!"},"agenda":{"name":"Martin Sophie"}}"#,
        #"{"user":{"name":"Martin Sophie","email":"m@exemple.fr"},"patient":{"nom":"NOM!","prenom":"PRENOM!"}}"#,
        #"{"user":{"name":"NOM! PRENOM!","email":"aN!@exemple.fr"}}"#,
        #"{"event":{"name":"Salon"},"participant":{"name":"NOM! PRENOM!","email":"aN!@exemple.fr"}}"#,
        #"{"plan":{"name":"Premium"},"user":{"name":"NOM! PRENOM!","email":"aN!@exemple.fr"}}"#,
        #"{"motif":{"id":3,"name":"Bilan","phone":"0261910000"},"nom":"NOM!","prenom":"PRENOM!","phone":"TEL!"}"#,
        #"{"fields":{"nom":{"stringValue":"NOM!"},"prenom":{"stringValue":"PRENOM!"}},"name":"projects/x/(default)/p/N!"}"#,
    ])
    func thingsNameNobody(_ row: String) throws {
        expectPeople(try NameBesideTests.json(row), row)
    }

    @Test(arguments: [
        "name;Nom;Prénom\nDossier N!;NOM!;PRENOM!", "Identité;Nom;Prénom\nCNI vérifiée N!;NOM!;PRENOM!",
        "Nom complet;Nom;Prénom\nNOM! PRENOM!;NOM!;PRENOM!",
    ])
    func norInATable(_ text: String) throws {
        let lines = text.split(separator: "\n").map(String.init)
        let reading = try Reading(([lines[0]] + NameBesideTests.rows(lines[1])).joined(separator: "\n") + "\n")
        #expect(reading.texts(.surname) == NameBesideTests.people.map(\.0), "\(text)")
    }

    @Test func elementsAreAsObjects() throws {
        let rows = NameBesideTests.rows(
            "<rdv><motif_visite><name>Suivi</name></motif_visite><patient><nom>NOM!</nom><prenom>PRENOM!</prenom></patient></rdv>"
        )
        expectPeople(try Reading("<rdvs>" + rows.joined() + "</rdvs>"), rows[0])
    }

    @Test func theyTellOfHealthAllTheSame() throws {
        let reading = try NameBesideTests.json(
            #"{"visit_motive":{"name":"Suivi de grossesse"},"patient":{"first_name":"PRENOM!","last_name":"NOM!"}}"#)
        #expect(reading.records.allSatisfy { $0.exposures.contains(.healthCondition) })
    }

    @Test func whoIsNamedInOneBranchAloneIsThePerson() throws {
        for row in [
            #"{"dossier":{"nom":"NOM!","prenom":"PRENOM!"},"tel":"TEL!"}"#,
            #"{"ref":"N!","personne":{"nom":"NOM!"},"infos":{"prenom":"PRENOM!","tel":"TEL!"}}"#,
            #"{"account":{"name":"NOM! PRENOM!","phone":"TEL!"}}"#,
        ] {
            expectPeople(try NameBesideTests.json(row), row)
        }
    }

    @Test(arguments: [
        #"{"$date":{"$numberLong":"MS!"}}"#, #"{"$date":MS!}"#, "MS!", #""/Date(MS!)/""#, "S!",
    ])
    func birthDatesMayBeTimesOfAClock(_ value: String) throws {
        let days = [
            ("-728956800", "1946-11-26"), ("601516800", "1989-01-23"), ("-288234000", "1960-11-13"),
            ("864000", "1970-01-11"),
        ]
        let rows = days.map { seconds, _ in
            let value = value.replacing("MS!", with: seconds + "000").replacing("S!", with: seconds)
            return #"{"nom":"PETIT","prenom":"Anne","birthDate":\#(value)}"#
        }
        let reading = try Reading("[" + rows.joined(separator: ",") + "]")
        #expect(reading.texts(.birthDate) == days.map(\.1))
    }

    @Test func whatIsTheSameInAllRowsIsNobodysNumber() throws {
        let reading = try NameBesideTests.json(#"{"nom":"NOM!","prenom":"PRENOM!","id":"N!","created":1609459200}"#)
        #expect(reading.texts(.localID) == (0..<5).map { "id=\($0)" })
    }

    @Test(arguments: ["code", "nom"]) func eachTestHasTheResultBesideIt(_ name: String) throws {
        let rows = ["NEG", "POS", "NEG"].map { result in
            #"{"nom":"PETIT","prenom":"Anne","ddn":"1975-03-12","analyses":[{"\#(name)":"TSH","res":"2.1"},"#
                + #"{"\#(name)":"VIH","res":"\#(result)"}]}"#
        }
        let reading = try Reading("[" + rows.joined(separator: ",") + "]")
        #expect(reading.records.map { $0.exposures.contains(.healthCondition) } == [false, true, false])
        #expect(reading.texts(.surname) == ["PETIT", "PETIT", "PETIT"])
    }

    @Test func aTownIsCalledSomethingToo() throws {
        let reading = try NameBesideTests.json(
            #"{"nom":"NOM!","prenom":"PRENOM!","adresse":{"ville":{"nom":"MARTIN","cp":"56000"}}}"#)
        expectPeople(reading, "ville.nom")
        #expect(reading.texts(.town) == ["MARTIN", "MARTIN", "MARTIN", "MARTIN", "MARTIN"])
    }
}
