import Testing

@testable import Ingest

/// Tables against Python's csv, mojibake against ftfy, over seeds.
@Suite(.enabled(if: Oracle.absence == nil, Comment(rawValue: Oracle.absence ?? "")))
struct TextOracleTests {
    private let seed = UInt64.random(in: 1...0xffff_ffff)

    private struct Written {
        var text: String
        var delimiter: String
        var quote: Character
        var isEscaped: Bool
    }

    private static let words = [
        "MARTIN", "LE GOFF", "Hélène", "O'NEILL", "Durand", "appeler le soir", "sourde", "ok", "x",
    ]
    private static let header = ["NOM", "PRENOM", "DDN", "CP", "VILLE", "COMMENT"]

    private static func comment(_ delimiter: String, _ random: inout SplitMix) -> String {
        var text = words[Int.random(in: 0..<words.count, using: &random)]
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            text +=
                ["\(delimiter) ", " \"non\" ", "\n", "\r\n", " l'an ", " ", "\""][Int.random(in: 0..<7, using: &random)]
            text += words[Int.random(in: 0..<words.count, using: &random)]
        }
        return text
    }

    private static func table(_ index: Int, _ random: inout SplitMix) -> Written {
        let delimiter = [";", ",", "|", "\t", "~", "^", "\u{01}", "\u{1e}", "\u{1f}"][index % 9]
        let quote: Character = index % 5 == 4 ? "'" : "\""
        let isEscaped = index % 4 == 3
        // Apostrophes around a few cells alone are names in any file: there every cell has its own.
        let quotesAll = quote == "'" || index % 3 == 0
        let end = index % 2 == 0 ? "\n" : "\r\n"
        var rows = [header]
        for row in 0..<Int.random(in: 20...80, using: &random) {
            var cells = [
                words[Int.random(in: 0..<5, using: &random)], words[Int.random(in: 0..<5, using: &random)],
                "\(10 + row % 18)/0\(1 + row % 9)/\(1930 + row)", "\(56_000 + row)",
                ["Vannes", "Rennes", "Évreux"][row % 3], row % 3 == 0 ? "" : comment(delimiter, &random),
            ]
            if row == 7 { cells[5] = "il a dit \"non\"\(delimiter) l'an \(quote)2\(quote)" }
            rows.append(cells)
        }
        func cell(_ text: String) -> String {
            let mustQuote = text.contains { $0 == quote || $0.isNewline || String($0) == delimiter }
            guard quotesAll || mustQuote else { return text }
            let marked =
                isEscaped
                ? text.replacing("\\", with: "\\\\").replacing(String(quote), with: "\\\(quote)")
                : text.replacing(String(quote), with: "\(quote)\(quote)")
            return "\(quote)\(marked)\(quote)"
        }
        let text = rows.map { $0.map(cell).joined(separator: delimiter) + end }.joined()
        return Written(text: text, delimiter: delimiter, quote: quote, isEscaped: isEscaped)
    }

    private func cells(_ text: String) throws -> [[String]] {
        let source = BytesInMemory(Array(text.utf8))
        let analysis = try FileAnalysis(source, ReadingSettings(referenceYear: 2021))
        var reader = try TableReader(source, analysis.proposed)
        var rows: [[String]] = []
        var batch = TableBatch()
        repeat {
            try reader.read(64, into: &batch)
            for index in batch.ends.indices {
                let cells = batch.cells[batch.cells(ofRowAt: index)]
                rows.append(cells.map { String(decoding: batch.bytes[$0.range], as: UTF8.self) })
            }
        } while !batch.isEmpty
        return rows
    }

    private static func trimmed(_ cell: String) -> String {
        let bytes = Array(cell.utf8)
        return String(decoding: bytes[bytes.span.trimmedRange], as: UTF8.self)
    }

    /// Every delimiter, quotes of both kinds, few or all quoted, doubled or escaped, rows over lines: the same cells.
    @Test func wellFormedTablesHaveTheCellsThatPythonSees() throws {
        var random = SplitMix(state: seed)
        let written = (0..<180).map { TextOracleTests.table($0, &random) }
        let answers = try Oracle.ask(
            "table", written.map { [$0.text, $0.delimiter, String($0.quote), $0.isEscaped ? "\\" : nil] },
            [[String]].self)
        for (index, (table, answer)) in zip(written, answers).enumerated() {
            #expect(answer[0] == TextOracleTests.header)
            let expected = answer.dropFirst().map { $0.map(TextOracleTests.trimmed).filter { !$0.isEmpty } }
            let ours = try cells(table.text)
            #expect(ours.count == expected.count, "table \(index), seed \(seed)")
            let wrong = zip(ours, expected).first { $0 != $1 }
            #expect(wrong == nil, "table \(index), seed \(seed)")
            _ = try Reading(table.text)
        }
    }

    private static let french = [
        "Hélène", "LEFÈVRE", "cœur", "l’hôpital", "Zoé", "NOËL", "Évreux", "français", "à jeun", "déjà vu", "Île",
        "Müller",
        "ÉLODIE", "ÂGE", "PÂQUES", "5 €", "août", "Loïc", "sœur", "ÇA", "Gwénaëlle", "naïve", "ÊTRE", "où", "Besançon",
    ]

    /// UTF-8 read as Windows-1252, as software does it: the five undefined bytes become control characters.
    private static func misread(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for byte in text.utf8 {
            let scalar = byte < 0x80 ? UInt16(byte) : TextEncoding.windows1252.upperHalf[Int(byte) - 0x80]
            scalars.append(Unicode.Scalar(scalar == 0 ? UInt16(byte) : scalar) ?? "?")
        }
        return String(scalars)
    }

    private static func repaired(_ text: String) -> String {
        var bytes = Array(text.utf8)
        Mojibake.repair(&bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Once, twice or not at all: mended wherever ftfy mends, and never made worse.
    @Test func mojibakeIsMendedWhereverFtfyMends() throws {
        var random = SplitMix(state: seed)
        var texts: [(original: String, text: String)] = []
        for index in 0..<1500 {
            let words = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                TextOracleTests.french[Int.random(in: 0..<TextOracleTests.french.count, using: &random)]
            }
            let original = words.joined(separator: " ")
            var text = original
            for _ in 0..<index % 3 { text = TextOracleTests.misread(text) }
            texts.append((original, text))
        }
        let answers = try Oracle.ask("repaired", texts.map { [$0.text] }, String.self)
        var same = 0
        for ((original, text), answer) in zip(texts, answers) {
            let ours = TextOracleTests.repaired(text)
            #expect(ours == original, "\(text), seed \(seed)")
            if answer == ours { same += 1 }
        }
        // ftfy leaves short words such as ÂGE read twice; it is right about nearly all.
        #expect(same * 100 >= texts.count * 90, "\(same) of \(texts.count), seed \(seed)")
    }
}
