import Foundation
import Testing

@testable import Ingest

struct SavedReadingTests {
    private func settings(_ text: String) throws -> [String: String] {
        let source = BytesInMemory(Array(text.utf8))
        let inspection = try Inspection(source, ReadingSettings(referenceYear: 2021))
        #expect(try SavedReading.difference(Array(text.utf8), ReadingSettings(referenceYear: 2021)) == nil)
        return SavedReading.parsed(inspection.settings)
    }

    private static let people = [
        ("LE GOFF", "Anne", "02/03/1988", "0639987701"), ("MARTIN", "Paul", "14/05/1961", "0639982981"),
        ("PERON", "Chloé", "27/11/1995", "0639983460"), ("ROBERT", "Jérôme", "08/06/1970", "0639986327"),
    ]

    @Test func columnsWithoutWordsAreSavedByNumber() throws {
        let lists = SavedReadingTests.people.map { "[\"\($0)\", \"\($1)\", \"\($2)\", \"\($3)\"]" }
        let saved = try settings("[\(lists.joined(separator: ", "))]")
        #expect(saved["map:1"] == "surname" && saved["map:2"] == "givenNames" && saved["map:4"] == "phone")
    }

    @Test func whatAFormatTellsIsNotSaved() throws {
        let lines = SavedReadingTests.people.map { "\($0) \($1) \($2) \($3)\n" }
        let saved = try settings(lines.joined())
        #expect(saved.filter { $0.key.hasPrefix("map:") } == ["map:5": "birthDate"])
    }

    @Test func aTextOfOneColumnHasNoDelimiterToBeSaved() throws {
        let saved = try settings(
            "CHU de Brest\nService de cardiologie\n\nBrest, le 12 mars 2023\n\nCher confrère,\n\n"
                + "Je vous remercie de votre confiance.\nBien à vous\n")
        #expect(saved["delimiter"] == nil && saved["header"] == nil)
    }

    @Test func wordsThatMeanTwoThingsAreNotSaved() throws {
        let saved = try settings(
            "INSERT INTO patient (id, nom, prenom, tel) VALUES (1, 'MARTIN', 'Anne', '0639987701');\n"
                + "INSERT INTO visite (id, nom, tel) VALUES (1, '2021-03-04', 'enceinte'), (2, '2021-03-05', 'VIH');\n")
        #expect(saved["map:prenom"] == "givenNames" && saved["map:1"] == nil)
    }

    @Test func whatTheOperatorSaidIsSaved() throws {
        let bytes = Array("NOM,a;PRENOM;DDN\nMARTIN,a;Anne;01/04/1975\nLE GOFF,b;Luc;02/05/1961\n".utf8)
        var given = ReadingSettings(referenceYear: 2021)
        (given.delimiter, given.isTest, given.map) = (UInt8(ascii: ";"), true, ["2": .birthName])
        let saved = SavedReading.parsed(try Inspection(BytesInMemory(bytes), given).settings)
        #expect(saved["delimiter"] == ";" && saved["test"] == "yes" && saved["map:2"] == "birthName")
        #expect(saved["map:PRENOM"] == nil)
        #expect(try SavedReading.difference(bytes, given) == nil)
    }

    /// Of every format, whole and torn.
    @Test(arguments: [
        "file", "delimited", "fixedWidth", "deathsList", "json", "xml", "html", "sql", "sqlite", "dbf", "xls",
        "workbook",
        "blocks", "report", "listing", "addressList", "hl7", "fhir", "zip", "tar", "gzip",
    ])
    func theCorpusIsReadBackTheSame(_ kind: String) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Fuzz/Corpus/\(kind)").standardized
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        var read = 0
        for file in files.sorted(by: { $0.path < $1.path }) {
            var bytes = try Array(Data(contentsOf: file))
            // The first byte of these chooses how the fuzzer reads them.
            if ["delimited", "fixedWidth", "sql"].contains(kind) { bytes.removeFirst(min(1, bytes.count)) }
            do {
                let difference = try SavedReading.difference(bytes, ReadingSettings(referenceYear: 2021))
                #expect(difference == nil, "\(file.lastPathComponent)")
                read += 1
            } catch is FileRefused { continue }
        }
        #expect(read > 0)
    }
}
