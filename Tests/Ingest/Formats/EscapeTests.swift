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
}
