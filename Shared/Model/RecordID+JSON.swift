/// Text form: `file/row`.
extension RecordID: Codable, CustomStringConvertible {
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let file = UInt32(parts[0]), let row = UInt32(parts[1]) else { return nil }
        self.init(file: file, row: row)
    }

    package var description: String { "\(file)/\(row)" }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let id = RecordID(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a record's file/row")
        }
        self = id
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
