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
        ("2A004", "2A004"), ("56000.0", "56000"),
    ])
    func aPostcodeHasFiveCharacters(_ text: String, _ expected: String) { #expect(postcode(text) == expected) }

    @Test(arguments: ["560001", "VANNES", "56", "5600X"])
    func whatIsNoPostcodeIsNone(_ text: String) { #expect(postcode(text) == nil) }

    @Test(arguments: [
        ("56000", "56"), ("97400", "974"), ("20000", "2A"), ("20199", "2A"), ("20200", "2B"), ("20620", "2B"),
        ("97150", "978"), ("97133", "977"), ("98800", "988"), ("98714", "987"), ("98000", "980"), ("97500", "975"),
        ("00123", ""), ("99999", ""), ("2A004", "2A"),
    ])
    func theDepartmentFollowsFromThePostcode(_ text: String, _ expected: String) {
        #expect(department(text) == expected)
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
    ])
    func anAddressHasOneSignAndADomain(_ text: String, _ expected: EMail.Kind) {
        #expect(withSpan(text) { EMail.kind($0, 0..<$0.count) } == expected)
    }

    @Test(arguments: ["A+", "O POS", "0 NEG", "AB RH1", "B-", "O RHESUS+", "AB POSITIF", "A D+", "O+CcEe", "0+"])
    func aBloodGroupIsSeen(_ text: String) { #expect(withSpan(text) { BloodGroup.isOne($0) }) }

    @Test(arguments: ["M", "AA", "ANNE", "BOB", ""])
    func whatIsNoBloodGroupIsNotSeen(_ text: String) { #expect(!withSpan(text) { BloodGroup.isOne($0) }) }
}
