import Model
import Testing

@testable import Ingest

/// JSON whose rows are lists of values.
struct JSONListsTests {
    private static let people = [
        ("LE GOFF", "Anne", "1975-03-12", "0639980010"), ("MARTIN", "Luc", "1980-04-01", "0639980011"),
        ("KERVELLA", "Hélène", "1962-07-14", "0639980012"), ("DUPONT", "Jean", "1948-11-30", "0639980013"),
        ("BEN SALAH", "Karim", "1991-02-28", "0639980014"), ("LEROY", "Zoé", "2004-08-19", "0639980015"),
    ]
    private static let rows = people.map { #"["\#($0.0)", "\#($0.1)", "\#($0.2)", "\#($0.3)"]"# }
    private static let header = #"["nom", "prenom", "date_naissance", "telephone"]"#
    private static let cols =
        #"[{"name": "nom", "type": "text"}, {"type": "text", "name": "prenom"}, {"name": "date_naissance"}, {"name": "telephone"}]"#

    private static func lists(_ rows: [String], _ separator: String = ", ") -> String {
        "[" + rows.joined(separator: separator) + "]"
    }

    private func read(_ text: String, location: SourceLocation = #_sourceLocation) throws -> Reading {
        let reading = try Reading(text, location: location)
        #expect(reading.analysis.proposed.parts[0].format == .jsonLists, sourceLocation: location)
        return reading
    }

    private func expectPeople(_ reading: Reading, location: SourceLocation = #_sourceLocation) {
        #expect(reading.texts(.surname) == JSONListsTests.people.map(\.0), sourceLocation: location)
        #expect(reading.texts(.givenName) == JSONListsTests.people.map(\.1), sourceLocation: location)
        #expect(reading.texts(.birthDate) == JSONListsTests.people.map(\.2), sourceLocation: location)
        #expect(
            reading.texts(.phone) == JSONListsTests.people.map { "+33" + $0.3.dropFirst() }, sourceLocation: location)
    }

    @Test(arguments: [
        lists([header] + rows), lists([header] + rows, ",\n  ") + "\n",
        "[\n[\n\"nom\",\n" + header.dropFirst(7) + ",\n" + rows.joined(separator: ",\n") + "\n]\n]\n",
        #"{"columns": \#(header), "rows": \#(lists(rows))}"#,
        #"{"columns": \#(header), "index": [0, 1, 2, 3, 4, 5], "data": \#(lists(rows))}"#,
        #"{"columns": \#(cols), "rows": \#(lists(rows, ",\n"))}"#,
        #"{"data": {"rows": \#(lists(rows)), "cols": \#(cols), "native_form": {"query": "select"}}, "status": "completed"}"#,
        #"{"range": "Feuille1!A1:D7", "majorDimension": "ROWS", "values": \#(lists([header] + rows))}"#,
        #"{"draw": 1, "recordsTotal": 6, "data": \#(lists(rows))}"#,
        #"{"fields": ["id"], "headers": {"accept": "json"}, "data": \#(lists(rows))}"#,
        #"{"meta": {"view": {"columns": [{"name": "nom", "top": [{"item": "x"}], "width": {"name": 2}}, {"id": -1, "name": "prenom"}, "#
            + #"{"name": "date_naissance"}, {"name": "telephone"}]}}, "data": \#(lists(rows))}"#,
    ])
    func eachListIsAPerson(_ text: String) throws {
        let reading = try read(text)
        expectPeople(reading)
        #expect(reading.rejections.isEmpty)
        expectPeople(try Reading([0xef, 0xbb, 0xbf] + Array(text.utf8)))
    }

    @Test func aListALineIsARow() throws {
        let lines = [JSONListsTests.header] + JSONListsTests.rows
        for (text, isBroken) in [
            (lines.joined(separator: "\n"), false), (lines.joined(separator: ",\r\n") + "\r\n", false),
            ((lines + [#"["ROUX", "#] + [JSONListsTests.rows[0]]).joined(separator: "\n"), true),
        ] {
            let reading = try read(text)
            #expect(reading.records.prefix(6).map { $0.text(.surname) } == JSONListsTests.people.map(\.0))
            #expect(reading.records.prefix(6).map { $0.text(.birthDate) } == JSONListsTests.people.map(\.2))
            #expect(reading.rejections.isEmpty == !isBroken)
        }
        let lone = try Reading("[MARTIN Anne];0639980011;a@example.fr\n[ROUX Luc];0639980012;b@example.fr\n")
        #expect(lone.analysis.proposed.parts[0].format == .delimited)
    }

    @Test func aListThatDoesNotFitIsRejected() throws {
        let strange = [
            #"["ROUX", "1980-04-01", "0639980019"]"#, #"["ROUX", "Paul", "x", "1980-04-01", "0639980019"]"#,
            #"["ROUX"]"#,
        ]
        let (first, last) = (JSONListsTests.rows[..<3], JSONListsTests.rows[3...])
        for text in [
            JSONListsTests.lists([JSONListsTests.header] + first + strange + last),
            #"{"columns": \#(JSONListsTests.header), "rows": \#(JSONListsTests.lists(first + strange + last))}"#,
            #"{"rows": \#(JSONListsTests.lists(first + strange + last)), "columns": \#(JSONListsTests.header)}"#,
        ] {
            let reading = try read(text)
            expectPeople(reading)
            #expect(reading.reasons == ["shape", "shape", "shape"])
        }
    }

    @Test func emptyValuesMayBeLeftOutAtTheEndOfASheetsRow() throws {
        let rows = JSONListsTests.rows + [#"["ROUX", "Paul"]"#]
        let text = #"{"majorDimension": "ROWS", "values": \#(JSONListsTests.lists([JSONListsTests.header] + rows))}"#
        let reading = try read(text)
        #expect(reading.texts(.surname).last == "ROUX" && reading.records.count == 7)
        #expect(reading.rejections.isEmpty)
    }

    @Test func nullsKeepTheirPlaceAndValuesInThemTheirColumn() throws {
        let text = """
            {"columns": ["nom", "prenom", "email", "tel"], "rows": [["MARTIN", null, null, ["0639980011", "0639980012"]],
            ["ROUX", "Luc", {"pro": "luc@example.fr", "perso": null}, null], [null, null, null, null]]}
            """
        let reading = try read(text)
        #expect(reading.texts(.surname) == ["MARTIN", "ROUX"])
        #expect(reading.texts(.givenName) == [nil, "Luc"])
        #expect(reading.texts(.email) == [nil, "luc@example.fr"])
        #expect(reading.records[0].values(.phone).count == 2)
    }

    @Test func aBrokenListTakesNoOtherWithIt() throws {
        for broken in [#"["ROUX", @, 1]"#, #"["ROUX" "#, #"["ROUX", "Pa"#] {
            let rows = JSONListsTests.rows[..<3] + [broken] + JSONListsTests.rows[3...]
            let reading = try read(JSONListsTests.lists([JSONListsTests.header] + rows, ",\n"))
            #expect(reading.records.count >= 5 && !reading.rejections.isEmpty)
            #expect(!reading.texts(.surname).contains("ROUX"))
        }
        let cut = try read(String(JSONListsTests.lists([JSONListsTests.header] + JSONListsTests.rows).dropLast(14)))
        #expect(cut.records.count == 5 && cut.reasons == ["truncated"])
    }

    @Test func eachListOfListsIsATable() throws {
        let visits = #"["nom", "motif"], ["ROUX", "VIH positif"], ["BLANC", "suivi"]"#
        let reading = try read(
            #"{"patients": \#(JSONListsTests.lists([JSONListsTests.header] + JSONListsTests.rows)), "visites": [\#(visits)]}"#
        )
        #expect(reading.texts(.surname) == JSONListsTests.people.map(\.0) + ["ROUX", "BLANC"])
        #expect(
            reading.records[6].exposures.contains(.healthCondition)
                || reading.records[6].exposures.contains(.healthComment))
    }

    @Test func whoeverStandsOutsideIsTold() throws {
        let reading = try Reading(
            #"{"columns": \#(JSONListsTests.header), "rows": \#(JSONListsTests.lists(JSONListsTests.rows)), "#
                + #""suite": [{"note": "voir MARTIN Anne 0639980019"}]}"#)
        expectPeople(reading)
        #expect(reading.reasons == ["not-a-row"])
    }

    @Test(arguments: [
        #"[{"nom":"MARTIN","prenom":"Anne","visites":[["2020-01-02","VIH"],["2020-01-03","suivi"]]},{"nom":"ROUX","prenom":"Luc","visites":[["2020-01-02","VIH"],["2020-01-03","suivi"]]}]"#,
        #"{"nom":"MARTIN","prenom":"Anne","visites":[["2020-01-02","VIH"]]}"# + "\n"
            + #"{"nom":"ROUX","prenom":"Luc","visites":[["2020-01-02","VIH"]]}"#,
        #"{"visites":[["2020-01-02","VIH"]],"nom":"MARTIN","prenom":"Anne"}"# + "\n"
            + #"{"visites":[["2020-01-02","VIH"]],"nom":"ROUX","prenom":"Luc"}"#,
    ])
    func listsOfAPersonAreNoRows(_ text: String) throws {
        let reading = try Reading(text)
        #expect(reading.analysis.proposed.parts[0].format == .json)
        #expect(reading.texts(.surname) == ["MARTIN", "ROUX"])
    }

    @Test(arguments: [
        #"{"nom":{"0":"MARTIN","1":"DUPONT"},"prenom":{"0":"Anne","1":"Jean"},"ddn":{"0":"1980-01-02","1":"1975-03-04"}}"#,
        #"{"nom":["MARTIN","DUPONT"],"prenom":["Anne","Jean"]}"#,
        #"{"data":{"nir":["275045626001458","162075626001417"],"nom":["MARTIN","DUPONT"]}}"#,
    ])
    func columnsOfValuesAreNoPerson(_ text: String) throws {
        #expect(throws: FileRefused("seems to be \(OtherText.columns)")) { try Reading(text) }
        let one = try Reading(#"{"nom":"MARTIN","prenoms":["Anne","Marie"],"tel":["0639980011","0639980012"]}"#)
        #expect(one.texts(.surname) == ["MARTIN"])
    }

    private static let objects = people.map {
        #"{"Nom": "\#($0.0)", "Prénom": "\#($0.1)", "Né le": "\#($0.2)", "Téléphone": "\#($0.3)"}"#
    }

    @Test(arguments: [
        objects.map { #"{"fields": \#($0), "tags": [["statut", "actif"], ["site", "nord"]]}"# }.joined(separator: "\n"),
        #"{"views": [["Grille", "toutes"], ["Kanban", "triees"]], "records": ["#
            + objects.map { #"{"id": "rec", "fields": \#($0)}"# }.joined(separator: ", ") + "]}",
        #"{"rows": [["A", "B"], ["C", "D"]], "champs": \#(lists(objects))}"#,
    ])
    func peopleUnderFieldsAreNoColumns(_ text: String) throws {
        let reading = try Reading(text)
        #expect(reading.texts(.surname).filter { $0 != nil } == JSONListsTests.people.map(\.0))
        #expect(reading.texts(.birthDate).filter { $0 != nil } == JSONListsTests.people.map(\.2))
    }

    @Test func whoeverStandsAmongColumnsIsTold() throws {
        // Beyond the beginning by which the form is told.
        let rows = JSONListsTests.rows + (0..<1500).map { #"["NOM\#($0)", "Luc", "1980-04-01", "0639980011"]"# }
        let reading = try read(
            #"{"columns": \#(JSONListsTests.header), "rows": \#(JSONListsTests.lists(rows)), "fields": \#(JSONListsTests.lists(JSONListsTests.objects))}"#
        )
        #expect(reading.records.count == rows.count)
        #expect(reading.reasons == JSONListsTests.objects.map { _ in "not-a-row" })
    }

    private static let pages = [lists(Array(rows[..<2])), lists(Array(rows[2..<4])), lists(Array(rows[4...]))]
    private static let sheets = [lists([header] + rows[..<3]), lists([header] + rows[3...])]

    @Test(arguments: [
        lists(pages), lists(sheets), #"{"feuilles": \#(lists(sheets, ",\n"))}"#, lists([lists(sheets)]),
        "[\n " + pages.joined(separator: ",\n ") + "\n]\n",
    ])
    func eachListOnAPageIsAPerson(_ text: String) throws {
        let reading = try read(text)
        expectPeople(reading)
        #expect(reading.rejections.isEmpty)
    }

    @Test func valuesInListsOfTheirOwnAreOfTheirRow() throws {
        let rows = JSONListsTests.people.map { #"[["\#($0.0)"], ["\#($0.1)"], ["\#($0.2)"], ["\#($0.3)"]]"# }
        let pairs = JSONListsTests.people.map { #"[["nom", "\#($0.0)"], ["prenom", "\#($0.1)"], ["ddn", "\#($0.2)"]]"# }
        for rows in [rows, pairs] {
            #expect(try Reading(JSONListsTests.lists(rows)).records.count <= JSONListsTests.people.count)
        }
    }

    @Test(arguments: [
        #"{"patients":["MARTIN Anne","DUPONT Paul","PETIT Luc"]}"#,
        #"{"date":"2024-01-02","service":{"code":"C1","patients":["MARTIN Anne","DUPONT Paul"]}}"#,
        #"[{"code":"C1","patients":["MARTIN Anne","DUPONT Paul"]},{"code":"C2","patients":["PETIT Luc","ROUX Zoé"]}]"#,
    ])
    func aListOfNamesIsNoPerson(_ text: String) throws {
        #expect(throws: FileRefused("seems to be \(OtherText.columns)")) { try Reading(text) }
    }

    @Test(arguments: [
        #"{"nom":"MARTIN","prenom":"Anne","equipe":["DUPONT Paul","PETIT Luc"]}"#,
        #"{"patient":"MARTIN Anne","medecins":["DUPONT Paul","PETIT Luc"]}"#,
        #"{"email":"anne@example.fr","lus":["DUPONT Paul","PETIT Luc"]}"#,
    ])
    func namesBesideSomeoneLeaveTheirRow(_ text: String) throws {
        #expect(try Reading(text).records.count == 1)
    }

    @Test func listsOfANameAndAValueAreNoRows() throws {
        #expect(throws: FileRefused("seems to be \(OtherText.lists)")) {
            try Reading(#"[["nom","MARTIN"],["prenom","Anne"],["tel","0639980011"]]"#)
        }
        #expect(try read(#"[["nom","prenom"],["MARTIN","Anne"],["ROUX","Luc"]]"#).records.count == 2)
    }

    @Test func manyMailsOfNobodyAreNoPerson() throws {
        let mails = (0..<9).map { "\"personne\($0)@example.fr\"" }.joined(separator: ",")
        for text in [#"{"emails":[\#(mails)]}"#, #"[{"id":1,"data":{"emails":[\#(mails)]}}]"#] {
            #expect(throws: FileRefused("seems to be \(OtherText.columns)")) { try Reading(text) }
        }
        #expect(try Reading(#"{"nom":"MARTIN","prenom":"Anne","emails":[\#(mails)]}"#).records.count == 1)
    }

    @Test func anObjectAmidTheListsIsRejectedAlone() throws {
        let rows = JSONListsTests.rows
        let (one, other) = (
            #"{"nom": "ROUX", "prenom": "Eve"}"#, #"{"nom": "NOIR", "contacts": [{"tel": "0639980019"}]}"#
        )
        let amid: [String] = Array(rows[..<3]) + [one] + rows[3...] + [other]
        for text in [
            JSONListsTests.lists([JSONListsTests.header] + amid),
            JSONListsTests.lists([one, JSONListsTests.header] + rows + [other]),
            JSONListsTests.lists([JSONListsTests.header] + rows + [one, other], ",\n"), amid.joined(separator: "\n"),
            #"{"columns": \#(JSONListsTests.header), "rows": \#(JSONListsTests.lists(rows)), "autres": [\#(one), \#(other)]}"#,
            #"{"autres": [\#(one), \#(other)], "columns": \#(JSONListsTests.header), "rows": \#(JSONListsTests.lists(rows))}"#,
        ] {
            let reading = try read(text)
            expectPeople(reading)
            #expect(reading.reasons == ["not-a-row", "not-a-row"])
            let bytes = Array(text.utf8)
            for (rejection, name) in zip(reading.rejections, ["ROUX", "NOIR"]) {
                let place = bytes[Int(rejection.place.offset)...].prefix(Int(rejection.place.length))
                #expect(String(decoding: place, as: UTF8.self).contains(name) && place.count < 130)
            }
        }
    }

    @Test func aListAmidTheObjectsIsRejectedAlone() throws {
        let (rows, objects) = (JSONListsTests.rows, JSONListsTests.objects)
        let one = Array(objects[..<2] + rows[2..<3] + objects[3...])
        let two = Array(objects[..<2] + rows[2..<4] + objects[4...])
        let most: [String] = Array(objects[..<3]) + ["5"] + rows[3..<4] + ["null", "6"] + rows[4...]
        let cases = [
            (JSONListsTests.lists(one), 1), (JSONListsTests.lists(two), 2), (two.joined(separator: "\n"), 2),
            (JSONListsTests.lists(most), 3),
        ]
        for (text, others) in cases {
            let reading = try Reading(text)
            #expect(reading.analysis.proposed.parts[0].format == .json)
            #expect(
                reading.records.count == 6 - others && reading.reasons == Array(repeating: "not-a-row", count: others))
            let names = JSONListsTests.people.map(\.0).filter { !reading.texts(.surname).contains($0) }
            for (rejection, name) in zip(reading.rejections, names) {
                let place = Array(text.utf8)[Int(rejection.place.offset)...].prefix(Int(rejection.place.length))
                let told = String(decoding: place, as: UTF8.self)
                #expect(names.filter(told.contains) == [name])
            }
        }
    }

    @Test(arguments: [
        #"{"patient":{"nom":"MARTIN","prenom":"Anne"},"visites":[["2020-01-02","VIH"],["2020-01-03","suivi"]]}"#,
        #"{"patients":[{"nom":"MARTIN","prenom":"Anne"}],"visites":[["2020-01-02","VIH"],["2020-01-03","suivi"]]}"#,
    ])
    func listsBesideAPersonAreNoRows(_ text: String) throws {
        let reading = try Reading(text)
        #expect(reading.analysis.proposed.parts[0].format == .json)
        #expect(reading.texts(.surname) == ["MARTIN"])
    }
}
