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
        ("RESULTAT", "VIH positif", all), ("CONCLUSION", "Cancer du sein", "healthCondition testResult"),
        ("CONCLUSION", "pas de cancer", "testResult"),
        ("TRAITEMENT", "insuline pour diabète", "healthCondition treatment"),
    ])
    func resultsAreReadForWords(_ header: String, _ row: String, _ expected: String) throws {
        #expect(try HealthColumnTests.flags(header, [row, row, row]) == [expected, expected, expected])
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

    @Test(arguments: [
        ("CIM10", "B20", condition), ("CIM10", "E11.9", condition),
        ("CODE_CIM", "C50.9 Z51.1", "healthCondition treatment"),
        ("CIM10", "Z23", "treatment"), ("CIM10", "Z38.0", ""), ("CIM10", "Z11", "test"),
        ("Diagnostic", "F10.2", condition),
        ("Diagnostic", "diabète", condition), ("CIM10", "bâtiment B20", ""),
        ("CCAM", "JNJD002", "healthCondition treatment"),
        ("CCAM", "HHQE002", "test"), ("CCAM", "QEFA004", "treatment"),
    ])
    func codesAreFacts(_ header: String, _ cell: String, _ expected: String) throws {
        #expect(try HealthColumnTests.flags(header, [cell, "", cell]) == [expected, "", expected])
    }

    /// What such a column says is nobody's sex or blood group, and its kind is a word of ours.
    @Test func aHealthColumnIsNothingElse() throws {
        let reading = try Reading(
            "NOM;PRENOM;DDN;enceinte;VIH\nMARTIN;Anne;01/02/1980;1;O\nPETIT;Rose;03/04/1981;1;O\nDURAND;Lise;05/06/1982;1;O\n"
        )
        #expect(reading.fields == [.surname, .givenNames, .birthDate, .health, .health])
        #expect(reading.analysis.proposed.columns.map(\.kind) == [nil, nil, nil, "condition", "infection"])
        #expect(reading.texts(.sex) == [nil, nil, nil])
        #expect(reading.records.allSatisfy { !$0.exposures.contains(.bloodGroup) && !$0.exposures.contains(.sex) })
    }

    @Test func anOperatorMayNameOne() throws {
        let reading = try Reading("NOM;PRENOM;Q7\nMARTIN;Anne;oui\nPETIT;Rose;non\n", ["map:Q7": "health"])
        #expect(reading.records.map { $0.exposures.contains(.healthCondition) } == [true, false])
    }

    @Test(arguments: [
        "TEL", "MEDECIN_DIABETE", "SEP", "TP", "ville", "NON_FUMEUR", "adresse cancer", "ID", "K", "GROUPE", "TRAITE",
        "1", "",
    ])
    func otherHeadersAreNoTerms(_ header: String) {
        let kind = HealthHeader.meaning(header, HeaderWords.meaning(header))
        #expect(kind?.field != .health)
    }
}
