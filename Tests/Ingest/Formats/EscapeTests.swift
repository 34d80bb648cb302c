import Model
import Testing

@testable import Ingest

/// Text as databases write it without quotes: `mysqldump --tab`, PostgreSQL's COPY.
struct EscapeTests {
    private func rows(_ comment: String, _ delimiter: String = "\t") -> String {
        (0..<20).map { index in
            let phone = index % 3 == 0 ? "\\N" : "06399800\(10 + index)"
            return ["\(index)", "LE GOFF", "Anne", "1975-04-01", phone, index == 7 ? comment : "\\N"]
                .joined(separator: delimiter) + "\n"
        }.joined()
    }

    @Test(arguments: ["enceinte\\\tà revoir", "enceinte\\\nà revoir", "enceinte\\tà revoir", "12 \\\\ enceinte"])
    func escapesEndNoCell(_ comment: String) throws {
        let reading = try Reading(rows(comment))
        #expect(reading.records.count == 20)
        #expect(reading.rejections.isEmpty)
        #expect(reading.analysis.proposed.layout.dialect.backslash)
        #expect(reading.records[7].exposures.contains(.healthCondition))
        #expect(reading.texts(.phone)[0] == nil)
        #expect(reading.texts(.phone)[1] == "+33639980011")
    }

    @Test func backslashesThatEscapeNothingStay() throws {
        let paths = (0..<20).map { "\($0)\tLE GOFF\tAnne\tC:\\scans\\photo\($0).jpg\t12 rue \\ bis\n" }.joined()
        let reading = try Reading(paths)
        #expect(!reading.analysis.proposed.layout.dialect.backslash)
        #expect(reading.records.count == 20)
        let shares = (0..<20).map { "LE GOFF;Anne;\\\\serveur\\dossiers\\\($0)\n" }.joined()
        #expect(try !Reading("nom;prenom;chemin\n" + shares).analysis.proposed.layout.dialect.backslash)
    }

    @Test func aBackslashThatSomeoneTypedJoinsNoRows() throws {
        let people = ["MARTIN\tAnne\t01/04/1975\tRAS\\", "DURAND\tPaul\t13/02/1948\tRAS", "PAGE\tZoé\t30/11/2001\tHTA"]
        let reading = try Reading("nom\tprenom\tddn\tnotes\n" + people.joined(separator: "\n") + "\n")
        #expect(reading.texts(.surname) == ["MARTIN", "DURAND", "PAGE"])
        #expect(reading.rejections.isEmpty)
    }

    @Test(arguments: ["\\\\srv\\temp\\", "\\\\srv\\notes\\"]) func foldersEndNoLessInACell(_ folder: String) throws {
        let rows = (0..<5).map { "MARTIN\tAnne\t\(folder)\t0\($0 + 1)/04/1975\n" }
        let reading = try Reading("nom\tprenom\tdossier\tddn\n" + rows.joined())
        #expect(reading.records.count == 5)
        #expect(reading.texts(.birthDate)[1] == "1975-04-02")
        let last = (0..<5).map { "MARTIN\tAnne\t0\($0 + 1)/04/1975\t\(folder)\n" }
        #expect(try Reading("nom\tprenom\tddn\tdossier\n" + last.joined()).records.count == 5)
    }

    @Test(arguments: ["enceinte\\\tà revoir", "enceinte\\\nà revoir", "a\\\n\\\nenceinte"])
    func widthsTellEscapesWhereNothingIsNull(_ comment: String) throws {
        let rows = (0..<5).map { "MARTIN\tAnne\t\($0 == 2 ? comment : "RAS")\t0\($0 + 1)/04/1975\n" }
        let reading = try Reading("nom\tprenom\tcommentaire\tddn\n" + rows.joined())
        #expect(reading.records.count == 5)
        #expect(reading.records[2].exposures.contains(.healthCondition))
    }
}
