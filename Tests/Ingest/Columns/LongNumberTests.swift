import Model
import Testing

@testable import Ingest

/// What else is as long as a NIR: time stamps, orders, articles, telephones' own numbers.
struct LongNumberTests {
    private func field(_ header: String, _ numbers: [String]) throws -> ColumnField? {
        let rows = zip(Invented.all, numbers).map { "\($0.surname);\($0.given);\($0.french);\($1)\n" }
        return try Reading(Array(("nom;prenom;ddn;\(header)\n" + rows.joined()).utf8)).fields.last
    }

    @Test(arguments: [
        (1_609_459_200_000, 1), (1_609_459_200_000, 86_399_999), (2_023_000_000_000, 13), (2_021_030_000_000, 1),
        (3_760_000_000_000, 1237), (3_400_930_000_000, 7), (350_000_000_000_000, 1237),
        (100_000_000_000_000, 1_237_991), (2_021_031_200_123, 1),
    ])
    func countersAreNobodysNumber(_ first: Int, _ step: Int) throws {
        for count in [3, 40] {
            let numbers = (0..<count).map { String(first + $0 * step) }
            for header in ["createdAt", "ref_commande", "num_dossier", "imei", "id", "NUM_FACTURE"] {
                #expect(try field(header, numbers) != .nationalID, "\(header) \(first) \(count)")
            }
        }
    }

    @Test func numbersOfPeopleAreTheirsUnderOtherWordsWhereTheirKeysAreRight() throws {
        let numbers = Invented.all.map(\.nir)
        for header in ["num_dossier", "id", "code_x", "MATRICULE"] {
            #expect(try field(header, numbers) == .nationalID)
            #expect(
                try field(header, Array(numbers.prefix(2))) == .nationalID || header == "id" || header == "num_dossier")
        }
    }

    @Test func numbersWithoutKeyAreToldByTheirSpread() throws {
        let numbers = Invented.all.map { String($0.nir.prefix(13)) }
        #expect(try field("code_x", numbers) == .nationalID)
        #expect(try field("code_x", Array(numbers.prefix(2))) == .nationalID, "in the years of the births")
        #expect(try field("num_dossier", numbers) == .localID)
        let bare = Invented.all.map { "\($0.surname);\($0.given);\($0.french);\($0.nir.prefix(13))\n" }
        #expect(try Reading(Array(bare.joined().utf8)).fields.last == .nationalID)
    }

    @Test func childrenOfOneYearHaveNumbersOfThatYear() throws {
        let rows = Invented.all.prefix(30).enumerated().map { index, person in
            let birth = "0\(1 + index % 9)/\(10 + index % 3)/2019"
            return "\(person.surname);\(person.given);\(birth);\(1 + index % 2)19\(10 + index % 3)56260\(100 + index)\n"
        }
        #expect(try Reading(Array(("nom;prenom;ddn;code_x\n" + rows.joined()).utf8)).fields.last == .nationalID)
    }

    @Test func whatASpreadsheetRoundedIsOfWhatItsWordsSay() throws {
        let reading = try Reading(
            "Nom;Prénom;Téléphone\nGILBERT;Céline;3,36399E+10\nCARLIER;Anne;3,36399E+10\nMOREL;Paul;3,36399E+10\n")
        #expect(reading.fields.last == .phone)
        #expect(reading.texts(.nirState) == [nil, nil, nil])
        #expect(reading.texts(.phone) == [nil, nil, nil])
        let unknown = try Reading(
            "Nom;Prénom;x\nGILBERT;Céline;1,62076E+14\nCARLIER;Anne;2,62075E+14\nMOREL;Paul;1,71115E+14\n"
                + "KERN;Luc;1,80125E+14\n")
        #expect(unknown.fields.last == .nationalID)
        let ids = try Reading(
            "Nom;Prénom;x\nGILBERT;Céline;1,00001E+14\nCARLIER;Anne;1,00002E+14\nMOREL;Paul;1,01005E+14\n")
        #expect(ids.fields.last != .nationalID)
        let nir = try Reading("Nom;Prénom;N° sécu\nGILBERT;Céline;1,62076E+14\nCARLIER;Anne;2,62075E+14\n")
        #expect(nir.texts(.nirState) == ["lossy", "lossy"])
    }
}
