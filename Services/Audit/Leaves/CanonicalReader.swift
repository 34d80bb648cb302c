/// Reads what `CanonicalWriter` writes, and refuses everything else: spaces, escapes, keys out of order, numbers not in
/// their shortest form. Nothing else could be written again as the same bytes.
struct CanonicalReader {
    private static let depthLimit = 3

    private let bytes: ArraySlice<UInt8>
    private var at: Int
    private var depth = 0

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        at = bytes.startIndex
    }

    var isAtEnd: Bool { at == bytes.endIndex }

    /// Reads an object; `body` reads the value of each key. False if either is not what it should be.
    mutating func object(_ body: (_ key: ArraySlice<UInt8>, _ reader: inout CanonicalReader) -> Bool) -> Bool {
        guard take(UInt8(ascii: "{")), depth < CanonicalReader.depthLimit else { return false }
        if take(UInt8(ascii: "}")) { return true }
        depth += 1
        var last: ArraySlice<UInt8> = []
        repeat {
            guard let key = word(), last.lexicographicallyPrecedes(key), take(UInt8(ascii: ":")), body(key, &self)
            else { return false }
            last = key
        } while take(UInt8(ascii: ","))
        depth -= 1
        return take(UInt8(ascii: "}"))
    }

    /// Passes over a value. False if it is none.
    mutating func skip() -> Bool {
        guard at < bytes.endIndex else { return false }
        switch bytes[at] {
        case UInt8(ascii: "{"): return object { _, reader in reader.skip() }
        case UInt8(ascii: "\""): return word() != nil
        default: return number() != nil
        }
    }

    mutating func word() -> ArraySlice<UInt8>? {
        guard take(UInt8(ascii: "\"")) else { return nil }
        var end = at
        while end < bytes.endIndex, bytes[end] != UInt8(ascii: "\"") { end += 1 }
        guard end < bytes.endIndex else { return nil }
        let word = bytes[at..<end]
        at = end + 1
        return CanonicalWriter.isWord(word) ? word : nil
    }

    /// Not negative.
    mutating func number() -> Int64? {
        var end = at
        while end < bytes.endIndex, (0x30...0x39).contains(bytes[end]) { end += 1 }
        defer { at = end }
        return VisibleFields.number(bytes[at..<end])
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard at < bytes.endIndex, bytes[at] == byte else { return false }
        at += 1
        return true
    }
}
