/// A phone number in E.164: `+` and 8 to 15 digits.
struct Phone: Sendable, Equatable {
    /// As many as a number has, and 00 before it.
    private(set) var digits = InlineArray<17, UInt8>(repeating: 0)
    private(set) var count = 0

    static func == (a: Phone, b: Phone) -> Bool {
        a.count == b.count && (0..<a.count).allSatisfy { a.digits[$0] == b.digits[$0] }
    }

    fileprivate init() {}

    fileprivate mutating func append(_ digit: UInt8) {
        if count < 17 { digits[count] = digit }
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

    /// Where numbers without a country's code are dialled.
    enum Plan {
        case france, belgium
    }

    /// Numbers of people in a cell: several may stand there, with signs or labels between, or side by side.
    static func read(
        _ text: Span<UInt8>, in plan: Plan = .france, _ body: (Phone) -> Void
    ) -> (found: Int, unreadable: Int) {
        let text = text.extracting(0..<wholeEnd(text))
        // 02/97/54/32/10 is one number, not five.
        if case .number(let phone) = one(text, 0..<text.count, plan) {
            body(phone)
            return (1, 0)
        }
        var (found, unreadable) = (0, 0)
        func take(_ range: Range<Int>) {
            switch one(text, range, plan) {
            case .number(let phone):
                body(phone)
                found += 1
            case .unreadable:
                let several = plan == .france ? sideBySide(text, range, body) : 0
                found += several
                if several == 0 { unreadable += 1 }
            case .nothing: break
            }
        }
        /// 0475/12.34.56: in Belgium a stroke parts the code from the number too.
        func isWithin(_ range: Range<Int>) -> Bool {
            if plan == .belgium, text[range.upperBound] == 0x2f, case .unreadable = one(text, range, plan) {
                return true
            }
            return false
        }
        var (start, at) = (0, 0)
        var hasDigits = false
        while at < text.count {
            let byte = text[at]
            if isSign(byte) && !isWithin(start..<at) || byte == 0x2b && hasDigits {
                take(start..<at)
                (start, hasDigits) = (byte == 0x2b ? at : at + 1, false)
            } else if ASCII.isDigit(byte) {
                hasDigits = true
            } else if byte | 0x20 &- 0x61 < 26, (byte | 0x20) >= 0x61 {
                let label = at
                while at + 1 < text.count, ASCII.isLetter(text[at + 1]) { at += 1 }
                let touchesDigit =
                    label > 0 && ASCII.isDigit(text[label - 1]) || at + 1 < text.count && ASCII.isDigit(text[at + 1])
                if hasDigits, !touchesDigit {
                    take(start..<label)
                    // `FINESS` says what follows it is no telephone.
                    (start, hasDigits) = (label, false)
                }
            }
            at += 1
        }
        take(start..<text.count)
        return (found, unreadable)
    }

    /// `639982496.0`: what a column of numbers makes of one is no part of it.
    private static func wholeEnd(_ text: Span<UInt8>) -> Int {
        let point = text.count - 2
        guard point > 8, text[point + 1] == 0x30, text[point] == 0x2e || text[point] == 0x2c,
            (0..<point).allSatisfy({ ASCII.isDigit(text[$0]) })
        else { return text.count }
        return point
    }

    private static let others = Lexicon(
        "finess siret siren rpps adeli nir iban bic ipp nip iep nda imei ean ref dossier facture commande contrat")

    /// Whether a word says that the number behind it is another than a telephone's: `FINESS 560000010`.
    static func isOther(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool { others.contains(text, word) }

    /// Whether a day of the calendar stands in the range, its year in full: `01 02 2022`, `2022-01-01`. No telephone's digits
    /// run over one.
    private static func holdsDate(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        typealias Group = (value: Int, width: Int)
        func isDay(_ day: Group, _ month: Group, _ year: Group) -> Bool {
            year.width == 4 && (1900...2099).contains(year.value) && day.width < 3 && month.width < 3
                && (1...31).contains(day.value) && (1...31).contains(month.value) && min(day.value, month.value) < 13
        }
        var (first, second, third) = (Group(0, 0), Group(0, 0), Group(0, 0))
        for at in range {
            if ASCII.isDigit(text[at]) {
                third = (min(third.value * 10 + Int(text[at] - 0x30), 99_999), third.width + 1)
                let isEnd = at + 1 == range.upperBound || !ASCII.isDigit(text[at + 1])
                if isEnd, isDay(first, second, third) || isDay(third, second, first) { return true }
            } else if third.width > 0 {
                (first, second, third) = (second, third, (0, 0))
            }
        }
        return false
    }

    /// What stands between two numbers: `/ ; , |` and line ends.
    private static func isSign(_ byte: UInt8) -> Bool {
        byte == 0x2f || byte == 0x3b || byte == 0x2c || byte == 0x7c || byte == 0x0a
    }

    /// National numbers of ten digits with nothing but spaces between; how many, 0 where they are not.
    private static func sideBySide(_ text: Span<UInt8>, _ range: Range<Int>, _ body: (Phone) -> Void) -> Int {
        var digits = 0
        for index in range {
            if ASCII.isDigit(text[index]) {
                if digits % 10 == 0, text[index] != 0x30 { return 0 }
                digits += 1
            } else if ASCII.isLetter(text[index]) {
                return 0
            }
        }
        guard digits > 10, digits % 10 == 0, !holdsDate(text, range) else { return 0 }
        var raw = Phone()
        var found = 0
        for index in range where ASCII.isDigit(text[index]) {
            raw.append(text[index] - 0x30)
            guard raw.count == 10 else { continue }
            if let phone = raw.national(from: 1) {
                body(phone)
                found += 1
            }
            raw = Phone()
        }
        return found
    }

    /// A number of six or eight digits, as it is dialled in the territory of `department`: those have no national form.
    init?(local text: Span<UInt8>, department: ArraySlice<UInt8>) {
        var (code, expected) = ([UInt8](), 6)
        switch department {
        case _ where department.elementsEqual("975".utf8): code = Phone.saintPierre
        case _ where department.elementsEqual("986".utf8): code = [6, 8, 1]
        case _ where department.elementsEqual("987".utf8): (code, expected) = ([6, 8, 9], 8)
        case _ where department.elementsEqual("988".utf8): code = [6, 8, 7]
        default: return nil
        }
        for digit in code { append(digit) }
        for index in text.indices {
            if ASCII.isDigit(text[index]) {
                append(text[index] - 0x30)
            } else if ASCII.isLetter(text[index]) {
                return nil
            }
        }
        guard count == code.count + expected else { return nil }
    }

    private enum One {
        case number(Phone)
        case unreadable
        case nothing
    }

    private static func one(_ text: Span<UInt8>, _ range: Range<Int>, _ plan: Plan) -> One {
        var raw = Phone()
        var isInternational = false
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
                // A number's label stands before it or behind it, never within.
                if touchesDigit || raw.count == 0 && isOther(text, start..<at)
                    || raw.count > 0 && (at..<range.upperBound).contains(where: { ASCII.isDigit(text[$0]) })
                {
                    return .unreadable
                }
                continue
            }
            at += 1
        }
        if raw.count == 0 { return .nothing }
        if !isInternational, raw.count < range.count, holdsDate(text, range) { return .unreadable }
        guard let phone = raw.dialled(isInternational, in: plan) else { return .unreadable }
        return .number(phone)
    }

    /// Puts the country's code before the number; nil when it is none that people have.
    private func dialled(_ isInternational: Bool, in plan: Plan) -> Phone? {
        if isInternational || count > 10 && digits[0] == 0 && digits[1] == 0 {
            let skipped = count > 2 && digits[0] == 0 && digits[1] == 0 ? 2 : 0
            guard count - skipped >= Phone.shortest(digits[skipped], digits[skipped + 1]), count - skipped <= 15 else {
                return nil
            }
            if digits[skipped] == 3, digits[skipped + 1] == 3 {
                let zero = count - skipped == 12 && digits[skipped + 2] == 0 ? 1 : 0
                guard count - skipped - zero == 11 else { return nil }
                return national(from: skipped + 2 + zero)
            }
            var phone = Phone()
            for index in skipped..<count { phone.append(digits[index]) }
            return phone
        }
        if plan == .belgium { return belgian }
        switch count {
        case 10: return digits[0] == 0 ? national(from: 1) : nil
        case 9: return digits[0] != 0 ? national(from: 0) : nil
        case 11 where digits[0] == 3 && digits[1] == 3: return national(from: 2)
        case 12 where digits[0] == 3 && digits[1] == 3 && digits[2] == 0: return national(from: 3)
        default: return nil
        }
    }

    /// Behind a zero eight digits, nine of a mobile; of that the zero is often lost.
    private var belgian: Phone? {
        let zeros = digits[0] == 0 ? 1 : 0
        let isMobile = digits[zeros] == 4 && digits[zeros + 1] > 5
        guard digits[zeros] != 0, count - zeros == (isMobile ? 9 : 8), zeros == 1 || isMobile else { return nil }
        var phone = Phone()
        for digit in Phone.belgium { phone.append(digit) }
        for index in zeros..<count { phone.append(digits[index]) }
        return phone
    }

    /// How many digits a number has at least whose country's code begins with these: what is shorter is a national number
    /// behind a zero or a sign too many (`00639980012`), which is not guessed.
    private static func shortest(_ first: UInt8, _ second: UInt8) -> Int {
        switch first {
        case 0: .max
        case 1, 7: 11
        case 6 where second < 7: 10
        default: 8
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
        // Saint-Pierre's numbers have six digits; 0508 is how the others dial it.
        for index in (prefix == 508 ? start + 3 : start)..<start + 9 { phone.append(digits[index]) }
        return phone
    }

    private static let belgium: [UInt8] = [3, 2]
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
