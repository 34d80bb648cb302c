import Foundation
import Packing
import Testing

/// Hostile contents through the real reading path, each in a process of its own whose memory is measured.
@Suite(.serialized) struct HostileTests {
    // MARK: Lines and quotes

    @Test func oneLineOfAGigabyteCostsOneRow() throws {
        let outcome = try HostileReading.of("line")
        #expect(outcome.records == 4)
        #expect(outcome.reasons == "too-long=1")
    }

    @Test(arguments: [
        "line-json", "line-xml", "line-html", "line-sql", "line-copy", "line-hl7", "line-hprim", "line-utf16",
    ])
    func onePieceOfManyMegabytesCostsOneRowAtMost(_ name: String) throws {
        let outcome = try HostileReading.of(name)
        #expect(outcome.isBalanced && outcome.rejections <= 1 && outcome.records >= 1)
    }

    @Test func nulBytesAllOver() throws {
        #expect(try HostileReading.of("nul").isBalanced)
        #expect(try HostileReading.of("nul-line").isRefused)  // nothing else is in sight
    }

    @Test func aQuoteThatNeverClosesTakesNoRowWithIt() throws {
        let outcome = try HostileReading.of("quote")
        #expect(outcome.records >= 1 << 19)
        #expect(outcome.rejections <= 1)
    }

    @Test(arguments: ["quotes", "quotes-short", "returns"]) func quotesAndReturnsWithoutEnd(_ name: String) throws {
        #expect(try HostileReading.of(name).isBalanced)
    }

    // MARK: Width and depth

    @Test func aMillionColumnsInOneRowCostOneRow() throws {
        let outcome = try HostileReading.of("columns")
        #expect(outcome.records == 4 && outcome.rejections == 1)
        #expect(try HostileReading.of("columns-json").isBalanced)
        _ = try HostileReading.of("columns-all")
    }

    @Test(arguments: ["deep-json", "deep-objects", "deep-xml", "deep-html", "deep-sql"])
    func aHundredThousandLevels(_ name: String) throws {
        _ = try HostileReading.of(name)
    }

    @Test func tenThousandTables() throws {
        let outcome = try HostileReading.of("tables-sql")
        #expect(outcome.records + outcome.rejections == 10_000)
        #expect(outcome.reasons == "shape=9000")
    }

    @Test(arguments: ["tables-wide-sql", "tables-html", "names-json", "names-xml", "leaves-fhir"])
    func columnsWithoutEnd(_ name: String) throws {
        #expect(try HostileReading.of(name).isBalanced)
    }

    @Test(arguments: [
        "comments-xml", "declarations-xml", "instructions-xml", "cdata-xml", "strings-json", "objects-json",
        "comments-sql", "quotes-sql", "dollars-sql", "tuples-sql", "strings-sql", "heads-hprim",
    ])
    func beginningsWithoutEndAreLookedThroughAFewTimes(_ name: String) throws {
        _ = try HostileReading.of(name)
    }

    // MARK: Archives

    private static let csv = Array(
        ("NOM;PRENOM;CP\n" + String(repeating: "LE GOFF;Anne;56000\n", count: 100)).utf8)

    @Test func bombsAreRefused() throws {
        let letters = [UInt8](repeating: 0x41, count: 80 << 20)
        let deflated = Packed.deflated(letters)
        #expect(try HostileReading.of(Packed.deflated(letters, gzip: true)).result.contains("as a bomb is"))
        #expect(try HostileReading.of(Packed.zip([.init(name: "a", bytes: letters)])).result.contains("as a bomb is"))
        // What it tells of its size is a lie.
        let lie = Packed.zip([
            .init(name: "a", bytes: deflated, isStored: true, method: 8, told: 1000),
            .init(name: "b", bytes: HostileTests.csv),
        ])
        #expect(try HostileReading.of(lie).isBalanced)
        let more = Packed.zip([.init(name: "a", bytes: deflated, isStored: true, method: 8, told: 4_294_967_000)])
        #expect(try HostileReading.of(more).result.contains("as a bomb is"))
        // Each within bounds, together not.
        let part = [UInt8](repeating: 0x41, count: 32 << 20)
        let many = Packed.zip((0..<40).map { .init(name: "\($0)", bytes: part) })
        #expect(try HostileReading.of(many).result.contains("as a bomb is"))
    }

    @Test func archivesWithinArchivesEndSomewhere() throws {
        var archive = Packed.zip([.init(name: "a", bytes: HostileTests.csv)])
        for depth in 0..<50 { archive = Packed.zip([.init(name: "\(depth)", bytes: archive)]) }
        #expect(try HostileReading.of(archive).result.contains("is an archive within archives"))
        // Each within bounds, together not.
        let inner = Packed.zip([.init(name: "a", bytes: [UInt8](repeating: 0x41, count: 32 << 20))])
        let many = Packed.zip((0..<40).map { .init(name: "\($0)", bytes: inner) })
        #expect(try HostileReading.of(many).result.contains("as a bomb is"))
        let packed = Packed.deflated(Packed.deflated(HostileTests.csv, gzip: true), gzip: true)
        #expect(try HostileReading.of(packed).result.contains("packed once more"))
    }

    /// A member that is the archive itself, and members that share their bytes.
    @Test func overlappingMembersAreRefused() throws {
        var archive = Packed.zip([
            .init(name: "a", bytes: HostileTests.csv), .init(name: "b", bytes: HostileTests.csv),
        ])
        let signs: [UInt8] = [0x50, 0x4b, 0x01, 0x02]
        let heads = archive.indices.filter { archive[$0...].starts(with: signs) }
        for byte in 42..<46 { archive[heads[1] + byte] = archive[heads[0] + byte] }
        #expect(try HostileReading.of(archive).result.contains("overlap"))
        var lying = Packed.zip([.init(name: "a", bytes: HostileTests.csv, isStored: true)])
        let head = try #require(lying.indices.first { lying[$0...].starts(with: signs) })
        for byte in 20..<28 { lying[head + byte] = 0xff }
        #expect(try HostileReading.of(lying).isRefused)
    }

    /// Sizes of 64 bits that no sum of theirs fits in.
    @Test func sizesBeyondAllBoundsAreRefused() throws {
        let body = Packed.zip([.init(name: "a", bytes: HostileTests.csv, isStored: true)])
        let start = try #require(body.indices.first { body[$0...].starts(with: [0x50, 0x4b, 0x01, 0x02]) })
        let wide: [UInt8] = [1, 0, 24, 0] + [UInt8](repeating: 0xff, count: 16) + [UInt8](repeating: 0, count: 8)
        var entry = Array(body[start..<(body.count - 22)])
        for at in 20..<28 { entry[at] = 0xff }
        entry[30] = UInt8(wide.count)
        for at in 42..<46 { entry[at] = 0xff }
        var end = Array(body.suffix(22))
        end.replaceSubrange(12..<16, with: Packed.little(entry.count + wide.count, 4))
        #expect(try HostileReading.of(body[..<start] + entry + wide + end).isRefused)
    }

    @Test func aFileThatSaysItIsEmptyIsToldOf() throws {
        let lie = Packed.zip([.init(name: "a", bytes: HostileTests.csv, told: 0)])
        #expect(try HostileReading.of(lie).result.hasPrefix("refused file 1 of the archive is empty"))
    }

    @Test func namesOfMembersAreNoPaths() throws {
        let names = ["../../etc/passwd", "/etc/shadow", "C:\\x", "a\u{0}b", String(repeating: "../", count: 5000)]
        let outcome = try HostileReading.of(Packed.zip(names.map { .init(name: $0, bytes: HostileTests.csv) }))
        #expect(outcome.records == 500)
    }

    @Test func aDirectoryThatLiesIsRefused() throws {
        let whole = Packed.zip([.init(name: "a", bytes: HostileTests.csv)])
        for (at, value) in [(10, 0xff), (12, 0xff), (16, 0xff), (8, 0), (17, 0x7f)] {
            var archive = whole
            archive[archive.count - 22 + at] = UInt8(value)
            archive[archive.count - 22 + at + 1] = UInt8(value)
            _ = try HostileReading.of(archive)
        }
        let entries = (0..<20_001).map { Packed.Entry(name: "\($0)", bytes: [0x41], isStored: true) }
        #expect(try HostileReading.of(Packed.zip(entries)).isRefused)
    }

    // MARK: Workbooks

    private static func workbook(_ sheets: String, _ files: [Packed.Entry], texts: String = "<sst/>") -> [UInt8] {
        let others: [(String, String)] = [
            ("xl/workbook.xml", "<workbook><sheets>\(sheets)</sheets></workbook>"), ("xl/sharedStrings.xml", texts),
        ]
        return Packed.zip(others.map { .init(name: $0.0, bytes: Array($0.1.utf8)) } + files)
    }

    private static func sheet(_ rows: String, _ number: Int = 1) -> Packed.Entry {
        .init(
            name: "xl/worksheets/sheet\(number).xml",
            bytes: Array(
                "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>\(rows)</sheetData></worksheet>".utf8))
    }

    private static let head = "<row><c t=\"str\"><v>NOM</v></c><c t=\"str\"><v>CP</v></c></row>"
    private static let row = "<row><c t=\"str\"><v>LE GOFF</v></c><c t=\"str\"><v>56000</v></c></row>"

    @Test func aMillionSheets() throws {
        let listed = String(repeating: "<sheet name=\"x\"/>", count: 1_000_000)
        let outcome = try HostileReading.of(
            HostileTests.workbook(listed, [HostileTests.sheet(HostileTests.head + HostileTests.row)]))
        #expect(outcome.records == 1)  // there is one, listed a million times
        let links = (0..<2000).map { "<sheet name=\"\($0)\"/>" }.joined()
        let sheets = (1...2000).map { HostileTests.sheet(HostileTests.row, $0) }
        #expect(try HostileReading.of(HostileTests.workbook(links, sheets)).result.contains("more than 1000 sheets"))
    }

    @Test func aDimensionThatLiesIsNotBelieved() throws {
        let rows = HostileTests.head + String(repeating: HostileTests.row, count: 1000)
        let outcome = try HostileReading.of(HostileTests.workbook("<sheet name=\"x\"/>", [HostileTests.sheet(rows)]))
        #expect(outcome.records == 1000)
    }

    @Test func aMillionCellsInARowCostOneRow() throws {
        let cells = String(repeating: "<c><v>1</v></c>", count: 1_000_000)
        let far = "<row><c r=\"XFD9\"><v>1</v></c><c r=\"ZZZZZZ9\"><v>1</v></c></row>"
        let rows = HostileTests.head + HostileTests.row + "<row>\(cells)</row>" + far + HostileTests.row
        let outcome = try HostileReading.of(HostileTests.workbook("<sheet name=\"x\"/>", [HostileTests.sheet(rows)]))
        #expect(outcome.records == 2 && outcome.rejections == 2)
    }

    @Test func farCellsOnManySheetsTakeNoMemory() throws {
        let far = HostileTests.head + "<row><c r=\"XFD9\"><v>1</v></c></row>" + HostileTests.row
        let sheets = (1...1000).map { HostileTests.sheet(far, $0) }
        let listed = String(repeating: "<sheet name=\"x\"/>", count: 1000)
        #expect(try HostileReading.of(HostileTests.workbook(listed, sheets)).isBalanced)
    }

    @Test func textsSharedByTheMillionAreBounded() throws {
        let long = "<sst><si><t>" + String(repeating: "A", count: 40 << 20) + "</t></si></sst>"
        let cells = String(repeating: "<row><c t=\"s\"><v>0</v></c></row>", count: 20_000)
        #expect(
            try HostileReading.of(
                HostileTests.workbook("<sheet name=\"x\"/>", [HostileTests.sheet(cells)], texts: long)
            ).isBalanced)
        let pieces = "<row><c t=\"str\">" + String(repeating: "<v>AAAAAAAAAA</v>", count: 3_000_000) + "</c></row>"
        #expect(
            try HostileReading.of(
                HostileTests.workbook("<sheet name=\"x\"/>", [HostileTests.sheet(HostileTests.head + pieces)])
            ).isBalanced)
        let texts = "<sst>" + String(repeating: "<si><t>ABCDEFGHIJ</t></si>", count: 5_000_000) + "</sst>"
        _ = try HostileReading.of(
            HostileTests.workbook("<sheet name=\"x\"/>", [HostileTests.sheet(HostileTests.row)], texts: texts))
    }

    // MARK: Entities

    @Test func entitiesAreNeverExpanded() throws {
        var text = "<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [<!ENTITY lol0 \"lol\">"
        for level in 1..<10 {
            let inner = String(repeating: "&lol\(level - 1);", count: 10)
            text += "<!ENTITY lol\(level) \"\(inner)\">"
        }
        text += "<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY % p SYSTEM \"http://127.0.0.1/x\"> %p;]>\n<l>"
        let person = "<p><nom>LE GOFF&lol9;</nom><prenom>Anne</prenom><ville>&x;</ville></p>\n"
        text += String(repeating: person, count: 1000) + "</l>"
        let outcome = try HostileReading.of(Array(text.utf8))
        #expect(outcome.records == 1000)
    }
}
