/// What the high bytes of a whole file say of its encoding, line by line.
struct EncodingSurvey: Sendable {
    private(set) var utf8Lines: UInt64 = 0
    private(set) var otherLines: UInt64 = 0
    private(set) var asciiLines: UInt64 = 0
    /// Contexts of the high bytes on lines that are not UTF-8.
    private var contexts = [UInt32](repeating: 0, count: 128 * 16)

    mutating func countASCII() { asciiLines += 1 }

    /// Counts a line with at least one high byte.
    mutating func count(_ line: Span<UInt8>) {
        if UTF8Text.isValid(line) {
            utf8Lines += 1
            return
        }
        otherLines += 1
        for index in line.indices where line[index] >= 0x80 {
            contexts[FrenchScorer.context(line, at: index)] &+= 1
        }
    }

    /// How well it explains the lines that are not UTF-8.
    func score(_ encoding: TextEncoding) -> Int {
        FrenchScorer.all.first { $0.encoding == encoding }?.score(contexts: contexts) ?? .min
    }

    func verdict() -> EncodingVerdict {
        let scored = FrenchScorer.all.map { (encoding: $0.encoding, score: $0.score(contexts: contexts)) }
        var best = scored[0]
        for other in scored.dropFirst() where other.score > best.score { best = other }
        let runnerUp = scored.filter { $0.encoding != best.encoding }.max { $0.score < $1.score }
        return EncodingVerdict(
            main: otherLines > utf8Lines ? best.encoding : .utf8, fallback: best.encoding, utf8Lines: utf8Lines,
            otherLines: otherLines, asciiLines: asciiLines, score: best.score, runnerUp: runnerUp?.encoding,
            runnerUpScore: runnerUp?.score ?? 0)
    }
}

/// The encoding of a file, with the evidence.
package struct EncodingVerdict: Sendable, Equatable {
    /// Of most lines.
    package var main: TextEncoding
    /// Of lines with high bytes that are not UTF-8.
    package var fallback: TextEncoding
    package var utf8Lines: UInt64 = 0
    package var otherLines: UInt64 = 0
    package var asciiLines: UInt64 = 0
    package var score = 0
    package var runnerUp: TextEncoding?
    package var runnerUpScore = 0
    package var byteOrderMark = false
    package var isForced = false
    /// The file's own head names it.
    package var isDeclared = false
    /// What its head names, heeded or not.
    package var declared: TextEncoding?

    /// Takes what the content says of itself, unless its bytes speak against it.
    mutating func heed(_ declared: TextEncoding, _ survey: EncodingSurvey) {
        guard !isForced, main.unit == .byte else { return }
        self.declared = declared
        if declared == .utf8 {
            isDeclared = otherLines == 0
        } else if declared.unit == .byte, otherLines > 0 || utf8Lines == 0, survey.score(declared) >= score {
            (fallback, isDeclared) = (declared, true)
            if otherLines >= utf8Lines { main = declared }
        }
    }

    package var evidence: String {
        let contradicted = isDeclared || isForced ? nil : declared
        return reason + (contradicted.map { "; its head says \($0.rawValue)" } ?? "")
    }

    private var reason: String {
        if isForced { return "as the operator says" }
        if isDeclared { return "as the file's head says" }
        if main == .utf16Little || main == .utf16Big { return byteOrderMark ? "byte order mark" : "zero bytes" }
        if utf8Lines + otherLines == 0 { return byteOrderMark ? "byte order mark; ASCII only" : "ASCII only" }
        let mark = byteOrderMark ? "byte order mark; " : ""
        if otherLines == 0 { return mark + "\(utf8Lines) lines with accents, all valid UTF-8" }
        let scores = "French score \(score)" + (runnerUp.map { ", next \($0.rawValue) \(runnerUpScore)" } ?? "")
        return mark
            + (utf8Lines == 0
                ? "\(otherLines) lines with accents; \(scores)"
                : "\(utf8Lines) lines UTF-8, \(otherLines) lines \(fallback.rawValue); \(scores)")
    }
}
