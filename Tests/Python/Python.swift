internal import ChildProcess
package import Foundation

/// The Python of the tests' own environment (`make .venv/.done`), asked for a second opinion.
package struct Python: Sendable {
    /// Why it cannot be asked here; nil where it can.
    package let absence: String?

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
    private static let executable = path(".venv/bin/python")

    /// A file of this repository.
    package static func path(_ relative: String) -> String {
        root.appending(path: relative).path(percentEncoded: false)
    }

    /// The modules are what will be imported.
    package init(importing modules: String...) {
        let names = modules.joined(separator: ", ")
        guard FileManager.default.isExecutableFile(atPath: Python.executable) else {
            absence = "no Python's \(names) here: make .venv/.done"
            return
        }
        let probe = ChildProcess()
        probe.executableURL = URL(filePath: Python.executable)
        probe.arguments = ["-c", "import \(names)"]
        probe.standardError = FileHandle.nullDevice
        try? probe.run()
        probe.waitUntilExit()
        absence = probe.terminationStatus == 0 ? nil : "one of Python's \(names) is missing: make .venv/.done"
    }

    /// It failed, or its answer is none.
    package struct Failed: Error {
        package init() {}
    }

    /// What it writes, run with these arguments, having read `input`; throws unless it ends with status 0. Through files:
    /// pipes that are both full would wait for one another.
    package func run(_ arguments: [String], input: Data = Data()) throws -> Data {
        let folder = FileManager.default.temporaryDirectory.appending(path: "vigie-python-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (given, written) = (folder.appending(path: "in"), folder.appending(path: "out"))
        try input.write(to: given)
        try Data().write(to: written)
        let process = ChildProcess()
        process.executableURL = URL(filePath: Python.executable)
        process.arguments = arguments
        process.standardInput = try FileHandle(forReadingFrom: given)
        process.standardOutput = try FileHandle(forWritingTo: written)
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed() }
        return try Data(contentsOf: written)
    }
}
