import Model
import Testing

@testable import Ingest

/// What few short values or plain numbers look like needs words over the column that agree.
struct WeakContentTests {
    private func reading(_ column: String, _ cells: [String]) throws -> Reading {
        let names = ["LE GOFF;Yann", "MARTIN;Hélène", "DUPONT;Pierre", "MOREAU;Anne"]
        let rows = cells.enumerated().map { "\(names[$0 % 4]);1\($0 % 9)/02/19\(50 + $0 % 40);\($1)\n" }
        return try Reading("NOM;PRENOM;DDN;\(column)\n" + rows.joined())
    }

    @Test(arguments: [
        ("ACTIF", ["1", "1", "1", "1", "1"]), ("H", ["1", "1", "1", "1", "1"]),
        ("NB_PRISES", ["1", "2", "1", "1", "2"]),
        ("CONSENTEMENT", ["O", "O", "O", "O", "O"]), ("CLASSE", ["A", "B", "A", "B", "O"]),
        ("NUM_SERIE", ["0612345678", "0612353597", "0612361516", "0612369435", "0612377354"]),
        ("NUM_BL", ["610000000", "610000013", "610000026", "610000039", "610000052"]),
        ("CODE_TARIF", ["40000", "40131", "40262", "40393", "40524"]),
        ("KM", ["12000", "12137", "12274", "12411", "12548"]),
        ("ANNEE_X", ["2019", "2020", "2018", "2019", "2020"]),
    ])
    func wordsThatNobodyKnowsMakeNothingOfIt(_ header: String, _ cells: [String]) throws {
        let reading = try reading(header, cells)
        #expect(reading.fields.last == .ignore || reading.fields.last == .localID)
        for record in reading.records {
            for field in [Record.Field.sex, .phone, .postcode, .department] { #expect(record[field] == nil) }
            #expect(!record.exposures.contains(.bloodGroup))
        }
        let evidence = try #require(reading.analysis.parts[0].tables[0].evidence.last)
        #expect(evidence.text != "", "the operator is told")
    }

    @Test func whatIsNoDateNorNumberIsSaidByItsForm() throws {
        #expect(try reading("TELEFON_X", ["06 39 98 00 11", "06 39 98 00 12", "06 39 98 00 13"]).fields.last == .phone)
        #expect(try reading("X", ["56000", "35000", "56100", "75012", "22000"]).fields.last == .postcode)
        #expect(try reading("GRPE_X", ["A+", "O-", "AB+", "O+"]).fields.last == .bloodGroup)
        #expect(try reading("X", ["M", "F", "M", "M", "F"]).fields.last == .sex)
    }

    @Test func addressesOfMachinesAreNoDates() throws {
        let cells = ["10.0.0.1", "10.0.0.12", "192.168.1.7", "10.1.2.3", "10.0.0.5"]
        #expect(try reading("ip", cells).fields.last == .ignore)
        let reading = try Reading("ip;NOM\n" + cells.map { "\($0);LE GOFF\n" }.joined())
        #expect(reading.fields.first == .ignore)
    }

    @Test func wholeNamesUnderBothWordsAreWholeNames() throws {
        let rows = ["MARTIN Jean", "LE GOFF Émilie", "BERNARD Loïc", "MOREAU Anne", "DUPONT Pierre"].enumerated()
        for header in ["Nom & Prénom", "Nom et prénom", "Prénom, nom", "Nom Prénom du client", "Prénoms"] {
            let reading = try Reading(
                "\(header);Né(e) le;Tél.\n" + rows.map { "\($1);1\($0)/02/1960;063998000\($0)\n" }.joined())
            #expect(reading.fields == [.fullName, .birthDate, .phone], "\(header)")
        }
    }

    @Test func aSexBesideTheColumnOfSexesIsNone() throws {
        let reading = try Reading("NOM;SEXE;STATUT\nLE GOFF;M;F\nMARTIN;F;M\nDUPONT;M;F\nMOREAU;F;M\n")
        #expect(reading.fields == [.surname, .sex, .ignore])
    }

    /// Formats reference, section 7.5: day numbers of spreadsheets are dates.
    @Test(arguments: ["DDN", "DATE_NAISSANCE", "Né le"])
    func dayNumbersUnderABirthDateAreDates(_ header: String) throws {
        let reading = try Reading(
            "NOM;PRENOM;\(header)\nLE GOFF;Yann;22841\nMARTIN;Hélène;27487\nDUPONT;Pierre;17839\n")
        #expect(reading.texts(.birthDate) == ["1962-07-14", "1975-04-03", "1948-11-02"])
    }

    @Test func yearsUnderABirthDateAreYears() throws {
        let reading = try Reading(
            "NOM;PRENOM;DATE_NAISSANCE\nLE GOFF;Yann;1962\nMARTIN;Hélène;1975\nDUPONT;Pierre;1948\n")
        #expect(reading.texts(.birthDate) == ["1962", "1975", "1948"])
        #expect(reading.texts(.postcode) == [nil, nil, nil])
    }

    @Test func aPlaceBesideABirthDateIsTheBirths() throws {
        let reading = try Reading(
            "Nom;Prénom;Né le;à\nLE GOFF;Yann;14/07/1962;VANNES\nMARTIN;Hélène;03/04/1975;ORLÉANS\n"
                + "DUPONT;Pierre;02/11/1948;BREST\n")
        #expect(reading.fields.last == .birthPlace)
        #expect(reading.texts(.birthPlaceName).first == "VANNES")
    }

    @Test func aFewMailsAmongLoginsMakeNoColumnOfThem() throws {
        let rows = (0..<20).map { index in
            "\(index % 10 == 0 ? "a.martin\(index)@example.fr" : "martin\(index)"):Secret\(index)x\n"
        }
        #expect(try !Reading(rows.joined()).fields.contains(.email))
    }

    /// A sample of lines would show the first line of each cell alone.
    @Test(arguments: ["compte rendu", "commentaire", "zone"])
    func textsOfSeveralLinesAreLookedAtWhole(_ header: String) throws {
        let rows = Invented.all.map {
            "\($0.surname);\($0.given);\($0.french);\"CR du 01/02/2023\nPatient séropositif VIH\nHb 12\"\n"
        }
        let reading = try Reading(Array(("NOM;PRENOM;DDN;\(header)\n" + rows.joined()).utf8))
        #expect(reading.fields == [.surname, .givenNames, .birthDate, .comment])
        #expect(reading.records.count == Invented.all.count)
        #expect(
            reading.records.allSatisfy { $0.exposures.contains(.healthCondition) && !$0.exposures.contains(.phone) })
    }
}
