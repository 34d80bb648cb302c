/// Writes Protocol Buffers wire format (protobuf.dev/programming-guides/encoding). Fields at their default are the
/// caller's to leave out, as every proto3 writer does, so that equal values are equal bytes whoever wrote them.
package struct ProtoWriter: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// Empties it, keeping its storage.
    package mutating func reset() { bytes.removeAll(keepingCapacity: true) }

    package mutating func varint(_ field: Int, _ value: UInt64) {
        raw(UInt64(field) << 3)
        raw(value)
    }

    /// A singular number, left out when zero.
    package mutating func number(_ field: Int, _ value: some FixedWidthInteger & UnsignedInteger) {
        if value != 0 { varint(field, UInt64(value)) }
    }

    package mutating func fixed32(_ field: Int, _ value: UInt32) {
        raw(UInt64(field) << 3 | 5)
        for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> UInt32(shift))) }
    }

    package mutating func fixed64(_ field: Int, _ value: UInt64) {
        raw(UInt64(field) << 3 | 1)
        for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(shift))) }
    }

    package mutating func float(_ field: Int, _ value: Float) { fixed32(field, value.bitPattern) }

    package mutating func data(_ field: Int, _ value: some Collection<UInt8>) {
        raw(UInt64(field) << 3 | 2)
        raw(UInt64(value.count))
        bytes.append(contentsOf: value)
    }

    package mutating func text(_ field: Int, _ value: String) { data(field, value.utf8) }

    /// A field of message type, written by `body` into a writer of its own.
    package mutating func message(_ field: Int, _ body: (inout ProtoWriter) -> Void) {
        var inner = ProtoWriter()
        body(&inner)
        data(field, inner.bytes)
    }

    /// Fields that are in wire form already.
    mutating func fields(_ encoded: [UInt8]) { bytes.append(contentsOf: encoded) }

    mutating func raw(_ value: UInt64) { ProtoWriter.append(value, to: &bytes) }

    /// A varint.
    static func append(_ value: UInt64, to bytes: inout [UInt8]) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }
}
