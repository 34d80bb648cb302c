/// Reads national identifiers; a French NIR is kept by its first 13 characters.
///
/// Source: INSEE, structure of the NIR; key = 97 - (number mod 97), Corsica's 2A as 19 and 2B as 18.
enum NationalID {
    /// The NIR of `folded` (letters and digits), and whether its key is right; nil when it has no NIR's shape.
    static func nir(_ folded: ArraySlice<UInt8>) -> (number: ArraySlice<UInt8>, keyIsRight: Bool)? {
        guard folded.count == 13 || folded.count == 15, let sex = folded.first,
            [0x31, 0x32, 0x33, 0x34, 0x37, 0x38].contains(sex)
        else { return nil }
        for (offset, byte) in folded.enumerated() {
            let isCorsica = offset == 6 && (byte == 0x41 || byte == 0x42)
            guard (0x30...0x39).contains(byte) || isCorsica else { return nil }
        }
        let number = folded.prefix(13)
        guard folded.count == 15 else { return (number, false) }
        let key = BirthDate.number(folded.dropFirst(13))
        return (number, key == 97 - corrected(folded) % 97)
    }

    /// The 13 characters as the number the key is computed from.
    private static func corrected(_ folded: ArraySlice<UInt8>) -> Int {
        var value = 0
        var subtract = 0
        for (offset, byte) in folded.prefix(13).enumerated() {
            var digit = Int(byte) - 0x30
            if offset == 6, byte == 0x41 || byte == 0x42 {
                subtract = byte == 0x41 ? 1_000_000 : 2_000_000
                digit = 0
            }
            value = value * 10 + digit
        }
        return value - subtract
    }

    /// Whether a NIR may be the record's own: nil when the record has neither sex nor birth date to tell by.
    static func agrees(_ number: ArraySlice<UInt8>, sex: UInt8, year: Int, month: Int) -> Bool? {
        let start = number.startIndex
        let digit = { (offset: Int) in Int(number[start + offset]) - 0x30 }
        let own = [1: 1, 3: 1, 7: 1, 2: 2, 4: 2, 8: 2][digit(0)] ?? 0
        if sex != 0, own != 0, Int(sex) != own { return false }
        guard year > 0 else { return nil }
        if digit(1) * 10 + digit(2) != year % 100 { return false }
        let nirMonth = digit(3) * 10 + digit(4)
        if month > 0, (1...12).contains(nirMonth), nirMonth != month { return false }
        return true
    }

    /// Whether a folded value tells nothing: one character repeated, or too short.
    static func isPlaceholder(_ folded: ArraySlice<UInt8>) -> Bool {
        guard let first = folded.first, folded.count >= 4 else { return true }
        return folded.allSatisfy { $0 == first }
    }
}
