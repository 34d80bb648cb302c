import Model
import Testing

@testable import Ingest

struct MarkupTests {
    private static func escaped(_ text: String) -> String { text.replacing("'", with: "&#39;") }

    private static func element(_ person: Invented) -> String {
        """
          <p:patient sexe="\(person.sex)">
            <nom>\(escaped(person.surname))</nom><prenom>\(person.given)</prenom>
            <naissance><date>\(person.french)</date></naissance><nir>\(person.nir)</nir>
            <adresse><cp>\(person.postcode)</cp><ville><![CDATA[\(person.town)]]></ville></adresse>
            <contact><tel>\(person.phone)</tel></contact><vide/>
          </p:patient>

        """
    }

    private static func document(_ elements: [String], encoding: String = "UTF-8") -> String {
        "<?xml version=\"1.0\" encoding=\"\(encoding)\"?>\n<!-- export <nom>X</nom> -->\n<export xmlns:p=\"urn:x\">\n"
            + "<labo>LAB</labo>\n<patients>\n" + elements.joined() + "</patients>\n</export>\n"
    }

    @Test func repeatedElementsAreRows() throws {
        let reading = try Reading(MarkupTests.document(Invented.all.map(MarkupTests.element)))
        #expect(reading.analysis.proposed.parts[0].format == .xml)
        reading.expectPeople(phones: false)
        try Reading(
            encoded(MarkupTests.document(Invented.all.map(MarkupTests.element), encoding: "ISO-8859-1"), .windows1252)
        )
        .expectPeople(phones: false)
    }

    @Test func oneLineIsEnough() throws {
        let text = MarkupTests.document(Invented.all.map(MarkupTests.element)).replacing("\n", with: "")
        let reading = try Reading(text)
        reading.expectPeople(phones: false)
        #expect(reading.counts.lines == 1)
    }

    @Test func aFileCutShortKeepsWhatItHas() throws {
        let text = MarkupTests.document(Invented.all.map(MarkupTests.element))
        let reading = try Reading(Array(Array(text.utf8).dropLast(200)))
        #expect(reading.records.count == Invented.all.count - 1)
        #expect(reading.reasons == ["truncated"])
    }

    @Test func entitiesAreNeverExpanded() throws {
        let bomb = """
            <?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
            <l><p><nom>LE&b;GOFF</nom><ville>&x;</ville></p><p><nom>A &amp; B &eacute;</nom><ville>Vannes</ville></p></l>
            """
        let reading = try Reading(bomb)
        #expect(reading.texts(.surname) == ["LE&b;GOFF", "A & B é"])
        #expect(reading.texts(.town) == ["&x;", "Vannes"])
        let remarks = reading.records.map { $0.values(.remark).map { String(decoding: $0, as: UTF8.self) } }
        #expect(remarks == [["xml.entity"], []])
    }

    @Test func aBillionLaughsAreNotHeard() throws {
        let entities = (1...9).map { "<!ENTITY l\($0) \"" + String(repeating: "&l\($0 - 1);", count: 10) + "\">" }
        let reading = try Reading(
            "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY l0 \"ha\">\(entities.joined())]>"
                + "<l><p><nom>A&l9;</nom><ville>Vannes</ville></p><p><nom>B</nom><ville>Brest</ville></p></l>")
        #expect(reading.texts(.surname) == ["A&l9;", "B"])
        let document = "<!DOCTYPE x SYSTEM \"http://example.fr/x.dtd\"><l><p><nom>A</nom></p><p><nom>B</nom></p></l>"
        #expect(try Reading(document).texts(.surname) == ["A", "B"])
    }

    @Test func hostileMarkupIsBounded() throws {
        #expect(throws: FileRefused.self) { try Reading("<a>" + String(repeating: "<b>", count: 100_000)) }
        let endless = try Reading("<l><p><nom>A</nom></p><p><nom>B</nom></p><!-- never closed <p><nom>C</nom></p></l>")
        #expect(endless.texts(.surname).contains("B"))
        _ = try Reading("<l><p a=\"never closed><nom>A</nom></p><p><nom>B</nom></p></l>")
        _ = try Reading("<l><p><nom>" + String(repeating: "A", count: 2_000_000) + "</nom></p><p><nom>B</nom></p></l>")
    }

    private static func page(_ people: [Invented], closed: Bool) -> String {
        let (cell, row) = (closed ? "</td>" : "", closed ? "</tr>" : "")
        let rows = people.map { person in
            "<TR>"
                + [
                    escaped(person.surname), "<b>\(person.given)</b>", person.sex, person.french, person.nir,
                    person.postcode, person.town.replacing("è", with: "&egrave;"), person.phone,
                ].map { "<td class=x>\($0)\(cell)" }.joined() + row + "\n"
        }
        return "<html><head><style>td { a < b }</style></head><body><p>Export</p>\n<table border=1>\n<tr>"
            + ["Nom", "Pr&eacute;nom", "Sexe", "Date de naissance", "NIR", "CP", "Ville", "Tel"]
            .map { "<th>\($0)</th>" }.joined() + "</tr>\n" + rows.joined() + "</table>\n</body></html>\n"
    }

    @Test(arguments: [true, false]) func tablesOfAPageAreRead(_ closed: Bool) throws {
        let reading = try Reading(MarkupTests.page(Invented.all, closed: closed))
        #expect(reading.analysis.proposed.parts[0].format == .html)
        reading.expectPeople()
        try Reading(encoded(MarkupTests.page(Invented.all, closed: closed), .windows1252)).expectPeople()
    }

    // MARK: Columns by other names

    private static let columns = ["nom", "prenom", "sexe", "date_naissance", "nir", "cp", "ville", "tel"]

    private static func cells(_ person: Invented) -> [String] {
        [
            person.surname, person.given, person.sex, person.birth, person.nir, person.postcode, person.town,
            person.phone,
        ].map(escaped)
    }

    @Test(arguments: [
        ("<mysqldump><database name=\"labo\"><table_data name=\"patient\">", "row", "field name"),
        ("<pma_xml_export><database name=\"labo\">", "table name=\"patient\"", "column name"),
        ("<RESULTS>", "ROW", "COLUMN NAME"),
    ])
    func anAttributeNamesTheColumn(_ head: String, _ row: String, _ column: String) throws {
        let rows = Invented.all.map { person in
            "<\(row)>\n"
                + zip(MarkupTests.columns, MarkupTests.cells(person))
                .map { "<\(column)=\"\($0)\">\($1)</\(column.prefix { $0 != " " })>\n" }.joined()
                + "<\(column)=\"nom_naissance\" xsi:nil=\"true\" /></\(row.prefix { $0 != " " })>\n"
        }
        let reading = try Reading("<?xml version=\"1.0\"?>\n" + head + "\n" + rows.joined())
        reading.expectPeople()
        #expect(reading.texts(.birthName).allSatisfy { $0 == nil })
        #expect(reading.analysis.parts[0].tables.count == 1)
    }

    @Test func aWorkbookSavedAsXML() throws {
        func row(_ cells: [String]) -> String {
            // What is empty is left out: the next cell says where it stands.
            let written = cells.enumerated().map { index, cell in
                let place = index > 0 && cells[index - 1].isEmpty ? " ss:Index=\"\(index + 1)\"" : ""
                return cell.isEmpty ? "" : "<Cell\(place)><Data ss:Type=\"String\">\(cell)</Data></Cell>"
            }
            return "<Row>" + written.joined() + "</Row>\n"
        }
        let people = Invented.all.map { row([""] + MarkupTests.cells($0)) }.joined()
        let text =
            "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>\n"
            + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
            + "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Styles><Style ss:ID=\"a\"/></Styles>"
            + "<Worksheet ss:Name=\"Patients\"><Table>\n" + row(["vide"] + MarkupTests.columns)
            + people.replacing(
                ">\(Invented.all[0].given)</Data>",
                with: ">\(Invented.all[0].given)</Data><Comment><ss:Data>vu le 3</ss:Data></Comment>")
            + "</Table></Worksheet></Workbook>\n"
        let reading = try Reading(text)
        #expect(reading.analysis.proposed.parts[0].format == .excelXML)
        #expect(reading.analysis.parts[0].tables.map(\.name) == ["Patients"])
        reading.expectPeople()
    }

    @Test func aCellHoldsInEachRowItReaches() throws {
        let reading = try Reading(
            """
            <table><tr><td colspan=4>Liste</td></tr><tr><th>NOM</th><th>PRENOM</th><th>DDN</th><th>VILLE</th></tr>
            <tr><td rowspan=2>LE GOFF</td><td>Anne</td><td>14/07/1962</td><td rowspan="3">Vannes</td></tr>
            <tr><td>Paul</td><td>01/02/2010</td></tr>
            <tr><td>MARTIN</td><td>Zoé</td><td>01/03/2010</td></tr>
            <tr><td>DURAND</td><td>Luc</td><td>01/03/2011</td><td>Brest</td></tr></table>
            """)
        #expect(reading.texts(.surname) == ["LE GOFF", "LE GOFF", "MARTIN", "DURAND"])
        #expect(reading.texts(.givenName) == ["Anne", "Paul", "Zoé", "Luc"])
        #expect(reading.texts(.birthDate) == ["1962-07-14", "2010-02-01", "2010-03-01", "2011-03-01"])
        #expect(reading.texts(.town) == ["Vannes", "Vannes", "Vannes", "Brest"])
    }
}
