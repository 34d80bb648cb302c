/// Bytes of text, seen one at a time.
enum ASCII {
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    /// Any byte beyond ASCII counts as part of a letter.
    static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 &- 0x61 < 26 && (byte | 0x20) >= 0x61 || byte >= 0x80 }
    static func upper(_ byte: UInt8) -> UInt8 { byte &- 0x61 < 26 ? byte & 0xdf : byte }
    static func hexadecimal(_ digit: UInt8) -> UInt8? {
        if isDigit(digit) { return digit - 0x30 }
        let folded = digit | 0x20
        return folded >= 0x61 && folded <= 0x66 ? folded - 0x57 : nil
    }
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

    /// The bytes that two hexadecimal digits behind `sign` stand for, and all else as it is.
    static func unescaped(_ text: ArraySlice<UInt8>, _ sign: UInt8) -> [UInt8] {
        var plain: [UInt8] = []
        var at = text.startIndex
        while at < text.endIndex {
            if text[at] == sign, at + 2 < text.endIndex, let high = hexadecimal(text[at + 1]),
                let low = hexadecimal(text[at + 2])
            {
                plain.append(high << 4 | low)
                at += 3
            } else {
                plain.append(text[at])
                at += 1
            }
        }
        return plain
    }
}

extension Span<UInt8> {
    /// Without white space (no-break space too) around, nor what a spreadsheet wraps text in: `="000123"`, `'000123`.
    var trimmedRange: Range<Int> {
        var (lower, upper) = (0, count)
        while lower < upper, ASCII.isSpace(self[lower]) || isNoBreakSpace(lower) {
            lower += self[lower] == 0xc2 ? 2 : 1
        }
        while lower < upper {
            if ASCII.isSpace(self[upper - 1]) {
                upper -= 1
            } else if upper - lower >= 2, isNoBreakSpace(upper - 2) {
                upper -= 2
            } else {
                break
            }
        }
        if upper - lower >= 3, self[lower] == 0x3d, self[lower + 1] == 0x22, self[upper - 1] == 0x22 {
            return lower + 2..<upper - 1
        }
        if upper - lower >= 2, self[lower] == 0x27, ASCII.isDigit(self[lower + 1]) { lower += 1 }
        if upper - lower == 2, self[lower] == 0x5c, self[lower + 1] == 0x4e { return lower..<lower }  // \N: null
        return lower..<upper
    }

    /// `trimmedRange` of a part.
    func trimmedRange(of range: Range<Int>) -> Range<Int> {
        let inner = extracting(range).trimmedRange
        return range.lowerBound + inner.lowerBound..<range.lowerBound + inner.upperBound
    }

    private func isNoBreakSpace(_ index: Int) -> Bool {
        index + 1 < count && self[index] == 0xc2 && self[index + 1] == 0xa0
    }

    /// Whether `word`, which is not empty, stands somewhere in it.
    func holds(_ word: [UInt8]) -> Bool {
        guard count >= word.count else { return false }
        for start in 0...count - word.count where self[start] == word[0] {
            var length = 1
            while length < word.count, self[start + length] == word[length] { length += 1 }
            if length == word.count { return true }
        }
        return false
    }

    func equals(_ word: StaticString) -> Bool { equals(word, in: 0..<count) }

    /// Whether `range` holds `word`, which is upper-case ASCII, in any case.
    func equals(_ word: StaticString, in range: Range<Int>) -> Bool {
        guard range.count == word.utf8CodeUnitCount else { return false }
        return word.withUTF8Buffer { letters in
            for index in 0..<range.count where unsafe letters[index] != ASCII.upper(self[range.lowerBound + index]) {
                return false
            }
            return true
        }
    }
}
