import Model
import Testing

@testable import Ingest

/// Printed listings: columns that blanks part, pages around them.
struct ListingTests {
    private static let widths = [14, 14, 12, 16, 12]
    private static let head = ["NOM", "PRENOM", "NE(E) LE", "TELEPHONE", "VILLE"]

    private static let people: [(cells: [String], birth: String, phone: String)] = (0..<24).map { index in
        let surname = ["MARTIN", "LE GOFF", "DUPONT", "GUÉRIN"][index % 4]
        let given = ["Anne", "Jean", "Zoé"][index % 3]
        let town = ["VANNES", "SAINT AVÉ", "BREST"][index % 3]
        let day = String(10 + index % 19)
        let end = String(10 + index)
        return (
            [surname, given, "\(day)/03/19\(50 + index)", "06 39 98 00 \(end)", town],
            "19\(50 + index)-03-\(day)", "+336399800\(end)"
        )
    }

    private func line(_ cells: [String]) -> String {
        var text = zip(cells, ListingTests.widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined()
        while text.last == " " { text.removeLast() }
        return text + "\n"
    }

    private var rule: String { line(ListingTests.widths.map { String(repeating: "-", count: $0 - 1) }) }
    private var rows: [String] { ListingTests.people.map { line($0.cells) } }

    private func expectPeople(_ reading: Reading, location: SourceLocation = #_sourceLocation) {
        let people = ListingTests.people
        #expect(reading.analysis.proposed.parts[0].format == .listing, sourceLocation: location)
        #expect(reading.texts(.surname) == people.map(\.cells[0]), sourceLocation: location)
        #expect(reading.texts(.givenName) == people.map(\.cells[1]), sourceLocation: location)
        #expect(reading.texts(.birthDate) == people.map(\.birth), sourceLocation: location)
        #expect(reading.texts(.phone) == people.map(\.phone), sourceLocation: location)
        #expect(reading.texts(.town) == people.map(\.cells[4]), sourceLocation: location)
    }

    @Test(arguments: [true, false])
    func columnsAreFoundByTheBlanksBetweenThem(_ hasHeader: Bool) throws {
        let text = (hasHeader ? line(ListingTests.head) : "") + rows.joined()
        for reading in [try Reading(text), try Reading(encoded(text, .windows1252)), try Reading("\u{feff}" + text)] {
            expectPeople(reading)
            #expect(reading.rejections.isEmpty)
            #expect(reading.counts.header == (hasHeader ? 1 : 0))
        }
    }

    @Test(arguments: [true, false])
    func pagesStandAroundRows(_ isRuled: Bool) throws {
        let pages = stride(from: 0, to: 24, by: 8).map { first in
            "\(first == 0 ? "" : "\u{c}")CLINIQUE DU GOLFE                      12/03/2021\nListe des patients\n\n"
                + line(ListingTests.head) + (isRuled ? rule : "") + rows[first..<first + 8].joined()
                + "\nTotal page : 8\n                         Page \(first / 8 + 1)/3\n"
        }
        let reading = try Reading(pages.joined())
        expectPeople(reading)
        #expect(reading.rejections.isEmpty)
        #expect(reading.counts.preamble == 2)
        #expect(reading.counts.footer == 6)
    }

    @Test func aLineInOtherColumnsIsRejected() throws {
        let long = "PLOUGASTEL-DAOULAS Marie-Antoinette 12/03/1980 0639980099\n"
        let reading = try Reading(line(ListingTests.head) + rows.joined() + long)
        expectPeople(reading)
        #expect(reading.rejections.map(\.detail) == ["its cells do not stand in the columns of the rows"])
    }

    @Test func wordsOverAPersonAreRepeated() throws {
        let reading = try Reading(rows.map { line(ListingTests.head) + $0 + "\n" }.joined())
        expectPeople(reading)
        #expect(reading.counts.header == 24)
    }

    @Test func fieldsWithoutABlankAreNotGuessed() throws {
        let text = ListingTests.people.map { person in
            "\(person.cells[0]) \(person.cells[1]) 19500312\(person.phone.dropFirst())\(person.cells[4])\n"
        }.joined()
        let reading = try Reading(text)
        #expect(reading.records.isEmpty)
        #expect(reading.analysis.parts[0].note?.contains("side by side") == true)
    }

    @Test func sentencesAreNoColumns() throws {
        let words = ["le", "patient", "a", "été", "vu", "au", "service", "sans", "suite", "connue", "depuis"]
        let text = (0..<40).map { row in
            (0..<8).map { words[(row * 7 + $0 * (row % 5 + 1)) % words.count] }.joined(separator: " ") + " 12/03/2020\n"
        }.joined()
        #expect(try Reading(text).records.isEmpty)
    }

    /// Too few rows to tell columns by their blanks: the words over them tell.
    @Test(arguments: [1, 2, 3, 4]) func aHeaderTellsTheColumnsOfFewRows(_ count: Int) throws {
        let reading = try Reading(line(ListingTests.head) + rows.prefix(count).joined())
        let people = ListingTests.people.prefix(count)
        #expect(reading.texts(.surname) == people.map(\.cells[0]))
        #expect(reading.texts(.birthDate) == people.map(\.birth))
        #expect(reading.texts(.phone) == people.map(\.phone))
        #expect(reading.counts.header == 1)
        #expect(reading.rejections.isEmpty)
    }

    @Test(arguments: [3, 24]) func linesBelowARowAreNoPersons(_ count: Int) throws {
        let address = "              12 rue des Lilas\n              56000 VANNES\n"
        let text = line(ListingTests.head) + rows.prefix(count).map { $0 + address }.joined()
        let reading = try Reading(text)
        #expect(reading.texts(.surname) == ListingTests.people.prefix(count).map(\.cells[0]))
        #expect(reading.texts(.birthDate) == ListingTests.people.prefix(count).map(\.birth))
        #expect(reading.texts(.phone) == ListingTests.people.prefix(count).map(\.phone))
        #expect(reading.rejections.count == 2 * count)
    }

    @Test func aTitleAboveTheHeaderIsNoPerson() throws {
        let widths = [22, 11, 20]
        func padded(_ cells: [String]) -> String {
            zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined() + "\n"
        }
        let text = ListingTests.people.enumerated().map { index, person in
            padded([
                person.cells[0] + " " + person.cells[1], person.cells[2],
                ["VIH positif", "Asthme", "Grossesse 12 SA", "Diabète de type 2"][index % 4],
            ])
        }.joined()
        let reading = try Reading("LISTE DES PATIENTS\n\n" + padded(["NOM PRENOM", "NE LE", "DIAGNOSTIC"]) + text)
        #expect(reading.fields.prefix(2) == [.fullName, .birthDate])
        #expect(reading.fields.count == 3)
        #expect(reading.texts(.surname) == ListingTests.people.map(\.cells[0]))
        #expect(reading.texts(.birthDate) == ListingTests.people.map(\.birth))
        #expect(reading.counts.preamble == 1)
        #expect(reading.counts.header == 1)
        #expect(reading.rejections.isEmpty)
    }

    /// Cells that do not begin where the words over them do.
    @Test func wordsOverSeveralColumnsAreNoFullName() throws {
        let text = "NOM       PRENOM    NE LE       TEL\nMARTIN Anne 12/03/1980 0639980001\nDUPONT Paul 02/04/1971\n"
        let reading = try Reading(text)
        #expect(!reading.fields.contains(.fullName) || reading.texts(.birthDate) == ["1980-03-12", "1971-04-02"])
    }

    /// Their names being of one length, sentences look like columns.
    @Test func sentencesAlikeAreNoListing() throws {
        let lines = (10..<40).map {
            "Vu le \($0 % 28 + 1 < 10 ? 12 : 17)/03/19\($0 + 40) avec Roda\($0 % 2 == 0 ? "moli" : "neru") au 06 39 98 10 \($0)\n"
        }
        let reading = try Reading("Compte rendu de Romalina et de sa fille\n" + lines.joined())
        #expect(reading.records.allSatisfy { $0[.birthDate] == nil })
        #expect(throws: FileRefused.self) { try reading.analysis.decided() }
    }

    @Test func whoStandsAboveTheRowsIsNoTitle() throws {
        let other = "kergoat ewenn 12/03/1980\n"
        let reading = try Reading(
            "Liste du 12/03/2021\n" + other + line(ListingTests.head) + rows.joined() + "Liste du 13/03/2021\n" + other)
        expectPeople(reading)
        #expect((reading.counts.preamble, reading.counts.header) == (1, 2))
        #expect(reading.rejections.count == 2)
    }
}
