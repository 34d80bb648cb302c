import Model
import Testing

@testable import Ingest

struct DBFTests {
    static let fields: [(name: String, kind: Character, length: Int)] = [
        ("NOM", "C", 20), ("PRENOM", "C", 15), ("SEXE", "C", 1), ("DATNAI", "D", 8), ("NUMSS", "C", 15),
        ("CP", "C", 5), ("VILLE", "C", 20), ("TEL", "C", 14), ("COMMENT", "M", 10),
    ]

    static func table(
        _ people: [Invented], codePage: UInt8, _ encoding: TextEncoding, deleted: Set<Int> = [], told: Int? = nil,
        memo: String = "", memos: [String] = [], version: UInt8 = 0x03
    ) -> [UInt8] {
        let width = 1 + DBFTests.fields.reduce(0) { $0 + $1.length }
        let size = 32 + 32 * DBFTests.fields.count + 1
        let count = told ?? people.count
        var bytes: [UInt8] = [version, 121, 3, 1]
        for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: count >> shift)) }
        bytes += [UInt8(size & 255), UInt8(size >> 8), UInt8(width & 255), UInt8(width >> 8)]
        bytes += [UInt8](repeating: 0, count: 20)
        bytes[29] = codePage
        for (name, kind, length) in DBFTests.fields {
            bytes += Array(name.utf8) + [UInt8](repeating: 0, count: 11 - name.utf8.count)
            bytes += Array(String(kind).utf8) + [0, 0, 0, 0, UInt8(length)] + [UInt8](repeating: 0, count: 15)
        }
        bytes.append(0x0d)
        for (index, person) in people.enumerated() {
            bytes.append(deleted.contains(index) ? 0x2a : 0x20)
            let values = [
                person.surname, person.given, person.sex, person.compact, person.nir, person.postcode, person.town,
                person.phone, memos.isEmpty ? memo : memos[index],
            ]
            for (value, field) in zip(values, DBFTests.fields) {
                let text = encoded(value, encoding)
                bytes += text + [UInt8](repeating: 0x20, count: field.length - text.count)
            }
        }
        return bytes + [0x1a]
    }

    @Test(arguments: [
        (UInt8(0x03), TextEncoding.windows1252), (0x02, .cp850), (0x00, .cp850), (0x00, .windows1252),
    ])
    func peopleAreReadInTheTablesCodePage(_ page: UInt8, _ encoding: TextEncoding) throws {
        let reading = try Reading(DBFTests.table(Invented.all, codePage: page, encoding))
        #expect(reading.analysis.proposed.parts[0].format == .dbf)
        reading.expectPeople()
        #expect(reading.analysis.encoding.main == encoding)
    }

    @Test func deletedRowsAreReadAndFlagged() throws {
        let reading = try Reading(DBFTests.table(Invented.all, codePage: 3, .windows1252, deleted: [1, 4]))
        reading.expectPeople()
        let flagged = reading.records.indices.filter { index in
            reading.records[index].values(.remark).contains { $0.elementsEqual("row.deleted".utf8) }
        }
        #expect(flagged == [1, 4])
    }

    @Test func aMemoThatIsMissingKeepsItsRow() throws {
        let reading = try Reading(DBFTests.table(Invented.all, codePage: 3, .windows1252, memo: "7"))
        reading.expectPeople()
        #expect(reading.records[0].values(.remark).contains { $0.elementsEqual("memo.missing".utf8) })
    }

    @Test func aCountThatLiesLosesNoRow() throws {
        for told in [0, 3, 1_000_000] {
            try Reading(DBFTests.table(Invented.all, codePage: 3, .windows1252, told: told)).expectPeople()
        }
    }

    @Test func aRowCutShortIsRejected() throws {
        let whole = DBFTests.table(Invented.all, codePage: 3, .windows1252)
        let reading = try Reading(Array(whole[..<(whole.count - 40)]))
        #expect(reading.records.count == Invented.all.count - 1)
        #expect(reading.reasons == ["truncated"])
    }

    @Test func garbageBehindAHeadIsRefusedOrRejected() throws {
        var bytes = DBFTests.table(Array(Invented.all.prefix(3)), codePage: 3, .windows1252)
        for index in 400..<bytes.count { bytes[index] = 0xff }
        let reading = try Reading(bytes)
        #expect(reading.records.isEmpty || !reading.reasons.isEmpty)
        bytes[10] = 0xff
        bytes[11] = 0xff
        #expect(throws: FileRefused.self) { try Reading(Array(bytes.prefix(200))) }
    }
}
