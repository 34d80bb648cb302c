import Model
import Testing

@testable import Ingest

/// A text read whole by the real reader, its balance checked.
struct Reading {
    var records: [Record] = []
    var rejections: [Rejection] = []
    var counts = FileEvent.Counts()
    let analysis: FileAnalysis
    var doubtfulLines: UInt64 = 0

    init(_ text: String, _ settings: [String: String] = [:], location: SourceLocation = #_sourceLocation) throws {
        try self.init(Array(text.utf8), settings, location: location)
    }

    init(_ bytes: [UInt8], _ settings: [String: String] = [:], location: SourceLocation = #_sourceLocation) throws {
        try self.init(bytes, settings, content: bytes, location: location)
    }

    /// `content`: what places are bytes of; nil where it is not at hand.
    init(
        _ bytes: [UInt8], _ settings: [String: String] = [:], content: [UInt8]?,
        location: SourceLocation = #_sourceLocation
    ) throws {
        let source = BytesInMemory(bytes)
        analysis = try FileAnalysis(source, ReadingSettings(settings, referenceYear: 2021))
        var reader = try RecordReader(source, analysis.proposed)
        reading: while true {
            switch try reader.next() {
            case .record: records.append(reader.record)
            case .rejection(let rejection):
                rejections.append(rejection)
                let place = rejection.place
                if let content {
                    let raw = Array(content[Int(place.offset)..<Int(place.offset + place.length)])
                    #expect(Array(raw.prefix(Rejection.rawLimit)) == rejection.raw, sourceLocation: location)
                }
            case .end: break reading
            }
        }
        (counts, doubtfulLines) = (reader.counts, reader.doubtfulLines)
        #expect(counts.lines == analysis.lines, "physical lines are all counted", sourceLocation: location)
        #expect(counts.records == UInt64(records.count), sourceLocation: location)
        #expect(counts.rejections == UInt64(rejections.count), sourceLocation: location)
        let whole = analysis.proposed.parts.reduce(0) { $0 + $1.bytes }
        #expect(reader.position.byte == whole, "every byte is accounted for", sourceLocation: location)
        if let content { #expect(whole == UInt64(content.count), sourceLocation: location) }
    }

    func texts(_ field: Record.Field) -> [String?] { records.map { $0.text(field) } }
    var reasons: [String] { rejections.map(\.reason) }
    var fields: [ColumnField] { analysis.proposed.columns.map(\.field) }
}

/// Bytes of a cell, for what reads spans.
func withSpan<Result>(_ text: String, _ body: (Span<UInt8>) -> Result) -> Result {
    let bytes = Array(text.utf8)
    return body(bytes.span)
}
