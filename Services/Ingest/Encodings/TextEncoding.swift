/// The encodings a French leak comes in; the raw value is what an operator reads and writes.
package enum TextEncoding: String, Sendable, Codable, CaseIterable {
    case utf8 = "utf-8"
    case utf16Little = "utf-16le"
    case utf16Big = "utf-16be"
    case windows1252 = "windows-1252"
    case latin9 = "iso-8859-15"
    case cp850
    case cp437
    case macRoman = "mac-roman"

    /// Also the usual other names.
    package init?(name: String) {
        let plain = name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
        switch plain {
        case "utf8", "utf8sig": self = .utf8
        case "utf16", "utf16le", "unicode": self = .utf16Little
        case "utf16be": self = .utf16Big
        case "windows1252", "cp1252", "ansi", "latin1", "iso88591": self = .windows1252
        case "iso885915", "latin9": self = .latin9
        case "cp850", "ibm850": self = .cp850
        case "cp437", "ibm437": self = .cp437
        case "macroman", "macintosh", "mac": self = .macRoman
        default: return nil
        }
    }

    /// In order of preference where two explain a file equally well.
    static let singleByte: [TextEncoding] = [.windows1252, .latin9, .cp850, .macRoman, .cp437]

    /// Scalars of bytes 0x80 to 0xff, 0 where undefined; empty for the Unicode encodings.
    var upperHalf: [UInt16] {
        switch self {
        case .utf8, .utf16Little, .utf16Big: []
        case .windows1252: CodePages.windows1252
        case .latin9: CodePages.latin9
        case .cp850: CodePages.cp850
        case .cp437: CodePages.cp437
        case .macRoman: CodePages.macRoman
        }
    }

    var unit: TextWindow.CodeUnit {
        switch self {
        case .utf16Little: .utf16Little
        case .utf16Big: .utf16Big
        default: .byte
        }
    }
}
