/// The words over a table's columns as a screen shows them. What stands for a header may be somebody's row: of what is no
/// word of headers, the form alone is shown where it may be a value.
struct ShownHeader {
    private let evidence: [ColumnEvidence]
    private let format: Format
    private let dates: DateReader
    /// Some column's words are those of a header, so the others are words of one too.
    private let isHeader: Bool

    init(_ evidence: [ColumnEvidence], _ format: Format, referenceYear: Int) {
        let dates = DateReader(referenceYear: referenceYear)
        (self.evidence, self.format, self.dates) = (evidence, format, dates)
        let isOfRows = format == .delimited || format == .fixedWidth
        isHeader =
            !isOfRows || evidence.contains { $0.isKnown || $0.header.map { ShownHeader.isWord($0, dates) } ?? false }
    }

    /// The words over a column: nil where there are none.
    func words(_ index: Int) -> String? {
        guard let words = evidence[index].header else { return nil }
        return isHidden(words) ? Mask.text(words.utf8.span) : words
    }

    /// Whether they are shown by their form.
    func isHidden(_ index: Int) -> Bool { evidence[index].header.map(isHidden) ?? false }

    /// What speaks for a column.
    func why(_ index: Int) -> String {
        let (text, own) = (evidence[index].text, "header \(evidence[index].header ?? "")")
        guard let words = words(index), text.hasPrefix(own) else { return text }
        return "header \(words)" + text.dropFirst(own.count)
    }

    private func isHidden(_ words: String) -> Bool {
        let isKnown = HeaderWords.isKnown(HeaderWords.fold(words)) || HeaderRole(words)?.isSomeone == true
        return !format.isStandard && !words.isEmpty && !isKnown && (!isHeader || ShownHeader.mayBeValue(words, dates))
    }

    private static func isWord(_ words: String, _ dates: DateReader) -> Bool {
        HeaderWords.meaning(words) != nil && !mayBeValue(words, dates)
    }

    /// A name, a mail, a number, a date or a secret, alone or behind what it is (`Password: azerty`).
    private static func mayBeValue(_ words: String, _ dates: DateReader) -> Bool {
        let text = words.utf8.span
        let kind = CellKind(text, dates)
        let names: CellKind = HeaderWords.meaning(words) == nil ? [.wholeName, .givenName, .surname] : [.wholeName]
        if kind.isTyped || !kind.isDisjoint(with: names) || holdsSecret(text) { return true }
        return StrayLine.mayNameSomeone(text, [0..<text.count], dates)
    }

    /// Something behind a colon, a sign of equality or another that passwords and addresses have, or many digits.
    private static func holdsSecret(_ text: Span<UInt8>) -> Bool {
        var digits = 0
        for index in text.indices {
            switch text[index] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "@"), UInt8(ascii: "!"):
                if index > 0, index + 1 < text.count { return true }
            default: break
            }
        }
        return digits > 4
    }
}
