/// How delimited text is written.
package struct Dialect: Sendable, Equatable, Codable {
    package enum Quote: String, Sendable, Codable {
        case none, double, single

        /// 0 for none: NUL never counts as a quote.
        var byte: UInt8 {
            switch self {
            case .none: 0
            case .double: UInt8(ascii: "\"")
            case .single: UInt8(ascii: "'")
            }
        }
    }

    package var delimiter: UInt8
    package var quote: Quote = .double
    /// A backslash escapes the byte after it.
    package var backslash = false
    /// A carriage return alone ends a line.
    package var carriageReturn = false
    /// HTML entities stand in the text: their `;` ends no cell.
    package var entities = false
    /// Each line was quoted once more as one cell: `"MARTIN,""Anne"""`, as a spreadsheet does with text it did not divide.
    package var wrapped: Bool?
    /// Cells a row has.
    package var width: Int
    /// Rows may leave out their last cells.
    package var ragged = false

    /// What may stand between cells.
    static let delimiters: [UInt8] = [
        UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "|"), 0x09, UInt8(ascii: "~"), UInt8(ascii: "^"), 0x01, 0x1e,
        0x1f,
    ]

    package static func name(of delimiter: UInt8) -> String {
        switch delimiter {
        case 0x09: "TAB"
        case 0x01: "0x01"
        case 0x1e: "0x1E"
        case 0x1f: "0x1F"
        default: String(UnicodeScalar(delimiter))
        }
    }

    /// From what an operator writes: the character itself, `TAB`, `\t`, `0x1F`, `semicolon`, …
    package static func delimiter(named name: String) -> UInt8? {
        if name.utf8.count == 1 { return name.utf8.first }
        switch name.lowercased() {
        case "tab", "\\t": return 0x09
        case "semicolon": return UInt8(ascii: ";")
        case "comma": return UInt8(ascii: ",")
        case "pipe": return UInt8(ascii: "|")
        default: return name.lowercased().hasPrefix("0x") ? UInt8(name.dropFirst(2), radix: 16) : nil
        }
    }
}

/// One cell of a row: its bytes in the window, without quotes, and what has to be undone in them.
struct Cell: Sendable {
    struct Form: OptionSet, Sendable {
        let rawValue: UInt8
        static let quoted = Form(rawValue: 1)
        /// Doubled quotes or backslashes stand in it.
        static let escaped = Form(rawValue: 2)
        static let high = Form(rawValue: 4)
        static let nul = Form(rawValue: 8)
        static let entity = Form(rawValue: 16)
        /// Quotes stand in it that are no escapes.
        static let bare = Form(rawValue: 32)
    }

    var lower: Int
    var upper: Int
    var form: Form
    var isEmpty: Bool { lower == upper }
    /// Whether its bytes are its text.
    var isPlain: Bool { form.isSubset(of: [.quoted, .bare]) }
}
