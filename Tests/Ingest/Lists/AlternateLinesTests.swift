import Model
import Testing

@testable import Ingest

/// Words on a line, what they stand for on the next one.
struct AlternateLinesTests {
    private static let people = [
        ["MARTIN", "Anne", "12/03/1980", "0639980011"], ["ROUX", "Luc", "14/05/1971", "0639980012"],
        ["KERBRAT", "Ewenig", "15/06/1962", "0639980013"],
    ]
    private static let labels = ["Nom", "Prénom", "Né le", "Tél"]

    private func text(_ labels: [String] = labels, _ people: [[String]] = people, between: String = "") -> String {
        people.map { zip(labels, $0).map { "\($0)\n\($1)\n" }.joined() }.joined(separator: between)
    }

    private func read(_ text: String, location: SourceLocation = #_sourceLocation) throws -> Reading {
        let reading = try Reading(text, location: location)
        #expect(reading.analysis.proposed.parts[0].format == .blocks, sourceLocation: location)
        #expect(reading.texts(.surname) == ["MARTIN", "ROUX", "KERBRAT"], sourceLocation: location)
        #expect(reading.texts(.givenName) == ["Anne", "Luc", "Ewenig"], sourceLocation: location)
        #expect(
            reading.texts(.birthDate) == ["1980-03-12", "1971-05-14", "1962-06-15"], sourceLocation: location)
        return reading
    }

    @Test(arguments: ["", "\n", "-----\n", "\n\n"])
    func eachPersonHasTheValuesBelowItsLabels(_ between: String) throws {
        let reading = try read(text(between: between))
        #expect(reading.texts(.phone) == AlternateLinesTests.people.map { "+33" + $0[3].dropFirst() })
        #expect(reading.rejections.isEmpty)
    }

    @Test func aColonMayStandBehindTheLabel() throws {
        _ = try read(text(AlternateLinesTests.labels.map { $0 + " :" }))
    }

    @Test func aBlankLineMayStandBehindEachLine() throws {
        _ = try read(text().replacing("\n", with: "\n\n"))
    }

    @Test func aLabelMayHaveNoValue() throws {
        let reading = try read(text().replacing("0639980012\n", with: "").replacing("0639980013\n", with: ""))
        #expect(reading.texts(.phone) == ["+33639980011", nil, nil])
        #expect(reading.rejections.isEmpty)
        let blank = try read(text().replacing("14/05/1971\nTél\n0639980012", with: "14/05/1971\nTél\n"))
        #expect(blank.texts(.phone) == ["+33639980011", nil, "+33639980013"])
        let amid = try read(
            text(["Tél", "Nom", "Prénom", "Né le"], AlternateLinesTests.people.map { ["", $0[0], $0[1], $0[2]] }))
        #expect(amid.records.count == 3 && amid.rejections.isEmpty)
    }

    @Test func wordsNobodyKnowsAreLabelsWhereTheyComeAgain() throws {
        let people = AlternateLinesTests.people.map { [$0[0], $0[1], $0[2], "62", "VIH positif", $0[3]] }
        let reading = try read(text(["Nom", "Prénom", "Né le", "Poids", "Motif", "Tél"], people))
        #expect(reading.records.allSatisfy { $0.exposures.contains(.healthCondition) })
        #expect(reading.texts(.phone) == AlternateLinesTests.people.map { "+33" + $0[3].dropFirst() })
        #expect(reading.rejections.isEmpty)
    }

    @Test func whatIsNeitherIsRejected() throws {
        var lines = text().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        lines.insert(contentsOf: ["Zbrk", "quelque chose"], at: 8)
        let reading = try read(lines.joined(separator: "\n"))
        #expect(
            reading.rejections.map(\.detail) == ["no label known, and below none", "no label known, and below none"])
    }

    @Test func aNumberMayTellWhoItIs() throws {
        let people = AlternateLinesTests.people.map { "Né le\n\($0[2])\nTél\n\($0[3])\n" }.joined(separator: "\n")
        let reading = try Reading(people)
        #expect(reading.texts(.surname).allSatisfy { $0 == nil })
        #expect(reading.texts(.birthDate) == ["1980-03-12", "1971-05-14", "1962-06-15"])
        #expect(reading.texts(.phone) == AlternateLinesTests.people.map { "+33" + $0[3].dropFirst() })
    }

    @Test func oneColumnIsNone() throws {
        let surnames = (0..<30).map { ["MARTIN", "ROUX", "KERBRAT", "PETIT"][$0 % 4] + "\n" }.joined()
        let reading = try Reading("Nom\n" + surnames)
        #expect(reading.records.count == 30)
        #expect(BlockShape(Array("Adresse\n3 rue du Port\nTéléphone\n0297000000\n".utf8)[...]) == nil)
    }

    /// A second line of a value comes again too, and is no label.
    @Test func whatComesAgainBehindAValueIsNotLost() throws {
        let surnames = ["MARTIN", "ROUX", "PETIT", "DURAND", "MOREAU", "SIMON"]
        let text = surnames.map {
            "Nom\n\($0)\nPrénom\nAnne\nCommentaire\nsuivi en ville\nVIH positif\nTéléphone\n0639980011\n\n"
        }.joined()
        let reading = try Reading(text)
        #expect(reading.texts(.surname) == surnames)
        let told = reading.records.count { $0.exposures.contains(.healthCondition) }
        #expect(told == 6 || reading.rejections.count >= 6 - told)
        #expect(
            !(try Inspection(BytesInMemory(Array(text.utf8)), ReadingSettings(referenceYear: 2021)).text.contains("VIH"))
        )
    }
}
