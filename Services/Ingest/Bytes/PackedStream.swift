import Inflating

/// A packed content as it is being unpacked: from its beginning on, or from where a fork of it was taken.
struct PackedStream {
    private let source: any ByteSource
    private let packed: Range<UInt64>
    private let wrapping: Inflater.Wrapping
    private var inflater: Inflater
    /// The next byte to take from the source, and what was taken of it.
    private var next: UInt64
    private var block: [UInt8] = []
    private var at = 0
    /// Bytes unpacked so far.
    private(set) var position: UInt64 = 0
    private(set) var isAtEnd = false

    private static let blockSize = 128 << 10

    init(_ source: any ByteSource, packed: Range<UInt64>, _ wrapping: Inflater.Wrapping) {
        (self.source, self.packed, self.wrapping) = (source, packed, wrapping)
        inflater = Inflater(wrapping)
        next = packed.lowerBound
    }

    /// Another that goes on from here, of some 40 kB: the window of deflate (RFC 1951, section 2).
    func fork() -> PackedStream {
        var fork = self
        fork.inflater = inflater.copy()
        fork.next = here
        (fork.block, fork.at) = ([], 0)
        return fork
    }

    /// Appends what comes next, `count` bytes of it and fewer only at the end.
    mutating func unpack(_ count: Int, into output: inout [UInt8]) throws(FileRefused) {
        let before = output.count
        while output.count - before < count, !isAtEnd {
            try step(count - (output.count - before), into: &output)
        }
        position += UInt64(output.count - before)
    }

    private var here: UInt64 { next - UInt64(block.count - at) }

    private mutating func step(_ limit: Int, into output: inout [UInt8]) throws(FileRefused) {
        if at == block.count {
            block.removeAll(keepingCapacity: true)
            at = 0
            let length = Int(min(UInt64(PackedStream.blockSize), packed.upperBound - next))
            try source.read(at: next, length: length, into: &block)
            next += UInt64(block.count)
        }
        guard at < block.count else {
            throw FileRefused(
                "is cut short: its packed content ends too early"
                    + (wrapping == .gzip
                        ? "; what is left of it, `gzip -dc` unpacks into a file that can be given" : ""))
        }
        let before = (output.count, at)
        at = inflater.unpack(block, from: at, into: &output, limit: limit)
        switch inflater.state {
        case .going:
            if (output.count, at) == before { throw FileRefused("is damaged: it cannot be unpacked") }
        case .damaged: throw FileRefused("is damaged: it cannot be unpacked")
        case .ended:
            // Another member of a gzip file may follow.
            if wrapping == .gzip, try follows() {
                inflater = Inflater(.gzip)
            } else {
                isAtEnd = true
            }
        }
    }

    private func follows() throws(FileRefused) -> Bool {
        guard here + 18 <= packed.upperBound else { return false }
        return try source.bytes(at: here, length: 2) == [0x1f, 0x8b]
    }
}
