import Model
import Testing

@testable import Ingest

/// Several tables in one content, and lines that stand outside of any.
struct StackedTableTests {
    private static let people = [
        ["LE GOFF", "Anne", "01/04/1975"], ["MARTIN", "Paul", "13/02/1948"], ["DURAND", "Zoé", "30/11/2001"],
        ["MOREAU", "Jean", "12/06/1962"],
    ]
    private static let surnames: [String?] = people.map { $0[0] }

    private func table(_ columns: [Int], _ more: String = "", header: Bool = true, times: Int = 1) -> String {
        let names = ["NOM", "PRENOM", "DDN"]
        var lines = header ? [columns.map { names[$0] }.joined(separator: ";") + (more.isEmpty ? "" : ";CP")] : []
        for _ in 0..<times {
            lines += StackedTableTests.people.map { person in
                columns.map { person[$0] }.joined(separator: ";") + (more.isEmpty ? "" : ";\(more)")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    @Test(arguments: ["", "\n", "\n\n"])
    func eachTableIsReadUnderItsOwnHeader(_ gap: String) throws {
        for times in [1, 30] {
            let reading = try Reading(table([0, 1, 2]) + gap + table([2, 0, 1], "56000", times: times))
            #expect(reading.reasons == [])
            #expect(reading.counts.header == 2)
            #expect(Array(reading.texts(.surname).prefix(8)) == StackedTableTests.surnames + StackedTableTests.surnames)
            #expect(reading.texts(.birthDate).allSatisfy { $0 != nil })
            #expect(reading.texts(.postcode).compactMap { $0 }.count == 4 * times)
        }
    }

    @Test func theSameWidthInAnotherOrderIsNoTrap() throws {
        let reading = try Reading(table([0, 1, 2]) + table([1, 0, 2]) + table([0, 1, 2]))
        let surnames = StackedTableTests.surnames
        #expect(reading.texts(.surname) == surnames + surnames + surnames)
        #expect(reading.analysis.proposed.parts[0].tables.count == 2)
    }

    /// A report: of each person a table of one row, and below it one of results.
    private func report(_ results: [String], times: Int = 1) -> String {
        var lines: [String] = []
        for number in 0..<times * StackedTableTests.people.count {
            let person = StackedTableTests.people[number % StackedTableTests.people.count]
            lines += ["Nom;Prénom;DDN;IPP", person.joined(separator: ";") + ";\(1000 + number)", ""] + results + [""]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    @Test(arguments: [
        ["Analyse;Résultat;Unité;Date", "Glycémie;1,02;g/L;12/03/2020", "VIH;Négatif;;12/03/2020"],
        ["Analyse;Résultat;Unité", "Glycémie;1,02;g/L", "VIH;Négatif;"],
        ["Paramètre;Valeur;Norme;Appareil", "Glycémie;1,02;0,9;A", "VIH;Négatif;;Cobas"],
        ["Libellé;Taux;Norme;Drapeau", "Glycémie;haut;bas;+", "Fer;bas;haut;-"],
    ])
    func resultsAreNoPeople(_ results: [String]) throws {
        for times in [1, 30] {
            let reading = try Reading(report(results, times: times))
            #expect(Array(reading.texts(.surname).prefix(4)) == StackedTableTests.surnames)
            #expect(reading.records.count == 4 * times)
            #expect(reading.texts(.birthDate).allSatisfy { $0 != nil })
            #expect(reading.reasons == Array(repeating: "no-person", count: 8 * times))
            #expect(reading.counts.header == UInt64(8 * times))
        }
    }

    @Test func aHeaderThatComesAgainIsNoOtherTable() throws {
        let pair = table([0, 1, 2]) + table([2, 1, 0])
        let reading = try Reading(String(repeating: pair, count: 300))
        #expect(reading.records.count == 2400)
        #expect(Set(reading.texts(.surname)) == Set(StackedTableTests.surnames))
        #expect(reading.reasons == [])
        #expect(reading.analysis.proposed.parts[0].tables.count == 2)
        #expect(reading.analysis.proposed.text.utf8.count < 4096)
    }

    @Test func wordsWithNumbersAreAHeaderToo() throws {
        let rows = StackedTableTests.people.map { "\($0[0]);\($0[1]);0639980001;56000\n" }.joined()
        let turned = StackedTableTests.people.map { "56000;\($0[1]);\($0[0]);0639980001\n" }.joined()
        let reading = try Reading("NOM1;PRENOM1;TEL1;CP1\n" + rows + "CP1;PRENOM1;NOM1;TEL1\n" + turned)
        #expect(reading.texts(.surname) == StackedTableTests.surnames + StackedTableTests.surnames)
        #expect(reading.texts(.postcode) == Array(repeating: "56000", count: 8))
    }

    @Test func endlessTablesAreRefused() {
        let fields = ["NOM", "PRENOM", "DDN", "CP", "VILLE", "TEL", "MAIL", "NIR"]
        var lines: [String] = []
        for number in 1..<200 {
            let columns = fields.indices.filter { number >> $0 & 1 == 1 }.map { fields[$0] }
            lines.append("SEXE;" + columns.joined(separator: ";"))
            lines.append("F" + String(repeating: ";1", count: columns.count))
        }
        #expect(throws: FileRefused.self) { try Reading(lines.joined(separator: "\n") + "\n") }
        var wide: [String] = []
        for number in 1..<20 {
            wide.append((0..<300).map { "X\($0 * number).NOM" }.joined(separator: ";"))
            wide.append(String(repeating: "A;", count: 299) + "A")
        }
        #expect(throws: FileRefused.self) { try Reading(wide.joined(separator: "\n") + "\n") }
    }

    @Test func utf16IsCutWhereTheLineBegins() throws {
        let text = table([0, 1, 2]) + table([1, 0, 2])
        let reading = try Reading([0xff, 0xfe] + text.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] })
        #expect(reading.texts(.surname) == StackedTableTests.surnames + StackedTableTests.surnames)
    }

    @Test func aTableWithoutHeaderIsRejectedNotLost() throws {
        for gap in ["", "\n"] {
            let below = try Reading(table([0, 1, 2], "56000", times: 4) + gap + table([0, 1, 2], header: false))
            #expect(below.records.count == 16)
            #expect(below.reasons == ["shape", "shape", "shape", "shape"])
            let above = try Reading(
                table([0, 1, 2], header: false) + gap + table([0, 1, 2], "56000", header: false, times: 4))
            #expect(above.records.count == 16)
            #expect(above.reasons == ["shape", "shape", "shape", "shape"])
        }
    }

    @Test(arguments: [
        "DUPUIS Jeanne 12/03/1950 VIH+\n", "\n\nDUPUIS Jeanne - 1 50 03 56 260 014 08 - jeanne@example.fr\n",
        "\nNIR 162075626001417\n", "\nDUPUIS;Jeanne\n",
    ])
    func aPersonIsNoFooter(_ line: String) throws {
        let reading = try Reading(table([0, 1, 2], "56000", times: 2) + line)
        #expect(reading.reasons == ["shape"])
        #expect(reading.counts.footer == 0)
    }

    @Test func aPersonIsNoPreamble() throws {
        let reading = try Reading(
            "Export du 03/04/2020\nMme DUPUIS Jeanne 12/03/1950\n\n" + table([0, 1, 2], times: 2))
        #expect(reading.reasons == ["shape"])
        #expect(reading.counts.preamble == 1)
    }

    @Test func aHeaderAmidTheRowsIsNoPerson() throws {
        for text in [
            table([0, 1, 2]) + "\u{feff}" + table([0, 1, 2]),
            table([0, 1, 2]) + "\"NOM\";\"PRENOM\";\"DDN\"\n"
                + table([0, 1, 2], header: false),
            table([0, 1, 2], header: false) + table([0, 1, 2]),
            table([0, 1, 2], header: false, times: 20) + table([0, 1, 2]),
            "NOM;PRENOM;DDN\nvarchar(20);varchar(20);date\n" + table([0, 1, 2], header: false),
        ] {
            let reading = try Reading(text)
            #expect(Set(reading.texts(.surname)) == Set(StackedTableTests.surnames))
            #expect(reading.reasons == [])
        }
    }

    @Test func wordsOverGroupsOfColumnsAreNoHeader() throws {
        let rows = StackedTableTests.people.map { $0.joined(separator: ";") + ";KERN;Yves" }.joined(separator: "\n")
        let reading = try Reading("Patient;;;Médecin;\nNom;Prénom;DDN;Nom;Prénom\n" + rows + "\n")
        #expect(reading.texts(.surname) == StackedTableTests.surnames)
        #expect(reading.fields == [.surname, .givenNames, .birthDate, .doctor, .doctor])
    }

    @Test func peopleWithWordsForDatesStay() throws {
        let reading = try Reading(table([0, 1, 2]) + "DUPUIS;Jeanne;inconnue\nMOREL;Luc;non communiquée\n")
        #expect(reading.records.count == 6)
    }

    private func page(_ rows: [[String]]) -> String {
        let rows = rows.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }
        return "<html><body><table>" + rows.joined(separator: "\n") + "</table></body></html>\n"
    }

    /// A grid keeps one header a table: what stands under another is told.
    @Test func aGridReadsNobodyUnderTheWrongHeader() throws {
        let people = StackedTableTests.people
        let turned = people.map { [$0[1], $0[0], $0[2]] }
        let (own, other) = (["NOM", "PRENOM", "DDN"], ["PRENOM", "NOM", "DDN"])
        let reading = try Reading(page([own] + people + [other] + turned + [own] + people))
        #expect(reading.texts(.surname) == StackedTableTests.surnames + StackedTableTests.surnames)
        #expect(reading.reasons == ["shape", "shape", "shape", "shape", "shape"])
        #expect(reading.counts.header == 2)
    }

    @Test func aPersonAboveAGridIsToldAndATitleIsNone() throws {
        let rows = [["Liste des patients"], ["DUPUIS", "Jeanne", "12/03/1950"], ["NOM", "PRENOM", "DDN"]]
        let reading = try Reading(page(rows + StackedTableTests.people))
        #expect(reading.reasons == ["shape"])
        #expect(reading.texts(.surname) == StackedTableTests.surnames)
        #expect(reading.counts.preamble > 0)
    }

    @Test func aRowOfPeopleIsNoHeader() throws {
        let text = """
            nom;lien;profession
            MARTIN Anne;fille;Infirmière
            LE GOFF;conjoint;médecin
            DURAND Paul;fils;Secrétaire
            PETIT;père;médecin
            ROUX Luc;fils;Maçon

            """
        let reading = try Reading(text)
        #expect(reading.counts.header == 1)
        #expect(reading.records.count + reading.rejections.count == 5)
        #expect(reading.records.count == 5)
        #expect(reading.analysis.proposed.parts[0].stack == nil)
    }

    /// One given name in seven is none that anybody knows.
    @Test func whatPeopleAreToEachOtherIsNoHeader() throws {
        let given = ["Anne", "Paul", "Zoé", "Jean", "Ewenig", "Luc", "Marie"]
        let surnames = ["LE GOFF", "KERBRAT", "DURAND", "MOREAU", "KERBOUL", "PETIT"]
        let kinds = ["Assuré", "Conjoint", "Enfant"]
        let covers = ["Mutuelle", "CMU", "Sécurité sociale"]
        var lines = ["nom;prenom;qualite;couverture"]
        for row in 0..<200 {
            lines.append("\(surnames[row % 6]);\(given[row % 7]);\(kinds[row % 3]);\(covers[row / 3 % 3])")
        }
        for gap in ["\n", "\n\n"] {
            let reading = try Reading(lines.joined(separator: gap) + "\n")
            #expect(reading.records.count == 200)
            #expect(reading.counts.header == 1)
            #expect(reading.analysis.proposed.parts[0].stack == nil)
        }
    }

    @Test(arguments: [
        "KERBRAT;Ewenig;mère", "KERBOUL;Ewenig;Kerbihan", "KERBOUL;Ewenig;analyse", "KERBOUL;mobile;mère",
    ])
    func aRowBelowAGapIsNoHeader(_ row: String) throws {
        for times in [1, 4] {
            let group = "\n\(row)\nLE GOFF;Jean;fils\nMARTIN;Paul;père\n"
            let reading = try Reading(
                "nom;prenom;lien\nDURAND;Zoé;fille\nMOREAU;Jean;fils\n" + String(repeating: group, count: times))
            #expect(reading.counts.header == 1)
            #expect(reading.records.count == 2 + 3 * times)
        }
    }

    @Test func theNamesOfTypesArePeopleTooWhereTheyMayBe() throws {
        #expect(!HeaderRow.isTypes(["Real", "Nombre", "Texte"]))
        #expect(!HeaderRow.isTypes(["Date d'entrée", "Texte libre"]))
        for types in [
            ["varchar(20)", "Date"], ["texte", "date"], ["TEXT NOT NULL", "TEXT"],
            ["double precision", "int unsigned"],
            ["Texte", "Texte", "Date"],
        ] {
            #expect(HeaderRow.isTypes(types))
        }
    }

    @Test func aTableFarBelowRowsOfWordsIsFound() throws {
        let people = StackedTableTests.people
        func rows(_ count: Int, _ row: ([String]) -> String) -> String {
            (0..<count).map { row(people[$0 % people.count]) + "\n" }.joined()
        }
        let reading = try Reading(
            "nom;prenom;ville\n" + rows(2000) { "\($0[0]);\($0[1]);Vannes" }
                + "ville;prenom;nom\n" + rows(40) { "Vannes;\($0[1]);\($0[0])" })
        #expect(reading.records.count == 2040)
        #expect(Set(reading.texts(.surname)) == Set(StackedTableTests.surnames))
        #expect(Set(reading.texts(.town)) == ["Vannes"])
    }

    @Test(arguments: [3, 4])
    func wordsAmidATextBeginNoTable(_ width: Int) throws {
        let more = width == 4 ? ";téléphone" : ""
        let rows = ["LE GOFF;Anne;vue", "MARTIN;Paul;suivi"].map { $0 + (more.isEmpty ? "" : ";0639980001") + "\n" }
        let text = "DUPUIS;Jeanne;\"Bonjour\nnom;prenom;ville\(more)\nMerci\"" + (more.isEmpty ? "" : ";") + "\n"
        let reading = try Reading(
            "nom;prenom;commentaire\(more)\n" + rows.joined() + text + rows.joined() + rows.joined()
                + "nom;prenom;ville\(more)\nMOREAU;Jean;Vannes\(more.isEmpty ? "" : ";0639980002")\n"
                + "DURAND;Zoé;Lorient\(more.isEmpty ? "" : ";0639980003")\n")
        #expect(reading.texts(.town).compactMap { $0 } == ["Vannes", "Lorient"])
        #expect(!reading.texts(.surname).contains("nom"))
        #expect(reading.analysis.proposed.parts[0].tables.count == 2)
    }

    @Test func aPersonForAHeaderIsShownToNobody() throws {
        let rows = table([0, 1, 2], header: false, times: 3)
        let reading = try Reading("KERBRAT;Anne;inconnue\n" + rows, ["header": "first"])
        #expect(reading.analysis.parts[0].tables[0].evidence.map(\.header) == [nil, nil, nil])
        let named = try Reading("NOM;Chambre;DDN\n" + rows)
        #expect(named.analysis.parts[0].tables[0].evidence.map(\.header) == ["NOM", "Chambre", "DDN"])
    }
}
