/// A day as a card has it: `19750401` (RFC 6350, section 4.3.1), and what software writes there.
enum CardDay {
    /// Year first, as far as it is known; empty where there is no year. What cannot be read is as it was.
    static func plain(_ text: [UInt8]) -> [UInt8] {
        let day = Array(withoutTime(text[text.span.trimmedRange]))
        guard let first = day.first, first != UInt8(ascii: "-") else { return [] }
        let groups = DateReader.groups(day.span)
        if groups.isReadable, groups.count == 3, groups.named == nil, groups.widths[0] < 3, groups.widths[2] < 3 {
            let isYearFirst = groups.values[0] > 31 || groups.values[2] < 32 && day.contains(UInt8(ascii: "-"))
            return isYearFirst
                ? Array("\(two(groups.values[2]))/\(two(groups.values[1]))/\(two(groups.values[0]))".utf8) : day
        }
        guard let reading = DateReader.ofAnyYear.read(day.span, .yearFirst),
            reading.remark == nil || reading.remark == .tooOld
        else {
            return text
        }
        let date = reading.date
        // Apple's for none (`X-APPLE-OMIT-YEAR`).
        guard date.year != 1604 else { return [] }
        var plain = "\(date.year)"
        if date.month > 0 { plain += "-\(two(date.month))" }
        if date.month > 0, date.day > 0 { plain += "-\(two(date.day))" }
        return Array(plain.utf8)
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// `1962-07-14T00:00:00Z`
    private static func withoutTime(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        for index in text.indices.dropFirst() where text[index] | 0x20 == UInt8(ascii: "t") {
            if ASCII.isDigit(text[index - 1]) { return text[..<index] }
        }
        return text
    }
}
