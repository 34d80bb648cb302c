/// A name between signs over the fields of its person: `--- MARTIN Anne ---`, `=== Patient n° 12 : MARTIN Anne ===`.
struct BlockTitle {
    private let outside = OutsideLine(Workbook.layout)
    /// Single words that are surnames.
    private let surnames: LoneTitles?

    init(surnames: LoneTitles? = nil) { self.surnames = surnames }

    /// The name; nil where anything else is said, or someone but the patient named.
    func name(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        if let surname = surnames?.surname(line) { return surname }
        guard line.count < 128 else { return nil }
        let line = line.drop(while: ASCII.isSpace)
        let signs = line.prefix { !BlockTitle.isOfName($0) }
        guard signs.count > 1 || signs.first == UInt8(ascii: "[") else { return nil }
        var name = line[signs.endIndex...]
        while let last = name.last, !BlockTitle.isOfName(last) || last == UInt8(ascii: "-") { name.removeLast() }
        // What says that a name follows, and a number of it.
        while let first = name.split(separator: 0x20, maxSplits: 1).first, BlockTitle.isLabel(first) {
            name = name[first.endIndex...].drop { !BlockTitle.isOfName($0) }
        }
        let words = name.split(separator: 0x20)
        let isDoctor = CellKind(Array(name).span, .ofAnyYear).contains(.doctor)
        guard !isDoctor, (2...5).contains(words.count), words.allSatisfy(BlockTitle.isWord),
            outside.mayNameSomeone(name)
        else {
            return nil
        }
        return name
    }

    private static func isOfName(_ byte: UInt8) -> Bool { ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte >= 0x80 }

    private static func isLabel(_ word: ArraySlice<UInt8>) -> Bool {
        word.contains(where: ASCII.isDigit) || BlockMark.isTitle(String(decoding: word, as: UTF8.self))
    }

    /// No word for anyone or anything.
    private static func isWord(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.allSatisfy({ isOfName($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "'") }),
            !word.contains(where: ASCII.isDigit)
        else { return false }
        let text = String(decoding: word, as: UTF8.self)
        return HeaderWords.meaning(text) == nil && HeaderRole(text) == nil
    }
}
