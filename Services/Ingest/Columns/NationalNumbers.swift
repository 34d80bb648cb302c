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

    /// Counts a value that was not seen before.
    mutating func count(_ text: Span<UInt8>) {
        guard let nir = NIR(text), nir.state != .placeholder else { return }
        all += 1
        if nir.state == .lossy {
            if text[0] == 0x31 || text[0] == 0x32 { rounded += 1 }
            return
        }
        if nir.state != .computed { keyed += 1 }
        if nir.state == .valid { right += 1 }
        guard nir.isPlausible else { return }
        plausible += 1
        years.insert(nir.year)
        guard (1...12).contains(nir.month) else { return }
        months.insert(nir.month)
        if nir.digits[0] == 0x31 || nir.digits[0] == 0x32 { common += 1 }
    }

    /// Under other words they need a key; what a spreadsheet rounded is of what the words over it say. `births`: years of
    /// the century in which the file's people were born.
    func areOfPeople(under words: String?, _ births: Set<Int>) -> Bool {
        if haveKeys { return true }
        guard let words, !words.isEmpty else { return areRounded || areSpread(beside: births) }
        return HeaderWords.meaning(words) == nil && areSpread(beside: births)
    }

    /// A key is right by chance in one of 97.
    private var haveKeys: Bool { right * 2 > keyed && right * 5 >= all }

    /// What a spreadsheet rounded tells nothing more.
    private var areRounded: Bool { rounded > 0 && rounded * 10 >= all * 9 }

    /// Numbers without a right key, of people born over some years and months, or in the very years `births`.
    private func areSpread(beside births: Set<Int>) -> Bool {
        guard common > 0, plausible * 10 >= all * 9, common * 10 >= all * 8 else { return false }
        if !births.isEmpty, years.isSubset(of: births) { return true }
        return years.count > 2 && months.count > 1
    }
}
