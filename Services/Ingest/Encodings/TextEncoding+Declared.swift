/// What contents say of their own encoding.
extension TextEncoding {
    /// `MSH-18` of HL7 (table 0211): `8859/15`, `UNICODE UTF-8`. Whatever stands after the name is none of it.
    init?(hl7 name: String) {
        let word = name.uppercased().prefix { $0.isLetter || $0.isNumber || $0 == "/" || $0 == " " || $0 == "-" }
        if word.hasPrefix("8859/") {
            let part = word.dropFirst(5).prefix(while: \.isNumber)
            self.init(name: "iso8859" + part)
        } else if word.contains("UTF-8") || word.contains("UTF8") {
            self = .utf8
        } else {
            self.init(name: String(word))
        }
    }

    /// One of the two that differ in a few signs alone: which of them it is the letters seldom tell.
    var isOfWindows: Bool { self == .windows1252 || self == .latin9 }

    /// The encoding that the head of an XML document or an HTML page names, if it is one we know.
    init?(declaredIn head: [UInt8]) {
        let text = String(decoding: head.prefix(4096), as: UTF8.self).lowercased()
        if let end = text.firstRange(of: "?>"), let start = text.firstRange(of: "<?xml"),
            start.upperBound < end.lowerBound
        {
            guard let name = TextEncoding.value(of: "encoding", in: text[start.upperBound..<end.lowerBound]) else {
                return nil
            }
            self.init(name: name)
            return
        }
        for meta in text.split(separator: "<meta").dropFirst() {
            if let name = TextEncoding.value(of: "charset", in: meta.prefix { $0 != ">" }) {
                self.init(name: name)
                return
            }
        }
        return nil
    }

    /// Of `name="value"`, `name=value`.
    private static func value(of name: String, in text: Substring) -> String? {
        guard let found = text.firstRange(of: name) else { return nil }
        var rest = text[found.upperBound...].drop(while: \.isWhitespace)
        guard rest.first == "=" else { return nil }
        rest = rest.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
        let value = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == ":" }
        return value.isEmpty ? nil : String(value)
    }
}
