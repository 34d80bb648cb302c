/// What a file of Belgian people holds that reads as something French: a national number, telephones of nine or ten digits
/// behind a zero, postcodes of four. Only where the file itself says so.
enum Belgium {
    /// In a column's reading: its cells are Belgian.
    static let kind = "be"

    /// A number of the national register: birth date, serial and 97 minus both modulo 97, a 2 before them for those born
    /// in 2000 or later (royal decree of 3 April 1984).
    static func isNationalNumber(_ text: Span<UInt8>) -> Bool {
        var (number, key, count) = (0, 0, 0)
        for index in text.indices {
            let byte = text[index]
            guard ASCII.isDigit(byte) else {
                if ASCII.isLetter(byte) || count == 0 { return false }
                continue
            }
            if count < 9 { number = number * 10 + Int(byte - 0x30) } else { key = key * 10 + Int(byte - 0x30) }
            count += 1
            if count > 11 { return false }
        }
        let (month, day) = (number / 100_000 % 100, number / 1000 % 100)
        guard count == 11, month <= 12, day <= 31, number % 1000 > 0 else { return false }
        return key == 97 - number % 97 || key == 97 - (2_000_000_000 + number) % 97
    }

    private static let names = Lexicon("belgique belgie belgium belgien be bel b")

    static func isName(_ text: Span<UInt8>) -> Bool { names.contains(text) }

    static func isPostcode(_ text: Span<UInt8>) -> Bool {
        guard text.count == 4, text[0] != 0x30 else { return false }
        for index in text.indices where !ASCII.isDigit(text[index]) { return false }
        return true
    }
}
