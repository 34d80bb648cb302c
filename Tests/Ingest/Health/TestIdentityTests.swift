import FoundationEssentials
import Model
import Testing

@testable import Ingest

/// F14: the roots of test and demonstration identities.
struct TestIdentityTests {
    private func message(_ person: Invented, _ root: Int?) -> String {
        let id = root.map { "\(person.nir)^^^A&1.2.250.1.213.1.4.\($0)&ISO^INS" } ?? "000123^^^A&1.2.3&ISO^PI"
        return "MSH|^~\\&|A|B\rPID|1||\(id)||\(person.surname)^\(person.given)\r"
    }

    private func marked(_ reading: Reading) -> [Bool] {
        reading.records.map { $0.values(.remark).contains { $0.elementsEqual("test-identity".utf8) } }
    }

    private func read(_ roots: [Int?], _ settings: [String: String] = [:]) throws -> Reading {
        try Reading(zip(Invented.all, roots).map { message($0, $1) }.joined(), settings)
    }

    @Test(arguments: [10, 11]) func aFileOfTestIdentitiesIsATestFile(_ root: Int) throws {
        let reading = try read([root, nil, root])
        #expect(reading.analysis.isTest)
        #expect(reading.analysis.testIdentities == 2)
        // Whoever stands beside them is made up too.
        #expect(marked(reading) == [true, true, true])
        #expect(reading.records[0].values(.remark).count { $0.elementsEqual("test-identity".utf8) } == 1)
    }

    @Test func testPatientsAmongHumansMakeNoTestFile() throws {
        let reading = try read([8, 10, nil, 9])
        #expect(!reading.analysis.isTest)
        #expect(marked(reading) == [false, true, false, false])
        #expect(marked(try read([8, nil, 9])) == [false, false, false])
    }

    @Test func theOperatorDecides() throws {
        #expect(marked(try read([10, nil], ["test": "no"])) == [true, false])
        #expect(marked(try read([8, nil], ["test": "yes"])) == [true, true])
        #expect(marked(try Reading("NOM;PRENOM\nLE GOFF;Anne\n", ["test": "yes"])) == [true])
        #expect(throws: FileRefused.self) { try read([10], ["test": "perhaps"]) }
    }

    @Test func fhirAndCDAAreSeenThrough() throws {
        let fhir = try Reading(FHIRTests.patient(Invented.all[0], system: "urn:oid:1.2.250.1.213.1.4.11"))
        #expect(fhir.analysis.isTest)
        let cda = CDATests.document(Invented.all[0]).replacing("1.2.250.1.213.1.4.8", with: "1.2.250.1.213.1.4.10")
        #expect(try Reading(cda).analysis.isTest)
    }

    @Test func theVerdictLastsAndIsShown() throws {
        let bytes = Array([10, nil].enumerated().map { message(Invented.all[$0], $1) }.joined().utf8)
        let analysis = try FileAnalysis(BytesInMemory(bytes), ReadingSettings(referenceYear: 2021))
        let kept = try Understanding(text: analysis.proposed.text)
        #expect(kept.parts[0].isTest == true)
        let inspection = try Inspection(BytesInMemory(bytes), ReadingSettings(referenceYear: 2021))
        #expect(inspection.text.contains("a TEST file, nobody may be told from it"))
        #expect(try inspection.json().contains("\"test\" : true"))
        let mixed = Array([8, 10].enumerated().map { message(Invented.all[$0], $1) }.joined().utf8)
        let text = try Inspection(BytesInMemory(mixed), ReadingSettings(referenceYear: 2021)).text
        #expect(text.contains("1 with a test or demonstration INS"))
    }
}
