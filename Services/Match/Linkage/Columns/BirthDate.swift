/// A date of birth as written, whole or in part, packed so that two compare with integer arithmetic.
///
/// `year << 14 | month << 7 | day`, each 0 when unknown. Parts need not be valid: a month of 49 is a typing error that
/// still tells something. A year below 100 was written with two digits.
enum BirthDate {
    static func pack(year: Int, month: Int, day: Int) -> UInt32 {
        UInt32(min(year, 9999)) << 14 | UInt32(min(month, 99)) << 7 | UInt32(min(day, 99))
    }

    /// What a date of two small numbers and a year tells of the order they stand in: nothing where either may be the
    /// month, or neither. `told` is for dates that can stand one way only.
    enum Order { case dayFirst, monthFirst, unclear, told }

    /// Reads `1975-04-01`, `19750401`, `01/04/1975`, `01.04.75`, `1975-04`, `1975`; 0 when nothing is understood.
    static func parse(_ text: ArraySlice<UInt8>) -> UInt32 {
        let (date, order) = read(text)
        return order == .monthFirst ? turned(date) : date
    }

    /// The same, read as day before month where two small numbers stand before a year, and what they tell.
    static func read(_ text: ArraySlice<UInt8>) -> (date: UInt32, order: Order) {
        var groups = (0, 0, 0)
        var lengths = (0, 0, 0)
        var count = 0
        var inGroup = false
        scan: for byte in text {
            guard (0x30...0x39).contains(byte) else {
                if byte == 0x54, count == 3 { break scan }  // the time of an ISO 8601 stamp
                inGroup = false
                continue
            }
            if !inGroup {
                count += 1
                inGroup = true
            }
            let digit = Int(byte - 0x30)
            switch count {
            case 1 where lengths.0 < 8: (groups.0, lengths.0) = (groups.0 * 10 + digit, lengths.0 + 1)
            case 2 where lengths.1 < 4: (groups.1, lengths.1) = (groups.1 * 10 + digit, lengths.1 + 1)
            case 3 where lengths.2 < 4: (groups.2, lengths.2) = (groups.2 * 10 + digit, lengths.2 + 1)
            case 1...3: return (0, .told)
            default: break scan
            }
        }
        switch (count, lengths) {
        case (1, (8, _, _)):
            let first = groups.0 / 10000
            if (1000...2100).contains(first) {
                return (pack(year: first, month: groups.0 / 100 % 100, day: groups.0 % 100), .told)
            }
            return inOrder(groups.0 / 1_000_000, groups.0 / 10000 % 100, year: groups.0 % 10000)
        case (1, (3...4, _, _)): return (pack(year: groups.0, month: 0, day: 0), .told)
        case (2, (3...4, 1...2, _)): return (pack(year: groups.0, month: groups.1, day: 0), .told)
        case (2, (1...2, 3...4, _)): return (pack(year: groups.1, month: groups.0, day: 0), .told)
        case (3, (3...4, 1...2, 1...2)): return (pack(year: groups.0, month: groups.1, day: groups.2), .told)
        case (3, (1...2, 1...2, 1...4)): return inOrder(groups.0, groups.1, year: groups.2)
        default: return (0, .told)
        }
    }

    private static func inOrder(_ first: Int, _ second: Int, year: Int) -> (date: UInt32, order: Order) {
        let (isMonth, isDay) = (1...12, 13...31)
        let order: Order =
            isDay ~= second && isMonth ~= first
            ? .monthFirst : isDay ~= first && isMonth ~= second ? .dayFirst : .unclear
        return (pack(year: year, month: second, day: first), order)
    }

    /// The same date, day and month exchanged.
    static func turned(_ date: UInt32) -> UInt32 {
        pack(year: Int(date >> 14), month: Int(date & 127), day: Int(date >> 7 & 127))
    }

    /// The digits of `text` as a number, 0 when there are none.
    static func number(_ text: ArraySlice<UInt8>) -> Int {
        var value = 0
        for byte in text where (0x30...0x39).contains(byte) { value = min(value * 10 + Int(byte - 0x30), 99_999) }
        return value
    }
}
