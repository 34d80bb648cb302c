import Databases
import Model
import Packing
import Testing

@testable import Ingest

struct SQLiteTests {
    private static let columns = "NOM TEXT, PRENOM TEXT, SEXE TEXT, DDN TEXT, NIR, CP, VILLE TEXT, TEL"

    private static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }

    private func inserts(_ people: some Sequence<Invented>, into table: String = "patients") -> [String] {
        people.map { person in
            let texts = [
                person.surname, person.given, person.sex, person.birth, person.nir, person.postcode, person.town,
                person.phone,
            ]
            let names = "NOM, PRENOM, SEXE, DDN, NIR, CP, VILLE, TEL"
            return "INSERT INTO \(table) (\(names)) VALUES (\(texts.map(SQLiteTests.quoted).joined(separator: ", ")))"
        }
    }

    private func database(_ before: [String] = [], _ options: String = "", _ after: [String] = []) throws -> [UInt8] {
        try Database.bytes(
            before + ["CREATE TABLE patients (\(SQLiteTests.columns)) \(options)"] + inserts(Invented.all) + after)
    }

    private func read(_ bytes: [UInt8]) throws -> Reading { try Reading(bytes, content: nil) }

    private func reason(_ bytes: [UInt8]) -> String {
        do {
            _ = try FileAnalysis(BytesInMemory(bytes), ReadingSettings(referenceYear: 2021))
            return ""
        } catch { return error.description }
    }

    @Test func peopleAreRead() throws {
        for encoding in ["UTF-8", "UTF-16le", "UTF-16be"] {
            let reading = try read(database(["PRAGMA encoding='\(encoding)'"]))
            reading.expectPeople()
            let part = reading.analysis.parts[0]
            #expect(part.part.format == .sqlite)
            #expect(part.tables.map(\.name) == ["patients"])
            #expect(reading.counts.lines == 60)
        }
    }

    @Test func aWriteAheadLogBesideItIsTold() throws {
        var bytes = try database()
        #expect(try read(bytes).analysis.parts[0].note == nil)
        (bytes[18], bytes[19]) = (2, 2)
        let reading = try read(bytes)
        reading.expectPeople()
        #expect(reading.analysis.parts[0].note?.contains("-wal") == true)
    }

    @Test func numbersAndBlobsAreReadAsText() throws {
        let reading = try read(
            database(
                [], "",
                [
                    "UPDATE patients SET NIR = CAST(NIR AS INTEGER) WHERE rowid % 3 = 0",
                    "UPDATE patients SET NIR = CAST(NIR AS REAL) WHERE rowid % 3 = 1",
                    "UPDATE patients SET NOM = CAST(NOM AS BLOB), VILLE = CAST(VILLE AS BLOB)",
                ]))
        reading.expectPeople()
    }

    @Test func picturesAreLeftAloneAndTold() throws {
        let reading = try read(
            database(
                [], "",
                [
                    "ALTER TABLE patients ADD COLUMN PHOTO", "UPDATE patients SET PHOTO = x'ffd8ff00' WHERE rowid = 2",
                    "UPDATE patients SET PHOTO = zeroblob(20000000) WHERE rowid = 4",
                ]))
        reading.expectPeople()
        let flagged = reading.records.indices.filter { index in
            reading.records[index].values(.remark).contains { $0.elementsEqual("blob.unread".utf8) }
        }
        #expect(flagged == [1, 3])
    }

    @Test func eachOrdinaryTableIsReadAndNothingElse() throws {
        let first = Invented.all[..<20]
        let second = Invented.all[20..<40]
        let third = Invented.all[40...]
        let columns = SQLiteTests.columns
        let reading = try read(
            Database.bytes(
                [
                    "CREATE TABLE \"d\"\"a; b\" (rowid TEXT, \(columns))",
                    "CREATE TABLE keyed (\(columns), PRIMARY KEY (TEL)) WITHOUT ROWID",
                    "CREATE TABLE empty (\(columns))",
                    "CREATE TABLE numbered (id INTEGER PRIMARY KEY AUTOINCREMENT, \(columns))",
                ] + inserts(first, into: "\"d\"\"a; b\"") + inserts(second.reversed(), into: "keyed")
                    + inserts(third, into: "numbered") + [
                        "CREATE INDEX one ON numbered (NOM, PRENOM, SEXE, DDN, NIR, CP, VILLE, TEL)",
                        "CREATE VIEW endless AS WITH RECURSIVE n(x) AS (VALUES(1) UNION ALL SELECT x+1 FROM n) SELECT x AS NOM FROM n",
                        "CREATE TRIGGER t AFTER INSERT ON numbered BEGIN DELETE FROM numbered; END",
                    ]))
        reading.expectPeople()
        let tables = reading.analysis.parts[0].tables
        #expect(tables.map(\.name) == ["d\"a; b", "keyed", "empty", "numbered"])
        #expect(tables.map(\.rows) == [20, 20, 0, 20])
    }

    @Test func rowsComeInTheOrderOfTheirNumbers() throws {
        let reading = try read(
            Database.bytes(
                ["CREATE TABLE p (\(SQLiteTests.columns))"]
                    + inserts(Invented.all, into: "p").enumerated().map { index, insert in
                        insert.replacing("INTO p (", with: "INTO p (rowid, ")
                            .replacing("VALUES (", with: "VALUES (\(1_000_000 - index * 7), ")
                    }))
        reading.expectPeople(Invented.all.reversed())
    }

    @Test func aDatabaseThatKeptAWriteAheadLogIsReadWithoutIt() throws {
        var bytes = try database()
        (bytes[18], bytes[19]) = (2, 2)
        try read(bytes).expectPeople()
    }

    @Test func withinAnArchiveItIsReadToo() throws {
        let bytes = try database()
        try read(Packed.zip([.init(name: "a.db", bytes: bytes)])).expectPeople()
        try read(Packed.tar([.init(name: "a.db", bytes: bytes)])).expectPeople()
    }

    @Test func aDamagedPageTakesNoOtherWithIt() throws {
        var bytes = try database(["PRAGMA page_size=512"])
        let pages = bytes.count / 512
        // A page of rows: one that is no root and not empty.
        let leaf = try #require((pages / 2..<pages).first { bytes[$0 * 512] == 13 })
        let lost = Int(bytes[leaf * 512 + 4])
        bytes[leaf * 512] = 0
        let reading = try read(bytes)
        #expect(reading.reasons == ["shape"])
        #expect(reading.records.count == Invented.all.count - lost)
        #expect(reading.texts(.nir).first == Invented.all[0].nir)
        #expect(reading.texts(.nir).last == Invented.all[59].nir)
        // Again the same.
        #expect(try read(bytes).texts(.nir) == reading.texts(.nir))
    }

    @Test func aDatabaseCutShortIsReadAsFarAsItGoes() throws {
        let whole = try database(["PRAGMA page_size=512"])
        var told = 0
        for count in stride(from: 600, to: whole.count, by: 700) {
            do {
                let reading = try read(Array(whole[..<count]))
                #expect(reading.records.count < Invented.all.count)
                #expect(!reading.rejections.isEmpty)
                told += 1
            } catch let error as FileRefused { #expect(!error.description.isEmpty) }
        }
        #expect(told > 0)
    }

    @Test func whatTakesForEverEnds() throws {
        // A column that SQLite would reckon for each row.
        let bytes = try Database.bytes([
            "CREATE TABLE p (NOM TEXT, PRENOM TEXT, x AS (length(replace(hex(zeroblob(1000000)), '0', NOM))))",
            "INSERT INTO p (NOM, PRENOM) VALUES ('LE GOFF', 'Anne'), ('MARTIN', 'Paul')",
        ])
        let reading = try read(bytes)
        #expect(reading.records.count + reading.rejections.count == 2 || reading.reasons == ["shape"])
    }

    @Test func whatIsNoDatabaseIsRefused() throws {
        var bytes = try database()
        for index in 100..<bytes.count { bytes[index] = 0xa5 }
        #expect(reason(bytes).contains("damaged"))
        #expect(reason(try Database.bytes(["PRAGMA user_version=1"])).contains("without a table"))
    }

    @Test func damagedDatabasesAreReadOrRefused() throws {
        let whole = try database(["PRAGMA page_size=512"])
        let seed = UInt64.random(in: 1...0xffff_ffff)
        print("seed \(seed)")
        var random = SplitMix(state: seed)
        for _ in 0..<200 {
            var bytes = whole
            for _ in 0..<(1 + Int.random(in: 0..<12, using: &random)) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            do { _ = try read(bytes) } catch is FileRefused {}
        }
    }
}
