import Model
import Testing

@testable import Ingest

/// People one a line, by themselves or above what a laboratory found.
struct ReportTests {
    private static let people = (0..<12).map { index in
        (
            surname: ["MARTIN", "LE GOFF", "DUPONT", "GUÉRIN"][index % 4], given: ["Anne", "Jean", "Zoé"][index % 3],
            birth: "\(10 + index)/03/19\(50 + index)", iso: "19\(50 + index)-03-\(10 + index)",
            phone: "06399800\(10 + index)"
        )
    }

    private func read(_ text: String, location: SourceLocation = #_sourceLocation) throws -> Reading {
        let reading = try Reading(text, location: location)
        #expect(reading.analysis.proposed.parts[0].format == .report, sourceLocation: location)
        return reading
    }

    private func expectPeople(_ reading: Reading, location: SourceLocation = #_sourceLocation) {
        #expect(reading.texts(.surname) == ReportTests.people.map(\.surname), sourceLocation: location)
        #expect(reading.texts(.givenName) == ReportTests.people.map(\.given), sourceLocation: location)
        #expect(reading.texts(.birthDate) == ReportTests.people.map(\.iso), sourceLocation: location)
    }

    /// The third and the seventh are infected.
    private func report(_ head: String, _ form: String, page: (Int) -> String = { _ in "" }) -> String {
        ReportTests.people.enumerated().map { index, person in
            let line = head.replacing("%N", with: "\(person.surname) \(person.given)")
                .replacing("%D", with: person.birth)
            let results = [
                ("VIH", index % 4 == 2 ? "Positif" : "Négatif"), ("Glycémie", "1,1\(index % 10) g/L"),
                ("Hémoglobine", "13,\(index % 10) g/dL"),
            ]
            return page(index) + line
                + results.map { form.replacing("%T", with: $0.0).replacing("%R", with: $0.1) }.joined()
        }.joined()
    }

    private func expectResults(_ reading: Reading, location: SourceLocation = #_sourceLocation) {
        expectPeople(reading, location: location)
        #expect(reading.rejections.isEmpty, sourceLocation: location)
        let ill = reading.records.map { $0.exposures.contains(.healthCondition) }
        #expect(ill == ReportTests.people.indices.map { $0 % 4 == 2 }, sourceLocation: location)
        #expect(reading.records.allSatisfy { $0.exposures.contains(.testResult) }, sourceLocation: location)
    }

    @Test(arguments: [
        ("Patient : %N  Né(e) le : %D\n", "%T;%R;N\n"), ("Patient : %N  Né(e) le : %D\n", "%T            %R\n"),
        ("Patient : %N  Né(e) le : %D\n", "%T\t%R\n"), ("%N né(e) le %D\n", "    %T        %R\n"),
        ("M. %N né le %D\n\n", "%T        %R\n"),
        ("Patient : %N  Né(e) le : %D\nAnalyse;Résultat;Unité\n", "%T;%R;N\n"),
        ("Patient : %N  Né(e) le : %D\nPrescripteur : Dr LE BRIS Yann\n\n", "%T        %R\n"),
    ])
    func whatStandsBelowAPersonIsThatPersons(_ head: String, _ form: String) throws {
        expectResults(try read(report(head, form)))
    }

    @Test func pagesAreNobodys() throws {
        let title = "LABORATOIRE DU PORT\nTél 02 97 00 00 00\nRésultats du 12/03/2021\n\n"
        let text = report("Patient : %N  Né(e) le : %D\n", "%T        %R\n") { index in
            index == 0 ? title : index % 4 == 0 ? "Page \(index / 4)/3\n\u{c}\(title)" : ""
        }
        expectResults(try read(text))
    }

    @Test func resultsBelowTheEndOfAPageAreRejected() throws {
        let text = report("Patient : %N  Né(e) le : %D\n", "%T        %R\n")
        let reading = try read(text + "Page 1/2\nAg HBs        Positif\n")
        expectPeople(reading)
        #expect(reading.rejections.map(\.detail) == ["below the end of a page: whose it is is not told"])
    }

    @Test func whatIsBesideSomebodyElseIsNotThePatients() throws {
        let heads = [
            "Patient : %N  Né(e) le : %D  Médecin : Dr LE BRIS Yann  Tél : 0297000000\n",
            "Patient : %N  Né(e) le : %D\nMère : MORVAN Soizic  Tél : 0639980099\n",
        ]
        for head in heads {
            let reading = try read(report(head, "%T        %R\nCalcium        90 mg/L\nSodium        140 mmol/L\n"))
            expectPeople(reading)
            #expect(reading.texts(.phone).allSatisfy { $0 == nil })
        }
    }

    @Test(arguments: [
        "%N %D %P\n", "%P %N né le %D\n", "%N - %D %P VIH positif\n", "%N    %D  %P\n\n",
        "12/03/2021 08:30 %N %D %P\n", "12. %N (%D) : %P\n",
    ])
    func eachLineIsAPerson(_ form: String) throws {
        let lines = ReportTests.people.enumerated().map { index, person in
            let phone =
                index % 2 == 0
                ? person.phone
                : String(
                    person.phone.enumerated().flatMap { at, digit in
                        at > 0 && at % 2 == 0 ? [" ", digit] : [digit]
                    })
            return form.replacing("%N", with: "\(person.surname) \(person.given)")
                .replacing("%D", with: person.birth).replacing("%P", with: phone)
        }
        let other = "vaccination grippe 12/03/2020 0639981000\n"
        let reading = try read("Liste des patients\n" + lines.joined() + other + "Total 12\n")
        expectPeople(reading)
        #expect(reading.texts(.phone) == ReportTests.people.map { "+33" + $0.phone.dropFirst() })
        #expect(reading.rejections.map(\.detail) == ["no name in it"])
        #expect((reading.counts.preamble, reading.counts.footer) == (1, 1))
        let isIll = form.contains("VIH")
        #expect(reading.records.allSatisfy { $0.exposures.contains(.healthCondition) == isIll })
    }

    @Test func anothersPhoneIsNotThePersons() throws {
        let lines = ReportTests.people.map { "\($0.surname) \($0.given) \($0.birth) mère MORVAN Soizic \($0.phone)\n" }
        let reading = try read(lines.joined())
        expectPeople(reading)
        #expect(reading.texts(.phone).allSatisfy { $0 == nil })
    }

    @Test func sentencesAreNoPeople() throws {
        let text = (0..<20).map { "Le \(10 + $0)/03/2020 nous avons reçu MARTIN Anne au service, sans suite.\n" }
            .joined()
        #expect(try Reading(text).records.isEmpty)
    }

    /// The dates of births being told by nothing but themselves.
    @Test(arguments: ["né le %", "Né le : %"]) func wordsBesideOneDateSayNothingAgainstTheOthers(_ birth: String) throws
    {
        let lines = ReportTests.people.enumerated().map { index, person in
            let date = index == 3 ? birth.replacing("%", with: person.birth) : person.birth
            return "\(person.surname) \(person.given) \(date) \(person.phone)\n"
        }
        let reading = try read(lines.joined())
        #expect(reading.texts(.surname) == ReportTests.people.map(\.surname))
        #expect(reading.texts(.phone) == ReportTests.people.map { "+33" + $0.phone.dropFirst() })
        #expect(reading.texts(.birthDate) == ReportTests.people.map(\.iso))
    }

    @Test func datesOfVisitsAreNoBirths() throws {
        let lines = ReportTests.people.enumerated().map { index, person in
            let date = index == 3 ? "Né le : \(person.birth)" : "1\(index % 10)/03/2021"
            return "\(person.surname) \(person.given) \(date) \(person.phone)\n"
        }
        let reading = try read(lines.joined())
        #expect(reading.texts(.birthDate) == ReportTests.people.indices.map { $0 == 3 ? "1953-03-13" : nil })
    }

    @Test(arguments: ["KERGOAT YANNICK le 12/03/1980", "KERGOAT le 05/11/1971", "Kergoat Yannick le 12/03/1980"])
    func aNameBesideADateIsNoTitle(_ line: String) {
        var titles = PageTitles()
        let isTitle = titles.take(Array(line.utf8))
        #expect(!isTitle)
    }

    @Test(arguments: ["Liste du 12/03/2021", "Vannes, le 12/03/2021", "Lundi 12/03/2021", "VANNES le 12/03/2021"])
    func aDateOfThePageIsATitle(_ line: String) {
        var titles = PageTitles()
        let isTitle = titles.take(Array(line.utf8))
        #expect(isTitle)
    }
}
