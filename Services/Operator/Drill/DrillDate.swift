/// A day of the Gregorian calendar.
struct DrillDate: Comparable {
    var year: Int
    var month: Int
    var day: Int

    static func < (a: Self, b: Self) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }

    static func random(year: Int, _ generator: inout Generator) -> DrillDate {
        let month = generator.within(1...12)
        let lengths = [31, year % 4 == 0 && year != 1900 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return DrillDate(year: year, month: month, day: generator.within(1...lengths[month - 1]))
    }

    /// Whole years at `other`.
    func age(at other: DrillDate) -> Int {
        other.year - year - ((other.month, other.day) < (month, day) ? 1 : 0)
    }

    /// `dd/mm/yyyy`.
    var french: [UInt8] { two(day) + [0x2f] + two(month) + [0x2f] + two(year / 100) + two(year % 100) }
    /// `ddmmyyyy`.
    var digits: [UInt8] { two(day) + two(month) + two(year / 100) + two(year % 100) }

    private func two(_ value: Int) -> [UInt8] { [UInt8(0x30 + value / 10), UInt8(0x30 + value % 10)] }
}
