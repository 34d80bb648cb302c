import Model
import Testing

@testable import Ingest

/// People in nested data who stand in one another: each is a record of their own.
struct NestedPersonTests {
    /// Name and reach of each record, sorted.
    private static func people(_ text: String) throws -> [String] {
        let reading = try Reading(text)
        #expect(reading.rejections.isEmpty)
        return reading.records.map { record in
            [.surname, .givenName, .birthDate, .nir, .email].flatMap { (field: Record.Field) in
                record.values(field).map { String(decoding: $0, as: UTF8.self) }
            }.joined(separator: " ")
        }.sorted()
    }

    private static let anne = #""nom":"PETIT","prenom":"Anne","ddn":"1975-03-12","email":"anne@exemple.fr""#
    private static let tom = #"{"nom":"PETIT","prenom":"Tom","ddn":"2011-02-03"}"#
    private static let lisa = #"{"nom":"ROUX","prenom":"Lisa","ddn":"2014-02-03"}"#
    private static let family = [
        "PETIT Anne 1975-03-12 anne@exemple.fr", "PETIT Tom 2011-02-03", "ROUX Lisa 2014-02-03",
    ]

    @Test(arguments: [
        "[{\(anne),\"enfants\":[\(tom),\(lisa)]}]", "{\(anne),\"enfants\":[\(tom),\(lisa)]}",
        "[{\"beneficiaires\":[\(tom),\(lisa)],\(anne)}]",
        "{\"adherents\":[{\(anne),\"ayants_droit\":[\(tom),\(lisa)]}]}",
        "{\"contrats\":[{\(anne),\"beneficiaires\":[\(tom),\(lisa)]}]}",
    ])
    func theParentOfOneFamilyStays(_ text: String) throws {
        let names = try NestedPersonTests.people(text)
        #expect(names == NestedPersonTests.family)
    }

    private static let others = [
        ("MARTIN", "Luc"), ("KERVELLA", "Hélène"), ("DUPONT", "Jean"), ("LEROY", "Karim"), ("ROUX", "Sylvie"),
        ("BLANC", "Rose"), ("GARCIA", "Inès"), ("MOREAU", "Noël"), ("HAMEL", "Yann"),
    ]

    @Test(arguments: [true, false]) func nobodyIsJoinedWithThoseOfTheirContract(_ isDirect: Bool) throws {
        var (rows, expected): ([String], [String]) = ([], [])
        for first in [0, 3, 6] {
            let people = NestedPersonTests.others[first..<first + 3].enumerated().map { index, name in
                expected.append("\(name.0) \(name.1) 19\(50 + first + index)-02-03")
                return #""nom":"\#(name.0)","prenom":"\#(name.1)","dateNaissance":"19\#(50 + first + index)-02-03""#
            }
            let insured = isDirect ? people[0] : "\"numero\":\"C\(first)\",\"assure\":{\(people[0])}"
            rows.append("{\(insured),\"beneficiaires\":[{\(people[1])},{\(people[2])}]}")
        }
        #expect(try NestedPersonTests.people("[" + rows.joined(separator: ",") + "]") == expected.sorted())
        #expect(
            try NestedPersonTests.people("{\"contrats\":[\n" + rows.joined(separator: ",\n") + "\n]}")
                == expected.sorted())
    }

    @Test func elementsAreAsObjects() throws {
        var (text, expected): (String, [String]) = ("<familles>", [])
        for first in [0, 3, 6] {
            let people = NestedPersonTests.others[first..<first + 3].enumerated().map { index, name in
                expected.append("\(name.0) \(name.1) 19\(50 + first + index)-02-03")
                return "<nom>\(name.0)</nom><prenom>\(name.1)</prenom><ddn>19\(50 + first + index)-02-03</ddn>"
            }
            text += "<famille id=\"\(first)\"><assure>\(people[0])</assure>"
            text += "<ayantdroit>\(people[1])</ayantdroit><ayantdroit>\(people[2])</ayantdroit></famille>"
        }
        #expect(try NestedPersonTests.people(text + "</familles>") == expected.sorted())
    }

    @Test func doctorsAndOtherNamesMakeNobody() throws {
        let row = """
            {"nom":"PETIT","prenom":"Anne","ddn":"1975-03-12",\
            "medecins":[{"nom":"KERVELLA","prenom":"Luc"},{"nom":"DUPONT","prenom":"Jean"}]}
            """
        #expect(try NestedPersonTests.people("[\(row),\(row)]").map { $0.prefix(10) } == ["PETIT Anne", "PETIT Anne"])
    }

    @Test func whoIsNamedOnceHoldsTheirResults() throws {
        let text = """
            {"patient":{"nom":"PETIT","prenom":"Anne","ddn":"1975-03-12"},\
            "analyses":[{"libelle":"Glycémie","valeur":"1,2"},{"libelle":"TSH","valeur":"2"}]}
            """
        #expect(try NestedPersonTests.people(text) == ["PETIT Anne 1975-03-12"])
    }

    @Test(arguments: [
        "{\"nir\":\"275045626001458\",\"analyses\":%}", "{\"patient\":{\"nir\":\"275045626001458\"},\"analyses\":%}",
        "{\"email\":\"anne@exemple.fr\",\"bilan\":{\"resultats\":%}}", "{\"analyses\":%,\"nom\":\"PETIT\"}",
        "{\"dossier\":{\"patient\":{\"nomComplet\":\"PETIT Anne\"},\"analyses\":%}}",
    ])
    func whoIsToldByOneFieldHoldsTheirResults(_ form: String) throws {
        let results =
            #"[{"id":1,"libelle":"Sérologie VIH","resultat":"positif"},{"id":2,"libelle":"Glycémie","resultat":"0.9"}]"#
        let reading = try Reading(form.replacing("%", with: results))
        #expect(reading.records.count == 1 && reading.rejections.isEmpty)
        #expect(reading.records.allSatisfy { $0.exposures.contains(.healthCondition) })
        // Whoever asked for them is nobody of theirs.
        let asked = try Reading(#"{"auteur":{"email":"anne@exemple.fr"},"analyses":"# + results + "}")
        #expect(asked.records.isEmpty)
    }

    @Test(arguments: [
        "{\(anne),\"enfants\":[\(tom),\(lisa),{\"nom\":\"ROUX\",\"pre",
        "{\(anne),\"enfants\":[\(tom),\(lisa),{\"nom\":\"ROUX\"",
        "{\(anne),\"enfants\":[\(tom),\(lisa),\n{",
    ])
    func theParentIsNotLostWithTheChildThatIsCut(_ text: String) throws {
        for before in [
            "", "{\(NestedPersonTests.anne),\"enfants\":[\(NestedPersonTests.tom),\(NestedPersonTests.lisa)]}\n",
        ] {
            let reading = try Reading(before + text)
            #expect(reading.texts(.email).count { $0 == "anne@exemple.fr" } == (before.isEmpty ? 1 : 2))
            #expect(reading.records.count == (before.isEmpty ? 3 : 6))
            #expect(reading.rejections.count == (text.hasSuffix("{") ? 0 : 1))
            #expect(reading.records.last?.values(.remark).map { String(decoding: $0, as: UTF8.self) } == ["row.cut"])
        }
    }

    @Test func aChildThatIsBrokenLeavesOtherFamilies() throws {
        let broken = "{\(NestedPersonTests.anne),\"enfants\":[{\"nom\":\"A\", @},\(NestedPersonTests.lisa)]}"
        let whole = "{\(NestedPersonTests.anne),\"enfants\":[\(NestedPersonTests.tom),\(NestedPersonTests.lisa)]}"
        let reading = try Reading([whole, broken, whole].joined(separator: "\n") + "\n")
        #expect(reading.texts(.email).count >= 2)
        #expect(!reading.rejections.isEmpty)
    }

    @Test(arguments: ["{]}", "{@]}", "{\"nom\"]}", "{\"nom\":}]}"], [",\n", ",\n  ", ","])
    func aFaultInARowsRowEndsWithIt(_ fault: String, _ separator: String) throws {
        let whole = "{\(NestedPersonTests.anne),\"enfants\":[\(NestedPersonTests.tom),\(NestedPersonTests.lisa)]}"
        let broken = "{\(NestedPersonTests.anne),\"enfants\":[\(NestedPersonTests.tom),\(fault)"
        let rows = [whole, whole, broken] + Array(repeating: whole, count: 9)
        let reading = try Reading("[" + separator.dropFirst() + rows.joined(separator: separator) + "]")
        #expect(reading.records.count >= 11 * 3 + 2)
        #expect(!reading.rejections.isEmpty && reading.rejections.count < 3)
    }
}
