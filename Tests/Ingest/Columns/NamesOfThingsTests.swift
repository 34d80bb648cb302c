import Model
import Testing

@testable import Ingest

/// What has a name and is nobody.
struct NamesOfThingsTests {
    private static let numbers = 1...9
    private static let shares = "Ticker,Name,Price,Date\n" + lines { "T\($0),Company \($0),\($0).5,2021-03-0\($0)" }
    private static let logs = lines { #"{"level":"INFO","logger":"martin","name":"web-\#($0)"}"# }
    private static let packages =
        "<p><name>projet</name>" + lines { "<d><group>org.x</group><name>lib\($0)</name></d>" } + "</p>"
    private static let towns =
        "nom;code;population\nVannes;56000;53719\nLorient;56100;57567\nPontivy;56300;14897\nPloemeur;56270;17932\n"
    private static let firms =
        "Nom;Adresse;CP\nPHARMACIE DU PORT;1 rue du Port;56000\nGARAGE LE GOFF;2 rue du Port;56100\nSARL MARTIN;3 rue du Port;56400\n"

    private static func lines(_ line: (Int) -> String) -> String { numbers.map { line($0) + "\n" }.joined() }

    @Test(arguments: [shares, towns, firms, logs, packages])
    func placesFirmsAndMachinesAreNobody(_ file: String) throws {
        let reading = try Reading(file)
        #expect(reading.records.isEmpty)
        #expect(!reading.rejections.isEmpty)
    }

    @Test func besideWhatPeopleHaveTheyArePeople() throws {
        let towns = "nom;prenom;ne le\nVANNES;Anne;12/03/1980\nLORIENT;Paul;13/04/1981\nPONTIVY;Jean;14/05/1982\n"
        #expect(try Reading(towns).texts(.surname) == ["VANNES", "LORIENT", "PONTIVY"])
        let made = "Nom;Date de naissance\nNOM1;12/03/1980\nNOM2;13/04/1981\nNOM3;14/05/1982\n"
        #expect(try Reading(made).records.count == 3)
        let tails = "Patient;Ville\nLE GOFF Anne née MARTIN le 12/03/1975;VANNES\nROUX Luc né le 1/4/80;LORIENT\n"
        #expect(try Reading(tails).texts(.surname) == ["LE GOFF", "ROUX"])
        let contacts = "Identité;Coordonnées\nANNE1;06 39 98 10 00\nLUC2;06 39 98 10 01\nEVE3;06 39 98 10 02\n"
        #expect(try Reading(contacts).records.allSatisfy { $0[.surname] != nil })
        #expect(try Reading("Nom\nMARTIN\nDURAND\nBRIAND\n").texts(.surname) == ["MARTIN", "DURAND", "BRIAND"])
    }

    @Test func yearsAreNoPostcodes() throws {
        let books = "Albert CAMUS, La Peste, 1947\nVictor HUGO, Hernani, 1830\nMarcel PROUST, Jean Santeuil, 1895\n"
        #expect(try Reading(books).records.allSatisfy { $0[.postcode] == nil })
        let bare = "1700\n1800\n1850\n1900\n".split(separator: "\n").map { "MARTIN Anne;\($0)\n" }.joined()
        #expect(try Reading(bare).texts(.postcode) == ["01700", "01800", "01850", "01900"])
        let ain = "Albert CAMIER, Bourg, 1000\nVictor HULOT, Oyonnax, 1100\nMarcel PROST, Ambérieu, 1500\n"
        #expect(try Reading(ain).texts(.postcode) == ["01000", "01100", "01500"])
    }

    @Test func anAgeBehindANameMakesItNoThing() throws {
        let beds =
            "Patient;Chambre;Service\nMARTIN Anne (30 ans);12;B\nROUX Luc (41 ans);13;B\nPETIT Léa (52 ans);14;B\n"
        #expect(try Reading(beds).records.count == 3)
    }

    @Test func listsInBracesAndTextInObjectsAreReadUnderTheirWords() throws {
        let rows = (0..<4).map { #"MARTIN;Anne;1\#($0)/03/1980;"{diabète,VIH}";"{""diagnostic"": ""cancer""}""# + "\n" }
        let reading = try Reading("nom;prenom;ddn;pathologies;commentaire\n" + rows.joined())
        #expect(reading.records.count == 4)
        #expect(reading.records.allSatisfy { $0.exposures.contains(.healthCondition) })
    }
}
