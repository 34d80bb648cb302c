/// Levels of two birth dates; see `ComparisonTable`.
enum DateComparison {
    static func level(_ a: UInt32, _ b: UInt32) -> UInt8 {
        if a == 0 || b == 0 { return 0 }
        let (yearA, yearB) = (a >> 14, b >> 14)
        let (monthA, monthB) = (a >> 7 & 127, b >> 7 & 127)
        let (dayA, dayB) = (a & 127, b & 127)
        let isFull = yearA != 0 && yearB != 0 && monthA != 0 && monthB != 0 && dayA != 0 && dayB != 0
        guard isFull else { return partial(yearA, yearB, monthA, monthB, dayA, dayB) }
        if a == b { return 1 }
        let sameYear = agree(yearA, yearB)
        if sameYear {
            if monthA == monthB, dayA == dayB { return 1 }
            if monthA == dayB, dayA == monthB { return 2 }
        }
        if yearA > 99, yearB > 99, isOneEdit(digits(a), digits(b)) { return 3 }
        if sameYear {
            if monthA == monthB { return 4 }
            return dayA == dayB ? 5 : 7
        }
        if monthA == monthB, dayA == dayB { return 6 }
        if yearA <= 99 || yearB <= 99 { return 8 }
        return (yearA > yearB ? yearA - yearB : yearB - yearA) < 15 ? 8 : 9
    }

    /// Two-digit years agree with any century's.
    private static func agree(_ a: UInt32, _ b: UInt32) -> Bool {
        a == b || (a < 100 || b < 100) && a % 100 == b % 100
    }

    private static func partial(
        _ yearA: UInt32, _ yearB: UInt32, _ monthA: UInt32, _ monthB: UInt32, _ dayA: UInt32, _ dayB: UInt32
    ) -> UInt8 {
        var agreeing = 0
        var differing = 0
        if monthA != 0, monthB != 0 { if monthA == monthB { agreeing += 1 } else { differing += 1 } }
        if dayA != 0, dayB != 0 { if dayA == dayB { agreeing += 1 } else { differing += 1 } }
        if yearA != 0, yearB != 0 {
            if !agree(yearA, yearB) { return 15 }
            return differing > 0 ? 14 : agreeing > 0 ? 10 : 11
        }
        if differing > 0 { return 16 }
        return agreeing == 2 ? 12 : agreeing == 1 ? 13 : 0
    }

    /// Eight decimal digits, four bits each.
    private static func digits(_ date: UInt32) -> UInt32 {
        let (year, month, day) = (date >> 14, date >> 7 & 127, date & 127)
        return pair(year / 100) << 24 | pair(year % 100) << 16 | pair(month) << 8 | pair(day)
    }

    private static func pair(_ value: UInt32) -> UInt32 { (value / 10) << 4 | (value % 10) }

    /// One digit differs, or two neighbours are exchanged.
    private static func isOneEdit(_ a: UInt32, _ b: UInt32) -> Bool {
        let difference = a ^ b
        let low = difference.trailingZeroBitCount & ~3
        if difference & ~(15 << UInt32(low)) == 0 { return true }
        guard low < 28, difference & ~(255 << UInt32(low)) == 0 else { return false }
        let (first, second) = (a >> UInt32(low) & 255, b >> UInt32(low) & 255)
        return first >> 4 == second & 15 && first & 15 == second >> 4
    }
}
