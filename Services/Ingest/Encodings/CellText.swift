/// Turns the bytes of one cell into UTF-8 text: escapes and entities undone, mojibake repaired, NULs dropped.
/// Its buffer is kept from cell to cell.
struct CellText: ~Copyable {
    private(set) var bytes: [UInt8] = []
    /// By (byte - 0x80): UTF-8 bytes, low byte first, and their number in the high byte.
    private static let tables: [TextEncoding: [UInt32]] = {
        var tables: [TextEncoding: [UInt32]] = [:]
        for encoding in TextEncoding.singleByte {
            tables[encoding] = encoding.upperHalf.map { scalar in
                var utf8: [UInt8] = []
                UTF8Text.append(scalar == 0 ? 0xfffd : UInt32(scalar), to: &utf8)
                var packed = UInt32(utf8.count) << 24
                for (index, byte) in utf8.enumerated() { packed |= UInt32(byte) << UInt32(8 * index) }
                return packed
            }
        }
        return tables
    }()
    private var table: [UInt32] = []
    private var current: TextEncoding?

    mutating func use(_ encoding: TextEncoding) {
        guard encoding != current else { return }
        current = encoding
        table = CellText.tables[encoding] ?? []
    }

    /// Reads the cell of `text` into `bytes`.
    mutating func read(_ text: Span<UInt8>, _ cell: Cell, _ dialect: borrowing Dialect) {
        bytes.removeAll(keepingCapacity: true)
        var at = cell.lower
        let quote = dialect.quote.byte
        let isEscaped = cell.form.contains(.escaped)
        while at < cell.upper {
            let byte = text[at]
            if byte >= 0x80 {
                append(byte)
            } else if isEscaped, byte == quote, at + 1 < cell.upper, text[at + 1] == quote {
                bytes.append(byte)
                at += 1
            } else if isEscaped, dialect.backslash, byte == UInt8(ascii: "\\"), at + 1 < cell.upper {
                at += 1
                appendEscape(text[at])
            } else if byte != 0 {
                bytes.append(byte)
            }
            at += 1
        }
        if cell.form.contains(.high), Mojibake.isSuspected(bytes) { Mojibake.repair(&bytes) }
        if cell.form.contains(.entity) { HTMLEntities.decode(&bytes) }
    }

    private mutating func append(_ byte: UInt8) {
        if table.isEmpty {
            bytes.append(byte)
            return
        }
        var packed = table[Int(byte & 0x7f)]
        var count = packed >> 24
        while count > 0 {
            bytes.append(UInt8(truncatingIfNeeded: packed))
            packed >>= 8
            count -= 1
        }
    }

    private mutating func appendEscape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "n"): bytes.append(0x0a)
        case UInt8(ascii: "r"): bytes.append(0x0d)
        case UInt8(ascii: "t"): bytes.append(0x09)
        case UInt8(ascii: "N"), UInt8(ascii: "0"): break
        default: if byte < 0x80 { bytes.append(byte) } else { append(byte) }
        }
    }
}
