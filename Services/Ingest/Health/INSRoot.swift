/// The roots (OID) that the national health identity (INS) stands under: `1.2.250.1.213.1.4.x` of the agency (ANS).
enum INSRoot {
    /// NIR or NIA.
    case number
    /// The old INS-C of 22 characters, derived from the NIR but none itself.
    case former
    /// Of tests and of demonstrations: no human bears it.
    case test

    private static let stem = Array("1.2.250.1.213.1.4.".utf8)

    /// Of an OID, wherever it stands in `text`: `urn:oid:1.2…`, `ASIP&1.2…&ISO`. nil where there is none of INS.
    init?(in text: [UInt8]) {
        guard text.count > INSRoot.stem.count else { return nil }
        for start in 0..<(text.count - INSRoot.stem.count) where text[start] == INSRoot.stem[0] {
            guard text[start...].starts(with: INSRoot.stem), start == 0 || !INSRoot.goesOn(text[start - 1]) else {
                continue
            }
            let last = text[(start + INSRoot.stem.count)...].prefix(while: INSRoot.goesOn)
            switch String(decoding: last, as: UTF8.self) {
            case "8", "9": self = .number
            case "2": self = .former
            case "10", "11": self = .test
            default: return nil
            }
            return
        }
        return nil
    }

    private static func goesOn(_ byte: UInt8) -> Bool { ASCII.isDigit(byte) || byte == UInt8(ascii: ".") }
}
