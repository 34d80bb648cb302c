import Testing

@testable import Ingest

/// More columns or names than a table has by habit.
struct WideTests {
    @Test(arguments: [256, 300, 1_500, 5_000]) func aTableMayHaveAsManyColumnsAsASpreadsheet(_ extra: Int) throws {
        let more = (0..<extra).map { "Q\($0)" }.joined(separator: ";")
        let answers = (0..<extra).map { $0 % 7 == 0 ? "oui" : "" }.joined(separator: ";")
        var text = "NOM;PRENOM;SEXE;DDN;NUMSS;CP;VILLE;TEL;\(more)\n"
        for person in Invented.all {
            text += "\(person.surname);\(person.given);\(person.sex);\(person.french);\(person.nir);"
            text += "\(person.postcode);\(person.town);\(person.phone);\(answers)\n"
        }
        try Reading(text).expectPeople()
    }

    @Test func moreColumnsThanThatAreRefused() throws {
        let row = String(repeating: "1;", count: 17_000) + "1\n"
        #expect(throws: FileRefused.self) { try Reading(String(repeating: row, count: 20)) }
    }

    private static let keys = (0..<400).map { "clé \("abcdefghij".map { String($0) }[$0 % 10])\(letters($0))" }

    private static func letters(_ number: Int) -> String {
        String(String.UnicodeScalarView([number / 26, number % 26].compactMap { UnicodeScalar(97 + $0) }))
    }

    @Test func rowsNamedByKeysAreRows() throws {
        let people = (0..<400).map { Invented.all[$0 % 60] }
        let objects = zip(WideTests.keys, people).map {
            "\"\($0)\": {\"nom\": \"\($1.surname)\", \"prenom\": \"\($1.given)\", \"sexe\": \"\($1.sex)\", "
                + "\"ddn\": \"\($1.french)\", \"nir\": \"\($1.nir)\", \"cp\": \"\($1.postcode)\", "
                + "\"ville\": \"\($1.town)\", \"tel\": \"\($1.phone)\"}"
        }
        try Reading("{" + objects.joined(separator: ",\n") + "}").expectPeople(people)
        let within = "{\"version\": 2, \"patients\": {" + objects.joined(separator: ", ") + "}, \"ok\": true}"
        try Reading(within).expectPeople(people)
    }

    @Test func elementsNamedByKeysAreRows() throws {
        let people = (0..<400).map { Invented.all[$0 % 60] }
        let elements = zip(WideTests.keys, people).map { key, person in
            let name = key.split(separator: " ").joined()
            return "<\(name)><nom>\(person.surname)</nom><prenom>\(person.given)</prenom><sexe>\(person.sex)</sexe>"
                + "<ddn>\(person.french)</ddn><nir>\(person.nir)</nir><cp>\(person.postcode)</cp>"
                + "<ville>\(person.town)</ville><tel>\(person.phone)</tel></\(name)>"
        }
        try Reading("<patients>\n" + elements.joined(separator: "\n") + "\n</patients>\n").expectPeople(people)
    }

    @Test func aRowOfNamesWithoutNumberIsOneRejection() throws {
        let values = (0..<12_000).map { "\"k\(WideTests.letters($0 / 400))x\(WideTests.letters($0 % 400))\": \"x\"" }
        let reading = try Reading("{" + values.joined(separator: ", ") + "}")
        #expect(reading.records.isEmpty)
        #expect(reading.reasons == ["shape"])
    }
}
