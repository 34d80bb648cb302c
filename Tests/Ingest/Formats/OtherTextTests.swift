import Model
import Packing
import Testing

@testable import Ingest

/// What is refused, and with which advice.
struct OtherTextTests {
    private func refusal(_ bytes: [UInt8]) -> String {
        do throws(FileRefused) {
            _ = try FileAnalysis(BytesInMemory(bytes), ReadingSettings(referenceYear: 2021))
        } catch { return error.description }
        return ""
    }

    @Test(arguments: [
        ("BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nATTENDEE:mailto:a@example.fr\n", "calendar"),
        ("- nom: MARTIN\n  prenom: Anne\n- nom: DURAND\n  prenom: Paul\n", "YAML"),
        ("---\npatients:\n  - nom: MARTIN\n", "YAML"),
        ("{\\rtf1\\ansi MARTIN;Anne\\par\n}", "RTF"),
        (
            "[{\"columns\": [\"nom\", \"nir\"], \"rows\": [[\"MARTIN\", \"1\"], [\"DURAND\", \"2\"]]}]",
            "rows are lists of values"
        ),
        ("{\"nom\": [\"MARTIN\", \"DURAND\"], \"nir\": [\"1\", \"2\"]}", "columns are lists of values"),
    ])
    func eachIsNamed(_ text: String, _ kind: String) {
        #expect(refusal(Array(text.utf8)).contains(kind))
    }

    @Test(arguments: [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "OpenDocument"),
        ("word/document.xml", "<w/>", "Word"), ("xl/workbook.bin", "x", "XLSB"),
    ])
    func soAreDocumentsInAZip(_ name: String, _ content: String, _ kind: String) {
        let zip = Packed.zip([
            .init(name: name, bytes: Array(content.utf8), isStored: true),
            .init(name: "content.xml", bytes: Array("<a/>".utf8)),
        ])
        #expect(refusal(zip).contains(kind))
    }

    @Test func ordinaryTablesAreNot() throws {
        for text in ["- nom;ville\nMARTIN;Brest\n", "version: 1;x\nMARTIN;Anne\n", "***;nom\nx;MARTIN\n"] {
            #expect(OtherText.kind(Array(text.utf8)[...]) == nil)
        }
        // Lists in a row that has names are none of its business.
        let reading = try Reading("[{\"nom\":\"MARTIN\",\"ville\":\"Brest\",\"geo\":[[1,2],[3,4]]}]")
        #expect(reading.texts(.surname) == ["MARTIN"])
    }

    @Test func markupWithoutRowsIsNotReadAsEmpty() throws {
        #expect(refusal(Array("<html><body><p>PETIT Anne</p><p>ROUX Luc</p></body></html>".utf8)).contains("HTML"))
        #expect(refusal(Array("<?xml version=\"1.0\"?><!-- PETIT Anne -->".utf8)).contains("XML"))
        #expect(refusal(Array("<?php\n$p = array(\n array('nom' => 'PETIT', 'age' => '4'),\n".utf8)).contains("PHP"))
        for title in ["<?php exit; ?>", "<Export patients 01/02/2021>"] {
            let reading = try Reading(
                title + "\nNOM;PRENOM;DDN\nPETIT;Anne;12/03/1975\nROUX;Luc;01/04/1980\nMARTIN;Paul;02/05/1990\n")
            #expect(reading.texts(.surname) == ["PETIT", "ROUX", "MARTIN"])
        }
        let mails = try Reading("<anne@example.fr>\n<luc@example.fr>\n<zoe@example.fr>\n")
        #expect(mails.counts.records + mails.counts.rejections == 3)
    }
}
