import Model
import Testing

@testable import Ingest

/// What results, and columns whose header is a health term, tell of the row's person.
struct HealthColumnTests {
    private static let health: Exposures = [.healthCondition, .treatment, .test, .testResult]

    /// The flags of rows under `header`, each beside a person's name.
    private static func flags(_ header: String, _ rows: [String]) throws -> [String] {
        let lines = rows.enumerated().map { "MARTIN;Anne;0\($0 % 9 + 1)/02/1980;\($1)\n" }
        let reading = try Reading("NOM;PRENOM;DDN;\(header)\n" + lines.joined())
        return reading.records.map { $0.exposures.intersection(health).list.joined(separator: " ") }
    }

    private static let (condition, all) = ("healthCondition", "healthCondition test testResult")
    private static let result = "test testResult"

    @Test(arguments: [
        ("EXAMEN;RESULTAT", "Sérologie VIH;Positif", all), ("EXAMEN;RESULTAT", "Sérologie VIH;Négatif", result),
        ("EXAMEN;RESULTAT", "Sérologie VIH;+", all), ("EXAMEN;RESULTAT", "Sérologie VIH;-", result),
        ("EXAMEN;RESULTAT", "Sérologie VIH;Présence", all), ("EXAMEN;RESULTAT", "Sérologie VIH;Positif (12,5)", all),
        ("EXAMEN;RESULTAT", "Sérologie VIH;0,2", result), ("EXAMEN;RESULTAT", "Sérologie VIH;", "test"),
        ("EXAMEN;RESULTAT", "TSH;2,5", result), ("EXAMEN;RESULTAT", "Sérologie, VIH;Positif", all),
        ("RESULTAT;EXAMEN", "Positif;Sérologie VIH", all), ("RESULTAT;EXAMEN", "Négatif;Sérologie VIH", result),
        ("EXAMEN;RESULTAT", "Recherche de BMR;Absence de BMR", result),
        ("EXAMEN;RESULTAT", "Progestérone;12 nmol", result), ("EXAMEN;RESULTAT", "Insuline;12,5", result),
        ("EXAMEN;RESULTAT", "Lithium;0,8 mmol", "healthCondition treatment test testResult"),
        ("RESULTAT", "VIH positif", all), ("CONCLUSION", "Cancer du sein", "healthCondition testResult"),
        ("CONCLUSION", "pas de cancer", "testResult"),
        ("TRAITEMENT", "insuline pour diabète", "healthCondition treatment"),
    ])
    func resultsAreReadForWords(_ header: String, _ row: String, _ expected: String) throws {
        #expect(try HealthColumnTests.flags(header, [row, row, row]) == [expected, expected, expected])
    }

    /// In a row with a result, what any other column names is only asked for.
    @Test(arguments: [
        ("CODE;RESULTAT", "VIH"), ("CODE_EXAM;RESULTAT", "HIV"), ("Type de test;Résultat du test", "VIH"),
        ("CODE ANALYSE;LIBELLE ANALYSE;RESULTAT", "VIH;Sérologie VIH 1/2"),
        ("Code;Libellé;Résultat", "VIH;Sérologie VIH"),
        ("CODE_EXAM;LIB_EXAM;VALEUR", "VIH;Sérologie VIH"), ("Chapitre;Analyse;Résultat", "VIH;Sérologie VIH 1 et 2"),
        ("Acte;Libellé acte;Résultat", "VIH;Sérologie VIH 1 et 2"), ("DEMANDE;RESULTAT", "VIH"),
        ("Code analyse;Résultat", "HBS"), ("Sérologies;Résultat", "VIH"), ("Prescription;Résultat", "sérologie VIH"),
        ("Examens demandés;Résultat", "VIH+HCG"), ("Ordonnance;Résultat", "VIH"), ("Motif;Résultat", "VIH"),
        ("Tests;Résultat", "hépatite B"), ("Libellé;Résultat", "Toxoplasmose"), ("Rubrique;Résultat", "SEROLOGIE VIH"),
    ])
    func whatIsNamedBesideAResultIsAsked(_ header: String, _ names: String) throws {
        let rows = ["\(names);Négatif", "\(names);Positif", "\(names);Négatif"]
        #expect(
            try HealthColumnTests.flags(header, rows) == [
                HealthColumnTests.result, HealthColumnTests.all, HealthColumnTests.result,
            ])
    }

    @Test(arguments: [
        ("Code analyse", "HBS", "test"), ("Sérologies", "VIH", "test"), ("Prescription", "sérologie VIH", "test"),
        ("Ordonnance", "VIH", "test"), ("Tests", "hépatite B", "test"), ("Examens demandés", "VIH+HCG", "test"),
        ("Tests", "VIH positif", all), ("Ordonnance", "insuline", cure),
        ("Ordonnance", "insuline pour diabète", cure), ("Motif", "VIH", condition),
        ("Motif", "sérologie VIH", "test"), ("Motif de consultation", "contrôle sérologie VIH", "test"),
        ("Motif", "suivi sérologie VIH", "healthCondition test"), ("Motif", "biopsie cancer", "healthCondition test"),
        ("Pathologie", "VIH", condition), ("ALD", "7", condition), ("ALD", "ALD 30", condition), ("ALD", "0", ""),
        ("Diagnostic", "B24", condition), ("Pathologie", "C50.9", condition), ("CIM10", "Z33", condition),
        ("Code diag", "E11", condition),
        ("Motif absence", "Maternité", condition), ("Exonération", "maternité", condition), ("Absence", "Congés", ""),
        ("Libellé diagnostic;Résultat", "diabète;7,2", "healthCondition testResult"),
        ("Motif;Résultat", "diabète;7,2", "healthCondition testResult"),
        ("Antécédents;Examen;Résultat", "VIH;Glycémie;Négatif", all),
        ("Examen 1;Résultat 1;Examen 2;Résultat 2", "VIH;;Sérologie hépatite B;Positif", all),
        ("Examen 1;Résultat 1;Examen 2;Résultat 2", "VIH;;Glycémie;Positif", result),
        ("Résultat;Code;Libellé", "Positif;VIH;Sérologie", all),
    ])
    func whatIsOrderedIsATest(_ header: String, _ cells: String, _ expected: String) throws {
        #expect(try HealthColumnTests.flags(header, [cells, cells, cells]) == [expected, expected, expected])
    }

    @Test(arguments: [
        (
            #"{"code":"VIH","libelle":"Sérologie VIH","resultat":"Négatif"},{"code":"HBS","libelle":"Antigène HBs","resultat":"Positif"}"#,
            all
        ),
        (
            #"{"code":"VIH","libelle":"Sérologie VIH","resultat":"Négatif"},{"code":"GLY","libelle":"Glycémie","resultat":"Positif"}"#,
            result
        ),
        (
            #"{"resultat":"Positif","code":"GLY","libelle":"Glycémie"},{"resultat":"Négatif","code":"VIH","libelle":"Sérologie VIH"}"#,
            result
        ),
        (
            #"{"resultat":"Négatif","code":"GLY","libelle":"Glycémie"},{"resultat":"Positif","code":"VIH","libelle":"Sérologie VIH"}"#,
            all
        ),
    ])
    func eachTestHasItsOwnResult(_ tests: String, _ expected: String) throws {
        let row = #"{"patient":{"nom":"MARTIN","prenom":"Anne","ddn":"1980-02-01"},"analyses":["# + tests + "]}"
        let reading = try Reading("[" + [row, row, row].joined(separator: ",") + "]")
        let flags = reading.records.map {
            $0.exposures.intersection(HealthColumnTests.health).list.joined(separator: " ")
        }
        #expect(flags == [expected, expected, expected])
    }

    @Test(arguments: [
        ("VIH", "Positif", all), ("VIH", "+", all), ("VIH", "Négatif", result), ("VIH", "-", result),
        ("VIH", "Non", ""),
        ("GROSSESSE", "Oui", condition), ("GROSSESSE", "O", condition), ("GROSSESSE", "1", condition),
        ("enceinte", "1", condition), ("ENCEINTE", "O", condition), ("ENCEINTE", "x", condition), ("ENCEINTE", "N", ""),
        ("ENCEINTE", "0", ""), ("enceinte", "non", ""), ("DIABETE", "N", ""), ("DIABETE", "type 2", condition),
        ("Diabète (O/N)", "O", condition), ("ATCD_CANCER", "Oui", condition), ("antecedentCancer", "oui", condition),
        ("CANCER", "12/03/2015", condition), ("ALLERGIES", "arachide", condition), ("ALLERGIES", "aucune", ""),
        ("ALLERGIES", "pas connues", ""), ("ALD", "Oui", "healthCondition"), ("ALD", "Non", ""),
        ("HBA1C", "7,2", result), ("TEST_VIH", "oui", "test"), ("TEST_VIH", "positif", all),
        ("AVK", "oui", "treatment"),
        ("VIH", "inconnu", ""), ("VIH", "non renseigné", ""), ("SEROLOGIE_VIH", "+", all),
    ])
    func aHeaderMayBeTheTerm(_ header: String, _ cell: String, _ expected: String) throws {
        #expect(try HealthColumnTests.flags(header, [cell, "", cell]) == [expected, "", expected])
    }

    private static let cure = "healthCondition treatment"

    @Test(arguments: [
        ("Résultat test VIH", "Positif", all), ("Résultat test VIH", "Négatif", result),
        ("Résultat test VIH", "NR", ""),
        ("Sérologie VIH", "12/03/2020", "test"), ("Sérologie VIH", "en attente", "test"),
        ("Sérologie VIH", "non fait", ""), ("Sérologie VIH", "Négatif le 12/03", result),
        ("Test grossesse", "positif", all), ("Test de grossesse", "POS", all), ("Test grossesse", "négatif", result),
        ("Test grossesse", "oui", "test"), ("Dépistage cancer colorectal", "positif", all),
        ("Dépistage cancer colorectal", "non fait", ""), ("Mammographie", "normale", result),
        ("Date dernière mammographie", "12/03/2020", "test"), ("Toxoplasmose", "Immune", result),
        ("Toxoplasmose", "non immune", result), ("Hépatite B", "immunisé", result),
        ("Hépatite B", "vacciné", "treatment"),
        ("Hépatite B", "porteur", condition), ("Hépatite C", "Ac+", all), ("Hépatite C", "Ac-", result),
        ("Charge virale VIH", "45000", result), ("Statut vaccinal hépatite B", "immunisé", "treatment"),
        ("Covid", "POS", all), ("VIH", "0,2", result), ("Testostérone", "5,2", result), ("VIH", "en attente", ""),
    ])
    func aTestDoneIsAFindingAndSoIsItsResult(_ header: String, _ cell: String, _ expected: String) throws {
        #expect(try HealthColumnTests.flags(header, [cell, "", cell]) == [expected, "", expected])
    }

    @Test(arguments: [
        ("Handicap", "80 %", condition), ("Handicap", "0 %", ""), ("Handicap", "MDPH", condition),
        ("Diabète", "Type 2", condition), ("Diabète", "2", condition), ("Diabète", "insulinodépendant", cure),
        ("Grossesse", "12 SA", condition), ("Grossesse", "12", condition), ("Grossesse", "?", ""),
        ("Grossesse", "terme 12/05/2026", condition), ("Cancer", "Sein", condition), ("Cancer", "2015", condition),
        ("ALD", "8", condition), ("ALD", "ALD 30", condition), ("ALD", "0", ""), ("Tabac", "10 PA", condition),
        ("Tabac", "NSP", ""), ("Allergie", "RAS", ""), ("Allergie", "N/A", ""), ("Allergie", "sans objet", ""),
        ("Alcool (g/j)", "40", condition), ("Fumeur (paquets/an)", "0", ""), ("Taux d'incapacité", "80 %", condition),
        ("Catégorie invalidité", "2", condition), ("Numéro ALD", "8", condition), ("ALD exonérante", "O", condition),
        ("ALD100", "O", condition), ("Exonération", "ALD 30", condition), ("Exonération", "100 %", ""),
        ("Gestité", "2", condition), ("Maternité", "non", ""), ("Intolérance", "lactose", condition),
        ("Alcool", "occasionnel", condition), ("Alcool", "non", ""), ("Cancer du sein", "oui", condition),
        ("Nombre de grossesses", "2", condition), ("Nombre de grossesses", "0", ""),
    ])
    func aGradeSaysYes(_ header: String, _ cell: String, _ expected: String) throws {
        #expect(try HealthColumnTests.flags(header, [cell, "", cell]) == [expected, "", expected])
    }

    @Test(arguments: [
        ("Traitement", "Biktarvy", cure), ("Médicament", "Subutex", cure), ("Traitement", "mifépristone", cure),
        ("Traitement", "Zbluxyl 10 mg", "treatment"), ("Posologie", "1-0-1", "treatment"), ("Traitement", "aucun", ""),
        ("Traitement", "NR", ""), ("Traitement", "-", ""), ("Traitement en cours", "Kardégic", "treatment"),
        ("Acte", "Chimiothérapie", cure), ("Acte", "IVG", cure), ("Acte", "dialyse", cure), ("Acte", "ECT", cure),
        ("Acte", "hystérectomie", cure), ("Acte", "mammographie", "test"), ("Acte", "Sérologie VIH", "test"),
        ("Acte", "kinésithérapie", "treatment"), ("Acte", "JNJD002", cure), ("Soins", "IVG", cure),
        ("Opération", "virement", ""), ("Intervention", "bris de glace", ""), ("Acte", "autre", "test"),
        ("Acte", "aucun", ""),
    ])
    func aDrugOrAnActMayNameItsCondition(_ header: String, _ cell: String, _ expected: String) throws {
        #expect(try HealthColumnTests.flags(header, [cell, "", cell]) == [expected, "", expected])
    }

    @Test(arguments: [
        ("Antécédents familiaux", "cancer du sein", true), ("Antécédents familiaux", "oui", true),
        ("ATCD familiaux", "mère : diabète", true), ("Antécédent familial de cancer", "oui", true),
        ("Antécédents familiaux", "aucun", false), ("Antécédents familiaux", "pas de cancer", false),
    ])
    func whatTheFamilyHasIsNoConditionOfThePersons(_ header: String, _ cell: String, _ isTold: Bool) throws {
        let reading = try Reading("NOM;PRENOM;DDN;\(header)\nMARTIN;Anne;01/02/1980;\(cell)\nPETIT;Rose;03/04/1981;\n")
        let exposures = reading.records.map(\.exposures)
        #expect(exposures.map { $0.contains(.relative) && $0.contains(.healthComment) } == [isTold, false])
        #expect(!exposures.contains { $0.contains(.healthCondition) })
    }

    /// People and places that bear the name of an illness have none for that.
    @Test func aNameIsNoIllness() throws {
        let reading = try Reading(
            "NOM;PRENOM;DDN;ADRESSE;CP;VILLE\nCANCER;Jean;01/02/1980;3 rue Hépatite;35000;RENNES\n"
                + "SIDA;Anne;02/03/1981;2 impasse du Diabète;35000;RENNES\nGALE;Rose;03/04/1982;1 rue Sourde;35000;RENNES\n"
        )
        #expect(reading.fields == [.surname, .givenNames, .birthDate, .address, .postcode, .town])
        #expect(reading.records.allSatisfy { $0.exposures.isDisjoint(with: HealthColumnTests.health) })
    }

    @Test(arguments: [
        ("CIM10", "B20", condition), ("CIM10", "E11.9", condition),
        ("CODE_CIM", "C50.9 Z51.1", "healthCondition treatment"),
        ("CIM10", "Z23", "treatment"), ("CIM10", "Z38.0", ""), ("CIM10", "Z11", "test"),
        ("Diagnostic", "F10.2", condition),
        ("Diagnostic", "diabète", condition), ("CIM10", "bâtiment B20", ""),
        ("CCAM", "JNJD002", "healthCondition treatment"),
        ("CCAM", "HHQE002", "test"), ("CCAM", "QEFA004", "healthCondition treatment"), ("CCAM", "HBMD038", "treatment"),
        ("CCAM", "JVJF004", "healthCondition treatment"), ("Code acte", "AZRP001", "healthCondition treatment"),
    ])
    func codesAreFacts(_ header: String, _ cell: String, _ expected: String) throws {
        #expect(try HealthColumnTests.flags(header, [cell, "", cell]) == [expected, "", expected])
    }

    /// What such a column says is nobody's sex or blood group, and its kind is a word of ours.
    @Test(arguments: ["SARS-CoV-2", "SARS-CoV-2 PCR", "PCR SARS CoV 2"]) func aVirusIsKnownByItsName(_ header: String)
        throws
    {
        let flags = try HealthColumnTests.flags(header, ["Positif", "négatif", "Négatif"])
        #expect(flags == ["healthCondition test testResult", "test testResult", "test testResult"])
    }

    /// Whatever the two columns are called.
    @Test(arguments: [
        "CODE;RES", "ANA;VALEUR", "Examen;Rés.", "Analyse;Val", "acte;value", "LIBELLE;INTERPRETATION",
        "ANALYSE;RESULTAT_TXT", "code_ana;res_num", "xyz;abc", "ana.code;ana.res", "Sérologie;RES", "Motif;Rés.",
        "DEMANDE;res",
    ]) func outcomesBesideNamesOfTestsAreTheirs(_ header: String) throws {
        let rows = ["VIH;NEG", "VIH;POS", "TSH;2,1", "VIH;Non détecté", "TSH;0,9"]
        let (result, all) = (HealthColumnTests.result, HealthColumnTests.all)
        #expect(try HealthColumnTests.flags(header, rows) == [result, all, result, result, result])
    }

    @Test func namesOfIllnessesBesideOutcomesOfOthersStay() throws {
        let rows = ["VIH;NEG", "VIH;POS", "VIH;NEG"]
        let flags = try HealthColumnTests.flags("Pathologie;Covid", rows)
        #expect(flags.allSatisfy { $0.contains("healthCondition") })
        #expect(
            try HealthColumnTests.flags("Maladies;Prix", ["VIH;12,50", "VIH;9,90", "VIH;3"])
                == Array(repeating: HealthColumnTests.condition, count: 3))
    }

    /// Who was tested has a date for it; a letter under words for results is one.
    @Test(arguments: [
        ("VIH;DATE_VIH", "NEG;12/03/2021", result), ("VIH;DATE_VIH", "POS;12/03/2021", all),
        ("VIH;DATE_VIH", ";12/03/2021", "test"), ("covid_pcr;covid_date", "négatif;12/03/2021", result),
        ("VIH_RESULT;VIH_DATE", "N;01/02/2021", result), ("VIH_RESULT;VIH_DATE", "P;01/02/2021", all),
        ("vih.date;vih.resultat", "12/03/2021;POS", all), ("vih.date;vih.resultat", "12/03/2021;NEG", result),
        ("VIH_RESULT", "O", all), ("RES_VHC", "0,3", result), ("VIH_RESULT", "en attente", "test"),
        ("VIH_RESULT", "Négatif", result), ("VIH_RESULT", "inconnu", ""),
        ("VIH depuis", "12/03/2021", condition), ("Date début VIH", "12/03/2021", condition),
    ])
    func aDayOrALetterUnderATest(_ header: String, _ cells: String, _ expected: String) throws {
        #expect(try HealthColumnTests.flags(header, [cells, cells, cells]) == [expected, expected, expected])
    }

    @Test(arguments: [
        ("Q03. Êtes-vous traité(e) pour une dépression ?", cure), ("Avez-vous un diabète ?", condition),
        ("Prenez-vous des antidépresseurs ?", cure), ("Avez-vous eu le covid ?", condition),
        ("Êtes-vous à jeun ?", ""), ("Rendez-vous", ""),
    ])
    func aQuestionTellsWhatItAsks(_ header: String, _ expected: String) throws {
        #expect(try HealthColumnTests.flags(header, ["Oui", "Non", "oui"]) == [expected, "", expected])
    }

    /// Whatever was tested, cells that are nothing but outcomes say that it was.
    @Test(arguments: ["Recherche de BK", "BK", "Marqueur X"]) func outcomesAreOfATest(_ header: String) throws {
        let flags = try HealthColumnTests.flags(header, ["Positif", "négatif", "Négatif", "", "NEG"])
        #expect(flags == ["test testResult", "test testResult", "test testResult", "", "test testResult"])
    }

    @Test func aTestInAListOfResultsIsAskedFor() throws {
        let rows = [("Négatif", "test testResult"), ("Positif", "healthCondition test testResult")].map {
            result, flags in
            let text =
                #"[{"nom":"MARTIN","prenom":"Anne","resultats":[["VIH","\#(result)"],["TSH","1,2"]]},"#
                + #"{"nom":"DUPONT","prenom":"Paul","resultats":[["VIH","Négatif"],["TSH","1,2"]]}]"#
            return (text, flags)
        }
        for (text, flags) in rows {
            let first = try #require(try Reading(text).records.first)
            #expect(first.exposures.intersection(HealthColumnTests.health).list.joined(separator: " ") == flags)
        }
    }

    @Test func aHealthColumnIsNothingElse() throws {
        let reading = try Reading(
            "NOM;PRENOM;DDN;enceinte;VIH\nMARTIN;Anne;01/02/1980;1;O\nPETIT;Rose;03/04/1981;1;O\nDURAND;Lise;05/06/1982;1;O\n"
        )
        #expect(reading.fields == [.surname, .givenNames, .birthDate, .health, .health])
        #expect(reading.analysis.proposed.columns.map(\.kind) == [nil, nil, nil, "pregnancy", "infection"])
        #expect(reading.texts(.sex) == [nil, nil, nil])
        #expect(reading.records.allSatisfy { !$0.exposures.contains(.bloodGroup) && !$0.exposures.contains(.sex) })
    }

    @Test func anOperatorMayNameOne() throws {
        let reading = try Reading("NOM;PRENOM;Q7\nMARTIN;Anne;oui\nPETIT;Rose;non\n", ["map:Q7": "health"])
        #expect(reading.records.map { $0.exposures.contains(.healthCondition) } == [true, false])
    }

    /// A mapping that was saved names fields alone: the header still says the rest.
    @Test func aSavedMappingReadsTheSame() throws {
        let text = "NOM;PRENOM;Acte;VIH;ATCD familiaux;Diagnostic\nMARTIN;Anne;IVG;Négatif;cancer;B20\nPETIT;Rose;;;;\n"
        let map = [
            "map:Acte": "test", "map:VIH": "health", "map:ATCD familiaux": "health", "map:Diagnostic": "comment",
        ]
        let (proposed, saved) = (try Reading(text), try Reading(text, map))
        #expect(saved.records.map(\.exposures) == proposed.records.map(\.exposures))
        #expect(saved.records[0].exposures.contains([.healthCondition, .treatment, .testResult, .relative]))
    }

    @Test(arguments: [
        "TEL", "MEDECIN_DIABETE", "SEP", "TP", "ville", "NON_FUMEUR", "adresse cancer", "ID", "K", "GROUPE", "TRAITE",
        "1", "",
    ])
    func otherHeadersAreNoTerms(_ header: String) {
        let kind = HealthHeader.meaning(header, HeaderWords.meaning(header))
        #expect(kind?.field != .health)
    }

    @Test(arguments: ["Opération", "prestation", "Procédure"]) func whatABankCallsSoTellsNothing(_ header: String)
        throws
    {
        let bank = (0..<12).map { "MARTIN;Anne;\(["virement", "prélèvement", "Prélèvement", "carte"][$0 % 4])\n" }
            .joined()
        let reading = try Reading("nom;prénom;\(header)\n" + bank)
        #expect(reading.records.count == 12)
        #expect(reading.records.allSatisfy { $0.exposures == [.name] })
        let acts = (0..<12).map { "MARTIN;Anne;\(["appendicectomie", "chimiothérapie", "HHFA001"][$0 % 3])\n" }.joined()
        #expect(try Reading("nom;prénom;\(header)\n" + acts).records.allSatisfy { $0.exposures.contains(.treatment) })
    }
}
