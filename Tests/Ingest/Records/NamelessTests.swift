import Model
import Testing

@testable import Ingest

/// A total, a footer, a type of column stands where a name would, and names nobody.
struct NamelessTests {
    private static let people = [
        ["LE GOFF", "Anne", "01/04/1975", "VANNES"], ["MARTIN", "Paul", "13/02/1948", "RENNES"],
        ["PAGE", "Zoé", "30/11/2001", "QUIMPER"], ["TOTAL", "Marie", "12/06/1962", "BREST"],
    ]

    private func reading(_ header: String, _ columns: [Int], above: [String] = [], below: [String] = []) throws
        -> Reading
    {
        let rows = (0..<5).flatMap { _ in
            NamelessTests.people.map { person in columns.map { person[$0] }.joined(separator: ";") }
        }
        return try Reading(([header] + above + rows + below).joined(separator: "\n") + "\n")
    }

    @Test(arguments: [
        "Total;20;", "TOTAL GENERAL;;20", "Sous-total : 20;;", "Nombre de patients : 20;;", "Édité le;;12/03/2020",
        "Fin de l'export;20 lignes;", "Page 1/1;;", "Généré le 12/03/2020;par KERN;",
    ])
    func aTotalIsRejected(_ line: String) throws {
        let reading = try reading("Nom;Prénom;DDN", [0, 1, 2], below: [line])
        #expect(reading.records.count == 20)
        #expect(reading.reasons.count + Int(reading.counts.footer) == 1)
    }

    @Test(arguments: [
        "Total;20", "Fin de l'export;20 lignes", "Signature;Dr KERN", "Ville;BREST", "Édité le 12/03/2020;par KERN",
        "30 rows;",
    ])
    func withoutDatesToo(_ line: String) throws {
        let reading = try reading("Nom;Prénom", [0, 1], below: [line])
        #expect(reading.records.count == 20)
        #expect(reading.reasons.last == "no-person")
    }

    @Test(arguments: [
        "Fin de l'export - 20 lignes", "(20 rows)", "20 rows in set (0.01 sec)", "Fait à Vannes, le 12/03/2020",
        "12 rue du Port, 56000 VANNES", "Page 1/1",
    ])
    func aFooterOfOneCellIsRejected(_ line: String) throws {
        let names = ["LE GOFF Anne", "MARTIN Paul", "PAGE Zoé", "Mme BERNARD Marie", "DE LA TOUR DU PIN Jean"]
        let reading = try Reading("Nom\n" + (names + [line]).joined(separator: "\n") + "\n")
        #expect(reading.records.count == 5)
        #expect(reading.reasons == ["no-person"])
    }

    @Test(arguments: ["varchar;varchar;varchar", "varchar(50);varchar(50);TEXT NOT NULL", "texte;texte;texte"])
    func typesBelowTheHeaderAreNobody(_ types: String) throws {
        let reading = try reading("Nom;Prénom;Ville", [0, 1, 3], above: [types])
        #expect(reading.counts.header == 2)
        #expect(!reading.texts(.surname).contains("varchar") && !reading.texts(.surname).contains("texte"))
    }

    @Test func whoIsCalledSoStays() throws {
        let reading = try reading("Nom;Prénom;DDN", [0, 1, 2])
        #expect(reading.texts(.surname).suffix(4) == ["LE GOFF", "MARTIN", "PAGE", "TOTAL"])
    }

    /// The line, and twelve people around it.
    private func amidPeople(_ line: String) throws -> Reading {
        let people = [
            "LE GOFF;Anne;01/04/1975;1 rue du Port;29000;QUIMPER", "MARTIN;Paul;13/02/1948;2 rue du Port;35000;RENNES",
        ]
        let rows = (0..<5).flatMap { _ in people } + [line] + people
        return try Reading("Nom;Prénom;DDN;adresse;cp;ville\n" + rows.joined(separator: "\n") + "\n")
    }

    /// Real people are called Page, Fin, Somme, Médecin: a row that has anything else of a person is theirs.
    @Test(arguments: [
        "PAGE;Ewenig;;3 rue du Port;56000;VANNES", "FIN;Enoal;;;;", "MEDECIN;;;3 rue du Port;56000;VANNES",
        "SOMME;;03/04/1975;;;VANNES", "PAGE LE GOFF;Ewenig;;;;", "Page de Kerguelen;Ewenig;;;;", "Mme PAGE;;;;;VANNES",
        "PAGE;Anne;;;;",
    ])
    func whoeverIsCalledSoStays(_ line: String) throws {
        let reading = try amidPeople(line)
        #expect(reading.records.count == 13)
        #expect(reading.rejections.isEmpty)
    }

    @Test(arguments: [
        "Total;Ewenig;;;;", "Nombre de patients;Femmes;;;;", "PAGE;;;;;VANNES", "Édité le;;12/03/2020;;;",
        "Fin de l'export;Ewenig;;;;", "Page;3;;;;", "Page 3;Ewenig;;;;",
    ])
    func theReasonSaysThatItsNameIsNone(_ line: String) throws {
        let reading = try amidPeople(line)
        #expect(reading.records.count == 12)
        #expect(reading.rejections.map(\.detail).allSatisfy { $0.hasPrefix("what stands for the name") })
        #expect(reading.rejections.count == 1)
    }

    /// Free places, rooms, footers, tests: no one by the name alone, in one column or two.
    @Test(arguments: [
        "Secret médical", "Dr X", "Document confidentiel", "Imprimé par MARTIN Anne", "IMPRIME PAR MARTIN Anne",
        "PAUSE DEJEUNER", "LIT LIBRE", "CRENEAU RESERVE", "FERME", "ANNULE", "CHAMBRE 12", "URGENCES", "TEST TEST",
        "PATIENT TEST", "ZZZ", "XXXX", "INCONNU", "X SE DISANT", "ENFANT DE", "BEBE MARTIN", "SOUS X",
        "NE PAS UTILISER", "DOUBLON", "Ne pas diffuser", "NEANT",
        "Données confidentielles",
    ])
    func noOneByTheNameAlone(_ name: String) throws {
        let apart = try amidPeople("\(name);;;;;VANNES")
        #expect(apart.records.count == 12)
        #expect(apart.reasons == ["no-person"])
        let people = ["LE GOFF Anne;01/04/1975;VANNES", "MARTIN Paul;13/02/1948;RENNES", "PETIT Zoé;;BREST"]
        let whole = try Reading(
            "Patient;DDN;Ville\n" + (people + ["\(name);;VANNES"] + people).joined(separator: "\n") + "\n")
        #expect(whole.records.count == 6)
        #expect(whole.reasons == ["no-person"])
    }

    /// With anything else of a person it is a person's, and says so.
    @Test(arguments: [
        "BEBE MARTIN;;12/03/2021;;;", "INCONNU;;01/04/1950;;;", "TEST;TEST;02/01/1980;;;", "SOUS X;;12/01/2021;;;",
        "X SE DISANT;Karim;12/01/1990;;;", "DOUBLON;;12/01/1990;;;", "ENFANT DE MARTIN;;12/01/2021;;;",
        "BEBE;Louise;;;;", "INCONNU;;;4 rue du Port;56000;VANNES",
    ])
    func aPlaceholderWithMoreIsGraded(_ line: String) throws {
        let reading = try amidPeople(line)
        #expect(reading.records.count == 13)
        #expect(reading.rejections.isEmpty)
        #expect(reading.texts(.remark).compactMap(\.self) == ["name.placeholder"])
    }

    @Test(arguments: [
        "RESERVE;Anne;;;;", "LIBRE;Ewenig;;;;", "CHAMBRE;;03/04/1975;;;", "Mme FERME;;;;;VANNES",
    ])
    func whoeverIsCalledLikeAPlaceStays(_ line: String) throws { #expect(try amidPeople(line).records.count == 13) }
}
