/// Whether the numbers of a column that are as long as a NIR are those of people. Time stamps, orders, articles and
/// telephones' own numbers are as long; a right key, or the spread of what people are, tells them apart.
struct NationalNumbers: Sendable {
    private var all = 0
    private var keyed = 0
    private var right = 0
    private var plausible = 0
    /// Of either sex, born in a month of the calendar.
    private var common = 0
    private var rounded = 0
    /// Of the century.
    private var years: Set<Int> = []
    private var months: Set<Int> = []
    private var firsts: Set<UInt8> = []

    /// Counts a value that was not seen before.
    mutating func count(_ text: Span<UInt8>) {
        guard let nir = NIR(text), nir.state != .placeholder else { return }
        all += 1
        if nir.state == .lossy { return countRounded(text) }
        if nir.state != .computed { keyed += 1 }
        if nir.state == .valid { right += 1 }
        guard nir.isPlausible else { return }
        plausible += 1
        years.insert(nir.year)
        guard (1...12).contains(nir.month) else { return }
        months.insert(nir.month)
        guard nir.digits[0] == 0x31 || nir.digits[0] == 0x32 else { return }
        common += 1
        firsts.insert(nir.digits[0])
    }

    /// `1,62076E+14`: the sex, the year and the month are left, or the year alone.
    private mutating func countRounded(_ text: Span<UInt8>) {
        var digits: [Int] = []
        for index in text.indices {
            if text[index] | 0x20 == UInt8(ascii: "e") { break }
            if ASCII.isDigit(text[index]) { digits.append(Int(text[index] - 0x30)) }
        }
        guard digits.count > 2, digits[0] == 1 || digits[0] == 2 else { return }
        years.insert(digits[1] * 10 + digits[2])
        if digits.count < 5 || (1...12).contains(digits[3] * 10 + digits[4]) { rounded += 1 }
    }

    /// Under words for something else they need a key. `births`: years of the century in which the file's people were born.
    func areOfPeople(under words: String?, _ births: Set<Int>) -> Bool {
        if haveKeys { return true }
        guard words.map({ HeaderWords.meaning($0) == nil }) ?? true else { return false }
        return areRounded || areSpread(beside: births)
    }

    /// A key is right by chance in one of 97.
    private var haveKeys: Bool { right * 2 > keyed && right * 5 >= all }

    private var areRounded: Bool { rounded * 10 >= all * 8 && years.count > 2 }

    /// Numbers without a right key, of people born over some years and months, or in the very years `births`.
    private func areSpread(beside births: Set<Int>) -> Bool {
        guard common > 0, plausible * 10 >= all * 9, common * 10 >= all * 8 else { return false }
        if !births.isEmpty, years.isSubset(of: births), firsts.count > 1 || all < 4 { return true }
        return years.count > 2 && months.count > 1
    }
}
