import Model
import Probing
import Testing

@testable import Ingest

/// A content read whole by the real reader, its balance checked.
struct Reading {
    var records: [Record] = []
    var rejections: [Rejection] = []
    var counts = FileEvent.Counts()
    let analysis: FileAnalysis
    var doubtfulLines: UInt64 = 0

    init(_ text: String, _ settings: [String: String] = [:], location: SourceLocation = #_sourceLocation) throws {
        try self.init(Array(text.utf8), settings, location: location)
    }

    /// `content`: what places must be bytes of, where a test knows better than `Balance.content`.
    init(
        _ bytes: [UInt8], _ settings: [String: String] = [:], content: [UInt8]? = nil,
        location: SourceLocation = #_sourceLocation
    ) throws {
        let source = BytesInMemory(bytes)
        analysis = try FileAnalysis(source, ReadingSettings(settings, referenceYear: 2021))
        var reader = try RecordReader(source, analysis.proposed)
        let content = try content ?? Balance.content(bytes, analysis.proposed)
        var balance = Balance(from: reader.position.byte, location)
        reading: while true {
            switch try reader.next() {
            case .record:
                balance.row(reader.place, isRecord: true)
                records.append(reader.record)
            case .rejection(let rejection):
                balance.row(rejection.place, isRecord: false)
                balance.rejection(rejection, in: content)
                rejections.append(rejection)
            case .end: break reading
            }
        }
        (counts, doubtfulLines) = (reader.counts, reader.doubtfulLines)
        balance.close(counts, end: reader.position.byte, analysis: analysis, content: content)
        Seeds.keep(bytes, analysis)
        if bytes.count <= 16 << 10, (try? analysis.requireMapped()) != nil {
            let given = try ReadingSettings(settings, referenceYear: 2021)
            #expect(try SavedReading.difference(bytes, given) == nil, sourceLocation: location)
        }
        let probe = Probe(source, analysis, bytes.count <= 48 << 10 ? .everywhere : .at(3))
        #expect(probe.faults == [], sourceLocation: location)
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
