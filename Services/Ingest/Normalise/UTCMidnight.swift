/// Midnight in France as software writes it that keeps times in UTC: one or two hours before, by the season and the year.
/// Which of them it was then is not asked: programs themselves seldom know the rules of the past.
enum UTCMidnight {
    /// Of a day and a time: `1946-12-07T23:00:00.000Z`, `1980-06-30 22:00:00+00`.
    static func isOne(_ text: Span<UInt8>) -> Bool {
        guard text.count > 16, text[10] == 0x20 || text[10] | 0x20 == 0x74, text[11] == 0x32,
            text[12] == 0x32 || text[12] == 0x33, text[13] == 0x3a
        else { return false }
        var at = 14
        while at < text.count, isZero(text[at]) || text[at] == 0x2e { at += 1 }
        guard at > 15 else { return false }
        if at < text.count, text[at] == 0x20 { at += 1 }
        let zone = text.extracting(at..<text.count)
        if zone.equals("Z") || zone.equals("UTC") || zone.equals("GMT") { return true }
        guard zone.count > 2, zone[0] == 0x2b || zone[0] == 0x2d else { return false }
        for index in 1..<zone.count where !isZero(zone[index]) { return false }
        return true
    }

    /// Of a second of the day.
    static func isOne(second: Int) -> Bool { second == 79_200 || second == 82_800 }

    private static func isZero(_ byte: UInt8) -> Bool { byte == 0x30 || byte == 0x3a }
}
