/// A set of words known by their folded letters.
struct Lexicon: Sendable {
    private let hashes: Set<UInt64>

    /// The words stand in `text` with white space between.
    init(_ text: StaticString) {
        hashes = Set("\(text)".split(whereSeparator: \.isWhitespace).map { NameHash.of($0) })
    }

    func contains(_ text: Span<UInt8>) -> Bool { hashes.contains(NameHash.of(text)) }
    func contains(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool { hashes.contains(NameHash.of(text, range)) }
}
