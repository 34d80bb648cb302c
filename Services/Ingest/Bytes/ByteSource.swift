import Runtime

/// Random access to the plain bytes of a file, wherever they rest.
package protocol ByteSource: Sendable {
    /// Bytes of the whole content.
    var count: UInt64 { get }

    /// Appends the bytes from `offset` on, at most `length` of them and fewer only at the end.
    func read(at offset: UInt64, length: Int, into buffer: inout [UInt8]) throws(FileRefused)
}

/// Why a file cannot be read, in one line that says what to do. Never holds a value of the file.
package struct FileRefused: PlainError, Equatable {
    package let description: String
    /// Whether the bytes could not be reached, rather than not be read: that may pass.
    package let isOfAccess: Bool

    package init(_ description: String, isOfAccess: Bool = false) {
        (self.description, self.isOfAccess) = (description, isOfAccess)
    }
}

extension ByteSource {
    /// What stands there, `limit` bytes of it at most.
    func bytes(of place: RowPlace, _ limit: Int) throws(FileRefused) -> [UInt8] {
        try bytes(at: place.offset, length: Int(min(place.length, UInt64(limit))))
    }

    /// Whether nothing stands there but what parts values of JSON or tags. What can't be read may well be frame.
    func isBetweenRows(_ place: RowPlace) -> Bool {
        guard place.length < 4096, let bytes = try? bytes(of: place, 4096) else { return false }
        return bytes.allSatisfy { ASCII.isSpace($0) || $0 == 0 || $0 == UInt8(ascii: ",") }
    }

    func bytes(at offset: UInt64, length: Int) throws(FileRefused) -> [UInt8] {
        var buffer: [UInt8] = []
        buffer.reserveCapacity(length)
        try read(at: offset, length: length, into: &buffer)
        return buffer
    }
}

/// Bytes already in memory: an entry of an archive, a cell of another format.
package struct BytesInMemory: ByteSource {
    private let bytes: [UInt8]
    package init(_ bytes: [UInt8]) { self.bytes = bytes }
    package var count: UInt64 { UInt64(bytes.count) }

    package func read(at offset: UInt64, length: Int, into buffer: inout [UInt8]) {
        let lower = Int(min(offset, count))
        buffer.append(contentsOf: bytes[lower..<min(lower + length, bytes.count)])
    }
}
