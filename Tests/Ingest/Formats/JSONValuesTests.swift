import Model
import Testing

@testable import Ingest

/// JSON that is a list of values alone.
struct JSONValuesTests {
    private static let people = Invented.all.prefix(12)

    private func texts(_ values: [String]) -> [String] {
        let values = values.map { "\"\($0)\"" }
        return [
            "[" + values.joined(separator: ", ") + "]", "[\n  " + values.joined(separator: ",\n  ") + "\n]\n",
            values.map { "[\($0)]" }.joined(separator: "\n"),
        ]
    }

    @Test func eachWholeNameIsAPerson() throws {
        for text in texts(JSONValuesTests.people.map { "\($0.surname) \($0.given)" }) {
            let reading = try Reading(text)
            #expect(reading.texts(.surname) == JSONValuesTests.people.map(\.surname))
            #expect(reading.texts(.givenName) == JSONValuesTests.people.map(\.given))
            #expect(reading.rejections.isEmpty)
        }
    }

    @Test func eachMailOrPhoneReachesSomeone() throws {
        for text in texts(JSONValuesTests.people.indices.map { "personne\($0)@example.fr" }) {
            let reading = try Reading(text)
            #expect(reading.texts(.email) == JSONValuesTests.people.indices.map { "personne\($0)@example.fr" })
        }
        for text in texts(JSONValuesTests.people.map(\.phone)) {
            let reading = try Reading(text)
            #expect(reading.records.count == JSONValuesTests.people.count)
            #expect(reading.texts(.phone).allSatisfy { $0 != nil } && reading.texts(.surname).allSatisfy { $0 == nil })
        }
    }

    @Test func whatNamesNobodyIsRejected() throws {
        var values = JSONValuesTests.people.indices.map { "personne\($0)@example.fr" }
        values.insert("inconnu", at: 3)
        for text in texts(values) {
            let reading = try Reading(text)
            #expect(reading.records.count == JSONValuesTests.people.count && reading.reasons == ["no-person"])
        }
    }

    @Test(arguments: [#"["rouge", "vert", "bleu"]"#, #"["MARTIN", "Anne", "1980-01-02", "0639980010"]"#])
    func valuesOfOtherKindsAreNoRows(_ text: String) {
        #expect(throws: FileRefused("seems to be \(OtherText.lists)")) { try Reading(text) }
    }

    @Test func oneListOfAllIsCutWhereItEnds() throws {
        let text = texts(JSONValuesTests.people.indices.map { "personne\($0)@example.fr" })[0]
        let reading = try Reading(String(text.dropLast(6)))
        #expect(reading.records.count == JSONValuesTests.people.count - 1 && reading.rejections.count == 1)
    }

    @Test(arguments: [
        "[MARTIN Anne];0639980011\n[ROUX Luc];0639980012\n", "[\"MARTIN\";\"Anne\"]\n[\"ROUX\";\"Luc\"]\n",
    ])
    func bracketsAloneAreNoList(_ text: String) throws {
        #expect(try Reading(text).analysis.proposed.parts[0].format == .delimited)
    }

    @Test(arguments: [
        #"[{"id":1},"MARTIN Anne","ROUX Paul"]"#, #"[{"id":1},"MARTIN Anne","ROUX Paul",{"id":2}]"#,
        #"["MARTIN Anne",{"id":1},"ROUX Paul"]"#,
    ])
    func valuesBesideObjectsEndNothing(_ text: String) { _ = try? Reading(text) }
}
