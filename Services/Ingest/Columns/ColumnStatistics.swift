/// What the cells of one column look like, over a sample from all of the file.
struct ColumnStatistics: Sendable {
    private(set) var seen = 0
    private(set) var filled = 0
    private var counts = [Int](repeating: 0, count: CellKind.all.count)
    private(set) var distinct: Set<UInt64> = []
    private(set) var lengthSum = 0
    private(set) var longDigits = 0
    /// Postcodes that end as those of towns do.
    private(set) var townPostcodes = 0
    /// Ten digits that begin with 0, of telephones.
    private(set) var plainPhones = 0
    /// Of dates: parts beyond 12, and years.
    private(set) var firstBeyond12 = 0
    private(set) var secondBeyond12 = 0
    private(set) var yearFirst = 0
    private(set) var years: [Int] = []
    private(set) var datesRead = 0
    /// Days of six digits, and numbers of fewer: days of a spreadsheet, years, or days that lost their zeros.
    private(set) var sixDigits = 0
    private(set) var dayNumbers = 0
    /// Numbers that may be times of a clock, of all signs; and those too great for seconds.
    private(set) var clockTimes = 0
    private(set) var milliseconds = 0
    private(set) var firstsOfJanuary = 0
    private(set) var lastsOfDecember = 0
    private(set) var firstWordGiven = 0
    private(set) var lastWordGiven = 0
    private(set) var nationalNumbers = NationalNumbers()
    private(set) var masked: [String] = []

    mutating func count(_ cell: Span<UInt8>, _ dates: DateReader) {
        seen += 1
        let text = cell.extracting(cell.trimmedRange)
        guard text.count > 0 else { return }
        filled += 1
        lengthSum += text.count
        let kind = CellKind(text, dates)
        for (index, known) in CellKind.all.enumerated() where kind.contains(known.kind) { counts[index] += 1 }
        let isNew = distinct.count < 500 && distinct.insert(ColumnStatistics.hash(text)).inserted
        if isNew, kind.contains(.nir) { nationalNumbers.count(text) }
        if kind.contains(.digits), text.count >= 6 { longDigits += 1 }
        if kind.contains(.digits), text.count == 5 || text.count == 4 { dayNumbers += 1 }
        if kind.contains(.postcode), ColumnStatistics.isTownPostcode(text) { townPostcodes += 1 }
        if kind.contains([.phone, .digits]), text.count == 10 { plainPhones += 1 }
        if kind.contains(.date) { countDate(text, dates) }
        if kind.isDisjoint(with: [.date, .words]), text.count > 5 { countClock(text) }
        if kind.contains(.words) {
            let words = Words(text, 0..<text.count)
            if Lexicon.givenNames.contains(text, words[0]) { firstWordGiven += 1 }
            if Lexicon.givenNames.contains(text, words[words.count - 1]) { lastWordGiven += 1 }
        }
        if masked.count < 3 { masked.append(Mask.text(text)) }
    }

    private mutating func countDate(_ text: Span<UInt8>, _ dates: DateReader) {
        let groups = DateReader.groups(text)
        if groups.count == 3, groups.named == nil {
            if groups.widths[0] > 2 {
                yearFirst += 1
            } else {
                if groups.values[0] > 12 { firstBeyond12 += 1 }
                if groups.values[1] > 12 { secondBeyond12 += 1 }
                if groups.values[0] > 31 { yearFirst += 1 }
            }
        } else if groups.count == 1, groups.widths[0] == 6 {
            sixDigits += 1
            if groups.values[0] / 10_000 > 31 { yearFirst += 1 }
        }
        guard let reading = dates.read(text, .dayFirst), reading.date.isKnown else { return }
        if years.count < 2048 { years.append(reading.date.year) }
        datesRead += 1
        if CalendarDate.YearOnly.firstOfJanuary.isOne(reading.date) { firstsOfJanuary += 1 }
        if CalendarDate.YearOnly.lastOfDecember.isOne(reading.date) { lastsOfDecember += 1 }
    }

    private mutating func countClock(_ text: Span<UInt8>) {
        // Days begin at a whole hour, wherever: other numbers seldom are of those.
        guard let count = ClockUnit.count(text), count % 3600 == 0 else { return }
        clockTimes += 1
        if abs(count) > 9_999_999_999 { milliseconds += 1 }
    }

    /// Where dates are expected.
    var clock: ClockUnit? {
        guard clockTimes * 10 >= filled * 9, clockTimes > 0 else { return nil }
        return milliseconds > 0 ? .milliseconds : .seconds
    }

    func share(_ kind: CellKind) -> Double {
        guard filled > 0, let index = CellKind.all.firstIndex(where: { $0.kind == kind }) else { return 0 }
        return Double(counts[index]) / Double(filled)
    }

    /// National numbers of Belgium: one number in fifty passes by chance.
    var isBelgian: Bool { share(.belgianNumber) >= 0.9 && distinct.count > 2 }

    /// Whether the cells tell enough under words that nobody knows: plain numbers and few short values are anything.
    func isConvincing(_ field: ColumnField, in words: String?) -> Bool {
        guard let words else { return true }
        return switch field {
        case .phone: share(.digits) < 0.5 || arePlainPhones && !PhoneHeader.deniesIt(words)
        case .sex: share(.digits) < 0.5
        case .postcode: areTownPostcodes
        default: true
        }
    }

    /// Years end in other digits.
    var areTownPostcodes: Bool { townPostcodes * 10 >= filled * 8 }

    /// Telephones in plain digits, one a row, mostly.
    var arePlainPhones: Bool {
        plainPhones * 50 >= filled * 49 && distinct.count * 2 >= min(filled, 1000)
    }

    /// All but those of Paris, Lyon and Marseille end in 0, whatever is delivered apart (CEDEX) aside.
    private static func isTownPostcode(_ text: Span<UInt8>) -> Bool {
        guard let postcode = Postcode(text) else { return false }
        let code = postcode.characters
        if code[4] == 0x30 || !postcode.rest.isEmpty { return true }
        let city = (code[0], code[1], code[2])
        return city == (0x37, 0x35, 0x30) || city == (0x36, 0x39, 0x30) || city == (0x31, 0x33, 0x30)
    }

    /// Whether a letter was met in the first cells, or none of them yet.
    var mayBeWords: Bool { masked.isEmpty || masked.contains { $0.contains { $0 == "A" || $0 == "a" } } }

    /// Whether most values are the other's too.
    func isLike(_ other: ColumnStatistics) -> Bool {
        distinct.intersection(other.distinct).count * 2 >= min(distinct.count, other.distinct.count)
    }

    var averageLength: Int { filled == 0 ? 0 : lengthSum / filled }

    var dateOrder: CalendarDate.Order {
        if yearFirst * 2 > filled - dayNumbers { return .yearFirst }
        return secondBeyond12 > firstBeyond12 ? .monthFirst : .dayFirst
    }

    /// The order as an operator reads it, and whether some dates speak against it; nil where no date was seen.
    var dateOrderWords: String? {
        guard datesRead + secondBeyond12 > 0 else { return nil }
        if dateOrder == .yearFirst { return "year first" }
        let order = dateOrder == .dayFirst ? "day first" : "month first"
        if firstBeyond12 > 0, secondBeyond12 > 0 {
            return "\(order), though \(min(firstBeyond12, secondBeyond12)) can only be read the other way"
        }
        return firstBeyond12 + secondBeyond12 == 0 ? "\(order), which no date here tells" : order
    }

    /// A day that one date in 20 falls on, where one in 365 is to be expected, is mostly none.
    var yearOnly: CalendarDate.YearOnly? {
        let most = max(firstsOfJanuary, lastsOfDecember)
        guard most >= 20, most * 20 >= datesRead else { return nil }
        return firstsOfJanuary >= lastsOfDecember ? .firstOfJanuary : .lastOfDecember
    }

    var nameOrder: FullName.Order { firstWordGiven > lastWordGiven ? .givenFirst : .surnameFirst }

    /// Birth dates spread over a life; dates of care lie close together and near the file's own.
    func looksLikeBirth(_ referenceYear: Int) -> Bool {
        guard years.count > 0 else { return false }
        let sorted = years.sorted()
        let (low, middle) = (sorted[sorted.count / 20], sorted[sorted.count / 2])
        return middle < referenceYear - 12 || low < referenceYear - 40
    }

    private static func hash(_ text: Span<UInt8>) -> UInt64 {
        var hash = NameHash.empty
        for index in text.indices { hash = NameHash.next(hash, text[index]) }
        return hash
    }
}

/// Shows the form of a value without the value.
package enum Mask {
    /// Letters become `A` or `a`, digits `9`, after the first character; long texts are cut.
    package static func text(_ text: Span<UInt8>) -> String {
        var masked = ""
        var shown = 0
        for index in text.indices {
            let byte = text[index]
            if byte & 0xc0 == 0x80 { continue }
            if shown == 24 { return masked + "…" }
            shown += 1
            if ASCII.isDigit(byte) {
                masked += "9"
            } else if byte >= 0x80 {
                masked += "a"
            } else if ASCII.isLetter(byte) {
                masked += byte < 0x61 ? "A" : "a"
            } else {
                masked += byte < 0x20 ? " " : String(UnicodeScalar(byte))
            }
        }
        return masked
    }
}
