import ChildProcess
import Foundation
import Sealing
import Testing

@testable import Audit

/// Another's verifier of the same format, where it is present: `VIGIE_TLOG_FSCK`, or beside the repository.
enum Fsck {
    static let path: String? = {
        let file = #filePath
        let root = file.range(of: "/Tests/", options: .backwards).map { String(file[..<$0.lowerBound]) } ?? "."
        let given = ProcessInfo.processInfo.environment["VIGIE_TLOG_FSCK"]
        return [given, "\(root)/../shared/tools/tlog-fsck"].compactMap { $0 }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    /// Whether it accepts the log of `folder` with this size and root. Its exit status proves nothing: the line does.
    static func accepts(_ folder: String, size: UInt64, root: TreeHash) throws -> Bool {
        let path = try #require(path)
        let process = ChildProcess()
        process.executableURL = URL(filePath: "/usr/bin/timeout")
        process.arguments = [
            "60", path, "-ui=false", "-N=16", "-storage_url=file://\(folder)/",
            "-public_key=\(folder)/\(AuditLog.Name.key)",
        ]
        let output = Pipe()
        process.standardError = output
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text.contains("Successfully fsck'd log with size \(size) and root \(Base64.encode(root.bytes))")
    }
}
