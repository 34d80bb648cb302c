/// Reads what `CanonicalWriter` writes, and refuses everything else: spaces, escapes, keys out of order, numbers not in
/// their shortest form. Nothing else could be written again as the same bytes.
struct CanonicalReader {
    enum Value: Equatable {
        case word(String)
        case number(Int64)
        case object([String: Value])
    }

    private static let depthLimit = 3

    private let bytes: ArraySlice<UInt8>
    private var at: Int
    private var depth = 0

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        at = bytes.startIndex
    }

    var isAtEnd: Bool { at == bytes.endIndex }

    mutating func object() -> [String: Value]? {
        guard take(UInt8(ascii: "{")), depth < CanonicalReader.depthLimit else { return nil }
        depth += 1
        defer { depth -= 1 }
        var fields: [String: Value] = [:]
        if take(UInt8(ascii: "}")) { return fields }
        var last: ArraySlice<UInt8> = []
        repeat {
            guard let key = word(), last.lexicographicallyPrecedes(key), take(UInt8(ascii: ":")), let value = value()
            else { return nil }
            last = key
            fields[String(decoding: key, as: UTF8.self)] = value
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "}")) ? fields : nil
    }

    private mutating func value() -> Value? {
        guard at < bytes.endIndex else { return nil }
        switch bytes[at] {
        case UInt8(ascii: "{"): return object().map(Value.object)
        case UInt8(ascii: "\""): return word().map { .word(String(decoding: $0, as: UTF8.self)) }
        default:
            let end = bytes[at...].firstIndex { !(0x30...0x39).contains($0) } ?? bytes.endIndex
            defer { at = end }
            return VisibleFields.number(bytes[at..<end]).map(Value.number)
        }
    }

    private mutating func word() -> ArraySlice<UInt8>? {
        guard take(UInt8(ascii: "\"")), let end = bytes[at...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
        let word = bytes[at..<end]
        at = end + 1
        return CanonicalWriter.isWord(word) ? word : nil
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard at < bytes.endIndex, bytes[at] == byte else { return false }
        at += 1
        return true
    }
}
