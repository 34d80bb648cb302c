/// A phone number in E.164: `+` and 8 to 15 digits.
struct Phone: Sendable, Equatable {
    private(set) var digits = InlineArray<16, UInt8>(repeating: 0)
    private(set) var count = 0

    static func == (a: Phone, b: Phone) -> Bool {
        a.count == b.count && (0..<a.count).allSatisfy { a.digits[$0] == b.digits[$0] }
    }

    fileprivate init() {}

    fileprivate mutating func append(_ digit: UInt8) {
        if count < 15 { digits[count] = digit }
        count += 1
    }

    func write(to text: inout [UInt8]) {
        text.append(UInt8(ascii: "+"))
        for index in 0..<count { text.append(digits[index] + 0x30) }
    }

    /// A number no one has, typed in to get past a form. Frequency tells the others.
    var isPlaceholder: Bool {
        guard count == 11, digits[0] == 3, digits[1] == 3 else { return false }
        var isFlat = true
        for index in 4..<11 where digits[index] != digits[3] { isFlat = false }
        if isFlat { return true }
        let tail = (3..<11).reduce(0) { $0 * 10 + Int(digits[$1]) }
        return digits[2] == 6 && tail == 12_345_678 || digits[2] == 1 && tail == 2_030_405
    }

    /// Numbers of people in a cell: several may stand there, with labels between.
    static func read(_ text: Span<UInt8>, _ body: (Phone) -> Void) -> (found: Int, unreadable: Int) {
        var (found, unreadable) = (0, 0)
        func take(_ range: Range<Int>) {
            switch one(text, range) {
            case .number(let phone):
                body(phone)
                found += 1
            case .unreadable: unreadable += 1
            case .nothing: break
            }
        }
        // 02/97/54/32/10 is one number, not five.
        if case .number(let phone) = one(text, 0..<text.count) {
            body(phone)
            return (1, 0)
        }
        var start = 0
        var at = 0
        while at < text.count {
            let byte = text[at]
            if byte == 0x2f || byte == 0x3b || byte == 0x2c || byte == 0x7c || byte == 0x0a {
                take(start..<at)
                start = at + 1
            } else if at + 3 < text.count, at > 0, text[at - 1] == 0x20, text.equals("OU", in: at..<at + 2),
                text[at + 2] == 0x20
            {
                take(start..<at)
                start = at + 2
                at += 1
            }
            at += 1
        }
        take(start..<text.count)
        return (found, unreadable)
    }

    private enum One {
        case number(Phone)
        case unreadable
        case nothing
    }

    private static func one(_ text: Span<UInt8>, _ range: Range<Int>) -> One {
        var raw = Phone()
        var isInternational = false
        var hasLetters = false
        var at = range.lowerBound
        while at < range.upperBound {
            let byte = text[at]
            if ASCII.isDigit(byte) {
                // +33 (0)2: the trunk zero in brackets is no digit of the number.
                if byte == 0x30, isInternational, at > range.lowerBound, text[at - 1] == 0x28,
                    at + 1 < range.upperBound,
                    text[at + 1] == 0x29
                {
                    at += 1
                    continue
                }
                raw.append(byte - 0x30)
            } else if byte == 0x2b {
                if raw.count > 0 { return .unreadable }
                isInternational = true
            } else if byte | 0x20 &- 0x61 < 26, (byte | 0x20) >= 0x61 {
                let start = at
                while at < range.upperBound, ASCII.isLetter(text[at]) { at += 1 }
                let touchesDigit =
                    start > range.lowerBound && ASCII.isDigit(text[start - 1])
                    || at < range.upperBound && ASCII.isDigit(text[at])
                if touchesDigit { return .unreadable }
                hasLetters = true
                continue
            }
            at += 1
        }
        if raw.count == 0 { return hasLetters ? .nothing : .nothing }
        guard let phone = raw.international(isInternational) else { return .unreadable }
        return .number(phone)
    }

    /// Puts the country's code before the number; nil when it is none that people have.
    private func international(_ isInternational: Bool) -> Phone? {
        if isInternational || count > 10 && digits[0] == 0 && digits[1] == 0 {
            let skipped = isInternational ? 0 : 2
            guard count - skipped >= 8, count - skipped <= 15 else { return nil }
            if digits[skipped] == 3, digits[skipped + 1] == 3 {
                let zero = count - skipped == 12 && digits[skipped + 2] == 0 ? 1 : 0
                guard count - skipped - zero == 11 else { return nil }
                return national(from: skipped + 2 + zero)
            }
            var phone = Phone()
            for index in skipped..<count { phone.append(digits[index]) }
            return phone
        }
        switch count {
        case 10: return digits[0] == 0 ? national(from: 1) : nil
        case 9: return digits[0] != 0 ? national(from: 0) : nil
        case 11 where digits[0] == 3 && digits[1] == 3: return national(from: 2)
        case 12 where digits[0] == 3 && digits[1] == 3 && digits[2] == 0: return national(from: 3)
        default: return nil
        }
    }

    /// The nine digits from `start` on, under the code of the territory they belong to (numbering plan, Arcep).
    private func national(from start: Int) -> Phone? {
        guard count - start == 9, digits[start] != 0 else { return nil }
        var prefix = 0
        for index in start..<start + 3 { prefix = prefix * 10 + Int(digits[index]) }
        var phone = Phone()
        // 06 39 98 is kept for fiction, though 06 39 is Mayotte's.
        let isFiction = prefix == 639 && digits[start + 3] == 9 && digits[start + 4] == 8
        for digit in isFiction ? Phone.metropolitan : Phone.code(prefix) { phone.append(digit) }
        for index in start..<start + 9 { phone.append(digits[index]) }
        return phone
    }

    private static let metropolitan: [UInt8] = [3, 3]
    private static let reunion: [UInt8] = [2, 6, 2]
    private static let guadeloupe: [UInt8] = [5, 9, 0]
    private static let guyane: [UInt8] = [5, 9, 4]
    private static let martinique: [UInt8] = [5, 9, 6]
    private static let saintPierre: [UInt8] = [5, 0, 8]

    private static func code(_ prefix: Int) -> [UInt8] {
        switch prefix {
        case 262, 263, 692, 693, 269, 639: reunion
        case 590, 690, 691: guadeloupe
        case 594, 694: guyane
        case 596, 696, 697: martinique
        case 508: saintPierre
        default: metropolitan
        }
    }
}
