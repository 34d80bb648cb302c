import Model
import Testing

@testable import Match

struct BlocksTests {
    /// `count` records of one name; `year` and `town` by place.
    private static func records(
        _ count: Int, year: (Int) -> String = { _ in "" }, town: (Int) -> String = { _ in "" }
    ) -> SortedRecords {
        var columns = RecordColumns()
        for index in 0..<count {
            let values: [(PersonField, String)] = [
                (.surname, "Martin"), (.givenNames, "Jeanne"), (.birthYear, year(index)), (.town, town(index)),
            ]
            columns.append(
                RecordID(file: 1, row: UInt32(index + 1)),
                values.filter { !$0.1.isEmpty }.map { (field: $0.0, value: Array($0.1.utf8)[...]) })
        }
        return columns.sorted()
    }

    private static func pairs(_ blocks: Blocks, _ count: Int) -> [(Int, Int)] {
        (0..<count).flatMap { row in blocks.candidates(of: row).map { (row, $0) } }
    }

    @Test func anOversizeBlockIsSplitByAFurtherFieldAndNotDropped() throws {
        let records = Self.records(3000) { "\(1930 + $0 % 60)" }
        let blocks = Blocks(records, keys: [.names])
        let summary = try #require(blocks.summaries.first)
        #expect(summary.splitBlocks == 1)
        #expect(summary.splitRows == 3000)
        #expect(summary.chainedRows == 0)
        // 50 rows a year, each compared with all others of it.
        #expect(summary.pairs == 60 * 50 * 49 / 2)
        for (a, b) in Self.pairs(blocks, 3000) { #expect(records.rows[a].year == records.rows[b].year) }
        #expect(Self.pairs(blocks, 3000).count == summary.pairs)
    }

    @Test func whatNoFieldSplitsIsWalkedAsAChain() throws {
        let count = 2500
        let records = Self.records(count)
        let blocks = Blocks(records, keys: [.names])
        #expect(blocks.summaries.first?.chainedRows == count)
        var components = Components(count)
        for row in 0..<count {
            let found = blocks.candidates(of: row)
            #expect(found.count == min(1000, count - 1 - row))
            for other in found { components.join(UInt32(row), UInt32(other)) }
        }
        #expect(components.groups(among: Array(0..<UInt32(count))).count == 1)
    }

    @Test func aPairOfSeveralBlocksIsFoundOnce() {
        let records = Self.records(400, year: { "\(1950 + $0 % 4)" }, town: { "Town \($0 % 7)" })
        let blocks = Blocks(records, keys: BlockingKey.allCases)
        #expect(blocks.keys.count > 5)
        let found = Self.pairs(blocks, 400)
        #expect(found.count == 400 * 399 / 2)
        #expect(found.allSatisfy { $0 < $1 })
        #expect(Set(found.map { $0.0 << 32 | $0.1 }).count == found.count)
    }

    @Test func aCountOfPairsIsWhatTheBlocksHold() {
        let records = Self.records(1500, year: { "\(1950 + $0 % 9)" }, town: { "Town \($0 % 5)" })
        for (key, pairs) in Blocks.costs(records, BlockingKey.allCases.filter { $0 != .everyPair }) {
            #expect(Blocks(records, keys: [key]).summaries.first?.pairs == pairs, "\(key)")
        }
    }

    @Test func fewRowsAreAllCompared() {
        let records = LinkageTests.records
        let (model, blocks) = LinkageModel.trainAndBlock(records)
        #expect(model.blockingKeys == [.everyPair])
        #expect(Self.pairs(blocks, records.count).count == records.count * (records.count - 1) / 2)
    }
}
