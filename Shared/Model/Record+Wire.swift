extension Record {
    /// Appends the record as a `Record` message body (`Proto/record.proto`).
    package func encode(into writer: inout ProtoWriter) {
        writer.varint(1, UInt64(row))
        for entry in entries {
            writer.data(Int(entry.field.rawValue), buffer[Int(entry.lower)..<Int(entry.upper)])
        }
        if !exposures.isEmpty { writer.fixed32(21, exposures.rawValue) }
    }

    /// Fills the record from a message body, keeping its storage. Unknown fields are ignored.
    package mutating func decode(_ bytes: ArraySlice<UInt8>) throws(ProtoError) {
        reset(row: 0)
        var reader = ProtoReader(bytes)
        while let (number, value) = try reader.next() {
            switch number {
            case 1: row = UInt32(truncatingIfNeeded: value.number)
            case 21: exposures = Exposures(rawValue: UInt32(truncatingIfNeeded: value.number))
            default:
                if number < 256, let field = Field(rawValue: UInt8(number)) { append(field, value.data) }
            }
        }
    }
}
