extension Record {
    /// Appends the record as a `Record` message body (`Proto/record.proto`): fields in the order found, which protobuf
    /// leaves to the writer, then the exposures.
    package func encode(into writer: inout ProtoWriter) {
        writer.number(1, row)
        writer.fields(buffer)
        if !exposures.isEmpty { writer.fixed32(21, exposures.rawValue) }
    }

    /// Fills the record from a message body, keeping its storage. Unknown fields are ignored.
    package mutating func decode(_ bytes: ArraySlice<UInt8>) throws(ProtoError) {
        reset(row: 0)
        var reader = ProtoReader(bytes)
        while let (number, value) = try reader.next() {
            switch number {
            case 1: row = value.uint32
            case 21: exposures = Exposures(rawValue: value.uint32)
            default:
                if number < 256, let field = Field(rawValue: UInt8(number)) { append(field, value.data) }
            }
        }
    }
}
