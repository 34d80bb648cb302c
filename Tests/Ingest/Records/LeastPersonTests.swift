import Model
import Testing

@testable import Ingest

/// How little of a person makes a record.
struct LeastPersonTests {
    @Test func aPatientsNumberIdentifies() throws {
        let rows = (0..<12).map { "PAT00\($0);05/10/2020;Glycémie;1,\($0)\n" }.joined()
        let reading = try Reading("IPP;Date prélèvement;Analyse;Résultat\n" + rows + "Total;12;;\n")
        #expect(reading.records.count == 12)
        #expect(reading.texts(.localID)[3] == "ipp=PAT003")
        #expect(reading.reasons == ["no-person"])
    }

    @Test func aRowsNumberIdentifiesNobody() throws {
        let rows = (0..<12).map { "\(1000 + $0);05/10/2020;Glycémie;1,\($0)\n" }.joined()
        let reading = try Reading("id;Date prélèvement;Analyse;Résultat\n" + rows)
        #expect(reading.records.isEmpty)
    }

    @Test func whatRefersToAnotherTableDoesNot() throws {
        let rows = (0..<12).map { "\(1000 + $0);05/10/2020;Glycémie;1,\($0)\n" }.joined()
        #expect(try Reading("id_patient;Date prélèvement;Analyse;Résultat\n" + rows).records.isEmpty)
    }

    @Test func aSentencesVerbIsNoAddress() throws {
        let rows = (0..<12).map { "MARTIN;Anne;habite \($0 + 1) rue de la Gare 56000 VANNES\n" }.joined()
        let reading = try Reading("nom;prénom;adresse\n" + rows)
        #expect(reading.texts(.addressLine)[0] == "1 rue de la Gare")
        #expect(reading.texts(.postcode)[0] == "56000")
    }

    @Test func someoneAtAnAddressIsAPerson() throws {
        let rows = (0..<12).map { "A.L.;\($0 + 1) rue de la Gare;56000;VANNES\n" }.joined()
        #expect(try Reading("initiales;adresse;cp;ville\n" + rows).records.count == 12)
        let births = (0..<12).map { "0\($0 % 9 + 1)/04/1975;\($0 + 1) rue de la Gare;56000;VANNES\n" }.joined()
        #expect(try Reading("date de naissance;adresse;cp;ville\n" + births).records.count == 12)
        let addresses = (0..<12).map { "\($0 + 1) rue de la Gare;56000;VANNES\n" }.joined()
        #expect(try Reading("adresse;cp;ville\n" + addresses).records.isEmpty)
    }

    @Test func aMatriculeIsANIRWhereItsKeySaysSo() throws {
        let people = Invented.all
        let nirs = people.map { "\($0.surname);\($0.given);\($0.nir)\n" }.joined()
        #expect(try Reading("nom;prénom;matricule\n" + nirs).fields == [.surname, .givenNames, .nationalID])
        let numbers = people.enumerated().map { "\($1.surname);\($1.given);\(10_450 + $0)\n" }.joined()
        let reading = try Reading("nom;prénom;matricule\n" + numbers)
        #expect(reading.fields == [.surname, .givenNames, .localID])
        #expect(reading.texts(.nirState).allSatisfy { $0 == nil })
    }

    @Test(arguments: ["Total=1234;;;", ";Total:50patients2021;;", "Total;1048;;", ";1048;;", "Total 2021;1048;;"])
    func aTotalUnderPatientsNumbersIsNobody(_ line: String) throws {
        let rows = (0..<12).map { "05/10/2020;PAT00\($0);MARTIN;Anne\n" }
        let body = rows.joined() + line + "\n" + rows.joined()
        let reading = try Reading("Date;IPP;nom;prenom\n" + body)
        #expect(reading.records.count == 24)
        #expect(reading.reasons == ["no-person"])
    }

    @Test func aPatientsNumberAloneStaysWhereSomethingIsSaidOfThePatient() throws {
        let rows = (0..<12).map { "PAT00\($0);MARTIN;Anne;RAS\n" }.joined()
        let reading = try Reading("IPP;nom;prenom;commentaire\n" + rows + "PAT999;;;VIH positif\n" + rows)
        #expect(reading.records.count == 25)
        let nameless = (0..<12).map { "Service de cardiologie;PAT00\($0);05/10/2020\n" }.joined()
        #expect(try Reading("UF;IPP;Date\n" + nameless).records.count == 12)
        let emptied = (0..<12).map { "PAT00\($0);;;05/10/2020\n" }.joined()
        #expect(try Reading("IPP;nom;prenom;Date\n" + emptied).records.count == 12)
    }

    @Test func aNIRUnderMatriculeIsOneHoweverFewTheyAre() throws {
        let people = Invented.all
        let rows = (0..<10).map { index in
            let person = people[index % people.count]
            return "\(person.surname);\(person.given);\(index < 4 ? person.nir : "\(10_450 + index)")\n"
        }
        let reading = try Reading("nom;prénom;matricule\n" + rows.joined())
        #expect(reading.fields[2] == .localID)
        #expect(reading.texts(.nirState) == Array(repeating: "valid", count: 4) + Array(repeating: nil, count: 6))
        #expect(reading.records[0].exposures.contains(.nir) && !reading.records[5].exposures.contains(.nir))
        #expect(reading.records[0].values(.localID).isEmpty && reading.records[5].values(.localID).count == 1)
    }
}
