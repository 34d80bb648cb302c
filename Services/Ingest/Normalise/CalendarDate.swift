/// A date as far as it is known. A part that is 0 is unknown.
struct CalendarDate: Sendable, Equatable {
    var year: Int
    var month: Int
    var day: Int

    /// The order of the parts, decided per column: 03/04/1975 tells nothing by itself.
    enum Order: String, Sendable, Codable {
        case dayFirst = "dmy"
        case monthFirst = "mdy"
        case yearFirst = "ymd"
    }

    enum Remark: String, Sendable {
        /// Stands for "unknown" in the software it comes from.
        case placeholder = "placeholder"
        /// Month or day that the calendar does not know; insured records hold such dates.
        case lunar = "lunar"
        case century = "century"
        case unreadable = "unreadable"
        case future = "future"
        case tooOld = "too-old"
        /// Of a column where a day stands for "the year is all we know".
        case yearOnly = "year-only"
        /// Midnight in France, written as the hour that it is in UTC: of the day before.
        case utcMidnight = "utc-midnight"
    }

    /// The day that a column's software puts where only the year is known.
    enum YearOnly: String, Sendable, Codable {
        case firstOfJanuary = "01-01"
        case lastOfDecember = "12-31"

        func isOne(_ date: CalendarDate) -> Bool {
            self == .firstOfJanuary ? date.month == 1 && date.day == 1 : date.month == 12 && date.day == 31
        }
    }

    var isKnown: Bool { year > 0 }

    /// `yyyy-mm-dd`, `yyyy-mm` or `yyyy`, appended.
    func write(to text: inout [UInt8]) {
        func two(_ value: Int) {
            text.append(UInt8(0x30 + value / 10))
            text.append(UInt8(0x30 + value % 10))
        }
        two(year / 100)
        two(year % 100)
        guard month > 0 else { return }
        text.append(UInt8(ascii: "-"))
        two(month)
        guard day > 0 else { return }
        text.append(UInt8(ascii: "-"))
        two(day)
    }

    static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The day after one that is known in full.
    var next: CalendarDate {
        if day < CalendarDate.days(in: month, of: year) { return CalendarDate(year: year, month: month, day: day + 1) }
        return month < 12
            ? CalendarDate(year: year, month: month + 1, day: 1) : CalendarDate(year: year + 1, month: 1, day: 1)
    }

    /// A day number of a spreadsheet, counted from 1900 (day 60 is the 29 February that never was).
    init(serial: Int) {
        self.init(daysSince1970: (serial > 60 ? serial - 1 : serial == 60 ? 59 : serial) - 25_568)
    }

    /// Civil date after Howard Hinnant's algorithms.
    init(daysSince1970 days: Int) {
        let shifted = days + 719_468
        let (era, dayOfEra) = (shifted / 146_097, shifted % 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let march = (5 * dayOfYear + 2) / 153
        let month = march + (march < 10 ? 3 : -9)
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: dayOfYear - (153 * march + 2) / 5 + 1
        )
    }

    init(year: Int, month: Int, day: Int) { (self.year, self.month, self.day) = (year, month, day) }

    /// Known to stand for "unknown": defaults of software.
    var isPlaceholder: Bool {
        switch (year, month, day) {
        case (1900, 1, 1), (1, 1, 1), (1899, 12, 30), (1970, 1, 1), (9999, 12, 31), (0, 0, 0), (1111, 11, 11): true
        default: false
        }
    }
}
