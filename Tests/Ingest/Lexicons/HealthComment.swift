import Foundation
import Python

/// Invented comments as laboratories and insurers write them, each with what a doctor would say that it tells.
///
/// `FLAGS TEXT`, a line each: c a condition of the person's, t a treatment, x a test, r its result, f the health of one
/// of the family, `-` nothing; what stands behind `/` may be told or not.
struct HealthComment {
    let text: String
    let expected: String
    let allowed: String

    static func all() throws -> [HealthComment] {
        let lines = try String(
            contentsOfFile: Python.path("Tests/Ingest/Lexicons/health-comments.txt"), encoding: .utf8)
        return lines.split(separator: "\n").map { line in
            let parts = line.split(separator: " ", maxSplits: 1)
            let flags = parts[0].split(separator: "/", omittingEmptySubsequences: false)
            return HealthComment(
                text: String(parts[1]), expected: flags[0] == "-" ? "" : String(flags[0]),
                allowed: flags.count > 1 ? String(flags[1]) : "")
        }
    }
}
