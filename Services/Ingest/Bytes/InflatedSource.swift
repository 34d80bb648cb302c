import Inflating
import Synchronization

/// The content of a packed file. Reading goes forward; the last few megabytes are kept, and what lies further back is
/// unpacked anew from the beginning.
final class InflatedSource: ByteSource {
    private struct State {
        var inflater: Inflater
        /// The next byte to take from the packed stream, and the block that is being unpacked.
        var next: UInt64
        var block: [UInt8] = []
        var at = 0
        /// What was unpacked last, and where it begins.
        var kept: [UInt8] = []
        var keptFrom: UInt64 = 0
        var isAtEnd = false
    }

    private static let keptMax = 8 << 20
    private static let blockSize = 128 << 10
    /// Beyond this size, a ratio of packing that no table of people reaches is a bomb.
    private static let harmless: UInt64 = 64 << 20
    private static let ratioMax: UInt64 = 400

    private let source: any ByteSource
    private let packed: Range<UInt64>
    private let wrapping: Inflater.Wrapping
    private let state: Mutex<State>
    let count: UInt64
    let isForwardOnly = true

    /// `count`: bytes unpacked, as the archive says; what it says is checked.
    init(
        _ source: any ByteSource, packed: Range<UInt64>, _ wrapping: Inflater.Wrapping, count: UInt64
    ) throws(FileRefused) {
        (self.source, self.packed, self.wrapping, self.count) = (source, packed, wrapping, count)
        state = Mutex(State(inflater: Inflater(wrapping), next: packed.lowerBound))
        try InflatedSource.check(count, packed)
    }

    /// A gzip file: how much it holds is only known when all of it has been unpacked.
    init(gzip source: any ByteSource) throws(FileRefused) {
        (self.source, packed, wrapping) = (source, 0..<source.count, .gzip)
        var state = State(inflater: Inflater(.gzip), next: 0)
        while !state.isAtEnd {
            try InflatedSource.step(&state, source, packed, .gzip)
            try InflatedSource.check(state.keptFrom + UInt64(state.kept.count), packed)
            state.keptFrom += UInt64(state.kept.count)
            state.kept.removeAll(keepingCapacity: true)
        }
        count = state.keptFrom
        self.state = Mutex(State(inflater: Inflater(.gzip), next: 0))
    }

    static func check(_ count: UInt64, _ packed: Range<UInt64>) throws(FileRefused) {
        guard count > harmless, count / max(UInt64(packed.count), 1) > ratioMax else { return }
        throw FileRefused("is packed more than \(ratioMax) to one, as a bomb is: unpack it first")
    }

    func read(at offset: UInt64, length: Int, into buffer: inout [UInt8]) throws(FileRefused) {
        let end = min(offset + UInt64(length), count)
        guard offset < end else { return }
        let result = state.withLock { state in
            Result { () throws(FileRefused) in
                if offset < state.keptFrom {
                    state = State(inflater: Inflater(wrapping), next: packed.lowerBound)
                }
                while state.keptFrom + UInt64(state.kept.count) < end {
                    guard !state.isAtEnd else { throw FileRefused("holds less than its archive says: it is damaged") }
                    try InflatedSource.step(&state, source, packed, wrapping)
                    InflatedSource.forget(&state, before: offset)
                }
                let lower = Int(offset - state.keptFrom)
                return Array(state.kept[lower..<lower + Int(end - offset)])
            }
        }
        buffer.append(contentsOf: try result.get())
    }

    private static func forget(_ state: inout State, before offset: UInt64) {
        guard state.kept.count > keptMax else { return }
        let spare = min(state.kept.count - keptMax / 2, Int(min(offset - min(offset, state.keptFrom), UInt64(Int.max))))
        guard spare > 0 else { return }
        state.kept.removeFirst(spare)
        state.keptFrom += UInt64(spare)
    }

    /// Unpacks some more.
    private static func step(
        _ state: inout State, _ source: any ByteSource, _ packed: Range<UInt64>, _ wrapping: Inflater.Wrapping
    ) throws(FileRefused) {
        if state.at == state.block.count {
            state.block.removeAll(keepingCapacity: true)
            state.at = 0
            let length = Int(min(UInt64(blockSize), packed.upperBound - state.next))
            try source.read(at: state.next, length: length, into: &state.block)
            state.next += UInt64(state.block.count)
        }
        guard state.at < state.block.count else {
            throw FileRefused(
                "is cut short: its packed content ends too early"
                    + (wrapping == .gzip
                        ? "; what is left of it, `gzip -dc` unpacks into a file that can be given" : ""))
        }
        let before = state.kept.count
        let limit = min(512 << 10, max(16 << 10, (state.block.count - state.at) * 8))
        state.at = state.inflater.unpack(state.block, from: state.at, into: &state.kept, limit: limit)
        switch state.inflater.state {
        case .going:
            if state.kept.count == before, state.at < state.block.count {
                throw FileRefused("is damaged: it cannot be unpacked")
            }
        case .damaged: throw FileRefused("is damaged: it cannot be unpacked")
        case .ended:
            // Another member of a gzip file may follow.
            if wrapping == .gzip, try follows(&state, source, packed) {
                state.inflater = Inflater(.gzip)
            } else {
                state.isAtEnd = true
            }
        }
    }

    private static func follows(
        _ state: inout State, _ source: any ByteSource, _ packed: Range<UInt64>
    ) throws(FileRefused) -> Bool {
        let here = state.next - UInt64(state.block.count - state.at)
        guard here + 18 <= packed.upperBound else { return false }
        return try source.bytes(at: here, length: 2) == [0x1f, 0x8b]
    }
}

/// A part of another source.
struct SlicedSource: ByteSource {
    let source: any ByteSource
    let range: Range<UInt64>
    var count: UInt64 { UInt64(range.count) }
    var isForwardOnly: Bool { source.isForwardOnly }

    func read(at offset: UInt64, length: Int, into buffer: inout [UInt8]) throws(FileRefused) {
        let lower = min(offset, count)
        let rest = Int(min(UInt64(length), count - lower))
        try source.read(at: range.lowerBound + lower, length: rest, into: &buffer)
    }
}
