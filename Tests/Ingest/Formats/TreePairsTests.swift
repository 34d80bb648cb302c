import Model
import Testing

@testable import Ingest

/// Values whose meaning stands beside them, as contact lists and lists of attributes have them.
struct TreePairsTests {
    private static let people = [
        ("MARTIN", "Anne", "0639980011", "anne@example.fr", "275045626001458"),
        ("ROUX", "Luc", "0639980012", "luc@example.fr", "162075626001417"),
        ("BLANC", "Zoé", "0639980013", "zoe@example.fr", "148023500100149"),
    ]

    /// `form` with each person's surname, given name, telephone, e-mail and NIR.
    private static func rows(_ form: String) -> [String] {
        people.map { person in
            [("$S", person.0), ("$G", person.1), ("$T", person.2), ("$M", person.3), ("$N", person.4)]
                .reduce(form) { $0.replacing($1.0, with: $1.1) }
        }
    }

    private func expectPeople(_ reading: Reading, location: SourceLocation = #_sourceLocation) {
        let people = TreePairsTests.people
        #expect(reading.texts(.surname) == people.map(\.0), sourceLocation: location)
        #expect(reading.texts(.givenName) == people.map(\.1), sourceLocation: location)
        #expect(reading.texts(.phone) == people.map { "+33" + $0.2.dropFirst() }, sourceLocation: location)
        #expect(reading.texts(.email) == people.map(\.3), sourceLocation: location)
        #expect(reading.rejections.isEmpty, sourceLocation: location)
    }

    @Test(arguments: [
        #"{"nom":"$S","prenom":"$G","contacts":[{"type":"mobile","value":"$T"},{"type":"email","value":"$M"}]}"#,
        #"{"nom":"$S","prenom":"$G","contacts":[{"value":"$M","type":"EMAIL"},{"value":"$T","type":"Tél. portable"}]}"#,
        #"{"nom":"$S","prenom":"$G","telecom":[{"system":"phone","value":"$T","use":"home"},{"system":"email","value":"$M"}]}"#,
        #"{"id":1,"attributs":[{"key":"nom","value":"$S"},{"key":"prenom","value":"$G"},{"key":"tel","value":"$T"},{"key":"email","value":"$M"}]}"#,
        #"{"reponses":[{"question":"Nom","reponse":"$S"},{"question":"Prénom","reponse":"$G"},{"question":"Téléphone","reponse":"$T"},{"question":"Email","reponse":"$M"}]}"#,
        #"{"nom":"$S","prenom":"$G","telephones":[{"type":"mobile","numero":"$T"}],"mails":[{"type":"mail","value":"$M"}]}"#,
    ])
    func theKindNamesTheValue(_ form: String) throws {
        let rows = TreePairsTests.rows(form)
        expectPeople(try Reading("[" + rows.joined(separator: ",\n") + "]"))
        expectPeople(try Reading(rows.joined(separator: "\n") + "\n"))
    }

    @Test(arguments: [
        #"<p><nom>$S</nom><prenom>$G</prenom><contact type="mobile">$T</contact><contact type="email">$M</contact></p>"#,
        "<p><a><key>nom</key><value>$S</value></a><a><key>prenom</key><value>$G</value></a>"
            + "<a><key>tel</key><value>$T</value></a><a><key>email</key><value>$M</value></a></p>",
    ])
    func soItDoesInElements(_ form: String) throws {
        expectPeople(try Reading("<gens>" + TreePairsTests.rows(form).joined(separator: "\n") + "</gens>"))
    }

    @Test func identifiersAreTheirKind() throws {
        let form =
            #"{"nom":"$S","ids":[{"type":"NIR","value":"$N"},{"type":"IPP","value":"80001"}],"note":{"type":"conjoint","value":"KERBRAT Paul"}}"#
        let reading = try Reading("[" + TreePairsTests.rows(form).joined(separator: ",") + "]")
        #expect(reading.texts(.surname) == TreePairsTests.people.map(\.0))
        #expect(reading.texts(.nir) == TreePairsTests.people.map(\.4))
    }

    @Test func whatReachesSomeoneElseIsNotThePatients() throws {
        for (word, exposed) in [("conjoint", Exposures.relative), ("mère", .relative), ("médecin", .doctor)] {
            let form =
                #"{"nom":"$S","prenom":"$G","contacts":[{"type":"\#(word)","value":"0639980019"},{"type":"mobile","value":"$T"},"#
                + #"{"type":"email","value":"$M"}]}"#
            let reading = try Reading("[" + TreePairsTests.rows(form).joined(separator: ",") + "]")
            expectPeople(reading)
            #expect(reading.records.allSatisfy { $0.exposures.contains(exposed) })
        }
    }

    @Test func onePersonsAttributesAreOnePerson() throws {
        let form =
            #"{"champs":[{"name":"nom","value":"$S"},{"name":"prenom","value":"$G"},{"name":"tel","value":"$T"}]}"#
        let reading = try Reading(TreePairsTests.rows(form)[0])
        #expect(reading.texts(.surname) == ["MARTIN"] && reading.texts(.phone) == ["+33639980011"])
        let mails = #"{"contacts":[{"type":"email","value":"a@example.fr"},{"type":"email","value":"b@example.fr"}]}"#
        #expect(try Reading(mails).texts(.email) == ["a@example.fr", "b@example.fr"])
    }

    @Test func whatIsNoKindIsAsItWas() throws {
        let form =
            #"{"nom":{"type":"naissance","value":"$S"},"prenom":"$G","adresse":{"numvoie":"12","rue":"rue du Port","cp":"56000"},"tel":{"value":"$T"},"mail":{"value":"$M","note":"x"}}"#
        let reading = try Reading("[" + TreePairsTests.rows(form).joined(separator: ",") + "]")
        expectPeople(reading)
        #expect(reading.texts(.addressLine) == ["12 rue du Port", "12 rue du Port", "12 rue du Port"])
    }

    @Test func namesOfPeopleTakeNoKindsPlace() throws {
        let rows = (0..<1200).map { number in
            let letters = String(
                [number / 400, number / 20 % 20, number % 20].map { Character(UnicodeScalar(UInt8(65 + $0))) })
            let kind = number < 1100 ? "phone" : "mobile"
            return
                #"{"name":"MARTIN\#(letters) Anne","birthDate":"1980-03-12","contacts":[{"type":"\#(kind)","value":"0\#(639_900_000 + number)"}]}"#
        }
        let reading = try Reading("[" + rows.joined(separator: ",\n") + "]")
        #expect(reading.records.count == 1200)
        #expect(reading.texts(.phone).allSatisfy { $0 != nil })
    }
}
