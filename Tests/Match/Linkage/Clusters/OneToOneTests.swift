import Model
import Testing

@testable import Match

struct OneToOneTests {
    /// Records 0, 1, … of the first file, 10, 11, … of the second.
    private static func odds(_ links: [(Int, Int, Float)], of counts: (Int, Int)) -> [Float] {
        OneToOne(links.map { (a: $0.0, b: $0.1, odds: $0.2) }, rows: 30, counts: counts).odds()
    }

    @Test func aRecordWithoutRivalsKeepsItsOddsWhereFewHaveAPartner() {
        let odds = Self.odds([(0, 10, 3), (1, 11, -3)], of: (1000, 1000))
        #expect(abs(odds[0] - 3) < 0.05)
        #expect(abs(odds[1] + 3) < 0.05)
    }

    @Test func theLastWithoutAPartnerIsMoreLikelyTheOther() {
        let sure = (0..<9).map { ($0, $0 + 10, Float(12)) }
        let odds = Self.odds(sure + [(9, 19, -2)], of: (10, 10))
        #expect(odds[9] > 1)
    }

    @Test func candidatesCompete() {
        let odds = Self.odds([(0, 10, 3), (0, 11, 2)], of: (1000, 1000))
        #expect(odds[0] > 0 && odds[0] < 2)
        #expect(odds[1] < 0)
    }

    @Test func aPartnerSureOfAnotherIsNoRival() {
        // Record 11 is 1's: what 0 has in common with it does not count.
        let odds = Self.odds([(0, 10, 2), (0, 11, 2), (1, 11, 12)], of: (1000, 1000))
        #expect(odds[0] > 1.8)
        #expect(odds[1] < -2)
    }

    @Test func twoCleanFilesAreFoundToBeAndEachRecordHasOnePartner() {
        var columns = RecordColumns()
        let names = LinkageTests.people.entries.prefix(260)
        for (index, entry) in names.enumerated()
        where !names.prefix(index).contains(where: { $0.person == entry.person }) {
            columns.append(RecordID(file: 1, row: UInt32(index + 1)), entry.values)
            // The other file has half of them, without their phones.
            if index % 2 == 0 {
                columns.append(
                    RecordID(file: 2, row: UInt32(index + 1)), entry.values.filter { $0.field != .phone })
            }
        }
        let linking = Linking(columns.sorted())
        #expect(linking.scorer.model.acrossFilesOnly)
        let pairs = linking.clusters.filter { $0.members.count > 1 }
        #expect(pairs.count > 40)
        #expect(pairs.allSatisfy { $0.members.count == 2 && $0.members[0].file != $0.members[1].file })
        #expect(pairs.count { $0.members[0].row != $0.members[1].row } == 0)
    }

    @Test func filesWithRepeatsAreNotTakenForClean() {
        #expect(!Linking(LinkageTests.records).scorer.model.acrossFilesOnly)
    }
}
