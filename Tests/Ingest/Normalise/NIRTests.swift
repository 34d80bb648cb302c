import Model
import Testing

@testable import Ingest

/// Vectors of the formats reference, section 7.1, checked there with python-stdnum 2.2.
struct NIRTests {
    private func read(_ text: String, key: String = "") -> NIR? {
        let (text, key) = (Array(text.utf8), Array(key.utf8))
        return NIR(text.span, key: key.span)
    }
    private func digits(_ nir: NIR?) -> String? {
        nir.map { nir in String(decoding: (0..<nir.count).map { nir.digits[$0] }, as: UTF8.self) }
    }

    @Test(arguments: [
        "162075626001417", "285114523408705", "249022722900317", "170122227855527", "176052A00404293",
        "291092B03310815",
        "155062000402165", "258039935211752", "180109913930996", "151059212307710", "188049741105501",
        "266089712000972",
        "279019873501249", "145209935000123", "260357511204445", "133509910020050", "790039935200196",
        "890039935200146",
        "390037505600127", "190013523895497", "190013523895301", "279035121518989",
    ])
    func aNumberWhoseKeyFitsIsValid(_ number: String) {
        #expect(read(number)?.state == .valid)
        let computed = read(String(number.prefix(13)))
        #expect(computed?.state == .computed)
        #expect(digits(computed) == number)
    }

    @Test(arguments: [
        "162075626001418", "162076526001417", "162075526001417", "262075626001417", "162075626001400",
        "162075626001498",
        "176052A00404266", "176052000404293", "176052C00404200", "162O75626001417", "16207562600141",
        "1620756260014171",
    ])
    func aNumberWhoseKeyOrShapeIsWrongIsInvalid(_ number: String) { #expect(read(number)?.state == .invalid) }

    /// Numbers of a spreadsheet that lost no digit.
    @Test(arguments: ["1.62075626001417E+14", "1,62075626001417E+14", "1.62075626001417e14", "162075626001417.0"])
    func aNumberOfASpreadsheetKeepsItsDigits(_ text: String) {
        #expect(read(text)?.state == .valid)
        #expect(digits(read(text)) == "162075626001417")
    }

    @Test(arguments: ["1.620756260014E+12", "1620756260014.0"])
    func aBodyOfASpreadsheetKeepsItsDigits(_ text: String) { #expect(digits(read(text)) == "162075626001417") }

    @Test(arguments: ["1.62076E+14", "1,62E+14", "1.6207562600142E+14", "1.62075626001417E+15", "1E+14"])
    func whatASpreadsheetRoundedIsLost(_ text: String) { #expect(read(text)?.state == .lossy) }

    /// The reference tells the right key beside each wrong number.
    @Test(arguments: [
        ("162075626001418", "17"), ("162076526001417", "65"), ("162075526001417", "44"), ("262075626001417", "64"),
        ("162075626001400", "17"), ("162075626001498", "17"), ("176052A00404266", "93"), ("176052000404293", "66"),
    ])
    func theRightKeyIsAnother(_ number: String, _ key: String) {
        #expect(read(number)?.state == .invalid)
        let body = String(number.prefix(13))
        #expect(digits(read(body)) == body + key)
        #expect(read(body + key)?.state == .valid)
    }

    /// Without its letter, or with another, the shape is wrong, whatever the key.
    @Test(arguments: ["176052C00404200", "162O75626001417", "16207562600141", "1620756260014171", "A62075626001417"])
    func aWrongShapeGivesNoNumber(_ number: String) { #expect(read(number)?.isTrusted == false) }

    @Test(arguments: ["00", "98", "99"]) func aKeyOutOfRangeIsARemark(_ key: String) {
        #expect(read("1620756260014" + key)?.remark == .keyRange)
    }

    @Test(arguments: [
        ("162O75626001417", NIR.Remark.letterO), ("I62075626001417", .letterI), ("16207562600l417", .letterI),
        ("162005626001402", .month), ("162435626001411", .month),
        ("790039935200196", .firstDigit), ("890039935200146", .firstDigit), ("390037505600127", .firstDigit),
        ("145209935000123", nil), ("260357511204445", nil), ("133509910020050", nil), ("176052000404293", .corsicaA),
    ])
    func whatIsOddIsARemark(_ number: String, _ expected: NIR.Remark?) {
        #expect(read(number)?.remark == expected)
    }

    @Test func monthsNeverGivenAreRemarks() {
        // Months 00, 13 to 19 and 43 to 49 were never given; 20 to 42 and from 50 on were.
        for body in ["1620056260014", "1621356260014", "1621956260014", "1624356260014", "1624956260014"] {
            #expect(read(body)?.remark == .month)
        }
        for body in ["1622056260014", "1624256260014", "1625056260014", "1629956260014"] {
            #expect(read(body)?.remark == nil)
        }
    }

    @Test func corsicasSecondLetterIsSuggestedToo() {
        // 2B written as 20: the key is the one of 2B.
        let right = digits(read("291092B033108")) ?? ""
        #expect(read("2910920033108" + right.suffix(2))?.remark == .corsicaB)
    }

    @Test(arguments: [
        "000000000000000", "111111111111111", "1234567890123", "0000000000000", "9999999999999", "1 00 00 00 000 000",
    ])
    func aPlaceholderIsNoNumber(_ number: String) { #expect(read(number)?.state == .placeholder) }

    @Test(arguments: [
        "1-62-07-56-260-014-17", "1 62 07 56 260 014 17", "1.62.07.56.260.014/17",
        "1\u{a0}62\u{202f}07\u{2009}56 260 014_17", "  162075626001417\t",
        "\u{ff11}\u{ff16}\u{ff12}\u{ff10}\u{ff17}56260014\u{ff11}\u{ff17}",
    ])
    func separatorsDoNotCount(_ number: String) { #expect(digits(read(number)) == "162075626001417") }

    @Test func corsicaKeepsItsLetter() {
        #expect(digits(read("176052a00404293")) == "176052A00404293")
        #expect(read("176052000404293")?.remark == .corsicaA)
    }

    @Test func oddMonthsAndFirstDigitsAreRemarks() {
        #expect(read("162005626001402")?.remark == .month)
        #expect(read("162435626001411")?.remark == .month)
        #expect(read("162005626001402")?.state == .valid)
        #expect(read("390037505600127")?.remark == .firstDigit)
        #expect(read("162O75626001417")?.remark == .letterO)
        #expect(read("162075626001400")?.remark == .keyRange)
    }

    @Test func scientificNotationIsLossy() {
        #expect(read("1,62076E+14")?.state == .lossy)
        #expect(read("1.62076e14")?.state == .lossy)
    }

    @Test func aKeyInItsOwnColumnIsJoined() {
        #expect(read("1620756260014", key: "17")?.state == .valid)
        #expect(read("1620756260014", key: "18")?.state == .invalid)
    }
}
