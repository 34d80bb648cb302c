import Model
import Testing

@testable import Ingest

/// Vectors of the formats reference, section 7.2.
struct PhoneTests {
    private func read(_ text: String) -> [String] {
        withSpan(text) { span in
            var numbers: [String] = []
            _ = Phone.read(span) { phone in
                var out: [UInt8] = []
                phone.write(to: &out)
                numbers.append(String(decoding: out, as: UTF8.self))
            }
            return numbers
        }
    }

    @Test(arguments: [
        ("02 97 54 32 10", "+33297543210"), ("06.12.34.56.78", "+33612345678"),
        ("+33 (0)2 97 54 32 10", "+33297543210"), ("00991234567890123", "+991234567890123"),
        ("0033 7 56 78 90 12", "+33756789012"), ("612345678", "+33612345678"), ("33612345678", "+33612345678"),
        ("0800 123 456", "+33800123456"), ("09 72 12 34 56", "+33972123456"), ("0692 12 34 56", "+262692123456"),
        ("0262 41 23 45", "+262262412345"), ("0690 12 34 56", "+590690123456"), ("0596 60 12 34", "+596596601234"),
        ("0269 61 12 34", "+262269611234"), ("06 39 98 00 12", "+33639980012"), ("01 99 00 00 12", "+33199000012"),
        ("0899 70 01 23", "+33899700123"), ("0600000000", "+33600000000"), ("0900000000", "+33900000000"),
        ("0594 30 12 34", "+594594301234"), ("0694 20 12 34", "+594694201234"), ("0697 12 34 56", "+596697123456"),
        ("0696 12 34 56", "+596696123456"), ("0691 12 34 56", "+590691123456"), ("0590 82 12 34", "+590590821234"),
        ("0263 12 34 56", "+262263123456"), ("0693 12 34 56", "+262693123456"), ("0639 12 34 56", "+262639123456"),
        ("0508 41 23 45", "+508412345"), ("+508 41 23 45", "+508412345"), ("+33692123456", "+262692123456"),
        ("+590 976 12 34 56", "+590976123456"),
        ("+262976123456", "+262976123456"), ("0041 22 791 21 11", "+41227912111"), ("02 61 91 12 34", "+33261911234"),
        ("03 53 01 12 34", "+33353011234"), ("04 65 71 12 34", "+33465711234"), ("05 36 49 12 34", "+33536491234"),
        ("02.97.54.32.10 (dom)", "+33297543210"), ("02/97/54/32/10", "+33297543210"), ("+330261911234", "+33261911234"),
    ])
    func aNumberBecomesE164(_ text: String, _ expected: String) { #expect(read(text) == [expected]) }

    /// Digits that words part are no number: a date and a measure make ten of them.
    @Test(arguments: ["CR du 01/02/2023 Patient suivi Hb 12", "01 02 2023 vu 12", "dossier 0297 lit 543210"])
    func wordsPartNumbers(_ text: String) { #expect(read(text) == []) }

    /// One zero or sign too many: no country has numbers so short, and none is guessed.
    @Test(arguments: ["00639980012", "+639980012", "+0639980012", "+0 6 39 98 00 12", "00 7 56 78 90 12", "+1 5551234"])
    func whatNoCountryHasIsNoNumber(_ text: String) throws {
        #expect(read(text) == [])
        let reading = try Reading("NOM;TEL\nMARTIN;\(text)\nDURAND;0639980013\n", ["map:TEL": "phone"])
        #expect(reading.texts(.phone) == [nil, "+33639980013"])
        #expect(reading.texts(.remark) == ["phone.unreadable", nil])
    }

    @Test(arguments: [
        ("+65 6123 4567", "+6561234567"), ("0063 917 123 4567", "+639171234567"), ("00687261234", "+687261234"),
        ("00352 261234", "+352261234"), ("+1 202 555 0143", "+12025550143"), ("+00 33 6 39 98 00 12", "+33639980012"),
    ])
    func numbersOfOtherCountriesAreKept(_ text: String, _ expected: String) { #expect(read(text) == [expected]) }

    @Test(arguments: [
        "0000000000", "3646", "15", "118 218", "07 00 12 34 56 78 90", "06-12-34-56", "0O 12 34 56 78", "NC", ".",
        "06 12 34 56 7O", "", "néant", "1234", "+33", "118218", "17",
    ])
    func whatIsNoNumberGivesNone(_ text: String) { #expect(read(text) == []) }

    @Test(arguments: [
        "06 12 34 56 78 / 02 97 54 32 10", "06 12 34 56 78 ou 02 97 54 32 10", "0612345678;0297543210",
        "port 0612345678, dom 0297543210", "Port. 06.12.34.56.78 Dom. 02.97.54.32.10", "0612345678 (fils) 0297543210",
        "06 12 34 56 78 02 97 54 32 10", "06123456780297543210", "+33 6 12 34 56 78 +33 2 97 54 32 10",
        "0612345678|0297543210", "0612345678\n0297543210", "Tél : 06 12 34 56 78 - bureau : 02 97 54 32 10",
    ])
    func severalNumbersInACellAreToldApart(_ text: String) { #expect(read(text) == ["+33612345678", "+33297543210"]) }

    /// Where numbers have six or eight digits, and no national form.
    @Test(arguments: [
        ("40 50 12 34", "987", "+68940501234"), ("26 12 34", "988", "+687261234"), ("41.23.45", "975", "+508412345"),
        ("72 12 34", "986", "+681721234"), ("26 12 34", "987", nil), ("40 50 12 34", "988", nil),
        ("26 12 34", "56", nil),
        ("26 12 3O", "988", nil),
    ])
    func aLocalNumberBelongsToItsTerritory(_ text: String, _ department: String, _ expected: String?) {
        let number = withSpan(text) { span in
            Phone(local: span, department: Array(department.utf8)[...]).map { phone in
                var out: [UInt8] = []
                phone.write(to: &out)
                return String(decoding: out, as: UTF8.self)
            }
        }
        #expect(number == expected)
    }

    @Test func aRecordsPostcodeTellsTheTerritory() throws {
        let reading = try Reading(
            "NOM;TEL;CP\nA;26 12 34;98800\nB;40 50 12 34;98714\nC;26 12 34;56000\nD;0261911234;56000\n")
        #expect(reading.texts(.phone) == ["+687261234", "+68940501234", nil, "+33261911234"])
        #expect(reading.texts(.remark) == [nil, nil, "phone.unreadable", nil])
    }

    @Test(arguments: ["0600000000", "0900000000", "0612345678", "0102030405", "06 66 66 66 66"])
    func whatIsTypedToPassAFormIsAPlaceholder(_ text: String) {
        var isPlaceholder = false
        _ = withSpan(text) { span in Phone.read(span) { isPlaceholder = $0.isPlaceholder } }
        #expect(isPlaceholder)
    }

    /// What a column of numbers makes of a telephone.
    @Test(arguments: [
        ("639982496.0", "+33639982496"), ("33639982496.0", "+33639982496"), ("0639982496,0", "+33639982496"),
    ])
    func aNumberOfATableIsANumber(_ text: String, _ expected: String) { #expect(read(text) == [expected]) }

    @Test(arguments: [
        "1,2022-01-01", "RDV 06-03-2021 12", "01 02 2022 10", "n° 06 2022 01 02 11", "2021-06-12 10",
        "vu 06/03/2021 1230",
        "3,36399E+10",
    ])
    func digitsRunOverNoDate(_ text: String) { #expect(read(text) == []) }

    @Test func aDateBesideANumberTakesNoneAway() {
        #expect(read("06 39 98 24 96 le 12/03/2021") == ["+33639982496"])
        #expect(read("0639982496 / RDV 06-03-2021 12") == ["+33639982496"])
        #expect(read("+33 6 12 10 20 21") == ["+33612102021"])
    }

    @Test(arguments: [
        "FINESS 560000010", "FINESS 560000010, RPPS 10000123454", "SIREN : 560 000 010", "dossier 0612345679",
    ])
    func theNumberOfAFirmIsNoTelephone(_ text: String) { #expect(read(text) == []) }

    @Test func theNumberOfAFirmBesideATelephoneIsNone() {
        #expect(read("0639982496 FINESS 560000010") == ["+33639982496"])
        #expect(read("FINESS 560000010, tél 0639982496") == ["+33639982496"])
    }
}
