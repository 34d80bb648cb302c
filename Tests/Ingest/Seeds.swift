import Foundation
import Sealing

@testable import Ingest

/// Keeps what the tests read as beginnings for the fuzzer, where `FUZZ_SEEDS` names a folder: one folder in it a reader.
enum Seeds {
    private static let folder = ProcessInfo.processInfo.environment["FUZZ_SEEDS"]

    static func keep(_ bytes: [UInt8], _ analysis: FileAnalysis) {
        guard let folder, bytes.count <= 16 << 10, let format = analysis.parts.first?.part.format else { return }
        switch analysis.proposed.container {
        case .none where format != .xlsx:
            write(bytes, folder + "/file")
            // The first byte chooses how these are read.
            let isChosen = [.delimited, .fixedWidth, .sql].contains(format)
            write(isChosen ? [0] + bytes : bytes, folder + "/" + format.rawValue)
        case .gzip: write(bytes, folder + "/gzip")
        case .tar: write(bytes, folder + "/tar")
        default: write(bytes, folder + "/zip")
        }
    }

    private static func write(_ bytes: [UInt8], _ folder: String) {
        let hash = SHA256()
        hash.update(bytes)
        let name = hash.finish().hexadecimal.prefix(16)
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
        } catch { fatalError("a seed cannot be kept: \(error)") }
    }
}
