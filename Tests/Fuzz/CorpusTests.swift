import Foundation
import Probing
import Testing

/// The fuzzer's corpus, replayed: what it once found stays mended.
struct CorpusTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")

    private static func files(_ reader: ProbedReader) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(
            at: folder.appending(path: reader.rawValue), includingPropertiesForKeys: nil
        ).sorted { $0.path < $1.path }
    }

    @Test(arguments: ProbedReader.allCases) func everyPromiseHoldsForTheCorpus(_ reader: ProbedReader) throws {
        let files = try CorpusTests.files(reader)
        #expect(!files.isEmpty)
        for file in files {
            let bytes = try Array(Data(contentsOf: file))
            let start = ContinuousClock.now
            #expect(reader.faults(bytes) == [], "\(file.lastPathComponent)")
            #expect(ContinuousClock.now - start < .seconds(10), "\(file.lastPathComponent)")
        }
    }

    @Test func theCorpusIsSmall() throws {
        var size = 0
        for reader in ProbedReader.allCases {
            for file in try CorpusTests.files(reader) { size += try Data(contentsOf: file).count }
        }
        #expect(size < 2 << 20)
    }
}
