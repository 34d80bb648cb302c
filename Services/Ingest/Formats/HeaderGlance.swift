/// A glance at a line before it is looked at word by word.
enum HeaderGlance {
    /// By the first three letters of a word, five bits each.
    private static let beginnings: [Bool] = {
        var beginnings = [Bool](repeating: false, count: 1 << 15)
        for word in HeaderWords.known {
            beginnings[word.utf8.filter { $0 > 0x60 }.prefix(3).reduce(0) { $0 << 5 | Int($1 & 31) }] = true
        }
        return beginnings
    }()

    /// Whether two cells begin as words of headers do; a letter with an accent may be any.
    static func mayBeHeader(_ text: Span<UInt8>, _ delimiter: UInt8) -> Bool {
        var (cells, at) = (0, 0)
        while at < text.count {
            var (key, letters, isAny) = (0, 0, false)
            while at < text.count, text[at] != delimiter {
                let byte = text[at]
                if letters < 3, byte >= 0x80 { isAny = true }
                if letters < 3, ASCII.isLetter(byte) { (key, letters) = (key << 5 | Int(byte & 31), letters + 1) }
                at += 1
            }
            at += 1
            if isAny || letters > 0 && beginnings[key] { cells += 1 }
            if cells == 2 { return true }
        }
        return false
    }
}
