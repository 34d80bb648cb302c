import Model
import Testing

@testable import Ingest

/// Whose the fields and lines of a block are.
struct BlockOwnerTests {
    private static let people = (0..<60).map { index in
        (
            surname: ["MARTIN", "LE GOFF", "DUPONT", "GUÉRIN"][index % 4], given: ["Anne", "Jean", "Zoé"][index % 3],
            birth: "1\(index % 10)/03/1980"
        )
    }

    private func read(_ text: String, location: SourceLocation = #_sourceLocation) throws -> Reading {
        let reading = try Reading(text, location: location)
        #expect(reading.analysis.proposed.parts[0].format == .blocks, sourceLocation: location)
        #expect(reading.texts(.surname) == BlockOwnerTests.people.map(\.surname), sourceLocation: location)
        return reading
    }

    private func blocks(_ form: String) -> String {
        BlockOwnerTests.people.enumerated().map { index, person in
            form.replacing("%N", with: person.surname).replacing("%G", with: person.given)
                .replacing("%D", with: person.birth).replacing("%I", with: "\(10 + index)")
        }.joined()
    }

    @Test(arguments: [
        "Personne à prévenir : DURAND Paul\nTél : 06 39 98 99 01\n", "Médecin : Dr LE BRIS Yann  Tél : 0297000000\n",
        "Mère : DURAND Marie\nAdresse : 2 rue du Port\nTél : 0639989901\n",
    ])
    func whatFollowsSomebodyElsesNameIsThatOnes(_ other: String) throws {
        for birth in ["", "Né le : %D\n"] {
            let reading = try read(blocks("Nom : %N\nPrénom : %G\n\(other)\(birth)\n"))
            #expect(reading.texts(.phone).allSatisfy { $0 == nil })
            #expect(reading.texts(.addressLine).allSatisfy { $0 == nil })
            #expect(reading.texts(.birthDate).allSatisfy { ($0 == nil) == birth.isEmpty })
        }
    }

    @Test func aNumberAloneIsNobodysName() throws {
        let reading = try read(
            blocks("Nom : %N\nPrénom : %G\nPersonne à prévenir : 0639989901\nTél : 06399800%I\n\n"))
        #expect(reading.texts(.phone) == BlockOwnerTests.people.indices.map { "+336399800\(10 + $0)" })
    }

    @Test(arguments: [
        "Patient : %N %G\nNé(e) le : %D   Sexe : F\nDossier : 70%I\n",
        "Nom : %N\nPrénom : %G\nDate de naissance : %D\n",
    ])
    func resultsBelowTheFieldsAreThePersons(_ form: String) throws {
        let results = """

              Analyse            Résultat   Unité   Normes
              Hémoglobine        11.1       g/dL    12.0-16.0
              Glycémie           1.00       g/L     0.70-1.10

            """
        for end in ["\n", "------------\n\n"] {
            for conclusion in ["", "\n  Conclusion : VIH positif\n"] {
                let reading = try read("LABORATOIRE DU PORT\n\n" + blocks(form + results + conclusion + end))
                #expect(reading.rejections.isEmpty)
                #expect(reading.records.allSatisfy { $0.exposures.contains(.testResult) })
                #expect(
                    reading.records.allSatisfy { $0.exposures.contains(.healthCondition) != conclusion.isEmpty })
            }
        }
    }

    @Test func aResultBelowNobodyIsRejected() throws {
        let text = "Hémoglobine        11.1       g/dL\n\n" + blocks("Nom : %N\nPrénom : %G\nNé le : %D\n\n")
        #expect(try read(text).rejections.map(\.detail) == ["a result that stands below nobody"])
    }
}
