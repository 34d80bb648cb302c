import Model
import Testing

@testable import Ingest

/// Tables printed page by page, their cells parted by a sign.
struct PagedTests {
    private static let people: [String] = (0..<30).map { index in
        let surname: String = ["MARTIN", "LE GOFF", "DUPONT"][index % 3]
        return "\(surname);\(index % 2 == 0 ? "Anne" : "Jean");\(10 + index % 19)/03/19\(50 + index)"
    }

    private func pages(_ amid: String = "") -> String {
        stride(from: 0, to: 30, by: 10).map { first in
            "CLINIQUE DU GOLFE, page \(first / 10 + 1)\nListe des patients au 12/03/2021\n\nNom;Prénom;Né le;\n"
                + PagedTests.people[first..<first + 10].map { $0 + ";\n" }.joined() + (first == 10 ? amid : "")
                + "Total page : 10\nPage \(first / 10 + 1)/3\n\u{c}\n"
        }.joined()
    }

    @Test func titlesAndTotalsOfPagesAreNoRows() throws {
        for text in [pages(), pages().replacing(";", with: "\t")] {
            let reading = try Reading(text)
            #expect(reading.records.count == 30)
            #expect(reading.rejections.isEmpty)
        }
    }

    @Test func whatMayBeSomeoneOrTellOfHealthIsRejected() throws {
        let reading = try Reading(pages("Total LE BRIS Yann\nRésultat : VIH positif\nsans suite\n"))
        #expect(reading.records.count == 30)
        #expect(reading.rejections.count == 3)
    }

    @Test func aPersonOverPeopleIsNoHeader() throws {
        let rows = (0..<12).map {
            "\(["MARTIN", "DUPONT", "LE GOFF"][$0 % 3]);\(["Jean", "Zoé"][$0 % 2]);\(56000 + 10 * $0)\n"
        }
        let people = try Reading("Martin;Anne;Vannes\n" + rows.joined())
        #expect(people.records.count == 13)
        let header = try Reading("Marin;Port;Charge\n" + rows.joined())
        #expect(header.records.count == 12)
        #expect(header.counts.header == 1)
    }

    /// As psql writes it below the words over the columns, on each page once more.
    @Test(arguments: ["------+-----+-----", "----+----+---- "]) func aRulerIsNoRow(
        _ ruler: String
    ) throws {
        let page =
            "  nom  | prenom | ne le \n\(ruler)\n"
            + PagedTests.people.map { " " + $0.replacing(";", with: " | ") + "\n" }.joined()
        let reading = try Reading(page + page)
        #expect(reading.records.count == 60)
        #expect(reading.counts.header == 4)
        #expect(reading.rejections.isEmpty)
    }
}
