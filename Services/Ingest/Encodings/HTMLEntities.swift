/// Entities a web export leaves in a table (`O&#039;Brien`, `Gw&eacute;na&euml;lle`).
enum HTMLEntities {
    private static let named: [String: UInt32] = {
        var named: [String: UInt32] = [
            "amp": 0x26, "lt": 0x3c, "gt": 0x3e, "quot": 0x22, "apos": 0x27, "nbsp": 0x20, "rsquo": 0x2019,
            "lsquo": 0x2018, "laquo": 0xab, "raquo": 0xbb, "deg": 0xb0, "euro": 0x20ac, "oelig": 0x153, "OElig": 0x152,
            "aelig": 0xe6, "AElig": 0xc6, "szlig": 0xdf, "ccedil": 0xe7, "Ccedil": 0xc7, "ntilde": 0xf1,
            "Ntilde": 0xd1, "yuml": 0xff, "Yuml": 0x178,
        ]
        let accents: [(String, [Character: UInt32])] = [
            ("grave", ["a": 0xe0, "e": 0xe8, "u": 0xf9, "A": 0xc0, "E": 0xc8, "U": 0xd9]),
            ("acute", ["e": 0xe9, "E": 0xc9, "a": 0xe1, "i": 0xed, "o": 0xf3, "u": 0xfa]),
            (
                "circ",
                [
                    "a": 0xe2, "e": 0xea, "i": 0xee, "o": 0xf4, "u": 0xfb, "A": 0xc2, "E": 0xca, "I": 0xce, "O": 0xd4,
                    "U": 0xdb,
                ]
            ),
            ("uml", ["e": 0xeb, "i": 0xef, "u": 0xfc, "o": 0xf6, "a": 0xe4, "E": 0xcb, "I": 0xcf, "U": 0xdc]),
        ]
        for (accent, letters) in accents { for (letter, scalar) in letters { named["\(letter)\(accent)"] = scalar } }
        return named
    }()

    /// The length of an entity that ends with the `;` at `end` of `text`, or nil.
    static func length(_ text: Span<UInt8>, endingAt end: Int) -> Int? {
        var at = end - 1
        while at >= 0, end - at <= 9 {
            let byte = text[at]
            if byte == UInt8(ascii: "&") { return end - at >= 3 ? end - at + 1 : nil }
            let folded = byte | 0x20
            guard (0x61...0x7a).contains(folded) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "#") else {
                return nil
            }
            at -= 1
        }
        return nil
    }

    static func decode(_ text: inout [UInt8]) {
        guard text.contains(UInt8(ascii: "&")) else { return }
        var decoded: [UInt8] = []
        var at = 0
        while at < text.count {
            if text[at] == UInt8(ascii: "&"), let end = text[at...].prefix(10).firstIndex(of: UInt8(ascii: ";")),
                let scalar = scalar(String(decoding: text[(at + 1)..<end], as: UTF8.self))
            {
                UTF8Text.append(scalar, to: &decoded)
                at = end + 1
            } else {
                decoded.append(text[at])
                at += 1
            }
        }
        text = decoded
    }

    private static func scalar(_ name: String) -> UInt32? {
        guard name.hasPrefix("#") else { return named[name] }
        let digits = name.dropFirst()
        let value = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap(Unicode.Scalar.init).map(\.value).flatMap { $0 < 0x20 ? nil : $0 }
    }
}
