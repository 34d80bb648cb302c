/// A French postcode of five characters, and the department it tells.
struct Postcode: Sendable, Equatable {
    private(set) var characters = InlineArray<5, UInt8>(repeating: 0x30)
    /// The leading zero was lost and put back.
    private(set) var isPadded = false
    /// An INSEE code stands where the postcode should (2A004).
    private(set) var isINSEE = false
    /// What follows it in the cell: the town of `56000 VANNES`.
    private(set) var rest: Range<Int>

    static func == (a: Postcode, b: Postcode) -> Bool {
        (0..<5).allSatisfy { a.characters[$0] == b.characters[$0] } && a.isPadded == b.isPadded && a.rest == b.rest
    }

    /// Reads the postcode that `text`, a trimmed cell, begins with: `56000`, `56 000`, `F-56000`, `1000`.
    init?(_ text: Span<UInt8>) {
        var at = 0
        if text.count > 2, text[0] | 0x20 == 0x66, text[1] == 0x2d || text[1] == 0x20 { at = 2 }
        if text.count > 3, text[0] | 0x20 == 0x66, text[1] | 0x20 == 0x72, text[2] == 0x2d { at = 3 }
        var found = InlineArray<5, UInt8>(repeating: 0)
        var count = 0
        while at < text.count, count < 6 {
            let byte = ASCII.upper(text[at])
            if ASCII.isDigit(byte) || count == 1 && (byte == 0x41 || byte == 0x42) && found[0] == 0x32 {
                if count < 5 { found[count] = byte }
                count += 1
                at += 1
            } else if byte == 0x20, count == 2, at + 3 < text.count, ASCII.isDigit(text[at + 1]),
                ASCII.isDigit(text[at + 2]), ASCII.isDigit(text[at + 3])
            {
                at += 1
            } else {
                break
            }
        }
        guard count == 5 || count == 4 && at == text.count else { return nil }
        if at < text.count {
            // A dot and zeros: a number out of a spreadsheet (56000.0).
            guard ASCII.isSpace(text[at]) || text[at] == 0x2d || text[at] == 0x2c || text[at] == 0x2e else {
                return nil
            }
            if text[at] == 0x2e {
                while at < text.count, text[at] == 0x2e || text[at] == 0x30 { at += 1 }
                guard at == text.count else { return nil }
            }
        }
        while at < text.count, ASCII.isSpace(text[at]) || text[at] == 0x2d || text[at] == 0x2c { at += 1 }
        rest = at..<text.count
        isINSEE = found[1] == 0x41 || found[1] == 0x42
        if count == 4 {
            guard !isINSEE else { return nil }
            isPadded = true
            for index in 0..<4 { characters[index + 1] = found[index] }
        } else {
            characters = found
        }
    }

    private func two(_ index: Int) -> Int { Int(characters[index] - 0x30) * 10 + Int(characters[index + 1] - 0x30) }

    var isPlaceholder: Bool {
        for index in 1..<5 where characters[index] != characters[0] { return false }
        return characters[0] == 0x30 || characters[0] == 0x39
    }

    /// `56`, `2A`, `974`, …; empty where none follows (foreign, military, placeholder). A hint: a few communes bear a
    /// neighbour department's postcode.
    func writeDepartment(to text: inout [UInt8]) {
        if isINSEE {
            text.append(characters[0])
            text.append(characters[1])
            return
        }
        let department = two(0)
        guard department > 0, department < 96 || department == 97 || department == 98 else { return }
        if department == 20 {
            text.append(0x32)
            text.append(characters[2] < 0x32 ? 0x41 : 0x42)
            return
        }
        text.append(characters[0])
        text.append(characters[1])
        guard department > 96 else { return }
        // 97150 Saint-Martin and 97133 Saint-Barthélemy left Guadeloupe in 2007.
        if department == 97, characters[2] == 0x31, two(3) == 50 || two(3) == 33 {
            text.append(two(3) == 50 ? 0x38 : 0x37)
        } else {
            text.append(characters[2])
        }
    }

    func write(to text: inout [UInt8]) { for index in 0..<5 { text.append(characters[index]) } }
}

enum Town {
    /// Without the country behind it (`VANNES FRANCE`): the end of the town's name, or nil where there is none. `EN FRANCE`
    /// and `DE FRANCE` are parts of names.
    static func country(_ text: Span<UInt8>) -> Int? {
        let start = text.count - 6
        guard start > 1, text.equals("FRANCE", in: start..<text.count) else { return nil }
        var end = start
        while end > 0, ASCII.isSpace(text[end - 1]) || text[end - 1] == 0x2c || text[end - 1] == 0x2d { end -= 1 }
        guard end > 2, end < start, text[start - 1] != 0x2d else { return nil }
        let isPart = text.equals("EN", in: end - 2..<end) || text.equals("DE", in: end - 2..<end)
        return isPart && (ASCII.isSpace(text[end - 3]) || text[end - 3] == 0x2d) ? nil : end
    }

    /// Where the postcode behind a town begins (`VANNES 56000`); nil where none does.
    static func postcode(_ text: Span<UInt8>) -> Int? {
        let start = text.count - 5
        guard start > 2, ASCII.isSpace(text[start - 1]), ASCII.isLetter(text[0]) else { return nil }
        for index in start..<text.count where !ASCII.isDigit(text[index]) { return nil }
        return start
    }

    /// The town's name without its CEDEX: the end of it in `text`, or nil where there is none.
    static func cedex(_ text: Span<UInt8>) -> Int? {
        guard text.count > 5 else { return nil }
        for index in 1...text.count - 5 where text[index] | 0x20 == 0x63 && text[index - 1] == 0x20 {
            guard text.equals("CEDEX", in: index..<index + 5) else { continue }
            for after in index + 5..<text.count where !ASCII.isSpace(text[after]) && !ASCII.isDigit(text[after]) {
                return nil
            }
            var end = index
            while end > 0, ASCII.isSpace(text[end - 1]) { end -= 1 }
            return end
        }
        return nil
    }
}
