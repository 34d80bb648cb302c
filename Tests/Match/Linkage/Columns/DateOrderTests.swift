import Model
import Testing

@testable import Match

struct DateOrderTests {
    private static func dates(_ texts: [String]) -> [UInt32: UInt32] {
        var columns = RecordColumns()
        for (index, text) in texts.enumerated() {
            columns.append(RecordID(file: 1, row: UInt32(index)), [(.birthDate, Array(text.utf8)[...])])
        }
        let records = columns.sorted()
        return Dictionary(uniqueKeysWithValues: zip(records.ids.map(\.row), records.rows.map(\.date)))
    }

    @Test func aFileWritesItsDatesInOneOrder() {
        let american = Self.dates(["03/04/1975", "03/15/1975", "12/31/1980", "31/12/1980"].map { $0 })
        // The last contradicts, but one in three is too many to be errors: each stands for itself.
        #expect(american[1] == BirthDate.pack(year: 1975, month: 3, day: 15))
        let many = Self.dates(["03/04/1975"] + (13...30).map { "03/\($0)/1975" } + ["13/05/1975"])
        #expect(many[0] == BirthDate.pack(year: 1975, month: 3, day: 4))
        // A typing error in a file of months first.
        #expect(many[19] == BirthDate.pack(year: 1975, month: 13, day: 5))
        let french = Self.dates(["03/04/1975"] + (13...30).map { "\($0)/03/1975" } + ["07/36/1995", "05/13/1975"])
        #expect(french[0] == BirthDate.pack(year: 1975, month: 4, day: 3))
        #expect(french[19] == BirthDate.pack(year: 1995, month: 36, day: 7))
        #expect(french[20] == BirthDate.pack(year: 1975, month: 13, day: 5))
        #expect(Self.dates(["1975-04-03"])[0] == BirthDate.pack(year: 1975, month: 4, day: 3))
    }

    @Test func aDateThatFarTooManyHaveTellsNothing() {
        let real = (0..<3000).map { "\(1930 + $0 % 70)-0\(1 + $0 / 70 % 9)-\(10 + $0 / 630)" }
        let found = Self.dates(real + [String](repeating: "1900-01-01", count: 40))
        #expect(found[3005] == 0)
        #expect(found[5] != 0)
    }
}
