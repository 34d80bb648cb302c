/// Folds UTF-8 text to the letters `A-Z` and digits `0-9`, so that accents, case, hyphens and spaces make no difference.
///
/// Letters beyond Latin keep one letter each, chosen by code point: equal text stays equal, and nothing is dropped.
enum NameFolding {
    /// Appends the folded bytes to `folded`, and to `boundaries` sets bit i where a part begins at folded byte i > 0.
    /// Parts stand between anything that is not a letter, a digit or an apostrophe within a word.
    static func fold(
        _ text: ArraySlice<UInt8>, into folded: inout [UInt8], boundaries: inout UInt32, limit: Int = 32
    ) {
        let start = folded.count
        var atBreak = false
        var index = text.startIndex
        while index < text.endIndex, folded.count - start < limit {
            let byte = text[index]
            index += 1
            var first: UInt8 = 0
            var second: UInt8 = 0
            switch byte {
            case 0x41...0x5a, 0x30...0x39: first = byte
            case 0x61...0x7a: first = byte - 32
            case 0x27: continue  // an apostrophe joins: O'NEIL is ONEIL
            case 0..<0x80:
                atBreak = true
                continue
            default:
                let (scalar, next) = decode(text, lead: byte, at: index)
                index = next
                if scalar == 0x2019 || scalar == 0x2018 || scalar == 0x0300 || (0x0300...0x036f).contains(scalar) {
                    continue
                }
                if (0x2000...0x206f).contains(scalar) || scalar == 0xa0 {
                    atBreak = true
                    continue
                }
                (first, second) = letters(scalar)
                if first == 0 { continue }
            }
            let position = folded.count - start
            if atBreak, position > 0, position < 32 { boundaries |= 1 << UInt32(position) }
            atBreak = false
            folded.append(first)
            if second != 0, folded.count - start < limit { folded.append(second) }
        }
    }

    /// The scalar whose first byte is `lead`, its rest beginning at `index`; malformed bytes stand for themselves.
    private static func decode(_ text: ArraySlice<UInt8>, lead: UInt8, at index: Int) -> (scalar: UInt32, next: Int) {
        let (length, mask): (Int, UInt8) =
            lead >= 0xf0 ? (3, 0x07) : lead >= 0xe0 ? (2, 0x0f) : lead >= 0xc2 ? (1, 0x1f) : (0, 0xff)
        guard length > 0, index + length <= text.endIndex else { return (UInt32(lead), index) }
        var scalar = UInt32(lead & mask)
        for offset in 0..<length {
            let byte = text[index + offset]
            guard byte & 0xc0 == 0x80 else { return (UInt32(lead), index) }
            scalar = scalar << 6 | UInt32(byte & 0x3f)
        }
        return (scalar, index + length)
    }

    /// One or two letters for a scalar beyond ASCII; (0, 0) when it is no letter.
    private static func letters(_ scalar: UInt32) -> (UInt8, UInt8) {
        switch scalar {
        case 0xc6, 0xe6: return (0x41, 0x45)
        case 0x152, 0x153: return (0x4f, 0x45)
        case 0xdf: return (0x53, 0x53)
        case 0xde, 0xfe: return (0x54, 0x48)
        case 0x80..<0xc0: return (0, 0)
        case 0xc0..<0x180: return (latin[Int(scalar) - 0xc0], 0)
        default: return (0x41 + UInt8(scalar % 26), 0)
        }
    }

    /// Base letters of U+00C0 to U+017F, `?` for the two signs among them.
    private static let latin: [UInt8] = Array(
        ("AAAAAAACEEEEIIIIDNOOOOO?OUUUUYTSAAAAAAACEEEEIIIIDNOOOOO?OUUUUYTY"
            + "AAAAAACCCCCCCCDDDDEEEEEEEEEEGGGGGGGGHHHHIIIIIIIIIIIIJJKKKLLLLLLLLLLNNNNNNNNNOOOOOOOORRRRRRSSSSSSSSTTTTTT"
            + "UUUUUUUUUUUUWWYYYZZZZZZS").utf8
    ).map { $0 == 0x3f ? 0 : $0 }
}
