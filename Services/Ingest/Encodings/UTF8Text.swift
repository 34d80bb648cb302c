/// UTF-8 as bytes.
enum UTF8Text {
    static func append(_ scalar: UInt32, to text: inout [UInt8]) {
        switch scalar {
        case 0..<0x80: text.append(UInt8(scalar))
        case 0x80..<0x800:
            text.append(UInt8(0xc0 | scalar >> 6))
            text.append(UInt8(0x80 | scalar & 0x3f))
        case 0x800..<0x10000:
            text.append(UInt8(0xe0 | scalar >> 12))
            text.append(UInt8(0x80 | scalar >> 6 & 0x3f))
            text.append(UInt8(0x80 | scalar & 0x3f))
        default:
            text.append(UInt8(0xf0 | scalar >> 18 & 7))
            text.append(UInt8(0x80 | scalar >> 12 & 0x3f))
            text.append(UInt8(0x80 | scalar >> 6 & 0x3f))
            text.append(UInt8(0x80 | scalar & 0x3f))
        }
    }

    /// The scalar at `index` and its length; nil when the bytes there are not well-formed (Unicode 16, table 3-7).
    static func scalar(_ text: Span<UInt8>, at index: Int) -> (value: UInt32, length: Int)? {
        let first = text[index]
        if first < 0x80 { return (UInt32(first), 1) }
        func tail(_ offset: Int) -> UInt32? {
            guard index + offset < text.count else { return nil }
            let byte = text[index + offset]
            return byte & 0xc0 == 0x80 ? UInt32(byte & 0x3f) : nil
        }
        if first < 0xe0 {
            guard first >= 0xc2, let a = tail(1) else { return nil }
            return (UInt32(first & 0x1f) << 6 | a, 2)
        }
        if first < 0xf0 {
            guard let a = tail(1), let b = tail(2) else { return nil }
            let value = UInt32(first & 0x0f) << 12 | a << 6 | b
            return value < 0x800 || value & 0xf800 == 0xd800 ? nil : (value, 3)
        }
        guard first < 0xf5, let a = tail(1), let b = tail(2), let c = tail(3) else { return nil }
        let value = UInt32(first & 7) << 18 | a << 12 | b << 6 | c
        return (0x10000...0x10ffff).contains(value) ? (value, 4) : nil
    }

    static func isValid(_ text: Span<UInt8>) -> Bool {
        var at = 0
        while at < text.count {
            if text[at] < 0x80 {
                at += 1
            } else if let (_, length) = scalar(text, at: at) {
                at += length
            } else {
                return false
            }
        }
        return true
    }
}
