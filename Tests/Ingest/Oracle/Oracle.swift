import Foundation

/// Python's libraries, from the tests' own environment (`make .venv/.done`).
enum Oracle {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
        .standardized
    private static let python = root.appending(path: ".venv/bin/python").path(percentEncoded: false)

    /// Why it cannot be asked here.
    static let absence: String? = {
        guard FileManager.default.isExecutableFile(atPath: python) else {
            return "no Python environment here: make .venv/.done"
        }
        let probe = Process()
        probe.executableURL = URL(filePath: python)
        probe.arguments = ["-c", "import stdnum, phonenumbers, ftfy"]
        probe.standardError = FileHandle.nullDevice
        try? probe.run()
        probe.waitUntilExit()
        return probe.terminationStatus == 0 ? nil : "python-stdnum, phonenumbers or ftfy is missing: make .venv/.done"
    }()

    struct Failed: Error {}

    /// One answer for each request: a function of `oracle.py` and its arguments; nil is JSON's null.
    static func ask<Answer: Decodable>(_ name: String, _ requests: [[String?]], _ type: Answer.Type) throws -> [Answer]
    {
        let folder = FileManager.default.temporaryDirectory.appending(path: "vigie-oracle-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (input, output) = (folder.appending(path: "in"), folder.appending(path: "out"))
        let encoder = JSONEncoder()
        let lines = try requests.map { try encoder.encode([name] + $0) + Data("\n".utf8) }
        try lines.reduce(into: Data()) { $0 += $1 }.write(to: input)
        try Data().write(to: output)
        let process = Process()
        process.executableURL = URL(filePath: python)
        process.arguments = [root.appending(path: "Tests/Ingest/Oracle/oracle.py").path(percentEncoded: false)]
        process.standardInput = try FileHandle(forReadingFrom: input)
        process.standardOutput = try FileHandle(forWritingTo: output)
        try process.run()
        process.waitUntilExit()
        let answers = try Data(contentsOf: output).split(separator: UInt8(ascii: "\n"))
        guard process.terminationStatus == 0, answers.count == requests.count else { throw Failed() }
        return try answers.map { try JSONDecoder().decode(Answer.self, from: $0) }
    }
}
