import Inflating
import Synchronization

/// The content of a packed file, reached anywhere: as in zlib's example zran.c, the stream is marked every so often, so that
/// going back unpacks little anew; and the blocks unpacked last are kept.
final class InflatedSource: ByteSource {
    private struct State {
        var stream: PackedStream
        /// In order; the first is the beginning.
        var marks: [PackedStream]
        var markEvery: UInt64 = 1 << 20
        /// The last used is the last.
        var blocks: [(number: UInt64, bytes: [UInt8])] = []
        var blocksMax = InflatedSource.few
    }

    private static let blockSize: UInt64 = 256 << 10
    private static let few = 32
    /// Pages of a database are read in any order: of what is no larger each block is unpacked once.
    private static let many = 384
    private static let marksMax = 256
    /// Beyond this size, a ratio of packing that no table of people reaches is a bomb.
    private static let harmless: UInt64 = 64 << 20
    private static let ratioMax: UInt64 = 400

    private let state: Mutex<State>
    let count: UInt64

    /// `count`: bytes unpacked, as the archive says; what it says is checked.
    init(
        _ source: any ByteSource, packed: Range<UInt64>, _ wrapping: Inflater.Wrapping, count: UInt64
    ) throws(FileRefused) {
        self.count = count
        let stream = PackedStream(source, packed: packed, wrapping)
        state = Mutex(State(stream: stream.fork(), marks: [stream]))
        try InflatedSource.check(count, packed)
    }

    /// A gzip file: how much it holds is only known when all of it has been unpacked.
    init(gzip source: any ByteSource) throws(FileRefused) {
        let stream = PackedStream(source, packed: 0..<source.count, .gzip)
        var state = State(stream: stream.fork(), marks: [stream])
        var block: [UInt8] = []
        while !state.stream.isAtEnd {
            try InflatedSource.step(&state, into: &block)
            try InflatedSource.check(state.stream.position, 0..<source.count)
        }
        count = state.stream.position
        self.state = Mutex(state)
    }

    static func check(_ count: UInt64, _ packed: Range<UInt64>) throws(FileRefused) {
        guard count > harmless, count / max(UInt64(packed.count), 1) > ratioMax else { return }
        throw FileRefused("is packed more than \(ratioMax) to one, as a bomb is: unpack it first")
    }

    /// Most of it will be read again and again.
    func keepMore() { state.withLock { $0.blocksMax = InflatedSource.many } }

    func read(at offset: UInt64, length: Int, into buffer: inout [UInt8]) throws(FileRefused) {
        let end = min(offset + UInt64(length), count)
        guard offset < end else { return }
        let size = InflatedSource.blockSize
        let result = state.withLock { state in
            Result { () throws(FileRefused) in
                var bytes: [UInt8] = []
                bytes.reserveCapacity(Int(end - offset))
                for number in offset / size...(end - 1) / size {
                    let block = try InflatedSource.block(number, &state)
                    let lower = max(offset, number * size) - number * size
                    let upper = min(end, (number + 1) * size) - number * size
                    guard upper <= block.count else {
                        throw FileRefused("holds less than its archive says: it is damaged")
                    }
                    bytes.append(contentsOf: block[Int(lower)..<Int(upper)])
                }
                return bytes
            }
        }
        buffer.append(contentsOf: try result.get())
    }

    private static func block(_ number: UInt64, _ state: inout State) throws(FileRefused) -> [UInt8] {
        if let kept = state.blocks.lastIndex(where: { $0.number == number }) {
            let block = state.blocks.remove(at: kept)
            state.blocks.append(block)
            return block.bytes
        }
        let start = number * blockSize
        if let mark = state.marks.last(where: { $0.position <= start }),
            state.stream.position > start || state.stream.position < mark.position
        {
            state.stream = mark.fork()
        }
        // The one that is dropped gives its room.
        var bytes = state.blocks.count == state.blocksMax ? state.blocks.removeFirst().bytes : []
        do throws(FileRefused) {
            repeat { try step(&state, into: &bytes) } while state.stream.position <= start && !state.stream.isAtEnd
        } catch {
            // What was unpacked of the block is lost: its stream stands at no block's beginning.
            state.stream = state.marks[0].fork()
            throw error
        }
        guard state.stream.position > start else {
            throw FileRefused("holds less than its archive says: it is damaged")
        }
        state.blocks.append((number, bytes))
        return bytes
    }

    /// Unpacks the next block in place of `block`.
    private static func step(_ state: inout State, into block: inout [UInt8]) throws(FileRefused) {
        block.removeAll(keepingCapacity: true)
        try state.stream.unpack(Int(blockSize), into: &block)
        guard !state.stream.isAtEnd, let last = state.marks.last,
            state.stream.position >= last.position + state.markEvery
        else { return }
        state.marks.append(state.stream.fork())
        guard state.marks.count > marksMax else { return }
        state.marks = stride(from: 0, to: state.marks.count, by: 2).map { state.marks[$0] }
        state.markEvery *= 2
    }
}

/// A part of another source.
struct SlicedSource: ByteSource {
    let source: any ByteSource
    let range: Range<UInt64>
    var count: UInt64 { UInt64(range.count) }

    func read(at offset: UInt64, length: Int, into buffer: inout [UInt8]) throws(FileRefused) {
        let lower = min(offset, count)
        let rest = Int(min(UInt64(length), count - lower))
        try source.read(at: range.lowerBound + lower, length: rest, into: &buffer)
    }
}
