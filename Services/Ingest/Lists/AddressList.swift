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
    func end(_ text: ArraySlice<UInt8>, from start: Int, heedingQuotes: Bool = true) -> (
        content: Int, entry: Int, isLine: Bool
    ) {
        var (at, isInQuotes) = (start, false)
        while at < text.endIndex, text[at] != 0x0a, text[at] != 0x0d, isInQuotes || !parts(text[at]) {
            if heedingQuotes, text[at] == UInt8(ascii: "\"") { isInQuotes.toggle() }
            at += 1
        }
        if isInQuotes { return end(text, from: start, heedingQuotes: false) }
        guard at < text.endIndex else { return (at, at, false) }
        let isPair = text[at] == 0x0d && at + 1 < text.endIndex && text[at + 1] == 0x0a
        return (at, at + (isPair ? 2 : 1), !parts(text[at]))
    }

    func parts(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ";") || hasCommas && byte == UInt8(ascii: ",") }
}

extension AddressList {
    /// `Anne MARTIN <a@example.fr>`
    struct Entry {
        private(set) var name: [UInt8] = []
        private(set) var address: [UInt8] = []
        private(set) var isBlank = false

        init(_ text: [UInt8]) {
            let text = text[text.span.trimmedRange]
            isBlank = text.isEmpty
            guard text.last == UInt8(ascii: ">"), let open = text.lastIndex(of: UInt8(ascii: "<")) else {
                address = Array(text)
                return
            }
            address = Array(text[(open + 1)..<(text.endIndex - 1)])
            name = Entry.plain(text[..<open])
        }

        var isAddress: Bool {
            EMail.kind(address.span, 0..<address.count) != .unreadable && !name.contains(UInt8(ascii: "<"))
                && name.count < 256 && !address.contains(where: ASCII.isSpace)
        }

        /// Without quotes and the label of a mail's head (`À : `); an address once more is no name.
        private static func plain(_ text: ArraySlice<UInt8>) -> [UInt8] {
            var name = text.drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || ASCII.isSpace($0) }
            if let colon = name.firstIndex(of: UInt8(ascii: ":")) {
                name = name[(colon + 1)...].drop(while: ASCII.isSpace)
            }
            while let last = name.last, last == UInt8(ascii: "\"") || last == UInt8(ascii: "'") || ASCII.isSpace(last) {
                name.removeLast()
            }
            return name.contains(UInt8(ascii: "@")) ? [] : Array(name)
        }
    }
}
