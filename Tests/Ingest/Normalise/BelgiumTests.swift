import Model
import Testing

@testable import Ingest

struct BelgiumTests {
    private static let numbers = ["85073003328", "47.10.28-822.74", "00012556777", "170730 033 84"]

    @Test(arguments: numbers) func nationalNumbersHaveAKey(_ number: String) {
        #expect(withSpan(number) { Belgium.isNationalNumber($0) })
        #expect(withSpan(number.dropLast() + "0") { !Belgium.isNationalNumber($0) })
    }

    @Test func aFileOfBelgiansHasTheirPhonesAndPostcodes() throws {
        let rows = BelgiumTests.numbers.enumerated().map { index, number in
            "PEETERS;Marie;\(number);0470/12.34.5\(index);02 123 45 6\(index);1000;BRUXELLES\n"
        }
        let reading = try Reading("nom;prénom;NISS;gsm;tél;cp;ville\n" + rows.joined())
        #expect(reading.fields[2] == .nationalID)
        #expect(reading.records.allSatisfy { $0.exposures.contains(.nir) && !$0.exposures.contains(.birthDate) })
        #expect(
            reading.records[0].values(.phone).map { String(decoding: $0, as: UTF8.self) } == [
                "+32470123450", "+3221234560",
            ])
        #expect(reading.texts(.postcode)[0] == "1000")
        #expect(reading.texts(.department)[0] == nil)
    }

    @Test func theCountrysColumnSaysSoToo() throws {
        let rows = (0..<5).map { "PEETERS;Marie;0470 12 34 5\($0);1000;Belgique\n" }
        let reading = try Reading("nom;prénom;gsm;cp;pays\n" + rows.joined())
        #expect(reading.texts(.phone)[0] == "+32470123450")
        #expect(reading.texts(.postcode)[0] == "1000")
    }

    @Test func withoutAWordOfItTheyAreFrench() throws {
        let rows = (0..<5).map { "MARTIN;Marie;0470 12 34 5\($0);1000;BOURG-EN-BRESSE\n" }
        let reading = try Reading("nom;prénom;tél;cp;ville\n" + rows.joined())
        #expect(reading.texts(.phone)[0] == "+33470123450")
        #expect(reading.texts(.postcode)[0] == "01000")
    }

    @Test(arguments: [
        ("0475 12 34 56 / 02 512 34 57", ["+32475123456", "+3225123457"]),
        ("0475/12.34.56 / 02/512.34.57", ["+32475123456", "+3225123457"]),
        ("0475123456/025123457", ["+32475123456", "+3225123457"]), ("0475 12 34 56 (gsm)", ["+32475123456"]),
        ("475 12 34 56", ["+32475123456"]), ("+33 6 39 98 00 12; 02 512 34 57", ["+33639980012", "+3225123457"]),
        ("0032 475 12 34 56", ["+32475123456"]), ("0639980012", []), ("+32 (0)475 12 34 56", ["+32475123456"]),
    ])
    func severalStandInACell(_ text: String, _ expected: [String]) {
        var found: [String] = []
        _ = withSpan(text) { text in
            Phone.read(text, in: .belgium) { phone in
                var bytes: [UInt8] = []
                phone.write(to: &bytes)
                found.append(String(decoding: bytes, as: UTF8.self))
            }
        }
        #expect(found == expected)
    }

    @Test func aRowSaysSoForItself() throws {
        let rows = (0..<6).map { index in
            "PEETERS;Marie;0475 12 34 5\(index);\(index % 2 == 0 ? "Belgique" : "France")\n"
        }
        let reading = try Reading("nom;prénom;gsm;pays\n" + rows.joined())
        #expect(reading.texts(.phone)[0] == "+32475123450")
        #expect(reading.texts(.phone)[1] == "+33475123451")
        let before = rows.map { $0.dropLast().split(separator: ";").reversed().joined(separator: ";") + "\n" }
        #expect(try Reading("pays;gsm;prénom;nom\n" + before.joined()).texts(.phone)[2] == "+32475123452")
    }
}
