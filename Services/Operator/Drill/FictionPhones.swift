/// Telephone numbers from the ranges kept for fiction, the only ones allowed in invented data. There are 60 000 of
/// them: numbers are given in turn, so a large drill uses each equally often, for people who have nothing in common.
struct FictionPhones {
    /// 02 is the zone of the six departments, so it comes first. (Arcep: numbers for audiovisual works.)
    private static let landlines = ["026191", "035301", "019900", "053649", "046571"].map { Array($0.utf8) }
    private static let mobile = Array("063998".utf8)
    private var landlinesGiven = 0
    private var mobilesGiven = 0

    mutating func landline() -> [UInt8] {
        defer { landlinesGiven += 1 }
        return FictionPhones.landlines[landlinesGiven / 10_000 % 5] + FictionPhones.digits(landlinesGiven)
    }

    /// A mobile number while there are any, then any of the 60 000.
    mutating func personal() -> [UInt8] {
        defer { mobilesGiven += 1 }
        let range = mobilesGiven / 10_000 % 6
        let prefix = range == 0 ? FictionPhones.mobile : FictionPhones.landlines[range - 1]
        return prefix + FictionPhones.digits(mobilesGiven + 4_321)
    }

    /// Each of the 10 000 once, out of order, and in another order in the next round.
    private static func digits(_ turn: Int) -> [UInt8] {
        let number = (turn * 7919 + turn / 50_000 * 1237) % 10_000
        return [number / 1000, number / 100 % 10, number / 10 % 10, number % 10].map { UInt8(0x30 + $0) }
    }
}
