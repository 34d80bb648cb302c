import Model
import Packing
import Testing

@testable import Ingest

struct TarTests {
    private static let header = "NOM;PRENOM;SEXE;DDN;NIR;CP;VILLE;TEL\n"
    private static func csv(_ people: ArraySlice<Invented>) -> [UInt8] {
        Array(
            (header
                + people.map {
                    "\($0.surname);\($0.given);\($0.sex);\($0.french);\($0.nir);\($0.postcode);\($0.town);\($0.phone)\n"
                }.joined()).utf8)
    }
    private static let (first, second) = (csv(Invented.all[..<20]), csv(Invented.all[20...]))
    private static let longName = String(repeating: "d", count: 80) + "/" + String(repeating: "f", count: 90)

    private func entries() -> [Packed.Entry] {
        [
            .init(name: "d/", bytes: []), .init(name: "../../a.csv", bytes: TarTests.first),
            .init(name: "._a.csv", bytes: [0, 5, 0x16, 7]), .init(name: "empty", bytes: []),
            .init(name: TarTests.longName, bytes: TarTests.second),
        ]
    }

    @Test(arguments: Packed.TarForm.allCases)
    func filesAreReadOneAfterTheOther(_ form: Packed.TarForm) throws {
        let reading = try Reading(Packed.tar(entries(), form), content: TarTests.first + TarTests.second)
        reading.expectPeople()
        #expect(reading.analysis.proposed.container == .tar)
        #expect(reading.analysis.leftOut == [])
        let name = form == .old ? String(TarTests.longName.suffix(99)) : TarTests.longName
        #expect(reading.analysis.parts.map(\.name) == ["../../a.csv", name])
    }

    @Test func aGzippedOneIsReadThrough() throws {
        let packed = Packed.deflated(Packed.tar(entries(), .gnu), gzip: true)
        let reading = try Reading(packed, content: TarTests.first + TarTests.second)
        reading.expectPeople()
        #expect(reading.analysis.proposed.container == .tarGzip)
    }

    @Test func anotherArchiveBehindTheEndIsReadToo() throws {
        let (first, second) = (TarTests.first, TarTests.second)
        let both =
            Packed.tar([.init(name: "a", bytes: first)], .gnu) + Packed.tar([.init(name: "b", bytes: second)], .pax)
        try Reading(both, content: first + second).expectPeople()
    }

    @Test func aDamagedHeadTakesNoOtherFileWithIt() throws {
        var bytes = Packed.tar(entries())
        bytes[512 + 130] ^= 1  // the second head, that of a.csv
        let reading = try Reading(bytes, content: TarTests.second)
        reading.expectPeople(Array(Invented.all[20...]))
        #expect(reading.analysis.leftOut == [.init(entry: 1, name: "", reason: "is damaged: its head is missing")])
    }

    @Test func sizesThatLieAreTold() throws {
        let sizes: [Int?] = [8_000_000_000, 1_000_000]
        for told in sizes {
            let bytes = Packed.tar([
                .init(name: "a", bytes: TarTests.first), .init(name: "b", bytes: TarTests.second, told: told),
            ])
            let reading = try Reading(bytes, content: TarTests.first)
            reading.expectPeople(Array(Invented.all[..<20]))
            #expect(
                reading.analysis.leftOut == [
                    .init(entry: 2, name: "b", reason: "is cut short: the archive ends too early")
                ])
        }
        // A size too small: what stands where the next head should is damaged, and told.
        let bytes = Packed.tar([
            .init(name: "a", bytes: TarTests.first, told: 512), .init(name: "b", bytes: TarTests.second),
        ])
        let analysis = try FileAnalysis(BytesInMemory(bytes), ReadingSettings(referenceYear: 2021))
        #expect(analysis.parts.map(\.name) == ["a", "b"])
        #expect(analysis.leftOut == [.init(entry: 2, name: "", reason: "is damaged: its head is missing")])
    }

    @Test func extensionsThatLieAreHarmless() throws {
        for records in ["999999999 path=x\n", "0 path=x\n", "30 size=99999999999999999999\n", " =", "12 size=-1\n"] {
            let bytes =
                Packed.member("p", Array(records.utf8), kind: "x", .pax)
                + Packed.tar([.init(name: "a", bytes: TarTests.first)])
            try Reading(bytes, content: TarTests.first).expectPeople(Array(Invented.all[..<20]))
        }
    }

    @Test func holesAndPiecesOfOtherArchivesAreTold() throws {
        let good = Packed.tar([.init(name: "a", bytes: TarTests.first)])
        let records = Array("22 GNU.sparse.major=1\n".utf8)
        let bad = [
            Packed.member("s", [UInt8](repeating: 0x41, count: 512), kind: "S", .gnu),
            Packed.member("m", [UInt8](repeating: 0x41, count: 512), kind: "M", .gnu),
            Packed.member("p", records, kind: "x", .pax) + Packed.member("s", Array("abc".utf8), kind: "0"),
        ]
        for member in bad {
            let reading = try Reading(member + good, content: TarTests.first)
            reading.expectPeople(Array(Invented.all[..<20]))
            #expect(reading.analysis.leftOut.count == 1)
        }
    }

    @Test func ofAnArchiveCutShortOnlyWholeFilesAreRead() throws {
        let whole = Packed.tar(entries())
        let sizes = [TarTests.first, TarTests.second].map { UInt64($0.count) }
        let settings = ReadingSettings(referenceYear: 2021)
        for count in stride(from: 1100, to: whole.count - 1024, by: 97) {
            do {
                let analysis = try FileAnalysis(BytesInMemory(Array(whole[..<count])), settings)
                #expect(Array(sizes.prefix(analysis.parts.count)) == analysis.parts.map(\.part.bytes))
                // The second file is the last: within it something is missing.
                let isInSecond = (whole.count - 1024 - Int(sizes[1]) / 512 * 512..<whole.count - 1536).contains(count)
                if isInSecond { #expect(analysis.leftOut.last?.reason?.contains("cut short") == true) }
            } catch { #expect(count < 1024 + Int(sizes[0])) }
        }
    }
}
