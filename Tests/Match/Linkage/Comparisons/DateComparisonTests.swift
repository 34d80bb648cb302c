import Testing

@testable import Match

struct DateComparisonTests {
    @Test(arguments: [
        ("1975-04-01", "01/04/1975", 1), ("1975-04-01", "1975-01-04", 2), ("1975-04-01", "1985-04-01", 3),
        ("1975-04-12", "1975-04-21", 3), ("1975-04-01", "1975-04-29", 4), ("1975-04-01", "1975-12-01", 5),
        ("1975-04-01", "1999-04-01", 6), ("1975-04-01", "1975-12-28", 7), ("1975-04-01", "1980-12-28", 8),
        ("1975-04-01", "1999-12-28", 9), ("1975-04", "1975-04-01", 10), ("1975", "1975-04-01", 11),
        ("1975-05", "1975-04-01", 14), ("1974", "1975-04-01", 15), ("01/04/75", "1975-04-01", 1),
        ("", "1975-04-01", 0), ("19750401", "1975-04-01", 1),
    ])
    func datesHaveTheLevelsOfTheTable(_ a: String, _ b: String, _ expected: UInt8) {
        let (x, y) = (BirthDate.parse(Array(a.utf8)[...]), BirthDate.parse(Array(b.utf8)[...]))
        #expect(DateComparison.level(x, y) == expected)
        #expect(DateComparison.level(y, x) == expected)
    }
}
