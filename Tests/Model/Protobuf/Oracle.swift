import Foundation

/// Google's protobuf for Python, from the tests' own environment (`make .venv/.done`).
enum Oracle {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
        .standardized
    private static let python = root.appending(path: ".venv/bin/python").path(percentEncoded: false)

    /// Why it cannot be asked here.
    static let absence: String? = {
        guard FileManager.default.isExecutableFile(atPath: python) else {
            return "no Python's protobuf here: make .venv/.done"
        }
        let probe = Process()
        probe.executableURL = URL(filePath: python)
        probe.arguments = ["-c", "import google.protobuf, grpc_tools"]
        probe.standardError = FileHandle.nullDevice
        try? probe.run()
        probe.waitUntilExit()
        return probe.terminationStatus == 0 ? nil : "Python's protobuf or grpcio-tools is missing: make .venv/.done"
    }()

    struct Reply {
        /// The fields that are set, as `oracle.py` writes them.
        let fields: String
        let bytes: [UInt8]
    }

    struct Failed: Error {}

    /// One reply for each request.
    static func ask(_ requests: [String]) throws -> [Reply] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "vigie-oracle-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (input, output) = (folder.appending(path: "in"), folder.appending(path: "out"))
        try Data((requests.joined(separator: "\n") + "\n").utf8).write(to: input)
        try Data().write(to: output)
        let process = Process()
        process.executableURL = URL(filePath: python)
        process.arguments = [
            root.appending(path: "Tests/Model/Protobuf/oracle.py").path(percentEncoded: false),
            root.appending(path: "Shared/Model/Proto").path(percentEncoded: false),
        ]
        process.standardInput = try FileHandle(forReadingFrom: input)
        process.standardOutput = try FileHandle(forWritingTo: output)
        try process.run()
        process.waitUntilExit()
        let lines = String(decoding: try Data(contentsOf: output), as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        guard process.terminationStatus == 0, lines.count == requests.count else { throw Failed() }
        return try lines.map { line in
            let parts = line.split(separator: " ", omittingEmptySubsequences: false)
            guard parts.count == 2 else { throw Failed() }
            return Reply(fields: String(parts[0]), bytes: bytes(parts[1]))
        }
    }

    static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private static func bytes(_ digits: Substring) -> [UInt8] {
        let digits = Array(digits.utf8)
        return stride(from: 0, to: digits.count, by: 2).compactMap {
            UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)
        }
    }
}
