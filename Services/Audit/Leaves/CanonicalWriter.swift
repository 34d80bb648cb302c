/// Writes canonical JSON (RFC 8785) of the little that leaves need: objects whose keys come sorted, whole numbers, and
/// words that need no escape.
struct CanonicalWriter {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    mutating func reset() {
        bytes.removeAll(keepingCapacity: true)
        needsComma = false
    }

    mutating func open(_ key: StaticString? = nil) {
        if let key { begin(key) }
        bytes.append(UInt8(ascii: "{"))
        needsComma = false
    }

    mutating func close() {
        bytes.append(UInt8(ascii: "}"))
        needsComma = true
    }

    /// Nothing unless `value` is a word: the letters, digits and marks of ids, times and names of the program, at most
    /// 128 of them. What is not may be anybody's.
    mutating func word(_ key: [UInt8], _ value: ArraySlice<UInt8>) {
        guard CanonicalWriter.isWord(value) else { return }
        begin(key)
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: value)
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func hexadecimal(_ key: [UInt8], _ value: ArraySlice<UInt8>) {
        begin(key)
        bytes.append(UInt8(ascii: "\""))
        for byte in value {
            bytes.append(CanonicalWriter.digit(byte >> 4))
            bytes.append(CanonicalWriter.digit(byte & 15))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func number(_ key: [UInt8], _ value: Int64) {
        begin(key)
        var digits: (count: Int, text: InlineArray<20, UInt8>) = (0, InlineArray(repeating: 0))
        var rest = value.magnitude
        repeat {
            digits.text[digits.count] = UInt8(rest % 10) + 0x30
            digits.count += 1
            rest /= 10
        } while rest > 0
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        for at in stride(from: digits.count - 1, through: 0, by: -1) { bytes.append(digits.text[at]) }
    }

    private mutating func begin(_ key: [UInt8]) {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: key)
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func begin(_ key: StaticString) { begin(Array(key.description.utf8)) }

    static func isWord(_ value: ArraySlice<UInt8>) -> Bool {
        if value.count > 128 { return false }
        for byte in value where !isWord(byte) { return false }
        return true
    }

    /// Letters, digits and `+ , - . / : _`.
    private static func isWord(_ byte: UInt8) -> Bool {
        let low: UInt64 = 0x07ff_f800_0000_0000
        let high: UInt64 = 0x07ff_fffe_87ff_fffe
        return byte < 128 && (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 == 1
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? value + 0x30 : value + 0x57 }
}
