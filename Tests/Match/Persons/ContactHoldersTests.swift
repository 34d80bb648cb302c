import Model
import Testing

@testable import Match

struct ContactHoldersTests {
    private static func chunk(_ file: UInt32, _ rows: [[(Record.Field, String)]]) throws -> RecordChunk {
        var builder = RecordChunkBuilder()
        for (index, fields) in rows.enumerated() {
            var record = Record(row: UInt32(index + 1))
            for (field, value) in fields { record.append(field, value) }
            builder.append(record)
        }
        let bytes = builder.finish(file: file, index: 0, firstRow: 1, lastRow: UInt32(rows.count))
        return try RecordChunk(decoding: bytes[...])
    }

    private static let rows: [[(Record.Field, String)]] = [
        [(.email, "a.b@example.fr"), (.phone, "+33612345678")],
        [(.email, "A.B@EXAMPLE.FR")],
        [(.addressLine, "1 rue Haute"), (.postcode, "56000")],
        [(.addressLine, "1 rue Haute"), (.postcode, "35000")],
        [(.addressLine, "1 rue Haute")],
    ]

    /// By cluster, where each row is a cluster of its own but for those told.
    private static func shared(_ holders: ContactHolders, _ clusters: [RecordID: Int], _ count: Int) -> [[String]] {
        var owners = RecordTable<UInt32?>(absent: nil)
        for (record, cluster) in clusters { owners[record] = UInt32(cluster) }
        return holders.shared(clusters: count, owners).map(\.flags)
    }

    @Test func aContactOfTwoClustersIsSharedAndOneOfAPersonsOwnRecordsIsNot() throws {
        var holders = ContactHolders()
        try holders.extend([try Self.chunk(1, Self.rows)])
        let ids = (1...5).map { RecordID(file: 1, row: UInt32($0)) }
        let apart = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
        // Another postcode is another address, and without one it is none.
        #expect(Self.shared(holders, apart, 5) == [["shared-email"], ["shared-email"], [], [], []])
        var joined = apart
        joined[ids[1]] = 0
        #expect(Self.shared(holders, joined, 5) == [[], [], [], [], []])
    }

    @Test func aFurtherFileSharesWithWhatWasThereWhateverTheOrder() throws {
        let later: [[(Record.Field, String)]] = [
            [(.phone, "+33612345678")], [(.addressLine, "1 RUE HAUTE"), (.postcode, "56000")],
        ]
        let chunks = [try Self.chunk(1, Self.rows), try Self.chunk(2, later)]
        let ids =
            (1...5).map { RecordID(file: 1, row: UInt32($0)) } + (1...2).map { RecordID(file: 2, row: UInt32($0)) }
        let apart = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
        let expected = [
            ["shared-email", "shared-phone"], ["shared-email"], ["shared-address"], [], [], ["shared-phone"],
            ["shared-address"],
        ]
        for order in [chunks, chunks.reversed()] {
            var holders = ContactHolders()
            for chunk in order { try holders.extend([chunk]) }
            #expect(Self.shared(holders, apart, 7) == expected)
        }
    }
}
