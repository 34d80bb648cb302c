import Model
import Testing

@testable import Ingest

@Suite struct RivalDelimiterTests {
    private static let people = [
        ("MARTIN", "Anne", "12/03/1975", "12 rue des Lilas, 56000 VANNES"),
        ("LE GOFF", "Luc", "30/11/1948", "7 rue du Port, 29200 BREST"),
        ("DURAND", "Zoé", "19/09/1999", "2 quai Sud, 29000 QUIMPER"),
        ("PETIT", "Paul", "28/02/1991", "5 bis rue B, 56400 AURAY"),
    ]
    private static let surnames = people.map(\.0)

    @Test(arguments: [";", "|", "\t"], [true, false])
    func aCommaInAnAddressIsNoDelimiter(_ delimiter: String, _ isQuoted: Bool) throws {
        for hasBirth in [true, false] {
            let header = (["NOM", "PRENOM"] + (hasBirth ? ["DDN"] : []) + ["ADRESSE"]).joined(separator: delimiter)
            let rows = Self.people.map { person in
                let address = isQuoted ? "\"\(person.3)\"" : person.3
                return ([person.0, person.1] + (hasBirth ? [person.2] : []) + [address]).joined(separator: delimiter)
            }
            for lines in [[header] + rows, rows] {
                let reading = try Reading(lines.joined(separator: "\n") + "\n")
                #expect(reading.analysis.hypotheses.first?.delimiter == delimiter.utf8.first)
                #expect(reading.texts(.surname) == Self.surnames)
                #expect(reading.texts(.phone) == [nil, nil, nil, nil])
            }
        }
    }

    @Test func aDecimalCommaIsNoDelimiter() throws {
        let rows = Self.people.enumerated().map { "\($1.0);\($1.1);\($1.2);0,9\($0);01/02/2021" }
        let reading = try Reading("NOM;PRENOM;DDN;GLY;DATE\n" + rows.joined(separator: "\n") + "\n")
        #expect(reading.texts(.surname) == Self.surnames)
        #expect(reading.texts(.birthDate) == ["1975-03-12", "1948-11-30", "1999-09-19", "1991-02-28"])
    }

    @Test func whatDividesOneQuotedCellIsNoDelimiter() throws {
        let rows = Self.people.enumerated().map { "\($1.0),\($1.1),\"vu le \($1.2); tel 06 39 98 10 0\($0)\"" }
        let reading = try Reading("nom,prenom,remarque\n" + rows.joined(separator: "\n") + "\n")
        #expect(reading.texts(.surname) == Self.surnames)
        let others = Self.people.enumerated().map { "\($1.0);\($1.1);\"RDV le \($1.2), appeler 06 39 98 10 0\($0)\"" }
        #expect(
            try Reading("NOM;PRENOM;COMMENTAIRE\n" + others.joined(separator: "\n") + "\n").texts(.surname)
                == Self.surnames)
    }

    @Test func whatDividesOneCellIsNoDelimiter() throws {
        let rows = Self.people.enumerated().map { "\($1.0);\($1.1);\($1.2)|06 39 98 10 0\($0)" }
        let reading = try Reading("nom;prenom;tags\n" + rows.joined(separator: "\n") + "\n")
        #expect(reading.texts(.surname) == Self.surnames)
    }
}
