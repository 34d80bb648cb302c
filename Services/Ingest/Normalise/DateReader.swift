/// Reads dates in the forms French files hold them. Keeps what is known, no more.
struct DateReader: Sendable {
    /// The year of the file: two-digit years and ages are seen from there.
    let referenceYear: Int

    /// Of any year: whether something is a date hardly depends on when it is read. The years to come of two digits are
    /// told by who knows the file's own.
    static let ofAnyYear = DateReader(referenceYear: 2100)

    struct Reading: Equatable {
        var date: CalendarDate
        var remark: CalendarDate.Remark?
    }

    /// The groups of digits of a cell, before any order is put on them.
    struct Groups {
        var values = InlineArray<3, Int>(repeating: 0)
        var widths = InlineArray<3, Int>(repeating: 0)
        var count = 0
        /// Which of them is a month's name.
        var named: Int?
        var isReadable = true
    }

    /// nil when the cell holds no letter or digit. `isShort`: numbers of fewer than six digits lost their zeros, since the
    /// column holds days of six (`010475`, `10475`).
    func read(_ text: Span<UInt8>, _ order: CalendarDate.Order, isShort: Bool = false) -> Reading? {
        let groups = DateReader.groups(text)
        guard groups.isReadable, groups.count > 0 else {
            for index in text.indices where ASCII.isDigit(text[index]) || ASCII.isLetter(text[index]) {
                return unreadable
            }
            return nil
        }
        switch groups.count {
        case 3:
            let reading = three(groups, order)
            return text.count > 16 && groups.widths[0] == 4 && UTCMidnight.isOne(text) ? dayAfter(reading) : reading
        case 2: return two(groups)
        default: return one(groups, order, isShort)
        }
    }

    /// Of a time as a clock counts it, of our era.
    func read(_ text: Span<UInt8>, _ clock: ClockUnit) -> Reading? {
        guard let seconds = clock.seconds(text), abs(seconds) < 60_000_000_000 else { return nil }
        let days = seconds >= 0 ? seconds / 86_400 : -((86_399 - seconds) / 86_400)
        let reading = settled(CalendarDate(daysSince1970: days))
        return UTCMidnight.isOne(second: seconds - days * 86_400) ? dayAfter(reading) : reading
    }

    private func dayAfter(_ reading: Reading) -> Reading {
        guard reading.date.isKnown, reading.date.day > 0, reading.remark == nil else { return reading }
        let next = settled(reading.date.next)
        return Reading(date: next.date, remark: next.remark ?? .utcMidnight)
    }

    private var unreadable: Reading { Reading(date: CalendarDate(year: 0, month: 0, day: 0), remark: .unreadable) }

    static func groups(_ text: Span<UInt8>) -> Groups {
        var groups = Groups()
        var at = 0
        while at < text.count {
            let byte = text[at]
            if ASCII.isDigit(byte) {
                if groups.count == 3 {  // the time of day
                    groups.isReadable = !isTelephone(text)
                    break
                }
                var (value, width) = (0, 0)
                while at < text.count, ASCII.isDigit(text[at]), width < 15 {
                    value = value * 10 + Int(text[at] - 0x30)
                    width += 1
                    at += 1
                }
                if groups.count == 1, groups.widths[0] >= 5 {  // a time, or the fraction of a day number
                    if groups.widths[0] == 8 || groups.widths[0] == 6 || groups.widths[0] == 5 { break }
                    groups.isReadable = false
                    break
                }
                groups.values[groups.count] = value
                groups.widths[groups.count] = width
                groups.count += 1
            } else if ASCII.isLetter(byte) {
                let start = at
                while at < text.count, ASCII.isLetter(text[at]) { at += 1 }
                if groups.count == 3 { break }
                if groups.count == 0, text.equals("MARDI", in: start..<at) { continue }
                // Né le 1er avril 1975.
                if groups.count == 0, text.equals("LE", in: start..<at) || PersonName.marker(text, start..<at) == .born
                {
                    continue
                }
                if let month = MonthNames.month(text, start..<at), groups.count < 3 {
                    groups.values[groups.count] = month
                    groups.widths[groups.count] = 2
                    groups.named = groups.count
                    groups.count += 1
                } else if at - start == 2, groups.count == 1, text.equals("ER", in: start..<at) {
                    continue
                } else if MonthNames.isWeekday(text, start..<at) {
                    continue
                } else {
                    groups.isReadable = false
                    return groups
                }
            } else {
                // A sign may follow a weekday.
                if groups.count == 0, !ASCII.isSpace(byte), at == 0 || !ASCII.isLetter(text[at - 1]) {
                    groups.isReadable = false
                    return groups
                }
                at += 1
            }
        }
        return groups
    }

    /// Ten digits from 0 in groups that one and the same sign parts: `06 39 98 10 00`.
    private static func isTelephone(_ text: Span<UInt8>) -> Bool {
        guard text[0] == 0x30 else { return false }
        var (digits, sign) = (0, UInt8(0))
        for index in text.indices {
            if ASCII.isDigit(text[index]) {
                digits += 1
            } else if sign == 0 || sign == text[index] {
                sign = text[index]
            } else {
                return false
            }
        }
        return digits == 10
    }

    private func three(_ groups: Groups, _ order: CalendarDate.Order) -> Reading {
        let (a, b, c) = (groups.values[0], groups.values[1], groups.values[2])
        if groups.widths[0] > 2 { return checked(a, b, c, groups.widths[0]) }
        // April 3, 1975.
        if groups.named == 0 { return checked(c, a, b, groups.widths[2]) }
        if groups.named != nil { return checked(c, b, a, groups.widths[2]) }
        if groups.widths[2] > 2 || order != .yearFirst {
            return order == .monthFirst ? checked(c, a, b, groups.widths[2]) : checked(c, b, a, groups.widths[2])
        }
        return checked(a, b, c, groups.widths[0])
    }

    private func two(_ groups: Groups) -> Reading {
        if groups.widths[0] == 4 { return checked(groups.values[0], groups.values[1], 0, 4) }
        return groups.widths[1] == 4 ? checked(groups.values[1], groups.values[0], 0, 4) : unreadable
    }

    private func one(_ groups: Groups, _ order: CalendarDate.Order, _ isShort: Bool) -> Reading {
        let value = groups.values[0]
        let lostZeros = isShort && (order == .yearFirst ? 3...5 : 5...5).contains(groups.widths[0])
        switch lostZeros ? 6 : groups.widths[0] {
        case 14 where value / 10_000 % 100 < 24 && value / 100 % 100 < 60 && value % 100 < 60:  // with the time
            return checked(value / 10_000_000_000, value / 100_000_000 % 100, value / 1_000_000 % 100, 4)
        case 8:
            let (year, month, day) = (value / 10_000, value / 100 % 100, value % 100)
            let years = 1850...referenceYear + 1
            let isYearFirst =
                years.contains(year) && (month <= 12 && day <= 31 || !years.contains(value % 10_000))
            if isYearFirst || year == 9999 || value == 0 || value == 10_101 {
                return checked(year, month, day, 4)
            }
            return checked(value % 10_000, value / 10_000 % 100, value / 1_000_000, 4)
        case 6:
            let (a, b, c) = (value / 10_000, value / 100 % 100, value % 100)
            return order == .yearFirst ? checked(a, b, c, 2) : checked(c, b, a, 2)
        case 7:  // a leading zero lost: dmmyyyy
            return checked(value % 10_000, value / 10_000 % 100, value / 1_000_000, 4)
        case 5:
            return settled(CalendarDate(serial: value))
        case 4: return (1850...referenceYear + 1).contains(value) ? checked(value, 0, 0, 4) : unreadable
        default: return unreadable
        }
    }

    private func checked(_ year: Int, _ month: Int, _ day: Int, _ width: Int) -> Reading {
        var date = CalendarDate(year: year, month: month, day: day)
        if date.isPlaceholder || year == 0 && month <= 1 && day <= 1 && width > 2 {
            return Reading(date: CalendarDate(year: 0, month: 0, day: 0), remark: .placeholder)
        }
        var remark: CalendarDate.Remark?
        if width <= 2 {
            date.year =
                year <= referenceYear % 100 ? referenceYear / 100 * 100 + year : referenceYear / 100 * 100 - 100 + year
            // Someone of 100 to 119 years would be written the same way.
            if date.year >= referenceYear - 19 { remark = .century }
        } else if width != 4 || year == 0 {
            return unreadable
        }
        if month > 12 || day > 31 {
            // 13 and beyond, and days such as 00: the lunar dates of insured people born abroad.
            return month > 99 || day > 99
                ? unreadable : Reading(date: CalendarDate(year: date.year, month: 0, day: 0), remark: .lunar)
        }
        if month == 0 {
            return Reading(date: CalendarDate(year: date.year, month: 0, day: 0), remark: day > 0 ? .lunar : remark)
        }
        if day > CalendarDate.days(in: month, of: date.year) {
            return Reading(date: CalendarDate(year: date.year, month: month, day: 0), remark: .lunar)
        }
        let reading = settled(date)
        return Reading(date: reading.date, remark: reading.remark ?? remark)
    }

    private func settled(_ date: CalendarDate) -> Reading {
        if date.isPlaceholder {
            return Reading(date: CalendarDate(year: 0, month: 0, day: 0), remark: .placeholder)
        }
        if date.year > referenceYear { return Reading(date: date, remark: .future) }
        return Reading(date: date, remark: date.year < referenceYear - 119 ? .tooOld : nil)
    }
}

enum MonthNames {
    private static let stems: [(StaticString, Int)] = [
        ("JANV", 1), ("JAN", 1), ("FEV", 2), ("FEB", 2), ("FVR", 2), ("FV", 2), ("MARS", 3), ("MAR", 3), ("AVR", 4),
        ("APR", 4), ("MAI", 5), ("MAY", 5), ("JUIN", 6), ("JUN", 6), ("JUIL", 7), ("JUL", 7), ("AOU", 8), ("AOT", 8),
        ("AUG", 8), ("AO", 8), ("SEP", 9), ("OCT", 10), ("NOV", 11), ("DEC", 12), ("DC", 12), ("D", 12),
    ]

    /// French or English, in full or cut short; accents are passed over.
    static func month(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
        guard range.count >= 3 else { return nil }
        var letters: [UInt8] = []
        for index in range where text[index] < 0x80 { letters.append(text[index]) }
        // "fév" loses its é: f-v.
        let plain = letters.span
        for (stem, month) in stems where stem.utf8CodeUnitCount <= plain.count && stem.utf8CodeUnitCount >= 2 {
            if plain.equals(stem, in: 0..<stem.utf8CodeUnitCount) { return month }
        }
        return nil
    }

    static func isWeekday(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count >= 3, range.count <= 9 else { return false }
        for day in [
            "LUN", "MAR", "MER", "JEU", "VEN", "SAM", "DIM", "MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN",
        ] as [StaticString]
        where text.equals(day, in: range.lowerBound..<range.lowerBound + 3) { return true }
        return false
    }
}
