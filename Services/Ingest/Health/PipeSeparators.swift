/// The separators of HL7 v2 and HPRIM Santé: what the header's line says, never what is usual.
struct PipeSeparators: Equatable {
    var field = UInt8(ascii: "|")
    var component: UInt8?
    var repetition: UInt8?
    var escape: UInt8?
    var subcomponent: UInt8?
    /// The bytes of `˜` (U+02DC) where it stands for `~`, as editors have made of some; else empty.
    var smallTilde: [UInt8] = []

    /// Of a line that begins with `MSH`, `FHS`, `BHS` (`isHPRIM`: `H`); nil where it is none.
    init?(_ line: [UInt8], isHPRIM: Bool) {
        let at = isHPRIM ? 1 : 3
        guard line.count > at + 1, PipeSeparators.isSign(line[at]) else { return nil }
        field = line[at]
        var signs = Array(line[(at + 1)...].prefix { $0 != field })
        // In UTF-8 and in Windows-1252.
        for small: [UInt8] in [[0xcb, 0x9c], [0x98]] {
            guard let index = signs.firstIndex(of: small[0]), signs[index...].starts(with: small) else { continue }
            signs.replaceSubrange(index..<index + small.count, with: [UInt8(ascii: "~")])
            smallTilde = small
            break
        }
        // HPRIM has the escape before the sub-component too: the order is the same, the usual signs are not.
        if signs.count > 0 { component = signs[0] }
        if signs.count > 1 { repetition = signs[1] }
        if signs.count > 2 { escape = signs[2] }
        if signs.count > 3 { subcomponent = signs[3] }
        guard signs.count <= 5, signs.allSatisfy(PipeSeparators.isSign) else { return nil }
    }

    private static func isSign(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7f && !ASCII.isDigit(byte) && !ASCII.isLetter(byte)
    }
}
