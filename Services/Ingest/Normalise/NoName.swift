/// Text where a name would stand and that is none: what a total, a footer or a sentence is made of.
enum NoName {
    /// They begin what stands below a table, or amid it.
    private static let frames = Lexicon(
        """
        total totaux soustotal soustotaux total nombre somme moyenne effectif effectifs fin page pages edite editee edites
        imprime imprimee genere generee extrait extraite exporte exportee fait signature signe signee rows row lignes ligne
        enregistrements enregistrement resultats resultat laboratoire hopital clinique
        """)
    private static let words = Lexicon(
        """
        est sont ont ete par pour sur dans avec que qui sans une un cette ce ces ses nos vos nous vous votre cas sous
        les des aux au du en et ou se il elle on
        the and for with from this that are was were has have been
        """)

    /// Whether the first word is one that totals and footers begin with.
    static func isFrame(_ text: Span<UInt8>) -> Bool {
        var lower = 0
        while lower < text.count, !ASCII.isLetter(text[lower]), text[lower] < 0x80 { lower += 1 }
        guard lower + 2 < text.count else { return false }
        // Hashing each name would cost more than all it finds: the first letter and the next spare most.
        switch (text[lower] | 0x20, text[lower + 1] | 0x20) {
        case (0x74, 0x6f), (0x73, 0x6f), (0x6e, 0x6f), (0x6d, 0x6f), (0x65, 0x66), (0x66, 0x69), (0x70, 0x61),
            (0x65, 0x64), (0x69, 0x6d), (0x67, 0x65), (0x67, 0xe3), (0x65, 0x78), (0x66, 0x61), (0x73, 0x69),
            (0x72, 0x6f), (0x6c, 0x69), (0x65, 0x6e), (0x72, 0x65), (0x72, 0xe3), (0x6c, 0x61), (0x68, 0x6f),
            (0x68, 0xe3), (0x63, 0x6c), (0xe3, _):
            break
        default: return false
        }
        var upper = lower
        while upper < text.count, ASCII.isLetter(text[upper]) || text[upper] >= 0x80 || text[upper] == 0x2d {
            upper += 1
        }
        return frames.contains(text, lower..<upper)
    }

    /// Whether numbers of two digits or more stand in it, or words that join others to a sentence.
    static func isSentence(_ text: Span<UInt8>) -> Bool {
        let cell = Words(text, 0..<text.count)
        return (0..<cell.count).contains { isNumber(text, cell[$0]) } || cell.count > 4 && joining(text, cell) > 1
    }

    private static func isNumber(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        var digits = 0
        for index in word {
            if ASCII.isLetter(text[index]) { return false }
            if ASCII.isDigit(text[index]) { digits += 1 }
        }
        return digits > 1
    }

    /// How many words join others to a sentence.
    static func joining(_ text: Span<UInt8>, _ cell: Words) -> Int {
        var joining = 0
        for index in 0..<cell.count where cell[index].count < 7 && text[cell.start(index)] &- 0x61 < 26 {
            if words.contains(text, cell[index]) { joining += 1 }
        }
        return joining
    }
}
