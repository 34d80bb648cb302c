/// Bytes that are not the message they should be.
package struct ProtoError: Error, Equatable, CustomStringConvertible {
    package let description: String
    package init(_ description: String) { self.description = description }
}

/// Reads Protocol Buffers wire format field by field. Lengths are checked against the buffer; unknown fields are the
/// caller's to pass over (nothing need be done: `next` has consumed them).
package struct ProtoReader: Sendable {
    package enum Value: Sendable {
        case varint(UInt64)
        case fixed64(UInt64)
        case fixed32(UInt32)
        case data(ArraySlice<UInt8>)
    }

    private let bytes: ArraySlice<UInt8>
    private var at: Int

    package init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        at = bytes.startIndex
    }

    /// The next field's number and value; nil at the end.
    package mutating func next() throws(ProtoError) -> (field: Int, value: Value)? {
        guard at < bytes.endIndex else { return nil }
        let tag = try varint()
        let field = Int(truncatingIfNeeded: tag >> 3)
        guard field > 0, field < 1 << 29 else { throw ProtoError("field number out of range") }
        switch tag & 7 {
        case 0: return (field, .varint(try varint()))
        case 1: return (field, .fixed64(try fixed(8)))
        case 2:
            let length = try varint()
            guard length <= UInt64(bytes.endIndex - at) else { throw ProtoError("length beyond the end") }
            let start = at
            at += Int(length)
            return (field, .data(bytes[start..<at]))
        case 5: return (field, .fixed32(UInt32(try fixed(4))))
        default: throw ProtoError("unknown wire type")
        }
    }

    private mutating func varint() throws(ProtoError) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while at < bytes.endIndex {
            let byte = bytes[at]
            at += 1
            value |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 { return value }
            shift += 7
            guard shift < 70 else { throw ProtoError("number too long") }
        }
        throw ProtoError("cut in a number")
    }

    private mutating func fixed(_ count: Int) throws(ProtoError) -> UInt64 {
        guard bytes.endIndex - at >= count else { throw ProtoError("cut in a number") }
        var value: UInt64 = 0
        for index in 0..<count { value |= UInt64(bytes[at + index]) << UInt64(8 * index) }
        at += count
        return value
    }
}

extension ProtoReader.Value {
    package var number: UInt64 {
        switch self {
        case .varint(let value), .fixed64(let value): value
        case .fixed32(let value): UInt64(value)
        case .data: 0
        }
    }
    /// A wider number loses its upper bits, as protobuf has it.
    package var uint32: UInt32 { UInt32(truncatingIfNeeded: number) }
    /// The elements of a repeated fixed64 field, which a writer may pack into one value (proto3's own way) or not.
    package func fixed64s() throws(ProtoError) -> [UInt64] {
        guard case .data(let packed) = self else { return [number] }
        guard packed.count % 8 == 0 else { throw ProtoError("packed numbers cut") }
        return stride(from: packed.startIndex, to: packed.endIndex, by: 8).map { start in
            (0..<8).reduce(0) { $0 | UInt64(packed[start + $1]) << UInt64(8 * $1) }
        }
    }
    package var data: ArraySlice<UInt8> { if case .data(let slice) = self { slice } else { [] } }
    package var text: String { String(decoding: data, as: UTF8.self) }
}
