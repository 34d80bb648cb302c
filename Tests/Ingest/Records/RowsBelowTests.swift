import Model
import Testing

@testable import Ingest

/// Tables that name a person in the first of some rows only.
struct RowsBelowTests {
    private static let people: [String] = (0..<20).map { index in
        let surname: String = ["MARTIN", "LE GOFF", "DUPONT", "GUÉRIN"][index % 4]
        let given: String = ["Anne", "Jean", "Zoé"][index % 3]
        return "\(surname);\(given);\(10 + index % 9)/03/19\(50 + index)"
    }

    private func table(_ header: String = "Nom;Prénom;Né le;Examen;Résultat\n", below: [String] = ["VIH;Positif"])
        -> String
    {
        header
            + RowsBelowTests.people.enumerated().map { index, person in
                "\(person);Glycémie;1,1\(index % 10)\n" + below.map { ";;;\($0)\n" }.joined()
            }.joined()
    }

    @Test func whatStandsBelowIsToldForThePersonAbove() throws {
        for text in [table(), table(below: ["VIH;Positif", "Ag HBs;Négatif"]), table("")] {
            let reading = try Reading(text)
            #expect(reading.rejections.isEmpty)
            #expect(reading.records.allSatisfy { $0.text(.surname) != nil && $0.text(.birthDate) != nil })
            let below = reading.records.filter { $0.text(.remark) == "row.below" }
            #expect(below.count == reading.records.count - 20)
            #expect(below.count { $0.exposures.contains(.healthCondition) } >= 20)
            #expect(Set(reading.texts(.birthDate)).count == 20)
        }
    }

    @Test func whatParts() throws {
        let parted = table().replacing("Glycémie;1,15\n", with: "Glycémie;1,15\n\n")
        let reading = try Reading(parted)
        #expect(reading.records.count == 38)
        #expect(
            Set(reading.rejections.map(\.detail)) == [
                "it goes on a row above that names nobody, or does not stand right above it"
            ])
    }

    @Test func aNameLeftOutIsNobodyElses() throws {
        // One row in five is anonymous; and where names are said again, a row without one is nobody's.
        let some = RowsBelowTests.people.enumerated().map {
            "\($1);VIH;Positif\n" + ($0 % 5 == 0 ? ";;;VIH;Positif\n" : "")
        }
        let again = RowsBelowTests.people.map {
            "\($0);Glycémie;1,1\n\($0);VIH;Négatif\n;;;VIH;Positif\n;;;HCG;Positif\n"
        }
        for rows in [some, again] {
            let reading = try Reading("Nom;Prénom;Né le;Examen;Résultat\n" + rows.joined())
            #expect(reading.records.allSatisfy { $0.text(.remark) == nil })
            #expect(!reading.rejections.isEmpty && reading.reasons.allSatisfy { $0 == "no-person" })
        }
    }

    @Test func aTelephoneBelowIsARowOfItsOwn() throws {
        let rows = RowsBelowTests.people.enumerated().map { "\($1);06399800\(10 + $0);VIH\n;;;06399900\(10 + $0);\n" }
        let reading = try Reading("Nom;Prénom;Né le;Tél;Motif\n" + rows.joined())
        #expect(reading.records.count == 40)
        #expect(reading.records.count { $0.text(.surname) == nil } == 20)
    }
}
