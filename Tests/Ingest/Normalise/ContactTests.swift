import Model
import Testing

@testable import Ingest

/// Formats reference, sections 7.3 and 7.6.
struct ContactTests {
    private func department(_ text: String) -> String? {
        withSpan(text) { span in
            guard let postcode = Postcode(span) else { return nil }
            var out: [UInt8] = []
            postcode.writeDepartment(to: &out)
            return String(decoding: out, as: UTF8.self)
        }
    }
    private func postcode(_ text: String) -> String? {
        withSpan(text) { span in
            guard let postcode = Postcode(span) else { return nil }
            var out: [UInt8] = []
            postcode.write(to: &out)
            return String(decoding: out, as: UTF8.self)
        }
    }

    @Test(arguments: [
        ("56000", "56000"), ("1000", "01000"), ("F-56000", "56000"), ("56 000", "56000"), ("56000 VANNES", "56000"),
        ("2A004", "2A004"), ("56000.0", "56000"), ("F 56000", "56000"), ("FR-56000", "56000"),
        ("56000-VANNES", "56000"),
        ("2b033", "2B033"), ("97150", "97150"),
    ])
    func aPostcodeHasFiveCharacters(_ text: String, _ expected: String) { #expect(postcode(text) == expected) }

    @Test(arguments: ["560001", "VANNES", "56", "5600X"])
    func whatIsNoPostcodeIsNone(_ text: String) { #expect(postcode(text) == nil) }

    @Test(arguments: [
        ("56000", "56"), ("97400", "974"), ("20000", "2A"), ("20199", "2A"), ("20200", "2B"), ("20620", "2B"),
        ("97150", "978"), ("97133", "977"), ("98800", "988"), ("98714", "987"), ("98000", "980"), ("97500", "975"),
        ("00123", ""), ("99999", ""), ("2A004", "2A"), ("2B033", "2B"), ("1000", "01"), ("97600", "976"),
        ("98600", "986"),
        ("97100", "971"), ("97200", "972"), ("97300", "973"), ("95000", "95"), ("96000", ""),
    ])
    func theDepartmentFollowsFromThePostcode(_ text: String, _ expected: String) {
        #expect(department(text) == expected)
    }

    @Test(arguments: ["00000", "99999"]) func aPlaceholderIsNoPostcode(_ text: String) {
        #expect(withSpan(text) { Postcode($0)?.isPlaceholder } == true)
    }

    @Test func cedexIsNoPartOfTheTown() {
        #expect(withSpan("VANNES CEDEX 9") { Town.cedex($0) } == 6)
        #expect(withSpan("Rennes Cedex") { Town.cedex($0) } == 6)
        #expect(withSpan("VANNES") { Town.cedex($0) } == nil)
    }

    @Test(arguments: [
        ("a.legoff@example.fr", EMail.Kind.address), ("x@x.fr", .placeholder), ("nomail@example.fr", .placeholder),
        ("pasdemail@example.fr", .placeholder), ("a@a.a", .placeholder), ("@", .unreadable), ("a@b@c.fr", .unreadable),
        ("162075626001417@patient.mssante.fr", .nir), ("anne", .unreadable), ("anne@example", .unreadable),
        ("aucun@example.fr", .placeholder), ("sans@example.fr", .placeholder), ("noreply@example.fr", .placeholder),
        ("pas.de.mail@example.fr", .placeholder), ("anne@hôpital.example", .address), ("anne@example..fr", .unreadable),
        ("anne@.fr", .unreadable),
        ("anne@orange.f", .unreadable), ("a.b+c_d-e@sub.example.fr", .address),
    ])
    func anAddressHasOneSignAndADomain(_ text: String, _ expected: EMail.Kind) {
        #expect(withSpan(text) { EMail.kind($0, 0..<$0.count) } == expected)
    }

    @Test(arguments: [
        "gmial.com", "gamil.com", "gmal.com", "hotmial.com", "hotmaill.fr", "yaho.fr", "wanado.fr",
        "laposte.fr", "free.com",
    ])
    func aMistypedDomainIsSuggestedNeverRewritten(_ domain: String) throws {
        let reading = try Reading("NOM;EMAIL\nMARTIN;Anne@\(domain.uppercased())\nDURAND;b@example.fr\n")
        #expect(reading.texts(.email) == ["Anne@\(domain)", "b@example.fr"])
        #expect(reading.texts(.remark) == ["email.domain-typo", nil])
    }

    @Test(arguments: ["gmail.com", "hotmail.fr", "yahoo.fr", "orange.fr", "wanadoo.fr", "laposte.net", "free.fr"])
    func aUsualDomainIsNone(_ domain: String) {
        #expect(!withSpan("a.b@\(domain)") { EMail.isLikelyMistyped($0, 0..<$0.count) })
    }

    /// Section 7.6: nothing is guessed. What may be the rest of an address is none.
    @Test(
        arguments: [
            ("a b@example.fr", [nil]), ("a,b@example.fr", [nil]), ("a/b@example.fr", [nil]), ("a:b@example.fr", [nil]),
            ("a.b@example.fr (mère)", [nil]), ("mailto:a.b@example.fr", ["a.b@example.fr"]),
            ("Mail : a.b@example.fr", ["a.b@example.fr"]), ("<a.b@example.fr>", ["a.b@example.fr"]),
            ("Anne B <a.b@example.fr>", ["a.b@example.fr"]),
            ("a@example.fr; b@example.fr", ["a@example.fr", "b@example.fr"]),
            ("a@example.fr ou b@example.fr", ["a@example.fr", "b@example.fr"]), ("pas de mail", [nil]),
        ] as [(String, [String?])])
    func whatIsBesideAnAddressIsHeeded(_ cell: String, _ expected: [String?]) throws {
        let reading = try Reading("NOM\tEMAIL\nMARTIN\t\(cell)\nDURAND\tb@example.fr\n")
        let record = try #require(reading.records.first)
        let found = record.values(.email).map { String(decoding: $0, as: UTF8.self) }
        #expect(found == expected.compactMap { $0 })
        #expect(record.text(.remark) == (expected == [nil] ? "email.unreadable" : nil))
    }

    private func places(_ header: String, _ cell: String) throws -> [String?] {
        let reading = try Reading("NOM;PRENOM;\(header)\nLE GOFF;Anne;\"\(cell)\"\nMARTIN;Paul;\"\(cell)\"\n")
        let record = try #require(reading.records.first)
        let lines = record.values(.addressLine).map { String(decoding: $0, as: UTF8.self) }
        return [lines.joined(separator: "|"), record.text(.postcode), record.text(.town)]
    }

    @Test(arguments: [
        ("12 rue des Lilas 56000 VANNES", ["12 rue des Lilas", "56000", "VANNES"]),
        ("12 rue des Lilas\n56000 VANNES", ["12 rue des Lilas", "56000", "VANNES"]),
        ("12 rue des Lilas\r\nBât. B\r\n56000 VANNES", ["12 rue des Lilas|Bât. B", "56000", "VANNES"]),
        ("12 rue des Lilas - 56000 VANNES CEDEX 2 FRANCE", ["12 rue des Lilas", "56000", "VANNES"]),
        ("12 rue des Lilas, 56000 VANNES, France", ["12 rue des Lilas", "56000", "VANNES"]),
        ("56000 VANNES", ["", "56000", "VANNES"]),
        ("3 place du Port 95700 ROISSY EN FRANCE", ["3 place du Port", "95700", "ROISSY EN FRANCE"]),
    ])
    func anAddressHoldsPostcodeAndTown(_ cell: String, _ expected: [String]) throws {
        #expect(try places("ADRESSE", cell) == expected)
        #expect(try places("ADR3", cell) == expected)
    }

    @Test(
        arguments: [
            ("VANNES 56000", ["", "56000", "VANNES"]), ("ST BRIEUC CEDEX 22000", ["", "22000", "ST BRIEUC"]),
            ("56000 VANNES", ["", "56000", "VANNES"]), ("VANNES CEDEX FRANCE", ["", nil, "VANNES"]),
            ("BELLOY-EN-FRANCE", ["", nil, "BELLOY-EN-FRANCE"]), ("ROISSY EN FRANCE", ["", nil, "ROISSY EN FRANCE"]),
        ] as [(String, [String?])])
    func aTownMayHoldItsPostcode(_ cell: String, _ expected: [String?]) throws {
        #expect(try places("VILLE", cell) == expected)
    }

    @Test(arguments: [
        ("Monsieur", "M"), ("Madame", "F"), ("Garçon", "M"), ("Mademoiselle", "F"), ("Fille", "F"), ("Dr", nil),
    ])
    func aSexMayBeSaidByATitle(_ cell: String, _ expected: String?) throws {
        #expect(try Reading("NOM;SEXE\nMARTIN;\(cell)\nDURAND;F\n").texts(.sex) == [expected, "F"])
    }

    /// Section 7.6: each group with each rhesus, as they are written.
    @Test(
        arguments: ["A", "B", "O", "0", "AB", "ab"],
        [
            "+", "-", "POS", "NEG", "POSITIF", "NEGATIF", "RH1", "RH-1", "D+", "D-", "RHESUS+", "+CcEe", "+ CcEe",
            "+ KEL-1",
        ])
    func eachGroupIsSeenWithEachRhesus(_ group: String, _ rhesus: String) {
        #expect(withSpan(group + rhesus) { BloodGroup.isOne($0) })
        #expect(withSpan("\(group) \(rhesus)") { BloodGroup.isOne($0) })
    }

    @Test(arguments: ["10000123454", "10123456781", "10999999997", "01234567897"])
    func anRPPSNumberPassesLuhn(_ number: String) {
        #expect(withSpan(number) { ProfessionalNumber($0) } == .rpps)
        #expect(withSpan("8" + number) { ProfessionalNumber($0) } == .idnps)
    }

    @Test(arguments: ["560000010", "450000013", "970400016", "690781620", "750100711", "2A0000014", "2B0000020"])
    func aFINESSNumberPassesLuhn(_ number: String) { #expect(withSpan(number) { ProfessionalNumber($0) } == .finess) }

    @Test(arguments: ["10000123445", "10123456782", "560000011", "801234567898", "2C0000014", "12345678", ""])
    func whatFailsLuhnIsNoNumber(_ number: String) { #expect(withSpan(number) { ProfessionalNumber($0) } == nil) }

    @Test func luhnHoldsOnTheElevenAlone() {
        #expect(!withSpan("801234567897") { ProfessionalNumber.passesLuhn($0) })
        #expect(withSpan("801234567897") { ProfessionalNumber($0) } == .idnps)
    }

    @Test(arguments: ["A+", "O POS", "0 NEG", "AB RH1", "B-", "O RHESUS+", "AB POSITIF", "A D+", "O+CcEe", "0+"])
    func aBloodGroupIsSeen(_ text: String) { #expect(withSpan(text) { BloodGroup.isOne($0) }) }

    @Test(arguments: ["M", "AA", "ANNE", "BOB", ""])
    func whatIsNoBloodGroupIsNotSeen(_ text: String) { #expect(!withSpan(text) { BloodGroup.isOne($0) }) }

    @Test(arguments: ["Mails", "E-mails", "Courriels", "X"])
    func severalAddressesInEveryCellAreAddresses(_ header: String) throws {
        let cells = [
            "a@example.fr, b@example.fr", "c@example.fr / d@example.fr", "e@example.fr ; perso : f@example.fr",
        ]
        let reading = try Reading(
            "Nom\tPrénom\t\(header)\n" + cells.map { "GILBERT\tCéline\t\($0)\n" }.joined())
        #expect(reading.fields.last == .email)
        #expect(reading.records.map { $0.values(.email).count } == [2, 2, 2])
    }

    @Test func severalTelephonesUnderSeveralsWords() throws {
        let reading = try Reading("Nom;Prénom;Portables\nGILBERT;Céline;0639982496 / 0639982497\n")
        #expect(reading.records.map { $0.values(.phone).count } == [2])
    }
}
