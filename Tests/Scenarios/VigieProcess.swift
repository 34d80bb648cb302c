import ChildProcess
import Foundation

/// The executable `vigie`, run as an operator would.
struct VigieProcess {
    let status: Int32
    let output: String
    let error: String

    /// What it wrote on the standard error, line by line.
    var lines: [String] { error.split(separator: "\n").map(String.init) }

    static var executable: URL {
        URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
            .appendingPathComponent("vigie")
    }

    /// Runs it to its end. `environment` is added to that of the test.
    init(_ arguments: [String], in folder: String? = nil, environment: [String: String] = [:]) throws {
        let (process, output, error) = try VigieProcess.start(arguments, in: folder, environment: environment)
        process.waitUntilExit()
        status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
        self.output = try String(contentsOf: output, encoding: .utf8)
        self.error = try String(contentsOf: error, encoding: .utf8)
        try FileManager.default.removeItem(at: output.deletingLastPathComponent())
    }

    /// Starts it; its output goes to the files.
    static func start(
        _ arguments: [String], in folder: String? = nil, environment: [String: String] = [:]
    ) throws -> (process: ChildProcess, output: URL, error: URL) {
        let process = ChildProcess()
        process.executableURL = executable
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
        let spoken = FileManager.default.temporaryDirectory
            .appendingPathComponent("vigie-spoken-\(UInt64.random(in: 0 ... .max))")
        try FileManager.default.createDirectory(at: spoken, withIntermediateDirectories: true)
        let files = try ["output", "error"].map { name in
            let path = spoken.appendingPathComponent(name)
            try Data().write(to: path)
            return (path, try FileHandle(forWritingTo: path))
        }
        process.standardOutput = files[0].1
        process.standardError = files[1].1
        process.standardInput = FileHandle.nullDevice
        try process.run()
        return (process, files[0].0, files[1].0)
    }
}
