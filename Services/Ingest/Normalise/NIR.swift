/// The French social security number (NIR): 13 characters and a key of two digits.
///
/// Shape and key alone decide whether it is valid; everything odd beyond is a remark. The key is 97 minus the number
/// modulo 97, Corsica's 2A counting as 19 and 2B as 18 (INSEE, RNIPP).
struct NIR: Sendable, Equatable {
    enum State: String, Sendable, Equatable {
        case valid
        /// 13 characters, the key added.
        case computed
        case invalid
        case placeholder
        /// Scientific notation: a spreadsheet lost the digits.
        case lossy
    }

    enum Remark: String, Sendable {
        /// One of 5, 6, 9, 0, or of a provisional number.
        case firstDigit = "nir.first-digit"
        case month = "nir.month"
        /// A letter O where a zero, or an I or l where a one is expected: a suggestion, no more.
        case letterO = "nir.letter-o"
        case letterI = "nir.letter-i"
        case corsicaA = "nir.corsica-2a"
        case corsicaB = "nir.corsica-2b"
        case keyRange = "nir.key-range"
    }

    private(set) var state: State
    private(set) var remark: Remark?
    /// 15 characters when valid or computed.
    private(set) var digits = InlineArray<15, UInt8>(repeating: 0)
    private(set) var count = 0

    static func == (a: NIR, b: NIR) -> Bool {
        a.state == b.state && a.remark == b.remark && a.count == b.count
            && (0..<15).allSatisfy { a.digits[$0] == b.digits[$0] }
    }

    init?(_ text: Span<UInt8>) { self.init(text, key: text.extracting(0..<0)) }

    /// Reads a cell; nil if there is nothing in it. `key` is the cell of the key where it stands apart, or empty.
    init?(_ text: Span<UInt8>, key: Span<UInt8>) {
        state = .invalid
        var excess = false
        var letters = 0
        func isSeparator(_ byte: UInt8) -> Bool {
            byte == 0x20 || byte == 0x2e || byte == 0x2d || byte == 0x2f || byte == 0x5f || byte == 0x09
        }
        func take(_ text: Span<UInt8>, _ nir: inout NIR) {
            var at = 0
            while at < text.count {
                var byte = text[at]
                if byte == 0xc2, at + 1 < text.count, text[at + 1] == 0xa0 {
                    at += 2
                    continue
                }
                if byte == 0xe2, at + 2 < text.count, text[at + 1] == 0x80, text[at + 2] == 0xaf || text[at + 2] == 0x89
                {
                    at += 3
                    continue
                }
                if byte == 0xef, at + 2 < text.count, text[at + 1] == 0xbc, text[at + 2] < 0xc0 {
                    // Full-width forms: U+FF10 is 0, U+FF21 A.
                    byte = text[at + 2] - 0x60
                    at += 2
                }
                at += 1
                if isSeparator(byte) { continue }
                if !ASCII.isDigit(byte) { letters += 1 }
                if nir.count == 15 {
                    excess = true
                } else {
                    nir.digits[nir.count] = ASCII.upper(byte)
                    nir.count += 1
                }
            }
        }
        take(text.extracting(0..<NIR.wholeEnd(text)), &self)
        if count == 0 { return nil }
        if NIR.isScientific(text) {
            guard let whole = SpreadsheetNumber.whole(text) else {
                state = .lossy
                return
            }
            (count, letters, excess) = (0, 0, false)
            take(whole.span, &self)
        }
        if count == 13, letters <= 1 { take(key, &self) }
        if excess || count != 13 && count != 15 {
            if !excess, letters == 0, isOneDigit(of: count) { state = .placeholder }
            return
        }
        judge()
    }

    private mutating func judge() {
        guard let number = number() else {
            remark =
                has(UInt8(ascii: "O")) ? .letterO : has(UInt8(ascii: "I")) || has(UInt8(ascii: "L")) ? .letterI : nil
            return
        }
        if isPlaceholder(number) {
            state = .placeholder
            return
        }
        let key = 97 - Int(number % 97)
        if count == 13 {
            (digits[13], digits[14], count) = (UInt8(0x30 + key / 10), UInt8(0x30 + key % 10), 15)
            state = .computed
        } else {
            let given = Int(digits[13] - 0x30) * 10 + Int(digits[14] - 0x30)
            guard given == key else {
                state = .invalid
                if given == 0 || given > 97 { remark = .keyRange }
                suggestCorsica(given, number)
                return
            }
            state = .valid
        }
        let first = digits[0]
        if first != 0x31, first != 0x32 {
            remark = .firstDigit
        } else if month == 0 || (13...19).contains(month) || (43...49).contains(month) {
            remark = .month
        }
    }

    /// The 13 characters as a number, or nil when the shape is wrong.
    private func number() -> Int64? {
        var number: Int64 = 0
        for index in 0..<count {
            var digit = digits[index]
            if index == 6, digits[5] == 0x32, digit == 0x41 || digit == 0x42 {
                // 2A -> 19, 2B -> 18: the 2 before has been taken as a digit.
                number -= 1
                digit = digit == 0x41 ? 0x39 : 0x38
            }
            guard ASCII.isDigit(digit) else { return nil }
            if index < 13 { number = number * 10 + Int64(digit - 0x30) }
        }
        return number
    }

    private mutating func suggestCorsica(_ given: Int, _ number: Int64) {
        guard digits[5] == 0x32, digits[6] == 0x30 else { return }
        // Writing 2A for 20 takes a million off, 2B two.
        if given == 97 - Int((number - 1_000_000) % 97) {
            remark = .corsicaA
        } else if given == 97 - Int((number - 2_000_000) % 97) {
            remark = .corsicaB
        }
    }

    private func isPlaceholder(_ number: Int64) -> Bool {
        isOneDigit(of: 13) || number == 1_234_567_890_123 || number == 1_000_000_000_000 || number == 2_000_000_000_000
    }

    private func isOneDigit(of length: Int) -> Bool {
        guard length >= 6 else { return false }
        for index in 1..<length where digits[index] != digits[0] { return false }
        return ASCII.isDigit(digits[0])
    }

    private func has(_ letter: UInt8) -> Bool {
        for index in 0..<count where digits[index] == letter { return true }
        return false
    }

    /// A spreadsheet's `.0` is no part of a number.
    private static func wholeEnd(_ text: Span<UInt8>) -> Int {
        let last = text.count - 1
        guard last > 1, text[last] == 0x30, text[last - 1] == 0x2e || text[last - 1] == 0x2c else { return text.count }
        return last - 1
    }

    /// `1,62076E+14`.
    private static func isScientific(_ text: Span<UInt8>) -> Bool {
        var mark = -1
        for index in text.indices {
            let byte = text[index]
            if byte | 0x20 == 0x65 {
                guard mark < 0, index > 0 else { return false }
                mark = index
            } else if !ASCII.isDigit(byte), byte != 0x2e, byte != 0x2c, byte != 0x20 {
                guard byte == 0x2b, index == mark + 1, mark > 0 else { return false }
            }
        }
        return mark > 0 && mark < text.count - 1
    }

    /// A number that a spreadsheet rounded, and that had as many digits as one with or without its key.
    static func isRounded(_ text: Span<UInt8>) -> Bool {
        guard isScientific(text), let mark = text.indices.last(where: { text[$0] | 0x20 == 0x65 }) else { return false }
        var exponent = 0
        for index in mark + 1..<text.count where ASCII.isDigit(text[index]) {
            exponent = min(exponent * 10 + Int(text[index] - 0x30), 100)
        }
        return exponent == 12 || exponent == 14
    }

    /// Each part is one that numbers have (INSEE, RNIPP): the sex, the month or what stands for one, the department, the
    /// place and the rank.
    var isPlausible: Bool {
        guard count == 15, number() != nil else { return false }
        func value(_ range: Range<Int>) -> Int { range.reduce(0) { $0 * 10 + Int(digits[$1] &- 0x30) } }
        switch digits[0] {
        case 0x31...0x34, 0x37, 0x38: break
        default: return false
        }
        guard (1...12).contains(month) || month == 20 || (30...42).contains(month) || month >= 50 else { return false }
        return value(5..<7) > 0 && value(7..<10) > 0 && value(10..<13) > 0
    }

    var isTrusted: Bool { state == .valid || state == .computed }
    /// The bearer's sex as the number says it: `M` or `F`; nil when it does not.
    var sex: UInt8? {
        switch digits[0] {
        case 0x31, 0x33, 0x37: UInt8(ascii: "M")
        case 0x32, 0x34, 0x38: UInt8(ascii: "F")
        default: nil
        }
    }
    /// Of the century.
    var year: Int { Int(digits[1] &- 0x30) * 10 + Int(digits[2] &- 0x30) }
    var month: Int { Int(digits[3] &- 0x30) * 10 + Int(digits[4] &- 0x30) }
}
