/// An e-mail address as it stands in a cell.
enum EMail {
    enum Kind: Sendable, Equatable {
        case address
        /// Typed in to get past a form.
        case placeholder
        /// The local part is the bearer's NIR (`@patient.mssante.fr`).
        case nir
        case unreadable
    }

    /// Visits the addresses of a cell; `body` gets the range of each. Beside a word that is no label an address may be the
    /// rest of one (`a b@example.fr`), unless brackets hold it.
    static func read(_ text: Span<UInt8>, _ body: (Range<Int>, Kind) -> Void) {
        guard text.indices.contains(where: { isSign(text[$0]) }) else {
            if text.count > 0 { body(0..<text.count, kind(text, 0..<text.count)) }
            return
        }
        var (isWhole, hasAny) = (true, false)
        visitParts(text) { range in
            if isAddressLike(text, range) {
                hasAny = true
            } else if !isLabel(text, range) {
                isWhole = false
            }
        }
        guard hasAny else { return body(0..<text.count, .unreadable) }
        visitParts(text) { range in
            guard isAddressLike(text, range) else { return }
            body(range, isWhole || isBracketed(text, range) ? kind(text, range) : .unreadable)
        }
    }

    /// Whether the text is an address, or several with nothing but signs and labels beside them.
    static func areAddresses(_ text: Span<UInt8>) -> Bool {
        guard text.indices.contains(where: { text[$0] == 0x40 }) else { return false }
        var (areAll, found) = (true, 0)
        read(text) { _, kind in
            if kind == .unreadable { areAll = false } else { found += 1 }
        }
        guard areAll, found > 0 else { return false }
        visitParts(text) { if !isAddressLike(text, $0), !isLabel(text, $0) { areAll = false } }
        return areAll
    }

    /// What white space, brackets and the signs `; , / :` part.
    private static func visitParts(_ text: Span<UInt8>, _ body: (Range<Int>) -> Void) {
        var start = 0
        for at in 0...text.count where at == text.count || isSign(text[at]) {
            if at > start { body(start..<at) }
            start = at + 1
        }
    }

    private static func isSign(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x3b, 0x2c, 0x2f, 0x3a, 0x3c, 0x3e: true
        default: ASCII.isSpace(byte)
        }
    }

    private static func isBracketed(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        range.lowerBound > 0 && text[range.lowerBound - 1] == 0x3c && range.upperBound < text.count
            && text[range.upperBound] == 0x3e
    }

    private static func isAddressLike(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        for index in range where text[index] == 0x40 { return true }
        return false
    }

    private static let labels: [StaticString] = [
        "MAILTO", "MAIL", "EMAIL", "E-MAIL", "MEL", "COURRIEL", "PERSO", "PRO", "OU", "ET", "OR", "AND", "-", "&",
    ]

    private static func isLabel(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        for label in labels where text.equals(label, in: range) { return true }
        return false
    }

    static func kind(_ text: Span<UInt8>, _ range: Range<Int>) -> Kind {
        var sign = -1
        for index in range where text[index] == 0x40 {
            if sign >= 0 { return .unreadable }
            sign = index
        }
        guard sign > range.lowerBound, sign + 3 < range.upperBound else { return .unreadable }
        var lastDot = -1
        for index in sign + 1..<range.upperBound {
            if text[index] == 0x2e {
                if lastDot == index - 1 || index == sign + 1 { return .unreadable }
                lastDot = index
            } else if !ASCII.isLetter(text[index]), !ASCII.isDigit(text[index]), text[index] != 0x2d {
                return .unreadable
            }
        }
        guard lastDot > 0, range.upperBound - lastDot > 2 else {
            return range.upperBound - sign == 4 && text[sign + 2] == 0x2e ? .placeholder : .unreadable
        }
        if text.equals("PATIENT.MSSANTE.FR", in: sign + 1..<range.upperBound) { return .nir }
        return isPlaceholder(text, range.lowerBound..<sign, lastDot - sign - 1) ? .placeholder : .address
    }

    private static let words: [StaticString] = [
        "NOMAIL", "PASDEMAIL", "PASDEMEL", "AUCUN", "SANS", "NOREPLY", "NO-REPLY", "INCONNU", "NC", "TEST", "NONE",
        "NEANT", "PASMAIL", "SANSMAIL", "PAS.DE.MAIL", "NO.MAIL", "XXX",
    ]

    private static func isPlaceholder(_ text: Span<UInt8>, _ local: Range<Int>, _ domainLength: Int) -> Bool {
        if local.count == 1, domainLength == 1 { return true }
        for word in words where text.equals(word, in: local) { return true }
        return false
    }

    /// The domain's letters, where a slip of the keyboard explains them. A suggestion: what is sent to a guessed address
    /// is a new leak.
    private static let mistyped = Lexicon(
        """
        gmial.com gamil.com gmal.com gmai.com gmil.com hotmial.com hotmial.fr hotmaill.com hotmaill.fr hotmal.fr
        yaho.fr yaho.com yahou.fr orange.f orage.fr wanado.fr wanadou.fr laposte.fr free.com outlok.fr sfr.f
        """)

    static func isLikelyMistyped(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        for index in range where text[index] == 0x40 { return mistyped.contains(text, index..<range.upperBound) }
        return false
    }
}
