import Foundation
import Python
import Testing

@testable import Ingest

/// openpyxl, xlrd, xlwt, dbfread, and what Python has itself (sqlite3, tarfile): they write files for us to read, and read
/// those that our generators write.
enum FileOracle {
    private static let python = Python(importing: "openpyxl", "xlrd", "xlwt", "dbfread")

    /// Why they cannot be asked here.
    static var absence: String? { python.absence }

    /// A cell, typed.
    enum Cell: Encodable, Equatable {
        case none
        case text(String)
        case integer(Int)
        case real(Double)
        /// `yyyy-mm-dd`
        case date(String)
        case flag(Bool)

        /// As any reader should show it.
        var words: String {
            switch self {
            case .none: ""
            case .text(let text), .date(let text): text
            case .integer(let number): "\(number)"
            case .real(let number): String(decoding: SpreadsheetNumber.text(number), as: UTF8.self)
            case .flag(let flag): flag ? "1" : "0"
            }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .none: try container.encodeNil()
            case .text(let text): try container.encode(["s": text])
            case .integer(let number): try container.encode(["i": number])
            case .real(let number): try container.encode(["f": number])
            case .date(let date): try container.encode(["d": date])
            case .flag(let flag): try container.encode(["b": flag])
            }
        }
    }

    private struct Write: Encodable {
        let kind: String
        let options: [String: String]
        let tables: [[[Cell]]]
    }

    /// The file a library writes of `tables`, rows of cells.
    static func write(_ kind: String, _ tables: [[[Cell]]], _ options: [String: String] = [:]) throws -> [UInt8] {
        let request = try JSONEncoder().encode(Write(kind: kind, options: options, tables: tables))
        return Array(try run(["write"], files: [("request", Array(request))]))
    }

    /// All cells of all tables as a library reads them: rows of texts.
    static func read(_ kind: String, _ files: [(name: String, bytes: [UInt8])]) throws -> [[[String]]] {
        let answer = try run(["read", kind], files: files)
        return try JSONDecoder().decode([[[String]]].self, from: answer)
    }

    private static func run(_ arguments: [String], files: [(name: String, bytes: [UInt8])]) throws -> Data {
        let folder = FileManager.default.temporaryDirectory.appending(path: "vigie-files-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, bytes) in files { try Data(bytes).write(to: folder.appending(path: name)) }
        _ = try python.run(
            [Python.path("Tests/Ingest/Formats/oracle.py")] + arguments + [folder.path(percentEncoded: false)])
        return try Data(contentsOf: folder.appending(path: "answer"))
    }

    /// All cells of all tables as we read them, none taken for a header; what an empty row would be is left out.
    static func ours(_ bytes: [UInt8]) throws -> [[[String]]] {
        let source = BytesInMemory(bytes)
        let analysis = try FileAnalysis(source, ReadingSettings(referenceYear: 2021))
        var part = analysis.parts[0].part
        part.headerRows = nil
        let cursor = try Cursors.open(source, part)
        var tables: [[[String]]] = []
        while true {
            let outcome = try cursor.next()
            if outcome == .end { break }
            if case .rejected(let reason, let detail) = outcome { throw FileRefused("\(reason): \(detail)") }
            guard outcome == .row else { continue }
            while tables.count <= cursor.table { tables.append([]) }
            var row: [String] = []
            for (column, range) in cursor.cells.cells {
                while row.count <= column { row.append("") }
                row[column] = String(decoding: cursor.cells.bytes[range], as: UTF8.self)
            }
            tables[cursor.table].append(row)
        }
        return tables
    }
}
