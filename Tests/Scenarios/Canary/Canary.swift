import Foundation

/// A text that stands in one place of a fixture and nowhere else: wherever it is found again, it came from there.
struct Canary: Sendable {
    /// Where it stands: `good.surname`.
    let place: String
    /// As a program might write it: other case, other grouping, without accents.
    let spellings: Set<String>

    /// A word with an accent; also part of addresses, e-mails and comments.
    init(word: String, at place: String) {
        let folded = word.folding(options: .diacriticInsensitive, locale: nil)
        self.place = place
        spellings = Set([word, folded].flatMap { [$0, $0.uppercased(), $0.lowercased()] })
    }

    /// 15 digits, of which the first 13 are the number.
    init(nir: String, at place: String) {
        self.place = place
        let digits = String(nir.prefix(13))
        spellings = [digits, Canary.grouped(digits, [1, 2, 2, 2, 3, 3], by: " ")]
    }

    /// Ten digits from 0.
    init(phone: String, at place: String) {
        self.place = place
        let digits = String(phone.dropFirst())
        spellings = Set(["", " ", ".", "-"].map { Canary.grouped(digits, [1, 2, 2, 2, 2], by: $0) })
    }

    init(year: Int, month: Int, day: Int, at place: String) {
        self.place = place
        let (y, m, d) = (String(year), Canary.two(month), Canary.two(day))
        spellings = [
            "\(d)/\(m)/\(y)", "\(d)-\(m)-\(y)", "\(y)-\(m)-\(d)", "\(y)/\(m)/\(d)", "\(d)\(m)\(y)", "\(y)\(m)\(d)",
        ]
    }

    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func grouped(_ digits: String, _ widths: [Int], by separator: String) -> String {
        var rest = digits[...]
        return widths.map { width in
            defer { rest = rest.dropFirst(width) }
            return String(rest.prefix(width))
        }.joined(separator: separator)
    }

    /// Every way the bytes could stand in a file, with the name of that way.
    var forms: [(name: String, bytes: [UInt8])] { spellings.sorted().flatMap(Canary.forms) }

    private static func forms(_ text: String) -> [(name: String, bytes: [UInt8])] {
        let utf8 = Array(text.utf8)
        let wide = text.utf16.map { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        let hex = utf8.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
        var forms: [(String, [UInt8])] = [
            ("as it is", utf8), ("UTF-16 little", wide.flatMap(\.self)), ("UTF-16 big", wide.flatMap { $0.reversed() }),
            ("hex", Array(hex.joined().utf8)), ("hex", Array(hex.joined().uppercased().utf8)),
            ("spaced hex", Array(hex.joined(separator: " ").utf8)),
        ]
        for shift in 0..<3 {
            let encoded = Data([UInt8](repeating: 0, count: shift) + utf8).base64EncodedString()
            // Only the characters that the text alone decides.
            let part = String(encoded.prefix((shift + utf8.count) * 8 / 6).dropFirst([0, 2, 3][shift]))
            forms.append(("base64", Array(part.utf8)))
            let url = part.replacing("+", with: "-").replacing("/", with: "_")
            if url != part { forms.append(("base64url", Array(url.utf8))) }
        }
        guard utf8.count > text.unicodeScalars.count else { return forms }
        func escaped(_ name: String, _ escape: (Unicode.Scalar) -> String) -> (String, [UInt8]) {
            (name, text.unicodeScalars.flatMap { Array(($0.isASCII ? String($0) : escape($0)).utf8) })
        }
        func bytes(_ scalar: Unicode.Scalar, _ sign: String) -> String {
            String(scalar).utf8.map { sign + String($0, radix: 16, uppercase: true) }.joined()
        }
        let latin = Array(text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
        return forms + [
            ("ISO 8859-1", latin),
            ("UTF-8 twice", utf8.flatMap { Array(String(Unicode.Scalar($0)).utf8) }),
            escaped("JSON", { "\\u00" + String($0.value, radix: 16) }),
            escaped("JSON", { "\\u00" + String($0.value, radix: 16, uppercase: true) }),
            escaped("Swift", { "\\u{" + String($0.value, radix: 16, uppercase: true) + "}" }),
            escaped("percent", { bytes($0, "%") }), escaped("percent", { bytes($0, "%").lowercased() }),
            escaped("quoted-printable", { bytes($0, "=") }), escaped("octal", octal),
            escaped("entity", { "&#\($0.value);" }), escaped("named entity", { _ in "&eacute;" }),
        ]
    }

    private static func octal(_ scalar: Unicode.Scalar) -> String {
        String(scalar).utf8.map { "\\" + String($0, radix: 8) }.joined()
    }
}
