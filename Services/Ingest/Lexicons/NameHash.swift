/// A hash of the letters of a text folded to A-Z: accents, case, spaces and punctuation do not count. Stable over
/// processes (FNV-1a, 64 bits).
enum NameHash {
    static let empty: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The hash of what `hash` is of and one byte more.
    static func next(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x0100_0000_01b3 }

    static func of(_ text: Span<UInt8>) -> UInt64 { of(text, 0..<text.count) }

    static func of(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
        var hash = empty
        var at = range.lowerBound
        while at < range.upperBound {
            let byte = text[at]
            let folded = byte | 0x20
            if folded >= 0x61, folded <= 0x7a {
                hash = next(hash, folded)
            } else if byte >= 0xc3, byte <= 0xc5, at + 1 < range.upperBound {
                at += 1
                let (first, second) = letters(byte, text[at])
                if first != 0 { hash = next(hash, first) }
                if second != 0 { hash = next(hash, second) }
            }
            at += 1
        }
        return hash
    }

    static func of(_ text: some StringProtocol) -> UInt64 {
        let bytes = Array(text.utf8)
        return of(bytes.span)
    }

    /// The plain letters of a Latin letter of two bytes of UTF-8; 0 for none.
    static func letters(_ lead: UInt8, _ tail: UInt8) -> (UInt8, UInt8) {
        guard lead == 0xc3 else {
            guard lead == 0xc5 else { return (0, 0) }
            return tail == 0x92 || tail == 0x93
                ? (0x6f, 0x65)
                : tail == 0xb8
                    ? (0x79, 0)
                    : tail == 0xa0 || tail == 0xa1
                        ? (0x73, 0)
                        : tail == 0xbd || tail == 0xbe ? (0x7a, 0) : (0, 0)
        }
        switch tail & 0xdf | 0x80 {
        case 0x80...0x85: return (0x61, 0)
        case 0x86: return (0x61, 0x65)
        case 0x87: return (0x63, 0)
        case 0x88...0x8b: return (0x65, 0)
        case 0x8c...0x8f: return (0x69, 0)
        case 0x91: return (0x6e, 0)
        case 0x92...0x96, 0x98: return (0x6f, 0)
        case 0x99...0x9c: return (0x75, 0)
        case 0x9d: return (0x79, 0)
        case 0x9f: return tail == 0x9f ? (0x73, 0x73) : (0x79, 0)
        default: return (0, 0)
        }
    }
}
