/// RFC 4180: cells are quoted only where needed.
enum CSV {
    static func cell(_ text: String) -> String {
        guard text.utf8.contains(where: isSpecial) else { return text }
        return "\"\(text.replacing("\"", with: "\"\""))\""
    }

    static func isSpecial(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x2c || byte == 0x0a || byte == 0x0d }
}

extension [UInt8] {
    mutating func append(_ text: String) { append(contentsOf: text.utf8) }

    /// A comma, then the cell.
    mutating func append(cell text: String) {
        append(UInt8(ascii: ","))
        append(text.utf8.contains(where: CSV.isSpecial) ? CSV.cell(text) : text)
    }
}
