/// Numbers of spreadsheets as text: days as dates, others with all of their digits.
enum SpreadsheetNumber {
    /// A day's number as `yyyy-mm-dd`, without its hour; nil where it is none.
    static func date(_ serial: Double, is1904: Bool) -> [UInt8]? {
        guard serial >= 0, serial < 2_958_466 else { return nil }
        let day = Int(serial) + (is1904 ? 1462 : 0)
        guard day > 0 else { return nil }
        var text: [UInt8] = []
        CalendarDate(serial: day).write(to: &text)
        return text
    }

    /// A whole number without point or exponent, whatever it is kept as.
    static func text(_ number: Double) -> [UInt8] {
        if number.magnitude < 1e18, number == number.rounded(.towardZero) { return Array("\(Int64(number))".utf8) }
        return Array("\(number)".utf8)
    }

    /// `1.62075626001417E+14` as its digits, where they are all there: a whole number of up to 15.
    static func plain(_ number: [UInt8]) -> [UInt8] {
        guard let sign = number.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }),
            let exponent = Int(String(decoding: number[(sign + 1)...], as: UTF8.self)), (1...15).contains(exponent)
        else { return number }
        let parts = number[..<sign].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = parts.first, whole.count == 1, whole.allSatisfy(ASCII.isDigit) else {
            return number
        }
        let fraction = parts.count == 2 ? Array(parts[1]) : []
        guard fraction.allSatisfy(ASCII.isDigit), fraction.count <= exponent else { return number }
        return Array(whole) + fraction + [UInt8](repeating: 0x30, count: exponent - fraction.count)
    }

    /// `1,62075626001417E+14` as a whole number, where not one of its digits was left out; nil else.
    static func whole(_ text: Span<UInt8>) -> [UInt8]? {
        var (digits, exponent, isExponent) = ([UInt8](), 0, false)
        for index in text.indices {
            let byte = text[index]
            if byte | 0x20 == UInt8(ascii: "e") { isExponent = true }
            guard ASCII.isDigit(byte) else { continue }
            if isExponent { exponent = min(exponent * 10 + Int(byte - 0x30), 100) } else { digits.append(byte) }
        }
        return digits.count == exponent + 1 ? digits : nil
    }

    /// Whether the format of number `id`, which no workbook spells out, is one of days.
    static func isDate(builtIn id: Int) -> Bool {
        (14...17).contains(id) || id == 22 || (27...36).contains(id) || (50...58).contains(id)
    }

    /// Whether days or years stand in the format, outside quotes and brackets; French letters too.
    static func isDate(_ format: some Collection<UInt8>) -> Bool {
        let name = format.map(ASCII.upper)
        if name == Array("GENERAL".utf8) || name == Array("STANDARD".utf8) { return false }
        var (isQuoted, isBracketed, isEscaped) = (false, false, false)
        for byte in format {
            if isEscaped {
                isEscaped = false
                continue
            }
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: "_"): isEscaped = true
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: "["): isBracketed = true
            case UInt8(ascii: "]"): isBracketed = false
            case UInt8(ascii: "d"), UInt8(ascii: "y"), UInt8(ascii: "D"), UInt8(ascii: "Y"), UInt8(ascii: "j"),
                UInt8(ascii: "a"):
                if !isQuoted, !isBracketed { return true }
            default: break
            }
        }
        return false
    }
}
