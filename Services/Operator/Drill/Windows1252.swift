/// Text as one byte a character, in Windows-1252: the drill composes in it and turns each row into the encoding asked.
enum Windows1252 {
    /// The scalars of bytes 0x80 to 0x9f; 0xfffd where none is defined. Source: Unicode's CP1252.TXT.
    private static let high: [UInt16] = [
        0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0xfffd,
        0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
        0x0153, 0xfffd, 0x017e, 0x0178,
    ]

    /// A character without its byte becomes `?`.
    static func bytes(_ text: some StringProtocol) -> [UInt8] {
        text.unicodeScalars.map { scalar in
            if scalar.value < 0x80 || (0xa0...0xff).contains(scalar.value) { return UInt8(scalar.value) }
            return high.firstIndex { UInt32($0) == scalar.value }.map { UInt8($0 + 0x80) } ?? UInt8(ascii: "?")
        }
    }

    static func scalar(_ byte: UInt8) -> UInt16 {
        (0x80...0x9f).contains(byte) ? high[Int(byte) - 0x80] : UInt16(byte)
    }

    static func upper(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x61...0x7a: byte - 32
        case 0xe0...0xf6, 0xf8...0xfe: byte - 32
        case 0x9a, 0x9c, 0x9e: byte - 16
        case 0xff: 0x9f
        default: byte
        }
    }

    static func upper(_ text: [UInt8]) -> [UInt8] { text.map(upper) }

    /// Letters without their marks; case is kept.
    static func plain(_ text: [UInt8]) -> [UInt8] {
        if text.allSatisfy({ $0 < 0x80 }) { return text }
        return text.flatMap { byte in byte < 0x80 ? [byte] : plainTable[Int(byte) - 0x80] }
    }

    private static let plainTable: [[UInt8]] = (0x80...0xff).map { (byte: Int) -> [UInt8] in
        switch byte {
        case 0x8a: Array("S".utf8)
        case 0x8c: Array("OE".utf8)
        case 0x8e: Array("Z".utf8)
        case 0x9a: Array("s".utf8)
        case 0x9c: Array("oe".utf8)
        case 0x9e: Array("z".utf8)
        case 0x9f: Array("Y".utf8)
        case 0x91, 0x92: Array("'".utf8)
        case 0xc0...0xff: Array(letters[byte - 0xc0].utf8)
        default: [UInt8(ascii: " ")]
        }
    }

    /// Bytes 0xc0 to 0xff without marks.
    private static let letters = [
        "A", "A", "A", "A", "A", "A", "AE", "C", "E", "E", "E", "E", "I", "I", "I", "I", "D", "N", "O", "O", "O", "O",
        "O", "x", "O", "U", "U", "U", "U", "Y", "TH", "ss", "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e",
        "i", "i", "i", "i", "d", "n", "o", "o", "o", "o", "o", "/", "o", "u", "u", "u", "u", "y", "th", "y",
    ]

    /// Lower-case `a-z 0-9` of `text`: the local part of an address, a login.
    static func identifier(_ text: [UInt8]) -> [UInt8] {
        plain(text).compactMap { byte in
            switch byte {
            case 0x41...0x5a: byte + 32
            case 0x61...0x7a, 0x30...0x39: byte
            default: nil
            }
        }
    }
}
