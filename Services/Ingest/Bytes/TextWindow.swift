/// The part of a file that is being read, in bounded memory. UTF-16 is turned into UTF-8 as it comes in, other
/// encodings stay as they are; `sourceOffset` and `sourceLength` tell where the bytes stand in the file.
struct TextWindow: ~Copyable {
    /// No row may be longer, in bytes of the window.
    static let rowLimit = 256 * 1024
    static let blockSize = 1 << 20

    private let source: any ByteSource
    private let unit: CodeUnit
    private(set) var bytes: [UInt8] = []
    /// The first byte not yet consumed.
    private(set) var start = 0
    /// Where `bytes[start]` stands in the file.
    private(set) var sourceOffset: UInt64
    private var next: UInt64
    private var half: [UInt8] = []
    /// The last character stands for one byte.
    private var endsInHalf = false
    private(set) var isAtEnd = false

    enum CodeUnit: Sendable { case byte, utf16Little, utf16Big }

    init(_ source: any ByteSource, unit: CodeUnit, from offset: UInt64) {
        (self.source, self.unit, sourceOffset, next) = (source, unit, offset, offset)
    }

    var remaining: Int { bytes.count - start }

    /// Makes at least `rowLimit` bytes and a half available beyond `start`, or all there is.
    mutating func fill() throws(FileRefused) {
        guard !isAtEnd, remaining < TextWindow.rowLimit * 3 / 2 else { return }
        if start > 0 {
            bytes.removeSubrange(0..<start)
            start = 0
        }
        if bytes.capacity == 0 {
            let rest = Int(min(source.count - min(next, source.count), UInt64(TextWindow.blockSize)))
            bytes.reserveCapacity(rest < TextWindow.blockSize ? rest : rest + TextWindow.rowLimit * 2)
        }
        while !isAtEnd, remaining < TextWindow.rowLimit * 3 / 2 {
            let length = Int(min(UInt64(TextWindow.blockSize), source.count > next ? source.count - next : 0))
            if unit == .byte {
                try source.read(at: next, length: length, into: &bytes)
            } else {
                try source.read(at: next, length: length, into: &half)
                if length == 0 { endsInHalf = half.count % 2 == 1 }
                UTF16Text.drain(&half, littleEndian: unit == .utf16Little, isLast: length == 0, into: &bytes)
            }
            next += UInt64(length)
            if length == 0 { isAtEnd = true }
        }
    }

    /// Consumes up to `end`, an index of `bytes`.
    mutating func advance(to end: Int) {
        sourceOffset += UInt64(sourceLength(start..<end))
        start = end
    }

    /// The bytes of the file that `range` of the window came from.
    func sourceLength(_ range: Range<Int>) -> Int {
        guard unit != .byte else { return range.count }
        let span = bytes.span
        let isHalf = endsInHalf && isAtEnd && range.upperBound == bytes.count && !range.isEmpty
        return UTF16Text.sourceLength(span.extracting(range)) - (isHalf ? 1 : 0)
    }
}
