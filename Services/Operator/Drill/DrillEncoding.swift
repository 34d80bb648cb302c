/// How the leak is written.
enum DrillEncoding: String, CaseIterable {
    case windows1252 = "cp1252"
    case latin9 = "iso-8859-15"
    case utf8 = "utf-8"
    case utf8WithMark = "utf-8-bom"
    case utf16 = "utf-16le"

    /// What stands before the first row.
    var mark: [UInt8] {
        switch self {
        case .windows1252, .latin9, .utf8: []
        case .utf8WithMark: [0xef, 0xbb, 0xbf]
        case .utf16: [0xff, 0xfe]
        }
    }

    /// `text` is in Windows-1252.
    func encode(_ text: [UInt8]) -> [UInt8] {
        switch self {
        case .windows1252: return text
        case .latin9:
            return text.map { byte in
                switch byte {
                case 0x80: 0xa4
                case 0x8a: 0xa6
                case 0x9a: 0xa8
                case 0x8e: 0xb4
                case 0x9e: 0xb8
                case 0x8c: 0xbc
                case 0x9c: 0xbd
                case 0x9f: 0xbe
                case 0x80...0x9f: UInt8(ascii: "?")
                default: byte
                }
            }
        case .utf8, .utf8WithMark:
            if text.allSatisfy({ $0 < 0x80 }) { return text }
            var encoded: [UInt8] = []
            encoded.reserveCapacity(text.count + 16)
            for byte in text {
                if byte < 0x80 {
                    encoded.append(byte)
                } else {
                    let scalar = Windows1252.scalar(byte)
                    if scalar < 0x800 {
                        encoded.append(0xc0 | UInt8(scalar >> 6))
                    } else {
                        encoded.append(0xe0 | UInt8(scalar >> 12))
                        encoded.append(0x80 | UInt8(scalar >> 6 & 0x3f))
                    }
                    encoded.append(0x80 | UInt8(scalar & 0x3f))
                }
            }
            return encoded
        case .utf16:
            return text.flatMap { byte in
                let scalar = Windows1252.scalar(byte)
                return [UInt8(scalar & 0xff), UInt8(scalar >> 8)]
            }
        }
    }
}
