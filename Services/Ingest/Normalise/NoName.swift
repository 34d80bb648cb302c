/// Text where a name would stand and that is none: what a total, a footer or a sentence is made of.
enum NoName {
    /// They begin what stands below a table, or amid it.
    private static let frameWords: StaticString = """
        total totaux soustotal soustotaux nombre somme moyenne effectif effectifs fin page pages edite editee edites
        imprime imprimee genere generee extrait extraite exporte exportee fait signature signe signee rows row lignes ligne
        enregistrements enregistrement resultats resultat laboratoire hopital clinique service secteur departement ville
        commune medecin groupe categorie semaine mois periode libelle analyse analyses examen examens
        """
    private static let frames = FirstWords(frameWords)
    /// They begin what stands in a diary, a plan of beds or a service's list where nobody does.
    private static let slots = FirstWords(
        """
        secret document confidentiel fichier pause dejeuner lit creneau crenau libre libres reserve reservee reserves ferme
        fermee fermeture annule annulee annulation absent absente absence conge conges formation reunion staff chambre box
        urgence urgences consultation consultations visite disponible indisponible indispo occupe occupee vacant vacante
        supprime supprimee bloque bloquee ferie astreinte permanence accueil secretariat cardiologie radiologie pediatrie
        maternite reanimation chirurgie gynecologie oncologie geriatrie psychiatrie neurologie urologie pneumologie
        medical medicale salledattente attente donnees droits tous usage eof rdv rendez vaccin divers salle
        """)
    private static let words = Lexicon(
        """
        est sont ont ete par pour sur dans avec que qui sans une un cette ce ces ses nos vos nous vous votre cas sous
        les des aux au du en et ou se il elle on
        the and for with from this that are was were has have been
        """)

    /// Whether the first word is one that totals and footers begin with.
    static func isFrame(_ text: Span<UInt8>) -> Bool { frames.begin(text) }

    /// Whether the first word says that the place of a name is taken by nobody: `PAUSE DEJEUNER`, `LIT LIBRE`.
    static func isSlot(_ text: Span<UInt8>) -> Bool { slots.begin(text) }

    private static let sums = Lexicon("total totaux soustotal soustotaux nombre moyenne effectif effectifs")

    /// Whether more than a name stands in it: a digit, words that join others, one in small letters at the end; or what
    /// names a sum.
    static func isText(_ text: Span<UInt8>) -> Bool {
        let cell = Words(text, 0..<text.count)
        guard cell.count > 0, !sums.contains(text, cell[0]) else { return true }
        for index in text.indices where ASCII.isDigit(text[index]) { return true }
        return joining(text, cell) > 0
            || cell.count > 1 && text[cell.start(cell.count - 1)] &- 0x61 < 26 && text[0] &- 0x61 >= 26
    }

    /// Whether numbers of two digits or more stand in it, or words that join others to a sentence.
    static func isSentence(_ text: Span<UInt8>) -> Bool {
        var (digits, spaces) = (0, 0)
        for index in text.indices {
            if ASCII.isDigit(text[index]) { digits += 1 } else if ASCII.isSpace(text[index]) { spaces += 1 }
        }
        guard digits > 1 || spaces > 3 else { return false }
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

    /// Whether a frame goes on as a footer does, in capitals too: `IMPRIME PAR MARTIN`.
    static func isDone(_ text: Span<UInt8>) -> Bool {
        let cell = Words(text, 0..<text.count)
        return cell.count > 1 && words.contains(text, cell[1])
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

/// Words that a text may begin with.
private struct FirstWords {
    private let words: Lexicon
    /// By the first letter of a word, the second ones. Hashing each name of a file would cost more than all it finds.
    private var seconds = [UInt32](repeating: 0, count: 32)

    init(_ text: StaticString) {
        words = Lexicon(text)
        for word in "\(text)".split(whereSeparator: \.isWhitespace) {
            let letters = Array(word.utf8.prefix(2))
            seconds[Int(letters[0] & 31)] |= 1 << UInt32(letters[1] & 31)
        }
    }

    func begin(_ text: Span<UInt8>) -> Bool {
        var lower = 0
        while lower < text.count, !ASCII.isLetter(text[lower]), text[lower] < 0x80 { lower += 1 }
        guard lower + 2 < text.count else { return false }
        let (first, second) = (text[lower], text[lower + 1])
        // Letters with accents are told by the whole word alone.
        guard first >= 0x80 || second >= 0x80 || seconds[Int(first & 31)] & 1 << UInt32(second & 31) != 0 else {
            return false
        }
        var upper = lower
        while upper < text.count, ASCII.isLetter(text[upper]) || text[upper] >= 0x80 || text[upper] == 0x2d {
            upper += 1
        }
        return words.contains(text, lower..<upper)
    }
}
