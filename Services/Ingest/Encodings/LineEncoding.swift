/// The encoding of one line, where a file mixes several.
enum LineEncoding {
    /// Of a line whose cells hold `forms`: UTF-8 where it is, else the file's other encoding.
    static func of(_ line: Span<UInt8>, _ forms: Cell.Form, _ layout: borrowing Layout) -> TextEncoding {
        guard forms.contains(.high), layout.encoding.unit == .byte else { return .utf8 }
        return UTF8Text.isValid(line) ? .utf8 : layout.fallback
    }

    /// A single-byte encoding that explains the line where the file's own cannot, or nil.
    static func better(than scorer: FrenchScorer, _ line: Span<UInt8>) -> TextEncoding? {
        guard scorer.score(line) < 0 else { return nil }
        var best: (encoding: TextEncoding, score: Int)?
        for other in FrenchScorer.all where other.encoding != scorer.encoding {
            let score = other.score(line)
            if score > 0, score > best?.score ?? 0 { best = (other.encoding, score) }
        }
        return best?.encoding
    }
}
