import Model

/// Columns whose header is a health term, and whose cells say whether it is so of the row's person: `VIH`, `GROSSESSE`,
/// `Allergies`; and columns of diagnoses in codes.
enum HealthHeader {
    /// Of a column of codes, of one of acts, and of one of acts or anything else that is done: what stands for the kind of
    /// term.
    static let code = "code"
    static let act = "act"
    static let operation = "operation"
    /// Of a column that only its cells say holds the names of tests.
    static let label = "label"
    /// Of what came out of a test that proves something, as the header says.
    static let outcome = "outcome"
    /// Of a column of reasons to come, and of one of reasons to stay away or to pay nothing.
    static let reason = "reason"
    static let leave = "leave"

    private static let codes: Set<String> = [
        "cim", "cim10", "codecim", "codecim10", "cimcode", "icd", "icd10", "icdcode", "icd10code", "codeicd",
        "diagnostic", "diagnostics", "diag", "codediag", "codediagnostic", "diagnosticcode", "diagprincipal",
        "diagnosticprincipal", "codediagnosticprincipal", "diagassocie", "diagnosticassocie", "diagrelie",
        "diagnosticrelie", "dp", "das", "codedp", "codedas", "diagnosis", "diagnosiscode", "dxcode", "pathologie",
        "pathologies", "codepathologie", "codemaladie",
    ]

    /// What is done may be an insurer's too, which the cells say: only where the header means tests it is one at least.
    private static let acts: Set<String> = [
        "ccam", "codeccam", "actesccam", "acteccam", "acte", "actes", "codeacte", "codeactes", "libelleacte", "libacte",
        "actelibelle", "natureacte", "typeacte", "actemedical", "intervention", "interventions", "geste", "soin",
        "soins",
    ]

    /// What a bank or an office does is called so too: nothing but the cells tells.
    private static let operations: Set<String> = [
        "operation", "operations", "procedure", "procedures", "prestation", "prestations",
    ]

    /// Whose cells say why someone pays nothing or stays away: `ALD`, `maternité`.
    private static let exemptions: Set<String> = [
        "exoneration", "motifexoneration", "codeexoneration", "exo", "motifexo", "codeexo", "absence", "absences",
        "motifabsence", "motifdabsence", "typeabsence", "typedabsence", "natureabsence", "libelleabsence",
        "codeabsence", "arret", "motifarret", "motifdarret", "typearret", "typedarret", "conge", "conges",
        "motifconge", "typeconge", "typedeconge",
    ]

    /// Terms that over a column mostly mean something else: whether a row was dealt with, is a trial, was scanned.
    private static let elsewhere: Set<String> = [
        "traite", "traitee", "traites", "test", "tests", "dependants", "scanner",
    ]

    /// Words beside the term that change nothing of it.
    private static let neutral = hashes(
        """
        patient patiente femme homme is has est statut status etat type code flag top ind indicateur ouinon oui non o n on
        date debut depuis connu connue nb nombre stade grade actif active current resultat result res dernier derniere cours
        habituel habituelle annee effectue effectuee realise realisee fait faite declare declaree principal suivi autre
        prevu prevue presume presumee numero libelle motif categorie niveau taux exoneration exonere exonerante hereditaire
        g mg kg ml jour semaine mois paquet par an unite
        sein colon colorectal prostate poumon col uterus ovaire thyroide peau foie rein
        """)

    /// Words that tell of health over a column alone.
    private static let habits = hashes("alcool gestite parite maternite")

    /// Words that a cell begins with which leaves the question open.
    private static let unknown = hashes(
        "inconnu inconnue nr nc nd nsp na nan null none vide indetermine indeterminee unknown ignore verifier faire refuse no n s preciser renseigner voir"
    )
    private static let awaited = hashes("attente attendu")

    private static func hashes(_ words: String) -> Set<UInt64> {
        var hashes: Set<UInt64> = []
        let bytes = Array(words.utf8)
        var tokens = HealthTokens()
        while let word = tokens.next(bytes.span) { hashes.insert(word.hash) }
        return hashes
    }

    private static let payment = Lexicon("prelevement prelevements")

    /// Whether a cell of operations may be a bank's as well.
    static func isPayment(_ text: Span<UInt8>) -> Bool { payment.contains(text) }

    private static let tests = ["exam", "analys", "test", "serolog", "bilan"]
    private static let labels = [
        "code", "lib", "intitule", "designation", "chapitre", "rubrique", "type", "nature", "parametre", "demande",
    ]

    private static let illnesses = ["diag", "pathol", "malad", "antec", "affect", "cim", "allerg", "trait", "medic"]

    /// Whether the words over a column speak of what people have, rather than of what is looked for.
    static func isOfIllness(_ words: String) -> Bool {
        let folded = HeaderWords.fold(words)
        return illnesses.contains(where: folded.contains)
    }

    /// What `words` that say nothing by themselves mean over cells about health: the names of tests, where they speak of
    /// any or (`beside`) results stand in the same row.
    static func isOfTests(_ words: String, beside results: Bool) -> Bool {
        let folded = HeaderWords.fold(words)
        guard !illnesses.contains(where: folded.contains) else { return false }
        return tests.contains(where: folded.contains) || results && labels.contains(where: folded.hasPrefix)
    }

    static func isReason(_ words: String) -> Bool { HeaderWords.fold(words).hasPrefix("motif") }

    static func isNeutral(_ hash: UInt64) -> Bool { neutral.contains(hash) }
    static func isHabit(_ hash: UInt64) -> Bool { habits.contains(hash) }
    static func isAwaited(_ hash: UInt64) -> Bool { awaited.contains(hash) }
    static func isUnknown(_ hash: UInt64) -> Bool { unknown.contains(hash) }

    /// What `words` say more of a column that the operator, or a saved mapping, says is `field`.
    static func kind(_ words: String, of field: ColumnField) -> String? {
        let meaning = meaning(words, HeaderWords.meaning(words))
        return meaning?.field == field && field != .localID ? meaning?.kind : nil
    }

    /// What `words` mean, where other words over columns say `known` of them. The kind of a health column is a term's kind
    /// or one of the above, never the words themselves.
    static func meaning(_ words: String, _ known: HeaderWords.Meaning?) -> HeaderWords.Meaning? {
        if known?.field == .testResult, HealthWords.kind(ofHeader: parted(words).span) == .infection {
            return HeaderWords.Meaning(field: .health, kind: outcome)
        }
        if let known, ![.comment, .test, .insurer].contains(known.field) { return known }
        let folded = HeaderWords.fold(words)
        if elsewhere.contains(folded) { return known }
        if codes.contains(folded) {
            return HeaderWords.Meaning(field: known?.field ?? .health, kind: code)
        }
        if acts.contains(folded) { return HeaderWords.Meaning(field: known?.field ?? .health, kind: act) }
        if operations.contains(folded) { return HeaderWords.Meaning(field: known?.field ?? .health, kind: operation) }
        if exemptions.contains(folded) { return HeaderWords.Meaning(field: .text, kind: leave) }
        if known?.field == .test { return known }
        let bytes = parted(words)
        guard let kind = HealthWords.kind(ofHeader: bytes.span) ?? asked(words, bytes.span) else { return known }
        // `Résultat du test`, whatever was tested.
        if kind == .test, folded.hasPrefix("result") { return HeaderWords.Meaning(field: .testResult) }
        if kind == .infection || kind == .proof {
            let parts = HeaderRole.words(words)
            // Who was tested has a day for that.
            if parts.contains(where: days.contains), !parts.contains(where: isOnset) {
                return HeaderWords.Meaning(field: .health, kind: "\(HealthTerms.Kind.test)")
            }
            if parts.contains(where: isOfResults) { return HeaderWords.Meaning(field: .health, kind: outcome) }
        }
        return HeaderWords.Meaning(field: .health, kind: "\(kind)")
    }

    private static let days: Set = ["date", "dat", "dt", "jour", "day", "datum"]
    private static func isOnset(_ word: String) -> Bool {
        ["debut", "depuis", "diag", "contam", "infect", "guer", "malad"].contains(where: word.hasPrefix)
    }

    private static let results: Set = [
        "res", "resu", "resul", "rslt", "rst", "val", "vals", "valeur", "valeurs", "value", "values", "outcome",
        "interpretation", "conclusion", "wert", "ergebnis",
    ]
    private static func isOfResults(_ word: String) -> Bool { results.contains(word) || word.hasPrefix("result") }

    /// Whether a word says that what came out of tests stands there: `Rés.`, `RESULTAT_TXT`.
    static func saysResult(_ words: String) -> Bool { HeaderRole.words(words).contains(where: isOfResults) }

    /// What a question asks (`Êtes-vous traité(e) pour une dépression ?`), as the kind of term that yes says.
    private static func asked(_ words: String, _ text: Span<UInt8>) -> HealthTerms.Kind? {
        let isQuestion = words.utf8.last(where: { $0 != 0x20 }) == 0x3f || HeaderRole.words(words).contains("vous")
        guard isQuestion else { return nil }
        let told = HealthWords.exposures(text)
        if told.contains(.relative) { return .heredity }
        if told.contains(.healthCondition) {
            return told.contains(.treatment) ? .remedy : told.contains(.testResult) ? .infection : .condition
        }
        return told.contains(.treatment) ? .treatment : told.contains(.test) ? .test : nil
    }

    /// `antecedentCancer` as two words; `CoV` is one.
    private static func parted(_ words: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for byte in words.utf8 {
            let isBehindWord = bytes.count > 1 && bytes.suffix(2).allSatisfy { (0x61...0x7a).contains($0) }
            if byte >= 0x41, byte <= 0x5a, isBehindWord { bytes.append(0x20) }
            bytes.append(byte)
        }
        return bytes
    }
}
