import Model
import Testing

@testable import Ingest

struct AddressListTests {
    private static let people = [
        "Jean MARTIN <jean.martin@example.fr>", "Gwénaëlle LE GOFF <g.legoff@example.fr>",
        "\"DUPONT, Marie\" <marie.dupont@example.fr>", "Paul ROUX <paul.roux@example.fr>",
    ]

    @Test(arguments: ["\n", "\r\n", "; ", ", ", ";\n", ",\r\n", "\n\n"])
    func eachAddressIsAPerson(_ parting: String) throws {
        let reading = try Reading(AddressListTests.people.joined(separator: parting))
        #expect(reading.analysis.proposed.parts[0].format == .addressList)
        #expect(reading.texts(.surname) == ["MARTIN", "LE GOFF", "DUPONT", "ROUX"])
        #expect(reading.texts(.givenName) == ["Jean", "Gwénaëlle", "Marie", "Paul"])
        #expect(reading.texts(.email).last == "paul.roux@example.fr")
        #expect(reading.rejections.isEmpty)
    }

    @Test func addressesAloneInOneLineAreAPersonEach() throws {
        for text in ["a.b@example.fr,c.d@example.fr,e.f@example.fr", "a.b@example.fr; c.d@example.fr\n"] {
            let reading = try Reading(text)
            #expect(reading.records.count == text.split { $0 == "," || $0 == ";" }.count)
            #expect(reading.texts(.email).first == "a.b@example.fr")
        }
    }

    @Test func aCommaInANameIsNoEnd() throws {
        let reading = try Reading(
            "MARTIN, Jean <j@example.fr>; ROUX, Paul <p@example.fr>; LE GOFF, Anne <a@example.fr>")
        #expect(reading.texts(.surname) == ["MARTIN", "ROUX", "LE GOFF"])
    }

    @Test func whatIsNoAddressIsRejected() throws {
        let text = (0..<20).map { "Jean MARTIN <jean\($0)@example.fr>" }
        let reading = try Reading((text + ["à voir", "Paul <paul@example.fr>"]).joined(separator: ";\n"))
        #expect(reading.records.count == 21)
        #expect(reading.reasons == ["not-a-row"])
    }

    @Test func tablesOfAddressesStayTables() throws {
        for text in [
            "nom;mail\nMARTIN;a@example.fr\nROUX;b@example.fr\n", "a@example.fr\nb@example.fr\nc@example.fr\n",
            "a@example.fr;b@example.fr\nc@example.fr;d@example.fr\n", "a@example.fr:secret\nb@example.fr:mot\n",
        ] {
            #expect(try Reading(text).analysis.proposed.parts[0].format == .delimited)
        }
    }
}
