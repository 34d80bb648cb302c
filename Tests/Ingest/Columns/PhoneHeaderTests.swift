import Model
import Testing

@testable import Ingest

/// Telephones are seen under any words that say so, or say nothing against it.
struct PhoneHeaderTests {
    private func reading(_ header: String, _ numbers: [String]) throws -> Reading {
        let names = ["LE GOFF;Yann", "MARTIN;Hélène", "DUPONT;Pierre", "MOREAU;Anne"]
        return try Reading(
            "NOM;PRENOM;\(header)\n" + numbers.enumerated().map { "\(names[$0 % 4]);\($1)\n" }.joined())
    }

    private static let numbers = ["0639980010", "0639980021", "0261910032", "0639980043", "0639980054"]

    @Test(arguments: [
        "N° de tél.", "Numéro mobile", "Tel. perso", "tel_sms", "Portable (SMS)", "Tél rappel", "Ligne fixe",
        "Mobile adhérent", "Tel employé", "Tel. travail", "SMS", "whatsapp", "msisdn", "numero_gsm", "Coordonnées",
        "col9",
        "",
    ])
    func numbersAreTelephones(_ header: String) throws {
        let reading = try reading(header, PhoneHeaderTests.numbers)
        #expect(reading.fields == [.surname, .givenNames, .phone])
        #expect(reading.texts(.phone).allSatisfy { $0 != nil })
    }

    @Test(arguments: [
        "NUM_SERIE", "N° facture", "REF", "NUMSERIE", "Compte client", "SIRET", "BL", "Numéro de colis", "Fax",
    ])
    func numbersOfThingsAreNone(_ header: String) throws {
        #expect(try reading(header, PhoneHeaderTests.numbers).fields.last != .phone)
    }

    @Test func bareOrRepeatedNumbersNeedWordsThatSayIt() throws {
        #expect(try reading("col9", PhoneHeaderTests.numbers.map { String($0.dropFirst()) }).fields.last != .phone)
        #expect(try reading("col9", Array(repeating: "0261910000", count: 12)).fields.last != .phone)
        #expect(try reading("tel_sms", Array(repeating: "0261910000", count: 12)).fields.last == .phone)
    }

    @Test func everyColumnThatSaysItIsRead() throws {
        let rows = PhoneHeaderTests.numbers.map { "\($0);\($0)" }
        #expect(try reading("Tel. portable;tel_sms", rows).fields.suffix(2) == [.phone, .phone])
        #expect(try reading("Tel. portable;col9", rows).fields.suffix(2) == [.phone, .ignore])
    }
}
