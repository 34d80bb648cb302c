/// Whose column it is, as a word over it says: `TEL_PRESC` is the prescriber's, `NOM_PATIENT` the patient's.
struct HeaderRole: Equatable {
    enum Bearer: Equatable {
        case patient
        /// Someone else, whatever the other words say.
        case other
        /// Someone else where a column of a lower rank says the same of a person: the insured beside the beneficiary. The
        /// patient's own words have rank 0, plain ones 1.
        case perhaps(rank: Int)
    }

    private(set) var bearer: Bearer
    /// The word that tells.
    private(set) var word: String
    /// How the column is read where it is someone else's.
    private(set) var field: ColumnField
    /// The other words, folded: `nom` of `NOM_PATIENT`.
    private(set) var rest: String

    /// Of names with dots the innermost tells.
    init?(_ header: String) {
        // What is longer is no name of a column.
        guard header.utf8.count <= 512 else { return nil }
        let names = HeaderRole.isPath(header) ? header.split(separator: ".") : [header[...]]
        for index in names.indices.reversed() {
            guard let role = HeaderRole(HeaderRole.words(names[index]), names[(index + 1)...].joined(separator: "."))
            else { continue }
            self = role
            return
        }
        // `telephones.urgence`
        if names.count > 1, let role = HeaderRole(names.suffix(2).flatMap(HeaderRole.words), "") {
            self = role
            return
        }
        let words = HeaderRole.words(header)
        guard let role = HeaderRole(qualified: words, isDotted: names.count > 1) ?? HeaderRole(reach: words) else {
            return nil
        }
        self = role
    }

    /// Whether dots part names; those of `Tél. référent` and `Tél resp.` cut words short.
    static func isPath(_ header: String) -> Bool {
        var (hasDot, isCut) = (false, false)
        for byte in header.utf8 {
            if isCut, byte == 0x20 { return false }
            isCut = byte == 0x2e
            if isCut { hasDot = true }
        }
        return hasDot && !isCut
    }

    /// `inner`: the names below, where names have dots.
    private init?(_ words: [String], _ inner: String) {
        var found: (word: Word, index: Int, left: String)?
        for (index, text) in words.enumerated() {
            guard let (word, left) = HeaderRole.word(text), word.weight > found?.word.weight ?? -1 else { continue }
            found = (word, index, left)
        }
        if found == nil, let index = HeaderRole.doer(words) {
            found = (Word(text: words[index], bearer: .perhaps(rank: 6), field: .ignore, scope: .anything), index, "")
        }
        guard let (told, index, left) = found else { return nil }
        var others = words
        others[index] = left
        (bearer, word, field) = (told.bearer, told.text, told.field)
        rest = [HeaderRole.joined(others), inner].filter { !$0.isEmpty }.joined(separator: ".")
        let meaning = HeaderWords.plainMeaning(rest)?.field
        switch told.scope {
        case .anything:
            // What a doctor writes or does is the patient's.
            if field == .doctor, let meaning, HeaderRole.matters.contains(meaning) { field = meaning }
            if field == .guardian, let meaning, meaning != .surname, meaning != .fullName { field = .relative }
        case .person:
            let isPerson = meaning.map(HeaderRole.persons.contains) ?? false
            guard isPerson || rest.contains("contact") || rest.hasSuffix("personne"),
                !HeaderWords.isKnown(words.joined() + HeaderWords.fold(inner))
            else { return nil }
        case .organisation:
            // A service's name is its own, even where its telephone may be the patient's.
            if meaning == .surname || meaning == .fullName { bearer = .other }
            let own = HeaderWords.plainMeaning(word)?.field
            switch meaning {
            case .surname?, .fullName?: field = own ?? .ignore
            case let meaning? where HeaderRole.contacts.contains(meaning): field = own == .insurer ? .insurer : .ignore
            default: return nil
            }
        }
    }

    /// `Saisi par`, `updated_by_email`: whoever did it.
    private static func doer(_ words: [String]) -> Int? {
        words.indices.dropFirst().first { words[$0] == "by" || words[$0] == "par" && $0 == words.count - 1 }
    }

    /// A word that nobody knows beside one that does: `NOM_XYZ` is someone's, whose `TEL_XYZ` is too.
    private init?(qualified words: [String], isDotted: Bool) {
        let whole = words.joined()
        // `user.name` is what the user is called.
        let isOpen = !HeaderWords.isKnown(whole) || isDotted && HeaderWords.plainMeaning(whole)?.field == .login
        guard words.count > 1, isOpen else { return nil }
        for index in [words.count - 1, 0]
        where words[index].utf8.count > 1 && !HeaderRole.neutral.contains(words[index]) {
            var others = words
            let word = others.remove(at: index)
            let rest = HeaderRole.joined(others)
            guard !HeaderWords.isKnown(word) || HeaderWords.plainMeaning(word)?.field == .login,
                HeaderWords.isKnown(rest), let meaning = HeaderWords.plainMeaning(rest),
                HeaderRole.persons.contains(meaning.field)
            else { continue }
            (bearer, self.word, field, self.rest) = (.perhaps(rank: 5), word, .ignore, rest)
            return
        }
        return nil
    }

    /// Behind a word for what reaches someone, or before it, words that say nothing of the patient: `Tél aide ménagère`.
    private init?(reach words: [String]) {
        guard words.count > 1, !HeaderWords.isKnown(words.joined()) else { return nil }
        for index in [0, words.count - 1] {
            var others = words
            let reach = others.remove(at: index)
            guard let field = HeaderWords.plainMeaning(reach)?.field, field == .phone || field == .email else {
                continue
            }
            others.removeAll { $0.utf8.count < 2 || HeaderRole.isOwn($0) }
            guard !others.isEmpty else { return nil }
            (bearer, word, self.field, rest) = (.perhaps(rank: 5), others.joined(), .ignore, reach)
            return
        }
        return nil
    }

    /// A telephone or a mail of the patient's own, whichever of several it is: `Mail pro`.
    static func ownReach(_ header: String) -> ColumnField? {
        let words = HeaderRole.words(header)
        guard words.count > 1, words.count < 5 else { return nil }
        for word in [words[0], words[words.count - 1]] {
            guard let field = HeaderWords.plainMeaning(word)?.field, field == .phone || field == .email else {
                continue
            }
            return words.allSatisfy { $0 == word || $0.utf8.count < 2 || isOwn($0) } ? field : nil
        }
        return nil
    }

    private static func isOwn(_ word: String) -> Bool { neutral.contains(word) || reachWords.contains(word) }

    /// Whether nothing but the word that tells stands there.
    var isAlone: Bool { rest.isEmpty }
    /// A word for a person other than the patient, and nothing beside it.
    var isSomeone: Bool { isAlone && bearer != .patient && [.relative, .doctor, .guardian].contains(field) }
    /// Whether it is mostly the patient who is reached.
    var isReach: Bool { bearer == .perhaps(rank: 4) }
    /// Whether a word nobody knows tells.
    var isQualified: Bool { bearer == .perhaps(rank: 5) }
    /// Whether it is who works with the patient, or with the file.
    var isStaff: Bool { bearer == .perhaps(rank: 6) }
    var rank: Int {
        switch bearer {
        case .patient: 0
        case .perhaps(let rank): rank
        case .other: .max
        }
    }

    // MARK: words

    private enum Scope {
        case anything
        /// Only beside what persons have: MED is a doctor in TEL_MED, not in DOSSIER_MED.
        case person
        /// Only beside what reaches someone: a laboratory's telephone is its own, its numbers of files are the patients'.
        case organisation
    }

    private struct Word {
        var text: String
        var bearer: Bearer
        var field: ColumnField
        var scope: Scope

        var weight: Int {
            switch bearer {
            case .other: scope == .organisation ? 1 : 3
            case .perhaps: 2
            case .patient: 0
            }
        }
    }

    private static let contacts: Set<ColumnField> = [
        .phone, .email, .address, .street, .streetNumber, .postcode, .town, .department, .region, .country,
    ]
    private static let persons: Set<ColumnField> = contacts.union([
        .surname, .birthName, .givenNames, .fullName, .title, .birthDate, .birthPlace, .nationalID, .deathDate,
    ])
    private static let matters: Set<ColumnField> = [.comment, .text, .careDate, .test, .testResult, .treatment]

    private static let table: [(Bearer, ColumnField, Scope, String)] = [
        (.patient, .ignore, .anything, "patient patiente pat beneficiaire benef malade usager resident residente"),
        (
            .other, .doctor, .anything,
            """
            medecin prescripteur praticien docteur doctor physician surgeon infirmier infirmiere nurse preleveur
            preleveuse correspondant chirurgien kinesitherapeute generaliste specialiste biologiste pharmacien sagefemme
            soignant arzt hausarzt
            """
        ),
        (.other, .doctor, .person, "med mt mtt dr prat presc prescr provider gp"),
        (
            .other, .relative, .anything,
            """
            conjoint conjointe pere mere parent mari concubin concubine compagnon compagne proche confiance prevenir aidant
            accompagnant heritier mother father spouse husband wife kin mutter vater ehegatte
            """
        ),
        (.other, .relative, .person, "pc pap famille urgence emergency epoux responsable contacter"),
        (
            .other, .guardian, .anything,
            "tuteur tutrice curateur curatrice mandataire guardian representant representantlegal responsablelegal"
        ),
        (
            .other, .ignore, .organisation,
            """
            labo laboratoire lab etablissement etab clinique hopital cabinet site agence employeur entreprise societe
            ecole pharmacie caisse mutuelle cpam organisme assureur employer company hospital clinic
            """
        ),
        (
            .perhaps(rank: 1), .ignore, .anything,
            "client cliente customer recipient eleve"
        ),
        (.perhaps(rank: 2), .ignore, .anything, "destinataire requester demandeur demandeuse billing facturation"),
        (.perhaps(rank: 3), .ignore, .anything, "shipping livraison delivery"),
        (.perhaps(rank: 2), .relative, .anything, "enfant child ayant ayantdroit"),
        (.perhaps(rank: 3), .relative, .anything, "assure assuree insured subscriber titulaire souscripteur ouvrant"),
        (.perhaps(rank: 3), .doctor, .anything, "pre"),
        (.perhaps(rank: 4), .relative, .anything, "contact"),
        (.perhaps(rank: 4), .ignore, .organisation, "service"),
        (
            .perhaps(rank: 6), .ignore, .anything,
            """
            conseiller conseillere gestionnaire manager referent referente auteur author secretaire remplacant remplacante
            operateur operatrice operator assistant assistante redacteur redactrice valideur
            createur creator expediteur expeditrice sender staff assignee advisor adviser commercial commerciale vendeur
            vendeuse superviseur supervisor createdby updatedby modifiedby ts
            """
        ),
    ]

    private static let known: [String: Word] = {
        var known: [String: Word] = [:]
        for (bearer, field, scope, words) in table {
            for word in words.split(whereSeparator: \.isWhitespace) {
                known[String(word)] = Word(text: String(word), bearer: bearer, field: field, scope: scope)
            }
        }
        return known
    }()
    /// Those that tell within a longer word too (`telconjoint`).
    private static let long = known.values.filter {
        $0.bearer == .other && $0.scope == .anything && $0.text.utf8.count > 5
    }.sorted { ($1.text.utf8.count, $0.text) < ($0.text.utf8.count, $1.text) }

    private static let articles: Set = [
        "de", "du", "des", "d", "legal", "legale", "la", "le", "les", "l", "a", "au", "aux", "the", "of", "s", "nombre",
        "nb",
    ]
    /// Of the patient's own names and dates.
    private static let neutral = articles.union([
        "usage", "usuel", "usuelle", "utilise", "naissance", "naiss", "jf", "marital", "complet", "officiel",
        "etat",
        "civil", "maj", "min", "perso", "personnel", "personnelle", "pro", "professionnel", "professionnelle",
        "domicile", "travail", "bureau", "home", "work", "office", "personal", "principal", "principale", "main",
        "primary", "secondaire", "secondary", "premier", "premiere", "deuxieme", "second", "seconde", "autre", "autres",
        "other", "alternate", "prive", "privee", "envoi", "rappel", "sms", "value", "formatted",
    ])
    /// Beside what reaches someone, no word for another.
    private static let reachWords: Set<String> = Set(
        """
        patient patiente pat tel tels telephone telephones phone phones mobile mobiles mob portable portables port fixe
        fixes gsm whatsapp cell mail mails email emails courriel mel adresse address numero number num no nr ligne dom jour
        soir matin midi nuit journee vacances joignable prefere preferred defaut default actuel nouveau new ancien
        ancienne format formate normalise international valide verifie confirme brut adherent adherente abonne abonnee inscrit
        inscrite salarie salariee employe employee etudiant etudiante candidat candidate personne membre
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// The word and what is left of the text beside it.
    private static func word(_ text: String) -> (Word, left: String)? {
        if let word = known[text] ?? (text.hasSuffix("s") ? known[String(text.dropLast())] : nil) { return (word, "") }
        for word in long where text.utf8.count > word.text.utf8.count {
            if text.hasPrefix(word.text) { return (word, String(text.dropFirst(word.text.count))) }
            if text.hasSuffix(word.text) { return (word, String(text.dropLast(word.text.count))) }
        }
        return nil
    }

    private static func joined(_ words: [String]) -> String { words.filter { !articles.contains($0) }.joined() }

    /// Folded, without digits at their ends: what signs, spaces or a capital amid small letters part.
    static func words(_ header: some StringProtocol) -> [String] {
        var words: [String] = []
        var (word, isSmall) = ("", false)
        func close() {
            var folded = HeaderWords.fold(word)
            while let last = folded.utf8.last, ASCII.isDigit(last) { folded.removeLast() }
            if !folded.isEmpty { words.append(folded) }
            word = ""
        }
        for character in header {
            // The tables of all characters are slow to ask.
            let ascii = character.asciiValue
            let isPart =
                ascii.map { ASCII.isLetter($0) || ASCII.isDigit($0) } ?? (character.isLetter || character.isNumber)
            if !isPart || isSmall && ascii.map({ $0 &- 0x41 < 26 }) ?? character.isUppercase { close() }
            if isPart { word.append(character) }
            isSmall = ascii.map { $0 &- 0x61 < 26 } ?? character.isLowercase
        }
        close()
        return words
    }
}
