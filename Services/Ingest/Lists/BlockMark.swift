/// What stands between persons and names none of them: `-----`, `*** 1. row ***`, `-[ RECORD 1 ]---`, `[patient 1]`,
/// `Fiche 3`.
enum BlockMark {
    /// Of a line without spaces at its end.
    static func isOne(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count < 256 else { return line.allSatisfy(isRule) }
        // A telephone or a NIR is somebody's.
        guard line.count(where: ASCII.isDigit) < 8 else { return false }
        let signs = line.drop(while: ASCII.isSpace).prefix(while: isRule)
        let isRuled = signs.count > 2 || signs.first == UInt8(ascii: "[") || signs.starts(with: "-[".utf8)
        guard isRuled || line.contains(where: ASCII.isDigit) else { return false }
        let words = HeaderRole.words(String(decoding: line, as: UTF8.self))
        guard words.allSatisfy({ titles.contains($0) || numbers.contains($0) }) else { return false }
        return isRuled || words.contains(where: titles.contains)
    }

    private static func isRule(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "#"),
            UInt8(ascii: "~"), UInt8(ascii: "+"), UInt8(ascii: "["):
            true
        default: false
        }
    }

    /// A word that stands before a name or a number.
    static func isTitle(_ word: String) -> Bool {
        HeaderRole.words(word).allSatisfy { titles.contains($0) || numbers.contains($0) }
    }

    private static let numbers: Set = ["n", "no"]
    private static let titles: Set<String> = [
        "patient", "patiente", "fiche", "dossier", "record", "enregistrement", "personne", "contact", "row", "ligne",
    ]
}
