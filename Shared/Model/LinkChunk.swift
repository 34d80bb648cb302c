/// Scored pairs of one shard, in order of (a, b). Wire form: `LinkChunk` of `Proto/match.proto`.
package struct LinkChunk: Sendable, Equatable {
    package struct Link: Sendable, Equatable {
        package var a: RecordID
        package var b: RecordID
        /// Log-odds of being one person, in nats.
        package var weight: Float
        package init(a: RecordID, b: RecordID, weight: Float) { (self.a, self.b, self.weight) = (a, b, weight) }
    }

    /// At most this many a chunk: 20 bytes each keeps it under 128 KiB.
    package static let limit = 6000

    package var links: [Link]

    package init(links: [Link]) { self.links = links }

    package func encoded() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(links.count * 20)
        for link in links {
            append(link.a.packed, 8, to: &bytes)
            append(link.b.packed, 8, to: &bytes)
            append(UInt64(link.weight.bitPattern), 4, to: &bytes)
        }
        var writer = ProtoWriter()
        if !bytes.isEmpty { writer.data(1, bytes) }
        return writer.bytes
    }

    package init(decoding bytes: ArraySlice<UInt8>) throws(ProtoError) {
        var links: [Link] = []
        var reader = ProtoReader(bytes)
        while let (number, value) = try reader.next() {
            guard number == 1 else { continue }
            let data = value.data
            guard data.count % 20 == 0 else { throw ProtoError("links cut") }
            // The last one counts, as of any field that is not repeated.
            links.removeAll()
            links.reserveCapacity(data.count / 20)
            for at in stride(from: data.startIndex, to: data.endIndex, by: 20) {
                func word(_ offset: Int, _ count: Int) -> UInt64 {
                    (0..<count).reduce(0) { $0 | UInt64(data[at + offset + $1]) << UInt64(8 * $1) }
                }
                links.append(
                    Link(
                        a: RecordID(packed: word(0, 8)), b: RecordID(packed: word(8, 8)),
                        weight: Float(bitPattern: UInt32(word(16, 4)))))
            }
        }
        self.links = links
    }

    private func append(_ value: UInt64, _ count: Int, to bytes: inout [UInt8]) {
        for index in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * index))) }
    }
}
