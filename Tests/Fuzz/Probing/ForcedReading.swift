import Model

@testable import Ingest

/// Reads bytes in one format whatever they look like, so that what is tried reaches that format's reader.
enum ForcedReading {
    /// `starts`: of fixed-width columns. nil where the format refuses the bytes.
    static func faults(_ bytes: [UInt8], _ format: Format, starts: [Int] = [], backslash: Bool = false) -> [String] {
        let source = BytesInMemory(bytes)
        guard let (part, lines) = try? part(source, bytes, format, starts, backslash) else { return [] }
        let understanding = Understanding([part], container: .none, referenceYear: 2021, controller: nil)
        return Probe(source, understanding, lines: lines, .at(2)).faults
    }

    private static func part(
        _ source: any ByteSource, _ bytes: [UInt8], _ format: Format, _ starts: [Int], _ backslash: Bool
    ) throws(FileRefused) -> (Part, lines: UInt64) {
        let dates = DateReader(referenceYear: 2021)
        let settings = ReadingSettings(referenceYear: 2021)
        var layout = Layout(
            encoding: .utf8, fallback: .windows1252, dialect: Dialect(delimiter: UInt8(ascii: ";"), width: 1))
        if ![.dbf, .xls, .sqlite].contains(format) {
            if bytes.starts(with: [0xff, 0xfe]) { (layout.encoding, layout.textByte) = (.utf16Little, 2) }
            if bytes.starts(with: [0xfe, 0xff]) { (layout.encoding, layout.textByte) = (.utf16Big, 2) }
            if bytes.starts(with: [0xef, 0xbb, 0xbf]) { layout.textByte = 3 }
        }
        layout.bodyByte = layout.textByte
        layout.dialect.backslash = backslash
        var part = Part(format, layout)
        if format == .xls { part.layout.fallback = try XLSCursor.codePage(source) }
        switch format {
        case .json, .fhir, .fhirXML, .xml, .cda, .hprimXML: part.tree = try TreeRows(source, layout, format)
        case .html, .excelXML, .xls: part.headerRows = try GridHead.find(Cursors.open(source, part), dates, settings)
        case .fixedWidth:
            part.starts = starts
            part.headerRows = [starts.count % 2]
        default: break
        }
        let cursor = try Cursors.open(source, part)
        let survey = try TableSurvey(cursor, dates)
        part.bytes = cursor.place.offset + cursor.place.length
        for (head, statistics) in zip(survey.heads, survey.statistics) {
            part.tables.append(
                ColumnJudge(
                    statistics, header: head.columns.map(\.words), map: [:], known: head.columns.map(\.known),
                    referenceYear: 2021
                ).columns)
        }
        return (part, survey.lines)
    }
}
