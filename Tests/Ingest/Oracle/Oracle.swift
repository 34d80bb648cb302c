import Foundation
import Python

/// Python's libraries of numbers and texts.
enum Oracle {
    private static let python = Python(importing: "stdnum", "phonenumbers", "ftfy")

    /// Why it cannot be asked here.
    static var absence: String? { python.absence }

    /// One answer for each request: a function of `oracle.py` and its arguments; nil is JSON's null.
    static func ask<Answer: Decodable>(_ name: String, _ requests: [[String?]], _ type: Answer.Type) throws -> [Answer]
    {
        let encoder = JSONEncoder()
        let input = try requests.reduce(into: Data()) { $0 += try encoder.encode([name] + $1) + Data("\n".utf8) }
        let answers = try python.run([Python.path("Tests/Ingest/Oracle/oracle.py")], input: input)
            .split(separator: UInt8(ascii: "\n"))
        guard answers.count == requests.count else { throw Python.Failed() }
        return try answers.map { try JSONDecoder().decode(Answer.self, from: $0) }
    }
}
