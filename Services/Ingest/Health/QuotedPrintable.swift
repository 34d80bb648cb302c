/// What is left of a mail's encoding (RFC 2045, section 6.7) in a report taken from it: `=E9`, and `=` where a line was
/// broken. Only what can be nothing else is undone: reports hold rules of `=====` and signs of equality.
enum QuotedPrintable {
    /// The value of the escape that begins at `index`: of a byte beyond ASCII, of `=` itself, or of a space at the end.
    private static func value(_ line: ArraySlice<UInt8>, at index: Int) -> UInt8? {
        guard line[index] == UInt8(ascii: "="), index + 2 < line.endIndex,
            let high = ASCII.hexadecimal(line[index + 1]), let low = ASCII.hexadecimal(line[index + 2])
        else { return nil }
        let byte = high << 4 | low
        return byte >= 0x80 || byte == 0x3d || byte == 0x20 ? byte : nil
    }

    /// Whether the line goes on in the next.
    static func isBroken(_ line: [UInt8]) -> Bool {
        guard line.count > 1, line.last == UInt8(ascii: "="), line[line.count - 2] != UInt8(ascii: "=") else {
            return false
        }
        return line.count >= 60 || line.indices.contains { value(line[...], at: $0) != nil }
    }

    static func undo(_ line: inout [UInt8]) {
        guard line.indices.contains(where: { value(line[...], at: $0) != nil }) else { return }
        var plain: [UInt8] = []
        var at = 0
        while at < line.count {
            if let byte = value(line[...], at: at) {
                plain.append(byte)
                at += 3
            } else {
                plain.append(line[at])
                at += 1
            }
        }
        line = plain
    }
}
