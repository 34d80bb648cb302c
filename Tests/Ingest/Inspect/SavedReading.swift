import Testing

@testable import Ingest

/// What is saved of a reading and read back on the same file.
enum SavedReading {
    /// What differs when `bytes` are read as their saved settings say: nil where nothing does.
    static func difference(_ bytes: [UInt8], _ settings: ReadingSettings) throws -> String? {
        let source = BytesInMemory(bytes)
        let (first, told) = try read(source, settings)
        var again = try ReadingSettings(parsed(first.settings), referenceYear: settings.referenceYear)
        again.controller = settings.controller
        do {
            let (second, toldAgain) = try read(source, again)
            if first.counts != second.counts { return "counts \(first.counts), then \(second.counts)" }
            if told != toldAgain { return "records or rejections" }
            let (columns, columnsAgain) = (first.columns, second.columns)
            return columns == columnsAgain ? nil : "columns \(columns), then \(columnsAgain)"
        } catch { return "\(error)" }
    }

    private static func read(_ source: BytesInMemory, _ settings: ReadingSettings) throws -> (Inspection, [UInt8]) {
        var told: [UInt8] = []
        let inspection = try Inspection(source, settings, records: { told += $0 }, rejected: { told += $0 })
        return (inspection, told)
    }

    /// As the command line takes a file of settings.
    static func parsed(_ settings: String) -> [String: String] {
        settings.split(whereSeparator: \.isNewline).reduce(into: [:]) { parsed, line in
            guard !line.hasPrefix("#"), let sign = line.lastIndex(of: "=") else { return }
            parsed[String(line[..<sign])] = String(line[line.index(after: sign)...])
        }
    }
}

extension Inspection {
    fileprivate var columns: [[ColumnReading]] { analysis.proposed.parts.flatMap(\.tables) }
}
