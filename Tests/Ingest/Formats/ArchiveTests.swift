import Model
import Packing
import Testing

@testable import Ingest

struct ArchiveTests {
    private static let header = "NOM;PRENOM;SEXE;DDN;NIR;CP;VILLE;TEL\n"
    private static func rows(_ people: ArraySlice<Invented>) -> String {
        people.map {
            "\($0.surname);\($0.given);\($0.sex);\($0.french);\($0.nir);\($0.postcode);\($0.town);\($0.phone)\n"
        }.joined()
    }
    private static let csv = header + rows(Invented.all[...])

    @Test func gzipIsReadThrough() throws {
        let reading = try Reading(
            Packed.deflated(Array(ArchiveTests.csv.utf8), gzip: true), content: Array(ArchiveTests.csv.utf8))
        reading.expectPeople()
        #expect(reading.analysis.proposed.container == .gzip)
    }

    @Test func gzipOfSeveralMembersIsOneText() throws {
        let (first, second) = (ArchiveTests.csv.utf8.prefix(700), ArchiveTests.csv.utf8.dropFirst(700))
        try Reading(
            Packed.deflated(Array(first), gzip: true) + Packed.deflated(Array(second), gzip: true),
            content: Array(ArchiveTests.csv.utf8)
        ).expectPeople()
    }

    @Test func aZipOfOneFileIsReadThrough() throws {
        for isStored in [true, false] {
            let archive = Packed.zip([.init(name: "a.csv", bytes: Array(ArchiveTests.csv.utf8), isStored: isStored)])
            try Reading(archive, content: Array(ArchiveTests.csv.utf8)).expectPeople()
        }
    }

    @Test func whatASystemAddsIsLeftOutByContentNotByName() throws {
        let csv = Array(ArchiveTests.csv.utf8)
        let added: [UInt8] = [0, 5, 0x16, 7, 0, 2, 0, 0] + [UInt8](repeating: 0, count: 100)
        let archive = Packed.zip([
            .init(name: "__MACOSX/._a.csv", bytes: added), .init(name: "d/._a.csv", bytes: csv),
        ])
        let reading = try Reading(archive, content: csv)
        reading.expectPeople()
        #expect(reading.analysis.leftOut.isEmpty)
    }

    @Test func severalFilesOfAZipAreReadOneAfterTheOther() throws {
        let first = Array((ArchiveTests.header + ArchiveTests.rows(Invented.all[..<20])).utf8)
        let second = encoded(ArchiveTests.header + "x;y\n" + ArchiveTests.rows(Invented.all[20..<40]), .windows1252)
        let third = Array(
            Invented.all[40...].map {
                "{\"nom\":\"\($0.surname)\",\"prenom\":\"\($0.given)\",\"sexe\":\"\($0.sex)\",\"ddn\":\"\($0.french)\",\"nir\":\"\($0.nir)\",\"cp\":\"\($0.postcode)\",\"ville\":\"\($0.town)\",\"tel\":\"\($0.phone)\"}\n"
            }.joined().utf8)
        let archive = Packed.zip([
            .init(name: "d/", bytes: []), .init(name: "d/a.csv", bytes: first), .init(name: "../b", bytes: second),
            .init(name: "image", bytes: [0x89, 0x50, 0x4e, 0x47] + [UInt8](repeating: 7, count: 100)),
            .init(name: "c", bytes: third),
        ])
        let reading = try Reading(archive, content: first + second + third)
        #expect(reading.reasons == ["shape"])
        #expect(reading.texts(.nir) == Invented.all.map(\.nir))
        #expect(reading.texts(.surname) == Invented.all.map(\.surname))
        #expect(reading.analysis.leftOut.map(\.entry) == [3])
        #expect(throws: FileRefused.self) { try reading.analysis.decided() }
        #expect(throws: FileRefused.self) {
            try FileAnalysis.glance(BytesInMemory(archive), ReadingSettings(referenceYear: 2021))
        }
        let settings = try ReadingSettings(["skip": "3"], referenceYear: 2021)
        try FileAnalysis.glance(BytesInMemory(archive), settings)
        let decided = try FileAnalysis(BytesInMemory(archive), settings).decided()
        #expect(decided.parts.map(\.entry) == [1, 2, 4])
        #expect(reading.analysis.parts.map(\.part.format) == [.delimited, .delimited, .json])
    }

    @Test func allThatCannotBeReadIsLeftOutAtOnce() throws {
        let image = [0x89, 0x50, 0x4e, 0x47] + [UInt8](repeating: 7, count: 100)
        let data = Packed.Entry(name: "data", bytes: Array(ArchiveTests.csv.utf8))
        let images = (0..<5).map { Packed.Entry(name: "\($0)", bytes: image) }
        let archive = BytesInMemory(Packed.zip([images[0], data] + images[1...]))
        let none = ReadingSettings(referenceYear: 2021)
        let ways: [() throws -> Void] = [
            { try FileAnalysis.glance(archive, none) }, { _ = try FileAnalysis(archive, none).decided() },
        ]
        for refuse in ways {
            let refused = #expect(throws: FileRefused.self) { try refuse() }
            let said = refused?.description ?? ""
            #expect(said.contains("file 1 of the archive seems to be a PNG image; file 3"), "\(said)")
            #expect(said.hasSuffix("; and 2 more can't be read; to leave them out: --set skip=1,3-6"), "\(said)")
        }
        let skipping = try ReadingSettings(["skip": "1,3-6"], referenceYear: 2021)
        #expect(try FileAnalysis(archive, skipping).decided().parts.map(\.entry) == [2])
        for wrong in ["", "0", "3-2", "1,", "a", "1-20001", "-3"] {
            #expect(throws: FileRefused.self, "\(wrong)") { try ReadingSettings(["skip": wrong], referenceYear: 2021) }
        }
    }

    @Test func aLetterAmongTablesIsNotLeftOutUnsaid() throws {
        let letter =
            "Madame DURAND est venue ce jour en consultation.\nElle va bien, dit-elle, et reviendra au printemps.\n"
        let archive = BytesInMemory(
            Packed.zip([
                .init(name: "a.csv", bytes: Array(ArchiveTests.csv.utf8)),
                .init(name: "b.txt", bytes: Array(letter.utf8)),
            ]))
        let refused = #expect(throws: FileRefused.self) {
            try FileAnalysis(archive, ReadingSettings(referenceYear: 2021)).decided()
        }
        #expect(refused?.description.contains("file 2 of the archive names and reaches nobody") == true)
        #expect(refused?.description.hasSuffix("--set skip=2") == true)
        let skipping = try ReadingSettings(["skip": "2"], referenceYear: 2021)
        #expect(try FileAnalysis(archive, skipping).decided().parts.map(\.entry) == [1])
    }

    @Test func aTieInAnyFileOfAZipIsLeftToTheOperator() throws {
        let tied = Array("x;y,z\nu;v,w\nr;s,t\n".utf8)
        let archive = Packed.zip([
            .init(name: "a", bytes: Array(ArchiveTests.csv.utf8)), .init(name: "b", bytes: tied),
        ])
        #expect(throws: FileRefused.self) {
            try FileAnalysis(BytesInMemory(archive), ReadingSettings(referenceYear: 2021)).decided()
        }
    }

    @Test func whatCannotBeReadIsRefusedWithAReason() throws {
        func reason(_ bytes: [UInt8]) -> String {
            do {
                _ = try FileAnalysis(BytesInMemory(bytes), ReadingSettings(referenceYear: 2021))
                return ""
            } catch { return error.description }
        }
        let csv = Array(ArchiveTests.csv.utf8)
        #expect(reason(Packed.zip([.init(name: "a", bytes: csv, flags: 1)])).contains("encrypted"))
        #expect(reason(Packed.zip([.init(name: "a", bytes: csv, isStored: true, method: 14)])).contains("method 14"))
        #expect(reason(Packed.deflated(Packed.deflated(csv, gzip: true), gzip: true)).contains("packed once more"))
        #expect(
            reason(Packed.zip([.init(name: "a", bytes: Packed.zip([.init(name: "word/document.xml", bytes: csv)]))]))
                .contains("a Word document"))
        #expect(reason(Packed.zip([.init(name: "a", bytes: csv, told: 1_000_000)])).contains("less than"))
        #expect(reason(Array(Packed.deflated(csv, gzip: true).prefix(300))).contains("cut short"))
        #expect(reason(Array(Packed.zip([.init(name: "a", bytes: csv)]).dropLast(30))).contains("directory"))
        #expect(reason(Packed.zip([])).contains("nothing"))
        #expect(reason([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xff, 0xff, 0xff, 0xff]).contains("damaged"))
        #expect(reason([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]).contains("7z"))
        #expect(reason(Array("Rar!\u{1a}\u{7}".utf8)).contains("RAR"))
    }

    @Test func aBombIsRefused() throws {
        let zeros = Packed.deflated([UInt8](repeating: 0x41, count: 65 << 20), gzip: true)
        #expect(throws: FileRefused.self) { try InflatedSource(gzip: BytesInMemory(zeros)) }
        let told = Packed.zip([.init(name: "a", bytes: [UInt8](repeating: 0x41, count: 1 << 20), told: 4_000_000_000)])
        #expect(throws: FileRefused.self) { try Archive(BytesInMemory(told), .zip)?.content(1) }
    }

    /// As each laboratory packs its own files, and somebody all of them.
    @Test func theFilesOfAnArchiveInAnArchiveAreFilesOfIt() throws {
        let cuts = [0, 10, 20, 30, 40, 50, Invented.all.count]
        let parts = zip(cuts, cuts.dropFirst()).map {
            Array((ArchiveTests.header + ArchiveTests.rows(Invented.all[$0..<$1])).utf8)
        }
        let image = Packed.Entry(name: "logo.png", bytes: [0x89, 0x50, 0x4e, 0x47] + [UInt8](repeating: 7, count: 100))
        let broken = Packed.zip([.init(name: "z", bytes: Array(repeating: 65, count: 900))]).dropLast(30)
        let inner = Packed.zip([
            .init(name: "b", bytes: parts[1]), image,
            .init(name: "c.zip", bytes: Packed.zip([.init(name: "c", bytes: parts[2])]), isStored: true),
        ])
        let archive = Packed.zip([
            .init(name: "a", bytes: parts[0]), .init(name: "b.zip", bytes: inner),
            .init(
                name: "d.tgz",
                bytes: Packed.deflated(
                    Packed.tar([.init(name: "d", bytes: parts[3]), .init(name: "e", bytes: parts[4])]), gzip: true)),
            .init(name: "broken.zip", bytes: Array(broken)),
            .init(name: "f.gz", bytes: Packed.deflated(parts[5], gzip: true)),
        ])
        for bytes in [archive, Packed.tar([.init(name: "all.zip", bytes: archive)])] {
            let reading = try Reading(bytes, content: parts.flatMap(\.self))
            reading.expectPeople()
            #expect(reading.analysis.leftOut.map(\.entry) == [3, 7])
            #expect(reading.analysis.leftOut[1].reason?.contains("directory") == true)
            #expect(
                reading.analysis.parts.map(\.name).map { $0.split(separator: "/").last } == [
                    "a", "b", "c", "d", "e", "f.gz",
                ])
            #expect(reading.analysis.parts[2].name.hasSuffix("b.zip/c.zip/c"))
        }
    }

    /// What lies around the archive that is read stays open, and what was opened in vain leaves nothing behind.
    @Test func manyArchivesInOneAreReadInOrder() throws {
        let parts = (0..<12).map { part in
            Array((ArchiveTests.header + ArchiveTests.rows(Invented.all[part * 4..<part * 4 + 4])).utf8)
        }
        let broken = Packed.zip([.init(name: "z", bytes: Array(repeating: 65, count: 900))]).dropLast(30)
        var entries: [Packed.Entry] = []
        for (index, part) in parts.enumerated() {
            entries.append(.init(name: "\(index).zip", bytes: Packed.zip([.init(name: "a", bytes: part)])))
            if index % 3 == 0 { entries.append(.init(name: "broken\(index)", bytes: Array(broken))) }
        }
        let reading = try Reading(Packed.deflated(Packed.tar(entries), gzip: true), content: parts.flatMap(\.self))
        #expect(reading.texts(.nir) == Invented.all[..<48].map(\.nir))
        #expect(reading.analysis.leftOut.count == 4)
    }

    @Test func archivesInArchivesEndSomewhere() throws {
        var archive = Packed.zip([.init(name: "a", bytes: Array(ArchiveTests.csv.utf8))])
        for _ in 0..<3 { archive = Packed.zip([.init(name: "a", bytes: archive)]) }
        #expect(try Reading(archive, content: Array(ArchiveTests.csv.utf8)).records.count == Invented.all.count)
        archive = Packed.zip([.init(name: "a", bytes: archive)])
        let refused = #expect(throws: FileRefused.self) {
            try FileAnalysis(BytesInMemory(archive), ReadingSettings(referenceYear: 2021))
        }
        #expect(refused?.description.contains("within archives") == true)
    }

    @Test func anyPlaceOfWhatIsPackedIsReached() throws {
        let seed = UInt64.random(in: 0 ... .max)
        var random = SplitMix(state: seed)
        var text = (0..<9_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 7) }
        for _ in 0..<40_000 {
            text[Int.random(in: 0..<text.count, using: &random)] = UInt8(truncatingIfNeeded: random.next())
        }
        let halves = [text[..<4_000_001], text[4_000_001...]].map { Packed.deflated(Array($0), gzip: true) }
        let source = try InflatedSource(gzip: BytesInMemory(halves[0] + halves[1]))
        #expect(source.count == UInt64(text.count))
        for _ in 0..<40 {
            let offset = Int.random(in: 0..<text.count, using: &random)
            let length = Int.random(in: 1...300_000, using: &random)
            let bytes = try source.bytes(at: UInt64(offset), length: length)
            #expect(bytes.elementsEqual(text[offset...].prefix(length)), "seed \(seed): \(length) at \(offset)")
        }
        #expect(try source.bytes(at: source.count, length: 10) == [])
    }

    /// A fault that passes leaves nothing of the stream behind.
    @Test func aReadingThatFailsHalfWayIsMadeAnew() throws {
        final class Failing: ByteSource, @unchecked Sendable {
            let bytes: BytesInMemory
            var failsFrom = UInt64.max
            var count: UInt64 { bytes.count }
            init(_ bytes: [UInt8]) { self.bytes = BytesInMemory(bytes) }
            func read(at offset: UInt64, length: Int, into buffer: inout [UInt8]) throws(FileRefused) {
                if offset + UInt64(length) > failsFrom { throw FileRefused("is away", isOfAccess: true) }
                bytes.read(at: offset, length: length, into: &buffer)
            }
        }
        var random = SplitMix(state: 1)
        let text = (0..<2_000_000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
        let packed = Failing(Packed.deflated(text, gzip: true))
        for failsFrom in [200_000, 700_000, 1_900_000] {
            let source = try InflatedSource(gzip: packed)
            packed.failsFrom = UInt64(failsFrom)
            #expect(throws: FileRefused.self) { try source.bytes(at: 1_000_000, length: 999_000) }
            packed.failsFrom = .max
            #expect(try source.bytes(at: 100_000, length: 1_900_000) == Array(text[100_000...]))
        }
    }
}
