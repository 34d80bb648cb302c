import Foundation
import Python

/// Google's protobuf for Python.
enum Oracle {
    private static let python = Python(importing: "google.protobuf", "grpc_tools")

    /// Why it cannot be asked here.
    static var absence: String? { python.absence }

    struct Reply {
        /// The fields that are set, as `oracle.py` writes them.
        let fields: String
        let bytes: [UInt8]
    }

    /// One reply for each request.
    static func ask(_ requests: [String]) throws -> [Reply] {
        let answer = try python.run(
            [Python.path("Tests/Model/Protobuf/oracle.py"), Python.path("Shared/Model/Proto")],
            input: Data((requests.joined(separator: "\n") + "\n").utf8))
        let lines = String(decoding: answer, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .dropLast()
        guard lines.count == requests.count else { throw Python.Failed() }
        return try lines.map { line in
            let parts = line.split(separator: " ", omittingEmptySubsequences: false)
            guard parts.count == 2 else { throw Python.Failed() }
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
