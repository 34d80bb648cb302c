import Model
import Testing

@testable import Ingest

struct BlockTests {
    private static let people = (0..<60).map { index in
        (
            surname: ["MARTIN", "LE GOFF", "DUPONT", "GUÉRIN"][index % 4], given: ["Anne", "Jean", "Zoé"][index % 3],
            phone: "06399800\(10 + index)"
        )
    }

    private func read(_ text: String) throws -> Reading {
        let reading = try Reading(text)
        #expect(reading.analysis.proposed.parts[0].format == .blocks)
        return reading
    }

    private func expectPeople(_ reading: Reading) {
        #expect(reading.texts(.surname) == BlockTests.people.map(\.surname))
        #expect(reading.texts(.givenName) == BlockTests.people.map(\.given))
        #expect(reading.texts(.phone) == BlockTests.people.map { "+33" + $0.phone.dropFirst() })
        #expect(reading.rejections.isEmpty)
    }

    @Test(arguments: [
        ("Nom : %\nPrénom : %\nTél : %", "\n\n"), ("Nom : %\nPrénom : %\nTél : %", "\n"),
        ("Nom: %\r\nPrénom: %\r\nTél: %", "\r\n\r\n\r\n"), ("nom=%\nprenom=%\ntel=%", "\n\n"),
        ("- Nom : %\n- Prénom : %\n- Tél : %", "\n-------------\n"), ("Nom : %  Prénom : %  Tél. portable : %", "\n"),
        ("Nom: %; Prénom: %; Tél: %;", "\n"), ("Patient n° 12\nNom : %\nPrénom : %\n\nTél : %", "\n\n"),
        ("Nom : %\nPrénom : %\n\nTél : %", "\n\n"),
        ("*** 1. row ***\n   nom: %\nprenom: %\n   tel: %", "\n"),
        ("[patient 1]\nnom = %\nprenom = %\ntel = %", "\n"),
        ("-[ RECORD 1 ]---\nnom    | %\nprenom | %\ntel    | %", "\n"),
        ("dn: uid=1,ou=gens\nobjectClass: person\nsn: %\ngivenName: %\ntelephoneNumber: %", "\n\n"),
    ])
    func eachBlockIsAPerson(_ form: String, _ parting: String) throws {
        let blocks = BlockTests.people.map { person in
            let values = [person.surname, person.given, person.phone]
            return zip(form.split(separator: "%", omittingEmptySubsequences: false), values + [""]).map { $0 + $1 }
                .joined()
        }
        expectPeople(try read(blocks.joined(separator: parting) + "\n"))
    }

    @Test(arguments: [TextEncoding.windows1252, .cp850, .macRoman])
    func aCodePageIsReadAsOne(_ encoding: TextEncoding) throws {
        let text = BlockTests.people.map { "Nom : \($0.surname)\nPrénom : \($0.given)\nTél : \($0.phone)\n\n" }.joined()
        expectPeople(try Reading(encoded(text, encoding)))
    }

    @Test func aMissingKeyMergesNobody() throws {
        for parting in ["\n\n", "\n"] {
            let blocks = BlockTests.people.enumerated().map { index, person in
                (index % 7 == 3 ? "" : "Nom : \(person.surname)\n") + "Prénom : \(person.given)"
                    + (index % 5 == 2 ? "" : "\nTél : \(person.phone)")
            }
            let reading = try read(blocks.joined(separator: parting))
            #expect(reading.texts(.givenName) == BlockTests.people.map(\.given))
            #expect(reading.texts(.surname)[3] == nil)
            #expect(reading.texts(.phone)[2] == nil)
        }
    }

    @Test func valuesGoOnInTheNextLines() throws {
        let text = BlockTests.people.map {
            """
            Nom : \($0.surname)
            Prénom : \($0.given)
            Adresse : 12 rue des Lilas
              56000 VANNES
            Commentaire : rappeler,
            attention : enceinte
            Tél : \($0.phone)

            """
        }
        let reading = try read(text.joined(separator: "\n"))
        expectPeople(reading)
        #expect(reading.texts(.town) == [String](repeating: "VANNES", count: 60))
        #expect(reading.texts(.addressLine) == [String](repeating: "12 rue des Lilas", count: 60))
    }

    @Test func aFewPeopleAreReadToo() throws {
        let two = try read(
            "Nom : MARTIN\nPrénom : Jean\nNom : LE GOFF\nPrénom : Anne\nTél : 0639980012\nConjoint : ROUX Paul\n")
        #expect(two.texts(.surname) == ["MARTIN", "LE GOFF"])
        #expect(two.texts(.phone) == [nil, "+33639980012"])
        let one = try read("NOM : MARTIN\nPRÉNOM : Jean\nObservations : RAS\nMutuelle : 12\n")
        #expect(one.texts(.surname) == ["MARTIN"])
        let report = ["MARTIN Jean", "LE GOFF Anne"].map {
            "Patient : \($0)\nIPP : 100123\nMédecin : Dr DURAND Paul\n\nGlycémie : 1,02\nVIH : positif\n"
        }
        let reading = try read("LABORATOIRE DU PORT\n\n" + report.joined(separator: "\n") + "\nFin de l'envoi\n")
        #expect(reading.counts.footer == 1)
        #expect(reading.texts(.surname) == ["MARTIN", "LE GOFF"])
        #expect(reading.records.allSatisfy { $0.exposures.contains(.doctor) })
    }

    @Test func whatTellsOfNobodyIsNoPerson() throws {
        let blocks = BlockTests.people.map { "Nom : \($0.surname)\nPrénom : \($0.given)\nTél : \($0.phone)" }
        let text = "Liste des patients\nÉdité par : Marie DURAND\n\n" + blocks.joined(separator: "\n\n")
        let reading = try read(text + "\n\nTotal : 60\n\nFin de l'export\n")
        #expect(reading.texts(.surname) == BlockTests.people.map(\.surname))
        #expect(reading.reasons == ["not-a-row", "not-a-row"])
        #expect((reading.counts.preamble, reading.counts.footer) == (1, 1))
    }

    @Test func directoriesAreRead() throws {
        let entry = """
            version: 1

            # une personne
            dn: uid=amartin,ou=gens,dc=example,dc=fr
            objectClass: inetOrgPerson
            cn: Zéa MARTIN
            sn: MARTIN
            givenName:: WsOpYQ==
            mail: z.martin@exam
             ple.fr
            userPassword:: c2VjcmV0
            l: Vannes

            dn: ou=gens,dc=example,dc=fr
            objectClass: organizationalUnit
            ou: gens

            dn: uid=proux
            cn: Paul ROUX
            """
        let reading = try read(entry)
        #expect(reading.texts(.surname) == ["MARTIN", "ROUX"])
        #expect(reading.texts(.givenName) == ["Zéa", "Paul"])
        #expect(reading.texts(.email) == ["z.martin@example.fr", nil])
        #expect(reading.records[0].exposures.contains(.credential))
        #expect(reading.reasons == ["not-a-row"])
    }

    @Test func rowsPrintedUnderWordsNobodyKnowsAreReadByContent() throws {
        let rows = BlockTests.people.map {
            "*** 1. row ***\nc1: \($0.surname)\nc2: \($0.given)\nc3: \($0.phone)\nc4: NULL\n"
        }
        expectPeople(try read(rows.joined()))
    }

    @Test func keysWithoutEndAreBounded() throws {
        let text = (0..<3000).map { "Nom : MARTIN\nPrénom : Anne\nVille \(String($0, radix: 36)) x : 1\n" }.joined(
            separator: "\n")
        let reading = try read(text)
        #expect(reading.records.count == 3000)
        #expect(reading.fields.count < 1026)
    }

    @Test func theOperatorMayKnowBetter() throws {
        let reading = try Reading("Nom : MARTIN\nPrénom : Jean\n", ["delimiter": ";"])
        #expect(reading.analysis.proposed.parts[0].format == .delimited)
    }

    @Test func otherTextsAreNoBlocks() {
        for text in [
            "Nom:Prénom:DDN\nMARTIN:Anne:01/02/1970\nROUX:Paul:02/03/1980\n",
            "Export : patients\nDate : 01/02/2020\nNom;Prénom;DDN\nMARTIN;Anne;01/02/1970\nROUX;Paul;02/03/1980\n",
            "Export du 12/03\n\nService : urgences\nEmail : aide@example.fr\nTéléphone : 0297000000\n",
            "jean:motdepasse\npaul:secret\nnom:prenom\n", "https://example.fr/:a@example.fr:x\nhttps://b.fr:c@d.fr:y\n",
        ] {
            #expect(BlockShape(Array(text.utf8)[...]) == nil)
        }
    }
}
