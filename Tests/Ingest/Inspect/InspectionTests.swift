import FoundationEssentials
import Model
import Packing
import Testing

@testable import Ingest

struct InspectionTests {
    private static let text =
        "NOM;PRENOM;SEXE;DDN;NIR;CP;VILLE;COMMENT;NUM_DOSSIER;LABO\n"
        + "LE GOFF;Anne;F;01/04/1975;275045626001458;56000;Vannes;enceinte;000123;LAB03\n"
        + "MARTIN;Paul;M;13/02/1948;148023500100149;35000;Rennes;;000124;LAB03\nxyz;1\n"

    private func inspect() throws -> (Inspection, records: String, rejected: String) {
        var (records, rejected) = ([UInt8](), [UInt8]())
        let inspection = try Inspection(
            BytesInMemory(Array(InspectionTests.text.utf8)), ReadingSettings(referenceYear: 2021),
            records: { records += $0 }, rejected: { rejected += $0 })
        return (inspection, String(decoding: records, as: UTF8.self), String(decoding: rejected, as: UTF8.self))
    }

    @Test func recordsAreWrittenAsTheDesignSays() throws {
        let (_, records, rejected) = try inspect()
        let lines = records.split(separator: "\n")
        #expect(
            lines.first
                == #"{"row":1,"controller":"LAB03","surname":"LE GOFF","givenNames":["Anne"],"sex":"F","birthDate":"1975-04-01","nir":"275045626001458","nirState":"valid","address":{"postcode":"56000","town":"Vannes","department":"56"},"ids":{"dossier":"000123"},"exposures":["name","birthDate","sex","nir","address","healthComment","healthCondition"]}"#
        )
        #expect(lines.count == 2)
        #expect(
            rejected
                == #"{"row":3,"line":4,"offset":203,"length":6,"reason":"shape","detail":"2 fields where 10 are expected"}"#
                + "\n")
    }

    @Test func whatIsSavedReadsTheFileTheSameWay() throws {
        let (inspection, records, _) = try inspect()
        let saved = Dictionary(
            uniqueKeysWithValues: inspection.settings.split(separator: "\n").dropFirst().map { line in
                let sign = line.lastIndex(of: "=") ?? line.endIndex
                return (String(line[..<sign]), String(line[line.index(after: sign)...]))
            })
        #expect(saved["delimiter"] == ";" && saved["map:NOM"] == "surname" && saved["map:NUM_DOSSIER"] == "localId")
        var again: [UInt8] = []
        _ = try Inspection(
            BytesInMemory(Array(InspectionTests.text.utf8)), ReadingSettings(saved, referenceYear: 2021),
            records: { again += $0 })
        #expect(String(decoding: again, as: UTF8.self) == records)
    }

    @Test func ofAStandardOnlyTheColumnsInUseAreShown() throws {
        let text = Invented.all.map { HL7Tests.message($0) }.joined()
        let shown = try Inspection(BytesInMemory(Array(text.utf8)), ReadingSettings(referenceYear: 2021)).text
        #expect(shown.contains("birthDate") && !shown.contains("0 %     as the format"))
        #expect(shown.hasSuffix(" more that the format has are empty here\n"))
    }

    @Test func theScreenShowsNoValue() throws {
        let (inspection, _, _) = try inspect()
        let screen = inspection.text
        #expect(inspection.counts == (try Reading(InspectionTests.text).counts))
        #expect(screen.contains("4 = 2 records + 1 rejected + 1 header"))
        for value in ["GOFF", "Anne", "275045626001458", "Vannes", "enceinte", "000123"] {
            #expect(!screen.contains(value))
            #expect(try !inspection.json().contains(value))
        }
        #expect(screen.split(separator: "\n").count < 25)
    }

    @Test func whatSpeaksForAColumnIsToldInFull() throws {
        let text = "NOM;PRENOM;DDN\nYann;LE GOFF;14/07/1962\nHélène;MARTIN;03/04/1975\nAnne;DUPONT;02/11/1948\n"
        let screen = try Inspection(BytesInMemory(Array(text.utf8)), ReadingSettings(referenceYear: 2021)).text
        let words = screen.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
        #expect(words.contains("too few to tell"))
        #expect(screen.split(separator: "\n").allSatisfy { $0.count < 180 })
    }

    @Test func textIsEscapedForJSON() {
        var line = JSONLine()
        line.open()
        line.field("a", "x\"\\\n\u{01}é")
        line.close()
        #expect(String(decoding: line.bytes, as: UTF8.self) == #"{"a":"x\"\\\n\u0001é"}"#)
    }

    @Test func aTableThatNamesNobodyIsTold() throws {
        let text =
            "CREATE TABLE p (id int);\nINSERT INTO patient (id, nom, ville) VALUES (1, 'MARTIN', 'Brest');\n"
            + "INSERT INTO sejour (patient_id, diagnostic) VALUES (1, 'diabete'), (2, 'VIH+');\n"
        let inspection = try Inspection(BytesInMemory(Array(text.utf8)), ReadingSettings(referenceYear: 2021))
        #expect(inspection.text.contains("table sejour: none of its 2 rows names a person"))
        #expect(inspection.text.contains("patient_id may say whose they are"))
        #expect(!inspection.text.contains("table patient: none"))
        #expect(inspection.recordsOfTable == [1, 0])
        #expect(try inspection.json().contains(#/"records"\s*:\s*0\b/#))
    }

    @Test func aRowTakenForAHeaderIsHiddenWhateverIsSaidByNumber() throws {
        let text = "KERBRAT;Tremeur;xx1\nMARTIN;Paul;xx2\nROUX;Luc;xx3\n"
        let settings = try ReadingSettings(["header": "first", "map:1": "surname"], referenceYear: 2021)
        let screen = try Inspection(BytesInMemory(Array(text.utf8)), settings).text
        for value in ["KERBRAT", "Tremeur"] { #expect(!screen.contains(value)) }
    }

    @Test func filesOfAnArchiveAreNamedUnlessAfterSomeone() throws {
        let image = [0x89, 0x50, 0x4e, 0x47] + [UInt8](repeating: 7, count: 100)
        let archive = Packed.zip([
            .init(name: "lab03/export.csv", bytes: Array(InspectionTests.text.utf8)),
            .init(name: "lab03/MARTIN_Anne.csv", bytes: Array(InspectionTests.text.utf8)),
            .init(name: "scan.png", bytes: image),
        ])
        let screen = try Inspection(BytesInMemory(archive), ReadingSettings(referenceYear: 2021)).text
        #expect(screen.contains("file 1 of the archive (lab03/export.csv)"))
        #expect(screen.contains("file 2 of the archive (lab03/AAAAAA_Aaaa.csv)"))
        #expect(screen.contains("NOT READ   file 3 of the archive (scan.png)"))
    }

    private func screen(_ text: String) throws -> String {
        try Inspection(BytesInMemory(Array(text.utf8)), ReadingSettings(referenceYear: 2021)).text
    }

    @Test(arguments: [
        "URL: https://a.example\nUser: anne@example.fr\nPassword: azerty0\nApp: B\n====\n",
        "Patient : LE GOFF Anne   Dossier : 1000\n  Glycémie 0,95\n\n",
        "192.0.2.1 - [12/May/2022] \"GET /?email=anne.legoff@example.fr&nom=LE+GOFF\"\n",
    ])
    func aLineThatStandsForAHeaderIsShownByItsForm(_ block: String) throws {
        let text = String(repeating: block, count: 4)
        let inspection = try Inspection(BytesInMemory(Array(text.utf8)), ReadingSettings(referenceYear: 2021))
        for shown in [inspection.text, try inspection.json(), inspection.settings] {
            for value in ["azerty0", "GOFF", "legoff", "anne@"] { #expect(!shown.contains(value)) }
        }
    }

    @Test func wordsOfAHeaderAreShown() throws {
        let shown = try screen("NOM;PRENOM;Père;Ferritine;Nb de visites\nMARTIN;Anne;Luc;12;3\nLE GOFF;Luc;Yann;15;4\n")
        for words in ["NOM", "PRENOM", "Père", "Ferritine", "Nb de visites"] { #expect(shown.contains(words)) }
    }

    @Test func whereNobodyIsNamedTheWayOutIs() throws {
        let shown = try screen("x1;y2\n7;8\n9;10\n")
        for way in ["--delimiter", "--header", "--map"] { #expect(shown.contains(way)) }
        #expect(try !screen(InspectionTests.text).contains("--delimiter"))
    }

    @Test(arguments: [
        ("MartinAnne.csv", "AaaaaaAaaa.csv"), ("275045626001458.csv", "999999999999999.csv"),
        ("M. MARTIN Anne/analyses", "A. AAAAAA Aaaa/analyses"), ("export.MARTIN Anne", "export.AAAAAA Aaaa"),
        ("KERVELLEC_1980-03-12.csv", "AAAAAAAAA_1980-03-12.csv"), ("MARTIN\u{1b}[31m.csv", "AAAAAA[31a.csv"),
        ("labo/patients_2021.csv", "labo/patients_2021.csv"),
    ])
    func namesOfFilesShowNobody(_ name: String, _ shown: String) { #expect(MemberName.shown(name) == shown) }
}
