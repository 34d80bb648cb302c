import Model
import Testing

@testable import Ingest

/// What stands above a header: titles, words over groups of columns. It is no header, whatever words it has.
struct TitleTests {
    private static let header = [
        "Nom", "Prénom", "Sexe", "Né(e) le", "N° Sécurité sociale", "CP", "Ville", "Téléphone",
    ]
    private static let rows = Invented.all.map {
        [$0.surname, $0.given, $0.sex, $0.french, $0.nir, $0.postcode, $0.town, $0.phone]
    }

    private func expect(_ reading: Reading) {
        #expect(reading.texts(.surname) == Invented.all.map(\.surname))
        #expect(reading.texts(.givenName) == Invented.all.map(\.given))
        #expect(reading.texts(.nir) == Invented.all.map(\.nir))
        #expect(reading.texts(.phone) == Invented.all.map { "+33" + $0.phone.dropFirst() })
    }

    @Test func aGroupWithANameIsSomebodyElse() {
        let groups = ["Patient", "", "Contact", ""]
        let named = HeaderRow.under(groups, ["Nom", "Téléphone", "Nom", "Téléphone"])
        #expect(named == ["Patient.Nom", "Patient.Téléphone", "Contact.Nom", "Contact.Téléphone"])
        let own = HeaderRow.under(["Patient", "", "Contact", ""], ["Nom", "Prénom", "Mail", "Téléphone"])
        #expect(own == ["Patient.Nom", "Patient.Prénom", "Mail", "Téléphone"])
    }

    @Test(arguments: [
        [["Laboratoire", "BIO56", "", "", "", "", "", ""]], [["Service A", "", "", "", "", "", "", ""]],
        [
            ["LABORATOIRE DU PORT", "", "", "", "", "", "", ""],
            ["Liste des patients au 12/03/2020", "", "", "", "", "", "", ""],
        ],
        [["Identité", "", "Naissance", "", "", "Contact", "", ""]],
    ])
    func titlesAboveTheHeaderAreNoHeader(_ titles: [[String]]) throws {
        let lines = (titles + [TitleTests.header] + TitleTests.rows).map { $0.joined(separator: ";") + "\n" }.joined()
        expect(try Reading(lines))
        expect(try Reading(encoded(lines, .windows1252)))
        let table = (titles + [TitleTests.header] + TitleTests.rows).map { row in
            "<tr>" + row.map { "<td>\($0)</td>" }.joined() + "</tr>\n"
        }
        expect(try Reading("<html><table>\n" + table.joined() + "</table></html>\n"))
    }
}
