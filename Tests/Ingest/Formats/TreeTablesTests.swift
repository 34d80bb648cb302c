import Model
import Testing

@testable import Ingest

/// JSON and XML with several tables: each of them is read, those that name nobody too.
struct TreeTablesTests {
    private static let people = Invented.all.prefix(40)
    private static let patients = people.map {
        #"{"nom": "\#($0.surname)", "prenom": "\#($0.given)", "ddn": "\#($0.french)"}"#
    }.joined(separator: ", ")
    private static let meetings = people.map { #"{"tel": "\#($0.phone)", "motif": "suivi"}"# }.joined(separator: ", ")
    private static let results = people.indices.map { #"{"dossier": \#($0), "analyse": "VIH", "valeur": "positif"}"# }
        .joined(separator: ", ")
    private static let codes = people.indices.map { #"{"c": \#($0), "libre": "x\#($0)"}"# }.joined(separator: ", ")

    @Test(arguments: [
        #"{"patients": [\#(patients)], "rdv": [\#(meetings)]}"#,
        #"{"rdv": [\#(meetings)], "patients": [\#(patients)]}"#,
        #"{"patients": [\#(patients)], "data": {"page": 1, "rdv": {"items": [\#(meetings)]}}}"#,
    ])
    func whoIsOnlyReachedIsARecord(_ text: String) throws {
        let reading = try Reading(text)
        #expect(Set(reading.texts(.surname)) == Set(TreeTablesTests.people.map(\.surname) + [nil]))
        #expect(reading.records.count == TreeTablesTests.people.count * 2)
        #expect(reading.texts(.phone).count { $0 != nil } == TreeTablesTests.people.count)
    }

    @Test(arguments: [results, codes]) func rowsOfNobodyAreRejected(_ rows: String) throws {
        for text in [
            #"{"patients": [\#(TreeTablesTests.patients)], "lignes": [\#(rows)]}"#,
            #"{"lignes": [\#(rows)], "patients": [\#(TreeTablesTests.patients)]}"#,
        ] {
            let reading = try Reading(text)
            #expect(reading.texts(.surname) == TreeTablesTests.people.map(\.surname))
            #expect(reading.reasons == TreeTablesTests.people.map { _ in "no-person" })
        }
    }

    @Test func tablesOfXMLAreReadToo() throws {
        let patients = TreeTablesTests.people.map {
            "<patient><nom>\($0.surname)</nom><prenom>\($0.given)</prenom><ddn>\($0.french)</ddn></patient>"
        }
        let meetings = TreeTablesTests.people.map { "<rdv><tel>\($0.phone)</tel><motif>suivi</motif></rdv>" }
        let reading = try Reading("<export><l>\(patients.joined())</l><l>\(meetings.joined())</l></export>")
        #expect(reading.records.count == TreeTablesTests.people.count * 2)
    }

    @Test func linksToOtherPagesAreFrame() throws {
        let reading = try Reading(
            #"{"links": [{"rel": "self", "href": "/p/1"}, {"rel": "next", "href": "/p/2"}], "patients": [\#(TreeTablesTests.patients)], "#
                + #""meta": {"version": "1.2", "total": 40}}"#)
        #expect(reading.records.count == TreeTablesTests.people.count)
        #expect(reading.rejections.isEmpty)
    }

    @Test(arguments: [
        #""note": "voir MARTIN Anne 0639980019""#, #""contact": {"email": "anne@example.fr"}"#,
        #""medecin_nom": "ROUX", "tel": "0639980011""#,
        #""autres": [["MARTIN", "Anne", "02/03/1980"], ["ROUX", "Luc", "04/03/1981"]]"#,
        #""suite": [{"x": "MARTIN Anne"}]"#,
    ])
    func whoeverStandsOutsideTheRowsIsTold(_ outside: String) throws {
        for text in [
            #"{\#(outside), "patients": [\#(TreeTablesTests.patients)]}"#,
            #"{"patients": [\#(TreeTablesTests.patients)], \#(outside)}"#,
        ] {
            let reading = try Reading(text)
            #expect(reading.records.count >= TreeTablesTests.people.count)
            #expect(reading.reasons.contains("not-a-row") || reading.records.count > TreeTablesTests.people.count)
        }
    }
}
