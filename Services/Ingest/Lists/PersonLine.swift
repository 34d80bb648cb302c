/// A line that says by itself whom it is about, its parts told by their form (`MARTIN Anne 12/03/1980 0639981000`) or by
/// the words before a colon (`Patient : MARTIN Anne  Né(e) le : 12/03/1980`).
struct PersonLine {
    /// What a part is; a part set off by a colon is what the words before it say.
    enum Part: Hashable {
        case name, birthDate
        case date(Int)
        case nir, phone, email, postcode, town, rest
        case labelled(String)
    }

    private(set) var parts: [(part: Part, text: [UInt8])] = []
    /// It names someone, and tells more of who that is.
    private(set) var isPerson = false
    /// Some words before a colon are known.
    private(set) var hasLabels = false
    /// It tells more of the person above: a telephone, a doctor.
    private(set) var goesOn = false

    /// `text`: a line in UTF-8.
    init(_ text: [UInt8]) {
        var lower = 0
        var label: String?
        for next in Labels.of(text) {
            // What stands beside somebody else is that one's.
            if label.flatMap(PersonLine.other) != nil { break }
            take(Array(text[lower..<next.lower]), label)
            (lower, label) = (next.upper, next.words)
            hasLabels = true
        }
        take(Array(text[lower...]), label)
        let told = parts.compactMap { PersonLine.field($0.part) }
        let names = told.contains(.fullName) || told.contains(.surname) && told.contains(.givenNames)
        isPerson = names && told.contains { PersonLine.telling.contains($0) }
        goesOn =
            hasLabels && !told.contains(where: BlockShape.single.contains)
            && parts.allSatisfy { part in
                guard case .labelled(let words) = part.part else { return false }
                return PersonLine.field(part.part) != nil || PersonLine.other(words) != nil
            }
    }

    /// What tells more of who a person is than the name.
    private static let telling: Set<ColumnField> = [.birthDate, .careDate, .nationalID, .phone, .email, .localID, .sex]

    /// A date without words beside it may be one of care.
    static func field(_ part: Part) -> ColumnField? {
        switch part {
        case .name: .fullName
        case .birthDate: .birthDate
        case .date: .careDate
        case .nir: .nationalID
        case .phone: .phone
        case .email: .email
        case .postcode: .postcode
        case .town: .town
        case .rest: .text
        case .labelled(let words): HeaderWords.meaning(words)?.field
        }
    }

    private mutating func take(_ text: [UInt8], _ label: String?) {
        let value = PersonLine.plain(text[...])
        guard !value.isEmpty else { return }
        guard let label else { return read(value) }
        guard HeaderWords.meaning(label)?.field == .fullName else { return parts.append((.labelled(label), value)) }
        let count = parts.count
        read(value)
        if count < parts.count, parts[count].part == .rest { parts[count].part = .labelled(label) }
    }

    /// What a part is whose label speaks of somebody else.
    static func other(_ label: String) -> ColumnField? {
        switch HeaderWords.meaning(label)?.field {
        case .doctor?: .doctor
        case .insurer?: .insurer
        case .controller?: .ignore
        case .relative?, .guardian?: .relative
        default: HeaderRole(label)?.isSomeone == true ? .relative : nil
        }
    }

    /// Without spaces and the signs that part cells around it.
    static func plain(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var text = text.drop { ASCII.isSpace($0) || isSign($0) }
        while let last = text.last, ASCII.isSpace(last) || isSign(last) { text.removeLast() }
        return Array(text)
    }

    /// A plain text without brackets around it.
    private static func number(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var text = plain(text)[...]
        while let first = text.first, first == UInt8(ascii: "(") || first == UInt8(ascii: "<") { text.removeFirst() }
        while let last = text.last, last == UInt8(ascii: ")") || last == UInt8(ascii: ">") { text.removeLast() }
        return plain(text)
    }

    private static func isSign(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: "*"), 0x3a, 0x0c:
            true
        default: false
        }
    }

    /// `12.`, `12)`, `08:30`, `8h30`
    private static func isOfNumbers(_ byte: UInt8) -> Bool {
        [UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: ":"), UInt8(ascii: "h"), UInt8(ascii: "H")].contains(byte)
    }

    /// Tells the parts of words without labels by their form.
    private mutating func read(_ text: [UInt8]) {
        let words = text.indices.split { ASCII.isSpace(text[$0]) || text[$0] == 0x3b || text[$0] == 0x7c }
            .map { $0.startIndex..<$0.endIndex }
        var run = 0
        var at = 0
        while at < words.count {
            guard let (part, count) = typed(text, words[at...]) else {
                at += 1
                continue
            }
            // What stands beyond somebody else's name is that one's.
            guard rest(text, words[run..<at], before: part) else { return other(text, words[run...]) }
            parts.append((part, PersonLine.number(text[words[at].lowerBound..<words[at + count - 1].upperBound])))
            at += count
            run = at
        }
        if !rest(text, words[run...], before: .rest) { other(text, words[run...]) }
    }

    private mutating func other(_ text: [UInt8], _ words: ArraySlice<Range<Int>>) {
        guard let first = words.first, let last = words.last else { return }
        parts.append((.rest, Array(text[first.lowerBound..<last.upperBound])))
    }

    /// Takes words that are of no known form: the name, or what else is said; false where they name somebody else.
    private mutating func rest(_ text: [UInt8], _ words: ArraySlice<Range<Int>>, before part: Part) -> Bool {
        var words = words
        // né(e) le
        if part == .birthDate, words.count > 1 { words = words.dropLast(2) }
        guard let first = words.first, let last = words.last else { return true }
        let run = PersonLine.plain(text[first.lowerBound..<last.upperBound])
        if NameForm.isOne(run.span) {
            if parts.contains(where: { $0.part == .name }) { return false }
            parts.append((.name, run))
        } else {
            if StrayLine.mayNameSomeone(run.span, [0..<run.count], .ofAnyYear) { return false }
            other(text, words)
        }
        return true
    }

    private static let wordsMax = 8

    /// The part of a known form that begins with the first of `words`, and how many words it has.
    private func typed(_ text: [UInt8], _ words: ArraySlice<Range<Int>>) -> (Part, count: Int)? {
        let first = words[words.startIndex]
        if text[first].contains(0x40) {
            let piece = PersonLine.number(text[first])
            return EMail.kind(piece.span, 0..<piece.count) == .unreadable ? nil : (.email, 1)
        }
        guard text[first].contains(where: ASCII.isDigit) else {
            return parts.last?.part == .postcode ? town(text, words) : nil
        }
        for count in (1...min(PersonLine.wordsMax, words.count)).reversed() {
            let own = words.prefix(count)
            guard own.dropFirst().allSatisfy({ mayGoOn(text, $0, count) }) else { continue }
            let isOfGroups = count == 1 || first.count < 5
            let piece = PersonLine.number(text[first.lowerBound..<own[own.endIndex - 1].upperBound])
            let kind = CellKind(piece.span, .ofAnyYear)
            if kind.contains(.nir), NIR(piece.span)?.state == .valid { return (.nir, count) }
            if kind.contains(.date), count == 1 || count == 3 && first.count < 3 {
                return (date(text, first.lowerBound), count)
            }
            if kind.contains(.phone), isOfGroups { return (.phone, count) }
            if count == 1, piece.count == 5, kind.contains([.digits, .postcode]), town(text, words.dropFirst()) != nil {
                return (.postcode, 1)
            }
        }
        // The number of a row or a file, or a time.
        let isNumber = text[first].allSatisfy { ASCII.isDigit($0) || PersonLine.isOfNumbers($0) }
        return isNumber && !parts.contains { $0.part == .name } ? (.rest, 1) : nil
    }

    /// The town behind a postcode.
    private func town(_ text: [UInt8], _ words: ArraySlice<Range<Int>>) -> (Part, count: Int)? {
        guard let first = words.first?.lowerBound else { return nil }
        for count in (1...min(PersonLine.wordsMax, words.count)).reversed() {
            let end = words[words.startIndex + count - 1].upperBound
            if CellKind.isTown(text.span.extracting(first..<end)) { return (.town, count) }
        }
        return nil
    }

    /// A number, or the month of a date of three words.
    private func mayGoOn(_ text: [UInt8], _ word: Range<Int>, _ count: Int) -> Bool {
        text[word].allSatisfy { ASCII.isDigit($0) || $0 == 0x2e } && text[word].count <= 4
            || count == 3 && MonthNames.month(text.span, word) != nil
    }

    /// A birth date behind `né le`, `née le`, `né(e) le`, whatever the accent is written in.
    private func date(_ text: [UInt8], _ start: Int) -> Part {
        let before = text[..<start].split(whereSeparator: ASCII.isSpace).suffix(2)
        if before.count == 2, let word = before.first, let link = before.last, link.elementsEqual("le".utf8),
            word.count < 8, word.first.map({ $0 | 0x20 }) == UInt8(ascii: "n")
        {
            return .birthDate
        }
        return .date(parts.count { if case .date = $0.part { true } else { false } })
    }

    /// Words before a colon that stand over columns elsewhere.
    private enum Labels {
        private static let limit = 40

        static func of(_ text: [UInt8]) -> [(lower: Int, upper: Int, words: String)] {
            var found: [(lower: Int, upper: Int, words: String)] = []
            for at in text.indices where text[at] == 0x3a {
                let floor = max(found.last?.upper ?? 0, at - limit)
                var end = at
                while end > floor, ASCII.isSpace(text[end - 1]) { end -= 1 }
                var (lower, best) = (end, Int?.none)
                while lower > floor, !isSign(text[lower - 1]), text[lower - 1] != 0x3a,
                    !ASCII.isDigit(text[lower - 1])
                {
                    lower -= 1
                    guard lower == floor || ASCII.isSpace(text[lower - 1]) || isSign(text[lower - 1]),
                        !ASCII.isSpace(text[lower])
                    else { continue }
                    let words = String(decoding: text[lower..<end], as: UTF8.self)
                    if HeaderWords.isKnown(HeaderWords.fold(words)) || other(words) != nil { best = lower }
                }
                guard let best else { continue }
                found.append((best, at + 1, String(decoding: text[best..<end], as: UTF8.self)))
            }
            return found
        }
    }
}
