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

    @Test(arguments: ["name", "nom", "champ", "libelle"]) func aListOfPairsIsOnePerson(_ kind: String) throws {
        let form =
            #"[{"K":"nom","valeur":"$S"},{"K":"prenom","valeur":"$G"},{"K":"tel","valeur":"$T"},{"K":"email","valeur":"$M"},{"K":"tel","valeur":"$T"}]"#
        let rows = TreePairsTests.rows(form.replacing("K", with: kind))
        let reading = try Reading(rows[0])
        #expect(reading.texts(.surname) == ["MARTIN"] && reading.texts(.givenName) == ["Anne"])
        #expect(reading.texts(.phone) == ["+33639980011"] && reading.texts(.email) == ["anne@example.fr"])
        #expect(reading.rejections.isEmpty)
        expectPeople(try Reading(rows.joined(separator: "\n")))
        expectPeople(try Reading("[" + rows.joined(separator: ",\n") + "]"))
        expectPeople(try Reading(#"{"patients": [\#(rows.joined(separator: ",\n"))]}"#))
    }

    @Test func kindsNobodyKnowsAreNoNames() throws {
        let text =
            #"[{"name":"nom","value":"MARTIN"},{"name":"prenom","value":"Anne"},{"name":"couleur","value":"bleu"},"#
            + #"{"name":"pointure","value":"38"},{"name":"vu le","value":"x"}]"#
        let reading = try Reading(text)
        #expect(reading.texts(.surname) == ["MARTIN"] && reading.texts(.givenName) == ["Anne"])
    }

    @Test(arguments: [
        #"<p><champ nom="nom">$S</champ><champ nom="prenom">$G</champ><champ nom="tel">$T</champ><champ nom="email">$M</champ></p>"#,
        #"<p><champ name="nom">$S</champ><champ name="prenom">$G</champ><champ name="tel">$T</champ><champ name="email">$M</champ></p>"#,
        #"<p><champ nom="nom" valeur="$S"/><champ nom="prenom" valeur="$G"/><champ nom="tel" valeur="$T"/><champ nom="email" valeur="$M"/></p>"#,
        "<p><c><nom>nom</nom><valeur>$S</valeur></c><c><nom>prenom</nom><valeur>$G</valeur></c>"
            + "<c><nom>tel</nom><valeur>$T</valeur></c><c><nom>email</nom><valeur>$M</valeur></c></p>",
    ])
    func soIsOneElementOfPairs(_ form: String) throws {
        let rows = TreePairsTests.rows(form)
        expectPeople(try Reading("<gens>" + rows.joined(separator: "\n") + "</gens>"))
        #expect(try Reading(rows[0]).texts(.surname) == ["MARTIN"])
    }

    @Test func pairsOfSeveralPeopleInOneListAreNoRows() throws {
        let json = TreePairsTests.rows(
            #"{"name":"nom","value":"$S"},{"name":"prenom","value":"$G"},{"name":"tel","value":"$T"}"#)
        let xml = TreePairsTests.rows(#"<champ nom="nom">$S</champ><champ nom="prenom">$G</champ>"#)
        for text in [
            "[" + json.joined(separator: ",") + "]", json.joined(separator: ",").replacing("},", with: "}\n"),
            "<p>" + xml.joined() + "</p>",
        ] {
            #expect(throws: FileRefused("seems to be \(OtherText.pairs)")) { try Reading(text) }
        }
    }

    @Test func aNameIsNoKind() throws {
        let form =
            #"{"nom":"$S","prenom":"$G","tel":"$T","mail":"$M","analyses":[{"nom":"Ferritine","valeur":"12"},{"nom":"VIH","valeur":"négatif"}]}"#
        let reading = try Reading("[" + TreePairsTests.rows(form).joined(separator: ",") + "]")
        expectPeople(reading)
        let towns = [("VILLE", "Anne"), ("RUE", "Paul"), ("ROUX", "Luc"), ("BLANC", "Zoé")].map {
            #"{"nom":"\#($0.0)","prenom":"\#($0.1)","valeur":"positif"}"#
        }
        let named = try Reading(#"{"patients":[\#(towns.joined(separator: ","))]}"#)
        #expect(named.texts(.surname) == ["VILLE", "RUE", "ROUX", "BLANC"])
    }

    @Test func whatOneIsReachedAtIsOnesOwn() throws {
        for place in ["perso", "domicile", "pro", "travail", "Bureau"] {
            for form in [
                #"{"nom":"$S","prenom":"$G","contacts":[{"type":"P","valeur":"$T"},{"type":"email","valeur":"$M"}]}"#,
                #"{"nom":"$S","prenom":"$G","telephones":[{"type":"P","numero":"$T"}],"emails":[{"type":"P","valeur":"$M"}]}"#,
            ] {
                let rows = TreePairsTests.rows(form.replacing("\"P\"", with: "\"\(place)\""))
                expectPeople(try Reading("[" + rows.joined(separator: ",") + "]"))
            }
        }
    }

    @Test(arguments: [
        #"{"type":"urgence","valeur":"0639980019"}"#, #"{"type":"urgence","valeur":"0639980019","nom":"MERE"}"#,
        #"{"type":"mobile","valeur":"0639980019","nom":"ROUX","prenom":"Paul"}"#,
        #"{"nom":"ROUX","type":"mobile","valeur":"0639980019"}"#,
        #"{"type":"mobile","valeur":"0639980019","name":"ROUX Paul"}"#,
    ])
    func oneContactOfSeveralIsAnothers(_ other: String) throws {
        let own = #"{"type":"mobile","valeur":"$T"},{"type":"email","valeur":"$M"}"#
        for contacts in ["\(own),\(other)", "\(other),\(own)"] {
            let rows = TreePairsTests.rows(#"{"nom":"$S","prenom":"$G","contacts":[\#(contacts)]}"#)
            let reading = try Reading("[" + rows.joined(separator: ",") + "]")
            expectPeople(reading)
            #expect(reading.records.allSatisfy { $0.values(.phone).count == 1 && $0.exposures.contains(.relative) })
        }
        let phones = #"{"nom":"$S","prenom":"$G","telephones":[\#(other.replacing("valeur", with: "numero"))]}"#
        let reading = try Reading("[" + TreePairsTests.rows(phones).joined(separator: ",") + "]")
        #expect(reading.texts(.surname) == TreePairsTests.people.map(\.0))
        #expect(reading.texts(.phone) == [nil, nil, nil])
    }

    @Test(arguments: [
        #"{"type":"urgence","tel":"0639980019"}"#, #"{"tel":"0639980019","type":"urgence"}"#,
        #"{"usage":"urgence","tel":"0639980019"}"#, #"{"type":"voisine","valeur":"0639980019"}"#,
        #"{"type":"mobile","lien":"mère","valeur":"0639980019"}"#, #"{"type":"tel urgence","valeur":"0639980019"}"#,
    ])
    func soItIsWithoutAName(_ other: String) throws {
        let own = #"{"type":"tel perso","valeur":"$T"},{"type":"email","lien":"lui-même","valeur":"$M"}"#
        let rows = TreePairsTests.rows(#"{"nom":"$S","prenom":"$G","contacts":[\#(other),\#(own)]}"#)
        let reading = try Reading("[" + rows.joined(separator: ",") + "]")
        expectPeople(reading)
        #expect(reading.records.allSatisfy { $0.values(.phone).count == 1 && $0.exposures.contains(.relative) })
        #expect(reading.records.allSatisfy { !$0.exposures.contains(.testResult) })
    }

    @Test func soItIsUnderItsOwnName() throws {
        let form = #"{"nom":"$S","prenom":"$G","telephones":{"perso":"$T","urgence":"0639980019"},"mail":"$M"}"#
        let reading = try Reading("[" + TreePairsTests.rows(form).joined(separator: ",") + "]")
        expectPeople(reading)
        #expect(reading.records.allSatisfy { $0.values(.phone).count == 1 && $0.exposures.contains(.relative) })
    }

    @Test func soItIsInAnElement() throws {
        let form =
            #"<p><nom>$S</nom><prenom>$G</prenom><contact type="mobile">$T</contact><contact type="email">$M</contact>"#
            + #"<contact type="urgence" nom="MERE">0639980019</contact></p>"#
        let reading = try Reading("<gens>" + TreePairsTests.rows(form).joined() + "</gens>")
        expectPeople(reading)
        #expect(reading.records.allSatisfy { $0.values(.phone).count == 1 && $0.exposures.contains(.relative) })
    }

    @Test func severalContactsOfOnePersonAreTheirs() throws {
        let text =
            #"{"nom":"MARTIN","prenom":"Anne","contacts":[{"type":"mobile","valeur":"0639980011"},{"type":"mobile","valeur":"0639980012"}]}"#
        let reading = try Reading(text)
        #expect(reading.texts(.surname) == ["MARTIN"] && reading.rejections.isEmpty)
        #expect(reading.records[0].values(.phone).count == 2)
    }

    @Test func contactsThatAreAllThereIsAreWhomTheFileIsAbout() throws {
        let rows = TreePairsTests.rows(#"{"nom":"$S","prenom":"$G","type":"mobile","valeur":"$T","email":"$M"}"#)
        expectPeople(try Reading(#"{"contacts":[\#(rows.joined(separator: ","))]}"#))
        expectPeople(try Reading(#"{"nom":"Clinique du Port","contacts":[\#(rows.joined(separator: ","))]}"#))
    }
}
