/// What stands behind a backslash: each database has its own.
enum SQLEscapes {
    static func mysql(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "n"): 0x0a
        case UInt8(ascii: "r"): 0x0d
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "0"): 0
        case UInt8(ascii: "Z"): 0x1a
        default: byte
        }
    }

    /// A text of COPY or between `E'` and `'`.
    static func postgres(_ text: ArraySlice<UInt8>) -> [UInt8] {
        guard text.contains(UInt8(ascii: "\\")) else { return Array(text) }
        var plain: [UInt8] = []
        var rest = text
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let sign = rest.popFirst() else {
                plain.append(byte)
                continue
            }
            switch sign {
            case UInt8(ascii: "b"): plain.append(0x08)
            case UInt8(ascii: "f"): plain.append(0x0c)
            case UInt8(ascii: "n"): plain.append(0x0a)
            case UInt8(ascii: "r"): plain.append(0x0d)
            case UInt8(ascii: "t"): plain.append(0x09)
            case UInt8(ascii: "v"): plain.append(0x0b)
            case UInt8(ascii: "0")...UInt8(ascii: "7"):
                let digits = [sign] + rest.prefix(2).prefix { $0 & 0xf8 == 0x30 }
                rest = rest.dropFirst(digits.count - 1)
                plain.append(digits.reduce(0) { $0 << 3 | $1 & 7 })
            case UInt8(ascii: "x"):
                let digits = rest.prefix(2).prefix { nibble($0) != nil }
                rest = rest.dropFirst(digits.count)
                plain.append(digits.isEmpty ? sign : digits.reduce(0) { $0 << 4 | (nibble($1) ?? 0) })
            default: plain.append(sign)
            }
        }
        return plain
    }

    /// Of hexadecimal digits; what else they may be stays as it is.
    static func bytes(hexadecimal digits: ArraySlice<UInt8>) -> [UInt8] {
        let nibbles = digits.compactMap(nibble)
        guard nibbles.count == digits.count else { return Array(digits) }
        return stride(from: 0, to: nibbles.count - 1, by: 2).map { nibbles[$0] << 4 | nibbles[$0 + 1] }
    }

    private static func nibble(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x41...0x46: digit - 0x37
        case 0x61...0x66: digit - 0x57
        default: nil
        }
    }
}
