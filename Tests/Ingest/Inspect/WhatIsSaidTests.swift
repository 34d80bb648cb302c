import Testing

@testable import Ingest

/// What an operator says is heeded or refused, never passed over; what a screen says of a file is what is in it.
struct WhatIsSaidTests {
    private static let people =
        "NOM;PRENOM;DDN\nMARTIN;Anne;14/07/1962\nLE GOFF;Luc;23/04/1975\nPERON;Yann;02/11/1948\n"

    private func inspect(_ text: String, _ settings: [String: String] = [:]) throws -> Inspection {
        try Inspection(BytesInMemory(Array(text.utf8)), ReadingSettings(settings, referenceYear: 2021))
    }

    private func refusal(_ text: String, _ settings: [String: String]) -> String {
        do {
            _ = try inspect(text, settings)
            return ""
        } catch { return "\(error)" }
    }

    @Test func whatIsNotThereCannotBeLeftOut() {
        #expect(refusal(WhatIsSaidTests.people, ["skip": "1"]).contains("no archive"))
    }

    @Test func aMapNamesAColumnAndAField() {
        #expect(refusal(WhatIsSaidTests.people, ["map:": "phone"]).contains("no column stands before =phone"))
        let typo = refusal(WhatIsSaidTests.people, ["map:NOM": "surnam"])
        #expect(typo.contains("the nearest is surname") && typo.count < 150, "\(typo)")
        #expect(refusal(WhatIsSaidTests.people, ["map:NOM": "givenname"]).contains("givenNames"))
    }

    @Test func aHeaderIsNoneOrFirst() {
        for word in ["no", "yes"] {
            #expect(refusal(WhatIsSaidTests.people, ["header": word]).contains("none or first"))
        }
    }

    @Test func theOrderOfDatesIsTold() throws {
        #expect(try inspect(WhatIsSaidTests.people).text.contains("day first"))
        let american = "LAST;FIRST;DOB\nMARTIN;Anne;07/14/1962\nLE GOFF;Luc;04/23/1975\nPERON;Yann;11/02/1948\n"
        #expect(try inspect(american).text.contains("month first"))
        let mixed = american + "PETIT;Anne;14/07/1962\n"
        #expect(try inspect(mixed).json().contains("month first, though 1 can only be read the other way"))
    }

    @Test func numbersOfTheScreenNameColumns() throws {
        let lines =
            "PERON Chloé 02/03/1988 0639987701\nROBERT Luc 27/03/1995 0639983460\nLE GOFF Anne 08/06/1970 0639986327\n"
        let plain = try inspect(lines)
        #expect(plain.text.contains("phone") && !plain.text.contains("testResult"))
        let mapped = try inspect(lines, ["map:6": "ignore"])
        #expect(mapped.counts == plain.counts && mapped.analysis.proposed.columns.count == 6)
        #expect(mapped.exposed != plain.exposed)
    }

    @Test func aDelimiterThatIsSaidIsToldBesideWhatTheContentSays() throws {
        let shown = try inspect(WhatIsSaidTests.people, ["delimiter": ","]).text
        #expect(shown.contains("as the operator says") && shown.contains("; gives 3 fields"), "\(shown)")
    }

    @Test func aHeaderWithoutRowsIsToldAsOne() throws {
        let shown = try inspect("nom;prenom;ddn\n").text
        #expect(shown.contains("no row below it") && !shown.contains("Way out"), "\(shown)")
    }
}
