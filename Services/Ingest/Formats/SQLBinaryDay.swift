/// Days as SQL Server's own scripts write them, in the bytes it keeps: `CAST(0x0000867A00000000 AS DateTime)`.
enum SQLBinaryDay: String {
    /// Days since 1900, then parts of the day: four bytes of each, or two; the greatest first.
    case datetime, smalldatetime
    /// Days since the year 1 in three bytes, the least first: the last ones, or before one that is 0.
    case date, datetime2

    /// `yyyy-mm-dd`; nil where the bytes are none of the type: a text, say.
    func text(_ bytes: [UInt8]) -> [UInt8]? {
        let since1970: Int
        switch self {
        case .datetime:
            guard bytes.count == 8, bytes[0] == 0 || bytes[0] == 0xff else { return nil }
            since1970 = Int(Int32(truncatingIfNeeded: SQLBinaryDay.number(bytes[..<4]))) - SQLBinaryDay.of1900
        case .smalldatetime:
            guard bytes.count == 4, SQLBinaryDay.number(bytes[2...]) < 24 * 60 else { return nil }
            since1970 = SQLBinaryDay.number(bytes[..<2]) - SQLBinaryDay.of1900
        case .date, .datetime2:
            let isLong = self == .datetime2
            let days = isLong ? bytes.suffix(3) : bytes.prefix(3)
            guard isLong ? 7...9 ~= bytes.count && bytes[0] < 8 : bytes.count == 3 || bytes.count == 4 && bytes[3] == 0
            else {
                return nil
            }
            since1970 = SQLBinaryDay.number(days.reversed()[...]) - SQLBinaryDay.ofYear1
        }
        let date = CalendarDate(daysSince1970: since1970)
        guard (1753...9999).contains(date.year) else { return nil }
        var text: [UInt8] = []
        date.write(to: &text)
        return text
    }

    /// The day 1970-01-01, from 1900-01-01 and from 0001-01-01.
    private static let of1900 = 25_567
    private static let ofYear1 = 719_162

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
