/// How a list of mail addresses is written (RFC 5322, section 3.4, and what people paste): `Anne MARTIN <a@example.fr>`,
/// or the address alone, parted by line ends, commas or semicolons. Told from its beginning, the same each time.
struct AddressList {
    /// A comma parts too; else it may stand in a name.
    private(set) var hasCommas = true

    /// nil where the head of a text is none. Addresses alone are one where they stand side by side as cells don't: one a
    /// line is a column, and a few in each line may be one person's.
    init?(_ head: ArraySlice<UInt8>) {
        guard head.prefix(4096).contains(UInt8(ascii: "@")) else { return nil }
        for hasCommas in [true, false] {
            self.hasCommas = hasCommas
            if fits(head) { return }
        }
        return nil
    }

    private func fits(_ head: ArraySlice<UInt8>) -> Bool {
        var (entries, others, named, lines, ofLine, most) = (0, 0, 0, 1, 0, 0)
        var at = head.startIndex
        while at < head.endIndex {
            let end = self.end(head, from: at)
            let entry = Entry(Array(head[at..<end.content]))
            if entry.isAddress {
                entries += 1
                ofLine += 1
                most = max(most, ofLine)
                if !entry.name.isEmpty { named += 1 }
            } else if !entry.isBlank {
                others += 1
            }
            if end.isLine {
                lines += end.entry < head.endIndex ? 1 : 0
                ofLine = 0
            }
            guard others * 10 <= entries + 10 else { return false }
            at = end.entry
        }
        guard entries > 1 || named == 1, others * 10 <= entries else { return false }
        return named * 2 > entries || lines == 1 || most > 3
    }

    /// Where the entry at `start` ends, and the next one begins. A quote that does not close on its line is none.
    private func end(_ text: ArraySlice<UInt8>, from start: Int, heedsQuotes: Bool = true) -> (
        content: Int, entry: Int, isLine: Bool
    ) {
        var (at, reach) = (start, reach(heedsQuotes: heedsQuotes))
        while at < text.endIndex, reach.takes(text[at]) { at += 1 }
        if reach.isInQuotes { return end(text, from: start, heedsQuotes: false) }
        guard at < text.endIndex else { return (at, at, false) }
        let isPair = text[at] == 0x0d && at + 1 < text.endIndex && text[at + 1] == 0x0a
        return (at, at + (isPair ? 2 : 1), !parts(text[at]))
    }

    func parts(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ";") || hasCommas && byte == UInt8(ascii: ",") }

    func reach(heedsQuotes: Bool) -> Reach { Reach(list: self, heedsQuotes: heedsQuotes) }

    /// How far an entry goes.
    struct Reach {
        fileprivate let list: AddressList
        fileprivate let heedsQuotes: Bool
        private(set) var isInQuotes = false

        fileprivate init(list: AddressList, heedsQuotes: Bool) { (self.list, self.heedsQuotes) = (list, heedsQuotes) }

        /// Whether the next byte is of the entry too.
        mutating func takes(_ byte: UInt8) -> Bool {
            guard byte != 0x0a, byte != 0x0d, isInQuotes || !list.parts(byte) else { return false }
            if heedsQuotes, byte == UInt8(ascii: "\"") { isInQuotes.toggle() }
            return true
        }
    }
}
