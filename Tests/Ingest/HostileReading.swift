import ChildProcess
import Foundation
import Testing

/// A content through the real reading path in a process of its own, whose memory and time are bounded.
struct HostileReading {
    /// `read RECORDS REJECTIONS balanced` or `refused REASON`.
    let result: String
    let reasons: String
    let peakMegabytes: Int
    let seconds: Int

    var records: Int { Int(result.split(separator: " ")[1]) ?? -1 }
    var rejections: Int { Int(result.split(separator: " ")[2]) ?? -1 }
    var isBalanced: Bool { result.hasPrefix("read") && result.hasSuffix(" balanced") }
    var isRefused: Bool { result.hasPrefix("refused ") }

    /// Of a content that `HostileInput` names.
    static func of(_ arguments: String...) throws -> HostileReading {
        let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        let process = ChildProcess()
        let output = Pipe()
        process.executableURL = tests.deletingLastPathComponent().appendingPathComponent("IngestChild")
        process.arguments = arguments
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        try #require(process.terminationStatus == 0 && lines.count >= 4, "\(arguments): \(text)")
        let reading = HostileReading(
            result: lines[0], reasons: lines[1], peakMegabytes: (Int(lines[2]) ?? .max) / 1024,
            seconds: Int(lines[3]) ?? .max)
        print(
            "hostile", arguments[0], reading.result, reading.reasons, reading.peakMegabytes, "MiB", reading.seconds, "s"
        )
        #expect(reading.isBalanced || reading.isRefused, "\(arguments): \(text)")
        #expect(reading.peakMegabytes < 256, "\(arguments): \(text)")
        #expect(reading.seconds < 45, "\(arguments): \(text)")
        return reading
    }

    static func of(_ bytes: some Sequence<UInt8>) throws -> HostileReading {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(
            "vigie-hostile-\(UInt64.random(in: 0 ... .max))")
        try Data(Array(bytes)).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try of("file", file.path)
    }
}
