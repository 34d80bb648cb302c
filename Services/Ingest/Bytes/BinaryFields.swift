/// The fields of a binary record by their place in it. What would lie outside is nil: lengths and places in a file may lie.
struct BinaryFields {
    let bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }
    init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

    var count: Int { bytes.count }

    func slice(_ at: Int, _ length: Int) -> ArraySlice<UInt8>? {
        guard at >= 0, length >= 0, at <= count, length <= count - at else { return nil }
        let lower = bytes.startIndex + at
        return bytes[lower..<lower + length]
    }

    func byte(_ at: Int) -> UInt8? { at >= 0 && at < count ? bytes[bytes.startIndex + at] : nil }

    /// Little-endian, of up to 8 bytes.
    func number(_ at: Int, _ length: Int) -> UInt64? {
        guard length <= 8, let field = slice(at, length) else { return nil }
        return field.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    func int16(_ at: Int) -> Int? { number(at, 2).map { Int($0) } }
    func int32(_ at: Int) -> Int? { number(at, 4).map { Int($0) } }

    /// ASCII or UTF-8, up to the first NUL.
    func text(_ at: Int, _ length: Int) -> String {
        String(decoding: (slice(at, length) ?? []).prefix { $0 != 0 }, as: UTF8.self)
    }
}
