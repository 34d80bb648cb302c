/// The French national insurance number (NIR) of an invented person: 13 characters and their key.
struct InsuranceNumber {
    let characters: [UInt8]

    /// `place` is an INSEE code of five characters: a commune's, or 99 and a country's.
    init(isFemale: Bool, birth: DrillDate, place: [UInt8], order: Int) {
        var code = place
        // Corsica is 20 in the numbers given before it was split (1976).
        if birth.year < 1976, code[0] == 0x32, code[1] > 0x39 { code[1] = 0x30 }
        let digits = [isFemale ? 2 : 1, birth.year % 100 / 10, birth.year % 10, birth.month / 10, birth.month % 10]
        let last = [order / 100, order / 10 % 10, order % 10]
        let body = digits.map { UInt8(0x30 + $0) } + code + last.map { UInt8(0x30 + $0) }
        let key = InsuranceNumber.key(body)
        characters = body + [UInt8(0x30 + key / 10), UInt8(0x30 + key % 10)]
    }

    /// 97 - n mod 97, where 2A counts as 19 and 2B as 18.
    static func key(_ body: [UInt8]) -> Int {
        var number = 0
        var less = 0
        for byte in body {
            if byte == UInt8(ascii: "A") { less = 1_000_000 }
            if byte == UInt8(ascii: "B") { less = 2_000_000 }
            number = number * 10 + (byte > 0x39 ? 0 : Int(byte) - 0x30)
        }
        return 97 - (number - less) % 97
    }
}
