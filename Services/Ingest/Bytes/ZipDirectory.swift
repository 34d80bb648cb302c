/// The directory of a zip archive (APPNOTE.TXT 6.3.10, section 4.3).
struct ZipDirectory {
    private(set) var entries: [Archive.Entry] = []
    private let source: any ByteSource

    private static let bytesMax: UInt64 = 32 << 20

    init(_ source: any ByteSource, entriesMax: Int) throws(FileRefused) {
        self.source = source
        let (count, size, offset) = try find()
        guard count <= UInt64(entriesMax), size <= ZipDirectory.bytesMax else {
            throw FileRefused("is an archive of more than \(entriesMax) files: unpack it first")
        }
        let bytes = BinaryFields(try source.bytes(at: offset, length: Int(size)))
        var at = 0
        var ends: [(lower: UInt64, upper: UInt64)] = []
        while bytes.number(at, 4) == 0x0201_4b50, ends.count < entriesMax {
            let (nameLength, extraLength) = (bytes.int16(at + 28) ?? 0, bytes.int16(at + 30) ?? 0)
            guard let name = bytes.slice(at + 46, nameLength),
                let extra = bytes.slice(at + 46 + nameLength, extraLength)
            else { break }
            var entry = Archive.Entry(
                name: String(decoding: name, as: UTF8.self), bytes: bytes.number(at + 24, 4) ?? 0,
                packed: bytes.number(at + 20, 4) ?? 0, offset: bytes.number(at + 42, 4) ?? 0,
                method: UInt16(bytes.int16(at + 10) ?? 0),
                trouble: (bytes.int16(at + 8) ?? 0) & 0x41 != 0 ? "is encrypted: unpack it first" : nil)
            ZipDirectory.widen(&entry, BinaryFields(extra))
            if entry.offset < source.count {
                ends.append((entry.offset, entry.offset + 30 + min(entry.packed, source.count)))
            }
            if !entry.isEmpty { entries.append(entry) }
            at += 46 + nameLength + extraLength + (bytes.int16(at + 32) ?? 0)
        }
        guard !ends.isEmpty else { throw FileRefused("is an archive with nothing in it") }
        // Each may be small, all of them together are not.
        let unpacked = entries.reduce(UInt64(0)) { $0 + min($1.bytes, 1 << 48) }
        try InflatedSource.check(unpacked, 0..<source.count)
        ends.sort { $0 < $1 }
        for (first, second) in zip(ends, ends.dropFirst()) where second.lower < first.upper {
            throw FileRefused("is an archive whose files overlap, as those of a bomb do: unpack it first")
        }
    }

    private func find() throws(FileRefused) -> (count: UInt64, size: UInt64, offset: UInt64) {
        let length = min(source.count, 22 + 65_535)
        let tail = BinaryFields(try source.bytes(at: source.count - length, length: Int(length)))
        guard
            let at = stride(from: tail.count - 22, through: 0, by: -1).first(where: {
                tail.number($0, 4) == 0x0605_4b50
            })
        else {
            throw FileRefused(
                "is an archive cut short: its directory is missing; `zip -FF FILE --out REPAIRED.zip` may bring it back"
            )
        }
        func fields(_ bytes: BinaryFields, _ places: (Int, Int, Int), _ widths: (Int, Int, Int)) -> (
            count: UInt64, size: UInt64, offset: UInt64
        ) {
            (
                bytes.number(places.0, widths.0) ?? 0, bytes.number(places.1, widths.1) ?? 0,
                bytes.number(places.2, widths.2) ?? 0
            )
        }
        var found = fields(tail, (at + 10, at + 12, at + 16), (2, 4, 4))
        if found.count == 0xffff || found.size == 0xffff_ffff || found.offset == 0xffff_ffff,
            tail.number(at - 20, 4) == 0x0706_4b50
        {
            let place = tail.number(at - 12, 8) ?? .max
            guard place < source.count else { throw FileRefused("is an archive whose directory lies") }
            let wide = BinaryFields(try source.bytes(at: place, length: 56))
            guard wide.count == 56, wide.number(0, 4) == 0x0606_4b50 else {
                throw FileRefused("is an archive whose directory lies")
            }
            found = fields(wide, (32, 40, 48), (8, 8, 8))
        }
        guard found.offset <= source.count, found.size <= source.count - found.offset else {
            throw FileRefused("is an archive whose directory lies")
        }
        return found
    }

    /// The sizes and offset that do not fit in 32 bits.
    private static func widen(_ entry: inout Archive.Entry, _ extra: BinaryFields) {
        var at = 0
        while let id = extra.int16(at), let size = extra.int16(at + 2) {
            var (value, end) = (at + 4, min(at + 4 + size, extra.count))
            if id == 1 {
                for field in [\Archive.Entry.bytes, \.packed, \.offset] where entry[keyPath: field] == 0xffff_ffff {
                    guard value + 8 <= end, let wide = extra.number(value, 8) else { break }
                    entry[keyPath: field] = wide
                    value += 8
                }
            }
            end = max(end, at + 4)
            at = end
        }
    }
}
