import Model
import Testing

@testable import Ingest

/// What must hold of every file read, whatever it is: no line and no byte without a name, and what is rejected stands
/// where it is said to stand.
struct Balance {
    let location: SourceLocation
    /// Where the last row ended.
    private var byte: UInt64
    private var line: UInt64 = 0
    private var rows: UInt32 = 0
    private var records: UInt64 = 0
    private var rejections: UInt64 = 0

    init(from byte: UInt64, _ location: SourceLocation) { (self.byte, self.location) = (byte, location) }

    /// Rows come in order and overlap nowhere.
    mutating func row(_ place: RowPlace, isRecord: Bool) {
        #expect(place.offset >= byte, "a row begins before the last one ended", sourceLocation: location)
        #expect(place.line >= line, "lines go back", sourceLocation: location)
        (byte, line) = (place.offset + place.length, place.line)
        rows += 1
        if isRecord { records += 1 } else { rejections += 1 }
    }

    /// The rejection's range holds the very bytes that were rejected, and its row number is the next.
    func rejection(_ rejection: Rejection, in content: [UInt8]?) {
        #expect(rejection.row == rows, "rows are counted on", sourceLocation: location)
        #expect(!rejection.reason.isEmpty && !rejection.detail.isEmpty, sourceLocation: location)
        guard let content else { return }
        let (lower, upper) = (Int(rejection.place.offset), Int(rejection.place.offset + rejection.place.length))
        guard upper <= content.count else {
            Issue.record("a rejection points beyond the end", sourceLocation: location)
            return
        }
        #expect(
            content[lower..<upper].prefix(Rejection.rawLimit).elementsEqual(rejection.raw),
            "a rejection points at other bytes than its own", sourceLocation: location)
    }

    /// physical lines = records + rejections + header + preamble + blank + footer + continuation - shared
    func close(_ counts: FileEvent.Counts, end: UInt64, analysis: FileAnalysis, content: [UInt8]?) {
        let rejected = counts.rejected.values.reduce(0, +)
        let others = counts.header + counts.preamble + counts.blank + counts.footer + counts.continuation
        #expect(
            counts.records + rejected + others - counts.shared == analysis.lines,
            "physical lines are all counted: \(counts)", sourceLocation: location)
        #expect(counts.lines == analysis.lines, sourceLocation: location)
        #expect(
            (records, rejections) == (counts.records, rejected), "rows told are rows counted", sourceLocation: location)
        let whole = analysis.proposed.parts.reduce(0) { $0 + $1.bytes }
        #expect(end == whole, "every byte is accounted for", sourceLocation: location)
        guard let content else { return }
        #expect(whole == UInt64(content.count), sourceLocation: location)
        if let physical = Balance.physicalLines(content, analysis) {
            #expect(analysis.lines == physical, "lines as any editor counts them", sourceLocation: location)
        }
    }

    /// What places are bytes of: the content of each part, unpacked, end to end; nil where they are bytes of something
    /// that a format makes up.
    static func content(_ bytes: [UInt8], _ understanding: Understanding) throws -> [UInt8]? {
        let source = BytesInMemory(bytes)
        let archive = try Archive(source, understanding.container)
        var content: [UInt8] = []
        for part in understanding.parts {
            let unpacked = try FileAnalysis.content(source, archive, part)
            guard part.format == .xlsx else {
                content += try unpacked.bytes(at: 0, length: Int(unpacked.count))
                continue
            }
            let workbook = try Workbook(unpacked)
            for sheet in workbook.sheets.indices {
                let sheet = try workbook.content(sheet)
                content += try sheet.bytes(at: 0, length: Int(sheet.count))
            }
        }
        return UInt64(content.count) == understanding.parts.reduce(0) { $0 + $1.bytes } ? content : nil
    }

    /// Line ends of a text of lines, told without the reader; nil where a row is no line, or lines are no bytes.
    private static func physicalLines(_ content: [UInt8], _ analysis: FileAnalysis) -> UInt64? {
        let parts = analysis.proposed.parts
        guard parts.count == 1, parts[0].format == .delimited, parts[0].layout.encoding.unit == .byte,
            !content.isEmpty
        else { return nil }
        let endsAtCarriageReturn = parts[0].layout.dialect.carriageReturn
        var lines: UInt64 = 0
        for (index, byte) in content.enumerated() {
            if byte == 0x0a {
                lines += 1
            } else if byte == 0x0d, endsAtCarriageReturn, index + 1 == content.count || content[index + 1] != 0x0a {
                lines += 1
            }
        }
        let isEnded = content.last == 0x0a || content.last == 0x0d && endsAtCarriageReturn
        return isEnded ? lines : lines + 1
    }
}
