import Model
import Testing

@testable import Match

@Suite struct PersonAssemblyTests {
    /// One leaked row each, of `LAB01`, with these remarks.
    private func person(_ rows: [[String]]) throws -> Person {
        var builder = RecordChunkBuilder()
        for (index, remarks) in rows.enumerated() {
            var record = Record(row: UInt32(index + 1), exposures: [.name, .nir])
            record.append(.controller, "LAB01")
            record.append(.surname, "LE GOFF")
            record.append(.email, "a.legoff@example.fr")
            for remark in remarks { record.append(.remark, remark) }
            builder.append(record)
        }
        let message = builder.finish(file: 1, index: 0, firstRow: 1, lastRow: UInt32(rows.count))
        var store = RecordStore()
        _ = store.insert(try RecordChunk(decoding: message[...]))
        let assembly = PersonAssembly(files: [:], index: RecordStore.Index(store), leakDate: "2021-02-14")
        return try assembly.person(rows.indices.map { RecordID(file: 1, row: UInt32($0 + 1)) }, weakest: nil)
    }

    @Test func nobodyIsToldOfAnIdentityMadeUpForTests() throws {
        let made = try person([["nir.placeholder", "test-identity"]])
        #expect(made.flags == ["test-identity"])
        #expect(made.exposures.isEmpty && made.contacts.isEmpty)
        #expect(made.records.count == 1, "its row is accounted for")
    }

    @Test func aTestRowTakesNothingFromAHuman() throws {
        let human = try person([[], ["test-identity"]])
        #expect(human.exposures.map(\.rows) == [1])
        #expect(human.contacts.count == 1)
    }

    @Test func aRemarkCountsWhereverItStands() throws {
        #expect(try person([["postcode.padded", "nir.sex-mismatch"]]).flags.contains("insured-nir"))
    }
}
