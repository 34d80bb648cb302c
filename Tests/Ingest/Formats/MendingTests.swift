import Model
import Testing

@testable import Ingest

/// Lines that are no rows by themselves: put together only where one cell of free text explains them.
struct MendingTests {
    private static let rows = """
        LE GOFF;Anne;ok;01/04/1975;56000;VANNES
        MARTIN;Paul;;13/02/1948;35000;RENNES
        DURAND;Zoé;à jeun;30/11/2001;27000;EVREUX
        MOREAU;Jean;ok;12/06/1962;45000;ORLEANS

        """
    private static let head = "NOM;PRENOM;COMMENT;DDN;CP;VILLE\n"

    private func reading(_ lines: String) throws -> Reading {
        try Reading(MendingTests.head + MendingTests.rows + lines + MendingTests.rows)
    }

    /// The cells add up to a row's, and would make one person of two.
    @Test(arguments: [
        "DUPUIS;Jeanne;12/03/1950\nMOREL;Luc;01/02/1960;44000\n", "DUPUIS;Jeanne\nMOREL;ok;01/02/1960;44000;NANTES\n",
        "DUPUIS;Jeanne;ok;12/03/1950\nMOREL;44000;NANTES\n", "DUPUIS;Jeanne;ok;12/03/1950;44000\n(page 2);(suite)\n",
        "DUPUIS;Jeanne;ok;12/03/1950;44000;NANTES;MOREL;Luc;ok;01/02/1960;44000;NANTES\n",
    ])
    func twoPeopleAreNeverOne(_ lines: String) throws {
        let reading = try reading(lines)
        #expect(reading.records.count == 8)
        #expect(Set(reading.reasons) == ["shape"])
        #expect(reading.rejections.count == lines.split(separator: "\n").count)
    }

    /// Each line of the first table has half the cells, and one, of a row.
    @Test func aTableOfHalfTheWidthIsNotGlued() throws {
        let half = "LE GOFF;Anne;F;01/04/1975\nMARTIN;Paul;M;13/02/1948\n"
        let reading = try Reading(
            "NOM;PRENOM;SEXE;DDN;CP;VILLE;TEL\n"
                + String(repeating: "DURAND;Zoé;F;30/11/2001;27000;EVREUX;0261911235\n", count: 8) + half + half)
        #expect(reading.records.count == 8)
        #expect(reading.reasons == ["shape", "shape", "shape", "shape"])
    }

    @Test(arguments: [
        "DUPUIS;Jeanne;voir\nDr X;12/03/1950;44000;NANTES\n",
        "DUPUIS;Jeanne;sourde; rappeler;12/03/1950;44000;NANTES\n",
        "DUPUIS;Jeanne;voir\nDr X; urgent\n\nce soir;12/03/1950;44000;NANTES\n",
        "DUPUIS;Jeanne;\"dit \"oui\net; \"non\" ; voila\n\";12/03/1950;44000;NANTES\n",
    ])
    func freeTextWithoutQuotesIsRead(_ lines: String) throws {
        let reading = try reading(lines)
        #expect(reading.reasons == [])
        let mended = try #require(reading.records.first { $0.text(.surname) == "DUPUIS" })
        #expect(mended.text(.givenName) == "Jeanne")
        #expect(mended.text(.birthDate) == "1950-03-12")
        #expect(mended.text(.town) == "NANTES")
        #expect(mended.text(.remark) == "row.mended")
        #expect(reading.records.count { $0.text(.remark) == "row.mended" } == 1)
    }

    @Test func anAddressKeepsItsDelimiter() throws {
        let row = "LE GOFF;12 rue des Lilas;01/04/1975;56000;VANNES\n"
        let reading = try Reading(
            "NOM;ADRESSE;DDN;CP;VILLE\n" + row + row + row + "DUPUIS;44 bd Voltaire; Bat B;12/03/1950;44000;NANTES\n")
        #expect(reading.texts(.addressLine).last == "44 bd Voltaire; Bat B")
    }

    @Test func twoColumnsOfTextLeaveADoubt() throws {
        let row = "LE GOFF;12 rue des Lilas;ok;01/04/1975;VANNES\n"
        let reading = try Reading(
            "NOM;ADRESSE;COMMENT;DDN;VILLE\n" + row + row + row + "DUPUIS;44 bd Voltaire;Bat B;ok;12/03/1950;NANTES\n")
        #expect(reading.reasons == ["shape"])
    }
}
