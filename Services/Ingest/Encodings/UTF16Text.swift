/// UTF-16 as bytes, turned into UTF-8. A lone surrogate becomes U+FFFD, so that lengths can be told back.
enum UTF16Text {
    /// Moves whole characters from `units` to `text`; what is incomplete stays unless `isLast`.
    static func drain(_ units: inout [UInt8], littleEndian: Bool, isLast: Bool, into text: inout [UInt8]) {
        var at = 0
        func unit(_ index: Int) -> UInt32 {
            let (a, b) = (UInt32(units[index]), UInt32(units[index + 1]))
            return littleEndian ? b << 8 | a : a << 8 | b
        }
        while at + 2 <= units.count {
            let value = unit(at)
            if value < 0x80 {
                text.append(UInt8(value))
                at += 2
            } else if value & 0xfc00 == 0xd800 {
                if at + 4 > units.count {
                    if !isLast { break }
                    UTF8Text.append(0xfffd, to: &text)
                    at += 2
                } else {
                    let low = unit(at + 2)
                    if low & 0xfc00 == 0xdc00 {
                        UTF8Text.append(0x10000 + (value & 0x3ff) << 10 + (low & 0x3ff), to: &text)
                        at += 4
                    } else {
                        UTF8Text.append(0xfffd, to: &text)
                        at += 2
                    }
                }
            } else {
                UTF8Text.append(value & 0xfc00 == 0xdc00 ? 0xfffd : value, to: &text)
                at += 2
            }
        }
        if isLast, at < units.count { UTF8Text.append(0xfffd, to: &text) }  // half a unit
        units.removeSubrange(0..<(isLast ? units.count : at))
    }

    /// How many bytes of UTF-16 stand behind this UTF-8; one more where the last of it stands for half a unit.
    static func sourceLength(_ text: Span<UInt8>) -> Int {
        var length = 0
        for index in text.indices {
            let byte = text[index]
            if byte & 0xc0 != 0x80 { length += byte >= 0xf0 ? 4 : 2 }
        }
        return length
    }
}
