import Databases
import Model
import Packing
import Testing

@testable import Ingest

/// Formats whose rows are no lines go on after a restart as if there had been none.
struct ResumingTests {
    private static let csv = Array(
        ("NOM;PRENOM;DDN\n" + Invented.all.map { "\($0.surname);\($0.given);\($0.french)\n" }.joined()).utf8)

    private static func database() throws -> [UInt8] {
        func insert(_ person: Invented) -> String {
            let surname = person.surname.replacing("'", with: "''")
            return "('\(surname)', '\(person.given)', '\(person.birth)')"
        }
        let values = Invented.all.map(insert).joined(separator: ", ")
        return try Database.bytes(
            ["a", "b"].flatMap { table in
                [
                    "CREATE TABLE \(table) (NOM, PRENOM, DDN)",
                    "INSERT INTO \(table) VALUES \(values), (NULL, NULL, 'x')",
                ]
            })
    }

    private static func files() throws -> [[UInt8]] {
        var writer = XLSWriter()
        let workbook = writer.file([Array(Invented.all[..<25]), Array(Invented.all[25...])])
        let (memo, blocks) = DBFMemoTests.memos(.foxPro2, Invented.all.count)
        let table = DBFTests.table(Invented.all, codePage: 2, .cp850, memos: blocks, version: 0xf5)
        let database = try database()
        return [
            workbook, database, Packed.tar([.init(name: "a", bytes: csv), .init(name: "b", bytes: workbook)]),
            Packed.deflated(Packed.tar([.init(name: "a", bytes: database), .init(name: "b", bytes: csv)]), gzip: true),
            Packed.zip([
                .init(name: "a.dbf", bytes: table), .init(name: "a.fpt", bytes: memo),
                .init(name: "b", bytes: database),
            ]),
        ]
    }

    @Test func whatFollowsAnyRowIsTheSame() throws {
        for file in try ResumingTests.files() {
            let source = BytesInMemory(file)
            let understanding = try FileAnalysis(source, ReadingSettings(referenceYear: 2021)).proposed
            var reader = try RecordReader(source, understanding)
            var rows: [(position: FileEvent.Position, counts: FileEvent.Counts, text: String)] = []
            func next(_ reader: inout RecordReader) throws -> String? {
                switch try reader.next() {
                case .record: "\(reader.record.text(.surname) ?? "") \(reader.record.text(.birthDate) ?? "")"
                case .rejection(let rejection): "\(rejection.reason) \(rejection.place) \(rejection.raw)"
                case .end: nil
                }
            }
            while let text = try next(&reader) { rows.append((reader.position, reader.counts, text)) }
            #expect(rows.count >= Invented.all.count)
            let end = reader.counts
            for start in stride(from: 0, to: rows.count, by: 7) {
                var again = try RecordReader(
                    source, understanding, from: rows[start].position, counts: rows[start].counts)
                for row in rows[(start + 1)...] { #expect(try next(&again) == row.text) }
                #expect(try next(&again) == nil)
                #expect(again.counts == end)
            }
        }
    }
}
