private import CZlib

/// Unpacks one deflated stream, some of it at a time.
package final class Inflater {
    package enum Wrapping: Sendable {
        /// As in a zip archive.
        case raw
        case gzip
    }

    package enum State: Sendable { case going, ended, damaged }

    private let stream: UnsafeMutablePointer<z_stream>
    package private(set) var state = State.going

    private init() {
        // zlib keeps the stream's address: it must not move.
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
    }

    package convenience init(_ wrapping: Wrapping) {
        self.init()
        let bits: Int32 = wrapping == .raw ? -15 : 15 + 16
        if inflateInit2_(stream, bits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) != Z_OK { state = .damaged }
    }

    /// Another that goes on from here by itself.
    package func copy() -> Inflater {
        let twin = Inflater()
        precondition(inflateCopy(twin.stream, stream) == Z_OK, "no memory for a stream of zlib")
        twin.state = state
        return twin
    }

    deinit {
        inflateEnd(stream)
        stream.deinitialize(count: 1)
        stream.deallocate()
    }

    /// Unpacks from `input`, beginning at `start`, and appends to `output` at most `limit` bytes; gives how far in `input`
    /// it came. Asks for more input by coming to its end.
    package func unpack(_ input: [UInt8], from start: Int, into output: inout [UInt8], limit: Int) -> Int {
        guard state == .going, start <= input.count, limit > 0 else { return start }
        let before = output.count
        output.append(contentsOf: repeatElement(0, count: limit))
        let (stream, available) = (stream, input.count - start)
        let (result, rest, room) = input.withUnsafeBufferPointer { packed in
            output.withUnsafeMutableBufferPointer { plain in
                stream.pointee.next_in = packed.baseAddress.map { UnsafeMutablePointer(mutating: $0 + start) }
                stream.pointee.avail_in = UInt32(available)
                stream.pointee.next_out = plain.baseAddress.map { $0 + before }
                stream.pointee.avail_out = UInt32(limit)
                let result = inflate(stream, Z_NO_FLUSH)
                return (result, Int(stream.pointee.avail_in), Int(stream.pointee.avail_out))
            }
        }
        output.removeLast(room)
        switch result {
        case Z_OK, Z_BUF_ERROR: break
        case Z_STREAM_END: state = .ended
        default: state = .damaged
        }
        return input.count - rest
    }
}
