import Model
import Testing

@testable import Ingest

/// What stands in a text of fields and is none: no person is lost in one, made of one or shown as a column.
struct HostileBlockTests {
    private static let anne = "Nom : MARTIN\nPrénom : Anne\nTél : 0639980011\n"
    private static let luc = "Nom : ROUX\nPrénom : Luc\nTél : 0639980012\n"

    private func read(_ text: String, location: SourceLocation = #_sourceLocation) throws -> Reading {
        let reading = try Reading(text, location: location)
        #expect(reading.analysis.proposed.parts[0].format == .blocks, sourceLocation: location)
        return reading
    }

    private func headers(_ reading: Reading) -> [String] {
        reading.analysis.parts.flatMap(\.tables).flatMap(\.evidence).compactMap(\.header)
    }

    @Test(arguments: [
        "DUPONT Jean : 0639980015", "Jean DUPONT : 0639980015", "KERBRAT Ewenig : 0639980015", "DUPONT : 0639980015",
        "VILLENEUVE Anne : 0639980015", "Ewenig : 0639980015", "Tél Jean : 0639980015",
    ])
    func aKeyThatNamesSomeoneIsNone(_ line: String) throws {
        for text in [
            HostileBlockTests.anne + line + "\n\n" + HostileBlockTests.luc,
            HostileBlockTests.anne + "\n" + line + "\n\n" + HostileBlockTests.luc,
            HostileBlockTests.anne + "Commentaire : rappeler\n" + line + "\n\n" + HostileBlockTests.luc,
        ] {
            let reading = try read(text)
            #expect(reading.texts(.surname) == ["MARTIN", "ROUX"])
            #expect(reading.texts(.phone) == ["+33639980011", "+33639980012"])
            #expect(reading.reasons == ["not-a-row"])
            let key = line.prefix { $0 != ":" }.dropLast()
            #expect(!headers(reading).contains(String(key)))
        }
    }

    @Test func keysNobodyKnowsAreKeysWhereTheyComeAgain() throws {
        let reading = try read(
            HostileBlockTests.anne + "VIH : positif\nPoids : 62\nTaille : 170\n\n" + HostileBlockTests.luc
                + "Taille : 180\n")
        #expect(reading.texts(.surname) == ["MARTIN", "ROUX"])
        #expect(headers(reading).contains("VIH") && headers(reading).contains("Taille"))
        #expect(!headers(reading).contains("Poids"))
        #expect(reading.records[0].exposures.contains(.healthCondition))
        #expect(reading.rejections.isEmpty)
    }

    @Test func peopleSideBySideAreAPersonEach() throws {
        let line = "Nom : MARTIN Prénom : Anne Tél : 0639980011 Nom : ROUX Prénom : Luc Tél : 0639980012"
        for text in [
            line, line.replacing("Nom : ROUX", with: "NOM : ROUX"), line.replacing(" Nom", with: " ; Nom"),
            line.replacing(" Prénom", with: "\nPrénom"), "Titre : Mme\n" + line,
        ] {
            let reading = try read(text + "\n")
            #expect(reading.texts(.surname) == ["MARTIN", "ROUX"])
            #expect(reading.texts(.givenName) == ["Anne", "Luc"])
            #expect(reading.texts(.phone) == ["+33639980011", "+33639980012"])
            #expect(reading.rejections.isEmpty)
        }
    }

    @Test func aLineOfManyPeopleIsTakenApart() throws {
        let person = "Nom : LE GOFF Prénom : Anne Tél : 0639980011 "
        let many = String(repeating: person, count: 1000)
        let reading = try read(many + "\n" + many + "\n" + many)
        #expect(reading.records.count == 3000)
        #expect(reading.texts(.phone).allSatisfy { $0 == "+33639980011" })
        #expect(reading.rejections.isEmpty)
    }

    @Test func aLineWithoutEndIsRejected() throws {
        let person = "Nom : LE GOFF Prénom : Anne Tél : 0639980011 "
        let reading = try read(HostileBlockTests.anne + "\n" + String(repeating: person, count: 3000) + "\n")
        #expect(reading.texts(.surname) == ["MARTIN"])
        #expect(reading.reasons == ["too-long"])
    }

    @Test(arguments: [
        "--- DUPONT Jean ---", "*** LE GOFF Yann 275045626001417 né le 01/04/1975 ***", "--- 0639980015 ---",
        "[voir LE GOFF Yann 0639980015 né le 01/04/1975]", "=== KERBRAT Ewenig ===", "[DUPONT Jean]",
    ])
    func aMarkThatNamesSomeoneIsRejected(_ mark: String) throws {
        let reading = try read(HostileBlockTests.anne + mark + "\n\n" + HostileBlockTests.luc)
        #expect(reading.texts(.surname) == ["MARTIN", "ROUX"])
        #expect(reading.reasons == ["not-a-row"])
        #expect(reading.counts.header == 0)
    }

    @Test(arguments: [
        "--- % ---", "=== Patient % ===", "[%]", "Patient : %", "### Fiche n° 12 : % ###", "*** Dossier % ***\n",
        "-- %",
    ])
    func theTitleNamesWhoseTheFieldsAre(_ title: String) throws {
        let people = [("MARTIN Anne", "0639980011"), ("KERBRAT Ewenig", "0639980012"), ("Luc ROUX", "0639980013")]
        for parting in ["\n", "\n\n", "\n-----\n"] {
            let blocks = people.map { "\(title.replacing("%", with: $0.0))\nTél : \($0.1)\nMotif : VIH" }
            let reading = try read(blocks.joined(separator: parting) + "\n")
            #expect(reading.texts(.surname) == ["MARTIN", "KERBRAT", "ROUX"])
            #expect(reading.texts(.givenName) == ["Anne", "Ewenig", "Luc"])
            #expect(reading.texts(.phone) == people.map { "+33" + $0.1.dropFirst() })
            #expect(reading.rejections.isEmpty)
        }
    }

    @Test(arguments: ["--- Dr DUPONT Jean ---", "=== Médecin DUPONT Jean ===", "--- MARTIN Anne 0639980019 ---"])
    func aTitleOfAnotherIsNoPatients(_ title: String) throws {
        let reading = try read(
            "--- MARTIN Anne ---\nTél : 0639980011\nMotif : VIH\n\n--- ROUX Luc ---\nTél : 0639980012\nMotif : VIH\n\n"
                + title + "\nTél : 0639980013\nMotif : VIH\n\n--- BLANC Zoé ---\n")
        #expect(reading.texts(.surname) == ["MARTIN", "ROUX"])
        #expect(reading.reasons == ["not-a-row", "not-a-row", "not-a-row"])
    }

    @Test(arguments: ["-----", "*** 2. row ***", "[patient 2]", "--- Fiche n° 2 ---", "=====", "Patient n° 2"])
    func aMarkOfNobodyIsOne(_ mark: String) throws {
        let reading = try read(HostileBlockTests.anne + mark + "\n" + HostileBlockTests.luc)
        #expect(reading.texts(.surname) == ["MARTIN", "ROUX"])
        #expect(reading.counts.header == 1 && reading.rejections.isEmpty)
    }

    @Test func whatIsNoFieldIsNoMoreOfTheValueAbove() throws {
        let reading = try read(
            "Nom : MARTIN\nPrénom : Anne\nTél :\nDUPONT Jean 0639980015\n\n" + HostileBlockTests.luc)
        #expect(reading.texts(.surname) == ["MARTIN", "ROUX"])
        #expect(reading.texts(.phone) == [nil, "+33639980012"])
        #expect(reading.reasons == ["not-a-row"])
        let whose = try read(HostileBlockTests.anne + "DUPONT Jean\nMail : j@example.fr\n\n" + HostileBlockTests.luc)
        #expect(whose.texts(.surname) == ["MARTIN", "ROUX"])
        #expect(whose.reasons == ["not-a-row", "not-a-row"])
    }

    @Test(arguments: ["Page 3 / 10", "Imprimé le 12/03/2021"])
    func theFootOfAPageIsNoAddress(_ foot: String) throws {
        let reading = try read(
            "Nom : MARTIN\nAdresse : 3 rue du Port\n56000 VANNES\n\(foot)\n\n" + HostileBlockTests.luc)
        #expect(reading.texts(.surname) == ["MARTIN", "ROUX"])
        #expect(reading.texts(.town)[0] == "VANNES")
        #expect(reading.records[0].values(.addressLine).count == 1)
        #expect(reading.counts.footer == 1 && reading.rejections.isEmpty)
    }

    @Test func theCountBelowPrintedRowsIsNoValue() throws {
        let rows = ["MARTIN", "ROUX"].enumerated().map {
            "*** \($0 + 1). row ***\n nom: \($1)\nnote: à voir\nsuite\n tel: 0639980011\n"
        }
        let reading = try read(rows.joined() + "2 rows in set (0.00 sec)\n")
        #expect(reading.texts(.surname) == ["MARTIN", "ROUX"])
        #expect(reading.texts(.phone) == ["+33639980011", "+33639980011"])
        #expect(reading.counts.footer == 1)
    }

    @Test func whatHasNoValueInADirectoryIsPassedOver() throws {
        let reading = try read(
            """
            dn: uid=amartin
            changetype: modify
            replace: sn
            sn: MARTIN
            mail: a.martin@example.fr
            # à vérifier
            -
            replace: givenName
            givenName: Anne

            """)
        #expect(reading.texts(.email) == ["a.martin@example.fr"])
        #expect(reading.texts(.givenName) == ["Anne"])
    }

    @Test func whatASearchWritesAroundItsEntriesIsNoEntry() throws {
        let reading = try read(
            """
            # extended LDIF
            #
            # LDAPv3
            # base <dc=example,dc=fr> with scope subtree
            # filter: (objectclass=*)
            # requesting: ALL
            #

            # example.fr
            dn: dc=example,dc=fr
            objectClass: dcObject

            # Anne MARTIN, gens, example.fr
            dn: cn=Anne MARTIN,ou=gens,dc=example,dc=fr
            sn: MARTIN
            telephoneNumber: 0639980011

            # H\\C3\\A9l\\C3\\A8ne KERVELLA, gens, example.fr
            dn:: Y249SMOpbMOobmUgS0VSVkVMTEEsb3U9Z2VucyxkYz1leGFtcGxlLGRjPWZy
            cn:: SMOpbMOobmUgS0VSVkVMTEE=

            # search result
            search: 2
            result: 0 Success

            # numResponses: 4
            # numEntries: 3

            """)
        #expect(reading.texts(.surname) == ["MARTIN", "KERVELLA"])
        #expect(reading.texts(.phone) == ["+33639980011", nil])
        #expect(reading.rejections.map(\.detail) == ["fields that tell of no person"])
    }

    @Test func aCommentThatNamesAnotherIsToldAndAltersNoEntry() throws {
        let entries = ["# Anne MARTIN, gens, example.fr\n", "# DUPONT Jean 0639980015\n"].map {
            "\($0)dn: cn=Anne MARTIN,ou=gens,dc=example,dc=fr\nsn: MARTIN\ngivenName: Anne\n\n"
        }
        let reading = try read("version: 1\n\n" + entries.joined())
        #expect(reading.texts(.surname) == ["MARTIN", "MARTIN"])
        #expect(reading.counts.header == 1)
        #expect(reading.reasons == ["not-a-row"])
    }

    @Test func entriesOfADirectoryThatAreNoPersonsAreNone() throws {
        let others = [
            "objectClass: groupOfNames\ncn: admins\nmail: admins@example.fr", "cn: admins",
            "objectClass: top\nobjectClass: person\nobjectClass: organizationalPerson\nobjectClass: user\n"
                + "objectClass: computer\ncn: POSTE-12",
            "objectClass: printQueue\ncn: Imprimante accueil", "objectClass: posixAccount\ncn: www-data\nuid: www-data",
        ]
        let persons = [
            "objectClass: inetOrgPerson\ncn: Ewenig KERBRAT\nsn: KERBRAT",
            "objectClass: posixAccount\ncn: Paul ROUX\nuid: proux", "objectClass: user\ncn: Anne MARTIN",
        ]
        let reading = try read((others + persons).map { "dn: cn=x,dc=example\n" + $0 }.joined(separator: "\n\n") + "\n")
        #expect(reading.texts(.surname) == ["KERBRAT", "ROUX", "MARTIN"])
        #expect(reading.reasons == [String](repeating: "not-a-row", count: others.count))
    }

    @Test(arguments: [
        "name=Dossier Patient\nemail=admin@example.fr\nport=8080\nadresse=10.0.0.1\n",
        "[smtp]\nnom=Serveur SMTP\nport=25\nemail=aide@example.fr\n\n[imap]\nnom=Serveur IMAP\nport=143\n",
    ])
    func settingsAreNobody(_ text: String) {
        #expect(BlockShape(Array(text.utf8)[...]) == nil)
    }

    @Test func returnsAloneEndLines() throws {
        let text = HostileBlockTests.anne + "\n" + HostileBlockTests.luc
        #expect(try read(text.replacing("\n", with: "\r")).texts(.surname) == ["MARTIN", "ROUX"])
    }

    @Test(arguments: ["--- % ---", "*** % ***", "[%]"]) func surnamesAloneMayBeTitles(_ title: String) throws {
        let blocks = ["KERBRAT", "MARTIN", "ZBRKEC"].enumerated().map { index, name in
            "\(title.replacing("%", with: name))\nTél : 063998001\(index)\nMotif : VIH\n"
        }
        for parting in ["", "\n"] {
            let reading = try read(blocks.joined(separator: parting))
            #expect(reading.texts(.surname) == ["KERBRAT", "MARTIN", "ZBRKEC"])
            #expect(reading.texts(.phone) == ["+33639980010", "+33639980011", "+33639980012"])
            #expect(reading.rejections.isEmpty)
        }
    }

    @Test func aWordOverFieldsWithoutANameIsRejectedWithThem() throws {
        let title = "--- KERBRAT ---\n"
        let reading = try read(
            HostileBlockTests.anne + "\n" + title + "Tél : 0639980015\n\n" + HostileBlockTests.luc)
        #expect(reading.texts(.surname) == ["MARTIN", "ROUX"])
        #expect(reading.texts(.phone) == ["+33639980011", "+33639980012"])
        #expect(reading.reasons == ["not-a-row", "not-a-row"])
        // Its fields name the person themselves, or it stands over a part of everybody's.
        let named = try read(title + HostileBlockTests.anne + "\n" + HostileBlockTests.luc)
        #expect(named.texts(.surname) == ["MARTIN", "ROUX"])
        #expect(named.rejections.isEmpty)
        let parts = [HostileBlockTests.anne, HostileBlockTests.luc].map { $0 + "--- SUIVI ---\nMail : a@example.fr\n" }
        #expect(try read(parts.joined(separator: "\n")).rejections.isEmpty)
    }
}
