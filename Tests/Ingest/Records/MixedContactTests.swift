import Model
import Testing

@testable import Ingest

/// A telephone and an e-mail in one cell, under whatever header.
struct MixedContactTests {
    @Test(
        arguments: ["Mail", "Tél"],
        [
            "anne@example.fr 0639981000", "0639981000 / anne@example.fr", "06 39 98 10 00 - <anne@example.fr>",
            "anne@example.fr;+33639981000", "p12@example.fr, 0639981000",
        ])
    func eachIsKept(_ header: String, _ cell: String) throws {
        let rows = (0..<8).map { "\(["MARTIN", "DUPONT"][$0 % 2]);Anne;\"\(cell)\"\n" }.joined()
        let reading = try Reading("Nom;Prénom;\(header)\n" + rows)
        #expect(reading.texts(.phone) == [String?](repeating: "+33639981000", count: 8))
        #expect(reading.texts(.email).allSatisfy { $0?.hasSuffix("@example.fr") == true })
        #expect(
            reading.records.allSatisfy { $0.values(.remark).isEmpty && $0.exposures.isSuperset(of: [.phone, .email]) })
    }
}
