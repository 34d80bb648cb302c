import Databases
import Packing
import Testing

@testable import Ingest

/// Hostile documents, workbooks and databases.
@Suite(.serialized) struct HostileFormatTests {
    // MARK: CDA

    @Test(arguments: ["line-cda", "names-cda", "sections-cda", "base64-hl7"])
    func aDocumentWithoutEndCostsOneRowAtMost(_ name: String) throws {
        let reading = try HostileReading.of(name)
        #expect(reading.isBalanced && reading.records + reading.rejections <= 2)
    }

    @Test func aDocumentOfAHundredThousandLevels() throws { _ = try HostileReading.of("deep-cda") }

    // MARK: XLS

    private static func workbook() -> [UInt8] {
        var writer = XLSWriter()
        return writer.file([Invented.all])
    }

    /// Each entry of the sector table in turn leads to itself, to the first sector, or beyond the file.
    @Test func sectorsThatLeadInCircles() throws {
        let file = HostileFormatTests.workbook()
        let table = file.count - 512
        for target in [0, 0x00ff_ffff, 0xffff_fffa, -1] {
            var bad = file
            for entry in 0..<40 {
                let at = table + entry * 4
                bad.replaceSubrange(at..<at + 4, with: Packed.little(target < 0 ? entry : target, 4))
            }
            _ = try HostileReading.of(bad)
        }
    }

    /// The head tells of a table of sectors, a directory, or lists of them, as long as numbers go.
    @Test func aCompoundHeadThatLies() throws {
        let file = HostileFormatTests.workbook()
        for at in [30, 32, 44, 48, 56, 60, 64, 68, 72, 76] {
            for value: [UInt8] in [[0xff, 0xff, 0xff, 0x7f], [0xff, 0xff, 0xff, 0xff], [0, 0, 0, 0]] {
                var bad = file
                bad.replaceSubrange(at..<at + 4, with: value)
                _ = try HostileReading.of(bad)
            }
        }
    }

    /// Texts of 4 thousand million characters, and so many of them; a cell in row and column 65 535.
    @Test func recordsThatLie() throws {
        var writer = XLSWriter()
        writer.extraRecords = XLSWriter.record(
            0x204, [0xff, 0xff, 0xff, 0xff, 0, 0, 0xff, 0xff, 0] + [UInt8](repeating: 65, count: 200))
        #expect(try HostileReading.of(writer.file([Invented.all])).isBalanced)
        writer.extraRecords = XLSWriter.record(0xfd, [1, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff])
        #expect(try HostileReading.of(writer.file([Invented.all])).isBalanced)
        var file = writer.file([Invented.all])
        let signs = file.indices.filter { file[$0...].starts(with: [0xfc, 0]) }
        for at in signs where at + 12 < file.count {
            file.replaceSubrange(at + 4..<at + 12, with: [UInt8](repeating: 0xff, count: 8))
        }
        _ = try HostileReading.of(file)
    }

    // MARK: SQLite

    @Test func cellsOfManyMegabytesAreBounded() throws {
        let reading = try HostileReading.of(
            Database.bytes([
                "CREATE TABLE p (nom TEXT, ville TEXT, image BLOB)",
                "INSERT INTO p VALUES ('LE GOFF', 'Vannes', zeroblob(60000000))",
                "INSERT INTO p VALUES ('MARTIN', 'Rennes', NULL)",
                "INSERT INTO p VALUES (printf('%.*c', 3000000, 'x'), 'Brest', NULL)",
                "INSERT INTO p VALUES (printf('%.*c', 60000000, 'x'), 'Brest', NULL)",
                "INSERT INTO p VALUES ('DURAND', 'Rennes', NULL)",
            ]))
        #expect(reading.isBalanced && reading.records + reading.rejections == 5 && reading.records >= 2)
    }

    /// What a schema may run is not run: a view, a trigger, columns that take for ever to make.
    @Test func aSchemaRunsNothing() throws {
        let forever = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
        let reading = try HostileReading.of(
            Database.bytes([
                "CREATE TABLE p (nom TEXT, ville TEXT, e TEXT GENERATED ALWAYS AS (hex(zeroblob(3000000))) VIRTUAL)",
                "INSERT INTO p (nom, ville) VALUES ('LE GOFF', 'Vannes'), ('MARTIN', 'Rennes')",
                "CREATE VIEW v AS \(forever)",
                "CREATE TRIGGER t AFTER INSERT ON p BEGIN DELETE FROM p; END",
            ]))
        #expect(reading.isBalanced && reading.records + reading.rejections == 2)
    }

    /// Pages that lead to themselves, to the first page, or beyond the file.
    @Test func pagesThatLeadInCircles() throws {
        let rows = (0..<4000).map { "INSERT INTO p VALUES ('LE GOFF \($0)', 'Vannes')" }
        let file = try Database.bytes(["PRAGMA page_size=512", "CREATE TABLE p (nom TEXT, ville TEXT)"] + rows)
        let inner = stride(from: 512, to: file.count, by: 512).filter { file[$0] == 5 }
        #expect(inner.count > 1)
        for target: UInt32 in [2, 1, 0xffff_ffff, UInt32(inner[0] / 512 + 1)] {
            var bad = file
            for page in inner {
                let place = Int(bad[page + 12]) << 8 | Int(bad[page + 13])  // of its first cell: a page, then a key
                for byte in 0..<4 {
                    bad[page + place + byte] = UInt8(truncatingIfNeeded: target >> UInt32(24 - 8 * byte))
                    bad[page + 8 + byte] = bad[page + place + byte]
                }
            }
            _ = try HostileReading.of(bad)
        }
    }
}
