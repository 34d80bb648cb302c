import Model

@testable import Ingest

/// What readers share, tried on bytes alone.
enum TextProbe {
    /// A cell's text is UTF-8 in each encoding, and UTF-16 knows how long it was.
    static func encodings(_ bytes: [UInt8]) -> [String] {
        var faults: [String] = []
        let span = bytes.span
        var text = CellText()
        let dialect = Dialect(delimiter: UInt8(ascii: ";"), backslash: true, width: 1)
        let isUTF8 = UTF8Text.isValid(span)
        if isUTF8 != (String(validating: bytes, as: UTF8.self) != nil) { faults.append("UTF-8 is told wrongly") }
        for encoding in TextEncoding.allCases where encoding.unit == .byte && (encoding != .utf8 || isUTF8) {
            text.use(encoding)
            for form: Cell.Form in [[.high], [.high, .escaped, .nul, .entity, .quoted]] {
                text.read(span, Cell(lower: 0, upper: span.count, form: form), dialect)
                if !UTF8Text.isValid(text.bytes.span) { faults.append("\(encoding) is read as what is no UTF-8") }
            }
        }
        for littleEndian in [true, false] {
            var (units, wide) = (bytes, [UInt8]())
            UTF16Text.drain(&units, littleEndian: littleEndian, isLast: true, into: &wide)
            if !UTF8Text.isValid(wide.span) { faults.append("UTF-16 is read as what is no UTF-8") }
            if UTF16Text.sourceLength(wide.span) != (bytes.count + 1) & ~1 {
                faults.append("UTF-16 is measured wrongly")
            }
            var (halves, parts) = (Array(bytes.prefix(bytes.count / 2)), [UInt8]())
            UTF16Text.drain(&halves, littleEndian: littleEndian, isLast: false, into: &parts)
            halves += bytes.dropFirst(bytes.count / 2)
            UTF16Text.drain(&halves, littleEndian: littleEndian, isLast: true, into: &parts)
            if parts != wide { faults.append("UTF-16 in two pieces is another text") }
        }
        return faults
    }

    /// Every meaning a column can have, of the same text.
    static func normalisers(_ bytes: [UInt8]) -> [String] {
        guard UTF8Text.isValid(bytes.span) else { return [] }
        let understanding = Understanding(
            [
                Part(
                    .delimited,
                    Layout(
                        encoding: .utf8, fallback: .utf8, dialect: Dialect(delimiter: UInt8(ascii: ";"), width: 1)))
            ], container: .none, referenceYear: 2021, controller: nil)
        let dates = DateReader(referenceYear: 2021)
        var statistics = ColumnStatistics()
        statistics.count(bytes.span, dates)
        var faults: [String] = []
        let text = bytes.span.extracting(bytes.span.trimmedRange)
        guard !text.isEmpty else { return [] }
        let all = ColumnField.allCases
        for columns in all.map({ [$0] }) + [all, all.reversed()] {
            var builder = RecordBuilder(columns.map { ColumnReading($0) }, understanding)
            builder.begin(row: 1)
            for index in columns.indices { builder.take(index, text) }
            builder.finish()
            for field in Record.Field.allCases {
                let isText = builder.record.values(field).allSatisfy { UTF8Text.isValid($0.span) }
                if !isText { faults.append("\(field) of \(columns[0]) is no UTF-8") }
            }
        }
        return faults
    }

    /// Tags and texts come to the end of the bytes, and forward only.
    static func markup(_ bytes: [UInt8]) -> [String] {
        let layout = Layout(
            encoding: .utf8, fallback: .windows1252, dialect: Dialect(delimiter: UInt8(ascii: ";"), width: 1))
        for isHTML in [true, false] {
            var lexer = MarkupLexer(BytesInMemory(bytes), layout, isHTML: isHTML)
            var last: UInt64 = 0
            do throws(FileRefused) {
                while try lexer.next() != .end {
                    let here = lexer.here.offset
                    guard here > last else { return ["a token holds no byte"] }
                    last = here
                }
            } catch { return ["markup is refused: \(error.description)"] }
            if lexer.here.offset != UInt64(bytes.count) { return ["markup ends early"] }
        }
        return []
    }
}
