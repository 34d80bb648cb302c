import Model
import Testing

@testable import Ingest

/// Rows of JSON and XML under keys of their own, whatever those look like.
struct TreeKeysTests {
    private static let people = Invented.all.prefix(24)
    private static let letters = Array("bcdfghjkmnpqrstvwxz")

    private static func push(_ index: Int) -> String {
        let (first, second) = (letters[index % 19], letters[index * 7 % 17])
        return "-N\(first)\(index % 10)GB\(second)k_\(index)Xc\(first)Td\(second)"
    }

    private static let forms: [(String, @Sendable (Int, Invented) -> String)] = [
        ("letter and number", { index, _ in "u\(index)" }),
        ("word and number", { index, _ in "patient\(index)" }),
        ("push id", { index, _ in push(index) }),
        (
            "uuid",
            { index, _ in
                index % 3 == 0
                    ? "abcdefab-cdef-4bcd-afab-abcdefab\(1000 + index)" : "1234567\(index)-1234-4123-8123-123456789012"
            }
        ),
        ("e-mail", { index, _ in "pat\(index)@example.fr" }),
        ("name and number", { index, person in "\(person.surname)\(index)" }),
        ("login", { index, person in "\(letters[index % 19])\(person.surname.lowercased())" }),
        ("name", { _, person in "\(person.surname) \(person.given)" }),
    ]

    private static func object(_ person: Invented) -> String {
        #"{"nom": "\#(person.surname)", "prenom": "\#(person.given)", "naissance": "\#(person.french)", "dx": "asthme"}"#
    }

    private static func keyed(_ form: Int) -> String {
        people.enumerated().map { "\"\(forms[form].1($0, $1))\": \(object($1))" }.joined(separator: ", ")
    }

    private func expectPeople(_ reading: Reading, location: SourceLocation = #_sourceLocation) {
        #expect(reading.texts(.surname) == TreeKeysTests.people.map(\.surname), sourceLocation: location)
        #expect(reading.texts(.givenName) == TreeKeysTests.people.map(\.given), sourceLocation: location)
    }

    @Test(arguments: forms.indices) func eachKeyIsARow(_ form: Int) throws {
        let rows = TreeKeysTests.keyed(form)
        for text in ["{\(rows)}", #"{"users": {\#(rows)}}"#, #"{"export": "2024", "data": {"users": {\#(rows)}}}"#] {
            expectPeople(try Reading(text))
        }
    }

    @Test func eachElementOfItsOwnNameIsARow() throws {
        let rows = TreeKeysTests.people.enumerated().map {
            "<p\($0)><nom>\($1.surname)</nom><prenom>\($1.given)</prenom><ddn>\($1.french)</ddn></p\($0)>"
        }
        expectPeople(try Reading("<?xml version=\"1.0\"?>\n<export>\(rows.joined())</export>"))
    }

    @Test func branchesOfSeveralLevelsAreKeyed() throws {
        let rows = TreeKeysTests.people.enumerated().map { index, person in
            let visits = (0..<(index % 4)).map { #""v\#(index)\#($0)x": {"motif": "suivi", "medecin": "Dr ROUX"}"# }
            return #""\#(TreeKeysTests.push(index))": {"nom": "\#(person.surname)", "prenom": "\#(person.given)", "#
                + #""visites": {\#(visits.joined(separator: ", "))}}"#
        }
        expectPeople(try Reading(#"{"users": {\#(rows.joined(separator: ", "))}}"#))
    }

    @Test(arguments: [
        #"{"patient": {"nom": "MARTIN", "prenom": "Anne", "ddn": "1980-01-02"}, "medecin": {"nom": "ROUX", "prenom": "Luc"}, "pere": {"nom": "MARTIN", "prenom": "Paul"}}"#,
        #"{"nom": "MARTIN", "prenom": "Anne", "a": {"tel": "0639980011"}, "b": {"tel": "0639980012"}, "c": {"tel": "0639980013"}}"#,
        #"{"nom": "MARTIN", "prenom": "Anne", "bilan": {"vih": {"valeur": "positif", "date": "2020-01-02"}, "hb": {"valeur": "13", "date": "2020-01-02"}, "crp": {"valeur": "2", "date": "2020-01-02"}}}"#,
    ])
    func namesOfColumnsAreNoKeys(_ text: String) throws {
        let reading = try Reading(text)
        #expect(reading.analysis.proposed.parts[0].tree?.keyed == [])
        #expect(reading.texts(.surname).first == "MARTIN")
    }

    @Test(arguments: [
        ("anne@example.fr", "paul@example.fr"), ("275045626001458", "162075626001417"), ("80000012", "80000013"),
    ])
    func twoKeysThatAreSomeonesAreTwoRows(_ first: String, _ second: String) throws {
        let rows =
            #"{"\#(first)":{"nom":"MARTIN","prenom":"Anne","tel":"0639980001"},"\#(second)":{"nom":"DUPONT","prenom":"Paul","tel":"0639980002"}}"#
        for text in [rows, #"{"patients":\#(rows)}"#] {
            let reading = try Reading(text)
            #expect(reading.texts(.surname) == ["MARTIN", "DUPONT"])
            #expect(reading.texts(.phone) == ["+33639980001", "+33639980002"])
        }
    }
}
