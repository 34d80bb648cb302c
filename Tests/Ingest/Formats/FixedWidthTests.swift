import Model
import Testing

@testable import Ingest

struct FixedWidthTests {
    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private func lines(_ header: Bool) -> String {
        let widths = [20, 15, 6, 12, 17, 8, 20]
        var rows = Invented.all.map { [$0.surname, $0.given, $0.sex, $0.french, $0.nir, $0.postcode, $0.town] }
        if header { rows.insert(["NOM", "PRENOM", "SEXE", "DDN", "NIR", "CP", "VILLE"], at: 0) }
        return rows.map { zip($0, widths).map { padded($0, $1) }.joined() }.joined(separator: "\r\n") + "\r\n"
    }

    @Test func columnsAreFoundByTheirBlanks() throws {
        let reading = try Reading(lines(true))
        #expect(reading.analysis.proposed.parts[0].format == .fixedWidth)
        reading.expectPeople(phones: false)
        #expect(reading.counts.header == 1)
        try Reading(encoded(lines(true), .windows1252)).expectPeople(phones: false)
    }

    @Test func noHeaderIsNeeded() throws {
        let reading = try Reading(lines(false))
        #expect(reading.texts(.birthDate) == Invented.all.map(\.birth))
        #expect(reading.texts(.nir) == Invented.all.map(\.nir))
    }

    @Test func aShortLineIsRejectedAlone() throws {
        let reading = try Reading(lines(true) + "LE GOFF\r\n" + lines(false))
        #expect(reading.reasons == ["shape"])
        #expect(reading.records.count == 2 * Invented.all.count)
    }

    private func death(_ name: String, _ sex: String, _ birth: String, _ death: String) -> String {
        let place: String = "56260" + padded("VANNES", 30) + padded("", 30)
        let act: String = "35238" + padded("1234", 9)
        return [padded(name, 80), sex, birth, place, death, act].joined()
    }

    @Test func theDeathsListIsKnown() throws {
        let lines = Invented.all.map { person in
            death("\(person.surname)*\(person.given) MARIE/", person.sex == "M" ? "1" : "2", person.compact, "20201105")
        }
        let reading = try Reading(lines.joined(separator: "\n") + "\n")
        #expect(reading.analysis.proposed.parts[0].format == .deathsList)
        #expect(lines[0].count == 176)
        #expect(reading.texts(.surname) == Invented.all.map(\.surname))
        #expect(reading.texts(.birthDate) == Invented.all.map(\.birth))
        #expect(reading.texts(.deathDate) == Invented.all.map { _ in "2020-11-05" })
        #expect(reading.texts(.birthPlaceCode) == Invented.all.map { _ in "56260" })
        #expect(reading.records[0].values(.givenName).count == 2)
        let padded = try Reading(lines.map { $0 + String(repeating: " ", count: 22) }.joined(separator: "\n"))
        #expect(padded.texts(.surname) == Invented.all.map(\.surname))
    }

    @Test func partsOfADateMayBeUnknown() throws {
        let line = death("LE GOFF*ANNE/", "2", "19300000", "20201100")
        let reading = try Reading(line + "\n" + line + "\n")
        #expect(reading.texts(.birthDate) == ["1930", "1930"])
        #expect(reading.texts(.deathDate) == ["2020-11", "2020-11"])
    }

    @Test(arguments: [";", ",", "\t"]) func theDeathsListMayBeDelimited(_ delimiter: String) throws {
        let rows = [
            "nomprenom", "sexe", "datenaiss", "lieunaiss", "commnaiss", "paysnaiss", "datedeces", "lieudeces",
            "actedeces",
            "LE GOFF*YANN MARIE/", "1", "19350403", "56260", "VANNES", "", "20200131", "35238", "12",
            "MARTIN*HELENE/", "2", "19410212", "29019", "BREST", "", "20200201", "56260", "137",
        ]
        let text = stride(from: 0, to: rows.count, by: 9)
            .map { rows[$0..<$0 + 9].map { "\"\($0)\"" }.joined(separator: delimiter) + "\n" }.joined()
        let reading = try Reading(text)
        #expect(reading.texts(.surname) == ["LE GOFF", "MARTIN"])
        #expect(reading.records[0].values(.givenName).map { String(decoding: $0, as: UTF8.self) } == ["YANN", "MARIE"])
        #expect(reading.texts(.birthPlaceName) == ["VANNES", "BREST"])
        #expect(reading.texts(.birthPlaceCode) == ["56260", "29019"])
        #expect(reading.texts(.deathDate) == ["2020-01-31", "2020-02-01"])
        #expect(reading.texts(.town) == [nil, nil])
        #expect(reading.records.allSatisfy { $0.values(.remark).isEmpty })
    }

    @Test(arguments: [true, false])
    func fieldsSideBySideAreToldApart(_ isUTF8: Bool) throws {
        let rows = Invented.all.map { person in
            let numbers: String = person.compact + person.nir + person.postcode
            return padded(person.surname, 20) + padded(person.given, 15) + numbers + padded(person.town, 20)
        }
        let text = rows.joined(separator: "\r\n") + "\r\n"
        let reading = try Reading(isUTF8 ? Array(text.utf8) : encoded(text, .windows1252))
        #expect(reading.fields == [.surname, .givenNames, .birthDate, .nationalID, .postcode, .town])
        #expect(reading.texts(.nir) == Invented.all.map(\.nir))
        #expect(reading.texts(.birthDate) == Invented.all.map(\.birth))
        #expect(reading.texts(.postcode) == Invented.all.map(\.postcode))
    }

    @Test func whatIsNotToldApartIsTold() throws {
        let rows = Invented.all.enumerated().map { index, person in
            padded(person.surname, 20) + padded(person.given, 15)
                + padded(String(repeating: "x", count: index % 3) + person.nir + "vu le " + person.french, 60)
                + " \(person.postcode)"
        }
        let reading = try Reading(rows.joined(separator: "\n") + "\n")
        #expect(reading.analysis.parts[0].note?.contains("NIR") == true)
    }

    /// As sqlcmd and SQL*Plus write them: the dashes give the columns, and each page begins with the header.
    @Test(arguments: [" ", ""])
    func dashesUnderAHeaderAreNoRow(_ gap: String) throws {
        let widths = [20, 15, 10, 15]
        func line(_ cells: [String]) -> String { zip(cells, widths).map { padded($0, $1) }.joined(separator: " ") }
        let head = [
            line(["NOM", "PRENOM", "DDN", "NIR"]),
            widths.map { String(repeating: "-", count: $0) }.joined(separator: gap == " " ? " " : "-"),
        ]
        let rows = Invented.all.map { line([$0.surname, $0.given, $0.french, $0.nir]) }
        let reading = try Reading((head + rows + head + rows).joined(separator: "\n") + "\n")
        #expect(reading.texts(.nir) == Invented.all.map(\.nir) + Invented.all.map(\.nir))
        #expect(reading.counts.header == 4)
        #expect(reading.reasons == [])
    }

    private static let phones = Invented.all.indices.map { "06 39 98 00 \(10 + $0)" }

    private func table(_ head: [String], _ rows: [[String]]) -> String {
        let widths = head.indices.map { column in ([head] + rows).map(\.[column].count).max() ?? 0 }
        return ((head.allSatisfy(\.isEmpty) ? [] : [head]) + rows).map { row in
            zip(row, widths).map { padded($0, $1) }.joined(separator: "  ") + "\n"
        }.joined()
    }

    @Test(arguments: [true, false]) func groupsOfDigitsAreOneNumber(_ hasHeader: Bool) throws {
        let rows = zip(Invented.all, FixedWidthTests.phones).map { person, phone in
            let nir = Array(person.nir).map { String($0) }
            let groups = [0..<1, 1..<3, 3..<5, 5..<7, 7..<10, 10..<13, 13..<15].map { nir[$0].joined() }
            return [
                person.surname, person.given, person.french.replacing("/", with: " "), phone,
                groups.joined(separator: " "),
            ]
        }
        let head = hasHeader ? ["NOM", "PRENOM", "NE LE", "TEL1", "NIR"] : ["", "", "", "", ""]
        let reading = try Reading(table(head, rows))
        #expect(reading.analysis.proposed.parts[0].format == .fixedWidth)
        #expect(reading.fields == [.surname, .givenNames, .birthDate, .phone, .nationalID])
        #expect(reading.texts(.birthDate) == Invented.all.map(\.birth))
        #expect(reading.texts(.nir) == Invented.all.map(\.nir))
        #expect(reading.texts(.phone) == FixedWidthTests.phones.map { "+33" + $0.replacing(" ", with: "").dropFirst() })
        #expect(reading.rejections.isEmpty)
    }

    @Test func someNumbersAreWrittenInGroups() throws {
        let phones = FixedWidthTests.phones.enumerated().map { $0 % 3 == 0 ? $1.replacing(" ", with: "") : $1 }
        let rows = zip(Invented.all, phones).map { [$0.surname, $0.given, $0.french, $1, "06 39 98 00 99"] }
        let reading = try Reading(table(["NOM", "PRENOM", "NE LE", "TEL1", "TEL2"], rows))
        #expect(reading.fields == [.surname, .givenNames, .birthDate, .phone, .phone])
        #expect(reading.records.allSatisfy { $0.values(.phone).count == 2 })
        #expect(reading.texts(.birthDate) == Invented.all.map(\.birth))
    }

    @Test func theLongestNameStaysWhole() throws {
        var rows = Invented.all.map { [$0.surname, $0.given, $0.french] }
        rows[2][1] = "Jean Claude Barthélemy"
        rows[3][0] = "VANDENBROUCKE DE LA TOUR"
        let reading = try Reading(table(["NOM", "PRENOM", "NE LE"], rows))
        #expect(reading.fields == [.surname, .givenNames, .birthDate])
        #expect(reading.texts(.surname) == rows.map(\.[0]))
        #expect(reading.records[2].values(.givenName).count == 3)
    }

    @Test func aColumnHardlyEverFilledStaysOne() throws {
        let rows = Invented.all.enumerated().map { index, person in
            [person.surname, person.given, index == 1 ? "VIH positif" : "", person.french]
        }
        let reading = try Reading(table(["NOM", "PRENOM", "DIAGNOSTIC", "NE LE"], rows))
        #expect(reading.texts(.givenName) == Invented.all.map(\.given))
        #expect(reading.fields.count == 4)
    }

    @Test func aTitleAboveRowsIsNoPerson() throws {
        let rows = zip(Invented.all.indices, zip(Invented.all, FixedWidthTests.phones)).prefix(12).map { index, row in
            ["08:\(10 + index)", row.0.surname + " " + row.0.given, row.1]
        }
        let reading = try Reading("LISTE DES RENDEZ-VOUS\n\n" + table(["", "", ""], rows))
        #expect(reading.texts(.surname) == Invented.all.prefix(12).map(\.surname))
        #expect(reading.records.allSatisfy { $0.values(.phone).count == 1 })
    }

    @Test(arguments: [true, false]) func aNumberBesideATelephoneIsNoPartOfIt(_ hasHeader: Bool) throws {
        let rows = zip(Invented.all.indices, zip(Invented.all, FixedWidthTests.phones)).map { index, row in
            [row.0.surname, row.0.given, "\(20 + index)", row.1]
        }
        let head = hasHeader ? ["NOM", "PRENOM", "AGE", "TEL"] : ["", "", "", ""]
        let reading = try Reading(table(head, rows).replacing("  06", with: " 06"))
        #expect(reading.texts(.surname) == Invented.all.map(\.surname))
        #expect(reading.texts(.birthDate).allSatisfy { $0 == nil })
        #expect(
            reading.texts(.phone) == FixedWidthTests.phones.map { "+33" + $0.replacing(" ", with: "").dropFirst() })
    }
}
