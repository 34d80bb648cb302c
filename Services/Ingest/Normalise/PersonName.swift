/// The parts of a cell that names someone: ranges of its bytes, letters and case as found.
struct PersonName: Sendable, Equatable {
    enum Title: String, Sendable {
        case m = "M"
        case mme = "MME"
        case mlle = "MLLE"
        case dr = "DR"
        case pr = "PR"
        case me = "ME"
        case vve = "VVE"

        var sex: UInt8? {
            switch self {
            case .m: UInt8(ascii: "M")
            case .mme, .mlle, .vve: UInt8(ascii: "F")
            case .dr, .pr, .me: nil
            }
        }
    }

    var surname: Range<Int>
    /// Where a marker (`NEE`, `EPOUSE`, brackets, …) tells two names apart.
    var birthName: Range<Int>?
    var title: Title?
    var hasBrackets = false
    /// What stands in brackets and is no name: `(décédé)`.
    var note: Range<Int>?

    private static let titles: [UInt64: Title] = {
        var titles: [UInt64: Title] = [:]
        for (title, words) in [
            (Title.m, "M MR MONSIEUR HERR MISTER"), (.mme, "MME MADAME FRAU MRS MS"),
            (.mlle, "MLLE MADEMOISELLE MELLE MISS"), (.dr, "DR DOCTEUR"),
            (.pr, "PR PROFESSEUR"), (.me, "ME MAITRE"), (.vve, "VVE VEUVE"),
        ] { for word in words.split(separator: " ") { titles[NameHash.of(word)] = title } }
        return titles
    }()
    /// The name after it is the one at birth; of the others, the name before it is.
    private static let bornMarkers = Set(["NEE", "NE"].map { NameHash.of($0) })
    private static let marriedMarkers = Set(
        ["EP", "EPS", "EPSE", "EPOUSE", "EPX", "EPOUX", "VVE", "VEUVE", "FEMME", "FME"].map { NameHash.of($0) })

    /// What tells two names of one person apart.
    enum Marker { case born, married }

    static func marker(_ text: Span<UInt8>, _ range: Range<Int>) -> Marker? {
        guard range.count <= 8 else { return nil }
        let hash = NameHash.of(text, range)
        return bornMarkers.contains(hash) ? .born : marriedMarkers.contains(hash) ? .married : nil
    }

    /// A marker behind given names; `ne`, without accent, is none (`ne pas rappeler`).
    static func markerAmidGiven(_ text: Span<UInt8>, _ range: Range<Int>) -> Marker? {
        guard !range.isEmpty else { return nil }
        return switch text[range.lowerBound] | 0x20 {
        case 0x6e where range.count > 2, 0x65, 0x76, 0x66, 0xe3: marker(text, range)
        default: nil
        }
    }

    private static let aliases = Lexicon("dit dite alias")
    /// `Karim dit Léo`.
    static func isAlias(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count > 2, range.count < 6 else { return false }
        let first = text[range.lowerBound] | 0x20
        return (first == 0x64 || first == 0x61) && aliases.contains(text, range)
    }

    private static let placeholders = Lexicon(
        """
        anonyme anonymes anonym inconnu inconnue inconnus test tests essai essais xx xxx xxxx xxxxx zzz zzzz nouveaune
        nouveaunee bebe patient patiente sansnom nonrenseigne demo fictif fictive aaa azerty enfant enfantde sousx nesousx neesousx
        doublon nepas nepasutiliser sous xsedisant sedisant x neant aucun aucune noncommunique
        """)

    /// Whether a surname names nobody in particular: typed in for want of one, or a newborn's. Its first words tell.
    static func isPlaceholder(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count > 1, range.count < 32 else {
            return range.count == 1 && text[range.lowerBound] | 0x20 == 0x78
        }
        // Hashing each surname of a file would cost more than all it finds: the first two letters spare most.
        switch (text[range.lowerBound] | 0x20, text[range.lowerBound + 1] | 0x20) {
        case (0x61, 0x61), (0x61, 0x6e), (0x61, 0x7a), (0x64, 0x65), (0x65, 0x73), (0x66, 0x69), (0x69, 0x6e),
            (0x6e, 0x6f),
            (0x70, 0x61), (0x73, 0x61), (0x74, 0x65), (0x78, 0x78), (0x7a, 0x7a), (0x62, 0x65), (0x62, 0xe3),
            (0x78, 0x20), (0x73, 0x6f), (0x6e, 0x65), (0x6e, 0xe3), (0x64, 0x6f), (0x73, 0x65),
            (0x65, 0x6e), (0x61, 0x75):
            break
        default: return false
        }
        let words = Words(text, range)
        return (0..<min(words.count, 3)).contains { placeholders.contains(text, range.lowerBound..<words.end($0)) }
    }

    /// Whether nothing but words typed in for want of a name stand there, more than one: `X SE DISANT`.
    static func isPhrase(_ text: Span<UInt8>) -> Bool {
        text.indices.contains { ASCII.isSpace(text[$0]) } && placeholders.contains(text)
    }

    static func title(_ text: Span<UInt8>, _ range: Range<Int>) -> Title? {
        range.count <= 14 ? titles[NameHash.of(text, range)] : nil
    }

    /// Reads a cell of surnames.
    init(_ text: Span<UInt8>) {
        surname = 0..<text.count
        var isPlain = true
        for index in text.indices where text[index] == 0x20 || text[index] == 0x28 { isPlain = false }
        if isPlain { return }
        readBrackets(text)
        var words = Words(text, surname)
        if let title = PersonName.title(text, words.first), words.count > 1 {
            self.title = title
            surname = words.start(1)..<surname.upperBound
            words = Words(text, surname)
        }
        guard words.count > 2 else { return }
        for index in 1..<words.count - 1 {
            guard let marker = PersonName.marker(text, words[index]) else { continue }
            let before = PersonName.lettered(text, surname.lowerBound..<words.end(index - 1))
            let after = PersonName.lettered(text, words.start(index + 1)..<surname.upperBound)
            guard !before.isEmpty, !after.isEmpty else { return }
            (surname, birthName) = marker == .born ? (before, after) : (after, before)
            return
        }
    }

    /// Without the signs around it: `MARTIN - NEE DURAND`.
    private static func lettered(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var (lower, upper) = (range.lowerBound, range.upperBound)
        while lower < upper, !ASCII.isLetter(text[lower]) { lower += 1 }
        while lower < upper, !ASCII.isLetter(text[upper - 1]) { upper -= 1 }
        return lower..<upper
    }

    private static let notes = Lexicon(
        """
        decede decedee dcd dc mort morte mineur mineure enfant bebe jumeau jumelle jumeaux tutelle curatelle homonyme doublon
        sic bis veuf veuve celibataire divorce divorcee fils fille pere mere mme mr monsieur madame conjoint
        voir ancien ancienne patient patiente test vip
        """)

    /// Where a note in brackets ends the text (`DURAND Paul (décédé)`): the end of what is before, and its first word.
    static func finalNote(_ text: Span<UInt8>) -> (end: Int, note: Range<Int>)? {
        guard text.count > 3, text[text.count - 1] == 0x29,
            let opening = text.indices.last(where: { text[$0] == 0x28 }), opening > 0
        else { return nil }
        let (outer, inner) = (
            text.trimmedRange(of: 0..<opening), text.trimmedRange(of: opening + 1..<text.count - 1)
        )
        let words = Words(text, inner)
        guard !outer.isEmpty, words.count > 0,
            isNote(text, words.first, beside: Words(text, outer).first, isAlone: words.count == 1)
        else { return nil }
        return (outer.upperBound, words.first)
    }

    /// Whether the first word in brackets begins no name: a known word, a marker alone, or small letters beside capitals.
    private static func isNote(
        _ text: Span<UInt8>, _ word: Range<Int>, beside outer: Range<Int>, isAlone: Bool
    ) -> Bool {
        if marker(text, word) != nil { return isAlone }
        if notes.contains(text, word) { return true }
        return FullName.isCapitals(text, outer) && text[word.lowerBound] &- 0x61 < 26
    }

    /// `X (Y)`, `X (née Y)`, `X (épouse Y)`.
    private mutating func readBrackets(_ text: Span<UInt8>) {
        var opening = -1
        for index in text.indices where text[index] == 0x28 {
            opening = index
            break
        }
        guard opening > 0 else { return }
        var close = opening + 1
        while close < text.count, text[close] != 0x29 { close += 1 }
        let (outer, inner) = (
            text.trimmedRange(of: 0..<opening), text.trimmedRange(of: opening + 1..<close)
        )
        guard !outer.isEmpty, inner.contains(where: { ASCII.isLetter(text[$0]) }) else { return }
        surname = outer
        hasBrackets = true
        let words = Words(text, inner)
        if PersonName.isNote(text, words.first, beside: outer, isAlone: words.count == 1) {
            note = words.first
            return
        }
        guard words.count > 1 else {
            birthName = inner
            return
        }
        let rest = words.start(1)..<inner.upperBound
        switch PersonName.marker(text, words.first) {
        case .married: (surname, birthName) = (rest, outer)
        case .born: birthName = rest
        case nil: birthName = inner
        }
    }
}

/// The words of a range of text: what white space parts, 16 at most.
struct Words {
    private var lower = InlineArray<16, Int>(repeating: 0)
    private var upper = InlineArray<16, Int>(repeating: 0)
    private(set) var count = 0

    init(_ text: Span<UInt8>, _ range: Range<Int>) {
        var at = range.lowerBound
        while at < range.upperBound {
            while at < range.upperBound, ASCII.isSpace(text[at]) { at += 1 }
            guard at < range.upperBound else { return }
            if count == 16 {
                upper[15] = range.upperBound
                return
            }
            lower[count] = at
            while at < range.upperBound, !ASCII.isSpace(text[at]) { at += 1 }
            upper[count] = at
            count += 1
        }
    }

    subscript(index: Int) -> Range<Int> { lower[index]..<upper[index] }
    var first: Range<Int> { count == 0 ? 0..<0 : self[0] }
    func start(_ index: Int) -> Int { lower[index] }
    func end(_ index: Int) -> Int { upper[index] }
}
