/// A line that says by itself whom it is about, its parts told by their form (`MARTIN Anne 12/03/1980 0639981000`) or by
/// the words before a colon (`Patient : MARTIN Anne  Né(e) le : 12/03/1980`).
struct PersonLine {
    /// What a part is; a part set off by a colon is what the words before it say.
    enum Part: Hashable {
        case name, sex, birthDate
        case date(Int)
        case nir, phone, email, postcode, town, rest
        case labelled(String)
    }

    private(set) var parts: [(part: Part, text: [UInt8])] = []
    /// It names someone, and tells more of who that is.
    private(set) var isPerson = false
    /// Some words before a colon are known.
    private(set) var hasLabels = false
    /// A name stands behind what says that a patient's follows.
    private(set) var isTitled = false
    /// It tells more of the person above: a telephone, a doctor.
    private(set) var goesOn = false
    /// A name stands in it, or behind what says that one follows.
    private(set) var isNamed = false
    /// A date, a number or an address stands in it by itself.
    var isTyped: Bool {
        parts.contains { part in
            switch part.part {
            case .date, .birthDate, .nir, .phone, .email: true
            case .name, .sex, .postcode, .town, .rest, .labelled: false
            }
        }
    }
    /// It tells what no two persons have in common.
    private(set) var identifies = false

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
        identifies = told.contains { [.birthDate, .nationalID, .localID].contains($0) }
        isNamed = told.contains { PersonLine.names.contains($0) }
        goesOn =
            hasLabels && !isNamed
            && parts.allSatisfy { part in
                guard case .labelled(let words) = part.part else { return false }
                return PersonLine.field(part.part) != nil || PersonLine.other(words) != nil
            }
    }

    /// A name that is all of the line.
    init(name: [UInt8]) { parts = [(.name, name)] }

    private static let names: Set<ColumnField> = [.surname, .fullName, .givenNames]
    /// What reaches whoever is named.
    static let reaches: Set<ColumnField> = [.phone, .email, .address, .postcode, .town]

    /// What tells more of who a person is than the name.
    private static let telling: Set<ColumnField> = [.birthDate, .careDate, .nationalID, .phone, .email, .localID, .sex]

    /// A date without words beside it may be one of care.
    static func field(_ part: Part) -> ColumnField? {
        switch part {
        case .name: .fullName
        case .sex: .sex
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
        let field = HeaderWords.meaning(label)?.field
        guard field == .fullName || field == .surname && NameForm.isOne(value.span) else {
            let (own, rest) = field == .birthDate ? PersonLine.parted(value) : (value, [])
            parts.append((.labelled(label), own))
            return rest.isEmpty ? () : read(rest)
        }
        let count = parts.count
        read(value)
        if count == 0, parts.first?.part == .name { isTitled = true }
        if count < parts.count, parts[count].part == .rest { parts[count].part = .labelled(label) }
    }

    /// A date, and what else of a known form stands behind it: `12/03/1980 0639980011`.
    private static func parted(_ value: [UInt8]) -> (date: [UInt8], rest: [UInt8]) {
        guard let end = value.firstIndex(where: ASCII.isSpace) else { return (value, []) }
        let line = PersonLine(value)
        guard line.parts.count > 1, case .date = line.parts[0].part, line.isTyped, line.parts[0].text.count == end,
            line.parts.allSatisfy({ $0.part != .rest && $0.part != .name })
        else { return (value, []) }
        return (Array(value[..<end]), plain(value[end...]))
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
        var text = text.drop(while: isBetween)
        while let last = text.last, isBetween(last) { text.removeLast() }
        return Array(text)
    }

    private static func isBetween(_ byte: UInt8) -> Bool {
        ASCII.isSpace(byte) || isSign(byte) || [UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "_")].contains(byte)
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
        let run = PersonLine.plain(text[first.lowerBound..<last.upperBound])
        // `tél.` says what the number behind it is.
        let words = HeaderWords.fold(String(decoding: run, as: UTF8.self))
        guard !run.isEmpty, HeaderWords.plainMeaning(words).map({ !PersonLine.telling.contains($0.field) }) ?? true
        else {
            return
        }
        parts.append((.rest, run))
    }

    /// Takes words that are of no known form: the name, or what else is said; false where they name somebody else.
    private mutating func rest(_ text: [UInt8], _ words: ArraySlice<Range<Int>>, before part: Part) -> Bool {
        var words = words
        // né(e) le
        if part == .birthDate, words.count > 1 { words = words.dropLast(2) }
        var sex: ArraySlice<UInt8>?
        if words.count > 2, let last = words.last.map({ PersonLine.number(text[$0]) }), PersonLine.isSex(last) {
            sex = last[...]
            words = words.dropLast()
        }
        if words.count > 2, let first = words.first, PersonLine.isPatient(text[first]) { words = words.dropFirst() }
        guard let first = words.first, let last = words.last else { return true }
        let run = PersonLine.plain(text[first.lowerBound..<last.upperBound])
        if NameForm.isOne(run.span) {
            if parts.contains(where: { $0.part == .name }) { return false }
            parts.append((.name, run))
            if let sex { parts.append((.sex, Array(sex))) }
            return true
        }
        if let someone = words.first(where: { PersonLine.isSomeone(text[$0]) }) {
            // `0639980001 (mère)`: the number is the mother's; else what follows is.
            guard text[someone].first == UInt8(ascii: "(") || part == .rest, someone == first,
                let own = parts.indices.last, parts[own].part == .phone || parts[own].part == .email
            else { return false }
            parts[own].part = .labelled(PersonLine.relative)
            return part != .rest || text[someone].first == UInt8(ascii: "(")
        }
        if StrayLine.mayNameSomeone(run.span, [0..<run.count], .ofAnyYear) { return false }
        other(text, words)
        return true
    }

    /// Stands for the label of whoever is reached by a number, and is not the patient.
    private static let relative = "Proche"

    private static func isSomeone(_ word: ArraySlice<UInt8>) -> Bool {
        let word = HeaderRole.words(String(decoding: word, as: UTF8.self))
        guard let word = word.first, word.utf8.count > 3, let role = HeaderRole(word) else { return false }
        return role.bearer == .other && role.isSomeone
    }

    private static func isPatient(_ word: ArraySlice<UInt8>) -> Bool {
        ["patient", "patiente"].contains(HeaderWords.fold(String(decoding: word, as: UTF8.self)))
    }

    private static func isSex(_ word: [UInt8]) -> Bool { word.count == 1 && "FMH".utf8.contains(word[0]) }

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
            if kind.contains(.date), !piece.contains(0x3a), count == 1 || count == 3 && first.count < 3 {
                return (date(text, first.lowerBound), count)
            }
            if kind.contains(.phone), isOfGroups, !isBehindOther(text, first.lowerBound) { return (.phone, count) }
            if count == 1, piece.count == 5, kind.contains([.digits, .postcode]), town(text, words.dropFirst()) != nil {
                return (.postcode, 1)
            }
        }
        // The number of a row or a file, or a time.
        let isNumber = text[first].allSatisfy { ASCII.isDigit($0) || PersonLine.isOfNumbers($0) }
        return isNumber && !parts.contains { $0.part == .name } ? (.rest, 1) : nil
    }

    /// `FINESS 560000010`
    private func isBehindOther(_ text: [UInt8], _ start: Int) -> Bool {
        let word = text[..<start].split(whereSeparator: { ASCII.isSpace($0) || $0 == 0x3a }).last ?? []
        return Phone.isOther(text.span, word.startIndex..<word.endIndex)
    }

    /// The town behind a postcode, a number behind it only in `VANNES CEDEX 09`.
    private func town(_ text: [UInt8], _ words: ArraySlice<Range<Int>>) -> (Part, count: Int)? {
        let end = words.indices.first { text[words[$0]].contains(where: ASCII.isDigit) }
        let isOfTown = end.map { $0 > words.startIndex && text.span.equals("CEDEX", in: words[$0 - 1]) } ?? false
        let words = end.map { words[..<(isOfTown ? $0 + 1 : $0)] } ?? words
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
