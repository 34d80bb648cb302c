import Model
import Packing
import Testing

@testable import Ingest

struct XLSTests {
    private func read(_ file: [UInt8]) throws -> Reading { try Reading(file, content: nil) }

    private func reason(_ bytes: [UInt8]) -> String {
        do {
            _ = try FileAnalysis(BytesInMemory(bytes), ReadingSettings(referenceYear: 2021))
            return ""
        } catch { return error.description }
    }

    @Test(arguments: XLSWriter.Text.allCases, XLSWriter.Number.allCases)
    func peopleAreReadFromEachKindOfCell(_ text: XLSWriter.Text, _ number: XLSWriter.Number) throws {
        for isOld in [false, true] {
            var writer = XLSWriter()
            (writer.text, writer.number, writer.isOld) = (text, number, isOld)
            let reading = try read(writer.file([Invented.all]))
            #expect(reading.analysis.proposed.parts[0].format == .xls)
            reading.expectPeople()
            #expect(reading.counts.header == 1)
        }
    }

    @Test func textsSplitAnywhereAreWhole() throws {
        var odd = Invented.all
        for index in odd.indices where index % 3 == 0 { odd[index].surname = "LE BŒUF" }
        for recordMax in 20..<60 {
            var writer = XLSWriter()
            writer.recordMax = recordMax
            try read(writer.file([odd])).expectPeople(odd)
        }
    }

    @Test(arguments: [TextEncoding.cp850, .macRoman, .windows1252])
    func oldTextsAreReadInTheirCodePage(_ page: TextEncoding) throws {
        var writer = XLSWriter()
        (writer.isOld, writer.codePage) = (true, page)
        try read(writer.file([Invented.all])).expectPeople()
    }

    @Test func datesMayCountFrom1904() throws {
        var writer = XLSWriter()
        writer.is1904 = true
        try read(writer.file([Invented.all])).expectPeople()
    }

    @Test func eachSheetIsATableHiddenOnesToo() throws {
        var writer = XLSWriter()
        let file = writer.file([Array(Invented.all[..<25]), Array(Invented.all[25...])])
        let reading = try read(file)
        reading.expectPeople()
        #expect(reading.analysis.parts[0].tables.map(\.name) == ["Été 0", "Été 1"])
        try read(Packed.zip([.init(name: "a.xls", bytes: file)])).expectPeople()
        try read(Packed.deflated(Packed.tar([.init(name: "a.xls", bytes: file)]), gzip: true)).expectPeople()
    }

    @Test func streamsAreFoundWhereverTheirSectorsAre() throws {
        var writer = XLSWriter()
        try read(writer.file([Invented.all], isScattered: true)).expectPeople()
        try read(writer.file([Invented.all], sectorSize: 4096, isScattered: true)).expectPeople()
        // So small that it stands in the stream of small ones.
        try read(writer.file([Array(Invented.all[..<3])])).expectPeople(Array(Invented.all[..<3]))
        // So big that the table of sectors needs a list of its own.
        writer.text = .label
        writer.extraRecords = (0..<1000).flatMap { _ in
            XLSWriter.record(0x5d, [UInt8](repeating: 0x55, count: 8000))
        }
        try read(writer.file([Invented.all])).expectPeople()
    }

    @Test func aStreamAloneIsReadToo() throws {
        var writer = XLSWriter()
        try read(writer.stream([Invented.all])).expectPeople()
        // As simple programs write it: one sheet, no head.
        writer.isOld = true
        let stream = writer.stream([Invented.all])
        let start = try #require(
            (0..<stream.count).last { stream[$0...].starts(with: [0x09, 0x08, 0x10, 0, 0, 5, 0x10, 0]) })
        let sheet = try read(Array(stream[start...]))
        #expect(sheet.texts(.nir) == Invented.all.map(\.nir))
        #expect(sheet.texts(.surname) == Invented.all.map(\.surname))
    }

    @Test func cellsThatDoNotStandTogetherAreTold() throws {
        var writer = XLSWriter()
        writer.text = .label
        let stream = writer.stream([Array(Invented.all[..<5])])
        let place = Packed.little(2, 2) + [9, 0, 0, 0]
        let stray = XLSWriter.record(0x204, place + [3, 0, 0] + Array("abc".utf8))
        let end = stream.count - 4
        let reading = try read(Array(stream[..<end]) + stray + Array(stream[end...]))
        #expect(reading.records.count == 5)
        #expect(reading.reasons == ["shape"])
        #expect(reading.rejections[0].raw == stray)
    }

    @Test func whatIsNoWorkbookIsRefusedAsWhatItSeemsToBe() {
        func file(_ name: String) -> [UInt8] {
            var compound = CompoundWriter()
            return compound.file([(name, [UInt8](repeating: 7, count: 5000))])
        }
        #expect(reason(file("WordDocument")).contains("Word"))
        #expect(reason(file("EncryptedPackage")).contains("password"))
        #expect(reason(file("__properties_version1.0")).contains("Outlook"))
        #expect(reason(file("x")).contains("without a workbook"))
        var installer = CompoundWriter()
        installer.classID = [0x84, 0x10, 0x0c, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46]
        #expect(reason(installer.file([("x", [1])])).contains("MSI"))
        var writer = XLSWriter()
        let stream = writer.stream([Invented.all])
        let locked = Array(stream[..<20]) + XLSWriter.record(0x2f, [1, 0]) + Array(stream[20...])
        #expect(reason(locked).contains("password"))
    }

    @Test func chainsInCirclesAreRefused() throws {
        var writer = XLSWriter()
        let whole = writer.file([Invented.all])
        let table = 512 + Int(whole[76]) * 512 + Int(whole[77]) * 512 * 256
        for (sector, next) in [(3, 3), (8, 2), (5, 0x00ff_ffff), (0, 1 << 31)] {
            var bytes = whole
            bytes.replaceSubrange(table + sector * 4..<table + sector * 4 + 4, with: Packed.little(next, 4))
            let said = reason(bytes)
            #expect(said == "" || said.contains("damaged") || said.contains("cut short"))
        }
        // The list of tables leads to itself.
        var bytes = whole
        bytes.replaceSubrange(68..<72, with: [1, 0, 0, 0])
        bytes.replaceSubrange(512 + 512 + 508..<512 + 1024, with: [1, 0, 0, 0])
        #expect(reason(bytes).contains("damaged"))
    }

    @Test func damagedWorkbooksAreReadOrRefused() throws {
        var writer = XLSWriter()
        let whole = writer.file([Array(Invented.all[..<10])])
        for count in stride(from: 10, to: whole.count - 512, by: 301) {
            #expect(throws: FileRefused.self) { try read(Array(whole[..<count])) }
        }
        let seed = UInt64.random(in: 1...0xffff_ffff)
        var random = SplitMix(state: seed)
        for _ in 0..<300 {
            var bytes = whole
            for _ in 0..<(1 + Int.random(in: 0..<8, using: &random)) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            do {
                let reading = try read(bytes)
                #expect(reading.counts.lines == reading.analysis.lines, "seed \(seed)")
            } catch is FileRefused {}
        }
    }
}
