/// Writes one JSON object a line, as bytes, in the order its fields are given.
struct JSONLine: Sendable {
    private(set) var bytes: [UInt8] = []
    private var isFirst = true

    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    mutating func open(_ bracket: UInt8 = UInt8(ascii: "{")) {
        bytes.append(bracket)
        isFirst = true
    }

    mutating func close(_ bracket: UInt8 = UInt8(ascii: "}")) {
        bytes.append(bracket)
        isFirst = false
    }

    mutating func end() { bytes.append(0x0a) }

    mutating func name(_ name: String) {
        comma()
        string(Array(name.utf8)[...])
        bytes.append(UInt8(ascii: ":"))
    }

    mutating func field(_ name: String, _ value: ArraySlice<UInt8>?) {
        guard let value else { return }
        self.name(name)
        string(value)
    }

    mutating func field(_ name: String, _ value: String) { field(name, Array(value.utf8)[...]) }

    mutating func field(_ name: String, _ value: UInt64) {
        self.name(name)
        bytes.append(contentsOf: "\(value)".utf8)
    }

    mutating func flag(_ name: String) {
        self.name(name)
        bytes.append(contentsOf: "true".utf8)
    }

    /// Left out when empty.
    mutating func field(_ name: String, _ values: [ArraySlice<UInt8>]) {
        guard !values.isEmpty else { return }
        self.name(name)
        open(UInt8(ascii: "["))
        for value in values {
            comma()
            string(value)
        }
        close(UInt8(ascii: "]"))
    }

    private mutating func comma() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
    }

    /// Bytes that are no UTF-8 come out as U+FFFD.
    private mutating func string(_ value: ArraySlice<UInt8>) {
        bytes.append(0x22)
        for byte in UTF8Text.isValid(value.span) ? value : Array(String(decoding: value, as: UTF8.self).utf8)[...] {
            switch byte {
            case 0x22, 0x5c:
                bytes.append(0x5c)
                bytes.append(byte)
            case 0x0a: bytes.append(contentsOf: "\\n".utf8)
            case 0x0d: bytes.append(contentsOf: "\\r".utf8)
            case 0x09: bytes.append(contentsOf: "\\t".utf8)
            case 0..<0x20, 0x7f:
                bytes.append(contentsOf: "\\u00".utf8)
                for digit in [byte >> 4, byte & 15] { bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
            default: bytes.append(byte)
            }
        }
        bytes.append(0x22)
    }
}
