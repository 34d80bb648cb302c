import Model
import Testing

@testable import Ingest

/// Rows that speak of someone's family too: whose the row is, and that nothing of the person's is lost by it.
struct FamilyRowTests {
    private func names(_ reading: Reading) -> [String] {
        zip(reading.texts(.surname), reading.texts(.givenName)).map { "\($0 ?? "-") \($1 ?? "-")" }
    }

    /// The row is the child's who has a name and a birth date; whose number it is then shows by the birth that it tells.
    @Test(arguments: [
        "NOM_ASSURE;PRENOM_ASSURE;NOM_ENFANT;PRENOM_ENFANT;DDN_ENFANT;NIR",
        "NOM_ASSURE;PRENOM_ASSURE;NOM_ENFANT;PRENOM_ENFANT;DDN_ENFANT;NIR_ASSURE",
    ])
    func aWholeChildIsThePerson(_ header: String) throws {
        let reading = try Reading(
            """
            \(header)
            MARTIN;Anne;MARTIN;Louis;12/03/2015;2800556260123
            LE GOFF;Yann;LE GOFF;Emma;02/05/2017;1790229019045
            PETIT;Marie;DURAND;Hugo;21/11/2018;2850735238078

            """)
        #expect(names(reading) == ["MARTIN Louis", "LE GOFF Emma", "DURAND Hugo"])
        #expect(reading.texts(.birthDate) == ["2015-03-12", "2017-05-02", "2018-11-21"])
        for record in reading.records {
            #expect(record.exposures.contains(.relative))
            let isGraded = record.values(.remark).contains { $0.elementsEqual("nir.birth-mismatch".utf8) }
            #expect(record.text(.nir) == nil || isGraded)
        }
    }

    @Test(arguments: ["PRENOM_ENFANT", "PRENOM_ENFANT;DDN_ENFANT"])
    func aChildWithoutASurnameIsTheInsureds(_ child: String) throws {
        let tails = child.contains("DDN") ? ["Louis;12/03/2015", "Emma;02/05/2017"] : ["Louis", "Emma"]
        let reading = try Reading(
            """
            NOM_ASSURE;PRENOM_ASSURE;\(child);NIR
            MARTIN;Anne;\(tails[0]);2800556260123
            LE GOFF;Yann;\(tails[1]);1790229019045

            """)
        #expect(names(reading) == ["MARTIN Anne", "LE GOFF Yann"])
        #expect(reading.texts(.birthDate) == [nil, nil])
        #expect(reading.texts(.nir) == ["280055626012311", "179022901904548"])
        #expect(reading.texts(.remark) == [nil, nil])
    }

    private static let comments = [
        "mère diabétique", "accompagne sa fille épileptique", "conjoint : DURAND Paul VIH+", "père DCD cancer",
    ]

    @Test func aCommentLosesNothingBehindIt() throws {
        let rows = FamilyRowTests.comments.map { "MARTIN;Anne;\($0);01/02/1971;0611223344;VANNES\n" }
        let table = try Reading("NOM;PRENOM;COMMENTAIRE;DATE_NAISSANCE;TEL;VILLE\n" + rows.joined())
        let blocks = try Reading(
            FamilyRowTests.comments.map {
                """
                Nom : MARTIN
                Prénom : Anne
                Commentaire : \($0)
                Date de naissance : 01/02/1971
                Tél : 0611223344
                Ville : VANNES

                """
            }.joined(separator: "\n"))
        for reading in [table, blocks] {
            #expect(names(reading) == Array(repeating: "MARTIN Anne", count: 4))
            for record in reading.records {
                #expect(record.text(.birthDate) == "1971-02-01")
                #expect(record.text(.phone) == "+33611223344")
                #expect(record.text(.town) == "VANNES")
                #expect(record.exposures.contains(.relative) && !record.exposures.contains(.healthCondition))
            }
        }
    }
}
