/// How a line of fields is taken apart.
extension BlockShape {
    private static let keyLimit = 64

    /// `isMeasured`: which words are keys is known.
    func line(_ text: ArraySlice<UInt8>, isMeasured: Bool = true) -> Line {
        var text = text
        while let last = text.last, ASCII.isSpace(last) { text.removeLast() }
        guard let first = text.first else { return .blank }
        if isDirectory, first == UInt8(ascii: "#") || text.elementsEqual("-".utf8) { return .comment }
        if BlockMark.isOne(text), !isNumber(text) { return .mark }
        if let name = title?.name(text) { return .field(key: BlockShape.patient, value: name) }
        guard let at = separator(text) else { return .other }
        let key = BlockKey.words(text[..<at])
        let value = text[(at + 1)...].drop(while: ASCII.isSpace)
        if !isMeasured || keys.contains(key) { return .field(key: key, value: value) }
        if BlockKey.namesSomeone(key) { return .named }
        if isDirectory || meaning(key) != nil { return .field(key: key, value: value) }
        return BlockShape.reachesSomeone(value) ? .named : .field(key: "", value: text)
    }

    /// `Dossier : 7000` is a field of a person's, `Dossier 7000` what stands between two.
    private func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
        guard let at = separator(text) else { return false }
        return meaning(BlockKey.words(text[..<at]))?.field == .localID && !text[(at + 1)...].allSatisfy(ASCII.isSpace)
    }

    private static func reachesSomeone(_ value: ArraySlice<UInt8>) -> Bool {
        let value = Array(value.prefix(256))
        let kind = CellKind(value.span, .ofAnyYear)
        return !kind.isDisjoint(with: [.phone, .email, .nir])
    }

    /// Where the separator behind a line's key stands; nil where it has none.
    private func separator(_ text: ArraySlice<UInt8>) -> Int? {
        guard let at = text.prefix(BlockShape.keyLimit).firstIndex(of: separator) else { return nil }
        let key = BlockKey.trimmed(text[..<at])
        guard let first = key.first, ASCII.isLetter(first), key.count(where: { $0 == 0x20 }) < 6,
            key.allSatisfy({ BlockShape.isOfKey($0) || isDirectory && $0 == UInt8(ascii: ";") })
        else { return nil }
        return text[(at + 1)...].starts(with: "//".utf8) ? nil : at
    }

    /// The first field within a value: known words before a separator. Of the value of the field before it the part below
    /// `lower` is left.
    func innerField(_ value: ArraySlice<UInt8>) -> (lower: Int, key: String, value: ArraySlice<UInt8>)? {
        guard !isDirectory, !isPrinted, labels == nil else { return nil }
        for at in value.indices where value[at] == separator {
            // The beginnings of the last words before it, nearest first.
            var starts: [Int] = []
            var index = at
            while index > value.startIndex, ASCII.isSpace(value[index - 1]) { index -= 1 }
            while index > value.startIndex, at - index < BlockShape.keyLimit, starts.count < 4,
                BlockShape.isOfKey(value[index - 1])
            {
                index -= 1
                let isStart = index > value.startIndex && BlockShape.isBetween(value[index - 1])
                if isStart, !ASCII.isSpace(value[index]) { starts.append(index) }
            }
            for lower in starts.reversed() {
                let key = BlockKey.words(value[lower..<at])
                guard keys.contains(key) || HeaderWords.isKnown(HeaderWords.fold(key)) else { continue }
                return (lower, key, value[(at + 1)...].drop(while: ASCII.isSpace))
            }
        }
        return nil
    }

    /// What stands before a field that is not the first of its line.
    static func isBetween(_ byte: UInt8) -> Bool {
        ASCII.isSpace(byte) || [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "|")].contains(byte)
    }

    /// Words as a key bears them: no sign that parts cells, none of an e-mail.
    private static func isOfKey(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "("),
            UInt8(ascii: ")"), UInt8(ascii: "'"):
            true
        default: ASCII.isLetter(byte) || ASCII.isDigit(byte)
        }
    }
}
