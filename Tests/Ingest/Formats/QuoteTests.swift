import Model
import Testing

@testable import Ingest

/// Quotes that open and never close, cells over many lines, and what looking ahead for their ends costs and changes.
struct QuoteTests {
    private static let head = "NOM;PRENOM;COMMENT\nLE GOFF;Anne;ok\nMARTIN;Paul;\"ok\"\n"

    @Test func linesThatOpenAQuoteAreEachARow() throws {
        let lines = String(repeating: "\"DURAND;Luc;ok\n", count: 2000)
        let reading = try Reading(QuoteTests.head + lines + QuoteTests.head)
        #expect(reading.texts(.surname).count { $0?.contains("DURAND") == true } == 2000)
        #expect(reading.reasons == [])
    }

    @Test(arguments: ["A\rB;Luc;x\n", "A;Luc;x\r", "A;Luc;x\r\r", "A;Luc;x\n\r", "\rA;\r;x"])
    func aStrayCarriageReturnEndsNoLine(_ last: String) throws {
        let reading = try Reading(QuoteTests.head + String(repeating: "DURAND;Luc;ok\n", count: 40) + last)
        #expect(reading.records.count >= 40)
    }

    /// `\`, then a line end: the row goes on, the physical line does not.
    @Test(arguments: ["a\\\n", "a;b;\\\nc\n", "a\\\nb;c\nd\n", "a;b;c\\\r\n", "\\\n", "a;\"b\\\nc\";d\n", "a;\"b\\\n"])
    func anEscapedLineEndEndsAPhysicalLine(_ last: String) throws {
        let rows = String(repeating: "DURAND;Luc;\"il a dit \\\"non\\\" fort\"\n", count: 40)
        let reading = try Reading(QuoteTests.head + rows + last)
        #expect(reading.analysis.proposed.layout.dialect.backslash)
    }

    @Test func anEscapedLetterIsReadAsTheFileIsWritten() throws {
        let rows = String(repeating: "L\\éa;Zoé;\"il a dit \\\"non\\\" fort\"\n", count: 40)
        #expect(try Reading(QuoteTests.head + rows).texts(.surname).last == "Léa")
        for encoding in [TextEncoding.windows1252, .cp850] {
            let reading = try Reading(encoded(QuoteTests.head + rows, encoding), ["encoding": encoding.rawValue])
            #expect(reading.texts(.surname).last == "Léa")
        }
    }

    @Test func aCellMayRunOverLinesBetweenLinesThatOpenAQuote() throws {
        let open = String(repeating: "\"DURAND;Luc;ok\n", count: 200)
        let long = "MOREAU;Zoé;\"" + String(repeating: "ligne\n", count: 150) + "fin\"\n"
        let reading = try Reading(QuoteTests.head + open + long + open)
        #expect(reading.texts(.surname).contains("MOREAU"))
        #expect(reading.counts.continuation >= 150)
    }

    @Test func whereReadingBeginsDecidesNothing() throws {
        let seed = UInt64.random(in: 0 ... .max)
        print("seed \(seed)")
        var random = SplitMix(state: seed)
        let pieces = ["\"", "\"\"", ";", ";", "\n", "\n", "\r\n", "a", "b c", "\";", "\"\n", " ", "\\"]
        for _ in 0..<100 {
            var text = QuoteTests.head
            for _ in 0..<Int.random(in: 0..<300, using: &random) { text += pieces.randomElement(using: &random) ?? "" }
            _ = try Reading(text)  // its balance, and the same rest from everywhere
        }
    }

    /// What a spreadsheet writes of text that it did not divide.
    @Test func linesQuotedAsAWholeAreDivided() throws {
        let rows = [
            ["LE GOFF", "Anne", "01/04/1975", "0639980001"], ["D'ANGELO", "Léa", "27/10/1944", "0639980002"],
            ["ROUX, dit PETIT", "Luc", "13/02/1948", "0639980003"],
        ]
        let wrapped = rows.map { row in
            "\"" + row.map { $0.contains(",") || $0.contains("/") ? "\"\"\($0)\"\"" : $0 }.joined(separator: ",")
                + "\"\r\n"
        }
        let reading = try Reading("\"Nom,\"\"Prénom\"\",\"\"DDN\"\",\"\"Tél\"\"\"\r\n" + wrapped.joined())
        #expect(reading.texts(.surname).count == 3)
        #expect(reading.texts(.surname).first == "LE GOFF")
        #expect(reading.texts(.givenName) == ["Anne", "Léa", "Luc"])
        #expect(reading.texts(.birthDate) == ["1975-04-01", "1944-10-27", "1948-02-13"])
        #expect(reading.texts(.phone) == ["+33639980001", "+33639980002", "+33639980003"])
        let half = try Reading(
            "\"Nom,Prénom,DDN,Adresse,CP\"\n\"MARTIN,Paul,03/04/1970,\"\"3 rue X, apt 2\"\",29200\"\n"
                + "\"ROUX,Anne,04/05/1971,4 rue Y,56000\"\n\"PETIT,Luc,05/06/1972,\"\"5 rue Z, bât. B\"\",35000\"\n")
        #expect(half.texts(.surname) == ["MARTIN", "ROUX", "PETIT"])
        #expect(half.texts(.postcode) == ["29200", "56000", "35000"])
        let plain = try Reading("\"NOM;PRENOM;DDN\"\n\"LE GOFF;Anne;01/04/1975\"\n\"MARTIN;Luc;13/02/1948\"\n")
        #expect(plain.texts(.birthDate) == ["1975-04-01", "1948-02-13"])
        #expect(plain.texts(.surname) == ["LE GOFF", "MARTIN"])
    }

    @Test(arguments: [
        #"1,2022-01-01,"{""nom"": ""MARTIN"", ""prenom"": ""Anne"", ""email"": ""anne@exemple.fr""}""#,
        #"1;2022-01-01;{"nom": "MARTIN", "prenom": "Anne", "tel": "0639980001"}"#,
    ])
    func objectsInCellsMakeNobody(_ line: String) throws {
        let delimiter = String(line.dropFirst().prefix(1))
        let other = line.replacing("MARTIN", with: "LE GOFF").replacing("0001", with: "0002")
        let rows = [
            ["id", "date", "payload"].joined(separator: delimiter), line, other, "3" + line.dropFirst(),
            "4" + other.dropFirst(),
        ]
        let reading = try Reading(rows.joined(separator: "\n") + "\n")
        #expect(reading.records.isEmpty)
        #expect(reading.rejections.count >= 3)
    }

    /// A sample of lines shows no row where each has a cell of several lines.
    @Test(arguments: ["nom prenom ddn tel adresse", "A B C D E", ""])
    func rowsOfSeveralLinesAreLookedAtWhole(_ header: String) throws {
        for lines in ["56000 VANNES", "56000 VANNES\nFrance", "Bât. A\n2e étage\n56000 VANNES"] {
            for place in [0, 2, 4] {
                func row(_ cells: [String], _ address: String) -> String {
                    var cells = cells
                    cells.insert(address, at: place)
                    return cells.joined(separator: ";") + "\n"
                }
                let words = header.split(separator: " ").map(String.init)
                let head = words.isEmpty ? "" : row(Array(words.dropLast()), words[4])
                let rows = Invented.all.map {
                    row([$0.surname, $0.given, $0.french, $0.phone], "\"3 rue du Port\n\(lines)\"")
                }
                let reading = try Reading(Array((head + rows.joined()).utf8))
                #expect(reading.reasons == [], "\(place) \(lines)")
                #expect(reading.texts(.surname) == Invented.all.map(\.surname), "\(place) \(lines)")
                #expect(reading.texts(.birthDate) == Invented.all.map(\.birth))
                #expect(reading.texts(.phone) == Invented.all.map { "+33" + $0.phone.dropFirst() })
            }
        }
    }

    @Test func theOrderOfDatesIsToldWhereRowsRunOverLines() throws {
        let rows = ["12/08/1946", "09/24/1937", "03/17/1980"].map {
            "GILBERT,Céline,\"3 rue du Port\n56000 VANNES\",\($0)\n"
        }
        let reading = try Reading("nom,prenom,adresse,date_naissance\n" + rows.joined())
        #expect(reading.texts(.birthDate) == ["1946-12-08", "1937-09-24", "1980-03-17"])
    }
}
