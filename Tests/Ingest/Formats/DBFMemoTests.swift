import Model
import Packing
import Testing

@testable import Ingest

struct DBFMemoTests {
    /// A kind of table and the file of its texts.
    enum Kind: UInt8, CaseIterable {
        case dBase3 = 0x83
        case dBase4 = 0x8b
        case foxPro2 = 0xf5
        case visualFoxPro = 0x30

        var suffix: String { self == .dBase3 || self == .dBase4 ? "dbt" : "FPT" }
    }

    private static func big(_ number: Int, _ count: Int) -> [UInt8] { Packed.little(number, count).reversed() }

    /// A text for each of the people, and the numbers of their blocks; every fifth has none.
    static func memos(_ kind: Kind, _ count: Int, blockSize: Int? = nil) -> (file: [UInt8], blocks: [String]) {
        let blockSize = blockSize ?? (kind == .dBase3 || kind == .dBase4 ? 512 : 64)
        var head = [UInt8](repeating: 0, count: max(512, blockSize))
        switch kind {
        case .dBase3: head[16] = 3
        case .dBase4: head.replaceSubrange(20..<22, with: Packed.little(blockSize, 2))
        case .foxPro2, .visualFoxPro: head.replaceSubrange(6..<8, with: big(blockSize, 2))
        }
        var (file, blocks) = (head, [String]())
        for index in 0..<count {
            guard index % 5 != 4 else {
                blocks.append("")
                continue
            }
            blocks.append("\(file.count / blockSize)")
            // Longer than a block, some of them.
            let long = String(repeating: "Traitement par insuline. ", count: index % 7 * 10)
            let text =
                Array("Patiente enceinte".utf8) + [0x8d, 0x0a] + encoded("suivie à Vannes. \(long)\(index)", .cp850)
            switch kind {
            case .dBase3: file += text + [0x1a, 0x1a]
            case .dBase4: file += [0xff, 0xff, 8, 0] + Packed.little(text.count + 8, 4) + text
            case .foxPro2, .visualFoxPro: file += big(1, 4) + big(text.count, 4) + text
            }
            file += [UInt8](repeating: 0, count: (blockSize - file.count % blockSize) % blockSize)
        }
        return (file, blocks)
    }

    private func table(_ kind: Kind, _ blocks: [String]) -> [UInt8] {
        DBFTests.table(Invented.all, codePage: 2, .cp850, memos: blocks, version: kind.rawValue)
    }

    @Test(arguments: Kind.allCases)
    func textsBesideTheTableAreRead(_ kind: Kind) throws {
        let (file, blocks) = DBFMemoTests.memos(kind, Invented.all.count, blockSize: kind == .dBase4 ? 1024 : nil)
        let table = table(kind, blocks)
        let entries: [Packed.Entry] = [
            .init(name: "D/A.\(kind.suffix)", bytes: file), .init(name: "D/A.DBF", bytes: table),
        ]
        for archive in [Packed.zip(entries), Packed.tar(entries)] {
            let reading = try Reading(archive, content: table)
            reading.expectPeople()
            #expect(reading.analysis.parts.map(\.name) == ["D/A.DBF"])
            for (index, record) in reading.records.enumerated() {
                #expect(record.exposures.contains(.healthCondition) == (index % 5 != 4))
                #expect(record.exposures.contains(.treatment) == (index % 5 != 4 && index % 7 != 0))
                #expect(!record.values(.remark).contains { $0.starts(with: "memo".utf8) })
            }
        }
    }

    @Test func textsAreWholeAndInTheTablesCodePage() throws {
        let (file, blocks) = DBFMemoTests.memos(.dBase4, Invented.all.count)
        let source = TableWithMemo(table: BytesInMemory(table(.dBase4, blocks)), memo: BytesInMemory(file))
        let layout = Layout(encoding: .cp850, fallback: .cp850, dialect: Workbook.layout.dialect)
        let cursor = try DBFCursor(source, layout)
        var texts: [String] = []
        while true {
            let outcome = try cursor.next()
            if outcome == .end { break }
            guard outcome == .row, let last = cursor.cells.cells.indices.last else { continue }
            if cursor.cells.cells[last].column == 8 { texts.append(cursor.cells.string(last)) }
        }
        #expect(texts.count == 48)
        #expect(texts[0] == "Patiente enceinte suivie à Vannes. 0")
        #expect(texts[6] == "Patiente enceinte suivie à Vannes. 7")
        #expect(texts[5].count > 1024 && texts[5].hasSuffix("insuline. 6"))
    }

    @Test func numbersOfBlocksThatLieKeepTheirRows() throws {
        for kind in Kind.allCases {
            var (file, blocks) = DBFMemoTests.memos(kind, Invented.all.count)
            blocks[3] = "999999999"
            blocks[7] = "x"
            // A length beyond the end.
            if kind != .dBase3 {
                file.replaceSubrange(file.count - 64..<file.count, with: repeatElement(0xff, count: 64))
            }
            let reading = try Reading(
                Packed.zip([
                    .init(name: "a.dbf", bytes: table(kind, blocks)), .init(name: "a.\(kind.suffix)", bytes: file),
                ]),
                content: table(kind, blocks))
            reading.expectPeople()
            for index in [3, 7] {
                #expect(reading.records[index].values(.remark).contains { $0.elementsEqual("memo.missing".utf8) })
            }
        }
    }

    @Test func aFileOfTextsAloneIsAFileLikeAnyOther() throws {
        let (file, blocks) = DBFMemoTests.memos(.foxPro2, Invented.all.count)
        let table = table(.foxPro2, blocks)
        let archive = try #require(
            try Archive(
                BytesInMemory(
                    Packed.zip([
                        .init(name: "a.dbf", bytes: table), .init(name: "b.fpt", bytes: file),
                        .init(name: "c.dbf", bytes: Array("NOM;PRENOM\nA;B\n".utf8)), .init(name: "c.dbt", bytes: file),
                    ])), .zip))
        #expect(archive.entries.map(\.name) == ["a.dbf", "b.fpt", "c.dbf", "c.dbt"])
    }
}
