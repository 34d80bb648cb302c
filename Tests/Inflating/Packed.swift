private import CZlib

/// Writes archives.
package enum Packed {
    package static func deflated(_ bytes: [UInt8], gzip: Bool = false) -> [UInt8] {
        var stream = z_stream()
        let bits: Int32 = gzip ? 31 : -15
        deflateInit2_(&stream, 6, Z_DEFLATED, bits, 8, 0, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        var packed = [UInt8](repeating: 0, count: bytes.count + bytes.count / 100 + 1024)
        let left = bytes.withUnsafeBufferPointer { input in
            packed.withUnsafeMutableBufferPointer { output in
                stream.next_in = input.baseAddress.map { UnsafeMutablePointer(mutating: $0) }
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                _ = deflate(&stream, Z_FINISH)
                return Int(stream.avail_out)
            }
        }
        deflateEnd(&stream)
        packed.removeLast(left)
        return packed
    }

    package struct Entry {
        package var name: String
        package var bytes: [UInt8]
        package var isStored = false
        package var flags: UInt16 = 0
        package var method: UInt16?
        /// That the archive tells; the true one where nil.
        package var told: Int?

        package init(
            name: String, bytes: [UInt8], isStored: Bool = false, flags: UInt16 = 0, method: UInt16? = nil,
            told: Int? = nil
        ) {
            (self.name, self.bytes, self.isStored) = (name, bytes, isStored)
            (self.flags, self.method, self.told) = (flags, method, told)
        }
    }

    package static func zip(_ entries: [Entry]) -> [UInt8] {
        var (archive, directory) = ([UInt8](), [UInt8]())
        for entry in entries {
            let packed = entry.isStored ? entry.bytes : deflated(entry.bytes)
            let method = entry.method ?? (entry.isStored ? 0 : 8)
            var fields = little(20, 2) + little(Int(entry.flags), 2) + little(Int(method), 2) + little(0, 4)
            fields +=
                little(checksum(entry.bytes), 4) + little(packed.count, 4) + little(entry.told ?? entry.bytes.count, 4)
            fields += little(entry.name.utf8.count, 2) + little(0, 2)
            directory += [0x50, 0x4b, 0x01, 0x02] + little(20, 2) + fields + little(0, 2) + little(0, 2) + little(0, 2)
            directory += little(0, 4) + little(archive.count, 4) + Array(entry.name.utf8)
            archive += [0x50, 0x4b, 0x03, 0x04] + fields + Array(entry.name.utf8) + packed
        }
        let start = archive.count
        archive += directory + [0x50, 0x4b, 0x05, 0x06] + little(0, 4) + little(entries.count, 2)
        return archive + little(entries.count, 2) + little(directory.count, 4) + little(start, 4) + little(0, 2)
    }

    private static func checksum(_ bytes: [UInt8]) -> Int { Int(crc32(0, bytes, UInt32(bytes.count))) }

    package static func little(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
}
