import Model

@testable package import Ingest

/// Reads a file through the real reading path and tells which of reading's promises it breaks: none lost, none counted
/// twice, every place true, and the same rest wherever reading goes on.
package struct Probe {
    private struct Step: Equatable {
        /// What it is when it is no rejection.
        var record: Record?
        var rejection: Rejection?
        var place: RowPlace
        var position: FileEvent.Position
        var counts: FileEvent.Counts
    }

    /// Where to go on reading.
    package enum Resuming {
        /// At every place reading may stop.
        case everywhere
        /// At some of them, of which there are as many, spread.
        case at(Int)
    }

    /// Places are bytes of something else than the content.
    private static let madeUp: Set<Format> = [.xlsx, .xls, .sqlite]

    /// One line for each promise that was broken; never a value of the file.
    package private(set) var faults: [String] = []
    private let source: any ByteSource
    private let understanding: Understanding
    private var steps: [Step] = []

    /// Reads as `analysis` understands.
    package init(_ source: any ByteSource, _ analysis: FileAnalysis, _ resuming: Resuming) {
        self.init(source, analysis.proposed, lines: analysis.lines, resuming)
    }

    init(_ source: any ByteSource, _ understanding: Understanding, lines: UInt64, _ resuming: Resuming) {
        (self.source, self.understanding) = (source, understanding)
        do throws(FileRefused) {
            if let again = try? Understanding(text: understanding.text), again != understanding {
                faults.append("the understanding is another one once written and read")
            }
            let end = try readWhole(lines: lines)
            // Of a damaged database no two readings need find the same, and none is published.
            let isDamaged =
                understanding.parts.contains { $0.format == .sqlite }
                && steps.contains { $0.rejection?.reason == "shape" }
            if isDamaged {
                faults = []
                return
            }
            try readPieces()
            try readTable()
            try resume(resuming, end)
        } catch {
            faults.append("what was understood is refused while it is read: \(error.description)")
        }
    }

    private mutating func expect(_ holds: Bool, _ fault: @autoclosure () -> String) {
        if !holds, faults.count < 8 { faults.append(fault()) }
    }

    /// The balance, and the places of rejections.
    private mutating func readWhole(lines: UInt64) throws(FileRefused) -> RecordReaderEnd {
        var reader = try RecordReader(source, understanding)
        steps = try Probe.rest(of: &reader)
        let counts = reader.counts
        let bytes = understanding.parts.reduce(0) { $0 + $1.bytes }
        expect(counts.lines == lines, "\(counts.lines) lines are counted of \(lines)")
        expect(reader.position.byte == bytes, "reading ends at byte \(reader.position.byte) of \(bytes)")
        let count = steps.count
        expect(counts.rows == UInt64(count), "\(counts.rows) rows are counted of \(count)")
        for (index, step) in steps.enumerated() {
            let row = UInt32(index + 1)
            expect((step.record?.row ?? step.rejection?.row) == row, "row \(row) has another number")
            if let record = step.record { check(record) }
            if let rejection = step.rejection { try check(rejection) }
        }
        return RecordReaderEnd(position: reader.position, counts: counts)
    }

    private struct RecordReaderEnd: Equatable {
        var position: FileEvent.Position
        var counts: FileEvent.Counts
    }

    private static func rest(of reader: inout RecordReader) throws(FileRefused) -> [Step] {
        var steps: [Step] = []
        while true {
            let outcome = try reader.next()
            var step = Step(place: reader.place, position: reader.position, counts: reader.counts)
            switch outcome {
            case .record: step.record = reader.record
            case .rejection(let rejection): step.rejection = rejection
            case .end: return steps
            }
            steps.append(step)
        }
    }

    /// Text that is UTF-8, and the same once written and read.
    private mutating func check(_ record: Record) {
        for field in Record.Field.allCases {
            let isText = record.values(field).allSatisfy { UTF8Text.isValid($0.span) }
            expect(isText, "\(field) of row \(record.row) is no UTF-8")
        }
        var writer = ProtoWriter()
        record.encode(into: &writer)
        var again = Record()
        do { try again.decode(writer.bytes[...]) } catch {
            faults.append("row \(record.row) does not decode: \(error)")
        }
        var other = ProtoWriter()
        again.encode(into: &other)
        expect(other.bytes == writer.bytes, "row \(record.row) is another one once written and read")
    }

    private mutating func check(_ rejection: Rejection) throws(FileRefused) {
        let place = rejection.place
        let part = understanding.parts.last { $0.firstByte <= place.offset } ?? understanding.parts[0]
        expect(
            place.offset + place.length <= part.firstByte + part.bytes, "row \(rejection.row) stands beyond the end")
        guard !Probe.madeUp.contains(part.format), place.length > 0 else { return }
        let content = try FileAnalysis.content(source, try Archive(source, understanding.container), part)
        let length = Int(min(place.length, UInt64(Rejection.rawLimit)))
        let raw = try content.bytes(at: place.offset - part.firstByte, length: length)
        expect(raw == rejection.raw, "row \(rejection.row) was rejected with other bytes than its own")
    }

    /// No byte and no line between the pieces.
    private mutating func readPieces() throws(FileRefused) {
        let first = understanding.layout.textByte
        let rows = try RowStream(
            source, understanding, from: first, line: 1, in: try Archive(source, understanding.container))
        var (offset, line, part) = (first, UInt64(1), 0)
        while true {
            let outcome = try rows.next()
            let place = rows.place
            while part + 1 < understanding.parts.count, place.offset >= understanding.parts[part + 1].firstByte {
                part += 1
                offset = max(offset, understanding.parts[part].firstByte + understanding.parts[part].layout.textByte)
            }
            expect(place.offset == offset, "a piece begins at byte \(place.offset), the last one ended at \(offset)")
            expect(place.line == line, "a piece begins on line \(place.line), the last one ended before \(line)")
            if outcome == .end { return }
            expect(place.length > 0, "a piece at byte \(place.offset) holds no byte")
            try checkFrame(rows, outcome)
            guard faults.isEmpty else { return }
            (offset, line) = (place.offset + place.length, place.line + place.lineCount)
        }
    }

    /// No line that is counted as none of the rows may be a person's. The header that the operator may have chosen is
    /// what it is; lines of other formats are written by programs, not by people.
    private mutating func checkFrame(_ rows: RowStream, _ outcome: RowOutcome) throws(FileRefused) {
        switch outcome {
        case .header, .preamble, .footer, .blank: break
        case .row, .rejected, .end: return
        }
        guard let delimited = rows.delimited else { return }
        let layout = rows.layout
        let part = understanding.parts.last { $0.firstByte <= rows.place.offset } ?? understanding.parts[0]
        if outcome == .header, layout.headerBytes.contains(rows.place.offset - part.firstByte) { return }
        let line = Probe.line(delimited.rows)
        let dates = DateReader(referenceYear: understanding.referenceYear)
        let words = line.split { $0 <= 0x20 || ";,|:()<>\"=".utf8.contains($0) || $0 == layout.dialect.delimiter }
        for word in words where word.count > 4 && word.count < 256 {
            let word = Array(word)
            expect(NIR(word.span)?.state != .valid, "line \(rows.place.line) is no row and holds a NIR")
            let isMail = EMail.kind(word.span, 0..<word.count) != .unreadable
            expect(!isMail, "line \(rows.place.line) is no row and holds an e-mail")
        }
        let typed = line.split(separator: layout.dialect.delimiter).count { cell in
            let cell = Array(cell.prefix(4096))
            return CellKind(cell.span.extracting(cell.span.trimmedRange), dates).isTyped
        }
        expect(typed < 3, "line \(rows.place.line) is no row and looks like a person's")
    }

    // Apart, so that the window is borrowed.
    private static func line(_ rows: borrowing RowReader) -> [UInt8] { Array(rows.window.bytes[rows.content]) }

    /// A reader of bare tables sees as many rows.
    private mutating func readTable() throws(FileRefused) {
        var reader = try TableReader(source, understanding)
        let count = steps.count
        var rows = 0
        var batch = TableBatch()
        repeat {
            try reader.read(64, into: &batch)
            rows += batch.ends.count
        } while !batch.isEmpty
        expect(rows == count, "a table's reader sees \(rows) rows of \(count)")
    }

    private mutating func resume(_ resuming: Resuming, _ end: RecordReaderEnd) throws(FileRefused) {
        guard faults.isEmpty, !steps.isEmpty else { return }
        let stride =
            switch resuming {
            case .everywhere: 1
            case .at(let count): max(1, steps.count / max(count, 1))
            }
        for index in Swift.stride(from: stride - 1, to: steps.count, by: stride) {
            let step = steps[index]
            var reader = try RecordReader(source, understanding, from: step.position, counts: step.counts)
            let rest = try Probe.rest(of: &reader)
            expect(rest[...] == steps[(index + 1)...], "reading that goes on after row \(index + 1) gives other rows")
            expect(
                RecordReaderEnd(position: reader.position, counts: reader.counts) == end,
                "reading that goes on after row \(index + 1) ends otherwise")
            guard faults.isEmpty else { return }
        }
    }
}
